import { ACCOUNT_PROBLEMS } from '../../../../worker/domain/text/account-problems.ts'
import { describe, expect, test } from 'vitest'
import type { ChangeType, OperationCode } from '#domain/operation.ts'
import { type ProblemCode, PROBLEMS } from '#domain/problem.ts'
import { FIGURES } from '#domain/sheet/sheet.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import { problemMessage } from '#domain/text/problems.ts'
import { CHANGE_TYPES, FIGURE_LABELS, SHEET_MARKS, SHEET_STATES } from '#domain/text/sheet-labels.ts'
import { expectPlainText, expectSentences } from '../../../support/wording.ts'

const LANGUAGES = ['de', 'en'] as const

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code)
const problems = Object.keys(PROBLEMS).filter(isProblem)

const operations = Object.keys({
  cells_refused: 0,
  entry_not_found: 0,
  case_not_found: 0,
  unit_not_found: 0,
  person_not_in_unit: 0,
  change_not_found: 0,
  operation_id_reused: 0,
  entry_id_taken: 0,
  sheet_not_open: 0,
  entry_removed: 0,
  entry_submitted_before: 0,
  case_already_in_month: 0,
  split_too_many: 0,
  month_in_future: 0,
  same_unit: 0,
  not_allowed: 0,
  busy: 0,
} satisfies Record<OperationCode, 0>) as readonly OperationCode[]

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(problems)('the problem %s says what is wrong and what to do', (code) => {
    const { title, text } = problemMessage(code, language, ACCOUNT_PROBLEMS)
    expectPlainText(title, language)
    expect(title).not.toMatch(/\.$/)
    expectSentences(text, language)
    // The page that tells it puts both into HTML as they are.
    expect(title + text).not.toMatch(/[<>&]/)
  })

  test('no two problems have the same title', () => {
    const titles = problems.map((code) => problemMessage(code, language, ACCOUNT_PROBLEMS).title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test.each(operations)('the refusal %s says what is wrong and what to do', (code) => {
    expectSentences(operationMessage(code, language), language)
  })

  test('states, marks, figures and changes have names of their own', () => {
    for (const names of [SHEET_STATES, SHEET_MARKS, FIGURE_LABELS, CHANGE_TYPES]) {
      const labels = Object.values(names).map((twin) => twin[language])
      labels.forEach((label) => expectPlainText(label, language))
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})

test('nothing that can happen to a row, and no figure, is without a name', () => {
  const types = {
    open: 0,
    set: 0,
    create: 0,
    remove: 0,
    confirm: 0,
    restore: 0,
    handover: 0,
    follow: 0,
  } satisfies Record<ChangeType, 0>
  expect(Object.keys(CHANGE_TYPES).toSorted()).toEqual(Object.keys(types).toSorted())
  expect(Object.keys(FIGURE_LABELS)).toEqual([...FIGURES])
})
