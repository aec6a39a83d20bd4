import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNumbers, personsBand, staysBand } from '#domain/report/coarse.ts'
import { deleteBy, fileName } from '#domain/report/download.ts'
import { exportColumns } from '#domain/report/export-columns.ts'
import { addMonths, month } from '#domain/sheet/month.ts'
import { templateAt } from '#domain/template/template-at.ts'

const keys = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 4, maxLength: 4 })

test('every case has one number of its own within a file', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.string(), { maxLength: 300 }), (secret, cases) => {
      const numberOf = fileNumbers(secret)
      const numbers = cases.map(numberOf)
      expect(new Set(numbers).size).toBe(new Set(cases).size)
      expect(cases.map(numberOf)).toEqual(numbers)
      expect(numbers.every((number) => /^F[0-9A-HJKMNP-TV-Z]{4}$/.test(number))).toBe(true)
    }),
  )
})

test('no two of 200,000 cases share a number', () => {
  const numberOf = fileNumbers([1, 2, 3, 4])
  const seen = new Set(Array.from({ length: 200_000 }, (_, i) => numberOf(String(i))))
  expect(seen.size).toBe(200_000)
})

test('two files give the same cases other numbers', () => {
  const one = fileNumbers([0x1234, 0x9876, 0x5555, 0x7777])
  const other = fileNumbers([0x4321, 0x6789, 0x1111, 0x2222])
  const cases = Array.from({ length: 1000 }, (_, i) => `case ${i}`)
  expect(cases.filter((number) => one(number) === other(number)).length).toBeLessThan(10)
})

test.each([
  [1, '1'],
  [2, '2'],
  [3, '3-4'],
  [4, '3-4'],
  [5, '5+'],
  [30, '5+'],
])('%i persons are %s', (n, band) => {
  expect(personsBand(n)).toBe(band)
})

test.each([
  [2023, '0-1'],
  [2022, '0-1'],
  [2021, '2-5'],
  [2018, '2-5'],
  [2017, '6-10'],
  [2013, '6-10'],
  [2012, '11+'],
])('arrived in %i, a stay of %s years', (year, band) => {
  expect(staysBand(year, month('2023-09'))).toBe(band)
})

test.each([
  ['2023-09-28', 'quality_check', '2023-10-28'],
  ['2023-01-31', 'quality_check', '2023-02-28'],
  ['2024-01-31', 'transfer', '2024-02-29'],
  ['2023-09-28', 'state_report', '2024-09-28'],
  ['2023-09-28', null, '2024-03-28'],
])('a file of %s for %s is deleted by %s', (date, purpose, expected) => {
  expect(deleteBy(date, purpose)).toBe(expected)
})

test('a file name says range, dialect and detail', () => {
  expect(fileName('2022-09', '2023-09', 'data', 'coarse')).toBe('kim-monatsblatt_2022-09_2023-09_data.csv')
  expect(fileName('2022-09', '2023-09', 'excel-de', 'full')).toBe(
    'kim-monatsblatt_2022-09_2023-09_excel-de_full.csv',
  )
})

test('the columns of several templates stand in first-seen order, without internal ones', () => {
  const from = month('2023-09')
  const added = {
    key: 'shoe_size',
    de: 'Schuhgröße',
    en: 'Shoe size',
    group: 'person',
    type: 'integer',
    min: 10,
    max: 60,
    required: [],
    carry: true,
    disclosure: [],
  } as const
  const versions = [
    { validFrom: addMonths(from, 1), addColumns: [{ after: 'sex', column: added }], removeColumns: ['gaps'] },
  ]
  const before = exportColumns([templateAt(versions, from)]).map((column) => column.key)
  const both = exportColumns([templateAt(versions, from), templateAt(versions, addMonths(from, 1))])
  expect(both.map((column) => column.key)).toEqual([...before, 'shoe_size'])
  expect(before).toContain('gaps')
  expect(before).not.toContain('intensity')
  expect(before).not.toContain('review')
  expect(before).not.toContain('note')
  expect(before.slice(0, 3)).toEqual(['kind', 'status', 'opened'])
})
