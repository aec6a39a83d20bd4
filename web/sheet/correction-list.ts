import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { type CorrectedCell, type Correction, DECLINE_REASONS } from '#domain/sheet/correction.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { CellValue } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { CORRECTION_LABELS, DECLINE_LABELS } from '#domain/text/correction-labels.ts'
import { announce } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { sheetRowPath } from '../app/route.ts'
import { templateOf } from '../app/template.ts'
import { controls } from '../style/controls.ts'
import { fineList } from '../style/fine-list.ts'
import { correctionText } from '../text/corrections.ts'
import { corrections, decide, type Decision } from './correction-api.ts'
import { caseText } from './words.ts'
import { Untranslated } from '../ui/untranslated.ts'

/** What a unit proposes for an accepted sheet, and the decisions about it. Fires `decided` after one, `grown` when it has come. */
@customElement('kim-correction-list')
export class CorrectionList extends LitElement {
  static override styles = [
    controls,
    fineList,
    css`
      :host {
        display: block;
        min-inline-size: 0;
        margin-block: 0.75rem;
      }
      h3 {
        font-size: var(--kim-text);
      }
      ul {
        max-block-size: 20rem;
      }
      li {
        padding-block: 0.5rem;
      }
      a {
        display: inline-block;
        min-block-size: 1.5rem;
        font-family: var(--kim-mono);
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-block-start: 0.375rem;
      }
      .problem {
        color: var(--kim-error);
      }
    `,
  ]

  @property() unit = ''
  @property() month!: Month
  /** The person decides for the county, or speaks for the unit. */
  @property() as: 'coordinator' | 'member' = 'member'
  @state() private list: readonly Correction[] | null = null
  @state() private template: Template | null = null
  @state() private error: unknown = null
  @state() private problem: { readonly id: string; readonly text: string } | null = null
  @state() private busy = ''

  readonly #t = textsFor(this, correctionText)
  protected readonly untranslated = new Untranslated(this)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit') || changed.has('month')) void this.#load()
  }

  override render() {
    const t = this.#t()
    if (this.error !== null) return html`<p role="alert">${problemText(this.error, language.value)}</p>`
    if (!this.list || !this.template) return html`<p class="muted">${t.loading}</p>`
    const { template } = this
    return html`
      <h3 id="list" tabindex="-1">${t.list}</h3>
      ${
        this.list.length === 0
          ? html`<p class="muted">${t.none}</p>`
          : html`<ul aria-labelledby="list">
              ${repeat(
                this.list,
                ({ id }) => id,
                (one) => this.#item(one, template),
              )}
            </ul>`
      }
    `
  }

  #item(one: Correction, template: Template) {
    const t = this.#t()
    const { unit, month } = this
    const where = caseText(one.caseNumber, language.value)
    const said =
      one.declined !== null
        ? t.isDeclined(DECLINE_LABELS[one.declined][language.value])
        : one.stale
          ? t.isStale
          : t.waits
    return html`
      <li>
        <a href=${sheetRowPath(unit, month, one.entry, one.cells[0]?.column)}>${where}</a>
        <span class="muted">${CORRECTION_LABELS[one.reason][language.value]}</span>
        ${one.cells.map((cell) => html`<div>${this.#change(cell, template)}</div>`)}
        <div><strong>${said}</strong></div>
        ${this.problem?.id === one.id ? html`<p class="problem" role="alert">${this.problem.text}</p>` : nothing}
        <div class="do" role="group" aria-label=${where}>${this.#steps(one)}</div>
      </li>
    `
  }

  #change({ column: key, before, after }: CorrectedCell, template: Template): string {
    const t = this.#t()
    const column = columnOf(template, key)
    const text = (value: CellValue): string =>
      (column && formatValue(column, value, template, language.value)) || t.blank
    return t.change(column?.[language.value] ?? key, text(before), text(after))
  }

  #steps(one: Correction) {
    const t = this.#t()
    if (this.as === 'member') return this.#button(t.withdraw, one, { step: 'withdraw' }, t.withdrawn)
    if (one.declined !== null) return nothing
    return html`
      ${one.stale ? nothing : this.#button(t.accept, one, { step: 'accept' }, t.accepted, 'primary')}
      ${DECLINE_REASONS.map((reason) =>
        this.#button(
          t.decline(DECLINE_LABELS[reason][language.value]),
          one,
          { step: 'decline', reason },
          t.declined,
        ),
      )}
    `
  }

  #button(label: string, one: Correction, decision: Decision, done: string, look = '') {
    return html`
      <button
        class="small ${look}"
        type="button"
        aria-disabled=${this.busy === one.id}
        @click=${() => this.#decide(one, decision, done)}
      >
        ${label}
      </button>
    `
  }

  async #decide(one: Correction, decision: Decision, done: string): Promise<void> {
    if (this.busy !== '') return
    this.busy = one.id
    this.problem = null
    try {
      this.list = await decide(this.unit, this.month, one, decision)
      announce(done)
      await this.updateComplete
      // The button is gone: whoever works by keyboard goes on from the head of the list.
      this.renderRoot.querySelector<HTMLElement>('#list')?.focus()
      this.dispatchEvent(new Event('decided'))
    } catch (error) {
      this.problem = { id: one.id, text: problemText(error, language.value) }
    } finally {
      this.busy = ''
    }
  }

  async #load(): Promise<void> {
    const { unit, month } = this
    this.list = null
    this.error = null
    try {
      const [list, template] = await Promise.all([corrections(unit, month), templateOf(month)])
      if (unit !== this.unit || month !== this.month) return
      this.list = list
      this.template = template
    } catch (error) {
      this.error = error
    }
    await this.updateComplete
    this.dispatchEvent(new Event('grown'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-correction-list': CorrectionList
  }
}
