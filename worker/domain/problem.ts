/** Stable codes of RFC 9457 problems; one message each in `text/problems.ts`, one status here. */
export const PROBLEMS = {
  bad_request: 400,
  malformed_json: 400,
  invalid_body: 400,
  invalid_query: 400,
  personal_data: 400,
  not_signed_in: 401,
  not_allowed: 403,
  cross_site: 403,
  // Not 415: every other type can be sent by a form of another site, and is answered as such.
  wrong_content_type: 403,
  not_found: 404,
  method_not_allowed: 405,
  sheet_state: 409,
  open_issues: 409,
  sheet_changed: 409,
  month_in_future: 409,
  case_already_in_month: 409,
  body_too_large: 413,
  upgrade_required: 426,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof PROBLEMS
