import { catalogue } from './catalogue.ts'

/** Asking and answering: the dialog of coordinators, and the list beside the sheet. */
export const questionText = catalogue(
  {
    heading: 'Frage stellen',
    explanation:
      'Die Dienststelle sieht die Frage im Monatsblatt und antwortet mit „korrigiert“ oder „stimmt so“. Mit der Annahme des Monatsblatts wird sie gelöscht.',
    place: 'Wozu?',
    wholeSheet: 'zum ganzen Monatsblatt',
    wholeRow: (line: number): string => `zur ganzen Zeile ${line}`,
    cell: (line: number, column: string): string => `Zeile ${line}: ${column}`,
    code: 'Was ist zu tun?',
    note: 'Bemerkung (freiwillig, keine Angaben zu Personen)',
    network: 'Fragen und Antworten werden sofort gesendet; dafür ist das Netz nötig.',
    ask: 'Fragen',
    cancel: 'Abbrechen',
    asked: 'Frage gestellt.',
    list: 'Rückfragen',
    where: (line: number, number: string, column: string): string =>
      [`Zeile ${line}`, number, column].filter(Boolean).join(' · '),
    sheet: 'Ganzes Monatsblatt',
    open: 'offen',
    answered: (answer: string): string => `Antwort: ${answer}`,
    goTo: 'Zur Zelle',
    withdraw: 'Zurücknehmen',
    withdrawn: 'Frage zurückgenommen.',
    saved: (answer: string): string => `Geantwortet: ${answer}.`,
    none: 'Keine Rückfragen.',
    loading: 'Rückfragen werden geladen …',
  },
  {
    heading: 'Ask a question',
    explanation:
      'The unit sees the question in the monthly sheet and answers “corrected” or “correct as it is”. It is deleted when the sheet is accepted.',
    place: 'Of what?',
    wholeSheet: 'the sheet as a whole',
    wholeRow: (line: number): string => `row ${line} as a whole`,
    cell: (line: number, column: string): string => `Row ${line}: ${column}`,
    code: 'What is to be done?',
    note: 'Note (optional, nothing about persons)',
    network: 'Questions and answers are sent at once; this needs the network.',
    ask: 'Ask',
    cancel: 'Cancel',
    asked: 'Question asked.',
    list: 'Questions',
    where: (line: number, number: string, column: string): string =>
      [`Row ${line}`, number, column].filter(Boolean).join(' · '),
    sheet: 'The whole sheet',
    open: 'open',
    answered: (answer: string): string => `Answer: ${answer}`,
    goTo: 'Go to cell',
    withdraw: 'Withdraw',
    withdrawn: 'Question withdrawn.',
    saved: (answer: string): string => `Answered: ${answer}.`,
    none: 'No questions.',
    loading: 'Loading the questions …',
  },
)
