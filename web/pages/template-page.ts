import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { addMonths, isMonth, monthLabel, type Month } from '#domain/sheet/month.ts'
import { judgeVersion, withoutMonth } from '#domain/template/judge-version.ts'
import type { Published, TriedOn } from '#domain/template/published.ts'
import { type Template, type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { applyVersion } from '#domain/template/version.ts'
import { versionProblemText } from '#domain/text/version-problems.ts'
import { versionWords } from '#domain/text/version-words.ts'
import { announce } from '../app/announce.ts'
import { getJson, postJson } from '../app/api.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf } from '../app/route.ts'
import { rememberQuery } from '../app/router.ts'
import type { Me } from '../app/session.ts'
import { forgetTemplates } from '../app/template.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { templateText } from '../text/template.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import '../ui/message.ts'
import '../ui/month-picker.ts'
import type { MonthPicker } from '../ui/month-picker.ts'
import './template/code-list.ts'
import './template/column-list.ts'
import { keepDraft, readDraft } from './template/draft-store.ts'
import { triedTable } from './template/tried.ts'

const MONTHS_AHEAD = 24

/** Codes and columns of the county, drafted on the page and published from a month on; for the coordinators of the county. */
@customElement('kim-template-page')
export class TemplatePage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      h2 {
        margin-block: 1rem 0;
      }
      ul {
        max-inline-size: 52rem;
        padding-inline-start: 1.25rem;
      }
      li {
        overflow-wrap: anywhere;
      }
      #draft {
        display: flex;
        flex-direction: column;
        gap: 0.75rem;
        max-inline-size: 52rem;
        padding: 0.75rem 1rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: var(--kim-radius);
      }
      #draft h2 {
        margin: 0;
      }
      th,
      td {
        padding: 0.25rem 1rem 0.25rem 0;
        border-block-end: 1px solid var(--kim-line);
        vertical-align: baseline;
      }
      th[scope='row'] {
        font-weight: 400;
      }
      .number {
        text-align: end;
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private published: Published | null = null
  @state() private draft!: TemplateVersion
  @state() private tried: TriedOn | null = null
  @query('#publish') private publishing!: Dialog
  @query('#withdraw') private withdrawing!: Dialog

  readonly #t = textsFor(this, templateText)
  readonly #work = new Work(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#work.do(async () => {
      const published = await getJson<Published>('/api/template/versions')
      this.#show(published, readDraft(this.me.user.id))
    })
  }

  // A draft whose month has got a sheet meanwhile holds from the next one that has none.
  #show(published: Published, kept: TemplateVersion | null): void {
    const asked = new URLSearchParams(window.location.search).get('month')
    const { earliest } = published
    const wanted = kept?.validFrom ?? (isMonth(asked) ? asked : earliest)
    const month = wanted < earliest ? earliest : wanted
    this.published = published
    this.draft = kept ? { ...kept, validFrom: month } : versionOf(published, month)
    if (kept && kept.validFrom !== month) announce(this.#t().otherMonth)
  }

  get #month(): Month {
    return this.draft.validFrom
  }

  get #isKept(): boolean {
    return this.published !== null && !isSame(this.draft, versionOf(this.published, this.#month))
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <h1>${t.heading}</h1>
      <p class="lead">${t.lead}</p>
      ${this.#work.message()}
      ${
        this.published === null
          ? html`<p class="muted">${this.#work.error ? nothing : t.loading}</p>`
          : this.#all(this.published)
      }
    `
  }

  #all(published: Published) {
    const t = this.#t()
    const others = withoutMonth(published.versions, this.#month)
    const before = templateAt(others, this.#month)
    const after = applyVersion(before, this.draft)
    const judging = { versions: published.versions, earliest: published.earliest }
    return html`
      ${this.#choice(published)} ${this.#draft(published, before, after)}
      <h2>${t.lists}</h2>
      <kim-code-list
        .draft=${this.draft}
        .template=${after}
        .judging=${judging}
        .take=${this.#take}
      ></kim-code-list>
      <h2>${t.columns}</h2>
      <kim-column-list
        .draft=${this.draft}
        .former=${before}
        .template=${after}
        .judging=${judging}
        .take=${this.#take}
      ></kim-column-list>
      ${this.#earlier(published)} ${this.#dialogs(before, after)}
    `
  }

  #choice({ earliest }: Published) {
    const t = this.#t()
    const latest = addMonths(earliest, MONTHS_AHEAD)
    return html`
      <div class="row">
        <kim-month-picker
          class="no-print"
          .label=${t.month}
          .value=${this.#month}
          .min=${earliest}
          .max=${this.#month > latest ? this.#month : latest}
          @change=${this.#choose}
        ></kim-month-picker>
        <a href="${pathOf({ page: 'fields' })}?month=${this.#month}">${t.fields}</a>
      </div>
    `
  }

  #draft(published: Published, before: Template, after: Template) {
    const t = this.#t()
    const month = monthLabel(this.#month, language.value)
    const words = versionWords(this.draft, before, after, language.value)
    const isPublished = published.versions.some(({ validFrom }) => validFrom === this.#month)
    const problems = judgeVersion(this.draft, published.versions, published.earliest).filter(
      ({ code }) => code !== 'nothing_changed',
    )
    const isReady = this.#isKept && words.length > 0 && problems.length === 0 && !this.#work.busy
    return html`
      <section id="draft" aria-labelledby="changes">
        <h2 id="changes" tabindex="-1">${t.changes(month)}</h2>
        ${isPublished ? html`<p>${t.published(month)}</p>` : nothing}
        ${
          words.length === 0
            ? html`<p class="muted">${t.none}</p>`
            : html`<ul>
                ${words.map((one) => html`<li>${one}</li>`)}
              </ul>`
        }
        ${
          problems.length === 0
            ? nothing
            : html`<kim-message level="error">
                ${t.problems}
                ${[...new Set(problems.map(({ code }) => versionProblemText(code, language.value)))].join(' ')}
              </kim-message>`
        }
        ${this.#isKept ? html`<p class="muted">${t.draft}</p>` : nothing}
        <div class="row no-print">
          <button class="primary" type="button" ?disabled=${!isReady} @click=${() => this.publishing.show()}>
            ${t.publish}
          </button>
          <button type="button" ?disabled=${words.length === 0 || problems.length > 0} @click=${this.#try}>
            ${t.preview}
          </button>
          ${this.#isKept ? html`<button type="button" @click=${this.#discard}>${t.discard}</button>` : nothing}
          ${
            isPublished
              ? html`<button type="button" @click=${() => this.withdrawing.show()}>${t.withdraw}</button>`
              : nothing
          }
        </div>
        <div role="status">${this.tried ? triedTable(this.tried, before, after) : nothing}</div>
      </section>
    `
  }

  #earlier({ versions }: Published) {
    const t = this.#t()
    return html`
      <h2>${t.earlier}</h2>
      <ul>
        ${versions.toReversed().map((version) => {
          const before = templateAt(withoutMonth(versions, version.validFrom), version.validFrom)
          const words = versionWords(version, before, applyVersion(before, version), language.value)
          return html`
            <li>
              <strong>${t.since(monthLabel(version.validFrom, language.value))}</strong>
              <ul>
                ${words.map((one) => html`<li>${one}</li>`)}
              </ul>
            </li>
          `
        })}
        <li>${t.default}</li>
      </ul>
    `
  }

  #dialogs(before: Template, after: Template) {
    const t = this.#t()
    const month = monthLabel(this.#month, language.value)
    const count = versionWords(this.draft, before, after, language.value).length
    const question = (id: string, heading: string, help: string, act: string) => html`
      <kim-dialog id=${id} question heading=${heading} @close=${this.#answered}>
        <p>${help}</p>
        <button
          slot="actions"
          type="button"
          autofocus
          @click=${(event: Event) => (event.target as HTMLElement).closest('kim-dialog')?.close()}
        >
          ${t.cancel}
        </button>
        <button
          slot="actions"
          class="primary"
          type="button"
          @click=${(event: Event) => (event.target as HTMLElement).closest('kim-dialog')?.close('yes')}
        >
          ${act}
        </button>
      </kim-dialog>
    `
    return [
      question('publish', t.publishHeading(month), t.publishHelp(count), t.publishNow),
      question('withdraw', t.withdrawHeading(month), t.withdrawHelp, t.withdraw.replace(/ …$/, '')),
    ]
  }

  #answered = (event: Event): void => {
    const dialog = event.target as Dialog
    if (dialog.returnValue === 'yes') void (dialog.id === 'publish' ? this.#publish() : this.#withdraw())
  }

  // Whoever changes the draft must look at it anew.
  #take = (draft: TemplateVersion): Promise<unknown> => {
    this.draft = draft
    this.tried = null
    keepDraft(this.me.user.id, this.#isKept ? draft : null)
    return this.updateComplete
  }

  // The button that led here may be gone.
  async #begin(draft: TemplateVersion): Promise<void> {
    await this.#take(draft)
    this.renderRoot.querySelector<HTMLElement>('#changes')?.focus()
  }

  #choose = (event: Event): void => {
    const month = (event.target as MonthPicker).value
    const { published } = this
    if (published === null) return
    // A draft goes along to its new month; without one, the month's own version is shown.
    const next = this.#isKept ? { ...this.draft, validFrom: month } : versionOf(published, month)
    rememberQuery({ month })
    void this.#take(next)
  }

  #discard = (): void => {
    if (this.published) void this.#begin(versionOf(this.published, this.#month))
    announce(this.#t().discarded)
  }

  #try = (): Promise<void> =>
    this.#work.do(async () => {
      const { draft } = this
      const tried = await postJson<TriedOn>('/api/template/preview', { version: draft })
      // A slow answer for a draft of before is no answer any more.
      if (draft === this.draft) this.tried = tried
    })

  #publish(): Promise<void> {
    const t = this.#t()
    const { draft: version, published } = this
    return this.#work.do(async () => {
      const path = `/api/template/versions/${version.validFrom}`
      const now = await postJson<Published>(path, { version, seen: published?.stamp ?? '' })
      this.#settle(now, version.validFrom)
      announce(t.done(monthLabel(version.validFrom, language.value)))
    })
  }

  #withdraw(): Promise<void> {
    const t = this.#t()
    const month = this.#month
    return this.#work.do(async () => {
      const path = `/api/template/versions/${month}/withdraw`
      this.#settle(await postJson<Published>(path, { seen: this.published?.stamp ?? '' }), month)
      announce(t.withdrawn)
    })
  }

  #settle(published: Published, month: Month): void {
    forgetTemplates()
    this.published = published
    void this.#begin(versionOf(published, month))
  }
}

/** The published version of a month; an empty one where there is none. */
function versionOf({ versions }: Published, month: Month): TemplateVersion {
  return versions.find(({ validFrom }) => validFrom === month) ?? { validFrom: month }
}

const isSame = (a: TemplateVersion, b: TemplateVersion): boolean => {
  const text = (version: TemplateVersion): string => JSON.stringify(Object.entries(version).toSorted())
  return text(a) === text(b)
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-template-page': TemplatePage
  }
}
