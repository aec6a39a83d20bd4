import { catalogue } from './catalogue.ts'

/** Failures that only the browser knows; the server's problem codes have their messages in the domain. */
export const problemTexts = catalogue(
  {
    offline: 'Keine Verbindung zum Server. Bitte die Verbindung prüfen und erneut versuchen.',
    unreadable: 'Der Server hat unverständlich geantwortet. Bitte später erneut versuchen.',
    incomplete:
      'Die Übertragung ist abgebrochen, die Datei wäre unvollständig. Es wurde nichts gespeichert; bitte erneut versuchen.',
    too_many_rows:
      'Das sind mehr Zeilen, als ein Tabellenblatt fasst. Bitte einen kürzeren Zeitraum oder die CSV wählen; es wurde nichts gespeichert.',
    part_missing:
      'Ein Teil des Programms ließ sich nicht laden: Der Server ist nicht erreichbar, oder es gibt eine neue Fassung. Bitte erneut versuchen oder die Seite neu laden.',
    unexpected:
      'Das hat nicht geklappt. Bitte erneut versuchen; bleibt der Fehler, die Koordination informieren.',
  },
  {
    offline: 'No connection to the server. Please check the connection and try again.',
    unreadable: 'The answer of the server could not be understood. Please try again later.',
    incomplete: 'The transfer broke off, the file would be incomplete. Nothing was saved; please try again.',
    too_many_rows:
      'These are more rows than a spreadsheet holds. Please choose a shorter period or the CSV; nothing was saved.',
    part_missing:
      'A part of the program could not be loaded: the server cannot be reached, or there is a new version. Please try again or reload the page.',
    unexpected: 'That did not work. Please try again; if it stays so, tell the coordinators.',
  },
)
