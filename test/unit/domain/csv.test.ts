import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvField, csvLine, type CsvCell, parseCsv } from '#domain/csv.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r', '\n', ' ', '\t', "'", '=', '|', '\u0000', '\uFEFF', 'ä', '😀'),
  }),
)
const cell = fc.option(text, { nil: null })
// A lone null is an empty line, which no reader can tell from none: every row of ours begins with a case number.
const rows = fc.array(
  fc.tuple(fc.constant('K'), cell, cell, cell).map((cells): CsvCell[] => cells),
  { maxLength: 20 },
)
const written = (all: CsvCell[][], separator: ',' | ';') => all.map((row) => csvLine(row, separator)).join('')

describe.each([',', ';'] as const)('with %s between fields', (separator) => {
  test('what is written is read back exactly, null and empty text included', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(parseCsv(written(all, separator), separator)).toEqual(all)
      }),
      { numRuns: 2000 },
    )
  })

  test('another reader reads the same texts', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { data } = Papa.parse<string[]>(written(all, separator), {
          delimiter: separator,
          newline: '\r\n',
          skipEmptyLines: true,
        })
        expect(data).toEqual(all.map((row) => row.map((value) => value ?? '')))
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['plain', 'plain'],
  ['', '""'],
  ['a,b', '"a,b"'],
  ['a;b', 'a;b'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['carriage\rreturn', '"carriage\rreturn"'],
  [' blanks ', ' blanks '],
])('field %j', (value, field) => {
  expect(csvField(value, ',')).toBe(field)
})

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['\uFEFFa,b\r\n', [['a', 'b']]],
  [
    'a,\r\n,b\r\n',
    [
      ['a', null],
      [null, 'b'],
    ],
  ],
  ['a,', [['a', null]]],
  ['"a","",b', [['a', '', 'b']]],
  ['', []],
])('reads %j', (file, expected) => {
  expect(parseCsv(file)).toEqual(expected)
})

test.each(['"a', 'b,"c""', '"a"b'])('refuses %j', (file) => {
  expect(() => parseCsv(file)).toThrow(SyntaxError)
})
