import type { EventKind } from '#domain/audit.ts'
import { catalogue, type Language } from './catalogue.ts'

export const auditText = catalogue(
  {
    title: 'Protokoll',
    heading: 'Protokoll',
    lead: 'Was geschehen ist: Anmeldungen, Einladungen, Rechte, Abgaben, Dateien und Einstellungen. Werte und Texte stehen nie darin; bei der Arbeit an Monatsblättern steht die Dienststelle, nicht die Person.',
    loading: 'Wird geladen …',
    none: 'In dieser Auswahl gibt es nichts.',
    group: 'Bereich',
    all: 'alles',
    groupName: (group: string): string =>
      ({
        access: 'Anmeldung',
        people: 'Personen und Rechte',
        sheets: 'Monatsblätter',
        downloads: 'Dateien',
        settings: 'Einstellungen',
      })[group] ?? group,
    unit: 'Dienststelle',
    from: 'Von (TT.MM.JJJJ)',
    to: 'Bis (TT.MM.JJJJ)',
    show: 'Anzeigen',
    dayWrong: 'Bitte einen Tag eintragen, zum Beispiel 28.09.2023.',
    backwards: 'Der letzte Tag liegt vor dem ersten.',
    chosen: (choice: string): string => `Auswahl: ${choice}`,
    file: 'Als Datei speichern',
    check: 'Lückenlosigkeit prüfen',
    checking: 'Die Kette wird geprüft …',
    whole: (events: string, since: string, head: string): string =>
      `Lückenlos: ${events} Zeilen seit ${since} folgen unverändert aufeinander. Prüfzeichen der letzten Zeile: ${head}`,
    broken: (line: string): string =>
      `Ab Zeile ${line} passt die Kette nicht: Dort wurde etwas verändert oder gelöscht. Bitte die letzte Sicherung aufbewahren und den Datenschutz einschalten.`,
    more: 'Frühere Zeilen anzeigen',
    line: 'Zeile',
    time: 'Zeit',
    what: 'Was',
    by: 'Wer',
    about: 'Betrifft',
    detail: 'Näheres',
    nobody: 'niemand angemeldet',
    count: (n: number): string => (n === 1 ? '1 Zeile' : `${n} Zeilen`),
  },
  {
    title: 'Audit',
    heading: 'Audit',
    lead: 'What happened: sign-ins, invitations, rights, submissions, files and settings. Values and texts never stand here; for work on sheets, the unit is told and not the person.',
    loading: 'Loading …',
    none: 'There is nothing in this choice.',
    group: 'Area',
    all: 'all',
    groupName: (group: string): string =>
      ({
        access: 'sign-in',
        people: 'people and rights',
        sheets: 'sheets',
        downloads: 'files',
        settings: 'settings',
      })[group] ?? group,
    unit: 'Unit',
    from: 'From (DD/MM/YYYY)',
    to: 'To (DD/MM/YYYY)',
    show: 'Show',
    dayWrong: 'Please enter a day, for example 28/09/2023.',
    backwards: 'The last day is before the first one.',
    chosen: (choice: string): string => `Choice: ${choice}`,
    file: 'Save as a file',
    check: 'Check that nothing is missing',
    checking: 'Checking the chain …',
    whole: (events: string, since: string, head: string): string =>
      `Whole: ${events} lines since ${since} follow each other unchanged. Mark of the last line: ${head}`,
    broken: (line: string): string =>
      `The chain does not fit from line ${line} on: something was changed or deleted there. Please keep the backup and call the data-protection officer.`,
    more: 'Show earlier lines',
    line: 'Line',
    time: 'Time',
    what: 'What',
    by: 'Who',
    about: 'About',
    detail: 'Details',
    nobody: 'nobody signed in',
    count: (n: number): string => (n === 1 ? '1 line' : `${n} lines`),
  },
)

const KINDS: Readonly<Record<EventKind, Readonly<Record<Language, string>>>> = {
  sign_in: { de: 'angemeldet', en: 'signed in' },
  sign_in_failed: { de: 'Anmeldung gescheitert', en: 'sign-in failed' },
  sign_out: { de: 'abgemeldet', en: 'signed out' },
  sessions_end: { de: 'Anmeldungen beendet', en: 'sign-ins ended' },
  passkey_add: { de: 'Passkey hinzugefügt', en: 'passkey added' },
  passkey_remove: { de: 'Passkey entfernt', en: 'passkey removed' },
  denied: { de: 'Zugriff verweigert', en: 'access denied' },
  invitation: { de: 'eingeladen', en: 'invited' },
  invitation_revoke: { de: 'Einladung zurückgenommen', en: 'invitation taken back' },
  invitation_refused: { de: 'Einladung abgewiesen', en: 'invitation refused' },
  role_change: { de: 'Rechte geändert', en: 'rights changed' },
  account_disable: { de: 'Zugang gesperrt', en: 'access disabled' },
  account_enable: { de: 'Sperre aufgehoben', en: 'access enabled' },
  account_forget: { de: 'Name vergessen', en: 'name forgotten' },
  sheet_open: { de: 'Monatsblatt geöffnet', en: 'sheet opened' },
  sheet_submit: { de: 'abgegeben', en: 'submitted' },
  sheet_withdraw: { de: 'Abgabe zurückgezogen', en: 'submission withdrawn' },
  sheet_accept: { de: 'angenommen', en: 'accepted' },
  sheet_return: { de: 'zurückgegeben', en: 'returned' },
  sheet_reopen: { de: 'wieder geöffnet', en: 'reopened' },
  figures: { de: 'Zahlen der Dienststelle', en: 'figures of the unit' },
  vacancy: { de: 'Besetzung', en: 'vacancy' },
  question: { de: 'Rückfrage', en: 'question' },
  question_answer: { de: 'Rückfrage beantwortet', en: 'question answered' },
  correction: { de: 'Korrektur vorgeschlagen', en: 'correction proposed' },
  correction_decided: { de: 'über Korrektur entschieden', en: 'correction decided' },
  reason: { de: 'Hinweis begründet', en: 'reason given' },
  assignment: { de: 'Fall zugeteilt', en: 'case assigned' },
  handover: { de: 'Fall übergeben', en: 'case handed over' },
  erasure: { de: 'Fall gelöscht', en: 'case erased' },
  reminder: { de: 'an die Abgabe erinnert', en: 'reminded to submit' },
  download: { de: 'Daten abgerufen', en: 'data retrieved' },
  audit_download: { de: 'Protokoll gespeichert', en: 'audit downloaded' },
  backup: { de: 'Sicherung', en: 'backup' },
  backup_failed: { de: 'Sicherung gescheitert', en: 'backup failed' },
  vocabulary_add: { de: 'Wort hinzugefügt', en: 'word added' },
  vocabulary_remove: { de: 'Wort entfernt', en: 'word removed' },
  provider: { de: 'Träger', en: 'provider' },
  unit: { de: 'Dienststelle', en: 'unit' },
  posts: { de: 'Stellen', en: 'posts' },
  deadline: { de: 'Abgabefrist', en: 'deadline' },
  template_publish: { de: 'Vorlage veröffentlicht', en: 'template published' },
  template_withdraw: { de: 'Vorlage zurückgenommen', en: 'template withdrawn' },
  audit_expiry: { de: 'alte Zeilen gelöscht', en: 'old lines expired' },
}

/** What kind of event a line is. */
export function kindText(kind: EventKind, language: Language): string {
  return KINDS[kind]?.[language] ?? kind
}

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  hand_over: { de: 'Fälle übergeben', en: 'cases handed over' },
  resume: { de: 'Stellen gelten wieder', en: 'posts count again' },
  demo: { de: 'Demo', en: 'demo' },
  passkey: { de: 'Passkey', en: 'passkey' },
  oidc: { de: 'Anmeldedienst', en: 'sign-in service' },
  join: { de: 'erste Anmeldung', en: 'first sign-in' },
  recover: { de: 'Zugang erneuert', en: 'access renewed' },
  move: { de: 'Wechsel zum Anmeldedienst', en: 'moves to the sign-in service' },
  unknown: { de: 'unbekannt', en: 'unknown' },
  used: { de: 'schon verwendet', en: 'used before' },
  revoked: { de: 'zurückgenommen', en: 'taken back' },
  expired: { de: 'abgelaufen', en: 'run out' },
  disabled: { de: 'gesperrt', en: 'disabled' },
  code: { de: 'falsches Kennwort', en: 'wrong security word' },
  case_manager: { de: 'Case Management', en: 'case management' },
  coordinator: { de: 'Koordination', en: 'coordination' },
  reader: { de: 'Lesezugang', en: 'read access' },
  coarse: { de: 'vergröbert', en: 'coarse' },
  full: { de: 'vollständig', en: 'full' },
  screen: { de: 'angesehen', en: 'viewed' },
  xlsx: { de: 'Arbeitsmappe', en: 'workbook' },
  package: { de: 'Datenpaket', en: 'data package' },
  one: { de: 'eine Anmeldung', en: 'one sign-in' },
  all: { de: 'alle Anmeldungen', en: 'all sign-ins' },
  not_allowed: { de: 'nicht erlaubt', en: 'not allowed' },
  not_found: { de: 'nicht gefunden', en: 'not found' },
  operation: { de: 'fremde oder fehlende Zeile', en: 'foreign or missing row' },
  open: { de: 'eröffnet', en: 'opened' },
  close: { de: 'geschlossen', en: 'closed' },
  reopen: { de: 'wieder eröffnet', en: 'opened again' },
  add: { de: 'angelegt', en: 'added' },
  change: { de: 'geändert', en: 'changed' },
  rename: { de: 'umbenannt', en: 'renamed' },
  limited: { de: 'zu viele Versuche, vorerst gesperrt', en: 'too many attempts, held for now' },
  sign_in_failed: { de: 'passt nicht zusammen', en: 'does not fit together' },
  sign_in_refused: { de: 'kein Zugang', en: 'no access' },
  before: { de: 'vor der Frist', en: 'before the deadline' },
  after: { de: 'nach der Frist', en: 'after the deadline' },
  sent: { de: 'verschickt', en: 'sent' },
  failed: { de: 'nicht verschickt', en: 'not sent' },
  unreadable: { de: 'Einstellung der Postfächer nicht lesbar', en: 'setting of the mailboxes not readable' },
  propose: { de: 'vorgeschlagen', en: 'proposed' },
  withdraw: { de: 'zurückgenommen', en: 'withdrawn' },
  accept: { de: 'angenommen', en: 'accepted' },
  decline: { de: 'abgelehnt', en: 'declined' },
  typo: { de: 'Tippfehler', en: 'typing error' },
  late_information: { de: 'nachträglich bekannt', en: 'known only later' },
  counted_wrong: { de: 'falsch gezählt', en: 'counted wrong' },
  not_plausible: { de: 'nicht plausibel', en: 'not plausible' },
  needs_talk: { de: 'bitte absprechen', en: 'please talk to us' },
  schedule: { de: 'nach Plan', en: 'scheduled' },
  token: { de: 'abgeholt', en: 'fetched' },
}

// Counts tell nothing by themselves.
const COUNTED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  cases: { de: 'Fälle', en: 'cases' },
  codes_added: { de: 'Codes neu', en: 'codes added' },
  codes_ended: { de: 'Codes beendet', en: 'codes ended' },
  columns_added: { de: 'Spalten neu', en: 'columns added' },
  columns_ended: { de: 'Spalten beendet', en: 'columns ended' },
  changed: { de: 'Bezeichnungen und Pflichten geändert', en: 'labels and duties changed' },
}

// Ids and hashes tell a reader nothing.
const HIDDEN = new Set(['account', 'hash', 'seq', 'assignee'])

/** The codes and counts of a line, in words where there are some. */
export function detailText(data: Readonly<Record<string, unknown>>, language: Language): string {
  const word = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(word).join(' ')
    return WORDS[String(value)]?.[language] ?? String(value)
  }
  return Object.entries(data)
    .filter(([key, value]) => !HIDDEN.has(key) && value !== null && value !== '')
    .filter(([key, value]) => !Object.hasOwn(COUNTED, key) || value !== 0)
    .map(([key, value]) => {
      const counted = Object.hasOwn(COUNTED, key) ? COUNTED[key]?.[language] : undefined
      return counted === undefined ? word(value) : `${String(value)} ${counted}`
    })
    .join(' · ')
}
