import { catalogue } from './catalogue.ts'

export const appText = catalogue(
  {
    product: 'KIM-Monatsblatt',
    skip: 'Zum Inhalt',
    navigation: 'Hauptnavigation',
    sheet: 'Monatsblatt',
    overview: 'Übersicht',
    consolidated: 'Konsolidiert',
    history: 'Verlauf',
    vocabulary: 'Wörter',
    account: 'Konto',
    signOut: 'Abmelden',
    otherLanguage: 'English',
    caseManager: 'Case Management',
    coordinator: 'Koordination',
    reader: 'Lesezugang',
    demo: 'Demo · erfundene Daten',
    loading: 'Wird geladen …',
    close: 'Schließen',
    retry: 'Erneut versuchen',
    home: 'Zur Startseite',
    away: 'Der Server ist nicht erreichbar.',
    awayHelp:
      'Bitte die Verbindung prüfen und erneut versuchen. Nicht gesendete Änderungen bleiben, solange dieses Fenster offen ist.',
    loadFailed: 'Die Seite konnte nicht geladen werden.',
    loadFailedHelp:
      'Der Server ist nicht erreichbar, oder das Programm wurde inzwischen erneuert. Solange Änderungen warten, bitte nicht neu laden, sondern zurückgehen.',
    reload: 'Neu laden',
    notFound: 'Seite nicht gefunden',
    notFoundHelp: 'Diese Adresse gibt es hier nicht. Bitte den Link prüfen oder auf der Startseite beginnen.',
    notAllowed: 'Diese Seite steht Ihrem Zugang nicht offen',
    notAllowedHelp: 'Bitte mit einem anderen Zugang anmelden oder auf der Startseite weitermachen.',
    unsentHeading: 'Trotzdem abmelden?',
    unsent: (count: number): string =>
      count === 1
        ? 'Eine Änderung konnte noch nicht gesendet werden. Beim Abmelden wird sie von diesem Gerät gelöscht.'
        : `${count} Änderungen konnten noch nicht gesendet werden. Beim Abmelden werden sie von diesem Gerät gelöscht.`,
    unsentStay: 'Angemeldet bleiben',
    unsentDiscard: 'Verwerfen und abmelden',
    signedOut: 'Sie sind abgemeldet.',
  },
  {
    product: 'KIM-Monatsblatt',
    skip: 'Skip to content',
    navigation: 'Main navigation',
    sheet: 'Monthly sheet',
    overview: 'Overview',
    consolidated: 'Consolidated',
    history: 'History',
    vocabulary: 'Words',
    account: 'Account',
    signOut: 'Sign out',
    otherLanguage: 'Deutsch',
    caseManager: 'Case management',
    coordinator: 'Coordination',
    reader: 'Read access',
    demo: 'Demo · invented data',
    loading: 'Loading …',
    close: 'Close',
    retry: 'Try again',
    home: 'Go to the start page',
    away: 'The server cannot be reached.',
    awayHelp:
      'Please check the connection and try again. Changes that were not sent stay as long as this window is open.',
    loadFailed: 'The page could not be loaded.',
    loadFailedHelp:
      'The server cannot be reached, or the program has been renewed. While changes wait, please do not reload but go back.',
    reload: 'Reload',
    notFound: 'Page not found',
    notFoundHelp: 'There is no such address here. Please check the link or begin at the start page.',
    notAllowed: 'This page is not open to your account',
    notAllowedHelp: 'Please sign in with another account or go on from the start page.',
    unsentHeading: 'Sign out anyway?',
    unsent: (count: number): string =>
      count === 1
        ? 'One change could not be sent yet. Signing out deletes it from this device.'
        : `${count} changes could not be sent yet. Signing out deletes them from this device.`,
    unsentStay: 'Stay signed in',
    unsentDiscard: 'Discard and sign out',
    signedOut: 'You are signed out.',
  },
)
