import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { contact, cm, said, short, template, WITH_NOTE } from '../../../support/example-rows.ts'

const CM_REQUIRED =
  'kind opened consent persons minors sex age_band origin arrival_year residence municipality housing benefits german_level interpreter access_route phase topics contacts'
const SHORT_REQUIRED = 'kind opened persons sex age_band origin municipality access_route topics contacts'

describe('R03: required columns are filled', () => {
  test.each([
    ['Case Management', cm()],
    ['a short consultation', short()],
    ['another contact', contact()],
  ])('%s with everything filled has no issue', (_, row) => {
    expect(said('R03', row)).toEqual([])
  })

  test.each([
    ['cm', CM_REQUIRED],
    ['short', SHORT_REQUIRED],
    ['contact', 'kind municipality topics contacts'],
  ])('an otherwise empty %s misses what its kind must fill', (kind, required) => {
    expect(['kind', ...said('R03', { kind })]).toEqual(required.split(' '))
  })

  test('while the kind is missing, only what every kind must fill is missing', () => {
    expect(said('R03', {})).toEqual(['kind', 'municipality', 'topics', 'contacts'])
    expect(said('R03', cm({ kind: null }))).toEqual(['kind'])
  })

  test.each(CM_REQUIRED.split(' ').slice(1))('Case Management without %s misses it', (key) => {
    expect(said('R03', cm({ [key]: null }))).toEqual([key])
  })

  test('an empty status counts as active', () => {
    expect(said('R03', cm({ status: null }))).toEqual([])
  })

  test('zero is filled, an empty set is not', () => {
    expect(said('R03', cm({ minors: 0, contacts: 0, contact_ways: null }))).toEqual([])
    expect(said('R03', cm({ topics: [] }))).toEqual(['topics'])
  })

  test('what depends on contacts or on the closing is left to R07 and R08', () => {
    const open = {
      contact_ways: null,
      closed: null,
      closing_type: null,
      closing_reason: null,
      goals_met: null,
    }
    expect(said('R03', cm(open))).toEqual([])
  })

  test('a column that the template does not have is not required', () => {
    const versions = [...WITH_NOTE, { validFrom: month('2023-01'), removeColumns: ['housing'] }]
    expect(said('R03', cm({ housing: null }), { template: template(month('2023-09'), versions) })).toEqual([])
  })
})
