import { html } from 'lit'

/**
 * What Lit draws of the grid, once. Values stand here as they are stored: translators of browsers leave them alone.
 */
export const SKELETON = html`
  <span class="exit" id="before" tabindex="-1"></span>
  <div class="scroller" translate="no">
    <div class="grid" role="grid" aria-multiselectable="true">
      <div class="head" role="rowgroup"></div>
      <div class="body" role="rowgroup"></div>
    </div>
    <div class="layer">
      <input
        class="editor"
        type="text"
        tabindex="-1"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="list"
        aria-describedby="tip"
      />
      <div class="fill-area" hidden></div>
      <div class="fill-handle" hidden></div>
    </div>
  </div>
  <div class="list" id="list" translate="no" role="listbox" popover="manual"></div>
  <div class="tip" id="tip" translate="no" popover="manual"></div>
  <kim-column-menu></kim-column-menu>
  <kim-find-box></kim-find-box>
  <kim-append-dialog></kim-append-dialog>
  <kim-conflict-dialog></kim-conflict-dialog>
  <div class="notes" translate="no" hidden><span id="carried"></span></div>
  <span class="probe" aria-hidden="true"></span>
  <span class="exit" id="after" tabindex="-1"></span>
`

/** A place that Tab goes on from. Chromium begins at the first cell again when it has a negative tabindex. */
export function leaveBy(exit: HTMLElement): void {
  exit.tabIndex = 0
  exit.focus()
  exit.addEventListener('blur', () => (exit.tabIndex = -1), { once: true })
}
