import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseNumberFrom, formatCaseNumber } from '#domain/case-number.ts'
import { openedByExcel } from '../../support/german-excel.ts'
import { LABEL_LENGTH, parseKeyFile, writeKeyFile } from '../../../web/sheet/key-file.ts'

const number = caseNumberFrom(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))
const other = caseNumberFrom(new Uint8Array([9, 9, 9, 9, 9, 9, 9, 9]))

describe('a key file', () => {
  test.each([
    ['semicolons', `${formatCaseNumber(number)};Frau mit blauem Schirm\n${other};Familie vom Markt`],
    ['tabs', `${number}\tFrau mit blauem Schirm\r\n${other}\tFamilie vom Markt\r\n`],
    ['commas and quotes', `${number},"Frau mit blauem Schirm"\n${other},"Familie vom Markt"`],
    ['a mark of its encoding', `\uFEFF${number};Frau mit blauem Schirm\n${other};Familie vom Markt\n`],
  ])('is read with %s', (_how, text) => {
    expect(parseKeyFile(text)).toEqual({
      labels: new Map([
        [number, 'Frau mit blauem Schirm'],
        [other, 'Familie vom Markt'],
      ]),
      skipped: 0,
    })
  })

  test('may have a heading; lines that name no case are counted, long labels cut', () => {
    const text = `Fallnummer;Bezeichnung\n${number};${'x'.repeat(LABEL_LENGTH + 5)}\nK7;zu kurz\n\n`
    const { labels, skipped } = parseKeyFile(text)
    expect(labels.get(number)).toHaveLength(LABEL_LENGTH)
    expect(skipped).toBe(2)
  })

  test('opens in a spreadsheet as it is: no label turns into a number, a date or a formula', () => {
    const labels = ['0815', '=A1+A2', '3-4', '+49', '@home', 'Mai 23', '1E5', 'Familie vom Markt']
    for (const label of labels) {
      const text = writeKeyFile(new Map([[number, label]]))
      const [shown = '', cell = ''] = text.slice(1).trim().split(';')
      expect([shown, label, openedByExcel(cell)]).toEqual([formatCaseNumber(number), label, 'text'])
      expect(parseKeyFile(text).labels.get(number)).toBe(label)
    }
  })

  test('comes back as it was saved', () => {
    const label = fc
      .string({ minLength: 1, maxLength: LABEL_LENGTH, unit: 'grapheme-ascii' })
      .filter((text) => text.trim() === text && text !== '' && !/[\r\n\t]/.test(text))
    fc.assert(
      fc.property(label, label, (first, second) => {
        const labels = new Map([
          [number, first],
          [other, second],
        ])
        expect(parseKeyFile(writeKeyFile(labels)).labels).toEqual(labels)
      }),
    )
  })
})
