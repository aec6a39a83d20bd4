import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { type Month, monthLabel } from '#domain/sheet/month.ts'
import { announce, notify } from '../app/announce.ts'
import { currentMonth } from '../app/landing.ts'
import { mediaStore } from '../app/media.ts'
import { tellMissing } from '../app/parts.ts'
import { StoreController } from '../app/store.ts'
import { language, textsFor } from '../app/language.ts'
import { onWindow } from '../app/window-listener.ts'
import { setPageTitle } from '../app/page-title.ts'
import { problemText } from '../app/problem-text.ts'
import type { Me } from '../app/session.ts'
import type { UnitView } from '#domain/unit.ts'
import { loadUnits } from '../app/units.ts'
import { type GridEvents, isPartial, type SelectionFigures } from '../grid/events.ts'
import type { CellPlace, GridElement, GridLayout } from '../grid/model.ts'
import '../grid/element/kim-grid.ts'
import { EVERYTHING, type GridQuery, withMark } from '../grid/query.ts'
import { DeskController } from '../sheet/desk-controller.ts'
import type { Desk } from '../sheet/desk.ts'
import { deskOf } from '../sheet/desks.ts'
import { enter, focusForm, resume } from '../sheet/enter.ts'
import { GridLink } from '../sheet/grid-link.ts'
import { queryNote } from '../sheet/query-note.ts'
import { GridRows } from '../sheet/grid-rows.ts'
import { pageKey } from '../sheet/page-keys.ts'
import { gridPreference, layoutOf, layoutPreference, OF_SHEETS, setGridPreference } from '../sheet/layout.ts'
import { openDialog, openRowMenu, wantHints } from '../sheet/open-dialog.ts'
import { ownLabels } from '../sheet/own-labels.ts'
import { type ActionHost, runAction } from '../sheet/page-actions.ts'
import { sheetOnPaper } from '../sheet/print-table.ts'
import { menuPlace, rowsAtWork } from '../sheet/rows-at-work.ts'
import { focusPanel, type Panel, type PanelLevel, sidePanel, wantForm } from '../sheet/side-panel.ts'
import { sheetBanner } from '../sheet/sheet-banner.ts'
import '../sheet/sheet-head.ts'
import type { Marking } from '../sheet/sheet-head.ts'
import { sheetPageStyles } from '../sheet/sheet-page-styles.ts'
import { futureMonth, sheetFailed, unopenedSheet } from '../sheet/sheet-states.ts'
import '../sheet/status-bar.ts'
import { takeStep } from '../sheet/stepped.ts'
import { TotalsVoice } from '../sheet/totals-voice.ts'
import { controls } from '../style/controls.ts'
import { paper } from '../style/paper.ts'
import { sheetText } from '../text/sheet.ts'
import { actionText } from '../text/sheet-actions.ts'

const isNarrow = mediaStore('(max-width: 40rem)')

/** One month of one unit at work: the grid, and everything around it. */
@customElement('kim-sheet-page')
export class SheetPage extends LitElement {
  static override styles = [controls, paper, sheetPageStyles]

  @property({ attribute: false }) me!: Me
  @property() unit = ''
  @property() month!: Month
  @state() private desk: Desk | null = null
  @state() private error: unknown = null
  @state() private unitView: UnitView | null = null
  @state() private query: GridEvents['grid-query'] = { query: EVERYTHING, shown: 0, all: 0 }
  @state() private panel: Panel | null = null
  @state() private active: CellPlace | null = null
  @state() private selection: SelectionFigures | null = null
  @state() private asTable = false
  @state() private opening = false
  @state() private printing = false
  @query('kim-grid') private grid!: (GridElement & HTMLElement) | null

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, actionText)
  readonly #controller = new DeskController(this, () => this.desk)
  readonly #rows = new GridRows()
  readonly #labels = new StoreController(this, ownLabels)
  readonly #link = new GridLink()
  readonly #narrow = new StoreController(this, isNarrow)
  readonly #voice = new TotalsVoice()
  #entered: unknown = null
  #layout = layoutOf(gridPreference())

  constructor() {
    super()
    onWindow(this, ['beforeprint', 'afterprint'], (event) => this.#print(event))
    onWindow(this, ['keydown'], (event) => this.#key(event))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('sheet-go', (event) => void this.#goTo(event.detail.row, event.detail.column))
    this.addEventListener('sheet-findings', (event) => this.#showFindings(event.detail.level))
    this.addEventListener('sheet-action', (event) =>
      runAction(this.#host, event.detail.action, event.detail.rows),
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.desk?.rest()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.has('me') && changed.get('me')?.user.id !== this.me.user.id
    if (changed.has('unit') || changed.has('month') || other) this.#begin()
  }

  #begin(): void {
    this.desk?.rest()
    this.error = null
    this.panel = null
    this.active = null
    this.selection = null
    this.desk = deskOf(this.me, this.unit, this.month)
    this.#ask(EVERYTHING)
    this.desk.wake()
    void resume(this.me, `${this.unit}/${this.month}`)
    if (this.month <= currentMonth(this.me)) void this.#load(this.desk)
  }

  async #load(desk: Desk): Promise<void> {
    this.error = null
    try {
      await Promise.all([desk.load(), this.#loadUnit()])
    } catch (error) {
      if (desk === this.desk) this.error = error
    }
  }

  async #loadUnit(): Promise<void> {
    const units = await loadUnits()
    this.unitView = units.find((unit) => unit.id === this.unit) ?? null
  }

  override render() {
    void this.#controller
    const { desk } = this
    if (!desk) return nothing
    setPageTitle(`${this.#unitName()}, ${monthLabel(this.month, language.value)}`)
    return html`
      <kim-sheet-head
        .desk=${desk}
        .unit=${this.unitView}
        .rows=${rowsAtWork(desk, this.grid, this.active?.row)}
        .query=${this.#isForm ? null : this.query.query}
        @mark=${(event: CustomEvent<Marking>) => this.#ask(withMark(this.query.query, event.detail.mark, event.detail.on))}
      ></kim-sheet-head>
      ${this.#content(desk)}
    `
  }

  get #isForm(): boolean {
    return this.#narrow.value && !this.asTable
  }

  #unitName(): string {
    return this.unitView?.name ?? this.me.units.find((unit) => unit.id === this.unit)?.name ?? this.unit
  }

  #content(desk: Desk) {
    const now = language.value
    const current = currentMonth(this.me)
    if (this.month > current) return futureMonth(this.unit, this.month, current, now)
    if (this.error !== null && !desk.store) return sheetFailed(this.error, now, () => void this.#load(desk))
    if (!desk.store) return html`<p class="plain muted" role="status">${this.#t().loading}</p>`
    return desk.store.state === 'unopened'
      ? unopenedSheet(desk, now, this.opening, () => void this.#open())
      : this.#sheet(desk)
  }

  #sheet(desk: Desk) {
    const banner = sheetBanner(desk, language.value)
    if (this.#isForm) wantForm()
    if (desk.isEditable) wantHints()
    return html`
      ${banner === nothing ? nothing : html`<div class="banner">${banner}</div>`}
      ${desk.isEditable && !this.#narrow.value ? html`<kim-first-visit @done=${() => this.grid?.focusGrid()}></kim-first-visit>` : nothing}
      ${queryNote(this.query, language.value, () => this.#ask(EVERYTHING))}
      ${
        this.#narrow.value
          ? html`<div class="note">
              <button type="button" @click=${() => (this.asTable = !this.asTable)}>
                ${this.#isForm ? this.#a().formTable : this.#a().form}
              </button>
            </div>`
          : nothing
      }
      <div class="work">
        <div class="sheet">
          ${
            this.#isForm
              ? html`<kim-row-form
                  alone
                  .desk=${desk}
                  .row=${this.active?.row ?? ''}
                  @row=${this.#formRow}
                ></kim-row-form>`
              : this.#gridTemplate()
          }
        </div>
        ${this.panel ? this.#side(desk, this.panel) : nothing}
      </div>
      ${this.printing ? sheetOnPaper(desk.store!, language.value) : nothing}
      <kim-status-bar .desk=${desk} .selection=${this.selection}></kim-status-bar>
      <kim-row-menu .desk=${desk} @close=${() => this.grid?.focusGrid()}></kim-row-menu>
      <kim-sheet-dialogs .desk=${desk}></kim-sheet-dialogs>
    `
  }

  #gridTemplate() {
    return html`
      <kim-grid
        @grid-edit=${this.#edited}
        @grid-active=${this.#activated}
        @grid-status=${(event: CustomEvent<SelectionFigures>) => (this.selection = event.detail)}
        @grid-drafts=${this.#drafted}
        @grid-waiting=${this.#drafted}
        @grid-missing=${tellMissing}
        @grid-paste-summary=${this.#pasted}
        @grid-query=${(event: CustomEvent<GridEvents['grid-query']>) => (this.query = event.detail)}
        @grid-layout=${this.#arranged}
        @grid-rows=${({ detail }: CustomEvent<GridEvents['grid-rows']>) =>
          runAction(this.#host, detail.command, detail.rows)}
        @grid-history=${({ detail }: CustomEvent<GridEvents['grid-history']>) =>
          runAction(this.#host, 'history', [detail.row, detail.column])}
        @grid-say=${(event: CustomEvent<GridEvents['grid-say']>) => announce(event.detail.text)}
        @grid-decide=${({ detail: { row, column, keep } }: CustomEvent<GridEvents['grid-decide']>) =>
          this.desk?.store?.resolve(row, column, keep)}
        @grid-command=${this.#command}
        @contextmenu=${this.#menu}
      ></kim-grid>
    `
  }

  #side(desk: Desk, panel: Panel) {
    return sidePanel(panel, {
      desk,
      row: this.active?.row ?? '',
      rowChosen: this.#formRow,
      close: () => {
        this.panel = null
        void this.updateComplete.then(() => this.grid?.focusGrid())
      },
    })
  }

  override updated(): void {
    const { desk, grid } = this
    const store = desk?.store
    if (!desk || !store) return
    const place = grid ?? desk
    if (place !== this.#entered) void enter(this, grid)
    this.#entered = place
    if (store.state === 'unopened') return
    if (grid) {
      const { questions } = desk
      const show = {
        language: language.value,
        unitName: this.#unitName(),
        person: this.me.user.id,
        questions,
      }
      this.#link.show(grid, {
        label: this.#t().gridLabel(this.#unitName(), monthLabel(this.month, language.value)),
        template: store.template,
        county: store.county,
        language: language.value,
        editable: desk.isEditable,
        words: desk.words,
        drafts: store.drafts,
        ...(this.#labels.value ? { labels: this.#labels.value } : {}),
        layout: this.#layout,
        enterEdits: gridPreference().enterEdits === true,
        ...OF_SHEETS,
        rows: this.#rows.of(store, show),
      })
    }
    // A grid that has just been drawn shows what was asked of the one before.
    if (grid && grid.query !== this.query.query) grid.query = this.query.query
    if (grid) grid.people = desk.people
    this.#voice.tell(desk)
  }

  #edited = (event: CustomEvent<GridEvents['grid-edit']>): void =>
    this.desk?.edit(event.detail.edits, event.detail.refused)

  #activated = (event: CustomEvent<CellPlace>): void => {
    const before = this.active?.row
    if (before !== undefined && before !== event.detail.row) this.desk?.store?.leave(before)
    this.active = event.detail
    this.desk?.live.at(event.detail)
  }

  #drafted = (): void => this.desk?.draftsChanged()

  #pasted = (event: CustomEvent<GridEvents['grid-paste-summary']>): void => {
    const { summary, text } = event.detail
    notify({ level: isPartial(summary) ? 'warn' : 'ok', text })
  }

  #command = (event: CustomEvent<GridEvents['grid-command']>): void => {
    const { command } = event.detail
    if (command === 'undo' || command === 'redo') {
      event.preventDefault()
      if (this.desk) void takeStep(command, this.#host, () => this.updateComplete.then(() => this.grid))
    }
    if (command === 'row-menu') this.#menu(event)
    if (command === 'help' || command === 'ask') {
      event.preventDefault()
      runAction(this.#host, command, this.active ? [this.active.row] : [])
    }
    if (command === 'leave') {
      event.preventDefault()
      if (event.detail.back) this.renderRoot.querySelector('kim-sheet-head')?.focusLast()
      else this.renderRoot.querySelector('kim-status-bar')?.focusOpen()
    }
  }

  #arranged = (event: CustomEvent<GridLayout>): void => {
    this.#layout = event.detail
    setGridPreference({ layout: layoutPreference(event.detail) })
  }

  #menu = (event: Event): void => {
    const rows = rowsAtWork(this.desk, this.grid, this.active?.row)
    if (rows.length === 0) return
    event.preventDefault()
    void openRowMenu(this.renderRoot, rows, menuPlace(event, this.grid))
  }

  #formRow = (event: CustomEvent<string>): void => {
    this.active = { row: event.detail, column: this.active?.column ?? '' }
  }

  #ask(query: GridQuery): void {
    if (this.grid) this.grid.query = query
    else this.query = { ...this.query, query }
  }

  #showFindings(level: PanelLevel): void {
    this.panel = { kind: 'findings', level }
    void this.updateComplete.then(() => focusPanel(this.renderRoot))
  }

  async #goTo(row: string, column: string): Promise<void> {
    this.active = { row, column }
    await this.updateComplete
    if (this.grid) this.grid.focusCell(row, column)
    else await focusForm(this.renderRoot, row, column)
  }

  async #open(): Promise<void> {
    if (!this.desk) return
    this.opening = true
    try {
      notify({ level: 'ok', text: this.#t().opened(await this.desk.open()) })
    } catch (error) {
      notify({ level: 'error', text: problemText(error, language.value) })
    } finally {
      this.opening = false
    }
  }

  // The print starts when the event returns, so the tables cannot wait for the next turn.
  #print(event: Event): void {
    this.printing = event.type === 'beforeprint'
    this.performUpdate()
  }

  #key(event: KeyboardEvent): void {
    const asked = pageKey(event)
    if (asked === null || !this.desk?.store) return
    event.preventDefault()
    if (asked === 'help') runAction(this.#host, 'help', [])
    else this.grid?.focusGrid()
  }

  get #host(): ActionHost {
    return {
      desk: this.desk!,
      column: this.active?.column ?? '',
      goTo: (row, column) => void this.#goTo(row, column),
      panel: (kind, row) => {
        if (row !== undefined) this.active = { row, column: this.active?.column ?? '' }
        if (kind === 'form' && this.#narrow.value) this.asTable = false
        else {
          this.panel = { kind }
          void this.updateComplete.then(() => focusPanel(this.renderRoot))
        }
      },
      dialog: (name, rows) => openDialog(this.renderRoot, name, rows),
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-sheet-page': SheetPage
  }
}
