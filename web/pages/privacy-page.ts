import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { me } from '../app/session.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { statement } from '../style/statement.ts'
import { privacyText } from '../text/privacy.ts'

/** What is stored of whom, for how long, and who sees it; open to everybody. */
@customElement('kim-privacy-page')
export class PrivacyPage extends LitElement {
  static override styles = [controls, page, statement]

  readonly #t = textsFor(this, privacyText)

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    const section = (heading: string, lines: string) => html`
      <h2>${heading}</h2>
      <ul>
        ${lines.split('\n').map((line) => html`<li>${line}</li>`)}
      </ul>
    `
    return html`
      <article>
        <h1>${t.title}</h1>
        <p>${t.lead(me()?.county.name ?? '')}</p>
        ${section(t.casesHeading, t.cases)} ${section(t.rightsHeading, t.rights)}
        ${section(t.peopleHeading, t.people)} ${section(t.deviceHeading, t.device)}
        ${section(t.whereHeading, t.where)}
        <h2>${t.documentsHeading}</h2>
        <ul>
          <li><a href="/dokumente/auftragsverarbeitung">${t.processing}</a></li>
          <li><a href="/dokumente/gemeinsame-verantwortung">${t.joint}</a></li>
          <li><a href="/dokumente/folgenabschaetzung">${t.assessment}</a></li>
        </ul>
      </article>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-privacy-page': PrivacyPage
  }
}
