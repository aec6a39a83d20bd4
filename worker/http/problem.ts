import type { Context } from 'hono'
import { PROBLEMS, type ProblemCode } from '#domain/problem.ts'
import { ACCOUNT_PROBLEMS } from '#domain/text/account-problems.ts'
import { problemMessage } from '#domain/text/problems.ts'

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** Ends a request with a problem; `extra` stands in the body and never holds what the caller sent. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly extra: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    extra: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code)
    this.code = code
    this.extra = extra
    this.headers = headers
  }
}

/** The body of a problem (RFC 9457); the message for people is in the catalogue, by `code`. */
export function problemBody(code: ProblemCode, extra: Readonly<Record<string, unknown>> = {}): string {
  const status = PROBLEMS[code]
  return JSON.stringify({ ...extra, type: 'about:blank', title: TITLES[status] ?? 'Error', status, code })
}

/** The answer that tells a problem: to a program as JSON, to a browser that was sent here as a page, with the way back. */
export function problemResponse(c: Context, error: ProblemError): Response {
  const status = PROBLEMS[error.code]
  if (c.req.method === 'GET' && c.req.header('sec-fetch-dest') === 'document')
    return c.newResponse(problemPage(error.code), status, {
      'content-type': 'text/html; charset=utf-8',
      ...error.headers,
    })
  return c.newResponse(problemBody(error.code, error.extra), status, {
    'content-type': 'application/problem+json',
    ...error.headers,
  })
}

// Nothing in it comes from the request; the catalogue's sentences have no characters that HTML would take for its own.
function problemPage(code: ProblemCode): string {
  const { title, text } = problemMessage(code, 'de', ACCOUNT_PROBLEMS)
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · KIM-Monatsblatt</title>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Zur Startseite</a></p>
`
}
