import { html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { type Column, GROUPS, isServerColumn } from '#domain/template/column.ts'
import { COLUMNS } from '#domain/template/columns.ts'
import { DISPENSABLE, isDefaultColumn } from '#domain/template/needed.ts'
import { codesOf, columnOf, type Template, type TemplateVersion } from '#domain/template/template.ts'
import { OFF_BY_DEFAULT } from '#domain/template/version.ts'
import { announce } from '../../app/announce.ts'
import { language, textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { templateText } from '../../text/template.ts'
import '../../ui/menu.ts'
import './column-dialog.ts'
import type { ColumnDialog } from './column-dialog.ts'
import { isOwnColumn, withColumnEnded, withColumnMoved, withEnabled, withoutColumn } from './draft.ts'
import type { Judging } from './objections.ts'
import { closeMenu, followMoved, moveButtons } from './steps.ts'
import { listStyles } from './styles.ts'

/** The columns as they will hold, by band, each with its steps; columns that end stand at the end of their band. */
@customElement('kim-column-list')
export class ColumnList extends LitElement {
  static override styles = [controls, listStyles]

  @property({ attribute: false }) draft!: TemplateVersion
  /** The template without the draft. */
  @property({ attribute: false }) former!: Template
  /** The template with the draft. */
  @property({ attribute: false }) template!: Template
  @property({ attribute: false }) judging!: Judging
  /** Takes the changed draft. */
  @property({ attribute: false }) take!: (draft: TemplateVersion) => Promise<unknown>
  @query('kim-column-dialog') private dialog!: ColumnDialog

  readonly #t = textsFor(this, templateText)

  override render() {
    const t = this.#t()
    const gone = this.former.columns.filter(({ key }) => !columnOf(this.template, key))
    const bands = Object.entries(GROUPS)
    return html`
      <div><button id="add" type="button" @click=${() => this.#ask(null)}>${t.addColumn}</button></div>
      ${bands.map(([group, label]) => {
        const columns = this.template.columns.filter((column) => column.group === group)
        const movable = columns.filter((column) => !isServerColumn(column))
        const ended = gone.filter((column) => column.group === group)
        if (columns.length + ended.length === 0) return nothing
        return html`
          <h3>${label[language.value]}</h3>
          <ul>
            ${repeat(
              [...columns, ...ended],
              ({ key }) => key,
              (column) => this.#column(column, movable.indexOf(column), movable.length),
            )}
          </ul>
        `
      })}
      ${COLUMNS.filter(({ key }) => OFF_BY_DEFAULT.has(key) && !columnOf(this.former, key)).map((column) => this.#off(column))}
      <kim-column-dialog
        .draft=${this.draft}
        .former=${this.former}
        .template=${this.template}
        .judging=${this.judging}
      ></kim-column-dialog>
    `
  }

  #off(column: Column) {
    const t = this.#t()
    return html`
      <label class="check">
        <input
          type="checkbox"
          .checked=${columnOf(this.template, column.key) !== undefined}
          @change=${(event: Event) => this.take(withEnabled(this.draft, column.key, (event.target as HTMLInputElement).checked))}
        />
        ${t.turnOn(column[language.value])}
      </label>
      <p class="muted">${t.turnOnHelp}</p>
    `
  }

  #column(column: Column, place: number, of: number) {
    const name = column[language.value]
    const isGone = place < 0 && !isServerColumn(column)
    const mark = this.#mark(column, isGone)
    return html`
      <li class=${isGone ? 'ending' : ''}>
        <span class="what">
          <span class="name">${name}</span> <code>${column.key}</code>
          <small>${this.#facts(column)}</small>
        </span>
        ${mark ? html`<span class="mark">${mark}</span>` : nothing}
        ${isServerColumn(column) ? nothing : this.#steps(column, place, of)}
      </li>
    `
  }

  #facts(column: Column): string {
    const t = this.#t()
    const kinds = codesOf(this.template, 'kind').filter(({ key }) =>
      column.required.some((kind) => kind === key),
    )
    const required = kinds.map((code) => code[language.value]).join(', ')
    const duty = isServerColumn(column) ? [] : [required ? t.requiredFor(required) : t.optional]
    return [t.kindName(column.type), ...duty].join(' · ')
  }

  #steps(column: Column, place: number, of: number) {
    const t = this.#t()
    const name = column[language.value]
    const { key } = column
    const step = (label: string, act: () => unknown) =>
      html`<button class="quiet" type="button" @click=${act}>${label}</button>`
    if (place < 0)
      return html`<span class="steps">
        <kim-menu id="menu-${key}" label="⋯" name=${t.actionsOf(name)}>
          ${step(t.keep, () => this.#act(withColumnEnded(this.draft, key, false), key))}
        </kim-menu>
      </span>`
    const mayEnd = !isOwnColumn(this.draft, key) && (!isDefaultColumn(key) || DISPENSABLE.has(key))
    return html`
      <span class="steps">
        ${moveButtons({ key, name, place, of }, t, (by) => void this.#move(column, by))}
        <kim-menu id="menu-${key}" label="⋯" name=${t.actionsOf(name)}>
          ${step(t.change, () => void this.#ask(column))}
          ${mayEnd ? step(t.end, () => this.#act(withColumnEnded(this.draft, key, true), key)) : nothing}
          ${isOwnColumn(this.draft, key) ? step(t.takeBack, () => this.#act(withoutColumn(this.draft, key, this.former), key)) : nothing}
        </kim-menu>
      </span>
    `
  }

  #mark({ key }: Column, isGone: boolean): string {
    const t = this.#t()
    if (isGone) return t.isRemoved
    if (!columnOf(this.former, key)) return t.isNew
    return this.draft.changeColumns?.[key] ? t.isChanged : ''
  }

  #ask(column: Column | null): Promise<void> {
    return this.dialog.ask(column, (next) => {
      void this.take(next)
      announce(this.#t().saved)
    })
  }

  async #act(next: TemplateVersion, key: string): Promise<void> {
    await this.take(next)
    await this.updateComplete
    announce(this.#t().saved)
    closeMenu(this.renderRoot, key)
  }

  async #move(column: Column, step: -1 | 1): Promise<void> {
    await this.take(withColumnMoved(this.draft, this.template, column.key, step))
    await this.updateComplete
    followMoved(this.renderRoot, column.key, step)
    const band = this.template.columns.filter((one) => one.group === column.group && !isServerColumn(one))
    const place = band.findIndex(({ key }) => key === column.key) + 1
    announce(this.#t().movedTo(column[language.value], place, band.length))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-column-list': ColumnList
  }
}
