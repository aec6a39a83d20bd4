import { describe, expect, test } from 'vitest'
import { checkNote, findPersonalData, type FindingRule } from '#domain/privacy/check.ts'

/** What a finding points at, in the text as it was given. */
function marked(text: string, find: typeof checkNote = findPersonalData): [FindingRule, string][] {
  return find(text).map(({ rule, offset, length }) => [rule, text.slice(offset, offset + length)])
}

describe('a finding names the kind and points at the place', () => {
  test.each<[string, FindingRule, string]>([
    ['bitte an max@example.org schicken', 'email', 'max@example.org'],
    ['schreibt max (at) example punkt org', 'email', 'max (at) example'],
    ['siehe www.example.org/kurs dort', 'url', 'www.example.org/kurs'],
    ['siehe example.org dort', 'url', 'example.org'],
    ['Insta: beispielhannes', 'handle', 'Insta: beispielhannes'],
    ['Konto DE89 3704 0044 0532 0130 00 neu', 'iban', 'DE89 3704 0044 0532 0130 00'],
    ['RV 15070649C103 da', 'pension_number', '15070649C103'],
    ['KV A000500015 da', 'health_number', 'A000500015'],
    ['Ausweis L01X00T47 da', 'identity_card', 'L01X00T47'],
    ['BG 12345//1234567 da', 'jobcenter', '12345//1234567'],
    ['Asyl 7654321-475 da', 'bamf', '7654321-475'],
    ['ID 86 095 742 719 da', 'tax_id', '86 095 742 719'],
    ['Register 900101123456 da', 'azr', '900101123456'],
    ['Klage 12 F 345/22 läuft', 'court', '12 F 345/22'],
    ['Klage 3 K 1234/21.A läuft', 'court', '3 K 1234/21.A'],
    ['Auto ST-AB 123 verkauft', 'plate', 'ST-AB 123'],
    ['seit 03.05.1990 da', 'date', '03.05.1990'],
    ['seit dem dritten Mai da', 'date', 'dritten Mai'],
    ['in 48429 Rheine gemeldet', 'postcode', '48429 Rheine'],
    ['wohnt Musterstraße 12 a, neu', 'street', 'Musterstraße 12 a'],
    ['Ruf 0171 2345678 an', 'phone', '0171 2345678'],
    ['Nummer 123 456 liegt vor', 'digits', '123 456'],
    ['Az.: 33-12/5 liegt vor', 'reference', 'Az.: 33-12/5'],
    ['mit Frau Beispielich geredet', 'name', 'Beispielich'],
    ['mit Sohn Yusuf geredet', 'kin_name', 'Yusuf'],
    ['mit Марія geredet', 'script', 'Марія'],
  ])('%s', (text, rule, place) => {
    expect(marked(text)).toContainEqual([rule, place])
  })

  test('behind invisible characters and in wide letters', () => {
    expect(marked('\u200bmit \u00adFrau Bei\u200bspielich geredet')).toEqual([['name', 'Bei\u200bspielich']])
    expect(marked('neu: ０１７１\u2003２３４５６７８!')).toEqual([['phone', '０１７１\u2003２３４５６７８']])
    expect(marked('a\u0308lter als 03\u200b.05.1990')).toEqual([['date', '03\u200b.05.1990']])
  })

  test('in notes, for words outside the vocabulary', () => {
    expect(marked('Termin mit Fatima verschoben', checkNote)).toEqual([['word', 'Fatima']])
    expect(marked('Termin mit Koch verschoben', checkNote)).toEqual([['name', 'Koch']])
  })

  test('more than 120 characters are a finding behind the 120th', () => {
    expect(checkNote('Termin '.repeat(17) + 'x')).not.toContainEqual(
      expect.objectContaining({ rule: 'too_long' }),
    )
    expect(checkNote('Termin '.repeat(18))).toEqual([{ rule: 'too_long', offset: 120, length: 6 }])
  })

  test('a long text is read to its two thousandth character, the rest is a finding', () => {
    expect(findPersonalData('a '.repeat(50_000)).map((finding) => finding.rule)).toEqual(['too_long'])
  })
})

describe('names and words that look alike', () => {
  test.each([
    ['als Koch', true],
    ['Ausbildung zum Koch', true],
    ['Koch hat angerufen', false],
    ['Umzug nach Lotte', true],
    ['Lotte hat angerufen', false],
    ['Kursbeginn im Sommer', true],
    ['Sommer hat angerufen', false],
    ['Sommer 2024 geplant', true],
    ['Termin Montag verschoben', true],
    ['Anruf von Montag', false],
    ['Lange Wartezeit bei der ABH', true],
    ['Lange hat angerufen', false],
    ['Gut angekommen', true],
    ['Gut hat angerufen', false],
    ['Nur telefonisch erreichbar', true],
    ['Nur hat angerufen', false],
    ['Hilfe beim Ausfüllen', true],
    ['Gespräch mit Kluger', false],
    ['KIM-Fall', true],
    ['Kim war da', false],
    ['Kategorie B', true],
    ['Anruf von B.', false],
    ['Mutter des Kindes', true],
    ['Herkunft Israel', true],
    ['Israel hat Termin', false],
    ['haben Unterlagen eingereicht', true],
    ['Haben war da', false],
    ['Rückfrage bei RA', true],
    ['Gespräch mit Ra', false],
  ])('%s: %s', (note, accepted) => {
    expect(checkNote(note).length === 0).toBe(accepted)
  })

  test('a coordinator can add words, in any form of writing; titles still give names away', () => {
    const words = new Set(['Möbelbörse', 'Wolf'])
    expect(checkNote('Bett von der Moebelboerse und Wolf', { words })).toEqual([])
    expect(checkNote('Frau Wolf', { words })).toHaveLength(1)
    expect(checkNote('Bett von Fatima', { words })).toHaveLength(1)
  })
})
