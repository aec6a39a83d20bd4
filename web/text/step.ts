import { catalogue } from './catalogue.ts'

/** What is said of a step back or forward. */
export const stepText = catalogue(
  {
    case: (number: string): string => `Fall ${number}`,
    rowRemoved: (name: string): string => `${name} (Zeile entfernt)`,
    rowBack: (name: string): string => `${name} (Zeile wieder da)`,
    undo: (what: string, more: number): string =>
      `Rückgängig: ${what}${more > 0 ? ` und ${more} weitere` : ''}.`,
    redo: (what: string, more: number): string =>
      `Wiederholt: ${what}${more > 0 ? ` und ${more} weitere` : ''}.`,
    hidden: (name: string, count: number): string =>
      name === ''
        ? count === 1
          ? 'Das ist gerade nicht zu sehen.'
          : `${count} Zeilen davon sind gerade nicht zu sehen.`
        : `${name} ist gerade nicht zu sehen.`,
    gone: (count: number): string =>
      count === 1
        ? 'Eine Zeile gibt es nicht mehr: Dort wurde nichts geändert.'
        : `${count} Zeilen gibt es nicht mehr: Dort wurde nichts geändert.`,
    show: 'Zeigen',
  },
  {
    case: (number: string): string => `case ${number}`,
    rowRemoved: (name: string): string => `${name} (row removed)`,
    rowBack: (name: string): string => `${name} (row is back)`,
    undo: (what: string, more: number): string => `Undone: ${what}${more > 0 ? ` and ${more} more` : ''}.`,
    redo: (what: string, more: number): string =>
      `Done again: ${what}${more > 0 ? ` and ${more} more` : ''}.`,
    hidden: (name: string, count: number): string =>
      name === ''
        ? count === 1
          ? 'It is out of sight just now.'
          : `${count} of these rows are out of sight just now.`
        : `${name} is out of sight just now.`,
    gone: (count: number): string =>
      count === 1
        ? 'One row is not there any more: nothing was changed in it.'
        : `${count} rows are not there any more: nothing was changed in them.`,
    show: 'Show',
  },
)
