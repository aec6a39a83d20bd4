/** Version of the backup's form; a reader refuses one that it does not know. */
export declare const BACKUP_FORMAT = 1
/** Tables of a backup, each after those that it refers to. */
export declare const BACKUP_TABLES: readonly [
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
  ...('answer' | 'case_file' | 'change' | 'entry' | 'event')[],
]
/**
 * The whole database as lines of JSON: a head `{"backup", "format", "at"}`, then `["table", row]` for every row, and an end
 * `{"end": true, "rows": n}`, without which a file is not whole. Bytes are `{"base64": …}`. A row may come twice; the later
 * one holds, and with it the file is one state of the database: what people change while it is written is read again at
 * the end, in one transaction.
 */
export declare function backupLines(db: D1Database, at: string): AsyncGenerator<string>
