import { catalogue, many } from './catalogue.ts'

/** What can be done with a sheet and its rows. */
export const actionText = catalogue(
  {
    sheetMenu: 'Blatt',
    rowMenu: 'Zeile',
    rowMenuOf: (line: number): string => `Zeile ${line}`,
    noRow: 'Keine Zeile gewählt.',
    newCase: 'Neuer Fall',
    reentry: 'Wiedereintritt …',
    closeLapsed: 'Kurzberatungen abschließen …',
    confirmUnchanged: (count: number): string =>
      count === 0 ? 'Keine unveränderten Zeilen' : `Unveränderte Zeilen bestätigen (${count})`,
    confirmed: (count: number): string =>
      count === 0
        ? 'Nichts zu bestätigen: Die gewählten Zeilen sind in diesem Monat schon bearbeitet.'
        : `${many(count, 'Zeile', 'Zeilen')} bestätigt. Leere Kontakte stehen jetzt auf 0.`,
    figures: 'Auslastung und Zahlen der Dienststelle',
    print: 'Drucken',
    templates: 'Zeilenvorlagen …',
    ownLabels: 'Eigene Bezeichnungen …',
    offline: 'Ohne Netz arbeiten …',
    help: 'Tastatur und Einstellungen (F1)',
    history: 'Verlauf',
    form: 'Zeile als Formular',
    ask: 'Frage stellen …',
    correct: 'Korrektur vorschlagen …',
    askSheet: 'Frage zum Monatsblatt stellen …',
    oneMore: 'Ein Kontakt mehr (Alt+K)',
    duplicate: 'Als neuen Fall wiederholen',
    confirmRow: 'Unverändert bestätigen',
    convert: 'In Case Management umwandeln',
    split: 'Fall teilen …',
    handover: 'An andere Dienststelle übergeben …',
    assign: 'Zuweisen …',
    remove: 'Zeile entfernen …',
    removeSubmitted: 'Schon einmal abgegeben: nicht mehr zu entfernen',
    splitDone:
      'Der neue Fall beginnt mit den Angaben des bisherigen; seine Personen zählen dort nicht mehr. Bitte beide Zeilen prüfen.',
    submit: 'Monat abgeben …',
    submitting: 'Wird abgegeben …',
    submitted: 'Monat abgegeben. Danke!',
    more: (count: number): string => `… und ${count} weitere`,
    withdraw: 'Abgabe zurückziehen',
    withdrawn: 'Die Abgabe ist zurückgezogen. Das Monatsblatt ist wieder offen.',
    accept: 'Annehmen',
    accepted: 'Monatsblatt angenommen.',
    questionsGone: (count: number): string =>
      count === 1
        ? 'Eine offene Rückfrage ist damit gelöscht.'
        : `${count} offene Rückfragen sind damit gelöscht.`,
    return: 'Zurückgeben …',
    reopen: 'Wieder öffnen …',
    reopened: 'Monatsblatt wieder geöffnet.',
    formTable: 'Als Tabelle',
  },
  {
    sheetMenu: 'Sheet',
    rowMenu: 'Row',
    rowMenuOf: (line: number): string => `Row ${line}`,
    noRow: 'No row chosen.',
    newCase: 'New case',
    reentry: 'Re-entry …',
    closeLapsed: 'Close short consultations …',
    confirmUnchanged: (count: number): string =>
      count === 0 ? 'No unchanged rows' : `Confirm unchanged rows (${count})`,
    confirmed: (count: number): string =>
      count === 0
        ? 'Nothing to confirm: the chosen rows have been worked on this month.'
        : `${many(count, 'row', 'rows')} confirmed. Empty contacts are 0 now.`,
    figures: 'Figures of the unit',
    print: 'Print',
    templates: 'Row templates …',
    ownLabels: 'Own labels …',
    offline: 'Work without the network …',
    help: 'Keyboard and settings (F1)',
    history: 'History',
    form: 'Row as a form',
    ask: 'Ask a question …',
    correct: 'Propose a correction …',
    askSheet: 'Ask about the sheet …',
    oneMore: 'One more contact (Alt+K)',
    duplicate: 'Repeat as a new case',
    confirmRow: 'Confirm as unchanged',
    convert: 'Turn into case management',
    split: 'Split case …',
    handover: 'Hand over to another unit …',
    assign: 'Assign …',
    remove: 'Remove row …',
    removeSubmitted: 'Submitted before: can no longer be removed',
    splitDone:
      'The new case starts from the values of the old one; its persons no longer count there. Please check both rows.',
    submit: 'Submit month …',
    submitting: 'Submitting …',
    submitted: 'Month submitted. Thank you!',
    more: (count: number): string => `… and ${count} more`,
    withdraw: 'Withdraw submission',
    withdrawn: 'The submission is withdrawn. The sheet is open again.',
    accept: 'Accept',
    accepted: 'Sheet accepted.',
    questionsGone: (count: number): string =>
      count === 1 ? 'One open question is deleted with it.' : `${count} open questions are deleted with it.`,
    return: 'Return …',
    reopen: 'Reopen …',
    reopened: 'Sheet reopened.',
    formTable: 'As a table',
  },
)
