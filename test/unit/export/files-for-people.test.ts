import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseNumberFrom, formatCaseNumber, parseCaseNumber } from '#domain/case-number.ts'
import { type CsvCell, parseCsv } from '#domain/csv.ts'
import { fileNumbers, isCoarsened, personsBand, staysBand } from '#domain/report/coarse.ts'
import { fileNumber, fileText } from '#domain/report/file-text.ts'
import { month, monthLabel } from '#domain/sheet/month.ts'
import { asText, excelText, isReread, withoutMark } from '#domain/spreadsheet.ts'
import { type CellValue, type Column, isServerColumn } from '#domain/template/column.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { labelProblem } from '#domain/template/label-problem.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { parseValue } from '#domain/template/types/index.ts'
import { cellOf, headOf } from '../../../web/workbook/cells.ts'
import { cellWriter } from '../../../worker/export/cells.ts'
import { canonicalValue, usableCodes } from '../../support/arbitrary-rows.ts'
import { COUNTY, WITH_NOTE } from '../../support/example-rows.ts'
import { openedByExcel } from '../../support/german-excel.ts'

const MONTH = month('2023-09')
/** Labels of a county's own, as spreadsheets and commas like them least. */
const UGLY = [
  '18-26',
  '5+',
  '0815',
  '1E5',
  '12/2023',
  'Mai 23',
  'WAHR',
  '=A1',
  '-',
  '@home',
  'Arbeit, Schule',
  'Arbeit',
  'Schule',
  'Schule, Kita',
  'Kita,Hort',
  'Hort',
  'Arbeit, Schule, Kita',
]
const own = UGLY.map((de, i) => ({ key: `own${i}`, de, en: `Own ${i}` }))
const TEMPLATE = templateAt(
  [...WITH_NOTE, { validFrom: MONTH, addCodes: { benefits: own, gaps: own, housing: own } }],
  MONTH,
)
const context = { template: TEMPLATE, county: COUNTY }
const FILE = { frequentOrigins: new Set(['475', '000']) }
const columns = TEMPLATE.columns.filter((column) => !isServerColumn(column))

/** What stands in the field as a reader of CSV finds it. */
const field = (written: string): string => String(parseCsv(`${written};x\r\n`, ';')[0]?.[0] ?? '')

const written = (
  column: Column,
  value: CellValue,
  detail: 'coarse' | 'full',
  t: Template = TEMPLATE,
): string => field(cellWriter(column.key, t, 'excel-de', detail, FILE)(value))

/** Every value that a column's cell can hold; of sets, each code alone and all together. */
function everyValue(column: Column): readonly CellValue[] {
  const keys = usableCodes(column, TEMPLATE).map((code) => code.key)
  switch (column.type) {
    case 'codes':
      return [...keys.map((key) => [key]), keys]
    case 'code':
    case 'country':
    case 'municipality':
      return keys
    case 'integer':
      return Array.from({ length: Math.min(column.max, 200) - column.min + 1 }, (_, i) => column.min + i)
    case 'year':
      return [...Array.from({ length: 201 }, (_, i) => 1900 + i), 'born', 'x']
    case 'month':
      return Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`)
    default:
      return [
        ...UGLY,
        '3-4',
        '3.4.',
        '290159E77',
        '12:30',
        '1.000',
        '10 %',
        '1/2',
        '3. Mai',
        'März 2023',
        '#NV',
        '(5)',
        '5-',
      ]
  }
}

describe.each(['coarse', 'full'] as const)('%s: what a German Excel opens is what was written', (detail) => {
  test.each(columns.filter(({ disclosure }) => !disclosure.includes('internal')))('$key', (column) => {
    for (const value of everyValue(column)) {
      const text = written(column, value, detail)
      const opened = openedByExcel(text)
      const coarse = detail === 'coarse' && isCoarsened(column)
      // A number is a number, and the same one; a month is at most the date of that very month.
      if (opened === 'number') expect([text, !coarse && value]).toEqual([text, coarse ? false : Number(text)])
      else if (opened === 'date')
        expect([column.type, text]).toEqual(['month', monthLabel(month(String(value)), 'de')])
      else expect([text, opened]).toEqual([text, 'text'])
    }
  })
})

test('the bands of coarse files are words, or the number that they are', () => {
  const persons = [1, 2, 3, 5].map((n) => personsBand(n))
  const stays = [2023, 2020, 2015, 2000].map((year) => staysBand(year, MONTH))
  expect([...persons, ...stays].filter((band) => openedByExcel(band) !== 'text')).not.toEqual([])
  const column = (key: string): Column => {
    const found = TEMPLATE.columns.find((one) => one.key === key)
    if (!found) throw new Error(key)
    return found
  }
  expect([1, 2, 3, 5].map((n) => written(column('persons'), n, 'coarse'))).toEqual([
    '1',
    '2',
    '3–4',
    '5 und mehr',
  ])
  expect([2023, 2020, 2015, 2000, 'born'].map((y) => written(column('arrival_year'), y, 'coarse'))).toEqual([
    '0–1',
    '2–5',
    '6–10',
    '11 und mehr',
    'hier geboren',
  ])
  const reading = { templates: [TEMPLATE], detail: 'coarse', units: {} } as const
  expect(['1', '3-4', '5+'].map(cellOf('persons', reading))).toEqual(['1', '3–4', '5 und mehr'])
  expect(['0-1', '11+', 'born'].map(cellOf('arrival_year', reading))).toEqual([
    '0–1',
    '11 und mehr',
    'hier geboren',
  ])
})

describe('case numbers', () => {
  test('stand in files for people as they are shown, and are no numbers', () => {
    // Valid numbers of digits alone, and with one E among them: what spreadsheets like to take for figures.
    const figures = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
      .chain((digits) => fc.tuple(fc.constant(digits), fc.integer({ min: 1, max: 20 })))
      .map(([digits, at]) => caseNumberFrom(Uint8Array.from(digits, (digit, i) => (i === at ? 14 : digit))))
    fc.assert(
      fc.property(figures, (number) => {
        expect(openedByExcel(fileNumber(number))).toBe('text')
        expect(fileNumber(number)).toBe(formatCaseNumber(number))
        expect(parseCaseNumber(fileNumber(number))).toBe(number)
        expect(cellOf('case_number', { templates: [TEMPLATE], detail: 'full', units: {} })(number)).toBe(
          formatCaseNumber(number),
        )
      }),
      { numRuns: 500 },
    )
    expect(openedByExcel('290159E77')).toBe('number')
  })

  test('of a coarse file are never the days of a month: FEB07', () => {
    const numberOf = fileNumbers([1, 2, 3, 4])
    const all = Array.from({ length: 100_000 }, (_, i) => numberOf(String(i)))
    expect(all.filter((number) => openedByExcel(fileNumber(number)) !== 'text')).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(openedByExcel('FEB07')).toBe('date')
  })
})

describe('every set of codes is read back', () => {
  // What is internal stands in no file; it is read back from the screen in `round-trip.test.ts`.
  const withCodes = columns.filter((one) => 'list' in one && !one.disclosure.includes('internal'))
  const reading = { templates: [TEMPLATE], detail: 'full', units: {} } as const

  test.each(withCodes)('$key', (column) => {
    const cell = cellOf(column.key, reading)
    fc.assert(
      fc.property(canonicalValue(column, TEMPLATE), (value) => {
        const plain = Array.isArray(value) ? value.join('|') : String(value)
        const texts: CsvCell[] = [
          written(column, value, 'full'),
          String(cell(plain)),
          formatValue(column, value, TEMPLATE, 'de'),
          formatValue(column, value, TEMPLATE, 'en'),
        ]
        for (const text of texts)
          expect([text, parseValue(column, String(text), context)]).toEqual([text, { ok: true, value }])
      }),
      { numRuns: column.type === 'codes' ? 150 : 30 },
    )
  })

  test('with a comma on the screen where that reads as they are, else as in the files', () => {
    const shown = (...labels: string[]): string => {
      const column = TEMPLATE.columns.find(({ key }) => key === 'gaps')
      if (!column) throw new Error('gaps')
      const keys = own.filter(({ de }) => labels.includes(de)).map(({ key }) => key)
      return formatValue(column, keys, TEMPLATE, 'de')
    }
    expect(shown('Arbeit', 'Hort')).toBe('Arbeit, Hort')
    expect(shown('Arbeit', 'Schule')).toBe('Arbeit; Schule')
    expect(shown('Arbeit, Schule', 'Hort')).toBe('Arbeit, Schule, Hort')
    expect(shown('Arbeit, Schule', 'Schule, Kita')).toBe('Arbeit, Schule, Schule, Kita')
    expect(shown('Arbeit, Schule, Kita')).toBe('Arbeit, Schule, Kita')
  })

  test('no label of a list, and none that a county gives, holds what parts codes', () => {
    for (const list of Object.keys(TEMPLATE.lists))
      for (const { de, en, short, aliases } of codesOf(TEMPLATE, list))
        for (const name of [de, en, short ?? '', ...(aliases ?? [])]) expect(name).not.toMatch(/[;|\n\t]/)
    expect(['Kita; Hort', 'Kita|Hort'].map((label) => labelProblem(label, 80))).toEqual([
      'label_parting',
      'label_parting',
    ])
    expect(['Kita, Hort', 'Kita/Hort'].map((label) => labelProblem(label, 80))).toEqual([null, null])
    // An explanation stands in no cell.
    expect(labelProblem('Kita; auch Tagespflege', 300)).toBeNull()
  })
})

describe('a code that was renamed within the file', () => {
  const before = templateAt([], month('2023-08'))
  const version = {
    validFrom: MONTH,
    changeCodes: {
      housing: { private: { de: 'Eigene Wohnung' } },
      benefits: { sgb2: { de: 'Grundsicherung' } },
    },
  }
  const after = templateAt([version], MONTH)

  test('has the label of the last month everywhere', () => {
    const cell = (key: string, value: CellValue, of: Template): string =>
      cellWriter(key, of, 'excel-de', 'full', FILE, after)(value)
    expect([before, after].map((of) => cell('housing', 'private', of))).toEqual([
      'Eigene Wohnung',
      'Eigene Wohnung',
    ])
    expect([before, after].map((of) => cell('benefits', ['sgb2'], of))).toEqual([
      'Grundsicherung',
      'Grundsicherung',
    ])
    const workbook = cellOf('housing', { templates: [before, after], detail: 'full', units: {} })
    expect(workbook('private')).toBe('Eigene Wohnung')
  })

  test('a column that the last month no longer has keeps its heading and its labels', () => {
    const without = templateAt([{ validFrom: MONTH, removeColumns: ['housing'] }], MONTH)
    expect(cellWriter('housing', before, 'excel-de', 'full', FILE, without)('private')).toBe(
      fileText(
        before.columns.find(({ key }) => key === 'housing')!,
        'private',
        before,
      ),
    )
    const reading = { templates: [without], detail: 'full', units: {} } as const
    expect([headOf('housing', reading), cellOf('housing', reading)('private')]).toEqual([
      headOf('housing', { ...reading, templates: [before] }),
      cellOf('housing', { ...reading, templates: [before] })('private'),
    ])
  })
})

test('whatever a German Excel would read anew is marked, and nothing marked is lost', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,/-+:eE %() Mai'), maxLength: 12 })
  fc.assert(
    fc.property(fc.oneof(signs, fc.constantFrom(...UGLY), fc.string({ unit: 'grapheme' })), (text) => {
      if (openedByExcel(text) !== 'text') expect([text, isReread(text)]).toEqual([text, true])
      expect(openedByExcel(asText(text))).toBe('text')
      expect(withoutMark(asText(text))).toBe(text)
      expect(field(excelText(text))).toBe(asText(text))
    }),
    { numRuns: 1000 },
  )
})
