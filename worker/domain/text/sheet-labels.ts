import { type ChangeType, FOLLOWED_BY } from '../operation.ts'
import { type FIGURES, type SheetState } from '../sheet/sheet.ts'
import type { Language, Twin } from './message.ts'

/** States of a sheet, as they stand on the matrix and above the sheet. */
export const SHEET_STATES: Readonly<Record<SheetState, Twin>> = {
  unopened: { de: 'nicht begonnen', en: 'not started' },
  open: { de: 'offen', en: 'open' },
  submitted: { de: 'abgegeben', en: 'submitted' },
  accepted: { de: 'angenommen', en: 'accepted' },
  reopened: { de: 'wieder geöffnet', en: 'reopened' },
}

/** Marks of a sheet beside its state. */
export const SHEET_MARKS: Readonly<Record<'vacant' | 'nil', Twin>> = {
  vacant: { de: 'unbesetzt', en: 'vacant' },
  nil: { de: 'Nullmeldung', en: 'nil return' },
}

/** The unit's own figures of a month. */
export const FIGURE_LABELS: Readonly<Record<(typeof FIGURES)[number], Twin>> = {
  case_conferences: { de: 'Fallkonferenzen', en: 'Case conferences' },
  case_reconstructions: { de: 'Fallrekonstruktionen', en: 'Case reconstructions' },
  network_meetings: { de: 'Netzwerktreffen', en: 'Network meetings' },
  group_sessions: { de: 'Gruppentreffen', en: 'Group sessions' },
  group_participants: { de: 'Teilnehmende an Gruppentreffen', en: 'Participants in group sessions' },
  open_hours: { de: 'Stunden offener Sprechzeit', en: 'Hours of open consultation' },
}

/** What happened to a row, in its history. */
export const CHANGE_TYPES: Readonly<Record<ChangeType, Twin>> = {
  open: { de: 'aus dem Vormonat übernommen', en: 'taken over from the month before' },
  set: { de: 'geändert', en: 'changed' },
  create: { de: 'angelegt', en: 'created' },
  remove: { de: 'entfernt', en: 'removed' },
  confirm: { de: 'unverändert bestätigt', en: 'confirmed unchanged' },
  restore: { de: 'früherer Stand wiederhergestellt', en: 'earlier state restored' },
  handover: { de: 'an andere Dienststelle übergeben', en: 'handed over to another unit' },
  follow: {
    de: 'Änderung eines früheren Monats übernommen',
    en: 'taken over from a change of an earlier month',
  },
}

const FOLLOWED: Twin = { de: 'Änderung eines früheren Monats', en: 'A change of an earlier month' }

/** Who has changed a value, in a sentence about it: a name as it is, or what the value followed. */
export function authorLabel(by: string, language: Language): string {
  return by === FOLLOWED_BY ? FOLLOWED[language] : by
}
