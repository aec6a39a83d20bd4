/** What the audit keeps of everything that is not a change of an entry, grouped as it is read. */
export const AUDIT_GROUPS = {
  access: [
    'sign_in',
    'sign_in_failed',
    'sign_out',
    'sessions_end',
    'passkey_add',
    'passkey_remove',
    'denied',
  ],
  people: [
    'invitation',
    'invitation_revoke',
    'invitation_refused',
    'role_change',
    'account_disable',
    'account_enable',
    'account_forget',
  ],
  sheets: [
    'sheet_open',
    'sheet_submit',
    'sheet_withdraw',
    'sheet_accept',
    'sheet_return',
    'sheet_reopen',
    'figures',
    'vacancy',
    'question',
    'question_answer',
    'correction',
    'correction_decided',
    'reason',
    'assignment',
    'handover',
    'erasure',
    'reminder',
  ],
  downloads: ['download', 'audit_download', 'backup', 'backup_failed'],
  settings: [
    'vocabulary_add',
    'vocabulary_remove',
    'provider',
    'unit',
    'posts',
    'deadline',
    'template_publish',
    'template_withdraw',
    'audit_expiry',
  ],
} as const

export type AuditGroup = keyof typeof AUDIT_GROUPS
export type EventKind = (typeof AUDIT_GROUPS)[AuditGroup][number]

/** What stands where the first line of all would name the one before it. */
export const GENESIS = 'genesis'

/** The fields of a line that its hash covers, in their order. */
export const HASHED = ['at', 'user', 'kind', 'unit', 'month', 'case_file', 'data', 'previous'] as const

/** A line as its hash sees it. */
export type HashedLine = Readonly<Record<(typeof HASHED)[number], string | null>>

/** The text whose SHA-256, in hex, is the line's hash. */
export function hashedText(line: HashedLine): string {
  return JSON.stringify(HASHED.map((key) => line[key]))
}

/** Months that the audit is kept where the county has set nothing else; the database gives up nothing younger than twelve. */
export const AUDIT_MONTHS = 24
export const MIN_AUDIT_MONTHS = 12

/** One line of the audit as a coordinator reads it. */
export interface AuditLine {
  readonly seq: number
  readonly at: string
  readonly kind: EventKind
  /** A name, or the unit in whose work it happened, empty where that is none of the reader's; null where nobody was signed in. */
  readonly by: string | null
  /** Unit by name. */
  readonly unit: string | null
  readonly month: string | null
  /** Name of the account that it was about. */
  readonly account: string | null
  /** Codes and counts; never a value, a text or a token. */
  readonly data: Readonly<Record<string, unknown>>
}

/** A part of the audit, the latest line first: `GET /api/audit`. */
export interface AuditPage {
  readonly lines: readonly AuditLine[]
  /** What to ask for next; null at the end. */
  readonly before: number | null
}

/** What checking the whole chain gave: `GET /api/audit/check`. */
export interface AuditCheck {
  readonly events: number
  /** Line at which the chain breaks; null when it is whole. */
  readonly brokenAt: number | null
  /** Time of the first line that is left. */
  readonly since: string | null
  /** Hash of the last line: whoever notes it down can tell later that nothing before it was changed. */
  readonly head: string | null
}
