import { catalogue } from './catalogue.ts'

export const invitationText = catalogue(
  {
    title: 'Einladung',
    heading: (county: string): string => `Einladung: KIM-Monatsblatt, ${county}`,
    loading: 'Die Einladung wird geprüft …',
    noToken: 'In dieser Adresse fehlt die Einladung. Bitte den ganzen Link aus der Nachricht öffnen.',
    hello: (name: string): string => `Diese Einladung ist für ${name}.`,
    recover:
      'Ihr Zugang wird erneuert: Frühere Passkeys und Anmeldungen gelten danach nicht mehr. Monatsblätter und Eingaben bleiben.',
    move: 'Ihr Arbeitgeber hat jetzt einen eigenen Anmeldedienst. Bitte melden Sie sich einmal dort an: Ab dann kommen Sie auf diesem Weg herein, und der Passkey wird nicht mehr gebraucht.',
    role: 'Zugang als',
    caseManager: 'Case Management',
    coordinator: 'Koordination',
    reader: 'Lesezugang',
    lead: 'darf einladen',
    wholeCounty: 'ganzer Kreis',
    units: 'Dienststelle',
    until: 'Gilt bis',
    code: 'Kennwort',
    codeHelp:
      'Acht Zeichen, die Sie auf anderem Weg als diesen Link bekommen haben, zum Beispiel am Telefon.',
    codeEmpty: 'Bitte das Kennwort eintragen.',
    passkeyHelp:
      'Statt eines Passworts legt Ihr Gerät einen Passkey an. Sie bestätigen ihn mit PIN, Finger oder Gesicht; nichts davon verlässt das Gerät.',
    passkey: 'Passkey anlegen und anmelden',
    providerHelp: 'Ihr Arbeitgeber hat einen eigenen Anmeldedienst. Melden Sie sich dort wie gewohnt an.',
    through: (name: string): string => `Weiter zu ${name}`,
    signedIn: (name: string): string =>
      `In diesem Browser ist ${name} angemeldet. Mit dem Annehmen der Einladung endet diese Anmeldung.`,
    notYou: 'Sie sind das nicht? Dann bitte nichts anlegen und die Koordination benachrichtigen.',
    stored: 'Was gespeichert wird',
    busy: 'Bitte dem Gerät folgen …',
  },
  {
    title: 'Invitation',
    heading: (county: string): string => `Invitation: KIM-Monatsblatt, ${county}`,
    loading: 'Checking the invitation …',
    noToken: 'This address lacks the invitation. Please open the whole link of the message.',
    hello: (name: string): string => `This invitation is for ${name}.`,
    recover:
      'Your access is renewed: former passkeys and sign-ins are void afterwards. Sheets and entries stay.',
    move: 'Your employer has a sign-in service of its own now. Please sign in there once: from then on that is your way in, and the passkey is not needed any more.',
    role: 'Access as',
    caseManager: 'Case management',
    coordinator: 'Coordination',
    reader: 'Read access',
    lead: 'may invite',
    wholeCounty: 'whole county',
    units: 'Unit',
    until: 'Valid until',
    code: 'Security word',
    codeHelp: 'Eight characters that reached you another way than this link, for example by telephone.',
    codeEmpty: 'Please enter the security word.',
    passkeyHelp:
      'Instead of a password, your device makes a passkey. You confirm it by PIN, finger or face; nothing of that leaves the device.',
    passkey: 'Make a passkey and sign in',
    providerHelp: 'Your employer has a sign-in service. Sign in there as usual.',
    through: (name: string): string => `Continue to ${name}`,
    signedIn: (name: string): string =>
      `${name} is signed in in this browser. Accepting the invitation ends that sign-in.`,
    notYou: 'This is not you? Then please make nothing and tell the coordinators.',
    stored: 'What is stored',
    busy: 'Please follow your device …',
  },
)
