import { catalogue } from './catalogue.ts'

export const uiText = catalogue(
  {
    close: 'Schließen',
    previousMonth: 'Vorheriger Monat',
    nextMonth: 'Nächster Monat',
    ok: 'Erledigt',
    info: 'Hinweis',
    warn: 'Warnung',
    error: 'Fehler',
  },
  {
    close: 'Close',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    ok: 'Done',
    info: 'Note',
    warn: 'Warning',
    error: 'Error',
  },
)
