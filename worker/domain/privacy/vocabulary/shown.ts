import { wordKey } from './key.ts'
import { plainForms } from './lexicon.ts'
import { unpack } from './pack.ts'
import { PACKED } from './packed.ts'
import { STRONG_VERBS } from './strong-verbs.ts'

/** Frequent compounds that the vocabulary derives and does not list. */
const COMPOUNDS = `
  Unterlagen Unterlage Ausländerbehörde Aufenthaltserlaubnis Aufenthaltstitel Niederlassungserlaubnis Einbürgerungsantrag Sprachkurs
  Deutschkurs Integrationskurs Arbeitsplatz Arbeitsvertrag Ausbildungsplatz Wohnungssuche Wohnungsgeberbestätigung Mietvertrag
  Mietschulden Krankenkasse Krankenversicherung Kindergeld Kinderzuschlag Elterngeld Wohngeld Bürgergeld Kitaplatz Schulplatz
  Schulanmeldung Schuldnerberatung Schwangerschaftsberatung Rechtsberatung Flüchtlingsberatung Rückkehrberatung Jugendmigrationsdienst
  Beratungsstelle Beratungstermin Arzttermin Erstgespräch Abschlussgespräch Elterngespräch Hausbesuch Zielvereinbarung Hilfeplan
  Fallkonferenz Fallbesprechung Fallübergabe Kurzberatung Verweisberatung Weitervermittlung Familiennachzug Geburtsurkunde
  Heiratsurkunde Führerschein Lebenslauf Bewerbungsmappe Vorstellungsgespräch Praktikumsplatz Therapieplatz Psychotherapie
  Frauenhaus Gemeinschaftsunterkunft Sprachmittlung Sprachmittler Dolmetscher Dolmetscherin Ratenzahlung Stromsperre Mahnung
  Sozialamt Jugendamt Standesamt Gesundheitsamt Wohnungsamt Familienkasse Jobcenter Verwaltungsgericht Fiktionsbescheinigung
  Aufenthaltsgestattung Duldung Abschiebung Passbeschaffung Identitätsklärung Anerkennung Kinderbetreuung Unterhaltsvorschuss`

export interface ShownWord {
  readonly word: string
  readonly key: string
}

let forms: readonly ShownWord[] | undefined

/** `shownWords` with the inflected forms that can be written from their key. */
export function shownForms(): readonly ShownWord[] {
  forms ??= [
    ...shownWords(),
    ...[...split(COMPOUNDS), ...plainForms()].map((word) => ({ word, key: wordKey(word) })),
  ]
  return forms
}

let shown: readonly ShownWord[] | undefined

/** The words of the vocabulary as they are written: nouns with a capital. */
export function shownWords(): readonly ShownWord[] {
  if (shown !== undefined) return shown
  const small = [PACKED.adjectives, PACKED.graded, PACKED.umlautGraded, PACKED.weakVerbs].flatMap(unpack)
  const strong = STRONG_VERBS.split('/').flatMap((parts) => split(parts).slice(0, 1))
  const nouns = [PACKED.nouns, PACKED.plainNouns]
    .flatMap((lists) => Object.values(lists))
    .flatMap(unpack)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  shown = [...new Set([...small, ...strong, ...nouns])].map((word) => ({
    word,
    key: wordKey(word),
  }))
  return shown
}

function split(list: string): string[] {
  return list.trim().split(/\s+/)
}
