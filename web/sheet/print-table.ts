import { html, nothing, type TemplateResult } from 'lit'
import { GROUPS, type GroupKey } from '#domain/template/column.ts'
import { formatValue } from '#domain/template/types/index.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import type { SheetStore } from './store.ts'
import { caseText } from './words.ts'

const SERVER = new Set(['case_number', 'unit', 'month'])

/** All rows of the sheet on paper: one table per group of columns, because 38 columns fit no page. */
export function printTables(store: SheetStore, language: Language): TemplateResult {
  const groups = Object.keys(GROUPS).filter((key): key is GroupKey => Object.hasOwn(GROUPS, key))
  return html`<div class="paper">${groups.map((group) => table(store, group, language))}</div>`
}

function table(store: SheetStore, group: GroupKey, language: Language): TemplateResult | typeof nothing {
  const columns = store.template.columns.filter((c) => c.group === group && !SERVER.has(c.key))
  if (columns.length === 0) return nothing
  const number = store.template.columns.find((c) => c.key === 'case_number')?.[language] ?? ''
  return html`
    <table>
      <caption>
        ${GROUPS[group][language]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${sheetText(language).lineNumber}</th>
          <th scope="col">${number}</th>
          ${columns.map((column) => html`<th scope="col">${column[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${store.rows.map((row, i) => {
          const values = store.values(row)
          const marked = new Set(store.issues(row).flatMap((issue) => issue.columns))
          return html`
            <tr>
              <td>${i + 1}</td>
              <th scope="row">${caseText(row.caseNumber, language)}</th>
              ${columns.map(
                (column) => html`
                  <td>
                    ${marked.has(column.key) ? '! ' : nothing}${formatValue(
                      column,
                      values[column.key],
                      store.template,
                      language,
                    )}
                  </td>
                `,
              )}
            </tr>
          `
        })}
      </tbody>
    </table>
  `
}
