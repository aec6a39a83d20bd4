import { describe, expect, test } from 'vitest'
import { cm, said, short } from '../../../support/example-rows.ts'

describe('R13: Case Management with fewer than three criteria met', () => {
  test.each([
    ['three', cm({ criteria_met: 3 }), []],
    ['two', cm({ criteria_met: 2 }), ['criteria_met']],
    ['none', cm({ criteria_met: 0 }), ['criteria_met']],
    ['not filled', cm({ criteria_met: null }), []],
    ['two, in a short consultation', short({ criteria_met: 2 }), []],
  ])('%s', (_, row, expected) => {
    expect(said('R13', row)).toEqual(expected)
  })
})
