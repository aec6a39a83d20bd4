import { html, nothing, type TemplateResult } from 'lit'
import type { GridEvents } from '../grid/events.ts'
import { isFiltered } from '../grid/query.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'

/** Tells that rows are left out or sorted, and the way back to all of them; nothing for the sheet as it is. */
export function queryNote(
  { query, shown, all }: GridEvents['grid-query'],
  language: Language,
  showAll: () => void,
): TemplateResult | typeof nothing {
  const t = sheetText(language)
  const filtered = isFiltered(query)
  if (!filtered && query.sort.length === 0) return nothing
  return html`
    <div class="note" role="status" translate="no">
      <span
        .textContent=${filtered ? (shown === 0 ? t.filterEmpty : t.filtered(shown, all)) : t.sorted}
      ></span>
      <button type="button" @click=${showAll} .textContent=${filtered ? t.showAll : t.unsorted}></button>
    </div>
  `
}
