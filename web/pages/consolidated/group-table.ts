import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { count } from '../../app/format.ts'
import { textsFor } from '../../app/language.ts'
import { formatter } from '../../grid/format.ts'
import { type Group, groupsOf, summed } from '../../grid/group.ts'
import type { GridModel, GridRow } from '../../grid/model.ts'
import type { GridQuery } from '../../grid/query.ts'
import { controls } from '../../style/controls.ts'
import { consolidatedText } from '../../text/consolidated.ts'
import { Untranslated } from '../../ui/untranslated.ts'

/** Counts and sums of the shown rows by the values of a column, and their total. Fires `group` with a value to filter by. */
@customElement('kim-group-table')
export class GroupTable extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        min-inline-size: 0;
      }
      .scroll {
        max-block-size: 22rem;
        overflow: auto;
      }
      table {
        border-collapse: collapse;
        font-size: var(--kim-small);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.25rem 0.75rem;
        border-block-end: 1px solid var(--kim-line);
        text-align: end;
      }
      th:first-child {
        text-align: start;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        background: var(--kim-bg);
      }
      tfoot {
        font-weight: 700;
      }
      tbody th {
        font-weight: 400;
      }
      tbody button {
        min-block-size: 1.5rem;
        padding: 0 0.25rem;
        border-color: transparent;
        background: transparent;
        font-weight: 400;
        text-decoration: underline;
      }
      @media print {
        .scroll {
          max-block-size: none;
          overflow: visible;
        }
        tbody button {
          display: inline !important;
          text-decoration: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) model!: GridModel
  @property({ attribute: false }) rows: readonly GridRow[] = []
  @property({ attribute: false }) query!: GridQuery
  /** Column by which rows are grouped; empty for none. Told by `by` when the person changes it. */
  @property() key = ''

  readonly #t = textsFor(this, consolidatedText)
  protected readonly untranslated = new Untranslated(this)

  override render() {
    const t = this.#t()
    const { columns } = this.model.template
    return html`
      <div class="row">
        <label for="by">${t.groupBy}</label>
        <select id="by" @change=${this.#choose}>
          <option value="">${t.groupNone}</option>
          ${columns
            .filter(({ type }) => type !== 'case_number')
            .map(
              (column) =>
                html`<option value=${column.key} .selected=${column.key === this.key}>
                  ${column[this.model.language]}
                </option>`,
            )}
        </select>
      </div>
      ${this.key === '' ? nothing : this.#table()}
    `
  }

  #choose = (event: Event): void => {
    this.key = (event.target as HTMLSelectElement).value
    this.dispatchEvent(new CustomEvent('by', { detail: this.key }))
  }

  #table() {
    const t = this.#t()
    const { model, rows, query, key } = this
    const { template, language } = model
    const sums = summed(model)
    const context = { template, format: formatter(template, language), isMarked: () => true }
    const { groups, total } = groupsOf(rows, key, query, context, sums)
    const label = (column: string): string =>
      template.columns.find((one) => one.key === column)?.[language] ?? column
    const cells = (group: Group) => html`
      <td>${count(group.rows)}</td>
      ${sums.map((sum) => html`<td>${group.sums[sum] === null ? '–' : count(group.sums[sum] ?? 0)}</td>`)}
    `
    const filter = (group: Group) => (): void =>
      void this.dispatchEvent(
        new CustomEvent('group', { detail: { column: key, value: group.value ?? null } }),
      )
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t.groupBy}>
        <table>
          <thead>
            <tr>
              <th scope="col">${label(key)}</th>
              <th scope="col">${t.rows}</th>
              ${sums.map((sum) => html`<th scope="col">${t.sumOf(label(sum))}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${groups.map(
              (group) => html`
                <tr>
                  <th scope="row">
                    <button type="button" title=${t.showGroup} @click=${filter(group)}>
                      ${group.value === null ? t.blank : group.label}
                    </button>
                  </th>
                  ${cells(group)}
                </tr>
              `,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.total}</th>
              ${cells(total)}
            </tr>
          </tfoot>
        </table>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-group-table': GroupTable
  }
}
