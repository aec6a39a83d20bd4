import { type Language, catalogue, many } from './catalogue.ts'
import { actionText } from './sheet-actions.ts'

const own = catalogue(
  {
    removeHeading: 'Zeile entfernen?',
    removeText: (line: number): string =>
      `Zeile ${line} wird aus diesem Monat entfernt. Der Verlauf behält sie.`,
    removeDo: 'Entfernen',
    submitHeading: (month: string): string => `${month} abgeben`,
    submitDo: 'Abgeben',
    submitNil:
      'Das Blatt hat keine Zeilen. Es wird als Nullmeldung abgegeben: In diesem Monat gab es nichts.',
    submitNilDo: 'Nullmeldung abgeben',
    submitRows: (rows: number): string => `${many(rows, 'Zeile wird', 'Zeilen werden')} abgegeben.`,
    submitBlocked: (count: number): string =>
      count === 1
        ? 'Ein Punkt muss vor der Abgabe geklärt werden:'
        : `${count} Punkte müssen vor der Abgabe geklärt werden:`,
    submitWarnings: 'Warnungen brauchen eine Begründung:',
    reasonForAll: 'Für alle ohne Begründung',
    submitHints: (count: number): string =>
      `${many(count, 'Hinweis bleibt', 'Hinweise bleiben')} stehen; das hindert die Abgabe nicht.`,
    submitCarried: (count: number): string =>
      `${many(count, 'Zeile steht', 'Zeilen stehen')} noch so da wie im Vormonat. Sie lassen sich vorher bestätigen.`,
    submitDrafts: (count: number): string =>
      `${many(count, 'Eingabe ist', 'Eingaben sind')} nicht gespeichert und ${count === 1 ? 'wird' : 'werden'} nicht mit abgegeben.`,
    submitUnsent: 'Es ist noch nicht alles gespeichert. Bitte warten, bis die Verbindung wieder da ist.',
    changedMeanwhile:
      'Das Monatsblatt hat sich inzwischen geändert. Der neue Stand ist geladen; bitte noch einmal prüfen und abgeben.',
    stillOpen: 'Die Abgabe ist noch nicht möglich. Die offenen Punkte stehen in der Liste.',
    returned: 'Monatsblatt zurückgegeben.',
    whyHeading: 'Grund',
    whyText: 'Die Dienststelle sieht diesen Grund. Bitte ohne Angaben zu Personen.',
    whyEmpty: 'Bitte einen Grund angeben.',
    splitHeading: 'Fall teilen',
    splitText:
      'Es entsteht ein neuer Fall mit eigener Nummer und den Angaben des bisherigen. Wer mitgeht, zählt ab diesem Monat nur noch dort.',
    splitPersons: 'Personen, die zum neuen Fall gehen',
    splitMinors: 'davon minderjährig',
    splitUnknown: 'Wie viele Personen der bisherige Fall hat, ist noch nicht eingetragen.',
    splitStays: (persons: number, minors: number | null): string =>
      `Beim bisherigen Fall ${persons === 1 ? 'bleibt 1 Person' : `bleiben ${persons} Personen`}${minors === null ? '' : `, davon ${minors} minderjährig`}.`,
    splitTooMany:
      'Bitte die Zahlen prüfen: Mindestens eine Person geht und mindestens eine bleibt, und es gehen nicht mehr Minderjährige als Personen.',
    splitMissing:
      'Bitte eintragen, wie viele Personen gehen und wie viele davon minderjährig sind (0, wenn keine).',
    splitDo: 'Fall teilen',
    reentryHeading: 'Wiedereintritt',
    reentryText: 'Der Fall behält seine Nummer und seinen Verlauf; „Beginn“ wird neu eingetragen.',
    reentryPick: 'Beendeter oder ruhender Fall',
    reentryNone: 'Es gibt keinen Fall, der zurückkommen könnte.',
    reentryType: 'oder Fallnummer',
    reentryWrong: 'Diese Fallnummer hat einen Tippfehler. Sie hat neun Zeichen, zum Beispiel K7QX-M2TR-C.',
    reentryChoose: 'Bitte einen Fall wählen oder seine Nummer eingeben.',
    reentryDo: 'Fall wieder aufnehmen',
    caseOption: (number: string, month: string): string => `${number} · zuletzt ${month}`,
    lapsedHeading: 'Kurzberatungen abschließen',
    lapsedText:
      'Diese Kurzberatungen hatten seit mehr als zwei Monaten keinen Kontakt und wurden nicht übernommen. Sie werden in diesem Monat zusammen beendet.',
    lapsedNone: 'Es gibt keine Kurzberatung, die abzuschließen wäre.',
    lapsedAll: 'Alle',
    lapsedDo: (count: number): string => `${many(count, 'Kurzberatung', 'Kurzberatungen')} abschließen`,
    lapsedOption: (number: string, last: string): string => `${number} · letzter Kontakt ${last}`,
    lapsedNever: 'unbekannt',
    handoverUnit: 'Neue Dienststelle',
    handoverFrom: 'Ab Monat',
    handoverNone: 'Es gibt keine andere Dienststelle.',
    assignPerson: 'Person',
    assignNobody: 'niemandem',
    assignMe: (name: string): string => `${name} (ich)`,
    figuresHeading: 'Zahlen der Dienststelle',
    loadHeading: 'Auslastung',
    loadRunning: (cases: number, consultations: number): string =>
      `${many(cases, 'laufender Fall', 'laufende Fälle')}, ${many(consultations, 'offene Kurzberatung', 'offene Kurzberatungen')}`,
    loadPerPost: (load: string): string => `${load} je volle Stelle (Richtwert 50 bis 60)`,
    loadCategories: (a: number, b: number, c: number, d: number, none: number): string =>
      `Bedarf A ${a} · B ${b} · C ${c} · D ${d}${none > 0 ? ` · ohne ${none}` : ''}`,
    loadNeeded: (needed: string): string => `${needed} Std. je Woche nach Bedarf`,
    loadHours: (needed: string, budget: string): string =>
      `${needed} von ${budget} Std. je Woche für Fallarbeit`,
    loadMine: (cases: number, consultations: number, needed: string): string =>
      `davon mir zugewiesen: ${cases} Fälle, ${consultations} Kurzberatungen, ${needed} Std. je Woche`,
    loadFree: (hours: string): string => `noch ${hours} Std. je Woche frei`,
    loadFull: 'Mehr Stunden gebraucht als vorhanden: ausgelastet.',
    activities: 'Zahlen des Monats',
    figuresText: 'Ohne Personen, für den ganzen Monat. Leer heißt: nicht erfasst.',
    figuresWrong: 'Hier gehört eine ganze Zahl hin: von 0 bis 9999.',
    figuresSave: 'Speichern',
    figuresSaved: 'Zahlen der Dienststelle gespeichert.',
    formHeading: (line: number, caseNumber: string): string => `Zeile ${line} · ${caseNumber}`,
    formNew: 'Neue Zeile',
    formPrevious: 'Vorige Zeile',
    formNext: 'Nächste Zeile',
    formNone: 'Noch keine Zeile.',
    formClear: 'leer',
    formCarried: 'aus dem Vormonat',
    formMonth: 'MM/JJJJ',
    formRows: (line: number, all: number): string => `${line} von ${all}`,
    failed: 'Das hat nicht geklappt.',
  },
  {
    removeHeading: 'Remove row?',
    removeText: (line: number): string => `Row ${line} is removed from this month. The history keeps it.`,
    removeDo: 'Remove',
    submitHeading: (month: string): string => `Submit ${month}`,
    submitDo: 'Submit',
    submitNil: 'The sheet has no rows. It is submitted as a nil return: there was nothing in this month.',
    submitNilDo: 'Submit nil return',
    submitRows: (rows: number): string => `${many(rows, 'row is', 'rows are')} submitted.`,
    submitBlocked: (count: number): string =>
      count === 1
        ? 'One point has to be settled before submission:'
        : `${count} points have to be settled before submission:`,
    submitWarnings: 'Warnings need a reason:',
    reasonForAll: 'For all without a reason',
    submitHints: (count: number): string =>
      `${many(count, 'hint stays', 'hints stay')}; that does not prevent submission.`,
    submitCarried: (count: number): string =>
      `${many(count, 'row stands', 'rows stand')} as last month. They can be confirmed first.`,
    submitDrafts: (count: number): string =>
      `${many(count, 'entry is', 'entries are')} not saved and will not be part of the submission.`,
    submitUnsent: 'Not everything is saved yet. Please wait until the connection is back.',
    changedMeanwhile:
      'The sheet has changed meanwhile. Its new state is loaded; please check again and submit.',
    stillOpen: 'Submission is not possible yet. The open points are in the list.',
    returned: 'Sheet returned.',
    whyHeading: 'Reason',
    whyText: 'The unit sees this reason. Please say nothing about persons.',
    whyEmpty: 'Please give a reason.',
    splitHeading: 'Split case',
    splitText:
      'A new case comes into being, with a number of its own and the values of the old one. Whoever goes with it counts only there from this month on.',
    splitPersons: 'Persons who go to the new case',
    splitMinors: 'of them minors',
    splitUnknown: 'How many persons the old case has is not entered yet.',
    splitStays: (persons: number, minors: number | null): string =>
      `${persons === 1 ? '1 person stays' : `${persons} persons stay`} with the old case${minors === null ? '' : `, ${minors} of them minors`}.`,
    splitTooMany:
      'Please check the numbers: at least one person goes and at least one stays, and no more minors go than persons.',
    splitMissing: 'Please enter how many persons go and how many of them are minors (0 if none).',
    splitDo: 'Split case',
    reentryHeading: 'Re-entry',
    reentryText: 'The case keeps its number and its history; its start is entered anew.',
    reentryPick: 'Closed or dormant case',
    reentryNone: 'There is no case that could come back.',
    reentryType: 'or case number',
    reentryWrong: 'This case number has a typing error. It has nine characters, for example K7QX-M2TR-C.',
    reentryChoose: 'Please choose a case or enter its number.',
    reentryDo: 'Take up the case again',
    caseOption: (number: string, month: string): string => `${number} · last ${month}`,
    lapsedHeading: 'Close short consultations',
    lapsedText:
      'These short consultations had no contact for more than two months and were not taken over. They are closed together in this month.',
    lapsedNone: 'There is no short consultation to close.',
    lapsedAll: 'All',
    lapsedDo: (count: number): string => `Close ${many(count, 'short consultation', 'short consultations')}`,
    lapsedOption: (number: string, last: string): string => `${number} · last contact ${last}`,
    lapsedNever: 'unknown',
    handoverUnit: 'New unit',
    handoverFrom: 'From month',
    handoverNone: 'There is no other unit.',
    assignPerson: 'Person',
    assignNobody: 'nobody',
    assignMe: (name: string): string => `${name} (me)`,
    figuresHeading: 'Figures of the unit',
    loadHeading: 'Workload',
    loadRunning: (cases: number, consultations: number): string =>
      `${many(cases, 'running case', 'running cases')}, ${many(consultations, 'open short consultation', 'open short consultations')}`,
    loadPerPost: (load: string): string => `${load} per full post (guideline 50 to 60)`,
    loadCategories: (a: number, b: number, c: number, d: number, none: number): string =>
      `Need A ${a} · B ${b} · C ${c} · D ${d}${none > 0 ? ` · none ${none}` : ''}`,
    loadNeeded: (needed: string): string => `${needed} hours a week by need`,
    loadHours: (needed: string, budget: string): string =>
      `${needed} of ${budget} hours a week for case work`,
    loadMine: (cases: number, consultations: number, needed: string): string =>
      `of these assigned to me: ${cases} cases, ${consultations} short consultations, ${needed} hours a week`,
    loadFree: (hours: string): string => `${hours} hours a week still free`,
    loadFull: 'More hours needed than there are: full.',
    activities: 'Figures of the month',
    figuresText: 'Without persons, for the whole month. Empty means: not recorded.',
    figuresWrong: 'This must be a whole number: from 0 to 9999.',
    figuresSave: 'Save',
    figuresSaved: 'Figures of the unit saved.',
    formHeading: (line: number, caseNumber: string): string => `Row ${line} · ${caseNumber}`,
    formNew: 'New row',
    formPrevious: 'Previous row',
    formNext: 'Next row',
    formNone: 'No rows yet.',
    formClear: 'empty',
    formCarried: 'from last month',
    formMonth: 'MM/YYYY',
    formRows: (line: number, all: number): string => `${line} of ${all}`,
    failed: 'That did not work.',
  },
)

/** What stands in the dialogs and panels of a sheet, which are loaded when they are asked for, with the names of the actions. */
export const dialogText = (language: Language): ReturnType<typeof actionText> & ReturnType<typeof own> => ({
  ...actionText(language),
  ...own(language),
})
