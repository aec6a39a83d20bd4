/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_FOURTH = `
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
Kindeswohl im Blick behalten
Meldung nach § 8a besprochen mit Fachkraft
Kind hatte blaue Flecken, Jugendamt informiert
Elternteil unter Betreuung
Betreuerwechsel beantragt
Post geht jetzt an gesetzliche Betreuerin
Vermögenssorge geregelt
Heizkosten steigen, Zuschuss beantragt
Wohngeld bewilligt ab 04/2024
Rückzahlung Kindergeld 816 €
Nachzahlung vom Jobcenter erhalten
Einmalige Beihilfe für Möbel
Gefrierschrank und Herd fehlen
Umzug mit Hilfe von Freunden geschafft
Neue Nachbarn sehr freundlich
Ruhestörung durch Kinder, Brief vom Vermieter
Hausordnung übersetzt
Wohnung liegt im dritten Stock ohne Aufzug
Barrierefreie Wohnung gesucht
Hilfsmittel über Krankenkasse bestellt
Begutachtung verschoben
Ablehnung Pflegegrad, Widerspruch eingelegt
Demenzverdacht, Gedächtnissprechstunde
Herz-OP überstanden
Chronische Schmerzen, Schmerztherapie
Kinderwunschbehandlung wird nicht bezahlt
Verhütung: Kosten über pro familia
Klientin ungewollt schwanger
Beratungsschein erhalten
Entbindung per Kaiserschnitt
Frühchen, lange Klinikzeit
Stillen klappt nicht, Hebamme hilft
Babykurs im Familienbüro
Krabbelgruppe gefunden
Kita-Wechsel nach Umzug nötig
Integrationskraft krank, Kind kann nicht kommen
Verkürzte Betreuungszeit
Klassenfahrt abgesagt
Schulsachen gekauft
Nachmittagsbetreuung fällt aus
Versetzung gefährdet
Abgangszeugnis ohne Abschluss
Hauptschulabschluss an der VHS nachholen
Einstiegsqualifizierung im Handwerk
Lehrstelle gefunden
Berufsschulnoten schlecht, Nachhilfe über AsA
Zwischenprüfung geschafft
Gesellenprüfung im Sommer
Übernahme nach der Ausbildung zugesagt
Umschulung vom Jobcenter abgelehnt
Minijob aufgestockt auf Teilzeit
Klientin putzt in zwei Haushalten
Schwarzarbeit thematisiert
Lohn bar ausgezahlt, keine Abrechnung
Beratungsstelle gegen Arbeitsausbeutung
Subunternehmer zahlt nicht
Kündigungsfrist nicht eingehalten
Vergleich vor dem Arbeitsgericht
Arbeitslosengeld gesperrt
Arbeitgeberservice eingeschaltet
Stelle bei Amazon-Lager
Saisonarbeit auf dem Spargelhof
Fahrgemeinschaft organisiert
Frühschicht, keine Busverbindung
E-Bike gekauft
Monatskarte zu teuer, Sozialticket beantragt
Verkehrsregeln geübt
Klient fühlt sich nicht ernst genommen
Große Unzufriedenheit mit Behörden
Beschwerdebrief formuliert
Gespräch moderiert zwischen Amt und Familie
Kompromiss gefunden
Abmachung schriftlich festgehalten
Ziele zu 50 % erreicht
Klient zeigt Eigeninitiative
Kleinschrittiges Vorgehen vereinbart
Checkliste mitgegeben
Hausaufgabe: Unterlagen sammeln
Nächster Termin in drei Wochen
Beim nächsten Mal Lebenslauf
Fallverlauf dokumentiert
Rückmeldung von Therapeutin positiv
Fachberatung eingeholt
Keine weiteren Ressourcen im Umfeld
Ehrenamt überlastet
Koordination informiert über Engpass Sprachmittlung
Warteliste CM, vorerst Kurzberatung
Umwandlung der Kurzberatung in CM
Abschluss, da Ziele erfüllt
Anmeldung zum Deutschkurs erfolgt, Start nächste Woche
Unterlagen beim Jobcenter nachgereicht
Termin bei der Ausländerbehörde begleitet
Klient hat Bescheid nicht verstanden, Erklärung erfolgt
Kita-Anmeldung in Bearbeitung
Kein Kontakt in diesem Monat
Klientin wünscht Beratung zur Ausbildung
Antrag auf Kindergeld ausgefüllt und abgeschickt
Wartet auf Rückmeldung vom Vermieter
Wohnungsbesichtigung ohne Erfolg
Familie braucht größere Wohnung
Begleitung zum Arzt organisiert
Sprachkurs wegen Schwangerschaft unterbrochen
Arbeitssuche läuft, Bewerbungen geschrieben
Aufenthaltserlaubnis wurde verlängert
Klärung der Krankenversicherung
Schuldenberatung empfohlen
Konflikt in der Familie, Gespräch angeboten
Psychische Belastung hoch
Kind neu in der Schule angemeldet
Elterngespräch in der Kita
Einbürgerung beantragt, Unterlagen vollständig
Klient sucht Arbeit im Lager
Praktikum beginnt im nächsten Monat
Vermittlung an Schuldnerberatung der Caritas
Weiterleitung an Jugendmigrationsdienst
Telefonat mit Jobcenter zur Klärung der Leistungen
Antwort der Behörde steht aus
Widerspruch formuliert, fristgerecht eingereicht
Klient motiviert, kommt regelmäßig
Termin nicht wahrgenommen, neuer Termin vereinbart
Wohnsituation unverändert schwierig
Familiennachzug weiterhin offen
Beratung zum Thema Trennung
Anbindung an Frauenberatungsstelle
Hilfe beim Ausfüllen von Formularen
Fragen zum Aufenthaltsstatus geklärt
Deutschkenntnisse verbessert
Erste Stabilisierung erreicht
Beratung abgeschlossen, keine weiteren Anliegen
Klientin hat Arbeit gefunden und braucht keine Unterstützung mehr
Übergang in Regelberatung
Klient in andere Stadt verzogen
Hausbesuch wegen Erkrankung
Sprachmittlerin dabei, gutes Gespräch
Dolmetscher fehlt, Termin vertagt
Ratsuchende wirkt erschöpft
Nachfrage beim Sozialamt ohne Ergebnis
Zuständigkeit geklärt: Jobcenter
Rückruf erbeten
Schreiben der Bank erläutert
Steuer-ID beantragt
Meldung beim Einwohnermeldeamt erledigt
Urkunden fehlen, Kontakt zur Botschaft aufgenommen
Visumverfahren dauert an
Kinder haben Platz in der OGS
Mutter sucht Teilzeitstelle
Vater im Integrationskurs B1
Vater hat Deutschtest nicht geschafft
Großeltern leben mit im Haushalt
Pflege der Großmutter schwierig
Notwendige Möbel beantragt
Umzug steht bevor
Neue Adresse gemeldet
Schufa-Eintrag verhindert Wohnungssuche
Energieschulden, Antrag auf Darlehen gestellt
Ablehnung Wohngeld, prüfen ob Widerspruch sinnvoll
Beratung zu Bildung und Teilhabe
Klient benötigt Fahrkarte
Nachhilfe für Sohn gesucht
Tochter hat Probleme in der Schule
Sohn hat Ausbildungsvertrag erhalten
Gespräch mit Klassenlehrerin geplant
Arbeitsvertrag liegt vor, Beschäftigungserlaubnis beantragt
Anerkennung als Erzieherin läuft
Klient möchte Führerschein machen
Termin für B2-Prüfung im Mai
Kurswechsel wegen Arbeitszeiten
Beratung durch MBE parallel
Absprache mit JMD getroffen
Fallbesprechung im Team
Runder Tisch geplant
Vernetzung mit Schule und Jugendamt
Jugendamt eingeschaltet, Familie ist einverstanden
Klient bricht Kontakt ab
Einwilligung liegt vor
Klient zweifelt an Maßnahme
Perspektive unklar, Duldung läuft ab
Rechtsanwalt eingeschaltet
Klage läuft noch
Petition angedacht
Freiwillige Rückkehr beraten
Klient will nach Kanada zu Verwandten
Hoher Beratungsbedarf, wöchentliche Termine nötig
Mehrere Baustellen gleichzeitig: Wohnen, Arbeit, Gesundheit
Alles sehr kompliziert
Bitte nächste Woche nachfragen
Akte vollständig
Übergabegespräch mit Kollegin geführt
Fall ruht bis zum Frühjahr`
