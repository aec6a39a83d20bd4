import { codesIn } from '../template/codes-in.ts'
import { columnOf, type Template } from '../template/template.ts'
import { labelOf } from '../template/code.ts'
import { type Language, quoted } from './message.ts'

/** The label of a column in quotation marks; its key where the template has no such column. */
export function columnName(key: string, template: Template, language: Language): string {
  return quoted(columnOf(template, key)?.[language] ?? key, language)
}

/** The label of a code of a column in quotation marks; its key where the list has no such code. */
export function codeName(key: string, code: string, template: Template, language: Language): string {
  const column = columnOf(template, key)
  return quoted(column ? labelOf(codesIn(column, template), code, language) : code, language)
}
