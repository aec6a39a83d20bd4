import { describe, expect, test } from 'vitest'
import { RESIDENCE } from '#domain/template/lists/residence.ts'
import type { RowValues } from '#domain/template/column.ts'
import { cm, previous, said } from '../../../support/example-rows.ts'

const FIRES = ['residence benefits']
const EXCLUDED =
  'german resettler eu eu_family uk settlement eu_longterm asylum refugee subsidiary ban integrated_youth integrated chance work education family'

const single = (change: RowValues = {}) =>
  cm({ persons: 1, minors: 0, residence: 'refugee', benefits: ['asylblg_basic'], ...change })

describe('R15: benefits for asylum seekers and a residence status that excludes them', () => {
  test.each([
    ['one person', single(), FIRES],
    ['one person, analogous benefits beside others', single({ benefits: ['asylblg_analog', 'but'] }), FIRES],
    ['one person, other benefits', single({ benefits: ['sgb2'] }), []],
    ['one person, benefits not filled', single({ benefits: null }), []],
    ['a family, which may be mixed', single({ persons: 2 }), []],
    ['persons not filled', single({ persons: null }), []],
    ['residence not filled', single({ residence: null }), []],
  ])('%s', (_, row, expected) => {
    expect(said('R15', row)).toEqual(expected)
  })

  test('warns of seventeen kinds of residence and of no other', () => {
    const warned = RESIDENCE.map((code) => code.key).filter(
      (residence) => said('R15', single({ residence })).length > 0,
    )
    expect(warned.toSorted()).toEqual(EXCLUDED.split(' ').toSorted())
  })

  test('is silent in the month in which the residence changed, and warns from the next on', () => {
    const changed = previous({ residence: 'asylum_procedure' })
    expect(said('R15', single(), { previous: changed })).toEqual([])
    expect(said('R15', single(), { previous: previous({ residence: 'refugee' }) })).toEqual(FIRES)
    expect(said('R15', single(), { previous: null })).toEqual(FIRES)
  })
})
