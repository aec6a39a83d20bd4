import { catalogue } from './catalogue.ts'

export const signInText = catalogue(
  {
    passkey: 'Mit Passkey anmelden',
    through: (name: string): string => `Über ${name} anmelden`,
    cancel: 'Abbrechen',
    cancelled: 'Der Vorgang wurde abgebrochen oder hat zu lange gedauert. Bitte noch einmal versuchen.',
    missing:
      'Dieses Gerät kennt keine Passkeys. Bitte ein aktuelles Gerät verwenden oder die Koordination fragen.',
    there:
      'Auf diesem Gerät gibt es schon einen Passkey für diesen Zugang. Bitte ein anderes Gerät oder einen Sicherheitsschlüssel nehmen.',
    againHeading: 'Bitte noch einmal anmelden',
    again:
      'Für diesen Schritt darf die Anmeldung höchstens 15 Minuten zurückliegen. Danach geht es hier weiter.',
    againDemo: 'Noch einmal anmelden',
  },
  {
    passkey: 'Sign in with a passkey',
    through: (name: string): string => `Sign in through ${name}`,
    cancel: 'Cancel',
    cancelled: 'This was cancelled or took too long. Please try again.',
    missing: 'This device knows no passkeys. Please use an up-to-date device or ask the coordinators.',
    there: 'This device has a passkey for this access already. Please take another device or a security key.',
    againHeading: 'Please sign in again',
    again: 'This step needs a sign-in of the last 15 minutes. Then it goes on here.',
    againDemo: 'Sign in again',
  },
)
