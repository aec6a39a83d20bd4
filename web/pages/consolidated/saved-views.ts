import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { MAX_VIEWS, type SavedView, VIEW_NAME } from '#domain/preference.ts'
import { announce } from '../../app/announce.ts'
import { postJson } from '../../app/api.ts'
import { language, textsFor } from '../../app/language.ts'
import { problemText } from '../../app/problem-text.ts'
import { reasonObjection } from '../../app/reason.ts'
import { me, session } from '../../app/session.ts'
import { controls } from '../../style/controls.ts'
import { savedViewsText } from '../../text/saved-views.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { Form, Objection } from '../../ui/form.ts'
import '../../ui/message.ts'

/** What is on the screen now, as a view keeps it; `moving`: its months go on with the time. */
export type Snapshot = (moving: boolean) => Omit<SavedView, 'name'>

/** The person's saved views: chooses, keeps and forgets them. Fires `view` with the one that is chosen. */
@customElement('kim-saved-views')
export class SavedViews extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--kim-gap);
      }
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.25rem;
      }
      .check {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
        margin-block-start: 0.75rem;
      }
      .objection {
        color: var(--kim-error);
      }
    `,
  ]

  /** Null while there is nothing to keep. */
  @property({ attribute: false }) snapshot: Snapshot | null = null
  @property() chosen = ''
  @state() private error: unknown = null
  @query('kim-dialog') private dialog!: Dialog
  @query('#name') private nameInput!: HTMLInputElement
  @query('#moving') private moving!: HTMLInputElement

  readonly #t = textsFor(this, savedViewsText)
  readonly #form = new Form(this)

  override render() {
    const t = this.#t()
    const views = savedViews()
    return html`
      ${
        views.length === 0
          ? nothing
          : html`
              <label for="view">${t.view}</label>
              <select id="view" @change=${this.#choose}>
                <option value="">${t.none}</option>
                ${views.map(
                  ({ name }) =>
                    html`<option value=${name} .selected=${name === this.chosen}>${name}</option>`,
                )}
              </select>
              ${
                this.chosen === ''
                  ? nothing
                  : html`<button class="quiet" type="button" @click=${this.#forget}>${t.forget}</button>`
              }
            `
      }
      ${this.snapshot ? html`<button type="button" @click=${this.#ask}>${t.keep}</button>` : nothing}
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      <kim-dialog heading=${t.keepHeading}>
        <form id="keep" @submit=${this.#keep}>
          <div class="field">
            <label for="name">${t.name}</label>
            <input
              id="name"
              type="text"
              maxlength=${VIEW_NAME}
              autocomplete="off"
              autofocus
              aria-invalid=${this.#form.invalid('name')}
              aria-describedby="name-objection help"
            />
            ${this.#form.message('name')}
            <p id="help" class="muted">${t.help}</p>
          </div>
          <label class="check"><input id="moving" type="checkbox" checked /> <span>${t.moving}</span></label>
          ${this.#form.message()}
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="submit" form="keep">${t.keepDo}</button>
      </kim-dialog>
    `
  }

  #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    const view = savedViews().find(({ name }) => name === value)
    this.chosen = value
    if (view) this.dispatchEvent(new CustomEvent<SavedView>('view', { detail: view }))
  }

  #ask = (): void => {
    this.#form.reset()
    void this.dialog.show()
    this.nameInput.value = this.chosen
  }

  #keep = async (event: Event): Promise<void> => {
    const name = this.nameInput.value.trim()
    const kept = await this.#form.submit(event, async () => {
      const t = this.#t()
      const others = savedViews().filter((view) => view.name !== name)
      if (name === '') throw new Objection('name', t.nameMissing)
      const objection = await reasonObjection(name, language.value)
      if (objection) throw new Objection('name', objection)
      if (others.length >= MAX_VIEWS) throw new Objection('name', t.tooMany(MAX_VIEWS))
      if (this.snapshot) await saveViews([...others, { name, ...this.snapshot(this.moving.checked) }])
    })
    if (!kept) return
    this.chosen = name
    this.dialog.close('done')
    announce(this.#t().kept(name))
  }

  #forget = async (): Promise<void> => {
    const { chosen } = this
    this.error = null
    try {
      await saveViews(savedViews().filter(({ name }) => name !== chosen))
      this.chosen = ''
      announce(this.#t().forgotten(chosen))
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('#view, button')?.focus()
    } catch (error) {
      this.error = error
    }
  }
}

/** The person's saved views, by name. */
export function savedViews(): readonly SavedView[] {
  return (me()?.preferences?.views ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
}

async function saveViews(views: readonly SavedView[]): Promise<void> {
  await postJson('/api/me/preferences/views', { views })
  const now = session.value
  if (now.state === 'signed-in')
    session.set({ ...now, me: { ...now.me, preferences: { ...now.me.preferences, views } } })
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-saved-views': SavedViews
  }
}
