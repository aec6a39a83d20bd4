import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { cm, previous, said } from '../../../support/example-rows.ts'

const december = (since: string | null, ageBand: string | null = '27-34') =>
  previous({ month: month('2022-12'), ageBand, ageBandSince: since === null ? null : month(since) })

describe('R21: in January, an age band that stood for twelve months', () => {
  test.each([
    ['since January of the year before', '2023-01', december('2022-01'), ['age_band']],
    ['since long', '2023-01', december('2019-05'), ['age_band']],
    ['since February of the year before', '2023-01', december('2022-02'), []],
    ['in February', '2023-02', december('2022-01'), []],
    ['in December', '2022-12', december('2021-01'), []],
    ['changed this month', '2023-01', december('2020-01', '18-26'), []],
    ['not known since when', '2023-01', december(null), []],
    ['new this month', '2023-01', null, []],
  ])('%s', (_, at, before, expected) => {
    expect(said('R21', cm(), { month: month(at), previous: before })).toEqual(expected)
  })

  test('not when it is empty', () => {
    expect(
      said('R21', cm({ age_band: null }), { month: month('2023-01'), previous: december('2022-01', null) }),
    ).toEqual([])
  })
})
