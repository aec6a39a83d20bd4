import { expect, vi } from 'vitest'
import { PartMissing } from '../../../../web/ui/part.ts'
import { announcement, notice } from '../../../../web/app/announce.ts'
import { judges } from '../../../../web/grid/element/judges.ts'
import type { KimGrid } from '../../../../web/grid/element/kim-grid.ts'
import type { PasteSummary } from '../../../../web/grid/events.ts'
import { EVERYTHING, type GridQuery } from '../../../../web/grid/query.ts'
import { StatusBar } from '../../../../web/sheet/status-bar.ts'
import { house } from '../../support/house.ts'
import { json } from '../../support/server.ts'
import { find, openSheet, ready, textOf } from '../example.ts'
import type { SheetServer } from './server.ts'
import { type At, COLUMNS } from './table.ts'

/** When the part that judges is there: at once, when it is let in, or only when it is asked for again. */
export type Judges = 'here' | 'slow' | 'failing'

/** A person at the sheet, in the real page: what their hands do, what they see, what they are told. */
export class Hands {
  readonly grid: KimGrid
  readonly #app: HTMLElement
  readonly #root: ShadowRoot
  readonly #let: () => void
  readonly said: string[] = []
  readonly summaries: PasteSummary[] = []
  readonly #stop: (() => void)[] = []

  private constructor(app: HTMLElement, grid: KimGrid, letIn: () => void) {
    this.#app = app
    this.grid = grid
    this.#let = letIn
    if (!grid.shadowRoot) throw new Error('no grid')
    this.#root = grid.shadowRoot
    const note = (text: string | undefined): void => void (text && this.said.push(text))
    this.#stop.push(
      announcement.subscribe(note),
      notice.subscribe((now) => note(now?.text)),
    )
    grid.addEventListener('grid-say', ({ detail }) => note(detail.text))
    grid.addEventListener('grid-paste-summary', ({ detail }) => this.summaries.push(detail.summary))
  }

  static async at(server: SheetServer, how: Judges): Promise<Hands> {
    const hidden = server.sheet.entries.length
      ? [
          'unit',
          'month',
          ...(await import('#domain/template/columns.ts')).COLUMNS.map(({ key }) => key),
        ].filter((key) => key !== 'case_number' && !COLUMNS.includes(key))
      : []
    const get = judges.get.bind(judges)
    const gate = Promise.withResolvers<void>()
    let isOpen = how === 'here'
    if (how !== 'here')
      vi.spyOn(judges, 'get').mockImplementation(async () => {
        if (how === 'slow') await gate.promise
        else if (!isOpen) throw new PartMissing()
        return get()
      })
    const base = house('nord-1')['GET /api/me']
    const { app } = openSheet(server.sheet, {
      ...server.answers,
      'GET /api/me': async (asked) => {
        const answer = await base?.(asked)
        const me: unknown = await answer?.json()
        return json({ ...(me as object), preferences: { grid: { layout: { hidden } } } })
      },
      'POST /api/me/preferences/grid': () => json({ ok: true }),
    })
    await ready(app)
    const grid = find(app, 'kim-sheet-page')?.shadowRoot?.querySelector('kim-grid')
    if (!grid) throw new Error('no grid')
    await grid.updateComplete
    if (how === 'here') await grid.ready
    return new Hands(app, grid, () => {
      isOpen = true
      gate.resolve()
    })
  }

  leave(): void {
    for (const stop of this.#stop) stop()
    vi.restoreAllMocks()
  }

  /** The judges come now. */
  async letIn(): Promise<void> {
    this.#let()
    await this.grid.ready
    await this.grid.ready
  }

  get desk() {
    const bar = find(this.#app, 'kim-status-bar')
    if (!(bar instanceof StatusBar)) throw new Error('no status bar')
    return bar.desk
  }

  get bar(): string {
    return textOf(find(this.#app, 'kim-status-bar'))
  }

  /** Whether leaving the page now would be asked about. */
  get asks(): boolean {
    return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  }

  get editor(): HTMLInputElement {
    const input = this.#root.querySelector<HTMLInputElement>('.editor')
    if (!input) throw new Error('no editor')
    return input
  }

  get writes(): boolean {
    return this.editor.classList.contains('open')
  }

  key(key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}, code = ''): void {
    const active = this.#root.activeElement ?? this.#root.querySelector('[tabindex="0"]')
    active?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code,
        ctrlKey: held.ctrl ?? false,
        shiftKey: held.shift ?? false,
        altKey: held.alt ?? false,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    )
  }

  go({ row, column }: At): void {
    expect(this.grid.focusCell(row, column)).toBe(true)
  }

  select(rows: readonly string[], columns: readonly string[]): void {
    this.grid.selectArea(rows, columns)
  }

  /** Begins to write; the editor stays open. */
  write(cell: At, text: string): void {
    this.go(cell)
    this.key('x')
    expect(this.writes).toBe(true)
    this.editor.value = text
    this.editor.dispatchEvent(new Event('input', { bubbles: true }))
  }

  clip(what: 'copy' | 'cut' | 'paste', data = new DataTransfer()): DataTransfer {
    this.#root.activeElement?.dispatchEvent(
      new ClipboardEvent(what, { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
    )
    return data
  }

  ask(query: Partial<GridQuery>): void {
    this.grid.query = { ...EVERYTHING, ...query }
  }

  /** What the drawn cells show, by row and column. */
  seen(): ReadonlyMap<string, string> {
    const keys = [...this.#root.querySelectorAll<HTMLElement>('.heading[data-column]')]
    const rows = this.grid.shownRows
    const shown = new Map<string, string>()
    for (const line of this.#root.querySelectorAll('.body > .row')) {
      const row = rows[Number(line.getAttribute('aria-rowindex')) - 3]
      if (!row) continue
      for (const cell of line.querySelectorAll<HTMLElement>('[role=gridcell]')) {
        const label = keys[Number(cell.getAttribute('aria-colindex')) - 1]?.ariaLabel
        shown.set(`${row.id}/${label}`, cell.firstChild?.nodeValue ?? '')
      }
    }
    return shown
  }

  /** Waits until everything that was sent has been answered and drawn. */
  async settle(): Promise<void> {
    const { desk } = this
    await expect.poll(() => desk.outbox.size, { interval: 5 }).toBe(0)
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve()
    await this.grid.updateComplete
    await new Promise((done) => requestAnimationFrame(done))
  }

  /** Hears what others have done. */
  async hear(): Promise<void> {
    await this.desk.poll()
    await this.settle()
  }
}
