import type { RuleId } from '../rules/rule.ts'
import type { MessageTwin } from './message.ts'
import { MONTH_MESSAGES } from './month-messages.ts'

/**
 * Messages by rule and detail ('' where the rule says one thing). In braces: `{key}` the label of a column,
 * `{1}` and `{2}` those of the first and second column, `{key:code}` the label of a code in it, `{1:detail}` that of the
 * code which the detail names, `{month:detail}` the month that it names, `{list}` the labels of all columns of the issue.
 */
export const RULE_MESSAGES = {
  R01: {
    '': {
      de: ['Wert nicht möglich', 'Dieser Wert passt nicht in {1}. Bitte neu eingeben.'],
      en: ['Value not possible', 'This value does not fit {1}. Please enter it again.'],
    },
  },
  R02: {
    '': {
      de: [
        'Personenbezogene Angabe',
        'Die Eingabe in {1} enthält etwas, woran eine Person erkannt werden kann, oder ein unbekanntes Wort. Sie wurde nicht gespeichert. Bitte ohne Namen, Nummern, Adressen und taggenaue Daten schreiben.',
      ],
      en: [
        'Personal data',
        'The entry in {1} contains something by which a person can be recognised, or an unknown word. It was not saved. Please write without names, numbers, addresses and exact dates.',
      ],
    },
  },
  R03: {
    '': {
      de: ['Angabe fehlt', '{1} ist noch leer. Bitte ausfüllen.'],
      en: ['Missing', '{1} is still empty. Please fill it in.'],
    },
    or_unknown: {
      de: ['Angabe fehlt', '{1} ist noch leer. Bitte ausfüllen; ist nichts bekannt, {1:x} wählen.'],
      en: ['Missing', '{1} is still empty. Please fill it in; choose {1:x} if nothing is known.'],
    },
  },
  R04: {
    cm_only: {
      de: ['Passt nicht zur Fallart', '{1} gibt es nur bei {kind:cm}. Bitte leeren oder {kind} ändern.'],
      en: ['Does not fit the kind of case', '{1} is for {kind:cm} only. Please clear it or change {kind}.'],
    },
    contact: {
      de: [
        'Passt nicht zur Fallart',
        '{1} gibt es nicht bei {kind:contact}. Bitte leeren oder {kind} ändern.',
      ],
      en: [
        'Does not fit the kind of case',
        '{1} is not for {kind:contact}. Please clear it or change {kind}.',
      ],
    },
    attached_not_due: {
      de: [
        'Passt nicht zusammen',
        '{1} gehört nicht zu dem, was in {2} steht. Bitte leeren oder {2} ändern.',
      ],
      en: ['Does not fit together', '{1} does not go with what {2} says. Please clear it or change {2}.'],
    },
  },
  R05: {
    more_minors: {
      de: [
        'Mehr Minderjährige als Personen',
        'Die Zahl in {minors} ist größer als die in {persons}. Bitte eine von beiden berichtigen.',
      ],
      en: [
        'More minors than persons',
        'The number in {minors} is larger than the one in {persons}. Please correct one of them.',
      ],
    },
    age_band: {
      de: [
        'Alter passt nicht',
        'Die einzige Person im Fall ist unter 18, {age_band} liegt darüber. Bitte {age_band} oder {minors} berichtigen.',
      ],
      en: [
        'Age does not fit',
        'The only person in the case is under 18, {age_band} says more. Please correct {age_band} or {minors}.',
      ],
    },
    attached_more: {
      de: ['Zahl zu groß', 'Die Zahl in {1} ist größer als die in {2}. Bitte eine von beiden berichtigen.'],
      en: [
        'Number too large',
        'The number in {1} is larger than the one in {2}. Please correct one of them.',
      ],
    },
  },
  R06: {
    opened_later: {
      de: [
        'Beginn nach diesem Monat',
        '{opened} liegt nach dem Monat dieses Blattes. Bitte diesen oder einen früheren Monat eintragen.',
      ],
      en: [
        'Start after this month',
        '{opened} is after the month of this sheet. Please enter this month or an earlier one.',
      ],
    },
    closed_later: {
      de: [
        'Ende nach diesem Monat',
        '{closed} liegt nach dem Monat dieses Blattes. Bitte berichtigen, oder den Fall erst im Monat seines Endes beenden.',
      ],
      en: [
        'End after this month',
        '{closed} is after the month of this sheet. Please correct it, or close the case in the month in which it ends.',
      ],
    },
    closed_before: {
      de: ['Ende vor dem Beginn', '{closed} liegt vor {opened}. Bitte einen der beiden Monate berichtigen.'],
      en: ['End before the start', '{closed} is before {opened}. Please correct one of the two months.'],
    },
  },
  R07: {
    missing: {
      de: [
        'Angabe zum Ende fehlt',
        'Der Fall ist beendet, {1} ist noch leer. Bitte ausfüllen oder {status} ändern.',
      ],
      en: [
        'Missing for the closing',
        'The case is closed, {1} is still empty. Please fill it in or change {status}.',
      ],
    },
    not_closed: {
      de: [
        'Fall ist nicht beendet',
        'Diese Angaben passen nicht zusammen: {list}. Angaben zum Ende gibt es nur, wenn {status} auf {status:closed} steht. Bitte {status} ändern oder die Angaben zum Ende leeren.',
      ],
      en: [
        'Case is not closed',
        'These cells do not fit together: {list}. The closing is filled in only when {status} is {status:closed}. Please change {status} or clear the cells of the closing.',
      ],
    },
    reason: {
      de: [
        'Grund passt nicht zur Art',
        'Dieser {closing_reason} passt nicht zu dem, was in {closing_type} steht. Bitte eines von beiden ändern.',
      ],
      en: [
        'Reason does not fit',
        'This {closing_reason} does not go with what {closing_type} says. Please change one of them.',
      ],
    },
    kind: {
      de: [
        'Grund passt nicht zur Fallart',
        'Diesen {closing_reason} gibt es bei dieser Fallart nicht. Bitte einen anderen wählen oder {kind} ändern.',
      ],
      en: [
        'Reason does not fit the kind of case',
        'This {closing_reason} is not for this kind of case. Please choose another one or change {kind}.',
      ],
    },
  },
  R08: {
    missing: {
      de: [
        'Kontaktweg fehlt',
        'Es gab Kontakte, {contact_ways} ist aber leer. Bitte mindestens einen Weg wählen.',
      ],
      en: [
        'Contact way missing',
        'There were contacts, but {contact_ways} is empty. Please choose at least one.',
      ],
    },
    without_contacts: {
      de: [
        'Kontaktweg ohne Kontakt',
        '{contact_ways} ist ausgefüllt, {contacts} ist aber leer oder 0. Bitte die Zahl der Kontakte eintragen oder {contact_ways} leeren.',
      ],
      en: [
        'Contact way without contact',
        '{contact_ways} is filled in, but {contacts} is empty or 0. Please enter the number of contacts or clear {contact_ways}.',
      ],
    },
    none: {
      de: [
        'Kein Kontakt eingetragen',
        'Ein {kind:contact} ist mindestens ein Kontakt, in {contacts} steht aber 0. Bitte die Zahl berichtigen oder die Zeile entfernen.',
      ],
      en: [
        'No contact entered',
        'A row of the kind {kind:contact} is at least one contact, but {contacts} is 0. Please correct the number or remove the row.',
      ],
    },
    attached_missing: {
      de: [
        'Angabe fehlt',
        'Zu dem, was in {2} steht, gehört eine Angabe in {1}. Bitte ausfüllen oder {2} ändern.',
      ],
      en: ['Missing', 'What {2} says wants {1} to be filled. Please fill it in or change {2}.'],
    },
    attached_not_due: {
      de: [
        'Passt nicht zusammen',
        '{1} gehört nicht zu dem, was in {2} steht. Bitte leeren oder {2} ändern.',
      ],
      en: ['Does not fit together', '{1} does not go with what {2} says. Please clear it or change {2}.'],
    },
  },
  R09: {
    '': {
      de: [
        'Auswahl widerspricht sich',
        '{1:detail} schließt in {1} alles andere aus. Bitte entweder nur {1:detail} oder nur die anderen Werte stehen lassen.',
      ],
      en: [
        'Contradictory choice',
        '{1:detail} excludes everything else in {1}. Please leave either {1:detail} alone or only the other values.',
      ],
    },
  },
  R10: {
    future: {
      de: [
        'Einreise in der Zukunft',
        '{arrival_year} liegt nach dem Jahr dieses Blattes. Bitte berichtigen.',
      ],
      en: ['Arrival in the future', '{arrival_year} is after the year of this sheet. Please correct it.'],
    },
    past: {
      de: [
        'Einreise zu lange her',
        '{arrival_year} liegt mehr als 100 Jahre zurück. Bitte die Jahreszahl berichtigen.',
      ],
      en: ['Arrival too long ago', '{arrival_year} is more than 100 years ago. Please correct the year.'],
    },
  },
  R11: {
    '': {
      de: [
        'Gemeinde in einem anderen Kreis',
        'Diese Gemeinde gehört nicht zum Kreis. Bitte eine Gemeinde des Kreises oder {1:outside} wählen.',
      ],
      en: [
        'Municipality in another county',
        'This municipality does not belong to the county. Please choose one that does, or {1:outside}.',
      ],
    },
  },
  R12: {
    '': {
      de: [
        'Viele Bedarfe für eine kurze Beratung',
        'In {topics} stehen mehr als zwei Werte. Bitte prüfen, ob {kind:cm} besser passt als {kind:short}.',
      ],
      en: [
        'Many needs for a short consultation',
        'There are more than two values in {topics}. Please check whether {kind:cm} fits better than {kind:short}.',
      ],
    },
  },
  R13: {
    '': {
      de: [
        'Wenige Aufnahmekriterien',
        'Für {kind:cm} sollen mindestens drei Aufnahmekriterien erfüllt sein. Bitte {criteria_met} prüfen, oder ob {kind:short} besser passt.',
      ],
      en: [
        'Few admission criteria',
        'For {kind:cm} at least three admission criteria should be met. Please check {criteria_met}, or whether {kind:short} fits better.',
      ],
    },
  },
  R14: {
    '': {
      de: [
        'Sechs Monate ohne Kontakt',
        'Seit sechs Monaten gab es weder Kontakt mit der Klientin oder dem Klienten noch mit Akteuren. Bitte prüfen, ob der Fall wegen fehlenden Kontakts beendet wird; sonst eine Begründung wählen.',
      ],
      en: [
        'Six months without contact',
        'For six months there was no contact with the client or with actors. Please check whether the case should be closed for lost contact; otherwise choose a reason.',
      ],
    },
  },
  R15: {
    '': {
      de: [
        'Leistung passt nicht zum Aufenthalt',
        'Leistungen nach dem AsylbLG gibt es mit diesem Aufenthaltsstatus in der Regel nicht. Bitte {residence} und {benefits} prüfen; stimmt beides, eine Begründung wählen.',
      ],
      en: [
        'Benefit does not fit the residence status',
        'Benefits for asylum seekers are not usual with this residence status. Please check {residence} and {benefits}; if both are right, choose a reason.',
      ],
    },
  },
  R16: {
    '': {
      de: [
        'Herkunft passt nicht zum Aufenthalt',
        'In {origin} steht {origin:000}, {residence} spricht aber für Schutz, Asylverfahren oder Duldung. Bitte beides prüfen; stimmt es, eine Begründung wählen.',
      ],
      en: [
        'Origin does not fit the residence status',
        '{origin} is {origin:000}, but {residence} speaks of protection, an asylum procedure or a toleration. Please check both; if they are right, choose a reason.',
      ],
    },
  },
  R18: {
    '': {
      de: [
        'Vielleicht doppelt erfasst',
        'Ein anderer neuer Fall auf diesem Blatt hat dieselben Angaben: {list}. Bitte prüfen, ob es derselbe Fall ist; wenn nicht, als „verschieden“ abhaken.',
      ],
      en: [
        'Perhaps entered twice',
        'Another new case on this sheet has the same values: {list}. Please check whether it is the same case; if not, mark it as “different”.',
      ],
    },
  },
  R19: {
    '': {
      de: [
        'Phase geht zurück',
        'Zuletzt stand {phase} auf {phase:7}, jetzt auf einer früheren. Bitte prüfen, ob das so gemeint ist.',
      ],
      en: [
        'Phase goes back',
        '{phase} was {phase:7} before and is now an earlier one. Please check whether this is meant.',
      ],
    },
  },
  R20: {
    '': {
      de: [
        'Einwilligung fehlt',
        'Für {kind:cm} muss eine Einwilligung vorliegen. Bitte {consent} auf {consent:yes} setzen, sobald sie da ist, oder {kind} ändern.',
      ],
      en: [
        'Consent missing',
        '{kind:cm} needs consent. Please set {consent} to {consent:yes} once it is given, or change {kind}.',
      ],
    },
  },
  R21: {
    '': {
      de: [
        'Altersgruppe prüfen',
        '{age_band} ist seit mindestens zwölf Monaten unverändert. Bitte prüfen, ob sie noch stimmt.',
      ],
      en: [
        'Check the age group',
        '{age_band} has not changed for at least twelve months. Please check whether it is still right.',
      ],
    },
  },
  ...MONTH_MESSAGES,
} as const satisfies Record<RuleId, Readonly<Record<string, MessageTwin>>>
