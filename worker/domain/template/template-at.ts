import type { Month } from '../sheet/month.ts'
import { COLUMNS } from './columns.ts'
import { LISTS } from './lists/index.ts'
import type { Template } from './template.ts'
import { applyVersion, OFF_BY_DEFAULT, type TemplateVersion } from './version.ts'

/** The template of `month`: the default template with every version applied that is valid by then, oldest first. */
export function templateAt(versions: readonly TemplateVersion[], month: Month): Template {
  const columns = COLUMNS.filter((column) => !OFF_BY_DEFAULT.has(column.key))
  return versions
    .filter((version) => version.validFrom <= month)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .reduce(applyVersion, { month, columns, lists: LISTS })
}
