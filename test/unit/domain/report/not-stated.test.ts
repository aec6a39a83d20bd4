import { describe, expect, test } from 'vitest'
import { capacityOf } from '#domain/report/capacity.ts'
import { familiesOf, ofYear } from '#domain/report/families.ts'
import { gapsOf } from '#domain/report/gaps.ts'
import { loadOf } from '#domain/report/share.ts'
import type { Standing } from '#domain/report/standing.ts'
import { month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'

const AT = month('2023-09')
const row = (values: RowValues, unit = 'one'): Standing => ({
  unit,
  month: AT,
  values: { kind: 'cm', ...values },
  lastContact: null,
})

describe('what no row states is not 0', () => {
  test('families: without a number of persons there are neither families nor single persons', () => {
    expect(familiesOf([row({}), row({})], AT, true)).toEqual({
      families: null,
      familyPersons: null,
      single: null,
      unknown: 2,
      newlyImmigrated: null,
    })
    expect(familiesOf([row({ persons: 1, arrival_year: 'born' }), row({})], AT, true)).toEqual({
      families: 0,
      familyPersons: 0,
      single: 1,
      unknown: 1,
      newlyImmigrated: 0,
    })
    // Nothing runs: that is counted.
    expect(familiesOf([], AT, true)).toEqual({
      families: 0,
      familyPersons: 0,
      single: 0,
      unknown: 0,
      newlyImmigrated: 0,
    })
  })

  test('persons of the year', () => {
    expect(ofYear([row({}), row({})])).toEqual({ cases: 2, persons: null })
    expect(ofYear([row({}), row({ persons: 3 })])).toEqual({ cases: 2, persons: 3 })
    expect(ofYear([])).toEqual({ cases: 0, persons: 0 })
  })

  test('gaps: "none" is an answer, a blank is not', () => {
    const withGaps = (...rows: Standing[]) => gapsOf(rows, ['childcare']).map((one) => one.withGaps)
    expect(withGaps(row({}))).toEqual([null])
    expect(withGaps(row({}), row({ gaps: ['none'] }))).toEqual([0])
    expect(withGaps(row({}), row({ gaps: ['childcare'] }))).toEqual([1])
  })

  test('hours needed: unknown where no case has a category, none where there is no case', () => {
    const needed = (...rows: RowValues[]) => capacityOf(rows, 1).needed
    expect(needed({ kind: 'cm' })).toBeNull()
    expect(needed({ kind: 'cm' }, { kind: 'cm', intensity: 'B' })).toBe(3)
    expect(needed()).toBe(0)
  })

  test('load: cases of a unit without known posts are not laid on the posts of the others', () => {
    const running = [row({}), row({}), row({ kind: 'short' }), row({}, 'two'), row({}, 'two')]
    const units = [
      { id: 'one', fte: 0.5 },
      { id: 'two', fte: null },
    ]
    expect(loadOf(running, units, true)).toEqual({
      running: 5,
      cm: 4,
      short: 1,
      share: 0.8,
      fte: 0.5,
      cmPerFte: 4,
      runningPerFte: 6,
    })
    expect(loadOf(running.slice(3), units.slice(1), true)).toMatchObject({ fte: null, runningPerFte: null })
    expect(loadOf([], [{ id: 'one', fte: 0 }], true)).toMatchObject({
      fte: 0,
      share: null,
      runningPerFte: null,
    })
  })
})
