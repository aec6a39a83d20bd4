import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query as element, state } from 'lit/decorators.js'
import { fileName } from '#domain/report/download.ts'
import { announce } from '../../app/announce.ts'
import { count } from '../../app/format.ts'
import { language, textsFor } from '../../app/language.ts'
import { problemText } from '../../app/problem-text.ts'
import '../../app/sign-in-again.ts'
import { GivenUp } from '../../app/given-up.ts'
import type { SignInAgain } from '../../app/sign-in-again.ts'
import { controls } from '../../style/controls.ts'
import { downloadText } from '../../text/download.ts'
import '../../ui/message.ts'
import { type ExportQuery, type Progress, readExport } from './export.ts'
import { saveFile } from './save-file.ts'

/** Downloads an export with progress and a way to cancel; saves the file only when it is whole. */
@customElement('kim-download')
export class Download extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--kim-gap);
      }
      progress {
        inline-size: 10rem;
      }
    `,
  ]

  @property({ attribute: false }) query!: ExportQuery
  @property({ type: Boolean }) disabled = false
  /** Wraps the file in a data package. */
  @property({ type: Boolean }) packed = false
  @state() private progress: Progress | null = null
  @state() private outcome: string | null = null
  @state() private error: unknown = null
  @element('kim-sign-in-again') private again!: SignInAgain

  readonly #t = textsFor(this, downloadText)
  #running: AbortController | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#running?.abort()
  }

  override render() {
    const t = this.#t()
    return html`
      ${
        this.progress
          ? html`
              <button type="button" @click=${() => this.#running?.abort()}>${t.cancel}</button>
              <progress
                aria-label=${t.download}
                max=${this.progress.total ?? nothing}
                value=${this.#value()}
              ></progress>
              <span class="number">${this.#told(this.progress)}</span>
            `
          : html`
              <button class="primary" type="button" ?disabled=${this.disabled} @click=${this.#start}>
                ${this.packed ? t.downloadPackage : t.download}
              </button>
              ${this.outcome === null ? nothing : html`<span>${this.outcome}</span>`}
            `
      }
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      <kim-sign-in-again></kim-sign-in-again>
    `
  }

  #value() {
    return this.progress?.total ? this.progress.rows : nothing
  }

  #told({ rows, total }: Progress): string {
    const t = this.#t()
    if (rows === 0) return t.starting
    return total === null ? t.progressOpen(count(rows)) : t.progress(count(rows), count(total))
  }

  #start = async (): Promise<void> => {
    const running = new AbortController()
    const { query, packed } = this
    const parts: Uint8Array<ArrayBuffer>[] = []
    let header: readonly string[] | undefined
    this.#running = running
    this.progress = { rows: 0, total: null }
    this.outcome = null
    this.error = null
    try {
      const rows = await this.again.attempt(() =>
        readExport(query, {
          signal: running.signal,
          onBytes: (bytes) => parts.push(bytes),
          onRecords: ([first]) => (header ??= first),
          onProgress: (progress) => (this.progress = progress),
        }),
      )
      const name = fileName(query.from, query.to, query.dialect, query.detail)
      if (packed) {
        const { packageOf, packageName } = await import('./data-package.ts')
        const archive = await packageOf(query, header ?? [], parts)
        running.signal.throwIfAborted()
        saveFile(archive, packageName(name))
      } else saveFile(new Blob(parts, { type: 'text/csv;charset=utf-8' }), name)
      this.outcome = this.#t().done(count(rows))
      announce(this.outcome)
    } catch (error) {
      if (running.signal.aborted || error instanceof GivenUp) this.outcome = this.#t().cancelled
      else this.error = error
      announce(this.outcome ?? problemText(error, language.value))
    } finally {
      this.progress = null
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-download': Download
  }
}
