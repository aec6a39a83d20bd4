/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_THIRD = `
Duldung mit Arbeitsverbot
Passpapiere verloren, Verlustanzeige gemacht
Botschaft reagiert nicht auf Mails
Vollmacht für Bruder im Ausland wegen Urkunden
Echtheit der Geburtsurkunde angezweifelt
Ehe wird nicht anerkannt
Scheidung im Herkunftsland, Papiere fehlen
Klientin will Namen ändern
Staatenlosigkeit geltend gemacht
Einbürgerung abgelehnt wegen Straftat
Einbürgerungsfeier im Juli
Sprachprüfung nicht bestanden, zweiter Versuch im Herbst
Kurs wegen Lehrermangel ausgefallen
Wartezeit auf Kursplatz 5 Monate
Onlinekurs als Zwischenlösung
Lernpatin gefunden
Hausaufgaben kaum zu schaffen
Tochter sehr gut in der Schule, Stipendium vorgeschlagen
Sohn wiederholt die 7. Klasse
Mobbing wegen Herkunft, Gespräch mit Schulleitung
Schulverweis angedroht
Einschulung zurückgestellt
Kita meldet Auffälligkeiten
Erzieherinnen loben Entwicklung
Eltern nehmen an Elterncafé teil
Familie hat Anschluss in der Nachbarschaft gefunden
Nachbarin begleitet zum Arzt
Verein sucht Helfer, Klient hat Interesse
Teilnahme am Sprachcafé
Kochkurs im Familienzentrum gefällt ihr
Ehrenamtliche zieht sich zurück
Patenfamilie sehr engagiert
Streit mit Mitbewohner, Schlichtung versucht
Gewaltvorfall in der Unterkunft, Anzeige
Klientin fürchtet Ehemann, Schutzplan erstellt
Platz im Frauenhaus nicht frei
Rückkehr zum Ehemann trotz Beratung
Sorgerechtsstreit belastet Kinder
Jugendamt plant Hilfe zur Erziehung
Mutter nimmt Hilfe an
Eltern wünschen keine Familienhilfe
Junge Mutter, braucht Anleitung
Kein Kontakt zum Kindsvater
Unterhalt wird unregelmäßig gezahlt
Schulden durch Onlinebestellungen
Ratenzahlung eingehalten
Konto gesperrt
Geld reicht nicht bis Monatsende
Lebensmittel über Tafel
Antrag auf Darlehen für Waschmaschine
Kleiderkammer besucht
Führerschein bestanden!
Auto gekauft, Versicherung abgeschlossen
Fahrtkosten zu hoch
Umzug in Nähe der Arbeit gewünscht
Wegzug nach Bayern zum Monatsende
Übergabe an Beratungsstelle am neuen Wohnort
Kontakt eingeschlafen
Reagiert nicht auf Nachrichten
Telefonnummer nicht mehr gültig
Klient taucht überraschend wieder auf
Wiedereintritt nach einem Jahr
Ziele neu vereinbart
Hilfeprozess gut im Gange
Nächster Schritt: Gespräch mit Arbeitgeber
Intensive Begleitung nötig, wöchentliche Termine
Beratung nur noch telefonisch
Klientin dankt für Unterstützung
Erfolgreich vermittelt
Abbruch durch Klient ohne Begründung
Fall nach Rücksprache geschlossen
Statistik nachgetragen
Angabe geschätzt
Alter laut Ausweis unklar
Zwei Fälle zusammengelegt
Fall geteilt nach Trennung der Eltern
Dokumentation unvollständig, wird nachgeholt
Kl. war heute sehr bedrückt, Gespräch tat gut
Neue Situation durch Geburt des dritten Kindes
Bezug der neuen Wohnung zum Quartalsende
Ausstattung Kinderzimmer fehlt komplett
Zusage vom Vermieter zurückgezogen
Bei Besichtigung abgewiesen, Diskriminierung vermutet
Wohnungsangebot der Baugenossenschaft
Nebenkosten zu hoch, Verbrauch prüfen
Ofen defekt, Vermieter kümmert sich nicht
Alle Zähler abgelesen und gemeldet
Postvollmacht eingerichtet
Familie hat Angst, die Wohnung zu verlieren
Widerspruchsbescheid eingegangen, Klage möglich
Sozialgericht entscheidet im Frühling
Klageentwurf mit Rechtsanwältin besprochen
Akteneinsicht beantragt
Beratungshilfeschein geholt
Übersetzungskosten zu hoch
Reisekosten zur Botschaft nicht bezahlbar
Ausländerbehörde bearbeitet nur schriftlich
Kein Termin vor März zu bekommen
Online-Terminbuchung gescheitert
Aufenthaltstitel der Kinder verlängert
Neue Passfotos nötig
Verpflichtung zum Integrationskurs erhalten
Befreiung vom Kurs wegen Pflege
Kursbuch bezahlt, Fahrtkosten bewilligt
Prüfung A2 mit sehr guter Note
Kinder übersetzen für die Eltern
Mutter versteht wenig, möchte aber lernen
Alphabetisiert in Arabisch, nicht lateinisch
Hat in der Heimat als Apothekerin gearbeitet
Berufserfahrung als Schneider, sucht Nähstelle
Zertifikat als Schweißer anerkannt
Koch gesucht in Kantine, Bewerbung verschickt
Bäckerlehre interessiert ihn
Ausbildungsvertrag unterschrieben, Freude in der Familie
Arbeitgeber bietet Sprachkurs an
Klient überfordert mit Schichtplan
Kollegen unfreundlich, Kündigung überlegt
Kündigung wegen Krankheit, Anwalt prüft
ALG I ausgelaufen
ALG-II-Antrag gemeinsam gestellt
SGB-XII-Leistungen beantragt
Wechsel der Zuständigkeit vom Sozialamt zum Jobcenter
Leistungslücke im Übergang, Vorschuss beantragt
Gutschein für Schulranzen
Mittagessen in der Schule gesichert
Fahrkarte für den Schulweg abgelehnt
Kind fällt im Unterricht oft auf
Sprachförderung in der Kita läuft
Förderbedarf festgestellt
Vorstellung bei Frühförderung
Therapie beginnt nach den Sommerferien
Klientin wartet auf OP
Starke Rückenschmerzen, Physio verordnet
Zahnersatz zu teuer, Härtefallregelung geprüft
Hausarzt gewechselt
Klient nimmt seine Tabletten nicht
Alkohol wieder Thema
Stationärer Entzug gescheitert
Betreutes Wohnen angefragt
Eingliederungshilfe beim LWL beantragt
Psychologin spricht Farsi
Gruppenangebot für Väter
Traumagruppe hilft ihr
Klientin schläft wieder besser
Albträume seit der Flucht
Ehemann vermisst, Suchdienst eingeschaltet
Suche über Rotes Kreuz läuft
Sohn über Griechenland nach Deutschland gekommen
Onkel ist Vormund
Jugendlicher aus Guinea, Ausbildung zum Dachdecker
Guineischer Pass fehlt
Familie aus dem Kosovo, Rückkehr geplant
Rückkehrhilfe beantragt, Flug gebucht
Bulgarische Familie ohne Krankenversicherung
Rumänisch sprechende Kollegin hinzugezogen
Arabischsprachiger Therapeut gesucht
Beratung auf Englisch möglich
Erste Gespräche auf Deutsch ohne Dolmetscher
Selbstbewusstsein gewachsen
Klientin organisiert inzwischen alles selbst
Kaum noch Bedarf, nur einzelne Fragen
Fragen zur Mülltrennung geklärt
Rauchmelder erklärt
Lüften und Heizen besprochen
Waschküche: Streit um Zeiten
Hausfrieden wieder hergestellt
Vermieter droht mit Räumung
Räumungstermin steht fest, Notunterkunft angefragt
Mietrückstand zwei Monate
Wohnungsamt schlägt zwei Wohnungen vor
Klient schaut sich Wohnung in Emsdetten an
Umzug nach Ibbenbüren im Oktober
Zuzug aus Bergisch Gladbach
Rathaus Wermelskirchen zuständig
Kontakt zur KIM-Kollegin in Overath
Caritas Rheine übernimmt
Lernen fördern e. V. begleitet weiter
Jobcenter Kreis Steinfurt angeschrieben
ABH Steinfurt antwortet nicht
Integrationsrat eingeladen
Dolmetscherpool des KI genutzt
Bericht für Lenkungsgruppe vorbereitet
Teilnahme an Fallkonferenz abgelehnt
Schweigepflichtsentbindung erweitert
Datenschutz erklärt, Unterschrift liegt vor
Nächster Kontakt nach Urlaub
Vertretung übernimmt solange
Fall wegen Elternzeit übergeben
Zuständigkeit unklar, Klärung mit Koordination
Gesprächsdauer 2 Std., sehr intensiv
4 Kontakte, davon 2 telefonisch
1x Hausbesuch, 1x Begleitung JC
10 km zum nächsten Kurs
ca. 3.500 € Schulden
Kind 1: Kita, Kind 2: Grundschule
Sohn (16) ohne Schulplatz
Kinder 4 und 7 Jahre alt
Fallaufnahme nach Clearing, Motivation hoch
Erstes Ziel ist eine eigene Wohnung
Familie lebt im Container, drei Kinder im Grundschulalter
Zimmer wurde neu gestrichen, Stimmung besser
Elektriker war da, Herd geht wieder
Schlüssel verloren, Hausmeister hilft
Klientin hat Probleme mit der Heizung
Spielsachen und Kleidung gespendet bekommen
Antrag auf Babyerstausstattung gestellt
Hebammensuche erfolglos
Geburt gut verlaufen, Mutter und Kind wohlauf
Name des Kindes in Urkunde falsch geschrieben
Standesamt verlangt Ledigkeitsbescheinigung
Eheurkunde nicht anerkannt, Übersetzer gesucht
Kita-Beiträge werden erlassen
Kita schließt früher wegen Personalmangel
Notbetreuung nicht möglich
Tagesmutter gefunden, Antrag beim Jugendamt
Kind weint viel in der Eingewöhnung
Sprachentwicklung verzögert
Schularzt empfiehlt Rückstellung
Schulplatz zugewiesen, Start nach Ostern
Lehrer loben die Tochter
Sohn will lieber arbeiten als zur Schule gehen
Schulmüde, Gespräch mit Beratungslehrer
Praktikum abgebrochen wegen Krankheit
Zukunftspläne besprochen: Ausbildung oder Abitur
Probetag im Kindergarten lief super
FSJ im Krankenhaus als Option
Bewerbungsschreiben überarbeitet
Klient lernt fleißig für die Prüfung
Kurs wird online fortgesetzt
Kein ruhiger Platz zum Lernen
Bibliotheksausweis besorgt
Deutsch im Alltag klappt immer besser
Arbeitsplatz in Gefahr, da Titel abläuft
Verlängerung in letzter Minute erhalten
Fiktion reicht dem Arbeitgeber nicht
ABH schickt Bestätigung direkt an Betrieb
Personalabteilung informiert
Sozialversicherungsnummer fehlt
Arbeitsamt fordert Arbeitsbescheinigung
Jobcenter zahlt Vorschuss
Kontoauszüge geschwärzt und eingereicht
Bedarf falsch berechnet, Überprüfungsantrag
Erwerbsminderung geprüft durch ärztlichen Dienst
Termin beim Amtsarzt
Klient kann nicht schwer heben
Rückenprobleme durch frühere Arbeit
Schwindel und Schwäche, Blutwerte schlecht
Facharzttermin erst in fünf Monaten
Dringlichkeitscode über Hausarzt
Medikamente ohne Rezept genommen
Selbsthilfegruppe vorgeschlagen
Traumatherapie auf Arabisch nicht verfügbar
Klientin lehnt Therapie ab
Offene Trauer um verstorbenen Bruder
Kraftlos, möchte momentan keine Termine
Entlastung durch Haushaltshilfe
Pflegegeld für behinderten Sohn
Begleitperson im Bus nötig
Schwerbehinderung anerkannt, Merkzeichen H
Wohnung nicht rollstuhlgerecht
Förderschule mit Schwerpunkt Sprache
Autismustherapie genehmigt
Familie kommt zur Ruhe
Konflikt mit Schwiegereltern
Ehepaar spricht nicht mehr miteinander
Paarberatung vorgeschlagen, Mann lehnt ab
Scheidungsantrag eingereicht
Mann ausgezogen, Frau braucht Hilfe bei Anträgen
Mutter-Kind-Kur beantragt
Unterhalt eingeklagt
Umgang findet im Kinderschutzbund statt
Vater sieht Kinder einmal im Monat
Kinder leben bei Pflegefamilie
Ältere Tochter übernimmt viel Verantwortung
Jugendliche sucht Rat wegen Freund
Zwang durch Familie vermutet
Anonyme Beratung vermittelt
Gespräch unter vier Augen geführt
Sehr emotionales Gespräch
Klient war aggressiv, Termin abgebrochen
Gespräch nur zu zweit mit Kollegin
Sicherheitskonzept beachtet
Schulden beim Jobcenter werden aufgerechnet
Brief vom Inkassobüro verstanden und beantwortet
Verjährung geltend gemacht
Falsche Rechnung, Widerspruch per Einschreiben
Rundfunkbeitrag: Befreiung rückwirkend
Abo gekündigt
Versicherungen geprüft, zwei gekündigt
Kfz-Steuer nicht bezahlt
Auto wird stillgelegt
Führerscheinprüfung dreimal nicht bestanden
Unfall verursacht, Versicherung zahlt
Bußgeldbescheid akzeptiert
Sozialstunden abgeleistet
Verhandlung vor dem Amtsgericht
Freispruch
Verfahren gegen Auflage eingestellt
Dolmetscher vor Gericht gestellt
Opfer einer Straftat, Opferentschädigung beantragt
Aussage bei der Polizei
Hasskommentare angezeigt
Rassismus am Arbeitsplatz, Betriebsrat informiert
Diskriminierung im Fitnessstudio
Beratungsstelle gegen Rassismus eingebunden
Freizeit: Klient geht gern angeln
Tochter tanzt im Verein
Familie besucht Stadtfest
Ausflug mit Gruppe nach Münster
Netzwerkkarte erstellt
Stärken erarbeitet
Zielarbeitsbogen ausgefüllt
Erreichte Ziele gefeiert
Evaluation durchgeführt, Rückblick positiv
Abschied, Fall zum Jahresende beendet
Anliegen: Unterstützung bei Wohnungssuche und Arbeit
Aufnahmegespräch mit Dolmetscher, Dauer ca. 90 Min.
Kunde des Jobcenters seit Juni
Absage für Therapie, neue Anfrage läuft
Antrag auf Niederlassungserlaubnis unvollständig
Termin Einbürgerungsbehörde verschoben auf nächste Woche
Klient kam zu spät, nur kurzes Gespräch
Spontaner Besuch wegen Räumungsklage
Briefe der letzten Monate geöffnet und geordnet
Vieles unklar, Bescheide fehlen
Beratung zur Steuerklasse nach Heirat
Umschreibung ausländischer Führerschein dauert
Familie plant Urlaub in der Türkei, Pass abgelaufen
Sohn in U-Haft, Eltern verzweifelt
Tochter hat Nachwuchs bekommen
Großmutter zieht nach, Visum beantragt
Besuchsvisum für Eltern abgelehnt
Schwester soll aus dem Libanon nachkommen
Verpflichtungserklärung nicht möglich, Einkommen reicht nicht
Wohnraum nicht ausreichend für Familiennachzug
DNA-Gutachten bestätigt Vaterschaft
Pflegeeltern möchten Vormundschaft übernehmen
Verfahren beim Familiengericht ruht
Gutachten liegt vor, Empfehlung gemeinsames Sorgerecht
Mutter lehnt Umgang ab
Kindeswohl im Blick behalten`
