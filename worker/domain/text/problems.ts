import type { ProblemCode } from '../problem.ts'
import type { AccountProblem } from './account-problems.ts'
import { type Language, type Message, messageOf, type MessageTwin } from './message.ts'

const PROBLEM_MESSAGES: Readonly<Record<Exclude<ProblemCode, AccountProblem>, MessageTwin>> = {
  bad_request: {
    de: [
      'Anfrage nicht verstanden',
      'Die Seite hat etwas geschickt, das nicht verstanden wurde. Bitte die Seite neu laden.',
    ],
    en: [
      'Request not understood',
      'The page sent something that was not understood. Please reload the page.',
    ],
  },
  malformed_json: {
    de: ['Anfrage nicht lesbar', 'Die Anfrage ist beschädigt angekommen. Bitte noch einmal versuchen.'],
    en: ['Request unreadable', 'The request arrived damaged. Please try again.'],
  },
  invalid_body: {
    de: [
      'Anfrage unvollständig',
      'In der Anfrage fehlt etwas, oder es steht etwas Unbekanntes darin. Bitte die Seite neu laden.',
    ],
    en: [
      'Request incomplete',
      'The request lacks something or contains something unknown. Please reload the page.',
    ],
  },
  invalid_query: {
    de: ['Auswahl nicht möglich', 'Diese Auswahl gibt es nicht. Bitte Zeitraum und Art der Datei prüfen.'],
    en: ['Choice not possible', 'There is no such choice. Please check the period and the kind of file.'],
  },
  personal_data: {
    de: [
      'Text nicht angenommen',
      'Der Text könnte eine Person erkennen lassen. Bitte ohne Namen, taggenaue Daten und Nummern schreiben.',
    ],
    en: [
      'Text not accepted',
      'The text might identify a person. Please write it without names, days and numbers.',
    ],
  },
  not_signed_in: {
    de: [
      'Nicht angemeldet',
      'Die Anmeldung fehlt oder ist abgelaufen. Bitte neu anmelden; Eingaben in diesem Fenster bleiben erhalten.',
    ],
    en: [
      'Not signed in',
      'You are not signed in, or no longer. Please sign in again; entries in this window are kept.',
    ],
  },
  sign_in_again: {
    de: [
      'Bitte noch einmal anmelden',
      'Dafür darf die Anmeldung höchstens 15 Minuten zurückliegen. Bitte neu anmelden und den Schritt wiederholen.',
    ],
    en: [
      'Please sign in again',
      'This needs a sign-in of the last 15 minutes. Please sign in anew and repeat the step.',
    ],
  },
  unit_closed: {
    de: [
      'Dienststelle arbeitet in diesem Monat nicht',
      'Die Dienststelle hat vor diesem Monat geschlossen oder öffnet erst später. Bitte einen anderen Monat wählen.',
    ],
    en: [
      'Unit not at work in this month',
      'The unit closed before this month or opens later. Please choose another month.',
    ],
  },
  not_allowed: {
    de: ['Nicht erlaubt', 'Dieses Konto darf das nicht. Bei Fragen hilft die Koordination.'],
    en: ['Not allowed', 'This account may not do this. The coordination can help.'],
  },
  cross_site: {
    de: [
      'Von fremder Seite',
      'Die Anfrage kam von einer anderen Seite und wurde abgelehnt. Bitte KIM-Monatsblatt direkt öffnen.',
    ],
    en: [
      'From another site',
      'The request came from another site and was refused. Please open KIM-Monatsblatt directly.',
    ],
  },
  https_only: {
    de: ['Nur verschlüsselt', 'Diese Seite gibt es nur verschlüsselt. Bitte die Adresse mit https beginnen.'],
    en: ['Encrypted only', 'This site is served encrypted only. Please begin the address with https.'],
  },
  not_found: {
    de: [
      'Nicht gefunden',
      'Das gibt es nicht, oder es ist für dieses Konto nicht sichtbar. Bitte die Adresse prüfen.',
    ],
    en: ['Not found', 'This does not exist or cannot be seen by this account. Please check the address.'],
  },
  method_not_allowed: {
    de: ['So nicht möglich', 'Diese Adresse kennt diesen Vorgang nicht. Bitte die Seite neu laden.'],
    en: ['Not possible this way', 'This address does not know this request. Please reload the page.'],
  },
  sheet_state: {
    de: [
      'Stand des Monatsblatts passt nicht',
      'Das Monatsblatt wurde inzwischen abgegeben, angenommen oder geöffnet. Bitte neu laden und den Stand ansehen.',
    ],
    en: [
      'State of the sheet does not fit',
      'Meanwhile the sheet was submitted, accepted or opened. Please reload and look at its state.',
    ],
  },
  open_issues: {
    de: [
      'Noch nicht vollständig',
      'Auf dem Monatsblatt ist noch etwas offen. Bitte die markierten Zellen klären und Warnungen begründen, dann abgeben.',
    ],
    en: [
      'Not complete yet',
      'There are open issues on the sheet. Please settle the marked cells and give reasons for warnings, then submit.',
    ],
  },
  sheet_changed: {
    de: [
      'Inzwischen geändert',
      'Jemand hat das Monatsblatt geändert, während es offen war. Bitte die Änderungen ansehen und den Schritt wiederholen.',
    ],
    en: [
      'Changed meanwhile',
      'Somebody changed the sheet while it was open. Please look at the changes and repeat the step.',
    ],
  },
  month_in_future: {
    de: [
      'Monat liegt in der Zukunft',
      'Monatsblätter lassen sich nur bis zum laufenden Monat öffnen. Bitte einen früheren Monat wählen.',
    ],
    en: [
      'Month in the future',
      'Sheets can be opened up to the current month only. Please choose an earlier month.',
    ],
  },
  case_already_in_month: {
    de: [
      'Fall steht schon in diesem Monat',
      'Für diesen Fall gibt es in diesem Monat schon eine Zeile. Bitte dort weiterschreiben.',
    ],
    en: [
      'Case is in this month already',
      'This case already has a row in this month. Please continue there.',
    ],
  },
  body_too_large: {
    de: ['Zu viel auf einmal', 'Die Anfrage ist zu groß. Bitte in kleineren Teilen einfügen.'],
    en: ['Too much at once', 'The request is too large. Please paste smaller parts.'],
  },
  wrong_content_type: {
    de: [
      'Falsche Form',
      'Die Anfrage kam in einer Form, die nicht angenommen wird. Bitte die Seite neu laden.',
    ],
    en: ['Wrong form', 'The request came in a form that is not accepted. Please reload the page.'],
  },
  upgrade_required: {
    de: [
      'Nur als Leitung',
      'Diese Adresse meldet Änderungen laufend. Eine Seite lässt sich hier nicht öffnen.',
    ],
    en: ['Only as a line', 'This address announces changes as they happen. There is no page to open here.'],
  },
  too_many_questions: {
    de: [
      'Zu viele Rückfragen',
      'Zu diesem Monatsblatt stehen schon 200 Rückfragen. Bitte zuerst erledigte zurücknehmen.',
    ],
    en: ['Too many questions', 'This sheet already has 200 questions. Please withdraw settled ones first.'],
  },
  question_answered: {
    de: [
      'Schon beantwortet',
      'Jemand anderes hat diese Rückfrage gerade anders beantwortet. Es gilt die erste Antwort.',
    ],
    en: [
      'Answered already',
      'Somebody else has just answered this question differently. The first answer holds.',
    ],
  },
  question_gone: {
    de: [
      'Rückfrage gibt es nicht mehr',
      'Sie wurde zurückgenommen, ihre Zeile ist nicht mehr da, oder das Monatsblatt wurde angenommen.',
    ],
    en: ['Question is gone', 'It was withdrawn, its row is gone, or the sheet was accepted.'],
  },
  too_many_corrections: {
    de: [
      'Zu viele Vorschläge',
      'Zu diesem Monatsblatt stehen schon 200 Korrekturvorschläge. Bitte zuerst erledigte zurücknehmen.',
    ],
    en: [
      'Too many proposals',
      'This sheet already has 200 proposed corrections. Please withdraw settled ones first.',
    ],
  },
  correction_refused: {
    de: ['Werte passen nicht', 'Mit diesen Werten wäre die Zeile nicht vollständig oder nicht schlüssig.'],
    en: ['Values do not fit', 'With these values the row would not be complete or not consistent.'],
  },
  correction_gone: {
    de: [
      'Vorschlag gibt es nicht mehr',
      'Er wurde zurückgenommen oder schon entschieden, oder das Monatsblatt ist wieder geöffnet.',
    ],
    en: ['Proposal is gone', 'It was withdrawn or decided already, or the sheet is open again.'],
  },
  entry_changed: {
    de: [
      'Zeile hat sich geändert',
      'Die Zeile hat inzwischen andere Werte. Bitte den Vorschlag neu machen; geändert wurde nichts.',
    ],
    en: ['The row has changed', 'The row has other values by now. Please propose anew; nothing was changed.'],
  },
  too_many_requests: {
    de: ['Zu viele Versuche', 'Es gab zu viele Versuche in kurzer Zeit. Bitte einige Minuten warten.'],
    en: ['Too many attempts', 'There were too many attempts in a short time. Please wait a few minutes.'],
  },
  internal: {
    de: [
      'Fehler auf unserer Seite',
      'Das hat nicht geklappt; der Fehler liegt nicht an der Eingabe. Bitte später noch einmal versuchen.',
    ],
    en: [
      'Error on our side',
      'This did not work; it is not the fault of what was entered. Please try again later.',
    ],
  },
  unavailable: {
    de: [
      'Gerade nicht erreichbar',
      'Der Dienst ist im Moment nicht erreichbar. Bitte in einer Minute noch einmal versuchen.',
    ],
    en: [
      'Unavailable at the moment',
      'The service cannot be reached at the moment. Please try again in a minute.',
    ],
  },
}

/**
 * What a refused request says to the person at the screen (`code` of RFC 9457 problem+json). What can only go wrong with
 * accounts is told where those are kept, by `more`: whoever enters rows all day never loads it.
 */
export function problemMessage(
  code: ProblemCode,
  language: Language,
  more: Partial<Readonly<Record<ProblemCode, MessageTwin>>> = {},
): Message {
  const all: Partial<Readonly<Record<ProblemCode, MessageTwin>>> = { ...PROBLEM_MESSAGES, ...more }
  return messageOf(all[code] ?? PROBLEM_MESSAGES.internal, language)
}
