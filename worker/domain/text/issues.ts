import { type Issue, type Level, RULES } from '../rules/rule.ts'
import { columnOf, type Template } from '../template/template.ts'
import { isMonth, monthLabel } from '../sheet/month.ts'
import { codesIn } from '../template/codes-in.ts'
import { codeName, columnName } from './labels.ts'
import { type Language, type Message, messageOf, type MessageTwin, type Twin } from './message.ts'
import { RULE_MESSAGES } from './rule-messages.ts'
import { isValueProblem, valueProblemMessage } from './value-problems.ts'

/** What a level means for the person at the sheet. */
export const LEVELS: Readonly<Record<Level, Twin>> = {
  cell: { de: 'nicht gespeichert', en: 'not saved' },
  submit: { de: 'vor der Abgabe zu klären', en: 'to be settled before submission' },
  warn: { de: 'Begründung nötig', en: 'reason needed' },
  hint: { de: 'Hinweis', en: 'hint' },
}

function twinOf({ rule, columns: [first = ''], detail = '' }: Issue, template: Template): MessageTwin {
  const messages: Readonly<Record<string, MessageTwin>> = RULE_MESSAGES[rule]
  const column = columnOf(template, first)
  const asksUnknown =
    rule === 'R03' && column !== undefined && codesIn(column, template).some((c) => c.key === 'x')
  const wanted = asksUnknown ? 'or_unknown' : detail
  const found = Object.hasOwn(messages, wanted) ? messages[wanted] : Object.values(messages)[0]
  if (!found) throw new Error(`no message for ${rule}`)
  return found
}

function filled(text: string, issue: Issue, template: Template, language: Language): string {
  const keyOf = (name: string): string =>
    /^[12]$/.test(name) ? (issue.columns[Number(name) - 1] ?? '') : name
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, code: string | undefined) => {
    // The month that the issue tells of.
    if (name === 'month' && code === 'detail')
      return isMonth(issue.detail) ? monthLabel(issue.detail, language) : ''
    if (code) {
      const key = code === 'detail' ? (issue.detail ?? '') : code
      return codeName(keyOf(name), key, template, language)
    }
    const keys = name === 'list' ? issue.columns : [keyOf(name)]
    return keys.map((key) => columnName(key, template, language)).join(', ')
  })
}

/** What an issue says to the person at the sheet, with the labels of the month's template. */
export function issueMessage(issue: Issue, template: Template, language: Language): Message {
  const { title, text } = messageOf(twinOf(issue, template), language)
  const column = columnOf(template, issue.columns[0] ?? '')
  if (RULES[issue.rule] === 'cell' && issue.detail && isValueProblem(issue.detail))
    return { title, text: valueProblemMessage(issue.detail, column, language, { template }) }
  return { title, text: filled(text, issue, template, language) }
}

/** What stands beside an issue that was answered: the label of the warning's reason, or that the hint was looked at. */
export function reasonLabel(issue: Issue, template: Template, language: Language): string {
  if (issue.level === 'warn') {
    const code = template.lists['warn_reason']?.find((c) => c.key === issue.reason)
    return code?.[language] ?? issue.reason ?? ''
  }
  const answers = issue.rule === 'R18' ? DIFFERENT : SEEN
  return issue.reason === undefined ? '' : answers[language]
}

const DIFFERENT: Twin = { de: 'verschieden', en: 'different' }
const SEEN: Twin = { de: 'angesehen', en: 'seen' }
