import { expect, test } from 'vitest'
import { MOST_RECENT, Recent } from '../../../web/grid/recent.ts'
import { exampleRow } from './example.ts'

const rows = ['475', '475', '423', '166', '166', '166'].map((origin, at) =>
  exampleRow(String(at), { values: { origin } }),
)

test('what was entered last comes first, then what stands most often on the sheet', () => {
  const recent = new Recent()
  expect(recent.likely('origin', rows)).toEqual(['166', '475', '423'])
  recent.note('origin', ['423'])
  recent.note('origin', ['438'])
  expect(recent.likely('origin', rows)).toEqual(['438', '423', '166', '475'])
  recent.note('origin', ['423'])
  expect(recent.likely('origin', rows).slice(0, 2)).toEqual(['423', '438'])
  expect(recent.likely('residence', rows)).toEqual([])
})

test(`never more than ${MOST_RECENT}`, () => {
  const recent = new Recent()
  for (let key = 0; key < 20; key += 1) recent.note('origin', [String(key)])
  expect(recent.likely('origin', rows)).toEqual(['19', '18', '17', '16', '15', '14'])
})
