import type { Code } from './code.ts'
import type { Column } from './column.ts'
import { codesOf, type Template } from './template.ts'
import { YEAR_WORDS } from './years.ts'

/** Codes that may stand in a column: those of its list, or the words of a year; none for other types. */
export function codesIn(column: Column, template: Pick<Template, 'lists'>): readonly Code[] {
  if (column.type === 'year') return YEAR_WORDS
  return 'list' in column ? codesOf(template, column.list) : []
}
