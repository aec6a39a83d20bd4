/** Version of the backup's form; a reader refuses one that it does not know. */
export const BACKUP_FORMAT = 1

/** Tables that grow with the work. */
export const GROWING_TABLES = ['case_file', 'entry', 'change', 'answer', 'event'] as const

/** The others. Sessions are left out: after a restore everybody signs in anew. */
export const SMALL_TABLES = [
  'provider',
  'unit',
  'fte',
  'user',
  'membership',
  'invitation',
  'credential',
  'identity',
  'setting',
  'preference',
  'template',
  'vocabulary',
  'sheet',
  'frozen_case',
  'frozen_contact',
] as const

/** Small ones that refer to those that grow. */
export const LAST_TABLES = ['question', 'correction'] as const

/** Tables of a backup, each after those that it refers to. */
export const BACKUP_TABLES = [...SMALL_TABLES, ...GROWING_TABLES, ...LAST_TABLES] as const
