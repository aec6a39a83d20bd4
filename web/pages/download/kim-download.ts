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
import { type ExportQuery, type FileForm, type Progress, readExport } from './export.ts'
import { saveFile } from './save-file.ts'
import { Part } from '../../ui/part.ts'

interface Making {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** A file that is whole. */
interface Made {
  readonly file: Blob
  readonly name: string
  readonly rows: number
}

type Make = (query: ExportQuery, making: Making) => Promise<Made>

const nameOf = ({ from, to, dialect, detail }: ExportQuery): string => fileName(from, to, dialect, detail)

const csv: Make = async (query, making) => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const rows = await readExport(query, { ...making, onBytes: (bytes) => parts.push(bytes) })
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), name: nameOf(query), rows }
}

// What only some need is downloaded by them.
const WORKBOOK = new Part(() => import('./workbook.ts'))
const PACKAGE = new Part(() => import('./data-package.ts'))

const MAKE: Readonly<Record<FileForm, Make>> = {
  data: csv,
  'excel-de': csv,
  async xlsx(query, making) {
    const { readWorkbook, workbookName } = await WORKBOOK.get()
    const { workbook, rows } = await readWorkbook(query, making)
    return { file: workbook, name: workbookName(nameOf(query)), rows }
  },
  async package(query, making) {
    const { packageOf, packageName } = await PACKAGE.get()
    const parts: Uint8Array<ArrayBuffer>[] = []
    let header: readonly string[] | undefined
    const rows = await readExport(query, {
      ...making,
      onBytes: (bytes) => parts.push(bytes),
      onRecords: ([first]) => (header ??= first),
    })
    return { file: await packageOf(query, header ?? [], parts), name: packageName(nameOf(query)), rows }
  },
}

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
  /** What is made of the file: nothing else, a workbook, or a data package. */
  @property() form: FileForm = 'data'
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
                ${this.form === 'package' ? t.downloadPackage : this.form === 'xlsx' ? t.downloadXlsx : t.download}
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
    if (rows === total) return t.packing
    return total === null ? t.progressOpen(count(rows)) : t.progress(count(rows), count(total))
  }

  #start = async (): Promise<void> => {
    const running = new AbortController()
    const { query, form } = this
    this.#running = running
    this.progress = { rows: 0, total: null }
    this.outcome = null
    this.error = null
    const onProgress = (progress: Progress): void => void (this.progress = progress)
    try {
      const { file, name, rows } = await this.again.attempt(() =>
        MAKE[form](query, { signal: running.signal, onProgress }),
      )
      running.signal.throwIfAborted()
      saveFile(file, name)
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
