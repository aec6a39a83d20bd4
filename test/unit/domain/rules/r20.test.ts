import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { cm, contact, said, short, template, WITH_NOTE } from '../../../support/example-rows.ts'

describe('R20: Case Management needs consent', () => {
  test.each([
    ['given', cm({ consent: 'yes' }), []],
    ['not given', cm({ consent: 'no' }), ['consent']],
    ['not filled', cm({ consent: null }), ['consent']],
    ['not given in a short consultation', short({ consent: 'no' }), []],
    ['not given in another contact', contact({ consent: 'no' }), []],
  ])('%s', (_, row, expected) => {
    expect(said('R20', row)).toEqual(expected)
  })

  test('a template without the column asks for none', () => {
    const less = template(month('2023-09'), [
      ...WITH_NOTE,
      { validFrom: month('2023-01'), removeColumns: ['consent'] },
    ])
    expect(said('R20', cm({ consent: null }), { template: less })).toEqual([])
  })
})
