import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { AddedWord } from '#domain/vocabulary.ts'
import { announce } from '../app/announce.ts'
import { ApiProblem, getJson, postJson } from '../app/api.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { vocabularyText } from '../text/vocabulary.ts'
import '../ui/message.ts'
import { ask } from '../app/parts.ts'
import { Part } from '../ui/part.ts'

const JUDGE = new Part(() => import('#domain/vocabulary.ts'))

const LONGEST = 64

/** The words that this county's notes may hold besides the vocabulary; a coordinator adds and removes them. */
@customElement('kim-vocabulary-page')
export class VocabularyPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.5rem;
        margin-block: 1rem 0.25rem;
      }
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.25rem;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        gap: 0.25rem 1rem;
        max-inline-size: 60rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        border-block-end: 1px solid var(--kim-line);
        padding-block: 0.25rem;
      }
      li strong {
        overflow-wrap: break-word;
        hyphens: auto;
      }
      li button {
        margin-inline-start: auto;
      }
      h2 {
        margin-block: 1.5rem 0.5rem;
      }
    `,
  ]

  @state() private words: readonly AddedWord[] | null = null
  @state() private error: unknown = null
  @state() private objection = ''
  @query('input') private input!: HTMLInputElement

  readonly #t = textsFor(this, vocabularyText)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#take(() => getJson<readonly AddedWord[]>('/api/vocabulary'))
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <h1>${t.heading}</h1>
      <p class="lead">${t.lead}</p>
      <form @submit=${this.#add} novalidate>
        <div class="field">
          <label for="word">${t.word}</label>
          <input
            id="word"
            type="text"
            maxlength=${LONGEST}
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${this.objection !== ''}
            aria-describedby="objection help"
          />
        </div>
        <button class="primary" type="submit">${t.add}</button>
      </form>
      <p id="help" class="muted">${t.help}</p>
      <div id="objection">
        ${this.objection ? html`<kim-message level="error">${this.objection}</kim-message>` : nothing}
      </div>
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      <h2>${t.list}</h2>
      ${this.words === null ? html`<p class="muted">${this.error ? nothing : t.loading}</p>` : this.#list(this.words)}
    `
  }

  #list(words: readonly AddedWord[]) {
    const t = this.#t()
    if (words.length === 0) return html`<p>${t.none}</p>`
    const day = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium' })
    return html`
      <ul>
        ${words.map(
          ({ word, at }) => html`
            <li>
              <strong>${word}</strong>
              <span class="muted">${t.since(day.format(new Date(at)))}</span>
              <button
                class="quiet"
                type="button"
                aria-label=${t.removeLabel(word)}
                @click=${() => this.#remove(word)}
              >
                ${t.remove}
              </button>
            </li>
          `,
        )}
      </ul>
    `
  }

  #add = async (event: Event): Promise<void> => {
    event.preventDefault()
    const word = this.input.value.trim()
    // Only who adds a word needs the check, so only then is it downloaded.
    const part = await ask(JUDGE)
    if (!part) return
    const { isVocabularyWord } = part
    if (word === '') this.objection = this.#t().empty
    else this.objection = isVocabularyWord(word) ? '' : this.#t().refused
    if (!this.objection && (await this.#take(() => postJson('/api/vocabulary/add', { word })))) {
      this.input.value = ''
      announce(this.#t().added(word))
    }
    this.input.focus()
  }

  async #remove(word: string): Promise<void> {
    if (await this.#take(() => postJson('/api/vocabulary/remove', { word }))) {
      announce(this.#t().removed(word))
      this.input.focus()
    }
  }

  /** Asks the server, shows the words it answers, and tells whether that went well. */
  async #take(ask: () => Promise<readonly AddedWord[]>): Promise<boolean> {
    this.error = null
    try {
      this.words = await ask()
      return true
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'personal_data') this.objection = this.#t().refused
      else this.error = error
      return false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-vocabulary-page': VocabularyPage
  }
}
