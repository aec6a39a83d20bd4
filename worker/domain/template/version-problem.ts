/** What keeps a version from holding. Messages: `text/version-problems.ts`. */
export type VersionProblemCode =
  | 'month_too_early'
  | 'nothing_changed'
  | 'unknown_list'
  | 'closed_list'
  | 'unknown_code'
  | 'lasting_code'
  | 'list_empty'
  | 'too_many_codes'
  | 'unknown_column'
  | 'needed_column'
  | 'too_many_columns'
  | 'key_malformed'
  | 'key_taken'
  | 'label_empty'
  | 'label_too_long'
  | 'label_malformed'
  | 'label_parting'
  | 'label_taken'
  | 'too_many_aliases'
  | 'personal_data'
  | 'identifying'
  | 'group_unknown'
  | 'range_wrong'
  | 'text_shape'
  | 'disclosure_wrong'
  | 'required_less'
  | 'required_and_rule'
  | 'rule_wrong'
  | 'too_many_rules'
  | 'row_too_long'

/** A problem at its field: a path such as `addCodes.housing.boat.de`, or the part that it belongs to. */
export interface VersionProblem {
  readonly at: string
  readonly code: VersionProblemCode
}

/** Objections are gathered here. */
export type Object = (at: string, code: VersionProblemCode) => void
