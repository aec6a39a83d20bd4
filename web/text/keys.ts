import type { CommandId } from '../grid/keymap.ts'
import type { Language } from './catalogue.ts'

/** What each key of the grid does, as the help sheet says it. */
export const KEY_HELP: Readonly<Record<CommandId, Readonly<Record<Language, string>>>> = {
  move: { de: 'eine Zelle weiter', en: 'one cell on' },
  jump: { de: 'ans Ende des gefüllten Blocks', en: 'to the end of the filled block' },
  'row-start': { de: 'Anfang der Zeile', en: 'start of the row' },
  'row-end': { de: 'Ende der Zeile', en: 'end of the row' },
  'sheet-start': { de: 'erste Zelle des Blatts', en: 'first cell of the sheet' },
  'sheet-end': { de: 'letzte benutzte Zelle', en: 'last used cell' },
  page: { de: 'eine Bildschirmseite', en: 'one screen' },
  'page-sideways': { de: 'eine Bildschirmbreite seitwärts', en: 'one screen sideways' },
  next: { de: 'nächste Zelle, mit Umschalt zurück', en: 'next cell, with Shift back' },
  down: {
    de: 'nach unten, mit Umschalt nach oben; nach Tab unter die erste Zelle der Reihe; übernimmt einen Vorschlag',
    en: 'down, with Shift up; after Tab below the first cell of the run; takes a proposal',
  },
  issue: { de: 'nächste zu klärende Zelle', en: 'next cell to clear up' },
  extend: { de: 'Auswahl erweitern', en: 'extend the selection' },
  'extend-jump': { de: 'Auswahl bis zum Ende des Blocks', en: 'extend to the end of the block' },
  'extend-far': { de: 'Auswahl bis zum Rand oder um eine Seite', en: 'extend to the edge or by a screen' },
  'select-all': { de: 'Block auswählen, noch einmal: alles', en: 'select the block, again: everything' },
  'select-row': { de: 'Zeile auswählen', en: 'select the row' },
  'select-column': { de: 'Spalte auswählen', en: 'select the column' },
  edit: { de: 'Zelle bearbeiten', en: 'edit the cell' },
  'open-list': { de: 'Auswahlliste öffnen', en: 'open the list' },
  clear: { de: 'Auswahl leeren', en: 'clear the selection' },
  'clear-and-edit': { de: 'Zelle leeren und schreiben', en: 'clear the cell and type' },
  'fill-selection': {
    de: 'Wert der Zelle (beim Schreiben: den Text) in alle ausgewählten Zellen',
    en: 'the value (while typing: the text) into all selected cells',
  },
  'fill-down': {
    de: 'oberste Zeile der Auswahl nach unten ausfüllen',
    en: 'fill the top row of the selection down',
  },
  'fill-right': {
    de: 'linke Spalte der Auswahl nach rechts ausfüllen',
    en: 'fill the left column of the selection right',
  },
  copy: { de: 'kopieren', en: 'copy' },
  cut: { de: 'ausschneiden', en: 'cut' },
  paste: { de: 'einfügen', en: 'paste' },
  'remove-rows': { de: 'ausgewählte Zeilen entfernen', en: 'remove the selected rows' },
  'confirm-rows': {
    de: 'ausgewählte Zeilen unverändert bestätigen',
    en: 'confirm the selected rows unchanged',
  },
  'one-more': {
    de: 'ein Kontakt mehr in den ausgewählten Zeilen',
    en: 'one contact more in the selected rows',
  },
  'duplicate-rows': {
    de: 'ausgewählte Zeilen als neue Fälle wiederholen',
    en: 'repeat the selected rows as new cases',
  },
  'row-menu': {
    de: 'Menü der ausgewählten Zeilen: übergeben, zuweisen, beenden …',
    en: 'menu of the selected rows: hand over, assign, close …',
  },
  history: { de: 'Verlauf der Zelle und der Zeile', en: 'history of the cell and its row' },
  ask: { de: 'Frage zur Zelle stellen (Koordination)', en: 'ask about the cell (coordination)' },
  'column-menu': { de: 'Spalte: sortieren, filtern, anordnen', en: 'column: sort, filter, arrange' },
  'ask-again': { de: 'Filter und Sortierung neu anwenden', en: 'apply filter and sorting again' },
  fold: { de: 'Spaltengruppe zu- und aufklappen', en: 'fold and unfold the column group' },
  undo: { de: 'rückgängig', en: 'undo' },
  redo: { de: 'wiederholen', en: 'redo' },
  find: { de: 'in allen Zeilen suchen', en: 'find in all rows' },
  'find-next': { de: 'nächster Treffer', en: 'next match' },
  'go-to': { de: 'zu einer Fallnummer', en: 'to a case number' },
  help: { de: 'diese Hilfe', en: 'this help' },
  leave: { de: 'die Tabelle verlassen; von außen: hinein', en: 'leave the table; from outside: into it' },
  escape: {
    de: 'Eingabe, Ziehen oder Ausschneiden abbrechen; danach verlässt Tab die Tabelle',
    en: 'end typing, dragging or cutting; Tab then leaves the table',
  },
}
