import { LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { gridText } from '../../text/grid.ts'
import { announceFrom } from '../events.ts'
import type { Present } from '#domain/live.ts'
import type { CellPlace, GridElement, GridLayout, GridModel, GridRow } from '../model.ts'
import { EVERYTHING, type GridQuery } from '../query.ts'
import { areaAround, rangesOf, rowsOf, selectCell } from '../selection.ts'
import { showing } from '../layout.ts'
import { GridState } from '../state.ts'
import { Boxes } from './boxes.ts'
import { Clipboard, PASTE } from './clipboard.ts'
import { Editor } from './editor.ts'
import { editorStyles } from './editor-styles.ts'
import { FillHandle } from './fill-handle.ts'
import { Gestures } from './gestures.ts'
import { headStyles } from './head-styles.ts'
import type { GridHost } from './host.ts'
import { commit, Keyboard } from './keyboard.ts'
import { markStyles } from './mark-styles.ts'
import { News } from './news.ts'
import { OptionList } from './option-list.ts'
import { Pointer } from './pointer.ts'
import { leaveBy, SKELETON } from './skeleton.ts'
import { gridStyles } from './styles.ts'
import { Tip } from './tip.ts'
import { GridView } from './view.ts'

/** What exists once the skeleton is drawn. */
export interface Works {
  readonly host: GridHost
  readonly keyboard: Keyboard
  readonly pointer: Pointer
  readonly clipboard: Clipboard
  readonly news: News
}

/**
 * The sheet. Lit draws its skeleton once; rows and cells are drawn by `GridView`, because windowing and
 * recycling need the elements themselves. Grid, editor, list and messages share one shadow root, since
 * ARIA references do not cross it.
 */
@customElement('kim-grid')
export class KimGrid extends LitElement implements GridElement {
  static override styles = [markStyles, gridStyles, headStyles, editorStyles]

  #people: readonly Present[] = []
  readonly #state = new GridState(() => crypto.randomUUID())
  #works: Works | null = null
  #connected = new AbortController()
  readonly #gestures = new Gestures(this.#state, () => this.#works)

  get model(): GridModel | null {
    return this.#state.model
  }

  set model(model: GridModel | null) {
    if (!model) return
    const focused = this.#hasFocus
    const relaid = this.#state.take(model)
    if (!this.#works) return
    const { host, news } = this.#works
    this.#label(model)
    if (model.editable) void this.#prepare()
    if (relaid) host.view.layout()
    else host.view.draw()
    this.#stay(focused)
    host.endCut()
    news.drafts()
    news.renewed()
  }

  replaceRows(rows: readonly GridRow[]): void {
    const focused = this.#hasFocus
    this.#state.replace(rows)
    this.#works?.host.view.draw()
    this.#stay(focused)
    this.#works?.host.endCut()
    this.#works?.news.renewed()
  }

  get query(): GridQuery {
    return this.#state.query
  }

  set query(query: GridQuery) {
    if (query !== this.#state.query) this.#ask(query)
  }

  get people(): readonly Present[] {
    return this.#people
  }

  set people(people: readonly Present[]) {
    if (people === this.#people) return
    this.#people = people
    const at = people.filter(({ cell }) => cell !== null)
    const byCell = Map.groupBy(at, ({ cell }) => `${cell?.row}/${cell?.column}`)
    this.#state.people = new Map([...byCell].map(([cell, there]) => [cell, there.map(({ name }) => name)]))
    this.#works?.host.view.draw()
  }

  get shownRows(): readonly GridRow[] {
    return this.#state.rows.shown
  }

  focusCell(row: string, column: string): boolean {
    return this.#works?.host.goTo(row, column) ?? false
  }

  shows(row: string, column?: string): boolean {
    const { rows, columns } = this.#state
    return rows.indexOf(row) >= 0 && (column === undefined || columns.indexOf(column) >= 0)
  }

  selectArea(rows: readonly string[], columns: readonly string[]): void {
    const area = areaAround(this.#state, rows, columns)
    if (area) this.#works?.host.select(area, area.active)
  }

  focusGrid(): void {
    this.#works?.host.select(this.#state.selection)
  }

  get activeCell(): CellPlace | null {
    const at = this.#state.place(this.#state.selection.active)
    return at ? { row: at.row.id, column: at.column.key } : null
  }

  get selectedRows(): readonly string[] {
    return rowsOf(rangesOf(this.#state.selection)).flatMap((index) => {
      const row = this.#state.rows.at(index)
      return row && !this.#state.rows.isBlank(row) ? [row.id] : []
    })
  }

  get drafts(): number {
    return this.#state.drafts.count
  }

  dropDrafts(): void {
    this.#state.drafts.clear()
    this.#state.drafts.waiting.clear()
    for (const id of this.#state.rows.emptyMade()) this.#state.dropRow(id)
    this.#works?.host.refresh()
    this.#works?.news.drafts()
  }

  /** Resolves once what is typed is judged at once; before, gestures wait in their order. */
  get ready(): Promise<void> {
    return this.#prepare()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.#works) this.#attend(this.#works)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // Whoever leaves the page has finished, as whoever goes elsewhere on it.
    if (this.#works && this.#works.host.editor.mode !== 'ready') commit(this.#works.host)
    this.#connected.abort()
    this.#gestures.stop()
    this.#works?.news.stop()
    this.#works?.pointer.stop()
  }

  protected override render() {
    return SKELETON
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot
    const input = root.querySelector('input')
    if (!(root instanceof ShadowRoot) || !input) throw new Error('no skeleton')
    const handle = new FillHandle(this.#part('.fill-handle'), this.#part('.fill-area'))
    const view = new GridView(
      {
        scroller: this.#part('.scroller'),
        grid: this.#part('.grid'),
        head: this.#part('.head'),
        body: this.#part('.body'),
        notes: this.#part('.notes'),
        handle,
      },
      this.#state,
      root,
    )
    const boxes = new Boxes(root)
    const host: GridHost = {
      state: this.#state,
      view,
      tip: new Tip(this.#part('.tip')),
      announce: announceFrom(this),
      get editor() {
        return editor
      },
      select: (selection, reveal = selection.active) => {
        this.#state.selection = selection
        view.reveal(reveal)
        view.focus(selection.active)
        news.moved()
      },
      look: (selection) => {
        this.#state.selection = selection
        view.reveal(selection.active)
        news.moved()
      },
      goTo: (row, column) => {
        // A row that a filter has left out is still meant.
        if (this.#state.rows.indexOf(row) < 0 && !this.#state.rows.isNew(row))
          this.#ask({ ...EVERYTHING, sort: this.#state.query.sort })
        const index = this.#state.rows.indexOf(row)
        const layout = showing(column, this.#state)
        if (index < 0 || !layout) return false
        if (editor.mode !== 'ready') commit(host)
        if (layout !== this.#state.layout) this.#arrange(layout)
        host.select(selectCell({ row: index, column: this.#state.columns.indexOf(column) }))
        return true
      },
      write: (gesture) => this.#gestures.add(gesture),
      takeBackWaiting: () => this.#gestures.takeBack(),
      endCut: () => {
        if (!this.#state.endCutIfChanged()) return
        view.draw()
        host.announce('grid-say', { text: gridText(this.#state.model?.language ?? 'de').cutChanged })
      },
      refresh: () => {
        view.draw()
        news.tip()
      },
      arrange: (layout) => this.#arrange(layout),
      ask: (query) => this.#ask(query),
      openMenu: (column) => void boxes.openMenu(host, column),
      openFind: (what) => void boxes.openFind(host, what),
      findNext: (back) => void boxes.findNext(host, back),
      askToAppend: (rows) => boxes.askToAppend(host, rows),
      decide: () => void boxes.decide(host),
      leave: (back) => leaveBy(this.#part(back ? '#before' : '#after')),
    }
    const editor = new Editor(input, new OptionList(this.#part('.list')), host)
    const news = new News(host, () => this.#hasFocus)
    this.#works = {
      host,
      news,
      keyboard: new Keyboard(host),
      pointer: new Pointer(host, handle),
      clipboard: new Clipboard(host),
    }
    this.#listen(this.#works)
    this.#attend(this.#works)
    if (!this.#state.model) return
    this.#label(this.#state.model)
    view.layout()
    news.status()
    const { editable } = this.#state.model
    requestAnimationFrame(() => void (editable ? this.#prepare() : news.learn()))
  }

  // Listeners that live and die with the element's own tree.
  #listen({ host, keyboard, pointer, news }: Works): void {
    const scroller = this.#part('.scroller')
    const grid = this.#part('.grid')
    const list = this.#part('.list')
    scroller.addEventListener('scroll', () => {
      host.view.scrolled()
      if (host.editor.mode === 'ready') news.scrolled()
      else host.editor.follow()
    })
    scroller.addEventListener('keydown', (event) => keyboard.handle(event))
    grid.addEventListener('pointerdown', (event) => {
      keyboard.reset()
      pointer.down(event)
    })
    this.#part('.layer').addEventListener('pointerdown', (event) => pointer.down(event))
    grid.addEventListener('click', (event) => pointer.click(event))
    grid.addEventListener('dblclick', (event) => pointer.double(event))
    grid.addEventListener('pointerover', (event) => pointer.over(event))
    grid.addEventListener('pointerleave', () => pointer.out())
    grid.addEventListener('focusin', () => news.tip())
    grid.addEventListener('focusout', () => host.tip.hide())
    host.editor.input.addEventListener('input', () => host.editor.typed())
    host.editor.input.addEventListener('focusout', () => {
      // Whoever goes elsewhere has finished; whoever only changes the window has not.
      if (host.editor.mode === 'ready' || !document.hasFocus()) return
      commit(host)
      host.refresh()
    })
    // List and message must not take the focus from the editor.
    for (const popover of [list, this.#part('.tip')])
      for (const type of ['pointerdown', 'mousedown'])
        popover.addEventListener(type, (event) => event.preventDefault())
    list.addEventListener('click', (event) => {
      if (!host.editor.choose(event)) return
      commit(host)
      host.select(this.#state.selection)
    })
  }

  // Listeners outside of the element's tree, and its size; gone when it is taken off the page.
  #attend({ host, pointer, clipboard }: Works): void {
    this.#connected = new AbortController()
    const { signal } = this.#connected
    const clip = (event: ClipboardEvent): boolean =>
      host.editor.mode === 'ready' && this.#hasFocus && !event.defaultPrevented
    // Without a text selection the event goes to the body, not to the focused cell.
    document.addEventListener('copy', (event) => clip(event) && clipboard.copy(event), { signal })
    document.addEventListener('cut', (event) => clip(event) && clipboard.cut(event), { signal })
    document.addEventListener('paste', (event) => clip(event) && clipboard.paste(event), { signal })
    window.addEventListener('pointermove', (event) => pointer.move(event), { signal, passive: true })
    window.addEventListener('pointerup', () => pointer.up(), { signal })
    window.addEventListener('pointercancel', () => void pointer.cancel(), { signal })
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !pointer.cancel()) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', escape, { signal, capture: true })
    window.addEventListener('online', () => void this.#gestures.prepare(), { signal })
    const resized = new ResizeObserver(() => host.view.measure())
    resized.observe(this.#part('.scroller'))
    // One rem wide: it tells when the reader changes the size of text.
    resized.observe(this.#part('.probe'))
    signal.addEventListener('abort', () => resized.disconnect())
  }

  #ask(query: GridQuery): void {
    this.#finish()
    const focused = this.#hasFocus
    this.#state.ask(query)
    if (!this.#works) return
    const { view, announce } = this.#works.host
    view.layout()
    view.reveal(this.#state.selection.active)
    this.#stay(focused)
    this.#works.news.status()
    const { rows } = this.#state
    announce('grid-query', { query, shown: rows.filled, all: rows.all.length })
  }

  // What is being written stands in its cell before rows or columns are put in another order, or out of sight.
  #finish(): void {
    const { host } = this.#works ?? {}
    if (!host || host.editor.mode === 'ready') return
    commit(host)
    host.select(this.#state.selection)
  }

  #arrange(layout: GridLayout): void {
    this.#finish()
    const focused = this.#hasFocus
    this.#state.arrange(layout)
    this.#works?.host.view.layout()
    this.#works?.host.view.reveal(this.#state.selection.active)
    this.#works?.host.announce('grid-layout', layout)
    this.#stay(focused)
  }

  // Rows or columns may have been put in another order below the focus and the editor. Whether there was a
  // focus is asked before drawing: a cell that loses its tabindex loses the focus too.
  #stay(focused: boolean): void {
    if (!this.#works) return
    const { editor, view } = this.#works.host
    if (editor.mode !== 'ready') editor.follow()
    else if (focused) view.focus(this.#state.selection.active)
  }

  get #hasFocus(): boolean {
    return this.shadowRoot?.activeElement?.closest('.grid') != null
  }

  // What is needed for writing comes after the first paint.
  async #prepare(): Promise<void> {
    const parts = [this.#gestures.prepare(), PASTE.get().catch(() => null), this.#works?.news.learn()]
    await Promise.all(parts)
  }

  #label({ label, editable, language }: GridModel): void {
    const t = gridText(language)
    const grid = this.#part('.grid')
    grid.ariaLabel = label
    grid.ariaReadOnly = String(!editable)
    this.#part('#carried').textContent = t.carried
    this.#part('#list').ariaLabel = t.options
  }

  #part(selector: string): HTMLElement {
    const element = this.renderRoot.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`no ${selector}`)
    return element
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-grid': KimGrid
  }
}
