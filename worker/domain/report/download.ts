import { addMonths, month } from '../sheet/month.ts'

export const DIALECTS = ['data', 'excel-de'] as const
export type Dialect = (typeof DIALECTS)[number]

export const DETAILS = ['coarse', 'full'] as const
export type Detail = (typeof DETAILS)[number]

/** What is made of a file in the browser, where it is not the file itself; the audit tells it. */
export const MADE = ['screen', 'xlsx', 'package'] as const
export type Made = (typeof MADE)[number]

// Months that a downloaded file may be kept; what it was made for is done by then.
const KEEP: Readonly<Record<string, number>> = {
  quality_check: 1,
  transfer: 1,
  state_report: 12,
  evaluation: 12,
}
const KEEP_WITHOUT_PURPOSE = 6

/** Last day (`YYYY-MM-DD`) on which a file made on `date` for this purpose may still exist. */
export function deleteBy(date: string, purpose: string | null): string {
  const months = purpose === null ? KEEP_WITHOUT_PURPOSE : (KEEP[purpose] ?? KEEP_WITHOUT_PURPOSE)
  const then = addMonths(month(date.slice(0, 7)), months)
  const lastDay = [31, isLeap(then) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    Number(then.slice(5)) - 1
  ]
  const day = Math.min(Number(date.slice(8, 10)), lastDay ?? 28)
  return `${then}-${String(day).padStart(2, '0')}`
}

function isLeap(m: string): boolean {
  const year = Number(m.slice(0, 4))
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Name of a consolidated file; months and fixed words only, so that it is safe in a header and on a disk. */
export function fileName(from: string, to: string, dialect: Dialect, detail: Detail): string {
  return `kim-monatsblatt_${from}_${to}_${dialect}${detail === 'full' ? '_full' : ''}.csv`
}

// Wherever else such a line stood, the bytes that it tells would not be those before it.
const MARK = '\u0004'
const SEAL = /^end rows=(\d{12}) bytes=(\d{15})\r\n$/

/** Bytes of a seal. */
export const SEAL_BYTES = 46

/** What the end of a sealed file tells of what comes before it. */
export interface Seal {
  readonly rows: number
  readonly bytes: number
}

/** The last line of a file that is sent sealed: how many rows (without the header) and bytes come before it. */
export function sealOf({ rows, bytes }: Seal): string {
  return `${MARK}end rows=${String(rows).padStart(12, '0')} bytes=${String(bytes).padStart(15, '0')}\r\n`
}

/** What a seal tells; null where the text is none, because the file was cut. */
export function readSeal(text: string): Seal | null {
  const [, rows, bytes] = (text.startsWith(MARK) && SEAL.exec(text.slice(1))) || []
  return rows === undefined || bytes === undefined ? null : { rows: Number(rows), bytes: Number(bytes) }
}
