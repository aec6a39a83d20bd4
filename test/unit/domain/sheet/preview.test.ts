import { expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { previewOf, type TriedRow } from '#domain/sheet/preview.ts'
import { type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { cm, COUNTY, MONTH, short } from '../../../support/example-rows.ts'
import { ownCode, ownColumn } from '../../../support/random-versions.ts'

const OCTOBER = month('2023-10')
const row = (values: TriedRow['values']): TriedRow => ({ month: MONTH, values, previous: null })
const ROWS = [row(cm({ housing: 'homeless' })), row(cm()), row(cm({ housing: 'homeless' })), row(short())]

const tried = (parts: Omit<TemplateVersion, 'validFrom'>) => {
  const version = { validFrom: OCTOBER, ...parts }
  return previewOf(ROWS, { before: templateAt([], OCTOBER), after: templateAt([version], OCTOBER) }, COUNTY)
}

test('without a change nothing shifts', () => {
  const { rows, rules, columns, codes, removed } = tried({})
  expect([rows, codes, removed]).toEqual([4, [], []])
  for (const { before, after } of [...rules, ...columns]) expect(after).toBe(before)
})

test('a retired code is counted where rows hold it, and what is then missing', () => {
  const preview = tried({ retireCodes: { housing: ['homeless'] } })
  expect(preview.codes).toEqual([{ column: 'housing', code: 'homeless', fate: 'retired', rows: 2 }])
  expect(preview.columns).toContainEqual({ key: 'housing', before: 0, after: 2 })
  expect(preview.rules.find(({ key }) => key === 'R03')).toMatchObject({ before: 0, after: 2 })
})

test('a code in phase-out is counted, and misses nothing where it stood', () => {
  const preview = tried({ phaseOutCodes: { housing: ['homeless'] } })
  expect(preview.codes).toEqual([{ column: 'housing', code: 'homeless', fate: 'phase_out', rows: 2 }])
  expect(preview.columns.filter(({ key }) => key === 'housing')).toEqual([])
})

test('a column that must be filled is missing in every row of its kind; one that ends is counted where it is filled', () => {
  const preview = tried({
    addCodes: { childcare: [ownCode('found')] },
    addColumns: [{ after: 'housing', column: ownColumn('childcare', { required: ['cm'] }) }],
    removeColumns: ['german_level'],
  })
  expect(preview.columns).toContainEqual({ key: 'childcare', before: 0, after: 3 })
  expect(preview.removed).toEqual([{ column: 'german_level', rows: 3 }])
})

test('the answer holds keys and counts alone', () => {
  const text = JSON.stringify(tried({ retireCodes: { housing: ['homeless'] } }))
  for (const value of ['475', '05566076', 'jobcenter']) expect(text).not.toContain(value)
})

test('what is the unit’s own is told to nobody, not even as a count', () => {
  const own = ownColumn('plan', {
    disclosure: ['internal'],
    rules: [{ demand: 'exactly_when', level: 'submit', column: 'contacts' }],
  })
  const first: TemplateVersion = {
    validFrom: MONTH,
    addCodes: { plan: [ownCode('a'), ownCode('b')] },
    addColumns: [{ after: '', column: own }],
  }
  const rows = [row(cm({ plan: 'a', review: 'yes' })), row(cm())]
  const tryOut = (parts: object) =>
    previewOf(
      rows,
      {
        before: templateAt([first], OCTOBER),
        after: templateAt([first, { validFrom: OCTOBER, ...parts }], OCTOBER),
      },
      COUNTY,
    )
  expect(tryOut({ retireCodes: { plan: ['a'] } })).toEqual({
    rows: 2,
    rules: [],
    columns: [],
    codes: [],
    removed: [],
  })
  expect(tryOut({ removeColumns: ['review', 'plan'] }).removed).toEqual([])
})
