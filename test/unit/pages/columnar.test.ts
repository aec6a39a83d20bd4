import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Columnar, rowsOver } from '../../../web/pages/consolidated/columnar.ts'

function columnar(header: readonly string[], records: readonly (readonly string[])[]): Columnar {
  const exported = new Columnar(header)
  for (const record of records) exported.push(record)
  return exported
}

const rowsOf = (exported: Columnar) =>
  rowsOver(
    exported.header.map((key, at) => ({ key, values: exported.fields(at), places: exported.places(at) })),
    exported.count,
  )

test('rows read what was pushed, whatever the texts are', () => {
  const header = ['case_number', 'state', 'id', 'constructor', '__proto__']
  const field = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string({ unit: 'grapheme' }))
  const record = fc.tuple(field, field, field, field, field)
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const rows = rowsOf(columnar(header, records))
      expect(rows.map(({ values }) => header.map((key) => values[key]))).toEqual(records)
      expect(rows.map(({ caseNumber }) => caseNumber)).toEqual(records.map(([number]) => number))
      expect(rows.map(({ id }) => id)).toEqual(records.map((_, at) => String(at)))
    }),
  )
})

test('a record that is too short has empty fields', () => {
  expect(rowsOf(columnar(['a', 'b'], [['x']])).map(({ values }) => [values['a'], values['b']])).toEqual([
    ['x', ''],
  ])
})

test.each([
  [0x100, Uint8Array],
  [0x101, Uint16Array],
  [0x10000, Uint16Array],
  [0x10001, Uint32Array],
])('%i different fields are all told apart', (count, kind) => {
  const records = Array.from({ length: count }, (_, at) => [`f${at}`])
  const exported = columnar(['a'], records)
  expect(exported.places(0)).toBeInstanceOf(kind)
  const rows = rowsOf(exported)
  expect(rows.at(-1)?.values['a']).toBe(`f${count - 1}`)
  expect(rows[255]?.values['a']).toBe('f255')
})
