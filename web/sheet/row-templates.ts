import { MAX_ROW_TEMPLATES, type RowTemplate } from '#domain/preference.ts'
import type { CellValue, RowValues } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { gridPreference, setGridPreference } from './layout.ts'

/** What belongs to one case or one month, and so not into a template. */
const OWN: ReadonlySet<string> = new Set(['opened', 'contacts', 'network_contacts'])

/** The person's row templates. */
export function rowTemplates(): readonly RowTemplate[] {
  return gridPreference().templates ?? []
}

/** Remembers a row as a template; one of the same name is replaced. False when there are too many. */
export function keepTemplate(name: string, values: RowValues, template: Template): boolean {
  const others = rowTemplates().filter((one) => one.name !== name)
  if (others.length >= MAX_ROW_TEMPLATES) return false
  setGridPreference({ templates: [...others, { name, values: templateValues(values, template) }] })
  return true
}

/** Forgets a template. */
export function dropTemplate(name: string): void {
  setGridPreference({ templates: rowTemplates().filter((one) => one.name !== name) })
}

/** The values of a row that a template keeps: what is the same the next time, and no text. */
export function templateValues(values: RowValues, { columns }: Template): RowTemplate['values'] {
  const kept: Record<string, string | number | readonly string[]> = {}
  for (const { key, type, group } of columns) {
    const value: CellValue | undefined = values[key]
    if (value === undefined || value === null || OWN.has(key)) continue
    if (
      type !== 'text' &&
      type !== 'case_number' &&
      type !== 'unit' &&
      type !== 'sheet_month' &&
      group !== 'closing'
    )
      kept[key] = value
  }
  return kept
}
