import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvCell, parseCsv } from '#domain/csv.ts'
import { month } from '#domain/sheet/month.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { excelField } from '#domain/csv.ts'
import { cellWriter } from '../../../worker/export/cells.ts'

const MONTH = month('2023-09')
const TEMPLATE = templateAt([{ validFrom: MONTH, enable: ['note'] }], MONTH)
const FILE = { frequentOrigins: new Set(['475']) }
const columns = TEMPLATE.columns.filter(
  (column) => !['case_number', 'unit', 'month', 'intensity', 'review'].includes(column.key),
)

function valuesOf(column: Column): fc.Arbitrary<CellValue> {
  const keys = 'list' in column ? codesOf(TEMPLATE, column.list).map((code) => code.key) : []
  switch (column.type) {
    case 'codes':
      return fc.subarray(keys, { minLength: 1 })
    case 'code':
    case 'country':
    case 'municipality':
      return fc.constantFrom(...keys)
    case 'integer':
      return fc.integer({ min: column.min, max: column.max })
    case 'month':
      return fc.constantFrom('2023-01', '1999-12')
    case 'year':
      return fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom('born', 'x'))
    default:
      return fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({
          unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '\t', '\u0000', '\u2028', '😀', '|'),
        }),
      )
  }
}

const row = fc.record(
  Object.fromEntries(columns.map((column) => [column.key, fc.option(valuesOf(column), { nil: null })])),
)

function read(column: Column, cell: CsvCell): CellValue {
  if (cell === null) return null
  if (column.type === 'codes') return cell.split('|')
  return column.type === 'integer' || (column.type === 'year' && /^\d+$/.test(cell)) ? Number(cell) : cell
}

test('a full file in the data dialect is read back exactly', () => {
  const writers = columns.map((column) => cellWriter(column.key, TEMPLATE, 'data', 'full', FILE))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows
        .map((cells) => `K,${columns.map((c, i) => writers[i]?.(cells[c.key])).join(',')}\r\n`)
        .join('')
      const back = parseCsv(text).map(([, ...cells]) =>
        Object.fromEntries(columns.map((column, i) => [column.key, read(column, cells[i] ?? null)])),
      )
      expect(back).toEqual(rows)
    }),
    { numRuns: 300 },
  )
})

const cell = (
  key: string,
  value: CellValue,
  dialect: 'data' | 'excel-de',
  detail: 'coarse' | 'full',
  t: Template = TEMPLATE,
) => cellWriter(key, t, dialect, detail, FILE)(value)

describe('what a cell becomes', () => {
  test.each([
    // key, value, data full, data coarse, excel full, excel coarse
    [
      'residence',
      'toleration',
      'toleration',
      'Gestattung/Duldung/offen',
      'Duldung',
      'Gestattung/Duldung/offen',
    ],
    ['origin', '475', '475', '475', 'Syrien', 'Syrien'],
    ['origin', '423', '423', 'Asien', 'Afghanistan', 'Asien'],
    ['origin', 'x', 'x', 'ungeklärt', 'nicht erhoben', 'ungeklärt'],
    ['persons', 1, '1', '1', '1', '1'],
    ['persons', 3, '3', '3-4', '3', '3–4'],
    ['persons', 12, '12', '5+', '12', '5 und mehr'],
    ['arrival_year', 2022, '2022', '0-1', '2022', '0–1'],
    ['arrival_year', 2018, '2018', '2-5', '2018', '2–5'],
    ['arrival_year', 2017, '2017', '6-10', '2017', '6–10'],
    ['arrival_year', 2012, '2012', '11+', '2012', '11 und mehr'],
    ['arrival_year', 'born', 'born', 'born', 'hier geboren', 'hier geboren'],
    [
      'benefits',
      ['sgb2', 'child_benefit'],
      'sgb2|child_benefit',
      'sgb2|child_benefit',
      '"SGB II; Kindergeld"',
      '"SGB II; Kindergeld"',
    ],
    ['opened', '2022-09', '2022-09', '2022-09', 'September 2022', 'September 2022'],
    ['note', 'wartet, dann; weiter', '"wartet, dann; weiter"', '', '"wartet, dann; weiter"', ''],
    ['note', '', '""', '', '', ''],
    ['contacts', 0, '0', '0', '0', '0'],
    ['intensity', 'A', '', '', '', ''],
    ['phase', null, '', '', '', ''],
  ] as const)('%s %j', (key, value, dataFull, dataCoarse, excelFull, excelCoarse) => {
    expect(cell(key, value, 'data', 'full')).toBe(dataFull)
    expect(cell(key, value, 'data', 'coarse')).toBe(dataCoarse)
    expect(cell(key, value, 'excel-de', 'full')).toBe(excelFull)
    expect(cell(key, value, 'excel-de', 'coarse')).toBe(excelCoarse)
  })

  test('a column that the month does not have is empty', () => {
    expect(cell('note', 'text', 'data', 'full', templateAt([], MONTH))).toBe('')
  })
})

test.each(['=1+1', '+49', '-5', '@x', '\tx', '\u0000x'])('Excel shows %j as text', (text) => {
  expect(excelField(text)).toBe(`'${text}`)
})

test('Excel shows a text that begins with a carriage return as text', () => {
  expect(excelField('\r=1')).toBe('"\'\r=1"')
})
