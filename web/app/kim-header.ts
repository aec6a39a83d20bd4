import { html, LitElement, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { controls } from '../style/controls.ts'
import { appText } from '../text/app.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import '../ui/menu.ts'
import { announce, notify } from './announce.ts'
import { headerStyles } from './header-styles.ts'
import { chooseLanguage, language, textsFor } from './language.ts'
import { currentMonth, mayOpenPage } from './landing.ts'
import { problemText } from './problem-text.ts'
import { pathOf, type PageName } from './route.ts'
import { location } from './router.ts'
import { me, session, signOut, type Me } from './session.ts'
import { StoreController } from './store.ts'
import { sendUnsent } from './unsent.ts'

interface Entry {
  readonly page: PageName
  readonly path: string
  readonly label: string
}

/** County, product, the pages of the person's role, language and account. */
@customElement('kim-header')
export class Header extends LitElement {
  static override styles = [controls, headerStyles]

  readonly #t = textsFor(this, appText)
  readonly #session = new StoreController(this, session)
  readonly #location = new StoreController(this, location)
  @query('kim-dialog') private dialog!: Dialog
  #unsent = 0

  override render() {
    const { value } = this.#session
    const me = value.state === 'signed-in' ? value.me : null
    return html`
      <header>
        <a class="skip" href="#main" @click=${this.#skip}>${this.#t().skip}</a>
        <a class="brand" href="/">
          ${me ? html`<strong>${me.county.name}</strong>` : nothing}<span>${this.#t().product}</span>
        </a>
        ${me ? this.#navigation(me) : nothing}
        <div class="tools">
          ${me?.demo ? html`<span class="demo">${this.#t().demo}</span>` : nothing}
          <button
            class="quiet"
            type="button"
            lang=${language.value === 'de' ? 'en' : 'de'}
            @click=${this.#switch}
          >
            ${this.#t().otherLanguage}
          </button>
          ${me ? this.#account(me) : nothing}
        </div>
      </header>
    `
  }

  #navigation(me: Me) {
    const { page } = this.#location.value.route
    const entries = this.#entries(me)
    return entries.length === 0
      ? nothing
      : html`
          <nav aria-label=${this.#t().navigation}>
            ${this.#sheets(me, page)}
            ${entries.map(
              (entry) => html`
                <a href=${entry.path} aria-current=${isCurrent(entry.page, page) ? 'page' : nothing}
                  >${entry.label}</a
                >
              `,
            )}
            ${this.#administration(me, page)}
          </nav>
        `
  }

  #sheets(me: Me, page: PageName) {
    if (me.role !== 'case_manager' || me.units.length < 2) return nothing
    const month = currentMonth(me)
    const { route } = this.#location.value
    return html`
      <kim-menu label=${this.#t().sheets}>
        ${me.units.map(
          ({ id, name }) => html`
            <a
              class="button quiet"
              href=${pathOf({ page: 'sheet', unit: id, month })}
              aria-current=${page === 'sheet' && route.page === 'sheet' && route.unit === id ? 'page' : nothing}
              >${name}</a
            >
          `,
        )}
      </kim-menu>
    `
  }

  // What is needed now and then stands in a list of its own; who may open one of it alone gets that as a link.
  #administration(me: Me, page: PageName) {
    const t = this.#t()
    const entries = (['people', 'units', 'template', 'vocabulary', 'record', 'audit'] as const)
      .filter((one) => mayOpenPage(me, one))
      .map((one) => ({ page: one, path: pathOf({ page: one }), label: t[one] }))
    const links = entries.map(
      (entry) => html`
        <a
          class=${entries.length > 1 ? 'button quiet' : ''}
          href=${entry.path}
          aria-current=${entry.page === page ? 'page' : nothing}
          >${entry.label}</a
        >
      `,
    )
    return entries.length > 1
      ? html`<kim-menu label=${t.administration} ?current=${entries.some((one) => one.page === page)}>
          ${links}
        </kim-menu>`
      : links
  }

  #entries(me: Me): readonly Entry[] {
    const t = this.#t()
    const overview = { page: 'overview', path: pathOf({ page: 'overview' }), label: t.overview } as const
    const consolidated = {
      page: 'consolidated',
      path: pathOf({ page: 'consolidated' }),
      label: t.consolidated,
    } as const
    switch (me.role) {
      case 'coordinator':
        return [
          overview,
          consolidated,
          { page: 'reports', path: pathOf({ page: 'reports' }), label: t.reports },
        ]
      case 'case_manager': {
        if (me.units.length === 0) return []
        const cases = { page: 'cases', path: pathOf({ page: 'cases' }), label: t.history } as const
        const [unit, ...others] = me.units.map(({ id }) =>
          pathOf({ page: 'sheet', unit: id, month: currentMonth(me) }),
        )
        // Who works in several units chooses among them by name.
        return unit && others.length === 0 ? [{ page: 'sheet', path: unit, label: t.sheet }, cases] : [cases]
      }
      case 'reader':
        return []
    }
  }

  #account(me: Me) {
    const t = this.#t()
    const role = { case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }[me.role]
    return html`
      <kim-menu label=${me.user.name}>
        <p class="who">
          ${role}<span>${me.units.map((unit) => unit.name).join(', ')}</span>
          ${me.demo ? html`<span>${t.demo}</span>` : nothing}
        </p>
        <a
          class="button quiet"
          href=${pathOf({ page: 'account' })}
          aria-current=${this.#location.value.route.page === 'account' ? 'page' : nothing}
          >${t.access}</a
        >
        <a class="button quiet" href=${pathOf({ page: 'fields' })}>${t.fields}</a>
        <a class="button quiet" href=${pathOf({ page: 'privacy' })}>${t.privacy}</a>
        <a class="button quiet" href=${pathOf({ page: 'accessibility' })}>${t.accessibility}</a>
        <button class="quiet" type="button" @click=${this.#askSignOut}>${t.signOut}</button>
      </kim-menu>
      <kim-dialog heading=${t.unsentHeading} @close=${this.#answered}>
        <p>${t.unsent(this.#unsent)}</p>
        <button slot="actions" type="button" autofocus @click=${() => this.dialog.close()}>
          ${t.unsentStay}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close('discard')}>
          ${t.unsentDiscard}
        </button>
      </kim-dialog>
    `
  }

  // The address stays: a fragment would be a step in the history that shows nothing new.
  #skip = (event: Event): void => {
    event.preventDefault()
    this.dispatchEvent(new Event('kim-skip'))
  }

  #switch = (): void => chooseLanguage(language.value === 'de' ? 'en' : 'de')

  #askSignOut = async (): Promise<void> => {
    const person = me()
    if (!person) return
    this.#unsent = await sendUnsent(person)
    if (this.#unsent === 0) return this.#leave()
    this.requestUpdate()
    await this.dialog.show()
  }

  #answered = (): void => {
    if (this.dialog.returnValue === 'discard') void this.#leave()
  }

  async #leave(): Promise<void> {
    try {
      if (await signOut()) announce(this.#t().signedOut)
      else notify({ level: 'warn', text: this.#t().signedOutHere })
    } catch (error) {
      notify({ level: 'error', text: problemText(error, language.value) })
    }
  }
}

const isCurrent = (own: PageName, page: PageName): boolean =>
  own === page ||
  (own === 'cases' && page === 'history') ||
  (own === 'reports' && (page === 'rows' || page === 'book'))

declare global {
  interface HTMLElementTagNameMap {
    'kim-header': Header
  }
}
