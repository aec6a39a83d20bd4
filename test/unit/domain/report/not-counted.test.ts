import { describe, expect, test } from 'vitest'
import { activitiesOf } from '#domain/report/activities.ts'
import { capacityOf } from '#domain/report/capacity.ts'
import { contactFigures } from '#domain/report/contacts.ts'
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

describe('what nobody has entered is not 0', () => {
  test('posts: unknown, none occupied, and known for a part of the months', () => {
    const posts = { unit: 'one', from: '2023-08', to: null, planned: 1, occupied: 0 }
    const months = (...of: (typeof posts)[]) => activitiesOf([], of, month('2023-01'), AT)
    expect(months()).toEqual({ figures: {}, plannedMonths: null, occupiedMonths: null })
    expect(months(posts)).toEqual({ figures: {}, plannedMonths: 2, occupiedMonths: 0 })
    // Of another period nothing is known here.
    expect(months({ ...posts, from: '2023-10' })).toMatchObject({ plannedMonths: null, occupiedMonths: null })
  })

  test('own figures: an entered 0 is one, a blank is none', () => {
    const of = (figures: object) => activitiesOf([{ unit: 'one', month: AT, figures }], [], AT, AT).figures
    expect(of({ network_meetings: 0 })).toEqual({ network_meetings: 0 })
    expect(of({})).toEqual({})
  })

  test('families: without a number of persons there are neither families nor single persons', () => {
    expect(familiesOf([row({}), row({})], AT)).toEqual({
      families: null,
      familyPersons: null,
      single: null,
      unknown: 2,
      newlyImmigrated: null,
    })
    expect(familiesOf([row({ persons: 1, arrival_year: 'born' }), row({})], AT)).toEqual({
      families: 0,
      familyPersons: 0,
      single: 1,
      unknown: 1,
      newlyImmigrated: 0,
    })
    // Nothing runs: that is counted.
    expect(familiesOf([], AT)).toEqual({
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
    expect(loadOf(running, units)).toEqual({
      running: 5,
      cm: 4,
      short: 1,
      share: 0.8,
      fte: 0.5,
      cmPerFte: 4,
      runningPerFte: 6,
    })
    expect(loadOf(running.slice(3), units.slice(1))).toMatchObject({ fte: null, runningPerFte: null })
    expect(loadOf([], [{ id: 'one', fte: 0 }])).toMatchObject({ fte: 0, share: null, runningPerFte: null })
  })

  test('contacts: a sheet that nobody has opened has no 0', () => {
    const units = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]
    const counts = [{ unit: 'three', month: AT, count: 2 }]
    expect(contactFigures(units, AT, AT, counts, new Set([`one ${AT}`]))).toEqual([
      {
        month: AT,
        units: [
          { id: 'one', contacts: 0, counted: true },
          { id: 'two', contacts: 0, counted: false },
          { id: 'three', contacts: 2, counted: true },
        ],
        all: 2,
      },
    ])
  })
})
