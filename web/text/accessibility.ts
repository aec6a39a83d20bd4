import { catalogue } from './catalogue.ts'

/** The accessibility statement (BITV 2.0 § 7, BGG NRW § 10a): what holds, what is known to be missing, whom to tell. */
export const accessibilityText = catalogue(
  {
    title: 'Erklärung zur Barrierefreiheit',
    scope: (county: string): string =>
      `Diese Erklärung gilt für die Anwendung KIM-Monatsblatt${county === '' ? '' : `, wie sie ${county} betreibt`}.`,
    stateHeading: 'Stand der Vereinbarkeit',
    state:
      'Die Anwendung ist mit der BITV 2.0 und der EN 301 549 (WCAG 2.2, Stufe AA) teilweise vereinbar. Grundlage ist eine Selbstbewertung vom 27. November 2026: automatische Prüfung jeder Seite mit axe-core bei jeder Änderung, Bedienung allein mit der Tastatur, 320 Pixel Breite, 400 % Vergrößerung, dunkles Farbschema, erzwungene Farben und Druck. Eine Prüfung durch eine unabhängige Stelle steht aus.',
    worksHeading: 'Was geht',
    works: [
      'Alle Eingaben und Wege sind mit der Tastatur erreichbar; F1 zeigt jede Taste. Esc und dann Tab, oder F6, verlässt die Tabelle.',
      'Die Tabelle nennt Zeile, Spalte, Gesamtzahl, Auswahl, Sortierung und Fehler mit ihrem Text an Vorleseprogramme.',
      'Zustände stehen nie allein in Farbe: Zeichen und Worte sagen dasselbe.',
      'Auf schmalen Bildschirmen und bei starker Vergrößerung gibt es eine Zeile als Formular mit denselben Regeln.',
    ].join('\n'),
    missingHeading: 'Was noch fehlt',
    missing: [
      'Eine Anmeldung endet nach acht Stunden ohne Gebrauch, spätestens nach 24 Stunden, ohne Vorwarnung; das gehört zum Schutz der Daten. Nichts Eingetragenes geht dabei verloren.',
      'Mit Vorleseprogrammen (NVDA, JAWS, VoiceOver) wurde noch nicht mit Menschen erprobt.',
      'Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache gibt es noch nicht.',
      'Gedruckte Tabellen sind nicht als barrierefreies PDF ausgezeichnet.',
    ].join('\n'),
    tellHeading: 'Barrieren melden',
    tell: 'Bitte melden Sie Barrieren der KIM-Koordination Ihres Kreises oder Ihrer Stadt, auf dem Weg, den Sie auch sonst nutzen. Sie antwortet innerhalb von sechs Wochen.',
    bodyHeading: 'Durchsetzung',
    body: 'Bleibt eine Antwort aus oder hilft sie nicht, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden, bei der oder dem Beauftragten für die Belange von Menschen mit Behinderungen.',
  },
  {
    title: 'Accessibility statement',
    scope: (county: string): string =>
      `This statement is about the application KIM-Monatsblatt${county === '' ? '' : ` as run by ${county}`}.`,
    stateHeading: 'Conformance',
    state:
      'The application partly conforms with BITV 2.0 and EN 301 549 (WCAG 2.2, level AA). The basis is a self-assessment of 27 November 2026: an automatic check of every page with axe-core at every change, use by keyboard alone, 320 pixels width, 400 % zoom, dark colours, forced colours and print. An independent audit has yet to be made.',
    worksHeading: 'What works',
    works: [
      'All entries and ways can be reached by keyboard; F1 shows every key. Esc and then Tab, or F6, leaves the table.',
      'The table tells row, column, totals, selection, sorting and errors with their text to screen readers.',
      'States are never told by colour alone: signs and words say the same.',
      'On narrow screens and at high zoom there is one row as a form, with the same rules.',
    ].join('\n'),
    missingHeading: 'What is still missing',
    missing: [
      'A sign-in ends after eight hours without use, and after 24 hours at the latest, without a warning; that is part of protecting the data. Nothing that was entered is lost by it.',
      'It has not been tried with people who use screen readers (NVDA, JAWS, VoiceOver).',
      'There are no explanations in plain language or German sign language yet.',
      'Printed tables are not tagged as accessible PDF.',
    ].join('\n'),
    tellHeading: 'Report barriers',
    tell: 'Please report barriers to the KIM coordination of your Kreis or city, in the way you usually reach it. It answers within six weeks.',
    bodyHeading: 'Enforcement',
    body: 'If there is no answer, or it does not help, you can turn to the ombuds office for accessible information technology of North Rhine-Westphalia, at the commissioner for matters of people with disabilities.',
  },
)
