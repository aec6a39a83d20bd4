import { catalogue } from './catalogue.ts'

export const startText = catalogue(
  {
    title: 'Anmelden',
    heading: 'KIM-Monatsblatt',
    purpose: 'Monatliche, pseudonymisierte Dokumentation für das Kommunale Integrationsmanagement.',
    demoHeading: 'Demo-Kreis ausprobieren',
    demoHelp:
      'Alle Fälle sind erfunden. Bitte keine echten Angaben eintragen. Wählen Sie, mit wessen Augen Sie schauen möchten:',
    caseManager: 'Case Management',
    coordinator: 'Koordination',
    reader: 'Lesezugang',
    accessibility: 'Erklärung zur Barrierefreiheit',
    lost: 'Bitte anmelden, um die Seite zu öffnen. Änderungen, die noch nicht gesendet wurden, bleiben auf diesem Gerät gesichert, bis sich dieselbe Person wieder anmeldet.',
    demoInvited: 'Im Demo-Kreis eingeladen? Mit Passkey anmelden',
    privacy: 'Was gespeichert wird',
    employer: 'Konto des Arbeitgebers',
    invitedOnly: 'Zugang gibt es auf Einladung der Koordination. Passwörter gibt es hier nicht.',
    signingIn: 'Anmeldung läuft …',
    othersHeading: 'Eingaben einer anderen Person löschen?',
    others:
      'Auf diesem Gerät warten Eingaben einer anderen Person, die noch nicht gespeichert sind. Mit dieser Anmeldung werden sie gelöscht. Soll sie erst selbst speichern können, bitte abbrechen.',
    othersDo: 'Löschen und anmelden',
    cancel: 'Abbrechen',
    readerHeading: 'Noch keine Tabellen',
    readerHelp:
      'Ihr Lesezugang zeigt ausschließlich Tabellen, die keine Rückschlüsse auf einzelne Fälle erlauben. In diesem Kreis ist noch keine freigegeben.',
    noUnitHeading: 'Noch keine Dienststelle',
    noUnitHelp: 'Ihr Zugang gehört noch zu keiner Dienststelle. Bitte wenden Sie sich an die Koordination.',
  },
  {
    title: 'Sign in',
    heading: 'KIM-Monatsblatt',
    purpose: 'Monthly, pseudonymised documentation for municipal integration management.',
    demoHeading: 'Try the demo county',
    demoHelp:
      'All cases are invented. Please do not enter anything real. Choose through whose eyes you want to look:',
    caseManager: 'Case management',
    coordinator: 'Coordination',
    reader: 'Read access',
    accessibility: 'Accessibility statement',
    lost: 'Please sign in to open the page. Changes that were not sent yet are kept on this device until the same person signs in again.',
    demoInvited: 'Invited in the demo county? Sign in with a passkey',
    privacy: 'What is stored',
    employer: 'account of your employer',
    invitedOnly: 'Access is by invitation of the coordinators. There are no passwords here.',
    signingIn: 'Signing in …',
    othersHeading: 'Delete another person’s entries?',
    others:
      'On this device, entries of another person wait that are not saved yet. Signing in now deletes them. To let that person save them first, please cancel.',
    othersDo: 'Delete and sign in',
    cancel: 'Cancel',
    readerHeading: 'No tables yet',
    readerHelp:
      'Your read access shows only tables that allow no conclusions about single cases. None has been released in this county yet.',
    noUnitHeading: 'No unit yet',
    noUnitHelp: 'Your account does not belong to a unit yet. Please ask the coordinators.',
  },
)
