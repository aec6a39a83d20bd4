import { packageCodes } from '#domain/report/data-package.ts'
import { dictionaryRows } from '#domain/text/dictionary.ts'
import { CsvReader } from '../pages/download/csv-reader.ts'
import { cellOf, headOf, type Reading, widthOf } from './cells.ts'
import type { Packer } from './packer.ts'
import { MAX_SHEET_ROWS, type SheetShape, WorkbookWriter } from './writer.ts'

/** What a consolidated workbook is made of, beside the rows. */
export interface WorkbookFacts extends Reading {
  readonly from: string
  readonly to: string
  /** Last day on which the file may exist, `YYYY-MM-DD`. */
  readonly deleteBy: string
  /** What the file is, for whom and for how long, line by line. */
  readonly about: readonly (readonly [string, string])[]
}

const CODES_HEAD = ['Spalte', 'Code', 'Bezeichnung', 'Englisch', 'Gruppe', 'gilt ab', 'gilt bis']

const plain = (
  name: string,
  head: readonly string[],
  widths: readonly number[],
  wrapped = false,
): SheetShape => ({
  name,
  head,
  widths,
  wrapped,
})

/**
 * The consolidated file as a workbook: rows, code lists, dictionary, and what the file is. Takes the CSV (dialect `data`) piece
 * by piece, so that nothing waits for the whole of it.
 */
export class ConsolidatedWorkbook {
  readonly #facts: WorkbookFacts
  readonly #packer: Packer
  readonly #csv = new CsvReader()
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #writer: WorkbookWriter | null = null
  #header: readonly string[] = []
  #columns: readonly ((field: string) => string)[] = []
  #rows = 0

  constructor(facts: WorkbookFacts, packer: Packer) {
    this.#facts = facts
    this.#packer = packer
  }

  /** Rows taken so far, the header not counted. */
  get rows(): number {
    return this.#rows
  }

  /** Takes bytes of the file. Throws where they are no such file, or more rows than a sheet holds. */
  push(bytes: Uint8Array): void {
    this.#take(this.#csv.push(this.#decoder.decode(bytes, { stream: true })))
  }

  /** The workbook, when all bytes are there. */
  async end(): Promise<Blob> {
    this.#take(this.#csv.push(this.#decoder.decode()))
    this.#take(this.#csv.end())
    const writer = this.#writer
    if (!writer) throw new SyntaxError('a file without a header')
    const { templates, from, to, detail, deleteBy, about } = this.#facts
    const last = templates.at(-1)
    writer.begin()
    const [, ...codes] = packageCodes({ from, to, detail, deleteBy, header: this.#header, templates })
    for (const code of codes) writer.row([headOf(code[0] ?? '', this.#facts), ...code.slice(1)])
    writer.begin()
    if (last) for (const line of dictionaryRows('fields', last, 'de').slice(1)) writer.row(line)
    writer.begin()
    for (const line of about) writer.row(line)
    return new Blob([await writer.end()], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
  }

  #take(records: readonly (readonly string[])[]): void {
    for (const record of records) {
      if (this.#writer) this.#row(this.#writer, record)
      else this.#begin(record)
    }
  }

  #begin(header: readonly string[]): void {
    const { templates } = this.#facts
    const last = templates.at(-1)
    const fields = last ? (dictionaryRows('fields', last, 'de')[0] ?? []) : []
    this.#header = header
    const writer = new WorkbookWriter(
      [
        plain(
          'Zeilen',
          header.map((key) => headOf(key, this.#facts)),
          header.map((key) => widthOf(key, this.#facts)),
        ),
        plain('Codes', CODES_HEAD, [28, 20, 48, 48, 28, 10, 10]),
        plain('Felder', fields, [20, 28, 12, 36, 28, 12, 36, 60, 16], true),
        plain('Über diese Datei', ['Angabe', 'Inhalt'], [24, 90], true),
      ],
      this.#packer,
    )
    this.#writer = writer
    writer.begin()
    this.#columns = header.map((key) => {
      const cell = cellOf(key, this.#facts)
      const made = new Map<string, string>()
      return (field) => {
        if (field === '') return ''
        const before = made.get(field)
        if (before !== undefined) return before
        const fragment = writer.fragment(cell(field))
        made.set(field, fragment)
        return fragment
      }
    })
  }

  #row(writer: WorkbookWriter, record: readonly string[]): void {
    this.#rows += 1
    if (this.#rows >= MAX_SHEET_ROWS) throw new RangeError('too many rows for a sheet')
    const fragments: string[] = []
    for (let at = 0; at < this.#columns.length; at += 1)
      fragments.push(this.#columns[at]?.(record[at] ?? '') ?? '')
    writer.rowOf(fragments)
  }
}
