import { expect } from 'vitest'
import { formatCaseNumber } from '#domain/case-number.ts'
import type { RowValues } from '#domain/template/column.ts'
import { discardUnsent } from '../../../../web/app/unsent.ts'
import { close } from '../../support/mount.ts'
import { compare } from './compare.ts'
import { Hands, type Judges } from './hands.ts'
import { SheetServer } from './server.ts'
import { type At, COLUMNS, MEANINGS, NONSENSE, Table, type Told, type Value, type Wish } from './table.ts'

const CASES: readonly (readonly [string, string, RowValues])[] = [
  ['e1', 'K7QXM2TR5', { kind: 'cm', status: 'active', persons: 3, minors: 0, origin: '475', contacts: 4 }],
  ['e2', 'A1B2C3D4E', { kind: 'cm', status: 'dormant', persons: 7, origin: '166' }],
  ['e3', 'Z9Z9Z9Z9Z', { kind: 'cm', opened: '2023-03', persons: 12, minors: 3, origin: '163' }],
  ['e4', 'B2B2B2B2B', { kind: 'cm', status: 'active', opened: '2023-05', persons: 3, contacts: 0 }],
  ['e5', 'C3C3C3C3C', { kind: 'cm', minors: 7, origin: '475', contacts: 4 }],
  ['e6', 'D4D4D4D4D', { kind: 'cm', status: 'dormant', persons: 7, minors: 3 }],
]
const NUMBERS = new Map(CASES.map(([id, number]) => [id, formatCaseNumber(number)]))

/** One gesture; the numbers choose its cells and texts among those that there are then. */
export interface Act {
  readonly kind: string
  readonly a: number
  readonly b: number
  readonly c: number
}

/** One run of random hands at the sheet, with the table that says what they mean. */
export class Run {
  readonly log: string[] = []
  readonly #server: SheetServer
  readonly #hands: Hands
  readonly #table: Table
  /** What stands in the open editor. */
  #open: Wish | null = null
  /** The clip at hand: its texts, and the cells that it came from where it was cut. */
  #clip: {
    readonly data: DataTransfer
    readonly texts: readonly (readonly string[])[]
    readonly column: string
    readonly cut: Table['cut']
    readonly cells: readonly (readonly At[])[]
  } | null = null

  private constructor(server: SheetServer, hands: Hands, table: Table) {
    this.#server = server
    this.#hands = hands
    this.#table = table
  }

  static async begin(how: Judges): Promise<Run> {
    const server = new SheetServer(CASES)
    const table = new Table(
      CASES.map(([id]) => id),
      how === 'here',
    )
    for (const [row, , values] of CASES)
      for (const column of COLUMNS)
        if (values[column] !== undefined) table.values.set(`${row}/${column}`, values[column] as Value)
    return new Run(server, await Hands.at(server, how), table)
  }

  async end(): Promise<void> {
    this.#hands.leave()
    await discardUnsent()
    close()
  }

  /** Does one thing; false where it cannot be done now. */
  async act({ kind, a, b, c }: Act): Promise<boolean> {
    const { view, columns, rows } = this.#table
    const row = view[a % Math.max(1, view.length)]
    const column = columns[b % columns.length] ?? ''
    if (
      kind !== 'other' &&
      kind !== 'removal' &&
      kind !== 'judges' &&
      kind !== 'everything' &&
      row === undefined
    )
      return false
    const cell = { row: row ?? '', column }
    switch (kind) {
      case 'type':
        this.#commit()
        this.#hands.write(cell, this.#text(column, c))
        this.#hands.key('Enter')
        this.#do([{ ...cell, text: this.#text(column, c) }])
        break
      case 'write':
        this.#commit()
        this.#hands.write(cell, this.#text(column, c))
        this.#open = { ...cell, text: this.#text(column, c) }
        break
      case 'clear': {
        this.#commit()
        const cells = this.#block(cell, 2, 2).flat()
        this.#select(cells)
        this.#hands.key('Delete')
        this.#do(cells.filter((one) => this.#table.shown(one) !== '').map((one) => ({ ...one, text: '' })))
        break
      }
      case 'paste': {
        this.#commit()
        const block = this.#block(cell, 1 + (c % 3), 1 + (c % 2))
        const texts = block.map((line) => line.map((one, at) => this.#text(one.column, c + at)))
        this.#hands.go(cell)
        const data = new DataTransfer()
        data.setData('text/plain', texts.map((line) => line.join('\t')).join('\n'))
        this.#hands.clip('paste', data)
        this.#pasted(
          this.#do(block.flatMap((line, y) => line.map((one, x) => ({ ...one, text: texts[y]?.[x] ?? '' })))),
        )
        break
      }
      case 'copy':
      case 'cut': {
        this.#commit()
        const cells = this.#block(cell, 1 + (c % 3), 1)
        const mine = cells.flat().filter((one) => this.#table.shown(one) !== '')
        const waits = mine.some((one) => this.#table.waitingAt(one) !== undefined)
        this.#select(cells.flat())
        const data = this.#hands.clip(kind)
        // A cut of nothing, and one of what is not yet judged, are refused with a word.
        if (kind === 'cut' && (mine.length === 0 || waits))
          return this.#told(mine.length === 0 ? 'nichts auszuschneiden' : 'wartet noch')
        this.#table.cut = kind === 'cut' ? mine.map((one) => ({ ...one, value: this.#table.at(one) })) : null
        if (kind === 'cut') await this.#told(`${mine.length} Zelle`)
        // A refused text is moved as the text that it is; it is left to the tests of its own.
        if (kind === 'cut' && mine.some((one) => this.#table.refused.has(`${one.row}/${one.column}`))) {
          this.#hands.key('Escape')
          this.#table.cut = null
        }
        this.#clip = {
          data,
          texts: cells.map((line) => line.map((one) => this.#table.shown(one))),
          column,
          cut: this.#table.cut,
          cells,
        }
        break
      }
      case 'put': {
        const clip = this.#clip
        if (!clip || !columns.includes(clip.column)) return false
        this.#commit()
        const goal = { row: cell.row, column: clip.column }
        const block = this.#block(goal, clip.texts.length, 1)
        if (block.length < clip.texts.length) return false
        this.#hands.go(goal)
        this.#hands.clip('paste', clip.data)
        const moves = clip.cut !== null && clip.cut === this.#table.cut
        const moved = moves ? (clip.cut ?? []) : []
        this.#table.cut = moves ? null : this.#table.cut
        const wishes = block.flatMap((line, y) =>
          line.map((one, x): Wish => {
            const source = clip.cells[y]?.[x]
            const from = moved.find((two) => two.row === source?.row && two.column === source.column)
            return { ...one, text: clip.texts[y]?.[x] ?? '', ...(from ? { from } : {}) }
          }),
        )
        this.#pasted(this.#do(wishes, moved))
        break
      }
      case 'fill-down': {
        this.#commit()
        const cells = this.#block(cell, 3, 1).flat()
        if (cells.length < 2) return false
        this.#select(cells)
        this.#hands.key('d', { ctrl: true })
        this.#do(cells.slice(1).map((one) => ({ ...one, text: this.#table.shown(cell) })))
        break
      }
      case 'fill-right': {
        this.#commit()
        if (!columns.includes('minors')) return false
        const cells = [
          { row: cell.row, column: 'persons' },
          { row: cell.row, column: 'minors' },
        ]
        this.#select(cells)
        this.#hands.key('r', { ctrl: true })
        this.#do([
          { row: cell.row, column: 'minors', text: this.#table.shown({ row: cell.row, column: 'persons' }) },
        ])
        break
      }
      case 'fill-all': {
        this.#commit()
        const cells = this.#block(cell, 3, 1).flat()
        const text = this.#text(column, c)
        this.#select(cells)
        this.#hands.key('x')
        this.#hands.editor.value = text
        this.#hands.editor.dispatchEvent(new Event('input', { bubbles: true }))
        this.#hands.key('Enter', { ctrl: true })
        this.#do(cells.map((one) => ({ ...one, text })))
        break
      }
      case 'sort':
        this.#commit()
        await this.#drawn()
        this.#hands.ask({ sort: [{ column: 'persons', descending: c % 2 === 1 }] })
        this.#table.arrange(
          () => true,
          (x, y) => bySize(this.#table, x, y, c % 2 === 1),
        )
        break
      case 'filter': {
        this.#commit()
        await this.#drawn()
        const value = c % 2 === 1 ? 'active' : null
        this.#hands.ask({ filters: { status: { values: [value] } } })
        this.#table.arrange(
          (one) => this.#table.at({ row: one, column: 'status' }) === value,
          () => 0,
        )
        break
      }
      case 'everything':
        this.#commit()
        await this.#drawn()
        this.#hands.ask({})
        this.#table.arrange(
          () => true,
          () => 0,
        )
        break
      case 'fold':
        this.#commit()
        this.#hands.go({ row: cell.row, column: 'persons' })
        this.#hands.key('g', { alt: true })
        this.#table.folded = !this.#table.folded
        break
      case 'undo':
      case 'redo': {
        this.#commit()
        this.#hands.go(cell)
        await this.#hands.settle()
        if (kind === 'redo' && this.#table.waiting.length > 0) return false
        const touched = this.#table[kind]()
        this.#hands.said.length = 0
        this.#hands.key(kind === 'undo' ? 'z' : 'y', { ctrl: true })
        await this.#hands.settle()
        // A text that was refused does not come back: of a step that held nothing else nothing is done again.
        if (touched === null || (kind === 'redo' && touched.length === 0))
          await this.#told(kind === 'undo' ? 'Nichts rückgängig' : 'Nichts zu wiederholen')
        else if (touched.length === 0) await this.#told('zurückgenommen')
        else {
          const there = touched.filter((one) => rows.includes(one))
          await this.#told(there.length > 0 ? (NUMBERS.get(there[0] ?? '') ?? '') : 'gibt es nicht mehr')
          if (there.some((one) => !view.includes(one))) await this.#told('nicht zu sehen')
        }
        break
      }
      case 'other': {
        const goal = {
          row: rows[a % Math.max(1, rows.length)] ?? '',
          column: COLUMNS[b % COLUMNS.length] ?? '',
        }
        // Two values for one cell are a conflict, which has tests of its own.
        if (rows.length === 0 || this.#isBusy(goal)) return false
        const value = MEANINGS[goal.column]?.[c % (MEANINGS[goal.column]?.length ?? 1)]?.[1] ?? null
        await this.#hands.settle()
        const had = this.#table.cut
        this.#server.other(goal.row, { [goal.column]: value })
        await this.#hands.hear()
        this.#table.other(goal, value)
        if (had && !this.#table.cut) await this.#told('Ausschneiden beendet')
        break
      }
      case 'removal': {
        const goal = rows[a % Math.max(1, rows.length)] ?? ''
        // What is typed into a row keeps it, which has tests of its own.
        if (rows.length < 3 || this.#isHeld(goal)) return false
        await this.#hands.settle()
        this.#server.remove(goal)
        await this.#hands.hear()
        this.#table.removed(goal)
        break
      }
      case 'escape':
        if (this.#open) this.#hands.key('Escape')
        else {
          this.#hands.go(cell)
          this.#hands.key('Escape')
          if (this.#table.cut) await this.#told('Ausschneiden beendet')
          this.#table.cut = null
        }
        this.#open = null
        break
      case 'judges':
        if (this.#table.judging) return false
        this.#commit()
        await this.#hands.letIn()
        this.#table.judge()
        break
    }
    return true
  }

  /** Compares everything. */
  async check(): Promise<void> {
    await this.#hands.settle()
    compare(this.#table, this.#hands, this.#server, this.#open !== null)
  }

  /** At the end the judges come, and nothing is left waiting. */
  async finish(): Promise<void> {
    this.#commit()
    if (!this.#table.judging) {
      await this.#hands.letIn()
      this.#table.judge()
    }
    await this.check()
  }

  #do(wishes: readonly Wish[], moved: Table['cut'] = []): Told | null {
    return this.#table.do(wishes, moved ?? [])
  }

  // Going elsewhere finishes what is being written.
  #commit(): void {
    if (!this.#open) return
    this.#hands.key('Enter')
    this.#do([this.#open])
    this.#open = null
  }

  // What was written a moment ago has to be in the rows before a person can ask for an order of them.
  async #drawn(): Promise<void> {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }

  #pasted(told: Told | null): void {
    if (!told) return
    const { written, unchanged, refused, kept } = this.#hands.summaries.at(-1) ?? {}
    expect({ written, unchanged, refused, kept }).toEqual(told)
  }

  // Said to screen readers a moment later, lest one sentence cuts off another.
  async #told(text: string): Promise<true> {
    const { said } = this.#hands
    await expect
      .poll(() => said.findLast((one) => one.includes(text)) ?? `not said: ${said.slice(-5).join(' | ')}`, {
        interval: 20,
        timeout: 2000,
      })
      .toContain(text)
    return true
  }

  #text(column: string, c: number): string {
    const texts = [...(MEANINGS[column] ?? []).map(([text]) => text), NONSENSE]
    return texts[c % texts.length] ?? ''
  }

  // Cells from one on, down the view and across its columns, as far as there are any.
  #block({ row, column }: At, height: number, width: number): At[][] {
    const { view, columns } = this.#table
    const across = columns.slice(columns.indexOf(column), columns.indexOf(column) + width)
    return view
      .slice(view.indexOf(row), view.indexOf(row) + height)
      .map((one) => across.map((key) => ({ row: one, column: key })))
  }

  #select(cells: readonly At[]): void {
    this.#hands.go(cells[0] ?? { row: '', column: '' })
    this.#hands.select(
      cells.map(({ row }) => row),
      cells.map(({ column }) => column),
    )
  }

  #isBusy(cell: At): boolean {
    const isOpen = this.#open?.row === cell.row && this.#open.column === cell.column
    return isOpen || this.#table.waitingAt(cell) !== undefined
  }

  #isHeld(row: string): boolean {
    return COLUMNS.some(
      (column) => this.#isBusy({ row, column }) || this.#table.refused.has(`${row}/${column}`),
    )
  }
}

function bySize(table: Table, a: string, b: string, descending: boolean): number {
  const [x, y] = [a, b].map((row) => table.at({ row, column: 'persons' }))
  if (x === y) return 0
  if (x === null || y === null || x === undefined || y === undefined) return x === null ? 1 : -1
  return (Number(x) - Number(y)) * (descending ? -1 : 1)
}
