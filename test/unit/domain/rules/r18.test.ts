import { describe, expect, test } from 'vitest'
import { judgeSheet, type ReasonedRow } from '#domain/rules/engine.ts'
import { DISMISSED, reasonFor } from '#domain/rules/reason.ts'
import { month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { cm, previous, short, template, WITH_NOTE } from '../../../support/example-rows.ts'

const QUASI = 'opened persons sex age_band origin arrival_year residence municipality'.split(' ')

const sheet = (...rows: RowValues[]): ReasonedRow[] =>
  rows.map((row, i) => ({ id: `row-${i}`, row, previous: null }))

const found = (rows: readonly ReasonedRow[]): string[] => [...judgeSheet(rows, template()).keys()]

describe('R18: two new Case Management cases that look the same', () => {
  test('are both hinted at, naming what they share', () => {
    const issues = judgeSheet(sheet(cm(), cm({ sex: 'm' }), cm()), template())
    expect([...issues.keys()]).toEqual(['row-0', 'row-2'])
    expect(issues.get('row-0')).toEqual([{ rule: 'R18', level: 'hint', columns: QUASI }])
  })

  test('look the same although what happened differs', () => {
    expect(found(sheet(cm(), cm({ contacts: 9, phase: '1', topics: ['health'] })))).toHaveLength(2)
  })

  test.each([
    ['opened', '2023-03'],
    ['persons', 4],
    ['sex', 'd'],
    ['age_band', '35-44'],
    ['origin', '166'],
    ['arrival_year', 2020],
    ['residence', 'refugee'],
    ['municipality', '05566028'],
  ])('are told apart by %s', (key, value) => {
    expect(found(sheet(cm(), cm({ [key]: value })))).toEqual([])
  })

  test('are not compared while an identifying cell is empty', () => {
    expect(found(sheet({ kind: 'cm' }, { kind: 'cm' }))).toEqual([])
    expect(found(sheet(cm({ sex: null }), cm({ sex: null })))).toEqual([])
  })

  test('are not compared with short consultations or with cases of earlier months', () => {
    expect(found(sheet(short(), short()))).toEqual([])
    expect(found(sheet(cm(), cm({ kind: 'short' })))).toEqual([])
    const [first, second] = sheet(cm(), cm())
    if (!first || !second) throw new Error('two rows')
    expect(found([first, { ...second, previous: previous() }])).toEqual([])
  })

  test('may be three', () => {
    expect(found(sheet(cm(), cm(), cm()))).toEqual(['row-0', 'row-1', 'row-2'])
  })

  test('are compared in a quasi-identifier that a county adds, filled or not', () => {
    const column = {
      key: 'region',
      de: 'Region',
      en: 'Region',
      group: 'person',
      type: 'integer',
      min: 1,
      max: 9,
      required: [],
      carry: true,
      disclosure: ['quasi'],
    } as const
    const own = template(month('2023-09'), [
      ...WITH_NOTE,
      { validFrom: month('2023-01'), addColumns: [{ after: 'sex', column }] },
    ])
    expect(judgeSheet(sheet(cm({ region: 1 }), cm({ region: 2 })), own).size).toBe(0)
    expect(judgeSheet(sheet(cm({ region: 1 }), cm({ region: 1 })), own).size).toBe(2)
    expect(judgeSheet(sheet(cm(), cm()), own).size).toBe(2)
  })

  test('stay dismissed as different while their values stay', () => {
    const [first, second] = sheet(cm(), cm())
    const issue = judgeSheet(sheet(cm(), cm()), template()).get('row-0')?.[0]
    if (!first || !second || !issue) throw new Error('two rows and an issue')
    const reasons = [reasonFor(issue, first.row, DISMISSED)]
    const again = judgeSheet([{ ...first, reasons }, second], template())
    expect(again.get('row-0')?.[0]?.reason).toBe(DISMISSED)
    expect(again.get('row-1')?.[0]?.reason).toBeUndefined()
    const moved = { municipality: '05566028' }
    const changed = judgeSheet(
      [
        { ...first, row: cm(moved), reasons },
        { ...second, row: cm(moved) },
      ],
      template(),
    )
    expect(changed.get('row-0')?.[0]?.reason).toBeUndefined()
  })
})
