import { catalogue } from './catalogue.ts'

/** The help sheet of the grid. */
export const helpText = catalogue(
  {
    heading: 'Tastatur und Einstellungen',
    move: 'Bewegen',
    select: 'Auswählen',
    edit: 'Schreiben',
    clipboard: 'Zwischenablage',
    rows: 'Zeilen',
    other: 'Blatt',
    ctrl: 'Strg',
    shift: 'Umschalt',
    enter: 'Enter',
    space: 'Leertaste',
    settings: 'Einstellungen',
    enterEdits: 'Enter bearbeitet die Zelle (sonst: eine Zelle nach unten)',
    close: 'Schließen',
    writing: 'Beim Schreiben: Enter und Tab übernehmen, Esc verwirft, Alt+↓ öffnet die Liste.',
  },
  {
    heading: 'Keyboard and settings',
    move: 'Moving',
    select: 'Selecting',
    edit: 'Writing',
    clipboard: 'Clipboard',
    rows: 'Rows',
    other: 'Sheet',
    ctrl: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    space: 'Space',
    settings: 'Settings',
    enterEdits: 'Enter edits the cell (else: one cell down)',
    close: 'Close',
    writing: 'While writing: Enter and Tab accept, Esc drops, Alt+↓ opens the list.',
  },
)
