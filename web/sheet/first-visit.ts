import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { writeLocal } from '../app/local.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'

const KEY = 'kim-sheet-hints'

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    // Storage is refused in some privacy modes; the hints then stay away rather than come back every time.
    return true
  }
}

/** Three hints above the sheet on the first visit on this device, never again after. */
@customElement('kim-first-visit')
export class FirstVisit extends LitElement {
  static override styles = [
    controls,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1.25rem;
        padding: 0.5rem var(--kim-pad);
        border-block-end: 1px solid var(--kim-line);
        background: var(--kim-info-bg);
      }
      ol {
        flex: 1 1 30rem;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: 0.25rem 1.75rem;
        margin: 0;
        padding-inline-start: 1.25rem;
        font-size: var(--kim-small);
      }
      @media print {
        section {
          display: none;
        }
      }
    `,
  ]

  @state() private seen = wasSeen()

  readonly #t = textsFor(this, sheetText)

  override render() {
    if (this.seen) return nothing
    const t = this.#t()
    return html`
      <section aria-label=${t.firstVisit}>
        <ol>
          <li>${t.hintType}</li>
          <li>${t.hintCarried}</li>
          <li>${t.hintSave}</li>
        </ol>
        <button type="button" @click=${this.#done}>${t.understood}</button>
      </section>
    `
  }

  #done = (): void => {
    this.seen = true
    this.dispatchEvent(new Event('done'))
    // Where it cannot be kept they come once more.
    writeLocal(KEY, '1')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-first-visit': FirstVisit
  }
}
