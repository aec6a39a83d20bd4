import { addMonths, type Month } from '../sheet/month.ts'
import type { Code, CodeLists } from './code.ts'
import type { Column } from './column.ts'
import { COLUMNS } from './columns.ts'
import { LISTS } from './lists/index.ts'

/** Columns and code lists that hold for the sheets of a month. */
export interface Template {
  readonly month: Month
  readonly columns: readonly Column[]
  readonly lists: CodeLists
}

/** What a deployment changes in the template from a month on. */
export interface TemplateVersion {
  readonly validFrom: Month
  /** Columns of the default template that are off until a version turns them on. */
  readonly enable?: readonly string[]
  readonly addColumns?: readonly { readonly after: string; readonly column: Column }[]
  readonly removeColumns?: readonly string[]
  readonly addCodes?: Readonly<Record<string, readonly Code[]>>
  /** Codes that are no longer valid from `validFrom` on, by list. */
  readonly retireCodes?: Readonly<Record<string, readonly string[]>>
}

/** Columns that a deployment must turn on: free text is off by default (data protection). */
export const OFF_BY_DEFAULT: ReadonlySet<string> = new Set(['note'])

/** The template of `month`: the default template with every version applied that is valid by then, oldest first. */
export function templateAt(versions: readonly TemplateVersion[], month: Month): Template {
  const applied = versions
    .filter((v) => v.validFrom <= month)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const enabled = new Set(applied.flatMap((v) => v.enable ?? []))
  let columns = COLUMNS.filter((c) => !OFF_BY_DEFAULT.has(c.key) || enabled.has(c.key))
  const lists: Record<string, readonly Code[]> = { ...LISTS }
  for (const version of applied) {
    columns = withColumns(columns, version)
    for (const [list, codes] of Object.entries(version.addCodes ?? {}))
      lists[list] = [...(lists[list] ?? []), ...codes]
    for (const [list, keys] of Object.entries(version.retireCodes ?? {})) {
      lists[list] = (lists[list] ?? []).map((code) =>
        keys.includes(code.key) ? { ...code, validTo: addMonths(version.validFrom, -1) } : code,
      )
    }
  }
  return { month, columns, lists }
}

function withColumns(columns: Column[], version: TemplateVersion): Column[] {
  const kept = columns.filter((c) => !version.removeColumns?.includes(c.key))
  for (const { after, column } of version.addColumns ?? []) {
    const at = kept.findIndex((c) => c.key === after)
    kept.splice(at < 0 ? kept.length : at + 1, 0, column)
  }
  return kept
}

/** The column of a key; undefined when the template of this month has none. */
export function columnOf(template: Template, key: string): Column | undefined {
  return template.columns.find((c) => c.key === key)
}

/** The codes of a list; empty when the list is unknown. */
export function codesOf(template: Pick<Template, 'lists'>, list: string): readonly Code[] {
  return Object.hasOwn(template.lists, list) ? (template.lists[list] ?? []) : []
}
