/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_SIXTH = `
Aufenthaltsverfestigung als Ziel vereinbart
Chancenkarte nicht möglich
Passpflicht nicht erfüllt, Botschaft verweigert Termin
ID-Klärung abgeschlossen
Wartet auf Anhörung
Bescheid über subsidiären Schutz erhalten, Klage auf Upgrade
Elternnachzug zu minderjährigem Sohn
Geschwisternachzug aussichtslos
Sprachkenntnisse B2 nachgewiesen
Teilnahme am Kurs unregelmäßig
Kursträger gewechselt
Fahrtweg zum Kurs zu lang
Kinderbetreuung während Kurs gesichert
Schulplatz fehlt weiterhin, Schulamt kontaktiert
Schulverweigerung, Schulsozialarbeit und ASD beteiligt
Sohn Klasse 8, Praktikum gefunden
Tochter wird gemobbt
Förderschule vorgeschlagen, Eltern unsicher
Elternabend mit Dolmetschung begleitet
Nachhilfe über Bildungs- und Teilhabepaket
Sportangebot gefunden
Freund der Familie unterstützt beim Umzug
Soziales Netz klein, Anbindung an Begegnungszentrum
Integrationslotsin eingesetzt
Ehrenamtliche Begleitung endet
Finanzielle Lage angespannt, Budgetplan erstellt
Bürgschaft nötig
Konto im Minus
Inkassoschreiben erhalten, an Schuldnerberatung verwiesen
Handyvertrag widerrufen
Strom auf Abschlag umgestellt
Leistungen nach AsylbLG umgestellt auf SGB XII
Analogleistungen bewilligt
Rechtskreiswechsel SGB II verzögert sich
Jobcenter fordert Unterlagen nach
Sachbearbeitung wechselt ständig
Zuständigkeitsstreit zwischen Kreis und Stadt
Widerspruch erfolgreich
Überbrückung durch Tafel und Kleiderkammer
Weihnachtsbeihilfe beantragt
Führerschein aus Ukraine gültig bis Fristende
Fahrprüfung zum zweiten Mal nicht bestanden
Elternzeit beendet, Wiedereinstieg geplant
Zwillinge geboren, Hebammenhilfe vermittelt
Geburt des dritten Kindes
Vater beteiligt sich an Erziehung
Erziehungsberatung angenommen
Großeltern in Pflege, Doppelbelastung
Todesfall im Herkunftsland
Reise in Herkunftsland, Aufenthaltsrisiko besprochen
Fall an Kollegin übergeben
Hospitation im Nachbarkreis
Teilnahme an Arbeitsgruppe Übergang Schule-Beruf
Statistik nachgepflegt
Zeile war doppelt, bereinigt
Fallzahl hoch, Priorisierung nötig
Fallabgabe an MBE nach Stabilisierung
keine Rückmeldung seit zwei Monaten
Klient verzogen nach Hessen
Beendet auf eigenen Wunsch
Ziele größtenteils erreicht
Wiederaufnahme nach Kündigung der Wohnung
Klärung mit Krankenkasse wg. Familienversicherung
Ausweisdokumente abgelaufen
Antrag auf Bildungspaket nachgereicht, Schule informiert
Familienzentrum bietet Deutschkurs mit Kinderbetreuung an
Klient fühlt sich nicht ernst genommen vom Amt
Kontakt zur Jugendgerichtshilfe, Auflagen erfüllt
Tochter hat Ausbildungsvertrag als Bäckereifachverkäuferin
Mit Gesundheitskiosk abgestimmt
Einzug in neue Wohnung, Möbel über Sozialkaufhaus
Rollstuhl bewilligt, Rampe fehlt am Hauseingang
Vater pendelt nach Osnabrück, kaum zu Hause
Mietvertrag unterschrieben, Schlüssel ab Monatsmitte
hat Angst, abgeschoben zu werden
Klientin schreibt jetzt selbst Mails an Behörden
Neue Ansprechpartnerin im Jobcenter, guter Start
Erklärvideo zur Krankenversicherung genutzt
Begleitung durch Stadtteilmutter
Schwangerschaft im 7. Monat, Kliniktasche besprochen
Wunsch: Fahrrad für Arbeitsweg
Teilhabe am Vereinsleben gestärkt
Konflikt in der Unterkunft, Verlegung beantragt
Unterkunftsleitung informiert
Zimmer renoviert
Brandschaden, Notunterkunft bezogen
Betreuung durch Hebamme bis Jahresende
Kinder wirken müde, Kita meldet Sorge
Wochenstruktur erarbeitet
Tagesstruktur fehlt
Übt mit Sohn Lesen
Elternkompetenzkurs begonnen
Antrag Eingliederungshilfe abgegeben, LWL zuständig
Blindengeld bewilligt
Autismusdiagnostik dauert 9 Monate
Klient überlegt, Umschulung zu machen
Teilzeitausbildung als Option
Deutsch B1 reicht für Ausbildung nicht
Berufskolleg meldet Fehlzeiten
Attest ab dem ersten Tag nötig
Fühlt sich in Rheine wohl
sucht Anschluss, Sprachcafé empfohlen
nimmt Angebote gut an
Aufenthalt unsicher, belastet stark
Sorge um Asylbescheid
hat Titel nach § 24 bis 03/2025
Wechsel von § 24 in Arbeitsaufenthalt prüfen
Rückkehr der Großeltern in die Ukraine
Widerruf des Schutzstatus droht
Wohnungslos nach Trennung, couchsurfing bei Bekannten
Anspruch auf Kinderzuschlag geprüft: ja
Elterngeldbescheid fehlerhaft
Nachzahlung erhalten, Schulden beglichen
Mahnverfahren gestoppt
Energieberatung der Verbraucherzentrale
Gutschein für Brille
2 Termine, 1 Hausbesuch
viel Schriftverkehr, hoher Zeitaufwand
3 Std. Vorbereitung Helferrunde
Zusammenarbeit mit Kinderarztpraxis hakt
Arztpraxis ohne Dolmetscher lehnt ab
Video-Dolmetschen getestet, klappt gut
Fremdsprachige Formulare wären hilfreich
Ablehnung unverständlich begründet
Akteneinsicht beantragt
Vater kämpft um Umgang
Mutter möchte zurück ins Berufsleben
Frau will Kopftuch am Arbeitsplatz tragen
Gespräch über Rollenbilder
Frauenfrühstück besucht
Klient gut integriert, Vereinsmitglied
Fußballtraining 2x wöchentlich
Schwimmabzeichen geschafft
Kl. 10 Abschluss geschafft, Realschule
Quali geschafft, Oberstufe geplant
Nachteilsausgleich für LRS beantragt
Testung Dyskalkulie
Einschulung zurückgestellt
OGS beitragsfrei
Busfahrkarte abgelehnt, Entfernung zu kurz
Elternbeitrag Kita zu hoch
Randzeitenbetreuung gesucht
Tagesmutter gefunden
Spätschicht unvereinbar mit Kita
Erwerbsminderung geprüft
Schwerbehindertenausweis, GdB 60
Pflegekurs für Angehörige
Medikamentenplan übersetzt
Klinik verlangt Vorkasse
Versicherungslücke geschlossen
Notfallsprechstunde genutzt
wirkt stabiler als im Vormonat
Rückschritt nach Ablehnung
kleine Erfolge sichtbar
kein weiterer Bedarf
Übergabe an Sozialdienst kath. Frauen
Fall liegt bei Gruppenleitung
warte auf Rückruf der Schule
kläre mit JC die Zuständigkeit
Elternbrief übersetzt
Antrag unvollständig, Lohnabrechnungen fehlen
Klient lehnt Zeitarbeit ab
Start im Berufsbildungsbereich der Werkstatt
Werkstatt für Menschen mit Behinderung besichtigt
Frau sucht Teilzeitstelle, vormittags
Familienhebamme bis zum ersten Geburtstag
Trennung vollzogen, getrennte Wohnungen
Scheidungsantrag eingereicht
Gewaltvorfall, Polizei vor Ort
Schutzanordnung läuft aus
Beratung Interventionsstelle
Kind erlebt Loyalitätskonflikt
Umgang nur begleitet
Verfahrensbeistand bestellt
Jugendamt sieht keinen Handlungsbedarf
Ambulante Erziehungshilfe läuft seit 02/2023
SPFH reduziert Stunden
Pflegefamilie gesucht
Vormundschaft endet mit Volljährigkeit
Asylverfahren ruht
Aufstockung durch Wohngeld Plus
Wohngeldstelle fordert Kontoauszüge
Bescheid des Kreises Steinfurt eingegangen
Anfrage an Bürgeramt Lengerich
Umzug nach Hörstel zum Quartalsende
Wohnung in Mesum besichtigt
Bus nach Tecklenburg fährt selten
Bahnverbindung nach Münster gut
Fahrgemeinschaft organisiert
Führerscheinprüfung Theorie auf Arabisch möglich
Anmeldung Fahrschule, Finanzierung über Jobcenter
Zahnarztangst, Begleitung angeboten
Medikamente abgesetzt, Rücksprache Hausarzt
Kurantrag gestellt
Reha abgebrochen
Krankengeld endet, Nahtlosigkeit geklärt
Aussteuerung durch Krankenkasse
Erwerbsfähigkeit unter 3 Stunden täglich
amtsärztliche Untersuchung terminiert
Gutachten ärztlicher Dienst liegt vor
Beeinträchtigung anerkannt, Merkzeichen G
Assistenzleistung beantragt
Persönliches Budget als Möglichkeit erklärt
Teilhabeplanung mit LWL
Seniorenbüro eingeschaltet
Vereinsamung, Besuchsdienst angefragt
Patientenverfügung erstellt
Nachbarn helfen bei Einkäufen
Hilfe bei Steuererklärung über Lohnsteuerhilfeverein
Selbstanzeige wegen Schwarzarbeit beraten
Zollkontrolle beim Arbeitgeber
Arbeitsvertrag unrechtmäßig, Beratung Gewerkschaft
Azubi-Wohnheim bezogen
Berufseinstiegsbegleitung
Assistierte Ausbildung läuft
BVB ab September
FSJ im Krankenhaus
Bundesfreiwilligendienst beendet
Praktikum Kita, sehr positive Rückmeldung
Berufsorientierung, Potenzialanalyse
Kompetenzfeststellung MYSKILLS
Teilqualifizierung Lagerlogistik bestanden
Schweißerschein erworben
Gabelstaplerschein bezahlt
Selbstständigkeit als Friseur geplant, Businessplan
Gewerbe angemeldet
Hygienebelehrung gemacht
Führungszeugnis angefordert
Masernimpfung nachgewiesen
Online-Antrag gescheitert, Papierantrag
BundID eingerichtet
Digitale Kompetenz gering
E-Mail-Adresse angelegt
Scan-App erklärt
Passwort vergessen
Drucker defekt, Unterlagen hier ausgedruckt
Klient kommt oft unangemeldet
Sprechstunde statt Termin
Grenzen der Zuständigkeit erklärt
Erwartungen geklärt
Gefährdung durch Obdachlosigkeit
Kündigung zurückgenommen
Räumungstermin ausgesetzt
Nutzungsgebühr Unterkunft strittig
Bescheid Nutzungsgebühren erklärt
Sperrfrist ALG I
Leistungsminderung 10 %
Weiterbewilligungsantrag gestellt
WBA rechtzeitig erinnert
Vermögensfreigrenze eingehalten
Auto angeschafft, Anrechnung geprüft
Elternbeirat gewählt
Vorbild für andere Frauen
wird Mentorin im Projekt
Spendenlaptop übergeben
Weihnachtspaket erhalten
`
