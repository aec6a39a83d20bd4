import { describe, expect, test } from 'vitest'
import { checkNote, findPersonalData } from '#domain/privacy/check.ts'
import { PLANTED, PLANTED_INSIDE } from '../../../support/privacy/planted.ts'

const finders = { findPersonalData, checkNote }

describe('planted identifiers', () => {
  test('are many, of every kind', () => {
    const kinds = new Set(PLANTED.map((planted) => planted.kind))
    expect(PLANTED.length).toBeGreaterThan(800)
    expect([...kinds].sort()).toEqual(
      [
        'azr',
        'bamf',
        'court',
        'date',
        'digits',
        'email',
        'handle',
        'health_number',
        'iban',
        'identity_card',
        'jobcenter',
        'name',
        'pension_number',
        'phone',
        'plate',
        'postcode',
        'street',
        'tax_id',
        'url',
      ].sort(),
    )
  })

  test('are refused alone and inside ordinary text, each by the function that must find it', () => {
    const missed = PLANTED_INSIDE.filter((planted) => finders[planted.finder](planted.text).length === 0)
    expect(missed).toEqual([])
  })

  test('are refused by the check of notes in any case', () => {
    expect(PLANTED_INSIDE.filter((planted) => checkNote(planted.text).length === 0)).toEqual([])
  })
})
