import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { coversCounty } from '#domain/role.ts'
import { addMonths } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { currentMonth } from '../../app/landing.ts'
import { textsFor } from '../../app/language.ts'
import { personOf } from '../../app/person.ts'
import type { Me } from '../../app/session.ts'
import { controls } from '../../style/controls.ts'
import { reportsText } from '../../text/reports.ts'
import '../../ui/month-picker.ts'
import type { MonthPicker } from '../../ui/month-picker.ts'
import { PARTS } from './asked.ts'
import type { Asked } from './chapter.ts'

const YEARS_BACK = 5

/** Chooses the months and the part of the county that reports are about. Fires `asked`. */
@customElement('kim-asked-form')
export class AskedForm extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.75rem 1rem;
      }
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.125rem;
        min-inline-size: 0;
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @property({ attribute: false }) units: readonly UnitView[] = []
  @property({ attribute: false }) asked!: Asked

  readonly #t = textsFor(this, reportsText)

  override render() {
    const t = this.#t()
    const latest = currentMonth(this.me)
    const earliest = addMonths(latest, -12 * YEARS_BACK)
    const { from, to } = this.asked
    return html`
      <kim-month-picker
        .label=${t.from}
        .value=${from}
        .min=${earliest}
        .max=${to}
        @change=${this.#chooseFrom}
      >
      </kim-month-picker>
      <kim-month-picker .label=${t.to} .value=${to} .min=${earliest} .max=${latest} @change=${this.#chooseTo}>
      </kim-month-picker>
      ${this.units.length < 2 ? nothing : this.#partField()}
    `
  }

  #partField() {
    const t = this.#t()
    const { part } = this.asked
    const option = (kind: (typeof PARTS)[number], id: string, name: string) =>
      html`<option value="${kind}=${id}" .selected=${part[kind] === id}>${name}</option>`
    const regions = [...new Set(this.units.map(({ region }) => region).filter((one) => one !== ''))]
    const providers = new Map(this.units.map(({ providerId, provider }) => [providerId, provider]))
    return html`
      <div class="field">
        <label for="part">${t.part}</label>
        <select id="part" @change=${this.#choosePart}>
          <option value="">${coversCounty(personOf(this.me)) ? t.wholeCounty : t.allRegion}</option>
          ${
            regions.length < 2
              ? nothing
              : html`<optgroup label=${t.regions}>
                  ${regions.toSorted().map((one) => option('region', one, one))}
                </optgroup>`
          }
          ${
            providers.size < 2
              ? nothing
              : html`<optgroup label=${t.providers}>
                  ${[...providers].map(([id, name]) => option('provider', id, name))}
                </optgroup>`
          }
          <optgroup label=${t.units}>${this.units.map(({ id, name }) => option('unit', id, name))}</optgroup>
        </select>
      </div>
    `
  }

  #chooseFrom = (event: Event): void => {
    const from = (event.target as MonthPicker).value
    this.#ask({ ...this.asked, from })
  }

  #chooseTo = (event: Event): void => {
    const to = (event.target as MonthPicker).value
    this.#ask({ ...this.asked, to, from: this.asked.from > to ? to : this.asked.from })
  }

  #choosePart = (event: Event): void => {
    const [kind = '', ...rest] = (event.target as HTMLSelectElement).value.split('=')
    const id = rest.join('=')
    const known = PARTS.find((one) => one === kind)
    this.#ask({ ...this.asked, part: known ? { [known]: id } : {} })
  }

  #ask(asked: Asked): void {
    this.dispatchEvent(new CustomEvent<Asked>('asked', { detail: asked }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-asked-form': AskedForm
  }
}
