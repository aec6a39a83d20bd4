import { describe, expect, test } from 'vitest'
import { type CellContext, judgeText, judgeValue } from '#domain/rules/cell.ts'
import { columnOf } from '#domain/template/template.ts'
import { COUNTY, template } from '../../../support/example-rows.ts'
import { NOTES } from '../../../support/arbitrary-rows.ts'

const context: CellContext = { template: template(), county: COUNTY, previous: null }
const column = (key: string) => {
  const found = columnOf(context.template, key)
  if (!found) throw new Error(`no column ${key}`)
  return found
}
const personal = { ok: false, rule: 'R02', problem: 'personal_data' }

// The check itself has its own tables in test/unit/domain/privacy.
describe('R02: personal data is refused in every cell, whatever the column', () => {
  test.each([
    ['note', 'Frau Quastenflosser kommt morgen'],
    ['note', 'DE89 3704 0044 0532 0130 00'],
    ['origin', 'DE89370400440532013000'],
    ['sex', 'quasten@flosser.example'],
    ['persons', '0157 12345678'],
    ['opened', '03.05.1990'],
    ['topics', 'Wohnen, 0157 12345678'],
    ['municipality', '48431 Rheine'],
  ])('%s: %j', (key, text) => {
    expect(judgeText(column(key), text, context)).toMatchObject(personal)
    expect(judgeValue(column(key), text, context)).toMatchObject(personal)
  })

  test('also as a number or in a list', () => {
    expect(judgeValue(column('persons'), 15712345678, context)).toMatchObject(personal)
    expect(judgeValue(column('topics'), ['housing', 'quasten@flosser.example'], context)).toMatchObject(
      personal,
    )
  })

  test('also where blanks or line ends between its parts become one blank', () => {
    for (const gap of ['\n', ' '.repeat(12), ' \n\n\n\n\n\n\n '])
      for (const text of [`Herr${gap}Quastenflosser`, `0157${gap}12`]) {
        expect(judgeText(column('note'), text, context)).toMatchObject(personal)
        expect(judgeValue(column('note'), text, context)).toMatchObject(personal)
      }
  })

  test('the refusal says where, and never holds the text', () => {
    const judged = judgeText(column('note'), 'Frau Quastenflosser', context)
    expect(JSON.stringify(judged)).not.toContain('Quasten')
    expect(judged).toMatchObject({ findings: [expect.objectContaining({ offset: expect.any(Number) })] })
  })
})

describe('R02: an ordinary note is accepted', () => {
  test.each(NOTES)('%s', (text) => {
    expect(judgeText(column('note'), ` ${text} `, context)).toEqual({ ok: true, value: text })
    expect(judgeValue(column('note'), text, context)).toEqual({ ok: true, value: text })
  })

  test('a word outside the vocabulary, once a coordinator added it', () => {
    const text = 'Termin bei Quastendienst'
    expect(judgeText(column('note'), text, context)).toMatchObject(personal)
    const words = new Set(['Quastendienst'])
    expect(judgeText(column('note'), text, { ...context, words })).toEqual({ ok: true, value: text })
    expect(judgeValue(column('note'), text, { ...context, words })).toEqual({ ok: true, value: text })
  })

  test('one that is only too long is told so', () => {
    const long = 'Termin '.repeat(20).trim()
    expect(judgeText(column('note'), long, context)).toEqual({ ok: false, rule: 'R01', problem: 'too_long' })
  })
})

test('R02: a canonical value is never taken for personal data', () => {
  expect(judgeValue(column('municipality'), '05566076', context)).toEqual({ ok: true, value: '05566076' })
  expect(judgeText(column('municipality'), '5566076', context)).toEqual({ ok: true, value: '05566076' })
})
