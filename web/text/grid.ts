import { catalogue } from './catalogue.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const gridText = catalogue(
  {
    newRow: 'neue Zeile: einfach tippen',
    newCase: 'neu',
    ownLabel: 'Bezeichnung (nur hier)',
    question: (label: string): string => `Rückfrage: ${label}`,
    answered: (label: string): string => `Antwort: ${label}`,
    carried: 'Aus dem Vormonat übernommen.',
    fold: (group: string): string => `Gruppe ${group} zuklappen`,
    unfold: (group: string): string => `Gruppe ${group} aufklappen`,
    more: (count: number): string => `+${count}`,
    refused: 'Nicht gespeichert',
    lapsed: 'Gilt nicht mehr',
    lapsedWas: (labels: string): string => `(bisher: ${labels})`,
    conflict: 'Gleichzeitig geändert',
    conflictText: (mine: string, theirs: string, by: string, at: string): string =>
      `Hier steht: ${mine}. ${by} hat um ${at} eingetragen: ${theirs}. F2 lässt wählen, was gilt; darüber schreiben auch.`,
    isHere: (name: string): string => `${name} ist gerade hier.`,
    keepMine: 'Meine Angabe behalten',
    takeTheirs: 'Andere Angabe übernehmen',
    decideLater: 'Später entscheiden',
    emptyValue: '(leer)',
    draftKept: 'Der Text steht nur auf diesem Bildschirm, bis er berichtigt ist.',
    noMatch: 'Kein Treffer. Bitte anders schreiben.',
    knownWords: 'Alt+↓ zeigt bekannte Wörter.',
    options: 'Auswahl',
    editing: (column: string, row: string): string => `${column}, ${row}`,
    row: (number: number): string => `Zeile ${number}`,
    waiting: 'wartet auf den Server',
    rowConflict: 'Konflikt',
    rowRefused: 'nicht gespeichert',
    pasted: (cells: number): string => `${plural(cells, 'Zelle', 'Zellen')} eingefügt`,
    pastedNewRows: (count: number): string => plural(count, 'neue Zeile', 'neue Zeilen'),
    pastedUnchanged: (count: number): string => `${count} unverändert`,
    pastedReadOnly: (count: number): string =>
      `${plural(count, 'Zelle', 'Zellen')} übersprungen, weil sie nicht änderbar ${count === 1 ? 'ist' : 'sind'}`,
    pastedRefused: (count: number): string => `${count} nicht übernommen (im Blatt markiert, F8 führt hin)`,
    pastedSurplusColumns: (count: number, from: number, to: number): string =>
      `${plural(count, 'Spalte', 'Spalten')} rechts vom Blatt nicht eingefügt (${from === to ? `die ${from}.` : `${from}. bis ${to}.`} des Blocks)`,
    appendHeading: 'Zeilen anhängen?',
    appendText: (count: number): string =>
      `${plural(count, 'Zeile', 'Zeilen')} der Zwischenablage ${count === 1 ? 'passt' : 'passen'} nicht mehr ins Blatt.`,
    appendDo: 'Anhängen',
    appendFit: 'Nur bis zum Ende des Blatts',
    cancel: 'Abbrechen',
    pastedSurplusRows: (count: number): string =>
      `${plural(count, 'Zeile', 'Zeilen')} unter dem Blatt nicht eingefügt`,
    pastedKept: (count: number): string =>
      `${plural(count, 'ausgeschnittene Zelle', 'ausgeschnittene Zellen')} nicht verschoben (der Inhalt steht noch am alten Platz)`,
    pastedLost: (count: number): string =>
      `${plural(count, 'Zelle', 'Zellen')} nicht eingefügt, weil die Zeile inzwischen entfernt oder das Blatt geschlossen ist`,
    pastedTables: (count: number): string => `${count} Tabellen untereinander`,
    pastedBeside: 'Text neben der Tabelle nicht eingefügt',
    lostCells: (count: number): string =>
      `${plural(count, 'Eingabe', 'Eingaben')} nicht übernommen, weil die Zeile inzwischen entfernt oder das Blatt geschlossen ist.`,
    rowGone: 'Die Zeile wurde inzwischen entfernt. Was geschrieben wurde, ist nicht übernommen:',
    cutCells: (count: number): string =>
      `${plural(count, 'Zelle', 'Zellen')} ausgeschnitten. Einfügen verschiebt sie, Esc beendet das.`,
    cutNothing: 'Hier ist nichts auszuschneiden.',
    cutRanges: 'Ausschneiden geht nur mit einem zusammenhängenden Bereich. Es wurde nichts ausgeschnitten.',
    cutWaiting: 'Eine der Zellen wartet noch auf die Prüfung. Es wurde nichts ausgeschnitten.',
    cutEnded: 'Ausschneiden beendet. Einfügen kopiert jetzt nur.',
    cutChanged: 'Ausschneiden beendet, weil eine der Zellen geändert wurde. Einfügen kopiert jetzt nur.',
    isCut: 'Ausgeschnitten.',
    waitsForCheck: 'Noch nicht geprüft und noch nicht gespeichert',
    waitsForCheckText: 'Die Prüfung wird noch geladen.',
    waitsStuck:
      'Ein Teil des Programms ist nicht geladen. Es wird weiter versucht; bis dahin steht der Text nur auf diesem Bildschirm.',
    takenBack: 'Die letzte Eingabe, die noch auf die Prüfung wartete, ist zurückgenommen.',
    fillMoved: 'Nicht ausgefüllt: Die Zeilen haben sich inzwischen verschoben.',
    nothingToPaste: 'Die Zwischenablage enthält keine Zellen.',
    readOnlySheet: 'Dieses Blatt lässt sich nicht ändern.',
    readOnlyColumn: (column: string): string => `${column} wird von selbst gefüllt.`,
    refusedCells: (count: number): string =>
      count === 1 ? 'Eine Eingabe wurde nicht gespeichert.' : `${count} Eingaben wurden nicht gespeichert.`,
    notJudged:
      'Die Eingabe konnte noch nicht geprüft werden, weil ein Teil des Programms nicht geladen ist. Bitte die Verbindung prüfen.',
    noIssues: 'Nichts mehr zu klären.',
  },
  {
    newRow: 'new row: just type',
    newCase: 'new',
    ownLabel: 'Label (here only)',
    question: (label: string): string => `Question: ${label}`,
    answered: (label: string): string => `Answer: ${label}`,
    carried: 'Taken over from the month before.',
    fold: (group: string): string => `Fold group ${group}`,
    unfold: (group: string): string => `Unfold group ${group}`,
    more: (count: number): string => `+${count}`,
    refused: 'Not saved',
    lapsed: 'No longer valid',
    lapsedWas: (labels: string): string => `(was: ${labels})`,
    conflict: 'Changed at the same time',
    conflictText: (mine: string, theirs: string, by: string, at: string): string =>
      `Here it says: ${mine}. ${by} entered at ${at}: ${theirs}. F2 lets you choose what holds; so does typing over it.`,
    isHere: (name: string): string => `${name} is here just now.`,
    keepMine: 'Keep my entry',
    takeTheirs: 'Take the other entry',
    decideLater: 'Decide later',
    emptyValue: '(empty)',
    draftKept: 'The text is only on this screen until it is corrected.',
    noMatch: 'No match. Please write it differently.',
    knownWords: 'Alt+↓ shows known words.',
    options: 'Options',
    editing: (column: string, row: string): string => `${column}, ${row}`,
    row: (number: number): string => `row ${number}`,
    waiting: 'waiting for the server',
    rowConflict: 'conflict',
    rowRefused: 'not saved',
    pasted: (cells: number): string => `${plural(cells, 'cell', 'cells')} pasted`,
    pastedNewRows: (count: number): string => plural(count, 'new row', 'new rows'),
    pastedUnchanged: (count: number): string => `${count} unchanged`,
    pastedReadOnly: (count: number): string =>
      `${plural(count, 'cell', 'cells')} skipped because ${count === 1 ? 'it' : 'they'} cannot be changed`,
    pastedRefused: (count: number): string => `${count} not taken (marked in the sheet, F8 leads there)`,
    pastedSurplusColumns: (count: number, from: number, to: number): string =>
      `${plural(count, 'column', 'columns')} to the right of the sheet not pasted (${from === to ? `no. ${from}` : `no. ${from} to ${to}`} of the block)`,
    appendHeading: 'Append rows?',
    appendText: (count: number): string =>
      `${plural(count, 'row', 'rows')} of the clipboard ${count === 1 ? 'does' : 'do'} not fit into the sheet any more.`,
    appendDo: 'Append',
    appendFit: 'Only up to the end of the sheet',
    cancel: 'Cancel',
    pastedSurplusRows: (count: number): string =>
      `${plural(count, 'row', 'rows')} below the sheet not pasted`,
    pastedKept: (count: number): string =>
      `${plural(count, 'cut cell', 'cut cells')} not moved (the content is still in its old place)`,
    pastedLost: (count: number): string =>
      `${plural(count, 'cell', 'cells')} not pasted because the row has been removed or the sheet closed meanwhile`,
    pastedTables: (count: number): string => `${count} tables below each other`,
    pastedBeside: 'text beside the table not pasted',
    lostCells: (count: number): string =>
      `${plural(count, 'entry', 'entries')} not taken because the row has been removed or the sheet closed meanwhile.`,
    rowGone: 'The row has been removed meanwhile. What was written is not taken:',
    cutCells: (count: number): string =>
      `${plural(count, 'cell', 'cells')} cut. Pasting moves ${count === 1 ? 'it' : 'them'}, Esc ends that.`,
    cutNothing: 'There is nothing to cut here.',
    cutRanges: 'Only one coherent area can be cut. Nothing was cut.',
    cutWaiting: 'One of the cells still waits to be checked. Nothing was cut.',
    cutEnded: 'Cutting ended. Pasting now only copies.',
    cutChanged: 'Cutting ended because one of the cells was changed. Pasting now only copies.',
    isCut: 'Cut.',
    waitsForCheck: 'Not checked and not saved yet',
    waitsForCheckText: 'The check is still being loaded.',
    waitsStuck:
      'A part of the program is not loaded. It is tried again and again; until then the text is only on this screen.',
    takenBack: 'The last entry, which still waited to be checked, is taken back.',
    fillMoved: 'Not filled: the rows have moved meanwhile.',
    nothingToPaste: 'The clipboard holds no cells.',
    readOnlySheet: 'This sheet cannot be changed.',
    readOnlyColumn: (column: string): string => `${column} is filled automatically.`,
    refusedCells: (count: number): string =>
      count === 1 ? 'One entry was not saved.' : `${count} entries were not saved.`,
    notJudged:
      'The entry could not be checked yet because a part of the program is not loaded. Please check the connection.',
    noIssues: 'Nothing left to clear up.',
  },
)
