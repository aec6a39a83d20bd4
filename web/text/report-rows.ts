import { catalogue } from './catalogue.ts'

export const reportRowsText = catalogue(
  {
    title: 'Zeilen hinter der Zahl',
    heading: 'Zeilen hinter der Zahl',
    lead: 'Gezeigt werden nur die Spalten, auf denen die Zahl beruht. Alles Weitere steht im Monatsblatt der Zeile.',
    back: 'Zu den Auswertungen',
    caseNumber: 'Fallnummer',
    unit: 'Dienststelle',
    month: 'Monatsblatt',
    rows: (count: string, one: boolean): string => (one ? 'Eine Zeile' : `${count} Zeilen`),
    persons: (count: string): string => `darin ${count} Personen`,
    some: (shown: string, all: string): string =>
      `Gezeigt werden die ersten ${shown} von ${all} Zeilen. Für eine Dienststelle oder einen kürzeren Zeitraum sind es weniger.`,
    none: 'Hinter dieser Zahl steht keine Zeile.',
    erased: (count: string, one: boolean): string =>
      one
        ? 'Ein gelöschter Fall zählt weiter mit; seine Zeile gibt es nicht mehr.'
        : `${count} gelöschte Fälle zählen weiter mit; ihre Zeilen gibt es nicht mehr.`,
    noNumber:
      'Diese Adresse nennt keine Zahl der Auswertungen. Der Weg hierher führt über eine Zahl in einer ihrer Tabellen.',
    openSheet: (number: string): string => `${number} im Monatsblatt zeigen`,
    loading: 'Zeilen werden gesucht …',
  },
  {
    title: 'Rows behind the number',
    heading: 'Rows behind the number',
    lead: 'Only the columns that the number rests on are shown. Everything else is in the sheet of the row.',
    back: 'To the reports',
    caseNumber: 'Case number',
    unit: 'Unit',
    month: 'Sheet',
    rows: (count: string, one: boolean): string => (one ? 'One row' : `${count} rows`),
    persons: (count: string): string => `with ${count} persons`,
    some: (shown: string, all: string): string =>
      `The first ${shown} of ${all} rows are shown. A single unit or a shorter period has fewer.`,
    none: 'No row stands behind this number.',
    erased: (count: string, one: boolean): string =>
      one
        ? 'One erased case still counts; its row is gone.'
        : `${count} erased cases still count; their rows are gone.`,
    noNumber: 'This address names no number of the reports. The way here is a number in one of their tables.',
    openSheet: (number: string): string => `Show ${number} in its sheet`,
    loading: 'Looking for the rows …',
  },
)
