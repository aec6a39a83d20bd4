import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseClipboard, toHtml, toText } from '../../../web/grid/clipboard.ts'

type Example = readonly [what: string, text: string, cells: string[][]]

// As the named programs put them on the clipboard.
const CLIPS: readonly Example[] = [
  ['nothing', '', []],
  ['one word of a text editor', 'aktiv', [['aktiv']]],
  ['a line of a text editor', 'aktiv\n', [['aktiv']]],
  ['one cell of Excel', 'aktiv\r\n', [['aktiv']]],
  ['one empty cell of Excel', '\r\n', [['']]],
  ['two empty cells side by side', '\t\r\n', [['', '']]],
  ['two empty cells below each other', '\r\n\r\n', [[''], ['']]],
  ['a row of Excel', 'cm\taktiv\t3\r\n', [['cm', 'aktiv', '3']]],
  ['a column of Excel', '1\r\n2\r\n3\r\n', [['1'], ['2'], ['3']]],
  [
    'a block of LibreOffice',
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a block of Google Sheets without a last newline',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['old Mac line ends', 'a\rb\r', [['a'], ['b']]],
  ['mixed line ends', 'a\r\nb\nc', [['a'], ['b'], ['c']]],
  ['trailing empty cells', 'a\t\t\r\n', [['a', '', '']]],
  ['leading empty cells', '\t\ta\r\n', [['', '', 'a']]],
  ['an empty row in the middle', 'a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
  ['an empty row at the end', 'a\r\n\r\n', [['a'], ['']]],
  ['rows of different length', 'a\tb\tc\r\nd\r\n', [['a', 'b', 'c'], ['d']]],
  ['a quoted newline', '"Zeile 1\nZeile 2"\tb\r\n', [['Zeile 1\nZeile 2', 'b']]],
  ['a quoted Windows newline', '"Zeile 1\r\nZeile 2"\r\n', [['Zeile 1\nZeile 2']]],
  ['a quoted tab', '"a\tb"\tc', [['a\tb', 'c']]],
  ['doubled quotes', '"er sagt ""ja"""\tb', [['er sagt "ja"', 'b']]],
  ['only doubled quotes', '""""', [['"']]],
  ['an empty quoted cell', '""\tb', [['', 'b']]],
  ['a quoted word', '"aktiv"\tb', [['aktiv', 'b']]],
  ['a bare inner quote', '5" Rohr\tb', [['5" Rohr', 'b']]],
  ['a bare quote at the end', 'Rohr 5"\r\n', [['Rohr 5"']]],
  ['a quote that closes too early', '"a" b\tc', [['"a" b', 'c']]],
  ['a quote that never closes', '"a\tb\r\nc', [['"a', 'b'], ['c']]],
  ['emoji and joiners', '👩‍👧\t🇺🇦\r\n', [['👩‍👧', '🇺🇦']]],
  ['umlauts and the long s', 'Märkte\tStraße\r\n', [['Märkte', 'Straße']]],
  ['German numbers', '1.234\t2,5\t-3\r\n', [['1.234', '2,5', '-3']]],
  ['dates that Excel has formatted', '01.03.2024\tMrz 24\r\n', [['01.03.2024', 'Mrz 24']]],
  ['blanks that belong to the cell', ' a \t b\r\n', [[' a ', ' b']]],
  ['several codes in one cell', 'Wohnen, Arbeit\tPhase 4\r\n', [['Wohnen, Arbeit', 'Phase 4']]],
  ['a formula text', '=A1\t+4\r\n', [['=A1', '+4']]],
]

describe('a clip as text', () => {
  test.each(CLIPS)('%s', (_, text, cells) => {
    expect(parseClipboard('', text)).toEqual(cells)
  })

  test('there are at least thirty examples', () => {
    expect(CLIPS.length).toBeGreaterThanOrEqual(30)
  })
})

const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('', '"', '""', '\t', '\n', 'a\nb', ' ', '5" Rohr', '"x"'),
  )
  .map((text) => text.replace(/\r\n?/g, '\n'))
const block = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  )

describe('copying', () => {
  test('what was copied is pasted as it was', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseClipboard('', `${toText(rows)}\r\n`)).toEqual(rows)
      }),
    )
  })

  test('any text can be read', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseClipboard('', text))))
  })

  test('markup in a cell stays text', () => {
    expect(toHtml([['<b>&"', 'a\nb']])).toContain('<td>&lt;b&gt;&amp;&quot;</td><td>a<br>b</td>')
  })
})
