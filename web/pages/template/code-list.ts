import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import type { Code } from '#domain/template/code.ts'
import { CLOSED_LISTS, LASTING_CODES } from '#domain/template/needed.ts'
import { codesOf, type Template, type TemplateVersion } from '#domain/template/template.ts'
import { listName } from '#domain/text/version-words.ts'
import { announce } from '../../app/announce.ts'
import { language, textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { templateText } from '../../text/template.ts'
import '../../ui/menu.ts'
import './code-dialog.ts'
import type { CodeDialog } from './code-dialog.ts'
import { type Fate, fateOf, isOwnCode, withCodeMoved, withFate, withoutCode } from './draft.ts'
import type { Judging } from './objections.ts'
import { closeMenu, followMoved, moveButtons } from './steps.ts'
import { listStyles } from './styles.ts'

/** The codes of a list as they will hold, each with its steps. */
@customElement('kim-code-list')
export class CodeList extends LitElement {
  static override styles = [controls, listStyles]

  @property({ attribute: false }) draft!: TemplateVersion
  /** The template with the draft. */
  @property({ attribute: false }) template!: Template
  @property({ attribute: false }) judging!: Judging
  /** Takes the changed draft. */
  @property({ attribute: false }) take!: (draft: TemplateVersion) => Promise<unknown>
  @state() private list = 'housing'
  @query('kim-code-dialog') private dialog!: CodeDialog

  readonly #t = textsFor(this, templateText)

  override render() {
    const t = this.#t()
    const lists = Object.keys(this.template.lists).toSorted((a, b) =>
      this.#name(a) < this.#name(b) ? -1 : 1,
    )
    const list = lists.includes(this.list) ? this.list : (lists[0] ?? '')
    const codes = codesOf(this.template, list)
    const isClosed = CLOSED_LISTS.has(list)
    return html`
      <div class="field">
        <label for="list">${t.list}</label>
        <select
          id="list"
          @change=${(event: Event) => (this.list = (event.target as HTMLSelectElement).value)}
        >
          ${lists.map((one) => html`<option value=${one} .selected=${one === list}>${this.#name(one)}</option>`)}
        </select>
      </div>
      ${
        isClosed
          ? html`<p class="muted">${t.closed}</p>`
          : html`<div>
              <button id="add" type="button" @click=${() => this.#ask(list, null)}>${t.addCode}</button>
            </div>`
      }
      <p class="muted">${t.codes(codes.length)}</p>
      <ul>
        ${repeat(
          codes,
          (code) => `${list} ${code.key}`,
          (code, i) => this.#code(list, code, i, codes.length, isClosed),
        )}
      </ul>
      <kim-code-dialog
        .draft=${this.draft}
        .template=${this.template}
        .judging=${this.judging}
      ></kim-code-dialog>
    `
  }

  #name(list: string): string {
    return listName(list, this.template, language.value).replaceAll(/[„“”]/g, '')
  }

  #code(list: string, code: Code, place: number, of: number, isClosed: boolean) {
    const t = this.#t()
    const name = code[language.value]
    const mark = this.#mark(list, code)
    const isOver = code.validTo !== undefined && code.validTo < this.template.month
    return html`
      <li class=${isOver ? 'ending' : ''}>
        <span class="what">
          <span class="name">${name}</span> <code>${code.key}</code>
          ${language.value === 'de' && code.hint ? html`<small>${code.hint}</small>` : nothing}
        </span>
        ${mark ? html`<span class="mark">${mark}</span>` : nothing}
        ${
          isClosed
            ? nothing
            : html`
                <span class="steps">
                  ${moveButtons({ key: code.key, name, place, of }, t, (step) => void this.#move(list, code, step))}
                  ${LASTING_CODES.has(code.key) ? nothing : this.#menu(list, code, isOver)}
                </span>
              `
        }
      </li>
    `
  }

  #menu(list: string, code: Code, isOver: boolean) {
    const t = this.#t()
    const step = (label: string, act: () => unknown) =>
      html`<button class="quiet" type="button" @click=${act}>${label}</button>`
    const fate = fateOf(this.draft, list, code.key)
    const set = (to: Fate | null) =>
      step(to === null ? t.goOn : to === 'retired' ? t.retire : t.phaseOut, () =>
        this.#act(withFate(this.draft, list, code.key, to), code.key),
      )
    return html`
      <kim-menu id="menu-${code.key}" label="⋯" name=${t.actionsOf(code[language.value])}>
        ${step(t.change, () => void this.#ask(list, code))}
        ${
          isOwnCode(this.draft, list, code.key)
            ? step(t.takeBack, () => this.#act(withoutCode(this.draft, list, code.key), code.key))
            : [
                fate !== null ? set(null) : nothing,
                fate === 'retired' || isOver ? nothing : set('retired'),
                fate === 'phase_out' || isOver ? nothing : set('phase_out'),
              ]
        }
      </kim-menu>
    `
  }

  #mark(list: string, code: Code): string {
    const t = this.#t()
    if (isOwnCode(this.draft, list, code.key)) return t.isNew
    const fate = fateOf(this.draft, list, code.key)
    if (fate !== null) return fate === 'retired' ? t.isRetired : t.isPhasedOut
    const { validTo, phaseOut } = code
    if (isMonth(validTo) && validTo < this.template.month)
      return t.wasRetired(monthLabel(validTo, language.value))
    if (isMonth(phaseOut) && phaseOut <= this.template.month)
      return t.wasPhasedOut(monthLabel(phaseOut, language.value))
    return this.draft.changeCodes?.[list]?.[code.key] ? t.isChanged : ''
  }

  #ask(list: string, code: Code | null): Promise<void> {
    return this.dialog.ask(list, code, (next) => {
      this.list = list
      void this.take(next)
      announce(this.#t().saved)
    })
  }

  async #act(next: TemplateVersion, key: string): Promise<void> {
    await this.take(next)
    await this.updateComplete
    announce(this.#t().saved)
    closeMenu(this.renderRoot, key)
  }

  async #move(list: string, code: Code, step: -1 | 1): Promise<void> {
    await this.take(withCodeMoved(this.draft, this.template, list, code.key, step))
    await this.updateComplete
    followMoved(this.renderRoot, code.key, step)
    const codes = codesOf(this.template, list)
    const place = codes.findIndex((one) => one.key === code.key) + 1
    announce(this.#t().movedTo(code[language.value], place, codes.length))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-code-list': CodeList
  }
}
