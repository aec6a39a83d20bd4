import type { Column } from '../template/column.ts'
import { codesOf, columnOf, type Template } from '../template/template.ts'
import { labelOf } from '../template/types/code.ts'
import { YEAR_WORDS } from '../template/types/year.ts'
import type { Code } from '../template/code.ts'
import { type Language, quoted } from './message.ts'

/** Codes that may stand in a column: those of its list, or the words of a year; none for other types. */
export function codesIn(column: Column, template: Pick<Template, 'lists'>): readonly Code[] {
  if (column.type === 'year') return YEAR_WORDS
  return 'list' in column ? codesOf(template, column.list) : []
}

/** The label of a column in quotation marks; its key where the template has no such column. */
export function columnName(key: string, template: Template, language: Language): string {
  return quoted(columnOf(template, key)?.[language] ?? key, language)
}

/** The label of a code of a column in quotation marks; its key where the list has no such code. */
export function codeName(key: string, code: string, template: Template, language: Language): string {
  const column = columnOf(template, key)
  return quoted(column ? labelOf(codesIn(column, template), code, language) : code, language)
}
