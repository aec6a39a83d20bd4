import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { CLOSING, cm, said } from '../../../support/example-rows.ts'

describe('R06: start and end are in order', () => {
  test.each([
    ['start in the month of the sheet', '2023-09', null, []],
    ['start a month later', '2023-10', null, ['opened: opened_later']],
    ['start a year earlier', '2022-09', null, []],
    ['end in the month of the sheet', '2023-02', '2023-09', []],
    ['end a month later', '2023-02', '2023-10', ['closed: closed_later']],
    ['end in the month of the start', '2023-02', '2023-02', []],
    ['end a month before the start', '2023-02', '2023-01', ['closed opened: closed_before']],
    ['end without a start', null, '2023-08', []],
    [
      'both later than the sheet',
      '2023-11',
      '2023-10',
      ['opened: opened_later', 'closed: closed_later', 'closed opened: closed_before'],
    ],
    ['neither filled', null, null, []],
  ])('%s', (_, opened, closed, expected) => {
    expect(said('R06', cm({ ...CLOSING, opened, closed }))).toEqual(expected)
  })

  test('the month of the sheet counts, not today', () => {
    expect(said('R06', cm({ opened: '2022-12' }), { month: month('2022-11') })).toEqual([
      'opened: opened_later',
    ])
  })
})
