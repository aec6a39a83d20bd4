import { html, LitElement, type TemplateResult } from 'lit'
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

/** The panel beside the grid. */
export function sidePanel(panel: Panel, { desk, row, rowChosen, close }: Around): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close()
  }
  // What few people open comes when it is asked for.
  switch (panel.kind) {
    case 'findings':
      void import('./issue-panel.ts')
      return html`<aside @keydown=${key}>
        <kim-issue-panel .desk=${desk} .level=${panel.level} @close=${close}></kim-issue-panel>
      </aside>`
    case 'figures':
      void import('./figures-panel.ts')
      return html`<aside @keydown=${key}>
        <kim-figures-panel .desk=${desk} @close=${close}></kim-figures-panel>
      </aside>`
    case 'key':
      void import('./key-panel.ts')
      return html`<aside @keydown=${key}>
        <kim-key-panel .desk=${desk} @close=${close}></kim-key-panel>
      </aside>`
    case 'form':
      void import('./row-form.ts')
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
