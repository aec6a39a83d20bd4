import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine, parseCsv } from '../../../worker/domain/csv.ts'
import { CsvReader } from '../../../web/pages/download/csv-reader.ts'

const readAll = (pieces: readonly string[], separator?: string): string[][] => {
  const reader = new CsvReader(separator)
  const records = pieces.flatMap((piece) => reader.push(piece))
  return [...records, ...reader.end()]
}

describe('records', () => {
  test.each<[string, string, string[][]]>([
    [
      'plain',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'without a last line end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields',
      ',\r\na,\r\n',
      [
        ['', ''],
        ['a', ''],
      ],
    ],
    ['a separator in quotes', '"a,b",c\r\n', [['a,b', 'c']]],
    ['a line end in quotes', '"a\r\nb",c\r\n', [['a\r\nb', 'c']]],
    ['doubled quotes', '"5"" Rohr"\r\n', [['5" Rohr']]],
    ['a bare inner quote', '5" Rohr,x\r\n', [['5" Rohr', 'x']]],
    ['a byte order mark', '\ufeffa\r\n', [['a']]],
    ['nothing', '', []],
    ['an empty quoted field at the end', 'a,""', [['a', '']]],
  ])('%s', (_, text, records) => {
    expect(readAll([text])).toEqual(records)
    expect(readAll([...text])).toEqual(records)
  })

  test('another separator', () => {
    expect(readAll(['a;b,c\r\n'], ';')).toEqual([['a', 'b,c']])
  })

  test('a file that ends inside quotes is broken', () => {
    expect(() => readAll(['a,"b'])).toThrow(SyntaxError)
  })
})

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', 'ä', '\ufeff', '😀') }),
)

test('what the server writes is read back, wherever the stream is cut', () => {
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      table,
      fc.array(fc.nat(60)),
      fc.constantFrom<',' | ';'>(',', ';'),
      (rows, cuts, separator) => {
        const text = rows.map((row) => csvLine(row, separator)).join('')
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        const pieces = places.slice(1).map((end, i) => text.slice(places[i], end))
        const expected = parseCsv(text, separator).map((row) => row.map((field) => field ?? ''))
        expect(readAll(pieces, separator)).toEqual(expected)
        if (!text.startsWith('\ufeff')) expect(expected).toEqual(rows)
      },
    ),
  )
})
