import type { Level, RuleId } from '../rules/rule.ts'
import type { Language } from './message.ts'

/** What every rule demands, in one sentence (the messages say what is wrong in a row). */
export const RULE_TEXTS: Readonly<Record<RuleId, Readonly<Record<Language, string>>>> = {
  R01: {
    de: 'Jede Zelle hat einen Wert, den ihre Spalte kennt: die richtige Art, im erlaubten Bereich, ein Code, der in diesem Monat gilt.',
    en: 'Every cell holds a value that its column knows: the right kind, within its range, a code that is valid in this month.',
  },
  R02: {
    de: 'Freier Text enthält ohne Angabe zu einer Person: keine Namen, Geburtsdaten, Nummern, Adressen.',
    en: 'Free text holds nothing about a person: no names, dates of birth, numbers, addresses.',
  },
  R03: {
    de: 'Pflichtspalten der Fallart sind ausgefüllt.',
    en: 'Columns that the kind of case requires are filled.',
  },
  R04: {
    de: 'Kurzberatung und Sonstiger Kontakt haben weder Phase noch Intensität; ein Sonstiger Kontakt hat keine erfüllten Kriterien.',
    en: 'Short consultations and other contacts have neither phase nor intensity; another contact has no criteria met.',
  },
  R05: {
    de: 'Es gibt nicht mehr Minderjährige als Personen; ist die einzige Person minderjährig, passt ihre Altersgruppe dazu.',
    en: 'There are no more minors than persons; where the only person is a minor, the age band says so.',
  },
  R06: {
    de: 'Beginn, Ende und Monat des Blattes liegen in dieser Folge.',
    en: 'Begin, end and the month of the sheet follow one another in time.',
  },
  R07: {
    de: 'Das Ende ist genau dann ausgefüllt, wenn der Fall beendet ist; bei einer Beratung gehören Art und ein passender Grund dazu, im Case Management auch die erreichten Ziele.',
    en: 'The end is filled exactly when the case is closed; for a consultation with its kind and a reason that fits, in Case Management with the goals met as well.',
  },
  R08: {
    de: 'Kontaktwege sind genau dann angegeben, wenn es Kontakte gab; ein Sonstiger Kontakt ist mindestens einer.',
    en: 'Ways of contact are given exactly when there were contacts; another contact is at least one.',
  },
  R09: {
    de: '„keine“ und „ohne Angabe“ stehen allein in ihrer Zelle.',
    en: '“none” and “not stated” stand alone in their cell.',
  },
  R10: {
    de: 'Das Jahr der Einreise liegt nicht in der Zukunft und höchstens 100 Jahre zurück.',
    en: 'The year of arrival is not in the future and at most 100 years ago.',
  },
  R11: {
    de: 'Die Kommune gehört zum Kreis, oder sie ist „außerhalb“ oder „ohne Angabe“.',
    en: 'The municipality belongs to the county, or is “outside” or “not stated”.',
  },
  R12: {
    de: 'Eine Kurzberatung mit mehr als zwei Themen: vielleicht ein Fall für das Case Management.',
    en: 'A short consultation with more than two topics: perhaps a case for Case Management.',
  },
  R13: {
    de: 'Case Management erfüllt in der Regel mindestens drei Kriterien.',
    en: 'Case Management usually meets at least three criteria.',
  },
  R14: {
    de: 'Sechs Monate in Folge ohne Kontakt, auch nicht mit dem Netzwerk: vielleicht wegen Kontaktabbruch zu beenden.',
    en: 'Six months in a row without contact, not even with the network: perhaps to be closed for lost contact.',
  },
  R15: {
    de: 'Leistungen nach dem AsylbLG passen zum Aufenthaltsstatus (bei einer Person; nicht in dem Monat, in dem er wechselt).',
    en: 'Benefits for asylum seekers fit the residence status (for one person; not in the month in which it changes).',
  },
  R16: {
    de: 'Eine deutsche Herkunft passt nicht zu Schutz, Asylverfahren oder Duldung.',
    en: 'A German origin does not fit protection, asylum procedure or toleration.',
  },
  R18: {
    de: 'Zwei neue Fälle des Case Managements, die sich in allen Merkmalen zur Person gleichen, sind vielleicht derselbe.',
    en: 'Two new cases of Case Management that agree in everything about the person may be the same.',
  },
  R19: {
    de: 'Nach Phase 7 folgt ohne Wiederaufnahme keine frühere Phase.',
    en: 'Without re-entry, no earlier phase follows phase 7.',
  },
  R20: {
    de: 'Case Management braucht die Einwilligung.',
    en: 'Case Management needs consent.',
  },
  R21: {
    de: 'Im Januar: Die Altersgruppe ist seit zwölf Monaten unverändert; bitte ansehen.',
    en: 'In January: the age band has been unchanged for twelve months; please look.',
  },
  R22: {
    de: 'Ein Fall, der in einem früheren Monat beendet wurde, geht nur als Wiedereintritt weiter; eine Kurzberatung, die zum Case Management wurde, bleibt es.',
    en: 'A case that was closed in an earlier month goes on as a re-entry only; a short consultation that became Case Management stays it.',
  },
  R23: {
    de: 'Aus Case Management wird ohne Ende weder eine Kurzberatung noch ein Sonstiger Kontakt.',
    en: 'Case Management does not become a short consultation or another contact without an end.',
  },
  R24: {
    de: 'Ein Fall wird in dem Monat beendet, in dem er endet, und nur einmal.',
    en: 'A case is closed in the month in which it ends, and once.',
  },
  R25: {
    de: 'Eine abgeschlossene Kurzberatung hatte in der Regel mindestens zwei Gespräche.',
    en: 'A completed short consultation usually had at least two talks.',
  },
}

/** What it means when a rule of this level is broken. */
export const LEVEL_TEXTS: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  cell: { de: 'wird nicht angenommen', en: 'is not accepted' },
  submit: { de: 'vor der Abgabe zu klären', en: 'to be settled before submission' },
  warn: { de: 'Warnung, bei der Abgabe zu begründen', en: 'warning, wants a reason at submission' },
  hint: { de: 'Hinweis', en: 'hint' },
}
