import { css, html, LitElement } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { language, textsFor } from '../app/language.ts'
import { KEYMAP } from '../grid/keymap.ts'
import { controls } from '../style/controls.ts'
import { helpText } from '../text/help.ts'
import { KEY_HELP } from '../text/keys.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { gridPreference, setGridPreference } from './layout.ts'

const SECTIONS = ['move', 'select', 'edit', 'clipboard', 'rows', 'other'] as const

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Bild ↑',
  PageDown: 'Bild ↓',
  Home: 'Pos1',
  End: 'Ende',
  Delete: 'Entf',
  Backspace: 'Rück',
  Escape: 'Esc',
}

/** Every key of the grid, as the keymap has them, and the settings in which habits differ. */
@customElement('kim-help-dialog')
export class HelpDialog extends LitElement {
  static override styles = [
    controls,
    css`
      h3 {
        margin-block: 1rem 0.25rem;
        font-size: var(--kim-text);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(9rem, auto) 1fr;
        gap: 0.25rem 0.75rem;
        font-size: var(--kim-small);
      }
      kbd {
        padding: 0 0.25rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: 0.25rem;
        font: inherit;
        white-space: nowrap;
      }
      dt {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        align-content: start;
      }
      .setting {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 1.75rem;
        color: var(--kim-fg);
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: 1fr;
        }
      }
    `,
  ]

  @query('kim-dialog') private dialog!: Dialog
  readonly #t = textsFor(this, helpText)

  async show(): Promise<void> {
    await this.updateComplete
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    const toggle = (event: Event): void =>
      setGridPreference({ enterEdits: (event.target as HTMLInputElement).checked })
    return html`
      <kim-dialog heading=${t.heading}>
        <p>${t.writing}</p>
        ${SECTIONS.map(
          (section) => html`
            <h3>${t[section]}</h3>
            <dl>
              ${KEYMAP.filter((binding) => binding.section === section).map(
                ({ keys, command }) => html`
                  <dt>${keys.map((key) => html`<kbd>${this.#name(key)}</kbd>`)}</dt>
                  <dd>${KEY_HELP[command][language.value]}</dd>
                `,
              )}
            </dl>
          `,
        )}
        <h3>${t.settings}</h3>
        <label class="setting">
          <input type="checkbox" .checked=${gridPreference().enterEdits === true} @change=${toggle} />
          ${t.enterEdits}
        </label>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.close}</button>
      </kim-dialog>
    `
  }

  #name(stroke: string): string {
    const t = this.#t()
    const parts = stroke === '+' ? [stroke] : stroke.split('+')
    const german = language.value === 'de'
    return parts
      .map((part) => {
        if (part === 'Ctrl') return t.ctrl
        if (part === 'Shift') return t.shift
        if (part === ' ') return t.space
        return german || part.startsWith('Arrow') ? (ARROWS[part] ?? part) : part
      })
      .join('+')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-help-dialog': HelpDialog
  }
}
