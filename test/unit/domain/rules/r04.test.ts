import { describe, expect, test } from 'vitest'
import { cm, contact, said, short } from '../../../support/example-rows.ts'

describe('R04: columns that belong to other kinds of case', () => {
  test.each([
    ['a short consultation with a phase', short({ phase: '1' }), ['phase: cm_only']],
    ['a short consultation with a category', short({ intensity: 'D' }), ['intensity: cm_only']],
    [
      'a short consultation with both',
      short({ phase: '1', intensity: 'A' }),
      ['phase: cm_only', 'intensity: cm_only'],
    ],
    ['a short consultation with criteria', short({ criteria_met: 2 }), []],
    ['another contact with a phase', contact({ phase: '7' }), ['phase: cm_only']],
    ['another contact with a category', contact({ intensity: 'C' }), ['intensity: cm_only']],
    ['another contact with criteria, also none met', contact({ criteria_met: 0 }), ['criteria_met: contact']],
    ['another contact without', contact(), []],
    ['Case Management with all three', cm({ phase: '2', intensity: 'A', criteria_met: 5 }), []],
    ['a row whose kind is not filled', { phase: '2', intensity: 'A', criteria_met: 5 }, []],
  ])('%s', (_, row, expected) => {
    expect(said('R04', row)).toEqual(expected)
  })
})
