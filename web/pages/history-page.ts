import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { formatCaseNumber } from '#domain/case-number.ts'
import type { OperationResult } from '#domain/operation.ts'
import { mayEditUnit } from '#domain/role.ts'
import { monthLabel } from '#domain/sheet/month.ts'
import { columnOf } from '#domain/template/template.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import { CHANGE_TYPES } from '#domain/text/sheet-labels.ts'
import { announce, notify } from '../app/announce.ts'
import { localTime } from '../app/format.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { problemText } from '../app/problem-text.ts'
import { pathOf } from '../app/route.ts'
import { rememberQuery } from '../app/router.ts'
import { personOf } from '../app/person.ts'
import type { Me } from '../app/session.ts'
import { type MonthTemplate, templateOf } from '../app/template.ts'
import { unitName } from '../app/units.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { historyText } from '../text/history.ts'
import '../ui/message.ts'
import type { History, HistoryLine } from '#domain/history.ts'
import {
  type CellChange,
  cellChanges,
  changedColumns,
  changesOf,
  isRestorable,
  loadHistory,
  restoreBefore,
  restoreValue,
} from './history/history.ts'
import { historyStyles } from './history/history-styles.ts'

// A carry-over fills the whole row; it must not bury the changes that people look for.
const FEW = 8

/** Every change of a row: when, who, before and after; case managers may take one back. */
@customElement('kim-history-page')
export class HistoryPage extends LitElement {
  static override styles = [controls, page, historyStyles]

  @property() entry = ''
  @property({ attribute: false }) me!: Me
  @state() private history: History | null = null
  @state() private template: MonthTemplate | null = null
  @state() private error: unknown = null
  @state() private busy = false
  /** Key of the one column to look at; empty for all. */
  @state() private column = new URLSearchParams(window.location.search).get('column') ?? ''

  readonly #t = textsFor(this, historyText)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entry')) void this.#load()
  }

  override render() {
    const t = this.#t()
    const { history } = this
    const number = history ? formatCaseNumber(history.caseNumber) : ''
    setPageTitle(history ? t.title(number) : t.headingPlain)
    return html`
      <h1>${history ? t.heading(number) : t.headingPlain}</h1>
      ${
        this.error === null
          ? nothing
          : html`
              <kim-message level="error">
                ${problemText(this.error, language.value)}
                <button slot="action" type="button" @click=${this.#load}>${t.retry}</button>
              </kim-message>
            `
      }
      ${history && this.template ? this.#content(history, this.template) : this.error ? nothing : html`<p class="muted">${t.loading}</p>`}
    `
  }

  #content(history: History, template: MonthTemplate) {
    const t = this.#t()
    const sheet = pathOf({ page: 'sheet', unit: history.unit, month: history.month })
    const changes = changesOf(history, this.column)
    return html`
      <p>
        ${t.where(unitName(history.unit), monthLabel(history.month, language.value))} ·
        <a href=${sheet}>${t.toSheet}</a>
      </p>
      <p class="muted">${t.newest}</p>
      ${this.#columns(history, template)}
      ${
        changes.length === 0
          ? html`<p>${t.none}</p>`
          : html`
              <ol>
                ${repeat(
                  changes,
                  (change) => change.id,
                  (change) => this.#change(change, history, template),
                )}
              </ol>
            `
      }
    `
  }

  #columns(history: History, template: MonthTemplate) {
    const t = this.#t()
    const keys = changedColumns(history, template)
    const shown = this.column === '' || keys.includes(this.column) ? keys : [this.column, ...keys]
    return html`
      <div class="field">
        <label for="column">${t.column}</label>
        <select id="column" @change=${this.#choose}>
          <option value="" .selected=${this.column === ''}>${t.allColumns}</option>
          ${shown.map(
            (key) => html`
              <option value=${key} .selected=${key === this.column}>
                ${columnOf(template, key)?.[language.value] ?? key}
              </option>
            `,
          )}
        </select>
      </div>
    `
  }

  #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.column = event.target.value
    rememberQuery(this.column === '' ? {} : { column: this.column })
  }

  #change(change: HistoryLine, history: History, template: MonthTemplate) {
    const t = this.#t()
    const cells = change.patch ? cellChanges(change.patch, template, language.value, t.unit) : null
    const when = localTime(change.at)
    const restorable = mayEditUnit(personOf(this.me), history.unit) && isRestorable(history, change)
    const cell = change.patch?.[this.column]
    return html`
      <li>
        <div class="head">
          <h2>${CHANGE_TYPES[change.type][language.value]}</h2>
          <p><time datetime=${change.at}>${when}</time> · ${t.by(change.by)}</p>
          ${
            restorable
              ? html`
                  <button
                    type="button"
                    aria-label=${t.restoreLabel(when)}
                    ?disabled=${this.busy}
                    @click=${() =>
                      this.#restore(
                        cell
                          ? restoreValue(history, this.column, cell.before)
                          : restoreBefore(history, change.id),
                        history,
                      )}
                  >
                    ${cell ? t.restoreValue : t.restore}
                  </button>
                `
              : nothing
          }
        </div>
        ${change.row ? html`<p class="muted">${t[change.row]}</p>` : this.#cells(cells)}
      </li>
    `
  }

  #cells(cells: readonly CellChange[] | null) {
    const t = this.#t()
    if (cells === null) return html`<p class="muted">${t.erased}</p>`
    if (cells.length === 0) return html`<p class="muted">${t.noCells}</p>`
    if (cells.length <= FEW) return this.#table(cells)
    return html`<details>
      <summary>${t.showCells(cells.length)}</summary>
      ${this.#table(cells)}
    </details>`
  }

  // The roles are written out because a narrow screen lays the rows out as grids, which some browsers take for no table.
  #table(cells: readonly CellChange[]) {
    const t = this.#t()
    const value = (text: string) => (text === '' ? html`<span class="muted">${t.empty}</span>` : text)
    return html`
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${t.column}</th>
            <th scope="col" role="columnheader">${t.before}</th>
            <th scope="col" role="columnheader">${t.after}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${cells.map(
            (cell) => html`
              <tr role="row">
                <th scope="row" role="rowheader">${cell.column}</th>
                <td role="cell">${value(cell.before)}</td>
                <td role="cell">${value(cell.after)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `
  }

  #load = async (): Promise<void> => {
    this.error = null
    try {
      const history = await loadHistory(this.entry)
      this.template = await templateOf(history.month)
      this.history = history
    } catch (error) {
      this.error = error
      announce(problemText(error, language.value))
    }
  }

  async #restore(asked: Promise<OperationResult | null>, history: History): Promise<void> {
    const t = this.#t()
    this.busy = true
    try {
      const result = await asked
      if (result?.outcome === 'applied') {
        const changed = result.revision !== history.revision
        notify({ level: 'ok', text: changed ? t.restored : t.unchanged })
      } else
        notify({
          level: 'warn',
          text: result?.outcome === 'conflict' ? t.conflict : refusal(result, t.refused),
        })
      await this.#load()
    } catch (error) {
      notify({ level: 'error', text: problemText(error, language.value) })
    } finally {
      this.busy = false
    }
  }
}

const refusal = (result: OperationResult | null, otherwise: string): string =>
  result?.code ? operationMessage(result.code, language.value) : otherwise

declare global {
  interface HTMLElementTagNameMap {
    'kim-history-page': HistoryPage
  }
}
