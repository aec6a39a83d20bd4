import type { ProblemCode } from '../problem.ts'
import type { MessageTwin } from './message.ts'

/** What goes wrong with signing in, invitations, people, units and the template. */
export const ACCOUNT_PROBLEMS = {
  sign_in_failed: {
    de: [
      'Anmeldung nicht gelungen',
      'Der Weg über den Anmeldedienst wurde abgebrochen, hat zu lange gedauert oder passt nicht zusammen. Bitte auf der Startseite neu beginnen.',
    ],
    en: [
      'Sign-in did not work',
      'The way through the sign-in service was cancelled, took too long or does not fit together. Please begin again on the start page.',
    ],
  },
  sign_in_refused: {
    de: [
      'Anmeldung nicht möglich',
      'Mit diesem Zugang kommt hier niemand herein. Bitte einen anderen Passkey oder Anmeldedienst wählen; eine neue Einladung gibt die Koordination.',
    ],
    en: [
      'Sign-in not possible',
      'Nobody comes in here with this. Please choose another passkey or sign-in service; the coordination can invite you anew.',
    ],
  },
  passkey_refused: {
    de: [
      'Passkey nicht angenommen',
      'Dieser Passkey lässt sich nicht verwenden: Er muss mit PIN, Finger oder Gesicht bestätigt und neu sein. Bitte noch einmal versuchen.',
    ],
    en: [
      'Passkey not accepted',
      'This passkey cannot be used: it has to be confirmed by PIN, finger or face, and be new. Please try again.',
    ],
  },
  code_wrong: {
    de: [
      'Kennwort stimmt nicht',
      'Das Kennwort passt nicht zu diesem Link. Bitte genau abtippen; nach fünf falschen Eingaben gilt die Einladung nicht mehr.',
    ],
    en: [
      'Wrong security word',
      'The security word does not go with this link. Please type it exactly; after five wrong tries the invitation is void.',
    ],
  },
  last_passkey: {
    de: [
      'Das ist der letzte Passkey',
      'Ohne Passkey käme niemand mehr in dieses Konto. Bitte zuerst einen anderen hinzufügen.',
    ],
    en: [
      'This is the last passkey',
      'Nobody could enter this account without a passkey. Please add another one first.',
    ],
  },
  id_taken: {
    de: ['Kürzel schon vergeben', 'Dieses Kürzel gibt es schon. Bitte ein anderes wählen.'],
    en: ['Short name taken', 'This short name is in use. Please choose another one.'],
  },
  unit_in_use: {
    de: [
      'Es gibt noch Monatsblätter',
      'Für spätere Monate gibt es in dieser Dienststelle schon Monatsblätter. Bitte einen späteren letzten Monat wählen.',
    ],
    en: ['There are sheets', 'This unit has sheets for later months. Please choose a later last month.'],
  },
  template_invalid: {
    de: [
      'So kann die Vorlage nicht gelten',
      'Etwas in diesem Entwurf ist nicht möglich. Bitte die genannten Stellen ändern.',
    ],
    en: [
      'The template cannot hold like this',
      'Something in this draft is not possible. Please change the places named.',
    ],
  },
  template_changed: {
    de: [
      'Vorlage inzwischen geändert',
      'Inzwischen wurde eine andere Fassung veröffentlicht oder ein Blatt für diesen Monat geöffnet. Der Entwurf bleibt erhalten; bitte die Seite neu laden und noch einmal entscheiden.',
    ],
    en: [
      'Template changed meanwhile',
      'Another version has been published, or a sheet of this month has been opened. The draft is kept; please reload the page and decide again.',
    ],
  },
  template_needed: {
    de: [
      'Eine spätere Fassung beruht darauf',
      'Eine Fassung, die später gilt, könnte so nicht mehr gelten. Bitte zuerst die spätere zurücknehmen oder ändern.',
    ],
    en: [
      'A later version rests on it',
      'A version that holds later could not hold any more. Please withdraw or change the later one first.',
    ],
  },
  account_changed: {
    de: [
      'Zugang inzwischen geändert',
      'An diesem Zugang oder an Ihren eigenen Rechten hat sich gerade etwas geändert. Bitte die Liste ansehen und noch einmal entscheiden.',
    ],
    en: [
      'Access changed meanwhile',
      'This account, or your own rights, have just changed. Please look at the list and decide again.',
    ],
  },
  invitation_gone: {
    de: [
      'Einladung gilt nicht (mehr)',
      'Der Link wurde schon verwendet, zurückgenommen oder ist älter als 72 Stunden. Eine neue Einladung gibt die Koordination.',
    ],
    en: [
      'Invitation not valid (any more)',
      'The link was used, taken back or is older than 72 hours. The coordination can invite you anew.',
    ],
  },
  provider_unreachable: {
    de: [
      'Anmeldedienst nicht erreichbar',
      'Der Anmeldedienst des Arbeitgebers antwortet gerade nicht. Bitte in einigen Minuten noch einmal versuchen.',
    ],
    en: [
      'Sign-in service unavailable',
      "The employer's sign-in service does not answer at the moment. Please try again in a few minutes.",
    ],
  },
} as const satisfies Partial<Record<ProblemCode, MessageTwin>>

export type AccountProblem = keyof typeof ACCOUNT_PROBLEMS
