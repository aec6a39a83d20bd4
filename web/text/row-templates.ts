import { catalogue } from './catalogue.ts'

/** The dialog of row templates. */
export const rowTemplateText = catalogue(
  {
    heading: 'Zeilenvorlagen',
    none: 'Noch keine Vorlage. Eine Zeile wählen und hier benennen: Sie lässt sich dann immer wieder als neue Zeile einsetzen.',
    use: 'Als neue Zeile',
    useOf: (name: string): string => `${name} als neue Zeile einsetzen`,
    drop: 'Löschen',
    dropOf: (name: string): string => `Vorlage ${name} löschen`,
    nameOf: (line: number): string => `Zeile ${line} als Vorlage merken unter dem Namen`,
    keep: 'Merken',
    nameMissing: 'Bitte einen Namen für die Vorlage schreiben.',
    namePersonal:
      'Der Name könnte eine Person erkennen lassen. Bitte einen anderen wählen, etwa „Wohngeld Erstinfo“.',
    tooMany: (most: number): string => `Mehr als ${most} Vorlagen gehen nicht. Bitte erst eine löschen.`,
    close: 'Schließen',
  },
  {
    heading: 'Row templates',
    none: 'No template yet. Choose a row and name it here: it can then be put in as a new row again and again.',
    use: 'As a new row',
    useOf: (name: string): string => `Put in ${name} as a new row`,
    drop: 'Delete',
    dropOf: (name: string): string => `Delete template ${name}`,
    nameOf: (line: number): string => `Remember row ${line} as a template under the name`,
    keep: 'Remember',
    nameMissing: 'Please write a name for the template.',
    namePersonal:
      'The name might identify a person. Please choose another one, such as “Housing benefit, first talk”.',
    tooMany: (most: number): string => `No more than ${most} templates. Please delete one first.`,
    close: 'Close',
  },
)
