import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { gridText } from '../../text/grid.ts'
import { applyWrites } from '../apply.ts'
import { announceFrom } from '../events.ts'
import { figuresOf } from '../figures.ts'
import { cellMessages } from '../messages.ts'
import type { CellPlace, GridElement, GridLayout, GridModel, GridRow } from '../model.ts'
import { rangesOf, rowsOf, selectCell } from '../selection.ts'
import { GridState } from '../state.ts'
import { Clipboard } from './clipboard.ts'
import { Editor } from './editor.ts'
import type { GridHost } from './host.ts'
import { commit, Keyboard } from './keyboard.ts'
import { OptionList } from './option-list.ts'
import { Pointer } from './pointer.ts'
import { editorStyles } from './editor-styles.ts'
import { gridStyles } from './styles.ts'
import { Tip } from './tip.ts'
import { GridView } from './view.ts'

/** Rests before what is said of a cell is shown, so that walking over cells does not flicker. */
const TIP_MS = 120

/**
 * The sheet. Lit draws its skeleton once; rows and cells are drawn by `GridView`, because windowing and
 * recycling need the elements themselves. Grid, editor, list and messages share one shadow root, since
 * ARIA references do not cross it.
 */
@customElement('kim-grid')
export class KimGrid extends LitElement implements GridElement {
  static override styles = [gridStyles, editorStyles]

  readonly #state = new GridState(() => crypto.randomUUID())
  #host: GridHost | null = null
  #keyboard: Keyboard | null = null
  #clipboard: Clipboard | null = null
  #drafts = 0
  #tipTimer: ReturnType<typeof setTimeout> | undefined
  #statusTimer = 0
  readonly #resized = new ResizeObserver(() => this.#host?.view.measure())

  get model(): GridModel | null {
    return this.#state.model
  }

  set model(model: GridModel | null) {
    if (!model) return
    const relaid = this.#state.take(model)
    if (!this.#host) return
    this.#label(model)
    if (relaid) this.#host.view.layout()
    else this.#host.view.draw()
    this.#refocus()
    this.#tellDrafts()
    this.#tellStatus()
  }

  replaceRows(rows: readonly GridRow[]): void {
    this.#state.replace(rows)
    this.#host?.view.draw()
    this.#refocus()
    this.#tellStatus()
  }

  focusCell(row: string, column: string): boolean {
    const cell = { row: this.#state.rows.indexOf(row), column: this.#state.columns.indexOf(column) }
    if (cell.row < 0 || cell.column < 0 || !this.#host) return false
    if (this.#host.editor.mode !== 'ready') commit(this.#host)
    this.#host.select(selectCell(cell))
    return true
  }

  focusGrid(): void {
    this.#host?.select(this.#state.selection)
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
    for (const id of this.#state.rows.emptyMade()) this.#state.rows.forget(id)
    this.#host?.refresh()
    this.#tellDrafts()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    for (const type of ['copy', 'cut', 'paste'] as const) document.addEventListener(type, this.#onClip)
    window.addEventListener('pointerup', this.#onUp)
    if (this.hasUpdated) this.#observe()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const type of ['copy', 'cut', 'paste'] as const) document.removeEventListener(type, this.#onClip)
    window.removeEventListener('pointerup', this.#onUp)
    this.#resized.disconnect()
    clearTimeout(this.#tipTimer)
  }

  protected override render() {
    return html`
      <span class="exit" id="before" tabindex="-1"></span>
      <div class="scroller">
        <div class="grid" role="grid" aria-multiselectable="true">
          <div class="head" role="rowgroup"></div>
          <div class="body" role="rowgroup"></div>
        </div>
        <div class="layer">
          <input
            class="editor"
            type="text"
            tabindex="-1"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-autocomplete="list"
            aria-controls="list"
            aria-describedby="tip"
          />
        </div>
      </div>
      <div class="list" id="list" role="listbox" popover="manual"></div>
      <div class="tip" id="tip" popover="manual"></div>
      <div class="notes" hidden><span id="carried"></span></div>
      <span class="probe" aria-hidden="true"></span>
      <span class="exit" id="after" tabindex="-1"></span>
    `
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot
    if (!(root instanceof ShadowRoot)) throw new Error('kim-grid needs a shadow root')
    const part = (selector: string): HTMLElement => {
      const element = root.querySelector<HTMLElement>(selector)
      if (!element) throw new Error(`no ${selector}`)
      return element
    }
    const view = new GridView(
      {
        scroller: part('.scroller'),
        grid: part('.grid'),
        head: part('.head'),
        body: part('.body'),
        notes: part('.notes'),
      },
      this.#state,
      root,
    )
    const input = part('.editor')
    if (!(input instanceof HTMLInputElement)) throw new Error('no editor')
    const list = new OptionList(part('.list'))
    const host: GridHost = {
      state: this.#state,
      view,
      tip: new Tip(part('.tip')),
      announce: announceFrom(this),
      get editor() {
        return editor
      },
      select: (selection, reveal = selection.active) => {
        this.#state.selection = selection
        view.reveal(reveal)
        view.focus(selection.active)
        this.#tellActive()
      },
      write: (gesture, writes, moved) => this.#write(gesture, writes, moved),
      refresh: () => {
        view.draw()
        this.#showTip()
      },
      arrange: (layout) => this.#arrange(layout),
      leave: (back) => part(back ? '#before' : '#after').focus(),
    }
    const editor = new Editor(input, list, host)
    this.#host = host
    this.#keyboard = new Keyboard(host)
    this.#clipboard = new Clipboard(host)
    this.#listen(part('.scroller'), part('.list'), input, new Pointer(host))
    this.#observe()
    if (this.#state.model) {
      this.#label(this.#state.model)
      view.layout()
      this.#tellStatus()
    }
  }

  #listen(scroller: HTMLElement, list: HTMLElement, input: HTMLInputElement, pointer: Pointer): void {
    const grid = scroller.querySelector<HTMLElement>('.grid')
    const host = this.#host
    if (!grid || !host) return
    scroller.addEventListener('scroll', () => {
      host.view.scrolled()
      if (host.editor.mode === 'ready') host.tip.hide()
    })
    scroller.addEventListener('keydown', (event) => this.#keyboard?.handle(event))
    grid.addEventListener('pointerdown', (event) => {
      this.#keyboard?.reset()
      pointer.down(event)
    })
    window.addEventListener('pointermove', (event) => pointer.move(event), { passive: true })
    this.#onUp = () => pointer.up()
    window.addEventListener('pointerup', this.#onUp)
    grid.addEventListener('click', (event) => pointer.click(event))
    grid.addEventListener('dblclick', (event) => pointer.double(event))
    grid.addEventListener('pointerover', (event) => pointer.over(event))
    grid.addEventListener('pointerleave', () => pointer.out())
    grid.addEventListener('focusin', () => this.#showTip())
    input.addEventListener('input', () => host.editor.typed())
    input.addEventListener('focusout', () => this.#editorLeft())
    // The list must not take the focus from the editor.
    list.addEventListener('pointerdown', (event) => event.preventDefault())
    list.addEventListener('click', (event) => {
      if (!host.editor.choose(event)) return
      commit(host)
      host.select(this.#state.selection)
    })
  }

  #onUp = (): void => undefined

  readonly #onClip = (event: ClipboardEvent): void => {
    const focused = this.shadowRoot?.activeElement
    if (!focused || this.#host?.editor.mode !== 'ready' || !focused.closest('.grid')) return
    if (event.type === 'copy') this.#clipboard?.copy(event)
    else if (event.type === 'cut') this.#clipboard?.cut(event)
    else this.#clipboard?.paste(event)
  }

  #write(...[gesture, writes, moved]: Parameters<GridHost['write']>): ReturnType<GridHost['write']> {
    const applied = applyWrites(this.#state, writes, moved)
    if (applied.edits.length > 0) this.#host?.announce('grid-edit', { gesture, edits: applied.edits })
    this.#host?.view.draw()
    this.#tellDrafts()
    this.#tellStatus()
    const [first] = applied.refused
    if (first && gesture !== 'paste' && gesture !== 'cut') {
      const t = gridText(this.#state.model?.language ?? 'de')
      const place = this.#state.rows.indexOf(first.row)
      const at = this.#state.place({ row: place, column: this.#state.columns.indexOf(first.column) })
      const told = at ? cellMessages(this.#state, at.row, at.column)[0] : undefined
      this.#host?.announce('grid-say', {
        text:
          applied.refused.length > 1 || !told
            ? t.refusedCells(applied.refused.length)
            : `${told.title}. ${told.text}`,
      })
    }
    return applied
  }

  #arrange(layout: GridLayout): void {
    this.#state.arrange(layout)
    this.#host?.view.layout()
    this.#host?.announce('grid-layout', layout)
    this.#refocus()
  }

  // Whoever goes elsewhere with the pointer has finished; whoever only changes the window has not.
  #editorLeft(): void {
    if (!this.#host || this.#host.editor.mode === 'ready' || !document.hasFocus()) return
    commit(this.#host)
    this.#host.refresh()
  }

  // Rows may have been put in another order below the focus.
  #refocus(): void {
    const focused = this.shadowRoot?.activeElement
    if (!focused || !this.#host || this.#host.editor.mode !== 'ready') return
    if (focused.closest('.grid')) this.#host.view.focus(this.#state.selection.active)
  }

  #showTip(): void {
    clearTimeout(this.#tipTimer)
    const host = this.#host
    if (!host || host.editor.mode !== 'ready') return
    const at = this.#state.place(this.#state.selection.active)
    const messages = at
      ? cellMessages(this.#state, at.row, at.column).filter(({ mark }) => mark !== 'carried')
      : []
    if (messages.length === 0) {
      host.tip.hide()
      return
    }
    this.#tipTimer = setTimeout(() => {
      const focused = this.shadowRoot?.activeElement?.closest('.grid')
      if (focused && host.editor.mode === 'ready')
        host.tip.show(messages, host.view.element(this.#state.selection.active))
    }, TIP_MS)
  }

  #label(model: GridModel): void {
    const grid = this.renderRoot.querySelector('.grid')
    const t = gridText(model.language)
    if (!grid) return
    grid.ariaLabel = model.label
    grid.ariaReadOnly = String(!model.editable)
    for (const [id, text] of [['#carried', t.carried]] as const) {
      const element = this.renderRoot.querySelector(id)
      if (element) element.textContent = text
    }
    const list = this.renderRoot.querySelector('#list')
    if (list) list.ariaLabel = t.options
  }

  #tellActive(): void {
    const place = this.activeCell
    if (place) this.#host?.announce('grid-active', place)
    this.#tellStatus()
  }

  #tellDrafts(): void {
    if (this.#drafts === this.drafts) return
    this.#drafts = this.drafts
    this.#host?.announce('grid-drafts', { count: this.drafts })
  }

  // Once per frame: a held arrow key must not add up whole columns at every step.
  #tellStatus(): void {
    cancelAnimationFrame(this.#statusTimer)
    this.#statusTimer = requestAnimationFrame(() => {
      const { selection, rows, columns } = this.#state
      const figures = figuresOf(rangesOf(selection), (index) => rows.at(index), columns)
      this.#host?.announce('grid-status', figures)
    })
  }

  #observe(): void {
    for (const selector of ['.scroller', '.probe']) {
      const element = this.renderRoot.querySelector(selector)
      // The probe is one rem wide: it tells when the reader changes the size of text.
      if (element) this.#resized.observe(element)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-grid': KimGrid
  }
}
