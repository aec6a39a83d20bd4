import { BOM, csvField, csvLine } from '#domain/csv.ts'
import { fileNumbers, MIN_CASES_OF_ORIGIN } from '#domain/report/coarse.ts'
import type { Detail, Dialect } from '#domain/report/download.ts'
import { exportColumns, FIXED_COLUMNS } from '#domain/report/export-columns.ts'
import { fileNumber } from '#domain/report/file-text.ts'
import { isMonth, type Month, monthLabel, monthRange } from '#domain/sheet/month.ts'
import { excelText, excelTexts } from '#domain/spreadsheet.ts'
import type { CellValue } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { type ExportRange, type ExportStart, startExport } from '../store/export.ts'
import { type CellWriter, cellWriter } from './cells.ts'
import { FIXED_LABELS, STATE_LABELS } from '#domain/report/labels.ts'
import { pageRows, snapshotPages } from './pages.ts'
import type { SnapshotRow } from './snapshot.ts'

export interface EntriesFile {
  readonly range: ExportRange & { readonly from: Month; readonly to: Month }
  readonly dialect: Dialect
  readonly detail: Detail
  readonly templateOf: (month: Month) => Template
  /** Four random 32-bit numbers; they shuffle the file's own case numbers and are kept nowhere. */
  readonly keys: readonly number[]
}

/** Writes the rows of one month. */
interface MonthWriter {
  readonly month: string
  readonly label: string
  readonly writers: readonly CellWriter[]
}

/** Counts the rows of a consolidated file and bounds it by the change log; then `csvTexts` writes it. */
export function planEntriesFile(db: D1Database, { range, detail }: EntriesFile): Promise<ExportStart> {
  return startExport(db, range, detail === 'coarse' ? MIN_CASES_OF_ORIGIN : null)
}

/** The file's texts: the header at once, then one text per page. Throws when fewer rows come than were counted. */
export async function* csvTexts(
  db: D1Database,
  file: EntriesFile,
  start: ExportStart,
): AsyncGenerator<string, void> {
  const { head, writeRow } = writersOf(file, start)
  yield head
  let written = 0
  for await (const page of snapshotPages(db, file.range, start.seq, pageRows(start.rows))) {
    let text = ''
    for (const row of page) text += writeRow(row)
    written += page.length
    yield text
  }
  if (written !== start.rows) throw new Error(`export ended after ${written} of ${start.rows} rows`)
}

/** About how many bytes `csvTexts` will write: what the first rows have, taken for all; exact while they are all. */
export async function aboutBytes(db: D1Database, file: EntriesFile, start: ExportStart): Promise<number> {
  const { head, writeRow } = writersOf(file, start)
  const bytes = (text: string): number => new TextEncoder().encode(text).byteLength
  const { value: sample } = await snapshotPages(db, file.range, start.seq).next()
  if (!sample) return bytes(head)
  return bytes(head) + Math.round((bytes(sample.map(writeRow).join('')) / sample.length) * start.rows)
}

function writersOf(file: EntriesFile, start: ExportStart) {
  const { range, dialect } = file
  const columns = exportColumns(monthRange(range.from, range.to).map(file.templateOf))
  const keys = columns.map((column) => column.key)
  const head =
    dialect === 'data'
      ? csvLine([...FIXED_COLUMNS, ...keys], ',')
      : BOM + excelTexts([...FIXED_LABELS, ...columns.map((column) => column.de)])
  return { head, writeRow: rowWriter(file, start, keys) }
}

function rowWriter(
  { range, dialect, detail, templateOf, keys: secret }: EntriesFile,
  { states, unitNames, frequentOrigins }: ExportStart,
  keys: readonly string[],
): (row: SnapshotRow) => string {
  const separator = dialect === 'data' ? ',' : ';'
  const numberOf =
    detail === 'coarse'
      ? fileNumbers(secret)
      : dialect === 'data'
        ? (number: string): string => number
        : fileNumber
  const naming = templateOf(range.to)
  let current: MonthWriter = { month: '', label: '', writers: [] }

  const startMonth = (text: string): MonthWriter => {
    if (!isMonth(text)) throw new RangeError('no such month')
    const template = templateOf(text)
    const label = dialect === 'excel-de' ? monthLabel(text, 'de') : text
    const writers = keys.map((key) => cellWriter(key, template, dialect, detail, { frequentOrigins }, naming))
    return { month: text, label, writers }
  }

  return ({ caseNumber, unit, month, values }) => {
    if (month !== current.month) current = startMonth(month)
    const state = states.get(`${unit} ${month}`) ?? 'unopened'
    let line = numberOf(caseNumber) + separator
    if (dialect === 'data') line += `${csvField(unit, ',')},${month},${state}`
    else line += `${excelText(unitNames.get(unit) ?? unit)};${current.label};${STATE_LABELS[state] ?? state}`
    // Stored by `store/` alone, so its shape is known.
    const cells: Readonly<Record<string, CellValue>> = JSON.parse(values)
    for (let i = 0; i < keys.length; i += 1) {
      line += separator
      const value = cells[keys[i] ?? '']
      if (value !== undefined) line += current.writers[i]?.(value) ?? ''
    }
    return `${line}\r\n`
  }
}
