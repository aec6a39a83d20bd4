import { catalogue } from './catalogue.ts'

/** The box that finds texts in the grid. */
export const findText = catalogue(
  {
    find: 'Suchen',
    caseNumber: 'Zu Fallnummer',
    next: 'Nächster Treffer',
    previous: 'Voriger Treffer',
    close: 'Suche schließen',
    none: 'kein Treffer',
    hidden: 'nur in ausgeblendeten Zeilen',
    counter: (at: number, of: string): string => `${at} von ${of}`,
  },
  {
    find: 'Find',
    caseNumber: 'To case number',
    next: 'Next match',
    previous: 'Previous match',
    close: 'Close the search',
    none: 'no match',
    hidden: 'in hidden rows only',
    counter: (at: number, of: string): string => `${at} of ${of}`,
  },
)
