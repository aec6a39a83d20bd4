import type { VersionProblemCode } from '../template/version-problem.ts'
import type { Language, Twin } from './message.ts'

const MESSAGES: Readonly<Record<VersionProblemCode, Twin>> = {
  month_too_early: {
    de: 'Für diesen oder einen späteren Monat ist schon ein Blatt geöffnet. Bitte einen späteren Monat wählen.',
    en: 'A sheet of this or a later month is open already. Please choose a later month.',
  },
  nothing_changed: { de: 'Noch nichts geändert.', en: 'Nothing has been changed yet.' },
  unknown_list: { de: 'Diese Liste gibt es nicht.', en: 'There is no such list.' },
  closed_list: {
    de: 'Die Codes dieser Liste sind festgelegt: Regeln und Auswertungen nennen sie einzeln.',
    en: 'The codes of this list are fixed: rules and reports name them one by one.',
  },
  unknown_code: { de: 'Diesen Code gibt es nicht.', en: 'There is no such code.' },
  lasting_code: {
    de: 'Dieser Code bleibt, wie er ist: Er sagt, dass nichts oder nichts Bekanntes einzutragen ist.',
    en: 'This code stays as it is: it says that there is nothing, or nothing known, to enter.',
  },
  list_empty: {
    de: 'Eine Liste braucht mindestens einen Code, der gilt.',
    en: 'A list needs at least one code that is valid.',
  },
  too_many_codes: { de: 'Mehr als 100 Codes hat keine Liste.', en: 'No list has more than 100 codes.' },
  unknown_column: { de: 'Diese Spalte gibt es hier nicht.', en: 'There is no such column here.' },
  needed_column: {
    de: 'Auf dieser Spalte beruhen Regeln oder Auswertungen; sie bleibt.',
    en: 'Rules or reports rest on this column; it stays.',
  },
  too_many_columns: { de: 'Mehr als 100 Spalten hat kein Blatt.', en: 'No sheet has more than 100 columns.' },
  key_malformed: {
    de: 'Der Schlüssel besteht aus 1 bis 32 Kleinbuchstaben ohne Umlaute und Unterstrichen, bei Codes auch aus Ziffern.',
    en: 'A key is made of 1 to 32 small letters and underscores, for codes also of digits.',
  },
  key_taken: {
    de: 'Diesen Schlüssel gibt es oder gab es schon. Bitte einen anderen wählen, damit alte Zeilen ihren Sinn behalten.',
    en: 'There is or was such a key. Please choose another one, so that old rows keep their meaning.',
  },
  label_empty: { de: 'Bitte eine Bezeichnung eintragen.', en: 'Please enter a label.' },
  label_too_long: {
    de: 'Dieser Text ist zu lang: Bezeichnungen haben höchstens 80 Zeichen, Hinweise 300.',
    en: 'This text is too long: labels have at most 80 characters, hints 300.',
  },
  label_malformed: {
    de: 'Dieser Text enthält Zeichen, die in keine Zeile gehören.',
    en: 'This text holds characters that belong in no line.',
  },
  label_parting: {
    de: 'Semikolon und senkrechter Strich trennen in Dateien die Codes einer Zelle. Bitte anders schreiben, etwa mit Komma oder „und“.',
    en: 'Semicolons and vertical bars part the codes of a cell in files. Please write it otherwise, for example with a comma or “and”.',
  },
  label_taken: {
    de: 'Diese Bezeichnung gibt es hier schon. Bitte eine andere wählen, damit beide zu unterscheiden sind.',
    en: 'There is such a label here already. Please choose another one, so that the two can be told apart.',
  },
  too_many_aliases: {
    de: 'Mehr als zehn andere Namen hat kein Code.',
    en: 'No code has more than ten other names.',
  },
  personal_data: {
    de: 'Dieser Text könnte eine Person erkennen lassen. Bitte ohne Namen, Nummern, Adressen und taggenaue Daten schreiben.',
    en: 'This text might identify a person. Please write it without names, numbers, addresses and exact dates.',
  },
  identifying: {
    de: 'Nach Namen, Geburt, Adresse, Telefon, E-Mail und Aktenzeichen fragt kein Monatsblatt.',
    en: 'No sheet asks for names, birth, address, phone, e-mail or file numbers.',
  },
  group_unknown: {
    de: 'Bitte eine Gruppe wählen, die es in dieser Liste gibt: In der vergröberten Datei steht sie statt des Codes.',
    en: 'Please choose a group that the list has: in the coarse file it stands instead of the code.',
  },
  range_wrong: {
    de: 'Bitte zwei ganze Zahlen von 0 bis 99999 eintragen, die kleinere zuerst.',
    en: 'Please enter two whole numbers from 0 to 99999, the smaller one first.',
  },
  text_shape: {
    de: 'Freier Text hat höchstens 120 Zeichen, ist freiwillig und wird nicht übernommen.',
    en: 'Free text has at most 120 characters, is optional and is not carried over.',
  },
  disclosure_wrong: {
    de: 'Bitte angeben, wie schutzwürdig die Angaben der Spalte sind.',
    en: 'Please say how far the values of the column are to be protected.',
  },
  required_less: {
    de: 'Auf dieser Spalte beruhen Regeln oder Auswertungen; sie bleibt Pflicht, wo sie es ist.',
    en: 'Rules or reports rest on this column; it stays required where it is.',
  },
  required_and_rule: {
    de: 'Eine Regel sagt schon, wann diese Spalte auszufüllen ist; Pflicht kann sie nicht außerdem sein.',
    en: 'A rule says when this column is to be filled; it cannot be required as well.',
  },
  rule_wrong: {
    de: 'Eine Regel dieser Spalte nennt eine Spalte oder einen Code, der dazu nicht passt.',
    en: 'A rule of this column names a column or a code that does not fit.',
  },
  too_many_rules: {
    de: 'Mehr als vier eigene Regeln hat keine Spalte.',
    en: 'No column has more than four rules of its own.',
  },
  row_too_long: {
    de: 'So viele Spalten und Codes fasst keine Zeile. Bitte weniger Spalten mit mehreren Codes anlegen.',
    en: 'No row holds as many columns and codes. Please add fewer columns with several codes.',
  },
}

/** What a problem of a version says to the person who has made it. */
export function versionProblemText(code: VersionProblemCode, language: Language): string {
  return MESSAGES[code][language]
}
