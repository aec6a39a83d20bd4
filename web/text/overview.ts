import { catalogue } from './catalogue.ts'

type StepName = 'accept' | 'return' | 'reopen' | 'vacant' | 'occupied'

const STEPS_DE: Readonly<Record<StepName, string>> = {
  accept: 'angenommen',
  return: 'zurückgegeben',
  reopen: 'wieder geöffnet',
  vacant: 'als unbesetzt vermerkt',
  occupied: 'wieder als besetzt vermerkt',
}
const STEPS_EN: Readonly<Record<StepName, string>> = {
  accept: 'accepted',
  return: 'returned',
  reopen: 'reopened',
  vacant: 'marked as vacant',
  occupied: 'no longer marked as vacant',
}

export const overviewText = catalogue(
  {
    title: 'Übersicht',
    heading: 'Wer hat abgegeben?',
    summary: (month: string, deadline: string, done: number, due: number): string =>
      `${month} · Abgabe bis ${deadline} · ${done} von ${due} ${due === 1 ? 'Dienststelle' : 'Dienststellen'}`,
    due: (deadline: string): string => `Abgabe bis ${deadline}`,
    changeDeadline: 'Abgabefrist ändern …',
    usualDeadline: 'Übliche Frist wieder herstellen',
    deadlineHeading: (month: string): string => `Abgabefrist für ${month}`,
    deadlineHelp:
      'Üblich ist der fünfte Werktag des folgenden Monats; Feiertage in Nordrhein-Westfalen zählen nicht als Werktage. Die Frist gilt für alle Dienststellen.',
    deadlineLabel: 'Abgabe bis (TT.MM.JJJJ)',
    deadlineWrong: (month: string): string =>
      `Bitte einen Tag nach dem ${month} eintragen, höchstens ein halbes Jahr später.`,
    deadlineSet: (deadline: string): string => `Abgabe bis ${deadline}.`,
    remind: (count: number): string =>
      `An ${count === 1 ? 'die offene Dienststelle' : `${count} offene Dienststellen`} schreiben`,
    allDone: 'Alle haben abgegeben.',
    outside: 'nicht in Betrieb',
    mailSubject: (month: string): string => `KIM-Monatsblatt ${month}: Abgabe steht noch aus`,
    mailBody: (month: string, deadline: string, list: string, address: string): string =>
      `Guten Tag,\n\ndas Monatsblatt ${month} steht noch aus von:\n\n${list}\n\nBitte geben Sie es bis zum ${deadline} ab. Ohne Einträge genügt eine Nullmeldung.\n\n${address}\n`,
    range: 'Monate',
    lastMonths: (count: number): string => `letzte ${count}`,
    table: 'Dienststellen und Monate',
    unit: 'Dienststelle',
    fte: (value: string): string => `${value} VZÄ`,
    overdue: 'überfällig',
    rowsWord: (count: number): string => (count === 1 ? 'Zeile' : 'Zeilen'),
    submitIssues: (count: number): string => `${count} zu klären`,
    warnings: (count: number): string => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
    corrections: (count: number): string =>
      count === 1 ? '1 Korrekturvorschlag' : `${count} Korrekturvorschläge`,
    apart: (count: number): string =>
      count === 1
        ? '1 Zeile passt nicht mehr zum Vormonat'
        : `${count} Zeilen passen nicht mehr zum Vormonat`,
    questions: (count: number): string => (count === 1 ? '1 offene Rückfrage' : `${count} offene Rückfragen`),
    answers: (count: number): string => (count === 1 ? '1 Antwort' : `${count} Antworten`),
    hints: (count: number): string => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
    total: 'Zusammen',
    totalDone: (done: number, due: number): string => `${done} von ${due} abgegeben`,
    legend: 'Legende',
    legendCount: 'Zahl: Zeilen des Monatsblatts',
    legendIssues:
      '! zu klären · ▲ Warnungen · ? offene Rückfragen · ✎ Korrekturvorschläge · ≠ passt nicht mehr zum Vormonat',
    openSheet: 'Monatsblatt ansehen',
    accept: 'Annehmen',
    return: 'Zurückgeben …',
    reopen: 'Wieder öffnen …',
    markVacant: 'Als unbesetzt vermerken',
    unmarkVacant: 'Doch besetzt',
    history: 'Verlauf',
    historyLoading: 'Wird geladen …',
    noHistory: 'Noch nichts festgehalten.',
    bySystem: 'System',
    noActions: 'Das Blatt wurde noch nicht geöffnet. Sobald Zeilen da sind, sehen Sie es hier.',
    returnHeading: (where: string): string => `${where} zurückgeben`,
    reopenHeading: (where: string): string => `${where} wieder öffnen`,
    reason: 'Grund, für die Dienststelle sichtbar (keine Angaben zu Personen)',
    reasonMissing: 'Bitte einen Grund angeben, damit die Dienststelle weiß, was zu tun ist.',
    returnDo: 'Zurückgeben',
    reopenDo: 'Wieder öffnen',
    cancel: 'Abbrechen',
    taken: (where: string, step: StepName): string => `${where}: ${STEPS_DE[step]}`,
    loading: 'Übersicht wird geladen …',
    retry: 'Erneut versuchen',
    empty: 'Noch keine Dienststellen. Sobald eine eingerichtet ist, steht sie hier.',
    other: 'Zeitraum und Form wählen …',
  },
  {
    title: 'Overview',
    heading: 'Who has submitted?',
    summary: (month: string, deadline: string, done: number, due: number): string =>
      `${month} · due by ${deadline} · ${done} of ${due} ${due === 1 ? 'unit' : 'units'}`,
    due: (deadline: string): string => `due by ${deadline}`,
    changeDeadline: 'Change the deadline …',
    usualDeadline: 'Usual deadline again',
    deadlineHeading: (month: string): string => `Deadline for ${month}`,
    deadlineHelp:
      'Usual is the fifth working day of the following month; public holidays in North Rhine-Westphalia are no working days. The deadline holds for all units.',
    deadlineLabel: 'Due by (DD/MM/YYYY)',
    deadlineWrong: (month: string): string => `Please enter a day after ${month}, half a year later at most.`,
    deadlineSet: (deadline: string): string => `Due by ${deadline}.`,
    remind: (count: number): string => `Write to ${count === 1 ? 'the unit' : `${count} units`} still open`,
    allDone: 'All have submitted.',
    outside: 'not working',
    mailSubject: (month: string): string => `KIM sheet ${month}: still to be submitted`,
    mailBody: (month: string, deadline: string, list: string, address: string): string =>
      `Hello,\n\nthe sheet ${month} is still to come from:\n\n${list}\n\nPlease submit it by ${deadline}. Without entries, a nil return is enough.\n\n${address}\n`,
    range: 'Months',
    lastMonths: (count: number): string => `last ${count}`,
    table: 'Units and months',
    unit: 'Unit',
    fte: (value: string): string => `${value} FTE`,
    overdue: 'overdue',
    rowsWord: (count: number): string => (count === 1 ? 'row' : 'rows'),
    submitIssues: (count: number): string => `${count} to settle`,
    warnings: (count: number): string => (count === 1 ? '1 warning' : `${count} warnings`),
    corrections: (count: number): string =>
      count === 1 ? '1 proposed correction' : `${count} proposed corrections`,
    apart: (count: number): string =>
      count === 1 ? '1 row no longer fits the month before' : `${count} rows no longer fit the month before`,
    questions: (count: number): string => (count === 1 ? '1 open question' : `${count} open questions`),
    answers: (count: number): string => (count === 1 ? '1 answer' : `${count} answers`),
    hints: (count: number): string => (count === 1 ? '1 hint' : `${count} hints`),
    total: 'Together',
    totalDone: (done: number, due: number): string => `${done} of ${due} submitted`,
    legend: 'Legend',
    legendCount: 'Number: rows of the monthly sheet',
    legendIssues:
      '! to settle · ▲ warnings · ? open questions · ✎ proposed corrections · ≠ no longer fits the month before',
    openSheet: 'View the monthly sheet',
    accept: 'Accept',
    return: 'Return …',
    reopen: 'Reopen …',
    markVacant: 'Mark as vacant',
    unmarkVacant: 'Not vacant after all',
    history: 'History',
    historyLoading: 'Loading …',
    noHistory: 'Nothing recorded yet.',
    bySystem: 'system',
    noActions: 'The sheet has not been opened yet. As soon as it has rows you see it here.',
    returnHeading: (where: string): string => `Return ${where}`,
    reopenHeading: (where: string): string => `Reopen ${where}`,
    reason: 'Reason, shown to the unit (nothing about persons)',
    reasonMissing: 'Please give a reason, so that the unit knows what to do.',
    returnDo: 'Return',
    reopenDo: 'Reopen',
    cancel: 'Cancel',
    taken: (where: string, step: StepName): string => `${where}: ${STEPS_EN[step]}`,
    loading: 'Loading the overview …',
    retry: 'Try again',
    empty: 'No units yet. As soon as one is set up it stands here.',
    other: 'Choose period and form …',
  },
)

export type OverviewTexts = ReturnType<typeof overviewText>
