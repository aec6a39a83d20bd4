import { catalogue } from './catalogue.ts'

/** The panel of the local key file. */
export const keyFileText = catalogue(
  {
    heading: 'Eigene Bezeichnungen',
    text: 'Eine Schlüsseldatei auf Ihrem Gerät sagt Ihnen, welche Zeile wer ist: je Zeile eine Fallnummer und Ihre eigene Bezeichnung. Die Bezeichnungen stehen nur auf diesem Bildschirm. Sie werden nicht übertragen, nicht gespeichert, nicht kopiert und nicht gedruckt.',
    open: 'Datei öffnen',
    opened: (count: number): string => `${count} Bezeichnungen geöffnet.`,
    skipped: (count: number): string => `${count} Zeilen der Datei nennen keinen Fall.`,
    tooLarge: 'Die Datei ist zu groß für eine Schlüsseldatei.',
    save: 'In Datei sichern',
    unsaved: 'Noch nicht in der Datei gesichert.',
    forget: 'Schließen und vergessen',
    begin: 'Ohne Datei beginnen',
    column: 'Bezeichnung (nur hier)',
    labelOf: (number: string): string => `Bezeichnung zu ${number}`,
    none: 'Auf diesem Blatt steht noch kein Fall.',
    fileName: 'Schluesseldatei.csv',
    close: 'Schließen',
  },
  {
    heading: 'Own labels',
    text: 'A key file on your device tells you which row is who: a case number and your own label a line. The labels are on this screen only. They are not sent, not stored, not copied and not printed.',
    open: 'Open file',
    opened: (count: number): string => `${count} labels opened.`,
    skipped: (count: number): string => `${count} lines of the file name no case.`,
    tooLarge: 'The file is too large for a key file.',
    save: 'Save to file',
    unsaved: 'Not saved to the file yet.',
    forget: 'Close and forget',
    begin: 'Begin without a file',
    column: 'Label (here only)',
    labelOf: (number: string): string => `Label of ${number}`,
    none: 'There is no case on this sheet yet.',
    fileName: 'key-file.csv',
    close: 'Close',
  },
)
