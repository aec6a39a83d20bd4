import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { MAX_ROW_TEMPLATES, ROW_TEMPLATE_NAME, type RowTemplate } from '#domain/preference.ts'
import { textsFor } from '../app/language.ts'
import { session } from '../app/session.ts'
import { StoreController } from '../app/store.ts'
import { controls } from '../style/controls.ts'
import { rowTemplateText } from '../text/row-templates.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { type Desk, newId } from './desk.ts'
import { announceSheet } from './events.ts'
import { panelStyles } from './panel-styles.ts'
import { dropTemplate, keepTemplate, rowTemplates } from './row-templates.ts'
import { ask } from '../app/parts.ts'
import { Part } from '../ui/part.ts'

const CHECK = new Part(() => import('#domain/privacy/check.ts'))

/** Rows to begin with: taken from a row, put in as a new one, dropped. */
@customElement('kim-template-dialog')
export class TemplateDialog extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
        padding-block: 0.25rem;
      }
      li strong {
        flex: 1;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private row = ''
  @state() private problem = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('#name') private input!: HTMLInputElement | null

  readonly #t = textsFor(this, rowTemplateText)
  // Templates are part of the person's settings.
  readonly #session = new StoreController(this, session)

  /** Opens the list; `row` is the one that may be remembered. */
  async show(row: string): Promise<void> {
    this.row = row
    this.problem = ''
    await this.updateComplete
    await this.dialog.show()
  }

  override render() {
    void this.#session
    const t = this.#t()
    const templates = rowTemplates()
    const line = (this.desk.store?.rows.findIndex((row) => row.id === this.row) ?? -1) + 1
    return html`
      <kim-dialog heading=${t.heading}>
        ${templates.length === 0 ? html`<p class="muted">${t.none}</p>` : nothing}
        <ul class="plain">
          ${templates.map(
            (one) => html`
              <li>
                <strong>${one.name}</strong>
                <button type="button" aria-label=${t.useOf(one.name)} @click=${() => this.#use(one)}>
                  ${t.use}
                </button>
                <button type="button" aria-label=${t.dropOf(one.name)} @click=${() => dropTemplate(one.name)}>
                  ${t.drop}
                </button>
              </li>
            `,
          )}
        </ul>
        ${line > 0 ? this.#form(line) : nothing}
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.close}</button>
      </kim-dialog>
    `
  }

  #form(line: number) {
    const t = this.#t()
    return html`
      <form @submit=${this.#keep}>
        <div class="field">
          <label for="name">${t.nameOf(line)}</label>
          <input
            id="name"
            type="text"
            maxlength=${ROW_TEMPLATE_NAME}
            autocomplete="off"
            aria-invalid=${this.problem !== ''}
            aria-describedby="problem"
          />
          <p id="problem" class="problem" role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
        </div>
        <button type="submit">${t.keep}</button>
      </form>
    `
  }

  #keep = async (event: Event): Promise<void> => {
    event.preventDefault()
    const t = this.#t()
    const { store } = this.desk
    const row = store?.row(this.row)
    const name = this.input?.value.trim() ?? ''
    if (!store || !row) return
    // The check is half of the page's code: it is here as soon as anything was typed into the sheet.
    const check = await ask(CHECK)
    if (!check) return
    const { findPersonalData } = check
    this.problem =
      name === ''
        ? t.nameMissing
        : findPersonalData(name).length > 0
          ? t.namePersonal
          : keepTemplate(name, store.values(row), store.template)
            ? ''
            : t.tooMany(MAX_ROW_TEMPLATES)
    if (this.problem === '' && this.input) this.input.value = ''
    else this.input?.focus()
  }

  #use({ values }: RowTemplate): void {
    const { store } = this.desk
    if (!store) return
    const known = new Set(store.template.columns.map(({ key }) => key))
    const row = newId()
    const kept = Object.entries(values).filter(([key]) => known.has(key))
    this.desk.edit([{ row, create: true, values: { ...Object.fromEntries(kept), opened: store.month } }])
    this.dialog.close('done')
    announceSheet(this, 'sheet-go', { row, column: 'kind' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-template-dialog': TemplateDialog
  }
}
