/** What a key can ask for. Commands marked `page` in the keymap are carried out by the page around the grid. */
export type CommandId = (typeof KEYMAP)[number]['command']

type Help = { readonly de: string; readonly en: string }

interface Binding {
  /** `Ctrl+Shift+ArrowUp`: modifiers in the order Ctrl, Alt, Shift, then `KeyboardEvent.key`; letters in upper case. */
  readonly keys: readonly string[]
  readonly command: string
  readonly help: Help
  readonly section: 'move' | 'select' | 'edit' | 'clipboard' | 'rows' | 'other'
  readonly page?: true
}

/** Every key of the grid in Ready mode; the help sheet shows this list. */
export const KEYMAP = [
  {
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    command: 'move',
    section: 'move',
    help: { de: 'eine Zelle weiter', en: 'one cell on' },
  },
  {
    keys: ['Ctrl+ArrowUp', 'Ctrl+ArrowDown', 'Ctrl+ArrowLeft', 'Ctrl+ArrowRight'],
    command: 'jump',
    section: 'move',
    help: { de: 'ans Ende des gefüllten Blocks', en: 'to the end of the filled block' },
  },
  {
    keys: ['Home'],
    command: 'row-start',
    section: 'move',
    help: { de: 'Anfang der Zeile', en: 'start of the row' },
  },
  {
    keys: ['End'],
    command: 'row-end',
    section: 'move',
    help: { de: 'Ende der Zeile', en: 'end of the row' },
  },
  {
    keys: ['Ctrl+Home'],
    command: 'sheet-start',
    section: 'move',
    help: { de: 'erste Zelle des Blatts', en: 'first cell of the sheet' },
  },
  {
    keys: ['Ctrl+End'],
    command: 'sheet-end',
    section: 'move',
    help: { de: 'letzte benutzte Zelle', en: 'last used cell' },
  },
  {
    keys: ['PageUp', 'PageDown'],
    command: 'page',
    section: 'move',
    help: { de: 'eine Bildschirmseite', en: 'one screen' },
  },
  {
    keys: ['Alt+PageUp', 'Alt+PageDown'],
    command: 'page-sideways',
    section: 'move',
    help: { de: 'eine Bildschirmbreite seitwärts', en: 'one screen sideways' },
  },
  {
    keys: ['Tab', 'Shift+Tab'],
    command: 'next',
    section: 'move',
    help: { de: 'nächste Zelle, mit Umschalt zurück', en: 'next cell, with Shift back' },
  },
  {
    keys: ['Enter', 'Shift+Enter'],
    command: 'down',
    section: 'move',
    help: {
      de: 'nach unten, mit Umschalt nach oben; nach Tab unter die erste Zelle der Reihe',
      en: 'down, with Shift up; after Tab below the first cell of the run',
    },
  },
  {
    keys: ['F8', 'Shift+F8'],
    command: 'issue',
    section: 'move',
    help: { de: 'nächste zu klärende Zelle', en: 'next cell to clear up' },
  },
  {
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    command: 'extend',
    section: 'select',
    help: { de: 'Auswahl erweitern', en: 'extend the selection' },
  },
  {
    keys: ['Ctrl+Shift+ArrowUp', 'Ctrl+Shift+ArrowDown', 'Ctrl+Shift+ArrowLeft', 'Ctrl+Shift+ArrowRight'],
    command: 'extend-jump',
    section: 'select',
    help: { de: 'Auswahl bis zum Ende des Blocks', en: 'extend to the end of the block' },
  },
  {
    keys: ['Shift+Home', 'Shift+End', 'Ctrl+Shift+Home', 'Ctrl+Shift+End', 'Shift+PageUp', 'Shift+PageDown'],
    command: 'extend-far',
    section: 'select',
    help: { de: 'Auswahl bis zum Rand oder um eine Seite', en: 'extend to the edge or by a screen' },
  },
  {
    keys: ['Ctrl+A'],
    command: 'select-all',
    section: 'select',
    help: { de: 'Block auswählen, noch einmal: alles', en: 'select the block, again: everything' },
  },
  {
    keys: ['Shift+ '],
    command: 'select-row',
    section: 'select',
    help: { de: 'Zeile auswählen', en: 'select the row' },
  },
  {
    keys: ['Ctrl+ '],
    command: 'select-column',
    section: 'select',
    help: { de: 'Spalte auswählen', en: 'select the column' },
  },
  {
    // A blank alone would wipe the cell, and screen readers' users press it to open things.
    keys: ['F2', ' '],
    command: 'edit',
    section: 'edit',
    help: { de: 'Zelle bearbeiten', en: 'edit the cell' },
  },
  {
    keys: ['Alt+ArrowDown'],
    command: 'open-list',
    section: 'edit',
    help: { de: 'Auswahlliste öffnen', en: 'open the list' },
  },
  {
    keys: ['Delete'],
    command: 'clear',
    section: 'edit',
    help: { de: 'Auswahl leeren', en: 'clear the selection' },
  },
  {
    keys: ['Backspace'],
    command: 'clear-and-edit',
    section: 'edit',
    help: { de: 'Zelle leeren und schreiben', en: 'clear the cell and type' },
  },
  {
    keys: ['Ctrl+Enter'],
    command: 'fill-selection',
    section: 'edit',
    help: {
      de: 'Wert der Zelle (beim Schreiben: den Text) in alle ausgewählten Zellen',
      en: 'the value (while typing: the text) into all selected cells',
    },
  },
  {
    keys: ['Ctrl+D'],
    command: 'fill-down',
    section: 'edit',
    help: {
      de: 'oberste Zeile der Auswahl nach unten ausfüllen',
      en: 'fill the top row of the selection down',
    },
  },
  {
    keys: ['Ctrl+R'],
    command: 'fill-right',
    section: 'edit',
    help: {
      de: 'linke Spalte der Auswahl nach rechts ausfüllen',
      en: 'fill the left column of the selection right',
    },
  },
  { keys: ['Ctrl+C'], command: 'copy', section: 'clipboard', help: { de: 'kopieren', en: 'copy' } },
  { keys: ['Ctrl+X'], command: 'cut', section: 'clipboard', help: { de: 'ausschneiden', en: 'cut' } },
  { keys: ['Ctrl+V'], command: 'paste', section: 'clipboard', help: { de: 'einfügen', en: 'paste' } },
  {
    keys: ['Alt+Delete'],
    command: 'remove-rows',
    section: 'rows',
    help: { de: 'ausgewählte Zeilen entfernen', en: 'remove the selected rows' },
  },
  {
    keys: ['Ctrl+Alt+Enter'],
    command: 'confirm-rows',
    section: 'rows',
    help: { de: 'ausgewählte Zeilen unverändert bestätigen', en: 'confirm the selected rows unchanged' },
  },
  {
    keys: ['Alt+K', 'Ctrl+Alt++'],
    command: 'one-more',
    section: 'rows',
    help: { de: 'ein Kontakt mehr in den ausgewählten Zeilen', en: 'one contact more in the selected rows' },
  },
  {
    keys: ['Ctrl+Shift+D'],
    command: 'duplicate-rows',
    section: 'rows',
    help: {
      de: 'ausgewählte Zeilen als neue Fälle wiederholen',
      en: 'repeat the selected rows as new cases',
    },
  },
  {
    keys: ['Alt+M'],
    command: 'row-menu',
    section: 'rows',
    page: true,
    help: {
      de: 'Menü der ausgewählten Zeilen: übergeben, zuweisen, beenden …',
      en: 'menu of the selected rows: hand over, assign, close …',
    },
  },
  {
    keys: ['Alt+H'],
    command: 'history',
    section: 'rows',
    help: { de: 'Verlauf der Zelle und der Zeile', en: 'history of the cell and its row' },
  },
  {
    keys: ['Alt+R'],
    command: 'ask',
    section: 'rows',
    page: true,
    help: { de: 'Frage zur Zelle stellen (Koordination)', en: 'ask about the cell (coordination)' },
  },
  {
    keys: ['Ctrl+Shift+L', 'Alt+Shift+ArrowDown'],
    command: 'column-menu',
    section: 'other',
    help: { de: 'Spalte: sortieren, filtern, anordnen', en: 'column: sort, filter, arrange' },
  },
  {
    keys: ['Ctrl+Alt+L'],
    command: 'ask-again',
    section: 'other',
    help: { de: 'Filter und Sortierung neu anwenden', en: 'apply filter and sorting again' },
  },
  {
    keys: ['Alt+G'],
    command: 'fold',
    section: 'other',
    help: { de: 'Spaltengruppe zu- und aufklappen', en: 'fold and unfold the column group' },
  },
  { keys: ['Ctrl+Z'], command: 'undo', section: 'other', page: true, help: { de: 'rückgängig', en: 'undo' } },
  {
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    command: 'redo',
    section: 'other',
    page: true,
    help: { de: 'wiederholen', en: 'redo' },
  },
  {
    keys: ['Ctrl+F'],
    command: 'find',
    section: 'move',
    help: { de: 'in allen Zeilen suchen', en: 'find in all rows' },
  },
  {
    keys: ['F3', 'Shift+F3'],
    command: 'find-next',
    section: 'move',
    help: { de: 'nächster Treffer', en: 'next match' },
  },
  {
    keys: ['Ctrl+G', 'F5'],
    command: 'go-to',
    section: 'move',
    help: { de: 'zu einer Fallnummer', en: 'to a case number' },
  },
  {
    keys: ['F1'],
    command: 'help',
    section: 'other',
    page: true,
    help: { de: 'diese Hilfe', en: 'this help' },
  },
  {
    keys: ['F6', 'Shift+F6'],
    command: 'leave',
    section: 'other',
    page: true,
    help: { de: 'die Tabelle verlassen; von außen: hinein', en: 'leave the table; from outside: into it' },
  },
  {
    keys: ['Escape'],
    command: 'escape',
    section: 'other',
    help: {
      de: 'Eingabe verwerfen; danach verlässt Tab die Tabelle',
      en: 'drop the typing; Tab then leaves the table',
    },
  },
] as const satisfies readonly Binding[]

const BY_KEY = new Map<string, CommandId>(
  KEYMAP.flatMap((binding) => binding.keys.map((key) => [key, binding.command] as const)),
)

const PAGE: ReadonlySet<CommandId> = new Set(
  KEYMAP.flatMap((binding): CommandId[] => ('page' in binding ? [binding.command] : [])),
)

/** The part of a keyboard event that names a key. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Name of a stroke as the keymap writes it; Command on a Mac counts as Ctrl. */
export function strokeName(stroke: Stroke): string {
  const key = stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key
  const ctrl = stroke.ctrlKey || stroke.metaKey ? 'Ctrl+' : ''
  const alt = stroke.altKey ? 'Alt+' : ''
  const shift = stroke.shiftKey ? 'Shift+' : ''
  return `${ctrl}${alt}${shift}${key}`
}

/** The command of a stroke in Ready mode; undefined when the grid does not know it. */
export function commandOf(stroke: Stroke): CommandId | undefined {
  return BY_KEY.get(strokeName(stroke))
}

/** Whether the page, not the grid, carries the command out. */
export function isPageCommand(command: CommandId): boolean {
  return PAGE.has(command)
}

/**
 * Whether a stroke begins text: a character, also one made with AltGr (Windows reports Ctrl+Alt),
 * a dead key, or a key that an input method has taken.
 */
export function beginsText(stroke: Stroke & { readonly isComposing?: boolean; altGraph?: boolean }): boolean {
  if (stroke.key === 'Dead' || stroke.key === 'Process' || stroke.isComposing) return true
  if ([...stroke.key].length !== 1 || stroke.metaKey) return false
  return stroke.altGraph === true || !(stroke.ctrlKey || stroke.altKey)
}
