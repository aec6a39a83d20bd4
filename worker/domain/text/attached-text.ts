import type { Attached } from '../rules/columns.ts'
import type { Template } from '../template/template.ts'
import { codeName, columnName } from './labels.ts'
import type { Language } from './message.ts'

/** What a rule that a column carries demands, in one sentence. */
export function attachedText({ column, rule }: Attached, template: Template, language: Language): string {
  const own = columnName(column.key, template, language)
  const other = columnName(rule.column, template, language)
  if (rule.demand === 'at_most')
    return language === 'de' ? `${own} ist nicht größer als ${other}.` : `${own} is not larger than ${other}.`
  const codes = rule.codes?.map((code) => codeName(rule.column, code, template, language))
  if (language === 'de') {
    const when = codes ? `in ${other} ${codes.join(' oder ')} steht` : `${other} größer als 0 ist`
    return `${own} ist ${rule.demand === 'only_when' ? 'nur' : 'genau dann'} ausgefüllt, wenn ${when}.`
  }
  const when = codes ? `${other} holds ${codes.join(' or ')}` : `${other} is above 0`
  return `${own} is filled ${rule.demand === 'only_when' ? 'only' : 'exactly'} when ${when}.`
}
