import type { Month } from '../sheet/month.ts'
import type { Code, CodeLists } from './code.ts'
import type { Column } from './column.ts'
import { COLUMNS } from './columns.ts'
import { LISTS } from './lists/index.ts'
import { applyVersion, OFF_BY_DEFAULT, type TemplateVersion } from './version.ts'

export { OFF_BY_DEFAULT, type TemplateVersion } from './version.ts'

/** Columns and code lists that hold for the sheets of a month. */
export interface Template {
  readonly month: Month
  readonly columns: readonly Column[]
  readonly lists: CodeLists
}

/** The template of `month`: the default template with every version applied that is valid by then, oldest first. */
export function templateAt(versions: readonly TemplateVersion[], month: Month): Template {
  const columns = COLUMNS.filter((column) => !OFF_BY_DEFAULT.has(column.key))
  return versions
    .filter((version) => version.validFrom <= month)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .reduce(applyVersion, { month, columns, lists: LISTS })
}

/** The column of a key; undefined when the template of this month has none. */
export function columnOf(template: Template, key: string): Column | undefined {
  return template.columns.find((c) => c.key === key)
}

/** The codes of a list; empty when the list is unknown. */
export function codesOf(template: Pick<Template, 'lists'>, list: string): readonly Code[] {
  return Object.hasOwn(template.lists, list) ? (template.lists[list] ?? []) : []
}
