import type { FindingRule } from './finding.ts'

export type FindingLanguage = 'de' | 'en'

interface FindingText {
  /** What kind of thing was seen. */
  readonly seen: string
  /** How to write it instead. */
  readonly instead: string
}

const DE: Readonly<Record<FindingRule, FindingText>> = {
  too_long: { seen: 'Der Text ist zu lang.', instead: 'Höchstens 120 Zeichen; kürzen Sie ihn bitte.' },
  script: {
    seen: 'Hier stehen Zeichen einer anderen Schrift oder unlesbare Zeichen.',
    instead: 'Schreiben Sie mit lateinischen Buchstaben.',
  },
  email: { seen: 'Das sieht wie eine E-Mail-Adresse aus.', instead: 'Schreiben Sie nur „per E-Mail“.' },
  url: { seen: 'Das sieht wie eine Internetadresse aus.', instead: 'Nennen Sie nur die Art der Stelle.' },
  handle: {
    seen: 'Das sieht wie ein Name in einem Netzwerk aus.',
    instead: 'Schreiben Sie nur „per Messenger“.',
  },
  iban: { seen: 'Das sieht wie eine IBAN aus.', instead: 'Lassen Sie Kontodaten weg.' },
  pension_number: {
    seen: 'Das sieht wie eine Rentenversicherungsnummer aus.',
    instead: 'Lassen Sie die Nummer weg.',
  },
  health_number: {
    seen: 'Das sieht wie eine Krankenversichertennummer aus.',
    instead: 'Lassen Sie die Nummer weg.',
  },
  jobcenter: {
    seen: 'Das sieht wie eine Nummer des Jobcenters aus.',
    instead: 'Schreiben Sie nur „Jobcenter“.',
  },
  bamf: {
    seen: 'Das sieht wie ein Aktenzeichen des BAMF aus.',
    instead: 'Schreiben Sie nur „Asylverfahren“.',
  },
  court: {
    seen: 'Das sieht wie das Aktenzeichen eines Gerichts oder einer Behörde aus.',
    instead: 'Nennen Sie nur die Art des Verfahrens.',
  },
  identity_card: {
    seen: 'Das sieht wie eine Ausweis- oder Passnummer aus.',
    instead: 'Schreiben Sie nur „Pass liegt vor“.',
  },
  tax_id: { seen: 'Das sieht wie eine Steuer-ID aus.', instead: 'Lassen Sie die Nummer weg.' },
  azr: { seen: 'Das sieht wie eine AZR-Nummer aus.', instead: 'Lassen Sie die Nummer weg.' },
  plate: { seen: 'Das sieht wie ein Autokennzeichen aus.', instead: 'Lassen Sie es weg.' },
  date: {
    seen: 'Das ist ein Datum mit Tag.',
    instead: 'Schreiben Sie nur Monat und Jahr, zum Beispiel 05/2024.',
  },
  postcode: { seen: 'Das sieht wie eine Postleitzahl mit Ort aus.', instead: 'Nennen Sie nur die Kommune.' },
  street: { seen: 'Das sieht wie eine Straße mit Hausnummer aus.', instead: 'Nennen Sie nur die Kommune.' },
  phone: { seen: 'Das sieht wie eine Telefonnummer aus.', instead: 'Schreiben Sie nur „telefonisch“.' },
  reference: {
    seen: 'Das sieht wie ein Aktenzeichen oder eine Kundennummer aus.',
    instead: 'Lassen Sie die Nummer weg.',
  },
  digits: {
    seen: 'Das ist eine lange Zahl, die eine Person erkennbar machen kann.',
    instead: 'Höchstens fünf Ziffern; Zeiträume als 05/2024.',
  },
  name: {
    seen: 'Das kann der Name einer Person sein.',
    instead: 'Schreiben Sie die Rolle, zum Beispiel „die Klientin“ oder „die Ärztin“.',
  },
  kin_name: {
    seen: 'Nach einem Wort für eine Person steht hier wohl ihr Name.',
    instead: 'Schreiben Sie nur „Sohn“, „Tochter“, „Ehemann“ …',
  },
  word: {
    seen: 'Dieses Wort kennt das Wörterbuch nicht; es könnte ein Name sein.',
    instead: 'Wählen Sie ein bekanntes Wort. Ihre Koordination kann Wörter aufnehmen.',
  },
}

const EN: Readonly<Record<FindingRule, FindingText>> = {
  too_long: { seen: 'The text is too long.', instead: 'At most 120 characters; please shorten it.' },
  script: {
    seen: 'There are characters of another script or unreadable ones.',
    instead: 'Use Latin letters.',
  },
  email: { seen: 'This looks like an e-mail address.', instead: 'Just write “by e-mail”.' },
  url: { seen: 'This looks like a web address.', instead: 'Name only the kind of office.' },
  handle: { seen: 'This looks like a name in a social network.', instead: 'Just write “by messenger”.' },
  iban: { seen: 'This looks like an IBAN.', instead: 'Leave out bank details.' },
  pension_number: { seen: 'This looks like a pension insurance number.', instead: 'Leave out the number.' },
  health_number: { seen: 'This looks like a health insurance number.', instead: 'Leave out the number.' },
  jobcenter: { seen: 'This looks like a number of the Jobcenter.', instead: 'Just write “Jobcenter”.' },
  bamf: { seen: 'This looks like a file number of the BAMF.', instead: 'Just write “asylum procedure”.' },
  court: {
    seen: 'This looks like a file number of a court or an authority.',
    instead: 'Name only the kind of procedure.',
  },
  identity_card: {
    seen: 'This looks like the number of an identity card or passport.',
    instead: 'Leave out the number.',
  },
  tax_id: { seen: 'This looks like a tax number.', instead: 'Leave out the number.' },
  azr: { seen: 'This looks like a number of the register of foreigners.', instead: 'Leave out the number.' },
  plate: { seen: 'This looks like a number plate.', instead: 'Leave it out.' },
  date: { seen: 'This is a date with its day.', instead: 'Write month and year only, for example 05/2024.' },
  postcode: { seen: 'This looks like a postcode with a place.', instead: 'Name the municipality only.' },
  street: { seen: 'This looks like a street with a house number.', instead: 'Name the municipality only.' },
  phone: { seen: 'This looks like a phone number.', instead: 'Just write “by phone”.' },
  reference: { seen: 'This looks like a file or customer number.', instead: 'Leave out the number.' },
  digits: {
    seen: 'This is a long number that may identify a person.',
    instead: 'At most five digits; periods as 05/2024.',
  },
  name: {
    seen: 'This may be the name of a person.',
    instead: 'Write the role, for example “client” or “doctor”.',
  },
  kin_name: {
    seen: 'After a word for a person, this is probably their name.',
    instead: 'Just write “son”, “daughter”, “husband” …',
  },
  word: {
    seen: 'The vocabulary does not know this word; it could be a name.',
    instead: 'Choose a known word. Your coordination can add words.',
  },
}

const TEXTS: Readonly<Record<FindingLanguage, Readonly<Record<FindingRule, FindingText>>>> = {
  de: DE,
  en: EN,
}

/** What was seen and how to write it instead, in one text. Never contains the found text. */
export function findingMessage(rule: FindingRule, language: FindingLanguage): string {
  const { seen, instead } = TEXTS[language][rule]
  return `${seen} ${instead}`
}

/** Only what kind of thing was seen. */
export function findingKind(rule: FindingRule, language: FindingLanguage): string {
  return TEXTS[language][rule].seen
}
