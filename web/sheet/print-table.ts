import { html, nothing, type TemplateResult } from 'lit'
import { GROUPS, type GroupKey, type RowValues } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import { FIRST } from './layout.ts'
import type { SheetStore } from './store.ts'
import { caseText, totalsText } from './words.ts'

/** A row on paper. */
export interface PrintedRow {
  /** Its number on the sheet. */
  readonly line: number
  readonly caseNumber: string
  readonly values: RowValues
  /** Columns with something to clear up. */
  readonly marked: ReadonlySet<string>
}

/** A sheet as it is printed. */
export function sheetOnPaper(store: SheetStore, language: Language): TemplateResult {
  const rows = store.rows.map((row, at): PrintedRow => ({
    line: at + 1,
    caseNumber: caseText(row.caseNumber, language),
    values: store.values(row),
    marked: new Set(store.issues(row).flatMap((issue) => issue.columns)),
  }))
  return html`
    <p class="paper">${totalsText(store, language)}</p>
    ${printTables(store.template, rows, language, new Set(FIRST.hidden))}
  `
}

/** Rows on paper, without those columns: one table per group of columns, because 38 columns fit no page. */
export function printTables(
  template: Template,
  rows: readonly PrintedRow[],
  language: Language,
  without: ReadonlySet<string>,
): TemplateResult {
  const groups = Object.keys(GROUPS).filter((key): key is GroupKey => Object.hasOwn(GROUPS, key))
  return html`<div class="paper">
    ${groups.map((group) => table(template, rows, group, language, without))}
  </div>`
}

function table(
  template: Template,
  rows: readonly PrintedRow[],
  group: GroupKey,
  language: Language,
  without: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  const columns = template.columns.filter(
    (c) => c.group === group && c.key !== 'case_number' && !without.has(c.key),
  )
  if (columns.length === 0) return nothing
  const number = template.columns.find((c) => c.key === 'case_number')?.[language] ?? ''
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
        ${rows.map(
          ({ line, caseNumber, values, marked }) => html`
            <tr>
              <td>${line}</td>
              <th scope="row">${caseNumber}</th>
              ${columns.map(
                (column) => html`
                  <td>
                    ${marked.has(column.key) ? '! ' : nothing}${formatValue(
                      column,
                      values[column.key],
                      template,
                      language,
                    )}
                  </td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}
