import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isModifierKey, knowsWord, verbForms, vocabularyForms } from '#domain/privacy/vocabulary/lexicon.ts'
import { shownWords } from '#domain/privacy/vocabulary/shown.ts'
import { pack, unpack } from '#domain/privacy/vocabulary/pack.ts'
import { packedSource } from '../../../../worker/local/packed-words.ts'
import { inProject } from '../../../../worker/local/project.ts'
import { gzippedSize } from '../../../bench/privacy-check.ts'

const forms = new Set([...vocabularyForms(), ...verbForms()])

function isPutTogether(key: string): boolean {
  for (let at = 4; at <= key.length - 4; at += 1)
    if (forms.has(key.slice(at)) && isModifierKey(key.slice(0, at))) return true
  return false
}

describe('the vocabulary', () => {
  test('has between two and five thousand words, without those that are put together of others', () => {
    const simple = shownWords().filter(({ key }) => !isPutTogether(key))
    expect(simple.length).toBeGreaterThan(2000)
    expect(simple.length).toBeLessThanOrEqual(5000)
  })

  test('weighs, with the whole check, at most 60 KB gzipped', async () => {
    expect(await gzippedSize()).toBeLessThanOrEqual(60)
  })

  test('runs with the lists that people review (else: npm run words)', async () => {
    const kept = await readFile(inProject('worker/domain/privacy/vocabulary/packed.ts'), 'utf8')
    const words = (source: string) => source.match(/'[^']*'/g)
    expect(words(kept)).toEqual(words(packedSource()))
  })

  test('loses no word when it is packed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zäöüß-]{1,40}$/)), (words) => {
        expect(unpack(pack(words)).sort()).toEqual(words.sort())
      }),
    )
  })

  test.each([
    [
      'nouns',
      'Antrag Antrags Antrages Anträge Anträgen Antraege Amt Ämter Ämtern Kind Kinder Kindern Unterkunft Unterkünften',
    ],
    [
      'persons',
      'Berater Beraterin Beraterinnen Klient Klienten Klientin Klientinnen Geflüchtete Angehöriger Jugendlichen',
    ],
    [
      'weak verbs',
      'beantragen beantragt beantragte beantragten beantragter gewartet wartet öffnet geöffnet verlängernd',
    ],
    ['strong verbs', 'geben gibt gab gegeben hilft half geholfen sprach entschieden befand erhielt'],
    [
      'separable verbs',
      'abgeben abgibt abgab abgegeben abzugeben weiterzuvermitteln wiederaufgenommen vorbereitet',
    ],
    [
      'adjectives',
      'wichtig wichtige wichtiger wichtigste älter ältere älteste unwichtig arbeitslos leistungsberechtigte dreijährigen',
    ],
    ['derived words', 'Verlängerung Verlängerungen erreichbar Erreichbarkeit Zuständigkeit'],
    [
      'compounds',
      'Kitaplatz Jobcentertermin Aufenthaltserlaubnisverlängerung Wohnungsgeberbestätigung Kündigungsschutzklage',
    ],
    ['places and peoples', 'Rheine Emsdetten Syrien syrisch syrischer Syrer Syrerin Ukrainerinnen Tigrinya'],
    ['spellings', 'Strasse Straße Fluechtling Flüchtling AUSWEIS ausweis'],
  ])('knows %s', (_kind, words) => {
    expect(words.split(' ').filter((word) => !knowsWord(word))).toEqual([])
  })

  test('takes no surname for a compound', () => {
    const surnames =
      'Neumann Bergmann Steinmann Hoffmann Kleinschmidt Herrmann Zimmermann Hausmann Feldmann Neuhaus Althaus Steinbach Hofbauer Waldhof Kirchberg Lindenberg Baumgarten Altmeyer Kurzhals Langbein Kleinknecht Großkopf Liebknecht Rosenberg Grünwald Schwarzkopf Weißbach Wassermann Nordhaus Wiesenthal Brandstätter Oberdorf Kirchhof Hochstein'
    expect(surnames.split(' ').filter((name) => knowsWord(name))).toEqual([])
  })
})
