import type { Month } from '../sheet/month.ts'
import type { Code, CodeLists } from './code.ts'
import type { Column } from './column.ts'

export type { TemplateVersion } from './version.ts'

/** Columns and code lists that hold for the sheets of a month. */
export interface Template {
  readonly month: Month
  readonly columns: readonly Column[]
  readonly lists: CodeLists
  /** Columns that earlier months had and this one has not; what stands in them still reads by them. */
  readonly former?: readonly Column[]
}

/** The column of a key; undefined when the template of this month has none. */
export function columnOf(template: Template, key: string): Column | undefined {
  return template.columns.find((c) => c.key === key)
}

/** The column of a key in this month or an earlier one; undefined where there never was one. */
export function everColumnOf(template: Template, key: string): Column | undefined {
  return columnOf(template, key) ?? template.former?.find((column) => column.key === key)
}

/** The codes of a list; empty when the list is unknown. */
export function codesOf(template: Pick<Template, 'lists'>, list: string): readonly Code[] {
  return Object.hasOwn(template.lists, list) ? (template.lists[list] ?? []) : []
}
