import type { OperationCode } from '../operation.ts'
import type { Language, Twin } from './message.ts'

const OPERATION_MESSAGES: Readonly<Record<OperationCode, Twin>> = {
  cells_refused: {
    de: 'Mindestens eine Zelle wurde nicht angenommen. Bitte die markierten Zellen berichtigen.',
    en: 'At least one cell was not accepted. Please correct the marked cells.',
  },
  entry_not_found: {
    de: 'Diese Zeile gibt es nicht oder nicht mehr. Bitte das Monatsblatt neu laden.',
    en: 'This row does not exist or no longer does. Please reload the sheet.',
  },
  case_not_found: {
    de: 'Diesen Fall gibt es nicht. Bitte die Fallnummer prüfen.',
    en: 'There is no such case. Please check the case number.',
  },
  unit_not_found: {
    de: 'Diese Dienststelle gibt es nicht, oder sie arbeitet in diesen Monaten nicht. Bitte eine andere Dienststelle oder einen anderen Monat wählen.',
    en: 'There is no such unit, or it does not work in these months. Please choose another unit or another month.',
  },
  change_not_found: {
    de: 'Diese Änderung gibt es im Verlauf nicht. Bitte den Verlauf neu laden.',
    en: 'There is no such change in the history. Please reload the history.',
  },
  operation_id_reused: {
    de: 'Diese Änderung wurde schon einmal mit anderem Inhalt geschickt. Bitte neu laden und noch einmal eingeben.',
    en: 'This change was sent before with other content. Please reload and enter it again.',
  },
  entry_id_taken: {
    de: 'Die neue Zeile konnte nicht angelegt werden. Bitte neu laden und noch einmal eingeben.',
    en: 'The new row could not be created. Please reload and enter it again.',
  },
  sheet_not_open: {
    de: 'Das Monatsblatt ist nicht offen; Zeilen lassen sich darum nicht ändern. Bitte die Abgabe zurückziehen oder die Koordination um Öffnung bitten.',
    en: 'The sheet is not open, so rows cannot be changed. Please withdraw the submission or ask the coordination to reopen it.',
  },
  entry_removed: {
    de: 'Diese Zeile steht nicht mehr im Blatt: Sie wurde inzwischen entfernt, oder der Fall wurde übergeben.',
    en: 'This row is no longer in the sheet: it was removed meanwhile, or the case was handed over.',
  },
  entry_submitted_before: {
    de: 'Diese Zeile war schon einmal abgegeben und lässt sich nicht mehr entfernen. Bitte den Fall beenden oder die Angaben berichtigen.',
    en: 'This row was submitted before and cannot be removed. Please close the case or correct its values.',
  },
  case_already_in_month: {
    de: 'Für diesen Fall gibt es in diesem Monat schon eine Zeile. Bitte dort weiterschreiben.',
    en: 'This case already has a row in this month. Please continue there.',
  },
  split_too_many: {
    de: 'So viele Personen hat der bisherige Fall nicht: Mindestens eine bleibt bei ihm. Bitte die Zahlen prüfen.',
    en: 'The old case does not have that many persons: at least one stays with it. Please check the numbers.',
  },
  month_in_future: {
    de: 'Dieser Monat liegt in der Zukunft. Bitte den laufenden oder einen früheren Monat wählen.',
    en: 'This month is in the future. Please choose the current or an earlier month.',
  },
  same_unit: {
    de: 'Der Fall gehört schon zu dieser Dienststelle. Bitte eine andere wählen.',
    en: 'The case belongs to this unit already. Please choose another one.',
  },
  person_not_in_unit: {
    de: 'Diese Person gehört nicht zur Dienststelle des Falls. Bitte jemanden aus der Dienststelle wählen.',
    en: 'This person does not belong to the unit of the case. Please choose somebody of the unit.',
  },
  not_allowed: {
    de: 'Dieses Konto darf das hier nicht. Bei Fragen hilft die Koordination.',
    en: 'This account may not do this here. The coordination can help.',
  },
  busy: {
    de: 'Gerade wird viel zugleich gespeichert. Die Änderung wird gleich noch einmal geschickt.',
    en: 'Much is being saved at the moment. The change will be sent again shortly.',
  },
}

/** Why one operation was refused, and what to do. */
export function operationMessage(code: OperationCode, language: Language): string {
  return OPERATION_MESSAGES[code][language]
}
