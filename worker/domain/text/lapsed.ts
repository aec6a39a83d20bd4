import { type Month, monthLabel } from '../sheet/month.ts'
import type { Template } from '../template/template.ts'
import { codeName } from './labels.ts'
import type { Language } from './message.ts'

/**
 * What an empty cell says whose old codes are no longer valid in the template's month (`Previous.lapsed`),
 * with their old labels.
 */
export function lapsedMessage(
  column: string,
  keys: readonly string[],
  template: Template,
  language: Language,
): string {
  const names = keys.map((key) => codeName(column, key, template, language)).join(', ')
  const month: Month = template.month
  return language === 'de'
    ? `Bisher stand hier ${names}. Im ${monthLabel(month, 'de')} gilt das nicht mehr. Bitte neu wählen.`
    : `This used to be ${names}, which is no longer valid in ${monthLabel(month, 'en')}. Please choose again.`
}
