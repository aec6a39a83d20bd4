import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { type Grant, type Membership, mayGrant, type Person, type Role } from '#domain/role.ts'
import type { UnitView } from '#domain/unit.ts'
import { textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { peopleText } from '../../text/people.ts'

/** The value of the choice "whole county", which no region can have. */
const COUNTY = ''

/** What somebody may do, as a form: role, units with the right to invite, or region. It offers what the person may grant. */
@customElement('kim-grant-form')
export class GrantForm extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.875rem;
      }
      .field {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: 0.25rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
      }
      .unit {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.25rem;
        padding-block: 0.125rem;
      }
      .unit label {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 2rem;
        color: var(--kim-fg);
        font-size: inherit;
      }
      .unit label:first-child {
        flex: 1 1 14rem;
      }
      input[type='checkbox'] {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        accent-color: var(--kim-accent);
      }
      .objection {
        color: var(--kim-error);
      }
    `,
  ]

  /** Who grants. */
  @property({ attribute: false }) person!: Person
  @property({ attribute: false }) units: readonly UnitView[] = []
  /** Whether the person may be left without any of these units, as they work elsewhere. */
  @property({ type: Boolean }) mayBeEmpty = false
  /** The rights to begin with. */
  @property({ attribute: false }) grant: Grant = { role: 'case_manager', region: null, units: [] }
  @state() private chosenRole: Role = 'case_manager'
  @state() private region = COUNTY
  @state() private chosen: readonly Membership[] = []
  @state() private objection = ''

  readonly #t = textsFor(this, peopleText)

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('grant')) return
    this.chosenRole = this.grant.role
    this.region = this.grant.region ?? this.person.region ?? COUNTY
    this.chosen = this.grant.units
    this.objection = ''
  }

  /** The rights as they are chosen; null, and the form says why, where something is missing. */
  take(): Grant | null {
    const [role, units] = [this.chosenRole, this.chosen]
    if (role === 'case_manager' && units.length === 0 && !this.mayBeEmpty) {
      this.objection = this.#t().unitsEmpty
      this.renderRoot.querySelector<HTMLInputElement>('.unit input')?.focus()
      return null
    }
    return {
      role,
      region: role === 'coordinator' && this.region !== COUNTY ? this.region : null,
      units: role === 'case_manager' ? units : [],
    }
  }

  override render() {
    const t = this.#t()
    const names = { case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }
    return html`
      <div class="field">
        <label for="role">${t.role}</label>
        <select id="role" @change=${this.#chooseRole}>
          ${this.#roles().map(
            (role) =>
              html`<option value=${role} ?selected=${role === this.chosenRole}>${names[role]}</option>`,
          )}
        </select>
      </div>
      ${this.chosenRole === 'case_manager' ? this.#unitChoice() : nothing}
      ${this.chosenRole === 'coordinator' ? this.#regionChoice() : nothing}
    `
  }

  #roles(): readonly Role[] {
    const offered: Role[] = ['case_manager']
    if (this.person.role === 'coordinator') offered.push('coordinator')
    if (mayGrant(this.person, { role: 'reader', region: null, units: [] })) offered.push('reader')
    return offered
  }

  #unitChoice() {
    const t = this.#t()
    return html`
      <fieldset aria-describedby="objection">
        <legend class="label">${t.units}</legend>
        ${this.units.map((unit) => {
          const own = this.chosen.find((one) => one.id === unit.id)
          return html`
            <div class="unit">
              <label>
                <input
                  type="checkbox"
                  aria-invalid=${this.objection !== ''}
                  .checked=${own !== undefined}
                  @change=${(event: Event) => this.#choose(unit.id, isChecked(event), own?.lead ?? false)}
                />
                ${unit.name}
              </label>
              ${
                own
                  ? html`
                      <label>
                        <input
                          type="checkbox"
                          aria-label=${t.mayInviteInto(unit.name)}
                          .checked=${own.lead}
                          @change=${(event: Event) => this.#choose(unit.id, true, isChecked(event))}
                        />
                        ${t.mayInvite}
                      </label>
                    `
                  : nothing
              }
            </div>
          `
        })}
        <p id="objection" class="objection" role="alert">${this.objection}</p>
      </fieldset>
    `
  }

  #regionChoice() {
    const t = this.#t()
    const all = [...new Set(this.units.map((unit) => unit.region).filter((region) => region !== ''))]
    const own = this.person.region
    const regions = own === null ? all.toSorted((a, b) => a.localeCompare(b, 'de')) : [own]
    return html`
      <div class="field">
        <label for="region">${t.region}</label>
        <select id="region" @change=${this.#chooseRegion}>
          ${
            own === null
              ? html`<option value=${COUNTY} ?selected=${this.region === COUNTY}>${t.wholeCounty}</option>`
              : nothing
          }
          ${regions.map(
            (region) => html`<option value=${region} ?selected=${region === this.region}>${region}</option>`,
          )}
        </select>
      </div>
    `
  }

  #chooseRole = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    this.chosenRole = this.#roles().find((role) => role === value) ?? 'case_manager'
  }

  #chooseRegion = (event: Event): void => {
    this.region = (event.target as HTMLSelectElement).value
  }

  #choose(id: string, member: boolean, lead: boolean): void {
    const others = this.chosen.filter((one) => one.id !== id)
    this.chosen = member ? [...others, { id, lead }] : others
    this.objection = ''
  }
}

const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked

declare global {
  interface HTMLElementTagNameMap {
    'kim-grant-form': GrantForm
  }
}
