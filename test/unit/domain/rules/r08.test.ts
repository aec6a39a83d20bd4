import { describe, expect, test } from 'vitest'
import { cm, contact, said, short } from '../../../support/example-rows.ts'

describe('R08: ways of contact are filled exactly when there were contacts', () => {
  test.each([
    ['contacts and a way', 1, ['phone'], []],
    ['contacts and no way', 1, null, ['contact_ways: missing']],
    ['no contacts and no way', 0, null, []],
    ['no contacts and a way', 0, ['phone'], ['contact_ways contacts: without_contacts']],
    ['contacts not filled and a way', null, ['phone'], ['contact_ways contacts: without_contacts']],
    ['contacts not filled and no way', null, null, []],
    ['contacts and ways not stated', 3, ['x'], []],
  ])('%s', (_, contacts, contact_ways, expected) => {
    for (const row of [cm, short]) expect(said('R08', row({ contacts, contact_ways }))).toEqual(expected)
  })

  test('another contact is at least one', () => {
    expect(said('R08', contact({ contacts: 1 }))).toEqual([])
    expect(said('R08', contact({ contacts: 0, contact_ways: null }))).toEqual(['contacts: none'])
    expect(said('R08', contact({ contacts: 0 }))).toEqual([
      'contacts: none',
      'contact_ways contacts: without_contacts',
    ])
    // An empty cell is missing (R03), and no zero.
    expect(said('R08', contact({ contacts: null, contact_ways: null }))).toEqual([])
  })
})
