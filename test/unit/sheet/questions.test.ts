import { expect, test } from 'vitest'
import type { Question } from '#domain/sheet/question.ts'
import { Questions } from '../../../web/sheet/questions.ts'

const question = (change: Partial<Question>): Question => ({
  id: 'q1',
  entry: 'e1',
  column: 'origin',
  caseNumber: '7K3M9PQ2X',
  code: 'check',
  note: null,
  answer: null,
  askedAt: '2023-09-28T08:00:00.000Z',
  ...change,
})

test('questions stand at their cell; those to a whole row at its number, those to the sheet at no row', () => {
  const questions = new Questions()
  const cell = question({})
  const row = question({ id: 'q2', column: null })
  const sheet = question({ id: 'q3', entry: null, column: null, caseNumber: null })
  questions.take([cell, row, sheet])
  expect(questions.ofRow('e1')).toEqual({ origin: [cell], case_number: [row] })
  expect(questions.ofRow('e2')).toBeUndefined()
  expect(questions.list).toHaveLength(3)
})

test('answered ones stay in the list, and wait for nobody', () => {
  const questions = new Questions()
  questions.take([question({}), question({ id: 'q2', answer: 'corrected' })])
  expect(questions.open).toBe(1)
})

test('an answer that tells nothing of them leaves them as they are', () => {
  const questions = new Questions()
  questions.take([question({})])
  questions.take(undefined)
  expect([questions.open, questions.version]).toEqual([1, 1])
})
