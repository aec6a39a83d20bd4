import { catalogue } from './catalogue.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What is said of a paste. */
export const pasteTexts = catalogue(
  {
    pasted: (cells: number): string => `${plural(cells, 'Zelle', 'Zellen')} eingefügt`,
    pastedNewRows: (count: number): string => plural(count, 'neue Zeile', 'neue Zeilen'),
    pastedUnchanged: (count: number): string => `${count} unverändert`,
    pastedReadOnly: (count: number): string =>
      `${plural(count, 'Zelle', 'Zellen')} übersprungen, weil sie nicht änderbar ${count === 1 ? 'ist' : 'sind'}`,
    pastedAsked: (count: number): string => `${count} zu bestätigen (Enter, F8 führt hin)`,
    pastedRefused: (count: number): string => `${count} nicht übernommen (im Blatt markiert, F8 führt hin)`,
    pastedSurplusColumns: (count: number, from: number, to: number): string =>
      `${plural(count, 'Spalte', 'Spalten')} rechts vom Blatt nicht eingefügt (${from === to ? `die ${from}.` : `${from}. bis ${to}.`} des Blocks)`,
    pastedSurplusRows: (count: number): string =>
      `${plural(count, 'Zeile', 'Zeilen')} unter dem Blatt nicht eingefügt`,
    pastedKept: (count: number): string =>
      `${plural(count, 'ausgeschnittene Zelle', 'ausgeschnittene Zellen')} nicht verschoben (der Inhalt steht noch am alten Platz)`,
    pastedLost: (count: number): string =>
      `${plural(count, 'Zelle', 'Zellen')} nicht eingefügt, weil die Zeile inzwischen entfernt oder das Blatt geschlossen ist`,
    pastedTables: (count: number): string => `${count} Tabellen untereinander`,
    pastedBeside: 'Text neben der Tabelle nicht eingefügt',
    appendHeading: 'Zeilen anhängen?',
    appendText: (count: number): string =>
      `${plural(count, 'Zeile', 'Zeilen')} der Zwischenablage ${count === 1 ? 'passt' : 'passen'} nicht mehr ins Blatt.`,
    appendDo: 'Anhängen',
    appendFit: 'Nur bis zum Ende des Blatts',
    cancel: 'Abbrechen',
  },
  {
    pasted: (cells: number): string => `${plural(cells, 'cell', 'cells')} pasted`,
    pastedNewRows: (count: number): string => plural(count, 'new row', 'new rows'),
    pastedUnchanged: (count: number): string => `${count} unchanged`,
    pastedReadOnly: (count: number): string =>
      `${plural(count, 'cell', 'cells')} skipped because ${count === 1 ? 'it' : 'they'} cannot be changed`,
    pastedAsked: (count: number): string => `${count} to be confirmed (Enter, F8 leads there)`,
    pastedRefused: (count: number): string => `${count} not taken (marked in the sheet, F8 leads there)`,
    pastedSurplusColumns: (count: number, from: number, to: number): string =>
      `${plural(count, 'column', 'columns')} to the right of the sheet not pasted (${from === to ? `no. ${from}` : `no. ${from} to ${to}`} of the block)`,
    pastedSurplusRows: (count: number): string =>
      `${plural(count, 'row', 'rows')} below the sheet not pasted`,
    pastedKept: (count: number): string =>
      `${plural(count, 'cut cell', 'cut cells')} not moved (the content is still in its old place)`,
    pastedLost: (count: number): string =>
      `${plural(count, 'cell', 'cells')} not pasted because the row has been removed or the sheet closed meanwhile`,
    pastedTables: (count: number): string => `${count} tables below each other`,
    pastedBeside: 'text beside the table not pasted',
    appendHeading: 'Append rows?',
    appendText: (count: number): string =>
      `${plural(count, 'row', 'rows')} of the clipboard ${count === 1 ? 'does' : 'do'} not fit into the sheet any more.`,
    appendDo: 'Append',
    appendFit: 'Only up to the end of the sheet',
    cancel: 'Cancel',
  },
)
