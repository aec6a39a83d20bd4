import { issueMessage } from '#domain/text/issues.ts'
import type { Question } from '#domain/sheet/question.ts'
import { ANSWER_LABELS, QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { lapsedMessage } from '#domain/text/lapsed.ts'
import { type Column, isEmpty } from '#domain/template/column.ts'
import { authorLabel } from '#domain/text/sheet-labels.ts'
import type { Language } from '../text/catalogue.ts'
import { gridText } from '../text/grid.ts'
import { sheetText } from '../text/sheet.ts'
import { refusalsOf } from './findings.ts'
import { failureReason } from './grid-rows.ts'
import { refusalText } from './refusal-text.ts'
import type { Questions } from './questions.ts'
import type { Row } from './row.ts'
import type { SheetStore } from './store.ts'
import { timeText } from './words.ts'

/** One thing that is said at a field, with the sign that tells its gravity beside the words. */
export interface FieldMessage {
  readonly level: 'error' | 'warn' | 'hint' | 'asked'
  readonly sign: string
  readonly text: string
}

const BY_LEVEL = { cell: 'error', submit: 'error', warn: 'warn', hint: 'hint' } as const
const SIGNS = { error: '!', warn: '▲', hint: 'i' } as const

const message = (level: keyof typeof SIGNS, text: string): FieldMessage => ({
  level,
  sign: SIGNS[level],
  text,
})

/** What is asked of a row or of its field, and what was answered. */
export function questionMessage({ code, note, answer }: Question, language: Language): FieldMessage {
  const t = gridText(language)
  const told = [
    t.question(QUESTION_LABELS[code][language]),
    note ?? '',
    answer === null ? '' : t.answered(ANSWER_LABELS[answer][language]),
  ]
  return { level: 'asked', sign: answer === null ? '?' : '✓', text: told.filter(Boolean).join(' – ') }
}

/** Everything that is said at the field of a column, most serious first. */
export function fieldMessages(
  { store, questions }: { readonly store: SheetStore; readonly questions: Questions },
  row: Row,
  column: Column,
  language: Language,
): readonly FieldMessage[] {
  const { key } = column
  const found: FieldMessage[] = []
  const refusal = new Map(refusalsOf(store, row)).get(key)
  if (refusal) found.push(message('error', refusalText(refusal, column, store.template, language)))
  const conflict = row.conflicts[key]
  if (conflict) {
    const at = timeText(conflict.at, language)
    found.push(
      message(
        'error',
        sheetText(language).conflictText(column[language], authorLabel(conflict.by, language), at),
      ),
    )
  }
  if (row.failure && row.failure !== 'not_accepted' && Object.hasOwn(row.unsaved, key))
    found.push(message('error', failureReason(row.failure, language)))
  for (const issue of store.issues(row)) {
    if (!issue.columns.includes(key) || issue.reason !== undefined) continue
    found.push(message(BY_LEVEL[issue.level], issueMessage(issue, store.template, language).text))
  }
  for (const asked of questions.ofRow(row.id)?.[key] ?? []) found.push(questionMessage(asked, language))
  const lapsed = row.previous?.lapsed?.[key]
  if (lapsed && isEmpty(store.values(row)[key]))
    found.push(message('hint', lapsedMessage(key, lapsed, store.template, language)))
  return found
}
