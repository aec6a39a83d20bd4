import { catalogue } from './catalogue.ts'

export const savedViewsText = catalogue(
  {
    view: 'Gespeicherte Ansicht',
    none: 'keine',
    keep: 'Ansicht speichern …',
    forget: 'Löschen',
    keepHeading: 'Ansicht speichern',
    name: 'Name',
    help: 'Zeitraum, Filter, Sortierung, Gruppierung und Spalten werden gemerkt, keine Zeilen. Eine Ansicht gleichen Namens wird ersetzt.',
    moving: 'Der Zeitraum läuft mit: er endet immer mit dem gleichen Abstand zum laufenden Monat.',
    nameMissing: 'Bitte einen Namen eintragen.',
    tooMany: (most: number): string =>
      `Mehr als ${most} Ansichten kann man nicht speichern. Bitte erst eine löschen.`,
    cancel: 'Abbrechen',
    keepDo: 'Speichern',
    kept: (name: string): string => `Ansicht „${name}“ gespeichert.`,
    forgotten: (name: string): string => `Ansicht „${name}“ gelöscht.`,
  },
  {
    view: 'Saved view',
    none: 'none',
    keep: 'Save view …',
    forget: 'Delete',
    keepHeading: 'Save view',
    name: 'Name',
    help: 'Period, filters, order, groups and columns are remembered, no rows. A view of the same name is replaced.',
    moving: 'The period moves on: it always ends at the same distance from the current month.',
    nameMissing: 'Please give a name.',
    tooMany: (most: number): string => `No more than ${most} views can be saved. Please delete one first.`,
    cancel: 'Cancel',
    keepDo: 'Save',
    kept: (name: string): string => `View “${name}” saved.`,
    forgotten: (name: string): string => `View “${name}” deleted.`,
  },
)
