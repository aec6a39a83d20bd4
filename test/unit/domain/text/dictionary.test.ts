import { describe, expect, test } from 'vitest'
import { parseCsv } from '#domain/csv.ts'
import { isCoarsened } from '#domain/report/coarse.ts'
import { RULES } from '#domain/rules/rule.ts'
import { month } from '#domain/sheet/month.ts'
import { DICTIONARY_TABLES, dictionaryFile, fieldsOf } from '#domain/text/dictionary.ts'
import { template } from '../../../support/example-rows.ts'
import { openedByExcel } from '../../../support/german-excel.ts'

const field = (key: string) => fieldsOf(template(), 'de').find((one) => one.key === key)

describe('the dictionary', () => {
  test('tells what a cell holds, who must fill it and how it leaves the house', () => {
    expect(field('case_number')).toMatchObject({
      holds: 'vergibt das System',
      required: '',
      leaves: 'als Nummer, die nur in der einen Datei gilt',
    })
    expect(field('persons')).toMatchObject({ leaves: 'als 1, 2, 3–4 oder 5+' })
    expect(field('contact_ways')).toMatchObject({ required: 'wenn es Kontakte gab', carried: false })
    expect(field('consent')?.required).toBe('Case Management')
    // An empty status counts as active.
    expect(field('status')?.required).toBe('')
    expect(field('kind')?.required).toBe('Case Management, Kurzberatung, Sonstiger Kontakt')
    expect(field('note')?.leaves).toBe('gar nicht')
  })

  test('what the coarse file changes is never told as it was entered', () => {
    for (const column of template().columns.filter(isCoarsened))
      expect([column.key, field(column.key)?.leaves]).not.toEqual([column.key, 'wie eingetragen'])
    const internal = template().columns.filter(({ disclosure }) => disclosure.includes('internal'))
    expect(internal.length).toBeGreaterThan(0)
    for (const { key } of internal) expect(field(key)?.leaves).toBe('verlässt die Dienststelle nie')
  })

  test.each(['de', 'en'] as const)('every column has its texts in %s', (language) => {
    for (const one of fieldsOf(template(), language))
      expect([one.key, one.label !== '', one.group !== '', one.holds !== '']).toEqual([
        one.key,
        true,
        true,
        true,
      ])
  })

  test('its files have one line for each column, code and rule', () => {
    const own = template()
    const fields = fieldsOf(own, 'de')
    const expected = {
      fields: own.columns.length,
      codes: fields.reduce((sum, { codes }) => sum + codes.length, 0),
      rules: Object.keys(RULES).length,
    }
    for (const table of DICTIONARY_TABLES) {
      const text = dictionaryFile(table, own, 'de')
      expect(text.startsWith('\uFEFF')).toBe(true)
      const [head, ...lines] = parseCsv(text, ';')
      expect(lines).toHaveLength(expected[table])
      for (const line of lines) expect(line).toHaveLength(head?.length ?? 0)
    }
  })

  test('opens in a German Excel as it is: keys, bands and months stay texts', () => {
    for (const table of DICTIONARY_TABLES)
      for (const line of parseCsv(dictionaryFile(table, template(), 'de'), ';'))
        for (const cell of line)
          if (cell !== null) expect([cell, openedByExcel(cell)]).toEqual([cell, 'text'])
    const codes = parseCsv(dictionaryFile('codes', template(), 'de'), ';')
    expect(codes.map(([, code]) => code)).toEqual(expect.arrayContaining(["'6-13", "'05566076", "'65+"]))
  })

  test('a code that a coordinator has added stands in it, and is no formula', () => {
    const added = template(month('2023-09'), [
      { validFrom: month('2023-01'), addCodes: { gaps: [{ key: 'own', de: '=1+1', en: '=1+1' }] } },
    ])
    const lines = parseCsv(dictionaryFile('codes', added, 'de'), ';')
    expect(lines.find(([column, code]) => column === 'gaps' && code === 'own')?.[2]).toBe("'=1+1")
  })
})
