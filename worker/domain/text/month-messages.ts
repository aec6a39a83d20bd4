import type { MessageTwin } from './message.ts'

/** Messages of the rules by which the months of a case agree, as in `rule-messages.ts`. */
export const MONTH_MESSAGES = {
  R22: {
    '': {
      de: [
        'Fall wurde vorher beendet',
        'Der Fall wurde im {month:detail} beendet: Zeile entfernen oder Wiedereintritt. Bei einem Wiedereintritt steht in {opened} der Monat, in dem der Fall neu beginnt.',
      ],
      en: [
        'Case was closed before',
        'The case was closed in {month:detail}: remove the row or enter it again. For a re-entry, {opened} is the month in which the case begins anew.',
      ],
    },
    converted: {
      de: [
        'Fallart hat sich vorher geändert',
        'Im Monat davor ist aus der Kurzberatung {kind:cm} geworden, hier steht noch {kind:short}. Bitte {kind} ändern.',
      ],
      en: [
        'Kind of case changed before',
        'In the month before, the short consultation became {kind:cm}; here it is still {kind:short}. Please change {kind}.',
      ],
    },
  },
  R23: {
    '': {
      de: [
        'Fallart wechselt ohne Ende',
        'Im Monat davor war der Fall {kind:cm} und nicht beendet. Bitte den Fall erst beenden oder {kind} auf {kind:cm} lassen.',
      ],
      en: [
        'Kind of case changes without an end',
        'In the month before, the case was {kind:cm} and not closed. Please close the case first or leave {kind} at {kind:cm}.',
      ],
    },
  },
  R24: {
    late: {
      de: [
        'Ende liegt in einem früheren Monat',
        '{closed} liegt vor dem Monat dieses Blattes, in jenem Monat ist der Fall aber nicht beendet. Bitte den Fall dort beenden (ist das Blatt schon angenommen: Berichtigung vorschlagen) oder hier diesen Monat eintragen.',
      ],
      en: [
        'End in an earlier month',
        '{closed} is before the month of this sheet, but the case is not closed in that month. Please close it there (propose a correction where the sheet is accepted) or enter this month here.',
      ],
    },
    again: {
      de: [
        'Fall ist schon beendet',
        'Der Fall war schon vorher beendet und hat nicht neu begonnen. Bitte die Zeile entfernen oder, wenn er neu begonnen hat, {opened} berichtigen.',
      ],
      en: [
        'Case is closed already',
        'The case was closed before and has not begun anew. Please remove the row, or correct {opened} if it has begun anew.',
      ],
    },
  },
  R25: {
    '': {
      de: [
        'Nur ein Gespräch',
        'In allen Monaten dieser Kurzberatung stehen zusammen weniger als zwei Kontakte. Bitte {contacts} und {closing_reason} prüfen.',
      ],
      en: [
        'Only one talk',
        'All months of this short consultation have fewer than two contacts together. Please check {contacts} and {closing_reason}.',
      ],
    },
  },
} as const satisfies Record<string, Readonly<Record<string, MessageTwin>>>
