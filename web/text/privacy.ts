import { catalogue } from './catalogue.ts'

export const privacyText = catalogue(
  {
    title: 'Was gespeichert wird',
    lead: (county: string): string =>
      `Hinweise zum Datenschutz für KIM-Monatsblatt${county === '' ? '' : `, ${county}`}. In einfachen Worten, so wie das Programm arbeitet.`,
    casesHeading: 'Über die Menschen, die beraten werden',
    cases:
      'Es gibt keine Felder für Namen, Geburtstage, Anschriften, Telefonnummern oder Aktenzeichen.\nJeder Fall hat eine zufällige Fallnummer. Wer sie zuordnen kann, ist allein die Fachkraft; ihre Liste liegt nicht in diesem Programm.\nAngaben sind grob: Altersgruppen, Monate, Ankunftsjahr, Gemeinde.\nBemerkungen sind ausgeschaltet, solange der Kreis sie nicht einschaltet, und werden vor dem Speichern auf Angaben zu Personen geprüft. Was abgewiesen wird, verlässt den Browser nicht.\nRückfragen der Koordination werden ebenso geprüft und mit der Annahme des Monatsblatts gelöscht.\nDie Zeilen sind pseudonym, nicht anonym: Mit genug Zusatzwissen könnte jemand eine Person erkennen. Deshalb gelten Rechte, Fristen und Auskunft.',
    rightsHeading: 'Rechte der Beratenen',
    rights:
      'Auskunft: Die Fachkraft nennt die Fallnummer; „Auskunft und Löschung“ zeigt alle Angaben und Änderungen.\nBerichtigung: in jedem offenen Monatsblatt; der alte Stand bleibt im Verlauf sichtbar.\nLöschung, etwa nach Widerruf der Einwilligung: Die Koordination löscht alle Werte und den Verlauf des Falls. Es bleibt nur, dass es einen Fall gab.\nFrist: 24 Monate nach Abschluss des Falls, wenn der Kreis nichts anderes festlegt; die Koordination löscht, was fällig ist.',
    peopleHeading: 'Über Sie, wenn Sie hier arbeiten',
    people:
      'Name, Rolle und Dienststelle, wie sie bei der Einladung angegeben wurden.\nPasskeys: ein öffentlicher Schlüssel. PIN, Finger oder Gesicht verlassen Ihr Gerät nicht. Kommen Sie über den Anmeldedienst Ihres Arbeitgebers, steht hier nur eine Kennung von dort, keine E-Mail-Adresse.\nAnmeldungen: Beginn, letzte Nutzung, Browser und System in zwei Worten; höchstens sieben Tage nach ihrem Ende.\nDer Tag Ihrer letzten Nutzung, keine Uhrzeiten.\nWer was eingetragen hat, sehen die Personen Ihrer Dienststelle, niemand sonst; die Koordination sieht die Dienststelle.\nEin Protokoll von Anmeldungen, Rechten, Abgaben und Dateien: 24 Monate. Es enthält keine Werte und keine Texte.\nAdressen im Netz werden nicht gespeichert. Nach gescheiterten Anmeldungen zählt für einen Tag ein nicht umkehrbarer Wert daraus.',
    deviceHeading: 'Auf Ihrem Gerät',
    device:
      'Ein Cookie für die Anmeldung. Keine Cookies für Werbung oder Auswertung, keine fremden Dienste.\nÄnderungen, die noch nicht gesendet sind, verschlüsselt; sie verschwinden nach dem Senden, beim Abmelden und nach vierzehn Tagen.\nGanze Monatsblätter nur, wenn Sie das Arbeiten ohne Netz auf diesem Gerät einschalten.\nSprache und eigene Ansicht der Tabelle.',
    documentsHeading: 'Vorlagen für den Kreis',
    processing: 'Vertrag zur Auftragsverarbeitung',
    joint: 'Vereinbarung gemeinsam Verantwortlicher',
    assessment: 'Datenschutz-Folgenabschätzung',
    whereHeading: 'Wo',
    where:
      'Die Datenbank steht in der Europäischen Union. Verantwortlich ist der Kreis; der Betrieb läuft im Auftrag.\nFragen und Beschwerden: an die Koordination, an den Datenschutz Ihres Hauses oder an die Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen.',
  },
  {
    title: 'What is stored',
    lead: (county: string): string =>
      `Data-protection notice of KIM-Monatsblatt${county === '' ? '' : `, ${county}`}. In plain words, as the program works.`,
    casesHeading: 'About the people who are advised',
    cases:
      'There are no fields for names, birthdays, addresses, telephone or file numbers.\nEach case has a random number. Only the case manager can tell whose it is; that list is not in this program.\nFacts are coarse: age groups, months, year of arrival, municipality.\nNotes are off unless the county turns them on, and are checked for facts about persons before they are stored. What is refused never leaves the page.\nQuestions of the coordination are checked in the same way and deleted when the sheet is accepted.\nThe rows are pseudonymous, not anonymous: with enough other knowledge somebody might recognise a person. So rights, periods and information apply.',
    rightsHeading: 'Rights of the people who are advised',
    rights:
      'Information: the case manager names the case number; “Information and erasure” shows all facts and changes.\nCorrection: in every open sheet; the former state stays visible in the history.\nErasure, for example after consent is withdrawn: the coordinators erase all values and the history of the case. What stays is that there was one.\nPeriod: 24 months after the case was closed, unless the county decides otherwise; the coordinators erase what is due.',
    peopleHeading: 'About you, if you work here',
    people:
      'Name, role and unit as they were given with the invitation.\nPasskeys: a public key. PIN, finger or face never leave your device. If you come through the sign-in service of your employer, only an identifier from there is kept, no e-mail address.\nSign-ins: begin, last use, kind of program and system in two words; seven days after their end at most.\nThe day of your last use, no times.\nWho entered what is seen by the people of your unit and nobody else; coordinators see the unit.\nAn audit of sign-ins, rights, submissions and files: 24 months. It holds no values and no texts.\nNetwork addresses are not stored. After failed sign-ins, a value made of one that cannot be turned back is counted for a day.',
    deviceHeading: 'On your device',
    device:
      'One cookie for the sign-in. No cookies for advertising or analysis, no services of others.\nChanges that were not sent yet, encrypted; they vanish when sent, at sign-out and after fourteen days.\nWhole sheets only if you turn on work without network on this device.\nLanguage and your own view of the table.',
    documentsHeading: 'Templates for the county (German)',
    processing: 'Processing agreement',
    joint: 'Agreement of joint controllers',
    assessment: 'Data-protection impact assessment',
    whereHeading: 'Where',
    where:
      'The database is in the European Union. The county is responsible; it is run on its behalf.\nQuestions and complaints: to the coordinators, to the data-protection officer of your organisation, or to the data-protection authority of North Rhine-Westphalia.',
  },
)
