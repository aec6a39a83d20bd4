import { html, LitElement, type TemplateResult } from 'lit'
import { want } from '../app/parts.ts'
import { Part } from '../ui/part.ts'
import type { Desk } from './desk.ts'
import type { PanelLevel } from './issue-panel.ts'

export type { PanelLevel }

/** What stands beside the grid. */
export type Panel =
  | { readonly kind: 'findings'; readonly level: PanelLevel }
  | { readonly kind: 'figures' | 'form' | 'key' }

interface Around {
  readonly desk: Desk
  /** Id of the active row. */
  readonly row: string
  readonly rowChosen: (event: CustomEvent<string>) => void
  readonly close: () => void
}

// What few people open comes when it is asked for.
const PANELS = {
  findings: new Part(() => import('./issue-panel.ts')),
  figures: new Part(() => import('./figures-panel.ts')),
  key: new Part(() => import('./key-panel.ts')),
  form: new Part(() => import('./row-form.ts')),
} satisfies Record<Panel['kind'], Part<unknown>>

/** Asks for the form of one row, which narrow pages show in the place of the grid. */
export const wantForm = (): void => want(PANELS.form)

/** The panel beside the grid. */
export function sidePanel(panel: Panel, { desk, row, rowChosen, close }: Around): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close()
  }
  want(PANELS[panel.kind])
  switch (panel.kind) {
    case 'findings':
      return html`<aside @keydown=${key}>
        <kim-issue-panel .desk=${desk} .level=${panel.level} @close=${close}></kim-issue-panel>
      </aside>`
    case 'figures':
      return html`<aside @keydown=${key}>
        <kim-figures-panel .desk=${desk} @close=${close}></kim-figures-panel>
      </aside>`
    case 'key':
      return html`<aside @keydown=${key}>
        <kim-key-panel .desk=${desk} @close=${close}></kim-key-panel>
      </aside>`
    case 'form':
      return html`<aside class="form" @keydown=${key}>
        <kim-row-form .desk=${desk} .row=${row} @close=${close} @row=${rowChosen}></kim-row-form>
      </aside>`
  }
}

/** Moves the focus to the heading of the panel that has just been opened. */
export async function focusPanel(root: ParentNode): Promise<void> {
  const panel = root.querySelector('aside > *')
  if (!panel) return
  await customElements.whenDefined(panel.localName)
  if (!(panel instanceof LitElement)) return
  await panel.updateComplete
  panel.renderRoot.querySelector<HTMLElement>('h2')?.focus()
}
