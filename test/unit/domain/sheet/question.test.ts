import { describe, expect, test } from 'vitest'
import { mayBeAsked, QUESTION_NOTE_LENGTH } from '#domain/sheet/question.ts'
import { judgeQuestionNote } from '#domain/sheet/question-note.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'

const WORDS: ReadonlySet<string> = new Set(['Spielkreis'])
const rules = (note: string): readonly string[] => {
  const judged = judgeQuestionNote(note, WORDS)
  return judged.ok ? [] : judged.findings.map(({ rule }) => rule)
}

test.each<[SheetState, boolean]>([
  ['unopened', false],
  ['open', true],
  ['submitted', true],
  ['reopened', true],
  ['accepted', false],
])('of a sheet that is %s something may be asked: %s', (state, may) => {
  expect(mayBeAsked(state)).toBe(may)
})

describe('the note of a question', () => {
  test('is one line, and none where nothing is written', () => {
    expect(judgeQuestionNote('  Beratung \n im  Juli ', WORDS)).toEqual({
      ok: true,
      note: 'Beratung im Juli',
    })
    expect(judgeQuestionNote(' \n', WORDS)).toEqual({ ok: true, note: null })
  })

  test(`has at most ${QUESTION_NOTE_LENGTH} characters`, () => {
    const longest = 'Beratung '
      .repeat(14)
      .slice(0, QUESTION_NOTE_LENGTH - 3)
      .trim()
    const full = `${longest} ${'ab '.repeat(20)}`
      .slice(0, QUESTION_NOTE_LENGTH)
      .trimEnd()
      .padEnd(QUESTION_NOTE_LENGTH, '.')
    expect(full).toHaveLength(QUESTION_NOTE_LENGTH)
    expect(rules(full)).toEqual([])
    expect(rules(`${full}.`)).toContain('too_long')
  })

  test('holds words of the vocabulary alone, and those that the coordinators added', () => {
    expect(rules('Spielkreis')).toEqual([])
    expect(rules('Zwetschgenknödelin')).toEqual(['word'])
  })

  test.each([
    ['Frau Yıldız fragen', 'name'],
    ['geboren am 03.05.1990', 'date'],
    ['0171 2345678', 'phone'],
    ['0171\n\n2345678', 'phone'],
    ['DE02120300000000202051', 'iban'],
  ])('refuses "%s"', (note, rule) => {
    expect(rules(note)).toContain(rule)
  })
})
