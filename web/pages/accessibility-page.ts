import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { me } from '../app/session.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { statement } from '../style/statement.ts'
import { accessibilityText } from '../text/accessibility.ts'

/** The accessibility statement, open to everybody. */
@customElement('kim-accessibility-page')
export class AccessibilityPage extends LitElement {
  static override styles = [controls, page, statement]

  readonly #t = textsFor(this, accessibilityText)

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    const list = (lines: string) =>
      html`<ul>
        ${lines.split('\n').map((line) => html`<li>${line}</li>`)}
      </ul>`
    return html`
      <article>
        <h1>${t.title}</h1>
        <p>${t.scope(me()?.county.name ?? '')}</p>
        <h2>${t.stateHeading}</h2>
        <p>${t.state}</p>
        <h2>${t.worksHeading}</h2>
        ${list(t.works)}
        <h2>${t.missingHeading}</h2>
        ${list(t.missing)}
        <h2>${t.tellHeading}</h2>
        <p>${t.tell}</p>
        <h2>${t.bodyHeading}</h2>
        <p>${t.body}</p>
      </article>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-accessibility-page': AccessibilityPage
  }
}
