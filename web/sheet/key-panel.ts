import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatCaseNumber } from '#domain/case-number.ts'
import { textsFor } from '../app/language.ts'
import { StoreController } from '../app/store.ts'
import { saveFile } from '../pages/download/save-file.ts'
import { controls } from '../style/controls.ts'
import { keyFileText } from '../text/key-file.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import { KEY_FILE_BYTES, LABEL_LENGTH, parseKeyFile, writeKeyFile } from './key-file.ts'
import { closeLabels, labelsChanged, openLabels, ownLabels, setLabel } from './own-labels.ts'
import { panelStyles } from './panel-styles.ts'
import { Untranslated } from '../ui/untranslated.ts'

/** The local key file: opened, written and saved on the person's own device. Fires `close`. */
@customElement('kim-key-panel')
export class KeyPanel extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      :host {
        display: block;
        min-block-size: 0;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-block: 0.75rem;
      }
      li {
        display: grid;
        grid-template-columns: 7rem 1fr;
        align-items: center;
        gap: 0.5rem;
        padding-block: 0.125rem;
      }
      li label {
        font-family: var(--kim-mono);
      }
      input[type='text'] {
        inline-size: 100%;
        min-block-size: 1.75rem;
        border-style: dashed;
      }
      input[type='file'] {
        inline-size: 1px;
        block-size: 1px;
        opacity: 0;
        position: absolute;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private told = ''

  readonly #t = textsFor(this, keyFileText)
  protected readonly untranslated = new Untranslated(this)
  readonly #desk = new DeskController(this, () => this.desk)
  readonly #labels = new StoreController(this, ownLabels)
  readonly #changed = new StoreController(this, labelsChanged)

  override render() {
    void this.#desk
    const t = this.#t()
    const labels = this.#labels.value
    return html`
      <section class="panel" aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${t.heading}</h2>
          <button
            class="quiet"
            type="button"
            aria-label=${t.close}
            @click=${() => this.dispatchEvent(new Event('close'))}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        <div class="scroll">
          <p class="muted">${t.text}</p>
          <div class="row">
            <input
              id="file"
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              tabindex="-1"
              aria-label=${t.open}
              @change=${this.#open}
            />
            <button
              type="button"
              @click=${() => this.renderRoot.querySelector<HTMLInputElement>('#file')?.click()}
            >
              ${t.open} …
            </button>
            ${
              labels
                ? html`
                    <button class=${this.#changed.value ? 'primary' : ''} type="button" @click=${this.#save}>
                      ${t.save}
                    </button>
                    <button type="button" @click=${closeLabels}>${t.forget}</button>
                  `
                : html`<button type="button" @click=${() => openLabels(new Map())}>${t.begin}</button>`
            }
          </div>
          <p role="status">${this.#changed.value ? t.unsaved : this.told}</p>
          ${labels ? this.#list(labels) : nothing}
        </div>
      </section>
    `
  }

  #list(labels: ReadonlyMap<string, string>) {
    const t = this.#t()
    const numbers = (this.desk.store?.rows ?? []).flatMap(({ caseNumber }) => caseNumber ?? [])
    if (numbers.length === 0) return html`<p>${t.none}</p>`
    return html`
      <ul class="plain">
        ${numbers.map(
          (number) => html`
            <li>
              <label for=${number}>${formatCaseNumber(number)}</label>
              <input
                id=${number}
                type="text"
                maxlength=${LABEL_LENGTH}
                autocomplete="off"
                spellcheck="false"
                aria-label=${t.labelOf(formatCaseNumber(number))}
                .value=${labels.get(number) ?? ''}
                @change=${(event: Event) => setLabel(number, (event.target as HTMLInputElement).value)}
              />
            </li>
          `,
        )}
      </ul>
    `
  }

  #open = async (event: Event): Promise<void> => {
    const t = this.#t()
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    if (file.size > KEY_FILE_BYTES) {
      this.told = t.tooLarge
      return
    }
    const { labels, skipped } = parseKeyFile(await file.text())
    openLabels(labels)
    this.told = [t.opened(labels.size), ...(skipped > 0 ? [t.skipped(skipped)] : [])].join(' ')
  }

  #save = (): void => {
    saveFile(
      new Blob([writeKeyFile(this.#labels.value ?? new Map())], { type: 'text/csv' }),
      this.#t().fileName,
    )
    labelsChanged.set(false)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-key-panel': KeyPanel
  }
}
