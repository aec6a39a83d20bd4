import { html, type TemplateResult } from 'lit'
import type { Desk } from './desk.ts'
import './figures-panel.ts'
import './issue-panel.ts'
import type { PanelLevel } from './issue-panel.ts'
import './row-form.ts'

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
  switch (panel.kind) {
    case 'findings':
      return html`<aside>
        <kim-issue-panel .desk=${desk} .level=${panel.level} @close=${close}></kim-issue-panel>
      </aside>`
    case 'figures':
      return html`<aside><kim-figures-panel .desk=${desk} @close=${close}></kim-figures-panel></aside>`
    case 'key':
      // Few people open it: its code comes when it is asked for.
      void import('./key-panel.ts')
      return html`<aside><kim-key-panel .desk=${desk} @close=${close}></kim-key-panel></aside>`
    case 'form':
      return html`<aside class="form">
        <kim-row-form .desk=${desk} .row=${row} @close=${close} @row=${rowChosen}></kim-row-form>
      </aside>`
  }
}
