import { describe, expect, test } from 'vitest'
import { checkNote, findPersonalData } from '#domain/privacy/check.ts'
import { LISTS } from '#domain/template/lists/index.ts'
import { ORDINARY_NOTES } from '../../../support/privacy/ordinary-notes.ts'

describe('ordinary text', () => {
  test('of notes is accepted, 99 in 100', () => {
    expect(ORDINARY_NOTES.length).toBeGreaterThan(1000)
    const refused = ORDINARY_NOTES.filter((note) => checkNote(note).length > 0)
    expect(refused.length / ORDINARY_NOTES.length, refused.join('\n')).toBeLessThan(0.01)
  })

  test('shows no identifier by its form', () => {
    expect(ORDINARY_NOTES.filter((note) => findPersonalData(note).length > 0)).toEqual([])
  })

  test.each([
    '3.24',
    '03/2024',
    '03.2024',
    '2024-03',
    'Mrz 24',
    'Mai 2024',
    '§ 25 Abs. 2',
    '25.2',
    '25 b',
    '1.234',
    'Syrien',
    '2022 2023',
    '2022-2023',
    '2024/25',
    '2024/2025',
    '09/2024 - 03/2025',
    '27-34',
    '65+',
    '12345',
    'B1',
    'B2.1',
    'A1/A2',
    'B 1',
    'A 2',
    'SGB II',
    'SGB 12',
    'Art. 6',
    '§§ 23a, 25 Abs. 4, 4a, 4b AufenthG',
    '§§ 16a, 17, 18, 19',
    '10:30 Uhr',
    '14:00-16:00 Uhr',
    '10.30 Uhr',
    '50 %',
    '1.234,56 €',
    '500-600 €',
    '3x',
    'Kinder (12, 10, 8, 5)',
    'am 15.',
    'KW 12',
    'Kita-Platz 2024',
    'Kurs in B1',
    'von A1 auf B1',
    'ab 3 Std',
    'Termin im Rathaus 10 Uhr',
    'Am Standort 3',
    'z. B. u. a.',
    'Frau aus Syrien',
    'Herr ruft an',
    'das heißt Antrag stellen',
    'Sohn krank',
    'Kind braucht Kita',
    '30.000 Einwohner',
  ])('%s passes as the text of a cell', (text) => {
    expect(findPersonalData(text)).toEqual([])
  })

  test('of every code list, with keys, labels, hints and aliases, passes in a cell and its labels in a note', () => {
    const codes = Object.values(LISTS).flat()
    const texts = codes.flatMap((code) => [code.de, code.hint ?? '', ...(code.aliases ?? [])])
    expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([])
    expect(codes.map((code) => code.de).filter((label) => checkNote(`Gebiet: ${label}`).length > 0)).toEqual(
      [],
    )
  })
})
