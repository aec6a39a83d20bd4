import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Account, Handout } from '#domain/account.ts'
import { type Grant, mayDisable, mayInviteAgain, mayInviteInto, mayRegrant } from '#domain/role.ts'
import type { UnitView } from '#domain/unit.ts'
import { announce } from '../app/announce.ts'
import { getJson, postJson } from '../app/api.ts'
import { localTime, longDate } from '../app/format.ts'
import { textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { personOf } from '../app/person.ts'
import type { Me } from '../app/session.ts'
import '../app/sign-in-again.ts'
import type { SignInAgain } from '../app/sign-in-again.ts'
import { loadUnits, unitName } from '../app/units.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { peopleText } from '../text/people.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { Form, Objection } from '../ui/form.ts'
import '../ui/menu.ts'
import '../ui/message.ts'
import './people/grant-form.ts'
import type { GrantForm } from './people/grant-form.ts'
import './people/handout-dialog.ts'
import type { HandoutDialog } from './people/handout-dialog.ts'
import { peopleStyles } from './people/styles.ts'

const LONGEST_NAME = 100
const NEW: Grant = { role: 'case_manager', region: null, units: [] }

/** Who has access: invite, change, disable. For coordinators, and for who leads a unit. */
@customElement('kim-people-page')
export class PeoplePage extends LitElement {
  static override styles = [controls, page, peopleStyles]

  @property({ attribute: false }) me!: Me
  @state() private people: readonly Account[] | null = null
  @state() private units: readonly UnitView[] = []
  /** Whose access the form is about; null for somebody new. */
  @state() private account: Account | null = null
  /** The rights with which the form was opened. */
  @state() private shown: Grant = NEW
  @query('#form') private form!: Dialog
  @query('#disable') private disable!: Dialog
  @query('kim-grant-form') private grant!: GrantForm
  @query('#name') private name!: HTMLInputElement | null
  @query('#office') private office!: HTMLInputElement | null
  @query('kim-sign-in-again') private again!: SignInAgain
  @query('kim-handout-dialog') private handout!: HandoutDialog

  readonly #t = textsFor(this, peopleText)
  readonly #work = new Work(this)
  readonly #fields = new Form(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#work.do(async () => {
      const both = [loadUnits(), getJson<readonly Account[]>('/api/people')] as const
      const [units, people] = await Promise.all(both)
      this.units = units.filter((unit) => mayInviteInto(personOf(this.me), unit.id))
      this.people = people
    })
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <div class="bar">
        <h1>${t.heading}</h1>
        <button class="primary end" type="button" @click=${() => this.#openForm(null)}>${t.invite}</button>
      </div>
      <p class="lead">${this.me.role === 'coordinator' ? t.lead : t.leadOfUnit}</p>
      ${this.#work.message()}
      ${this.people === null ? html`<p class="muted">${this.#work.error ? nothing : t.loading}</p>` : this.#table(this.people)}
      ${this.#dialogs()}
    `
  }

  #table(people: readonly Account[]) {
    const t = this.#t()
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t.heading}>
        <table class="menus">
          <caption>
            ${t.count(people.length)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.name}</th>
              <th scope="col">${t.role}</th>
              <th scope="col">${t.units}</th>
              <th scope="col">${t.state}</th>
              <th scope="col">${t.seen}</th>
              <th scope="col"><span class="visually-hidden">${t.actions}</span></th>
            </tr>
          </thead>
          <tbody>
            ${people.map((account) => this.#row(account))}
          </tbody>
        </table>
      </div>
    `
  }

  #row(account: Account) {
    const t = this.#t()
    const { name, role, region, units, seenOn } = account
    const covers =
      role === 'coordinator' ? (region ?? t.wholeCounty) : units.map(unitText(t.mayInvite)).join(', ')
    return html`
      <tr class=${account.state}>
        <th scope="row">${name}</th>
        <td>${{ case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }[role]}</td>
        <td>${covers}</td>
        <td>${this.#state(account)}</td>
        <td>${seenOn === null ? t.never : longDate(seenOn)}</td>
        <td>${this.#menu(account)}</td>
      </tr>
    `
  }

  #state({ state: now, invitedUntil }: Account): string {
    const t = this.#t()
    switch (now) {
      case 'active':
        return t.active
      case 'invited':
        return t.invited(localTime(invitedUntil ?? ''))
      case 'lapsed':
        return t.lapsed
      case 'disabled':
        return t.disabled
    }
  }

  #menu(account: Account) {
    const t = this.#t()
    const person = personOf(this.me)
    const may = {
      regrant: mayRegrant(person, account, account),
      disable: mayDisable(person, account),
      invite: mayInviteAgain(person, account),
    }
    const item = (label: string, run: () => unknown) =>
      html`<button class="quiet" type="button" @click=${run}>${label}</button>`
    const items = [
      may.regrant ? item(t.change, () => this.#openForm(account)) : null,
      account.state === 'active' && may.disable ? item(t.recover, () => this.#invite(account)) : null,
      (account.state === 'lapsed' || account.state === 'invited') && may.invite
        ? item(t.again, () => this.#invite(account))
        : null,
      account.state === 'invited' && may.invite
        ? item(t.revoke, () => this.#act(account, 'revoke', t.revoked))
        : null,
      account.state === 'disabled' && may.disable
        ? item(t.enable, () => this.#act(account, 'enable', t.enabledNow(account.name)))
        : null,
      account.state !== 'disabled' && may.disable ? item(t.disable, () => this.#askDisable(account)) : null,
    ].filter((one) => one !== null)
    return items.length === 0
      ? nothing
      : html`<kim-menu label="⋯" name=${t.actionsOf(account.name)}>${items}</kim-menu>`
  }

  #dialogs() {
    const t = this.#t()
    const { account } = this
    return html`
      <kim-dialog id="form" heading=${account ? t.changeHeading(account.name) : t.inviteHeading}>
        <form id="fields" @submit=${this.#submit} novalidate>
          ${account ? nothing : this.#nameField()}
          <kim-grant-form
            .person=${personOf(this.me)}
            .units=${this.units}
            .grant=${this.shown}
            .mayBeEmpty=${account?.elsewhere ?? false}
          ></kim-grant-form>
          ${account ? nothing : this.#officeField()} ${this.#fields.message()}
          <button type="submit" hidden></button>
        </form>
        <button slot="actions" type="button" @click=${() => this.form.close()}>${t.cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          aria-disabled=${this.#fields.busy}
          @click=${this.#submit}
        >
          ${account ? t.save : t.send}
        </button>
      </kim-dialog>
      <kim-dialog
        id="disable"
        question
        heading=${t.disableHeading(account?.name ?? '')}
        @close=${this.#disabled}
      >
        <p>${t.disableHelp}</p>
        <button slot="actions" type="button" autofocus @click=${() => this.disable.close()}>
          ${t.cancel}
        </button>
        <button slot="actions" type="button" @click=${() => this.disable.close('go')}>${t.disableDo}</button>
      </kim-dialog>
      <kim-handout-dialog></kim-handout-dialog>
      <kim-sign-in-again></kim-sign-in-again>
    `
  }

  #nameField() {
    const t = this.#t()
    return html`
      <div class="field">
        <label for="name">${t.name}</label>
        <input
          id="name"
          type="text"
          maxlength=${LONGEST_NAME}
          autocomplete="off"
          spellcheck="false"
          aria-describedby="name-help name-objection"
          aria-invalid=${this.#fields.invalid('name')}
        />
        <span id="name-help" class="muted">${t.nameHelp}</span>
        ${this.#fields.message('name')}
      </div>
    `
  }

  #officeField() {
    const t = this.#t()
    return html`
      <div class="field">
        <label class="check">
          <input
            id="office"
            type="checkbox"
            aria-describedby="office-help office-objection"
            aria-invalid=${this.#fields.invalid('office')}
          />
          ${t.noImmigration}
        </label>
        <span id="office-help" class="muted">${t.noImmigrationHelp}</span>
        ${this.#fields.message('office')}
      </div>
    `
  }

  async #openForm(account: Account | null): Promise<void> {
    this.account = account
    this.#fields.reset()
    // A form that was left half filled begins anew, and one that is open stays as it is filled.
    this.shown = { ...(account ?? NEW) }
    await this.updateComplete
    if (this.name) this.name.value = ''
    if (this.office) this.office.checked = false
    await this.form.show()
    this.name?.focus()
  }

  #submit = async (event: Event): Promise<void> => {
    const { account } = this
    const t = this.#t()
    let handout: Handout | null = null
    const taken = await this.#fields.submit(event, async () => {
      const name = this.name?.value.trim() ?? ''
      if (!account && name === '') throw new Objection('name', t.nameEmpty)
      const grant = this.grant.take()
      // The form has said it at its own place.
      if (!grant) throw new Objection(null, '')
      if (!account && !this.office?.checked) throw new Objection('office', t.noImmigrationEmpty)
      if (account) {
        this.people = await this.again.attempt(() =>
          postJson<readonly Account[]>(`/api/people/${account.id}/grant`, bodyOf(grant)),
        )
      } else {
        const invitation = { name, grant: bodyOf(grant), notImmigrationOffice: true }
        handout = await this.again.attempt(() => postJson<Handout>('/api/people', invitation))
      }
    })
    if (!taken) return
    this.form.close()
    if (handout === null) return announce(t.saved)
    await this.#work.do(() => this.#show(handout!))
  }

  #invite(account: Account): Promise<void> {
    return this.#work.do(async () =>
      this.#show(await this.again.attempt(() => postJson<Handout>(`/api/people/${account.id}/invite`))),
    )
  }

  async #show(handout: Handout): Promise<void> {
    await this.handout.show(handout)
    this.people = await getJson<readonly Account[]>('/api/people')
  }

  #act(account: Account, step: 'revoke' | 'enable' | 'disable', said: string): Promise<void> {
    return this.#work.do(async () => {
      this.people = await this.again.attempt(() =>
        postJson<readonly Account[]>(`/api/people/${account.id}/${step}`),
      )
      announce(said)
    })
  }

  async #askDisable(account: Account): Promise<void> {
    this.account = account
    await this.updateComplete
    await this.disable.show()
  }

  #disabled = (): void => {
    const { account } = this
    if (this.disable.returnValue === 'go' && account)
      void this.#act(account, 'disable', this.#t().disabledNow(account.name))
  }
}

const unitText =
  (mayInvite: string) =>
  ({ id, lead }: { readonly id: string; readonly lead: boolean }): string =>
    lead ? `${unitName(id)} (${mayInvite})` : unitName(id)

// The server takes only what belongs to a role.
function bodyOf({ role, region, units }: Grant): unknown {
  switch (role) {
    case 'case_manager':
      return { role, units }
    case 'coordinator':
      return { role, region }
    case 'reader':
      return { role }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-people-page': PeoplePage
  }
}
