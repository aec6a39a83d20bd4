import { html, LitElement } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { appText } from '../text/app.ts'
import '../ui/message.ts'
import './kim-header.ts'
import './kim-notice.ts'
import { announcement } from './announce.ts'
import { focusHeading } from './focus-heading.ts'
import { textsFor } from './language.ts'
import { isPublic, landingPath, mayOpenPage } from './landing.ts'
import { isLoaded, loadPage, renderPage } from './pages.ts'
import { setPageTitle } from './page-title.ts'
import { type PageName, pathOf, routeOf, safeNext } from './route.ts'
import { location, navigate, startRouter } from './router.ts'
import { loadSession, session, type Me } from './session.ts'
import { shellStyles } from './shell-styles.ts'
import { StoreController } from './store.ts'
import { controls } from '../style/controls.ts'

/** The application's frame: skip link, header, the page of the address, notices and the one live region. */
@customElement('kim-app')
export class App extends LitElement {
  static override styles = [controls, shellStyles]

  readonly #t = textsFor(this, appText)
  readonly #location = new StoreController(this, location)
  readonly #session = new StoreController(this, session)
  readonly #announcement = new StoreController(this, announcement)
  readonly #broken = new Set<string>()
  #asked: PageName | null = null
  #shown = ''
  @query('main') private main!: HTMLElement

  #stopRouter: () => void = () => undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopRouter = startRouter()
    if (session.value.state === 'loading') void loadSession()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopRouter()
  }

  override willUpdate(): void {
    const target = this.#elsewhere()
    if (target !== null) navigate(target, { replace: true })
    const { page } = this.#location.value.route
    if (page !== this.#asked) void this.#load((this.#asked = page))
  }

  /** Where the person belongs instead of the present address; null when here. */
  #elsewhere(): string | null {
    const { value } = this.#session
    const { route, path } = this.#location.value
    const start = pathOf({ page: 'start' })
    if (value.state === 'signed-out') {
      if (value.left && route.page !== 'accessibility') return path === start ? null : start
      const search = new URLSearchParams({ next: path }).toString()
      return isPublic(route.page) ? null : `${start}?${search}`
    }
    if (value.state !== 'signed-in' || route.page !== 'start') return null
    const next = safeNext(new URLSearchParams(window.location.search).get('next'), window.location.origin)
    const wanted =
      next !== null && mayOpenPage(value.me, routeOf(new URL(next, window.location.origin).pathname).page)
    return wanted ? next : landingPath(value.me)
  }

  async #load(page: PageName): Promise<void> {
    if (page === 'unknown' || isLoaded(page)) return
    this.#broken.delete(page)
    try {
      await loadPage(page)
    } catch {
      this.#broken.add(page)
    }
    this.requestUpdate()
  }

  override updated(): void {
    const { path, moved } = this.#location.value
    if (path === this.#shown || this.#session.value.state === 'loading') return
    this.#shown = path
    if (moved) void focusHeading(this.main)
  }

  override render() {
    const { value } = this.#session
    return html`
      <kim-header @kim-skip=${() => this.main.focus()}></kim-header>
      <main id="main" tabindex="-1">
        ${
          value.state === 'loading'
            ? html`<p class="plain muted">${this.#t().loading}</p>`
            : value.state === 'away'
              ? this.#away()
              : this.#page(value.state === 'signed-in' ? value.me : null)
        }
      </main>
      <kim-notice></kim-notice>
      <div
        class="visually-hidden"
        role="status"
        aria-live="polite"
        translate="no"
        .textContent=${this.#announcement.value}
      ></div>
    `
  }

  #page(me: Me | null) {
    const { route } = this.#location.value
    if (me && !mayOpenPage(me, route.page)) return this.#plain(this.#t().notAllowed, this.#t().notAllowedHelp)
    if (route.page === 'unknown') return this.#plain(this.#t().notFound, this.#t().notFoundHelp)
    if (this.#broken.has(route.page)) return this.#loadFailed()
    if (isLoaded(route.page)) return keyed(me?.user.id ?? '', renderPage(route, me))
    return html`<p class="plain muted">${this.#t().loading}</p>`
  }

  #plain(heading: string, help: string) {
    setPageTitle(heading)
    return html`
      <div class="plain">
        <h1>${heading}</h1>
        <p>${help}</p>
        <p><a class="button" href="/">${this.#t().home}</a></p>
      </div>
    `
  }

  #away() {
    return html`
      <div class="plain">
        <h1>${this.#t().away}</h1>
        <p>${this.#t().awayHelp}</p>
        <p><button class="primary" type="button" @click=${loadSession}>${this.#t().retry}</button></p>
      </div>
    `
  }

  #loadFailed() {
    return html`
      <div class="plain">
        <h1>${this.#t().loadFailed}</h1>
        <p>${this.#t().loadFailedHelp}</p>
        <p>
          <button class="primary" type="button" @click=${() => window.location.reload()}>
            ${this.#t().reload}
          </button>
        </p>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-app': App
  }
}
