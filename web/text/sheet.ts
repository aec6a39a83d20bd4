import { catalogue, many } from './catalogue.ts'

/** The page around the grid: head, list of findings, status bar, first visit. */
export const sheetText = catalogue(
  {
    month: 'Monat',
    deadline: (date: string): string => `Abgabe bis ${date}`,
    overdue: (date: string): string => `Abgabe war fällig am ${date}`,
    clarify: (count: number): string => `${count} zu klären`,
    warnings: (count: number): string => many(count, 'Warnung', 'Warnungen'),
    hints: (count: number): string => many(count, 'Hinweis', 'Hinweise'),
    allClear: 'nichts zu klären',
    findings: 'Offene Punkte',
    findingsShow: 'Liste öffnen',
    findingsNone: 'Hier ist nichts offen.',
    levelAll: 'alle',
    levelQuestions: 'Rückfragen',
    corrections: (count: number): string => many(count, 'Korrekturvorschlag', 'Korrekturvorschläge'),
    questions: (open: number, answered: number): string =>
      open === 0
        ? `${many(answered, 'Antwort', 'Antworten')} auf Rückfragen`
        : many(open, 'Rückfrage', 'Rückfragen'),
    levelClarify: 'zu klären',
    levelWarn: 'Warnungen',
    levelHint: 'Hinweise',
    levelDone: 'beantwortet',
    show: 'Anzeigen',
    close: 'Schließen',
    cancel: 'Abbrechen',
    more: 'Mehr',
    line: (line: number, caseNumber: string): string => `Zeile ${line} · ${caseNumber}`,
    lineNumber: 'Zeile',
    newCase: 'neu',
    goTo: 'Zur Zelle',
    reason: 'Begründung',
    reasonChoose: 'Begründung wählen …',
    answered: (answer: string): string => `Beantwortet: ${answer}`,
    different: 'Verschieden',
    seen: 'Gesehen',
    reasonFailed: 'Die Antwort konnte nicht gespeichert werden.',
    reasonWait: 'Die Zeile ist noch nicht gespeichert. Bitte gleich noch einmal versuchen.',
    conflict: 'Zwei Werte',
    apart: (count: number, rows: string, mayCorrect: boolean): string =>
      `${many(count, 'Zeile passt', 'Zeilen passen')} nicht mehr zum Vormonat, der später geändert wurde: ${rows}. Bitte ansehen${mayCorrect ? ' und, wo nötig, eine Korrektur vorschlagen' : ''}.`,
    conflictText: (column: string, by: string, at: string): string =>
      `„${column}“ wurde gleichzeitig geändert: ${by}, ${at}.`,
    mine: (value: string): string => `Meinen Wert behalten: ${value}`,
    theirs: (value: string): string => `Anderen Wert übernehmen: ${value}`,
    empty: 'leer',
    refused: 'Nicht gespeichert',
    discard: 'Eingabe verwerfen',
    retry: 'Noch einmal speichern',
    isBack: 'Diese Zeile war entfernt und steht jetzt wieder im Blatt.',
    unsavedKept: 'Die Eingabe ist nicht gespeichert und bleibt hier sichtbar.',
    notAccepted:
      'Diese Änderung hat der Server in keiner Form angenommen. Bitte den Wert notieren, verwerfen und neu eingeben; bleibt der Fehler, die Koordination informieren.',
    saved: (time: string): string => `gespeichert ${time}`,
    allSaved: 'alles gespeichert',
    saving: 'wird gespeichert …',
    waitingOffline: (count: number): string =>
      `${many(count, 'Änderung wartet', 'Änderungen warten')} (offline)`,
    readKept: (when: string): string =>
      `Ohne Netz: Das Blatt steht hier wie am ${when} Uhr. Was Sie eingeben, wird auf diesem Gerät gesichert und gesendet, sobald das Netz zurück ist.`,
    alsoHere: (names: string): string => `Auch hier: ${names}`,
    kept: 'auf diesem Gerät gesichert',
    expired: (count: number, days: number): string =>
      `${many(count, 'Änderung wurde', 'Änderungen wurden')} ${days} Tage lang nicht gesendet und auf diesem Gerät gelöscht.`,
    expires: (month: string, day: string): string =>
      `Änderungen für ${month} warten auf diesem Gerät noch auf das Senden. Am ${day} werden sie hier gelöscht: Bitte bald online öffnen.`,
    notKept: 'nicht auf diesem Gerät gesichert: Seite offen lassen',
    lost: (count: number | null, place: string): string =>
      count === null
        ? `${place}: Was dort noch zu entscheiden war, ist auf diesem Gerät nicht mehr lesbar.`
        : `${place}: ${many(count, 'nicht gesendete Änderung ist', 'nicht gesendete Änderungen sind')} auf diesem Gerät nicht mehr lesbar und verloren.`,
    lostHelp: 'Bitte die Zeilen prüfen und fehlende Angaben noch einmal eintragen.',
    unreadable:
      'Dieser Browser gibt gerade nicht heraus, was auf diesem Gerät auf das Senden wartet. Bitte andere Fenster dieser Anwendung schließen und die Seite neu laden.',
    loose: (count: number): string =>
      `${many(count, 'Änderung steht', 'Änderungen stehen')} nur noch in diesem Fenster, nicht mehr auf dem Gerät: Bitte hier wieder anmelden und das Fenster offen lassen.`,
    waitingBusy: (count: number): string =>
      `${many(count, 'Änderung wartet', 'Änderungen warten')} (Server ausgelastet)`,
    waitingSignIn: (count: number): string =>
      `${many(count, 'Änderung wartet', 'Änderungen warten')} – bitte neu anmelden`,
    conflicts: (count: number): string => many(count, 'Konflikt', 'Konflikte'),
    unchecked: (count: number): string =>
      `${many(count, 'Eingabe wartet', 'Eingaben warten')} auf die Prüfung`,
    uncheckedStuck: (count: number): string =>
      `${many(count, 'Eingabe', 'Eingaben')} noch nicht geprüft und nicht gesichert: Seite offen lassen`,
    notSaved: (count: number): string => `${many(count, 'Eingabe', 'Eingaben')} nicht gespeichert`,
    saveState: 'Speicherstand',
    status: 'Statusleiste',
    selection: (cells: number): string => `Auswahl: ${many(cells, 'Zelle', 'Zellen')}`,
    sum: (value: string): string => `Summe ${value}`,
    mean: (value: string): string => `Mittel ${value}`,
    rows: (count: number): string => many(count, 'Zeile', 'Zeilen'),
    cases: (count: number): string => many(count, 'Fall', 'Fälle'),
    consultations: (count: number): string => many(count, 'Kurzberatung', 'Kurzberatungen'),
    contacts: (count: number): string => many(count, 'Sonstiger Kontakt', 'Sonstige Kontakte'),
    open: (count: number): string => `Offen: ${count}`,
    totals: (rows: number, open: number): string =>
      `${many(rows, 'Zeile', 'Zeilen')}, ${many(open, 'offener Punkt', 'offene Punkte')}`,
    onlyOpen: 'nur offene Punkte',
    onlyMine: 'meine Fälle',
    filtered: (shown: number, all: number): string => `${shown} von ${all} Zeilen`,
    filterEmpty: 'Keine Zeile passt zur Auswahl.',
    sorted: 'Sortiert.',
    unsorted: 'Reihenfolge des Blatts',
    onlyChanged: 'in diesem Monat bearbeitet',
    onlyEdited: 'eben von mir geändert',
    showAll: 'Alle Zeilen zeigen',
    undoNothing: 'Nichts rückgängig zu machen.',
    redoNothing: 'Nichts zu wiederholen.',
    emptySheet: 'Noch keine Zeile. Einfach in die leere Zeile tippen.',
    gridLabel: (unit: string, month: string): string => `Monatsblatt ${unit}, ${month}`,
    loading: 'Monatsblatt wird geladen …',
    loadFailed: 'Das Monatsblatt konnte nicht geladen werden.',
    notFound: 'Dieses Monatsblatt gibt es nicht, oder es steht Ihrem Zugang nicht offen.',
    future: (month: string): string =>
      `${month} liegt in der Zukunft. Ein Monatsblatt gibt es erst, wenn der Monat begonnen hat.`,
    toCurrent: 'Zum laufenden Monat',
    again: 'Erneut versuchen',
    unopenedHeading: (month: string): string => `${month} ist noch nicht geöffnet`,
    unopenedText:
      'Beim Öffnen werden alle laufenden Fälle aus dem Vormonat übernommen; Kurzberatungen, solange ihr letzter Kontakt höchstens zwei Monate zurückliegt. Was gleich bleibt, steht schon da; Kontakte und Wege sind leer.',
    unopenedOther: 'Die Dienststelle hat dieses Monatsblatt noch nicht geöffnet.',
    vacantText: 'Für diesen Monat ist die Dienststelle als unbesetzt gemeldet.',
    openMonth: 'Monat öffnen',
    opened: (count: number): string =>
      count === 0
        ? 'Der Monat ist offen. Es war nichts zu übernehmen.'
        : `${many(count, 'Fall', 'Fälle')} übernommen`,
    readSubmitted: 'Das Monatsblatt ist abgegeben und lässt sich nur noch lesen.',
    readNil: 'Das Monatsblatt ist als Nullmeldung abgegeben.',
    readAccepted:
      'Das Monatsblatt ist angenommen. Korrekturen lassen sich für jede Zeile vorschlagen (Menü „Zeile“); die Koordination kann es auch wieder öffnen.',
    readCoordinator: 'Sie lesen dieses Monatsblatt. Zeilen ändert nur die Dienststelle.',
    reopenedText: (reason: string): string =>
      `Die Koordination hat dieses Monatsblatt wieder geöffnet${reason ? `: „${reason}“` : ''}. Bitte berichtigen und neu abgeben.`,
    firstVisit: 'Drei Hinweise für den Anfang',
    hintType:
      'Tippen wie in Excel: Pfeiltasten, Tab und Enter bewegen, Entf leert, Strg+C und Strg+V kopieren.',
    hintCarried:
      'Kursiv mit kleiner Ecke: aus dem Vormonat übernommen. Sobald Sie eine Zeile ändern oder bestätigen, gilt sie für diesen Monat.',
    hintSave:
      'Alles wird von selbst gespeichert. Unten steht, ob es angekommen ist; oben, was noch offen ist.',
    understood: 'Verstanden',
    pasteHeading: 'Einfügen',
  },
  {
    month: 'Month',
    deadline: (date: string): string => `due by ${date}`,
    overdue: (date: string): string => `was due on ${date}`,
    clarify: (count: number): string => `${count} to settle`,
    warnings: (count: number): string => many(count, 'warning', 'warnings'),
    hints: (count: number): string => many(count, 'hint', 'hints'),
    allClear: 'nothing to settle',
    findings: 'Open points',
    findingsShow: 'Open the list',
    findingsNone: 'Nothing is open here.',
    levelAll: 'all',
    levelQuestions: 'questions',
    corrections: (count: number): string => many(count, 'proposed correction', 'proposed corrections'),
    questions: (open: number, answered: number): string =>
      open === 0
        ? `${many(answered, 'answer', 'answers')} to questions`
        : many(open, 'question', 'questions'),
    levelClarify: 'to settle',
    levelWarn: 'warnings',
    levelHint: 'hints',
    levelDone: 'answered',
    show: 'Show',
    close: 'Close',
    cancel: 'Cancel',
    more: 'More',
    line: (line: number, caseNumber: string): string => `Row ${line} · ${caseNumber}`,
    lineNumber: 'Row',
    newCase: 'new',
    goTo: 'Go to cell',
    reason: 'Reason',
    reasonChoose: 'Choose a reason …',
    answered: (answer: string): string => `Answered: ${answer}`,
    different: 'Different',
    seen: 'Seen',
    reasonFailed: 'The answer could not be saved.',
    reasonWait: 'The row is not saved yet. Please try again in a moment.',
    conflict: 'Two values',
    apart: (count: number, rows: string, mayCorrect: boolean): string =>
      `${many(count, 'row no longer fits', 'rows no longer fit')} the month before, which was changed later: ${rows}. Please look${mayCorrect ? ', and propose a correction where one is due' : ''}.`,
    conflictText: (column: string, by: string, at: string): string =>
      `“${column}” was changed at the same time: ${by}, ${at}.`,
    mine: (value: string): string => `Keep my value: ${value}`,
    theirs: (value: string): string => `Take the other value: ${value}`,
    empty: 'empty',
    refused: 'Not saved',
    discard: 'Discard entry',
    retry: 'Save again',
    isBack: 'This row was removed and is in the sheet again.',
    unsavedKept: 'The entry is not saved and stays visible here.',
    notAccepted:
      'The server did not take this change in any form. Please note the value, discard it and enter it again; if it stays so, tell the coordinators.',
    saved: (time: string): string => `saved ${time}`,
    allSaved: 'everything saved',
    saving: 'saving …',
    waitingOffline: (count: number): string => `${many(count, 'change waits', 'changes wait')} (offline)`,
    readKept: (when: string): string =>
      `No network: the sheet stands here as on ${when}. What you enter is kept on this device and sent when the network is back.`,
    alsoHere: (names: string): string => `Also here: ${names}`,
    kept: 'kept safe on this device',
    expired: (count: number, days: number): string =>
      `${many(count, 'change was', 'changes were')} not sent for ${days} days and deleted from this device.`,
    expires: (month: string, day: string): string =>
      `Changes for ${month} still wait on this device to be sent. They will be deleted here on ${day}: please open the sheet online soon.`,
    notKept: 'not kept on this device: leave the page open',
    lost: (count: number | null, place: string): string =>
      count === null
        ? `${place}: what was left to decide there can no longer be read on this device.`
        : `${place}: ${many(count, 'change that was not sent can', 'changes that were not sent can')} no longer be read on this device and ${count === 1 ? 'is' : 'are'} lost.`,
    lostHelp: 'Please check the rows and enter again what is missing.',
    unreadable:
      'This browser does not give out what waits on this device to be sent. Please close other windows of this application and load the page anew.',
    loose: (count: number): string =>
      `${many(count, 'change stands', 'changes stand')} in this window alone, no longer on the device: please sign in again here and leave the window open.`,
    waitingBusy: (count: number): string => `${many(count, 'change waits', 'changes wait')} (server is busy)`,
    waitingSignIn: (count: number): string =>
      `${many(count, 'change waits', 'changes wait')} – please sign in again`,
    conflicts: (count: number): string => many(count, 'conflict', 'conflicts'),
    unchecked: (count: number): string => `${many(count, 'entry waits', 'entries wait')} to be checked`,
    uncheckedStuck: (count: number): string =>
      `${many(count, 'entry', 'entries')} not checked and not kept yet: leave the page open`,
    notSaved: (count: number): string => `${many(count, 'entry', 'entries')} not saved`,
    saveState: 'Save state',
    status: 'Status bar',
    selection: (cells: number): string => `Selection: ${many(cells, 'cell', 'cells')}`,
    sum: (value: string): string => `sum ${value}`,
    mean: (value: string): string => `mean ${value}`,
    rows: (count: number): string => many(count, 'row', 'rows'),
    cases: (count: number): string => many(count, 'case', 'cases'),
    consultations: (count: number): string => many(count, 'short consultation', 'short consultations'),
    contacts: (count: number): string => many(count, 'other contact', 'other contacts'),
    open: (count: number): string => `Open: ${count}`,
    totals: (rows: number, open: number): string =>
      `${many(rows, 'row', 'rows')}, ${many(open, 'open point', 'open points')}`,
    onlyOpen: 'open points only',
    onlyMine: 'my cases',
    filtered: (shown: number, all: number): string => `${shown} of ${all} rows`,
    filterEmpty: 'No row matches.',
    sorted: 'Sorted.',
    unsorted: 'Order of the sheet',
    onlyChanged: 'worked on this month',
    onlyEdited: 'just changed by me',
    showAll: 'Show all rows',
    undoNothing: 'Nothing to undo.',
    redoNothing: 'Nothing to redo.',
    emptySheet: 'No rows yet. Just type into the empty row.',
    gridLabel: (unit: string, month: string): string => `Monthly sheet ${unit}, ${month}`,
    loading: 'Loading the sheet …',
    loadFailed: 'The sheet could not be loaded.',
    notFound: 'There is no such sheet, or it is not open to your account.',
    future: (month: string): string => `${month} is in the future. A sheet exists once its month has begun.`,
    toCurrent: 'Go to the current month',
    again: 'Try again',
    unopenedHeading: (month: string): string => `${month} is not open yet`,
    unopenedText:
      'Opening takes over all running cases from the month before; short consultations while their last contact is at most two months back. What stays the same is there already; contacts and ways are empty.',
    unopenedOther: 'The unit has not opened this sheet yet.',
    vacantText: 'The unit is reported as vacant in this month.',
    openMonth: 'Open month',
    opened: (count: number): string =>
      count === 0
        ? 'The month is open. There was nothing to take over.'
        : `${many(count, 'case', 'cases')} taken over`,
    readSubmitted: 'The sheet is submitted and can only be read.',
    readNil: 'The sheet is submitted as a nil return.',
    readAccepted:
      'The sheet is accepted. Corrections can be proposed for each row (menu “Row”); the coordinators can reopen it as well.',
    readCoordinator: 'You are reading this sheet. Only the unit changes its rows.',
    reopenedText: (reason: string): string =>
      `The coordinators have reopened this sheet${reason ? `: “${reason}”` : ''}. Please correct it and submit it again.`,
    firstVisit: 'Three hints to begin with',
    hintType: 'Type as in Excel: arrows, Tab and Enter move, Del clears, Ctrl+C and Ctrl+V copy.',
    hintCarried:
      'Italic with a small corner: taken over from last month. As soon as you change or confirm a row, it holds for this month.',
    hintSave:
      'Everything is saved by itself. Below you see whether it has arrived; above, what is still open.',
    understood: 'Got it',
    pasteHeading: 'Paste',
  },
)
