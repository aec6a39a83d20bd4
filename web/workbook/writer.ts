import type { Packer } from './packer.ts'
import {
  contentTypes,
  relations,
  rootRelations,
  stringsStart,
  STYLE,
  styles,
  workbook,
  worksheetStart,
  xmlText,
} from './parts.ts'

/** Most rows of a sheet, the heading included, and most characters of a cell (Excel's limits). */
export const MAX_SHEET_ROWS = 1_048_576
export const MAX_CELL_LENGTH = 32_767

/** A cell: a text, a number, the first day of a month, or nothing. Texts are texts, whatever they look like. */
export type Cell = string | number | { readonly month: string } | null

/** A sheet of the workbook: its name, its headings, and the widths of its columns in characters. */
export interface SheetShape {
  readonly name: string
  readonly head: readonly string[]
  readonly widths: readonly number[]
  /** Texts run over several lines. */
  readonly wrapped?: boolean
}

/** Characters of XML that are packed at a time. */
const PIECE = 262_144
const ENCODER = new TextEncoder()
const EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

/** The number by which a spreadsheet knows the first day of a month, `YYYY-MM`. */
export const serialOf = (month: string): number =>
  (Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1) - EPOCH) / DAY

/** The letters of a column, counted from 0: A, Z, AA. */
export function columnName(at: number): string {
  const rest = at % 26
  const letter = String.fromCharCode(65 + rest)
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

/**
 * Writes a workbook (Office Open XML) row by row: the heading stays in sight and has filters, a
 * text is never a formula. The same rows give the same bytes.
 */
export class WorkbookWriter {
  readonly #packer: Packer
  readonly #shapes: readonly SheetShape[]
  readonly #strings = new Map<string, number>()
  readonly #filters = new Map<number, string>()
  #sheet = -1
  #row = 0
  /** What a cell of each column begins with. */
  #cells: readonly string[] = []
  #text = ''
  #isOpen = false

  /** All sheets are named beforehand, and written in this order. */
  constructor(shapes: readonly SheetShape[], packer: Packer) {
    this.#shapes = shapes
    this.#packer = packer
    this.#whole('[Content_Types].xml', contentTypes(shapes.length))
    this.#whole('_rels/.rels', rootRelations)
    this.#whole('xl/_rels/workbook.xml.rels', relations(shapes.length))
    this.#whole('xl/styles.xml', styles)
  }

  /** Begins the next sheet. */
  begin(): void {
    this.#end()
    this.#sheet += 1
    const shape = this.#shapes[this.#sheet]
    if (!shape) throw new RangeError('no such sheet')
    this.#row = 0
    this.#cells = shape.head.map((_, at) => `<c r="${columnName(at)}`)
    this.#open(`xl/worksheets/sheet${this.#sheet + 1}.xml`)
    const widths = shape.widths
      .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
      .join('')
    this.#write(
      `${worksheetStart}<sheetViews><sheetView workbookViewId="0"${this.#sheet === 0 ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`,
    )
    this.rowOf(shape.head.map((name) => this.#string(name, STYLE.head)))
  }

  /** Appends a row. Throws `RangeError` beyond the limits of a sheet. */
  row(cells: readonly Cell[]): void {
    const style = this.#shapes[this.#sheet]?.wrapped ? STYLE.wrapped : STYLE.text
    this.rowOf(cells.map((cell) => this.fragment(cell, style)))
  }

  /** A cell without its place, to be used again where it comes again. */
  fragment(cell: Cell, style: number = STYLE.text): string {
    if (cell === null || cell === '') return ''
    if (typeof cell === 'number') return ` s="${STYLE.number}"><v>${cell}</v></c>`
    return typeof cell === 'string'
      ? this.#string(cell, style)
      : ` s="${STYLE.month}"><v>${serialOf(cell.month)}</v></c>`
  }

  /** Appends a row of cells made by `fragment`. Throws `RangeError` beyond the rows of a sheet. */
  rowOf(fragments: readonly string[]): void {
    this.#row += 1
    if (this.#row > MAX_SHEET_ROWS) throw new RangeError('too many rows for a sheet')
    const place = `${this.#row}"`
    let xml = `<row r="${place}>`
    // Where a cell stands could be left out (ECMA-376, part 1, 18.3.1.4) for a file a third of the size, but not every program reads it then.
    for (let at = 0; at < fragments.length; at += 1) {
      const fragment = fragments[at]
      if (fragment) xml += this.#cells[at] + place + fragment
    }
    this.#write(`${xml}</row>`)
  }

  /** Ends the workbook; resolves with it when its last piece is there. */
  end(): Promise<Blob> {
    this.#end()
    this.#whole(
      'xl/workbook.xml',
      workbook(
        this.#shapes.map(({ name }) => name),
        this.#filters,
      ),
    )
    this.#open('xl/sharedStrings.xml')
    this.#write(stringsStart(this.#strings.size))
    for (const text of this.#strings.keys())
      this.#write(`<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t></si>`)
    this.#write('</sst>')
    this.#close()
    return this.#packer.end()
  }

  #string(text: string, style: number): string {
    if (text.length > MAX_CELL_LENGTH) throw new RangeError('too long for a cell')
    let at = this.#strings.get(text)
    if (at === undefined) {
      at = this.#strings.size
      this.#strings.set(text, at)
    }
    return `${style === STYLE.text ? '' : ` s="${style}"`} t="s"><v>${at}</v></c>`
  }

  #end(): void {
    const shape = this.#shapes[this.#sheet]
    if (!shape || !this.#isOpen) return
    const last = columnName(shape.head.length - 1)
    this.#filters.set(this.#sheet, `$A$1:$${last}$${this.#row}`)
    this.#write(`</sheetData><autoFilter ref="A1:${last}${this.#row}"/></worksheet>`)
    this.#close()
  }

  #whole(name: string, text: string): void {
    this.#open(name)
    this.#write(text)
    this.#close()
  }

  #open(name: string): void {
    this.#packer.open(name)
    this.#isOpen = true
  }

  #write(text: string): void {
    this.#text += text
    if (this.#text.length >= PIECE) this.#flush()
  }

  #close(): void {
    this.#flush()
    this.#packer.close()
    this.#isOpen = false
  }

  #flush(): void {
    this.#packer.write(ENCODER.encode(this.#text))
    this.#text = ''
  }
}
