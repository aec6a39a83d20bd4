import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { notify } from '../app/announce.ts'
import { textsFor } from '../app/language.ts'
import { saveFile } from '../pages/download/save-file.ts'
import { controls } from '../style/controls.ts'
import { reportsText } from '../text/reports.ts'
import { pngOf, standAlone } from './picture.ts'

const FORMS = ['SVG', 'PNG'] as const
type Form = (typeof FORMS)[number]
const TYPES = { SVG: 'image/svg+xml', PNG: 'image/png' } as const

/** Saves a chart as a picture, or puts it on the clipboard for a paper or a slide. */
@customElement('kim-picture-tools')
export class PictureTools extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin-block: 0.25rem;
        font-size: var(--kim-small);
      }
      button {
        font-size: inherit;
        color: var(--kim-accent);
      }
    `,
  ]

  @property() heading = ''
  @property({ attribute: false }) chart: () => SVGSVGElement | null = () => null

  readonly #t = textsFor(this, reportsText)

  override render() {
    const t = this.#t()
    const buttons = (label: (form: string, heading: string) => string, act: (form: Form) => Promise<void>) =>
      FORMS.map(
        (form) => html`
          <button
            class="quiet"
            type="button"
            aria-label=${label(form, this.heading)}
            @click=${() => void act(form)}
          >
            ${form}
          </button>
        `,
      )
    return html`
      <span class="muted">${t.savePicture}</span>
      ${buttons(t.saveAs, this.#save)}
      <span class="muted">${t.copyPicture}</span>
      ${buttons(t.copyAs, this.#copy)}
    `
  }

  async #picture(form: Form): Promise<Blob | null> {
    const chart = this.chart()
    if (!chart) return null
    const text = standAlone(chart, this.heading)
    return form === 'SVG'
      ? new Blob([text], { type: TYPES.SVG })
      : pngOf(text, chart.clientWidth, chart.clientHeight)
  }

  #save = async (form: Form): Promise<void> => {
    const name = this.heading.toLowerCase().replaceAll(/[^a-zäöüß0-9]+/g, '-')
    const picture = await this.#picture(form)
    if (picture) saveFile(picture, `kim-${name}.${form.toLowerCase()}`)
  }

  #copy = async (form: Form): Promise<void> => {
    const t = this.#t()
    try {
      // Where a clipboard takes no drawing, its text can be pasted into a file.
      const type = form === 'PNG' || ClipboardItem.supports(TYPES.SVG) ? TYPES[form] : 'text/plain'
      const content = this.#picture(form).then((picture) => new Blob([picture ?? ''], { type }))
      await navigator.clipboard.write([new ClipboardItem({ [type]: content })])
      notify({ level: 'ok', text: t.copied(form) })
    } catch {
      notify({ level: 'error', text: t.notCopied })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-picture-tools': PictureTools
  }
}
