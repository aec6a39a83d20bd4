/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_FOURTH = `
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
Fall ruht bis zum Frühjahr
Erneute Kontaktaufnahme nach längerer Pause
Klient berichtet von Problemen mit dem Vermieter
Gemeinsam Antrag auf Bürgergeld gestellt
Beratung zu Rechten und Pflichten im Mietverhältnis
Einladung der ABH zur Vorsprache, Begleitung zugesagt
Reisepass im Konsulat abgeholt
Ehefrau darf einreisen, Flug im August
Ankunft der Familie, Anmeldung in Kita und Schule
Mehr Wohnraum benötigt, WBS vorhanden
Besichtigung in Greven, Zusage steht aus
Klientin in Elternzeit, möchte danach in Ausbildung
Ausbildungsbeginn verschoben auf nächstes Jahr
Vorstellungsgespräch vorbereitet und geübt
Praktikum im Kindergarten macht ihr viel Freude
Arbeitgeber sehr zufrieden, Übernahme geplant
Kündigung in der Probezeit, Klient enttäuscht
Erneut arbeitslos, Antrag ALG gestellt
Unterstützung bei der Jobsuche durch Ehrenamtlichen
Stellenangebote gesichtet, drei Bewerbungen online verschickt
Sprachkurs B2 abgebrochen, Gründe unklar
Zertifikat B1 liegt vor, Einbürgerung jetzt möglich
Lebensunterhalt gesichert, Antrag aussichtsreich
Einbürgerungsbehörde fordert weitere Nachweise
Klient ist jetzt deutscher Staatsbürger
Therapie begonnen, erste Sitzungen positiv
Klientin spricht erstmals über Fluchterfahrung
Sehr belastendes Gespräch, Nachsorge vereinbart
Medizinische Versorgung gesichert
Überweisung zum Neurologen, Termin in zwei Monaten
Zuzahlung zu hoch, Befreiung beantragt
Kind hat Hörprobleme, HNO-Besuch geplant
U-Untersuchungen nachgeholt
Sprachtherapie wird von Kasse bezahlt
Kita fordert Attest
Eltern fühlen sich von der Schule nicht verstanden
Dolmetscher beim Elternsprechtag organisiert
Sohn wurde suspendiert
Schulpsychologischer Dienst einbezogen
Tochter wechselt auf die Realschule
Jugendlicher ohne Tagesstruktur, JMD angefragt
Jugendzentrum als Anlaufstelle genannt
Freizeitangebot im Stadtteil vorgestellt
Familie fährt erstmals in den Urlaub
Schulden abbezahlt, Klient sehr stolz
Neue Mahnung erhalten, Gläubiger angeschrieben
Stundung gewährt bis Jahresende
Haushaltsplan funktioniert
Guthaben bei den Stadtwerken
Stromanbieter gewechselt
Sperre aufgehoben
Vermieter erhöht Miete, Zustimmung geprüft
Jobcenter senkt KdU, Kostensenkungsverfahren
Untervermietung nicht erlaubt
Auszug des Ehemanns, Bedarfe neu berechnet
Klientin fühlt sich sicherer
Schutzmaßnahmen besprochen
Gerichtsbeschluss liegt vor
Anwältin informiert über Verfahrensstand
Aussichten auf Erfolg gering
Dublin-Frist abgelaufen, nationales Verfahren beginnt
Anhörungstermin steht fest
Negativer Bescheid, Klient am Boden zerstört
Klage eingereicht, Aufenthaltsgestattung bleibt
Arbeitserlaubnis erteilt
Wohnsitzwechsel genehmigt
Identität durch Pass geklärt
Beschäftigungsduldung nicht möglich, Vorduldungszeit fehlt
Beratung zu § 16d und Anerkennung
Defizite im Bereich Praxis, Anpassungsmaßnahme gefunden
Kosten der Anerkennung über IQ-Zuschuss
Umschulungswunsch mit Vermittlerin besprochen
Eingliederungszuschuss bewilligt
Arbeitsweg mit dem Rad möglich
Kurs am Abend, Kinder bei Nachbarin
Nachbarschaftshilfe funktioniert gut
Konflikte mit Hausbewohnern beruhigt
Müll- und Putzplan erstellt
Umgangston im Amt unfreundlich
Wartemarke ohne Aufruf, drei Stunden gewartet
Bearbeitung dauert schon acht Monate
Sachstandsanfrage geschickt
Untätigkeitsklage angekündigt
Rückmeldung: Akte liegt beim Land
Überstellung in Landeseinrichtung befürchtet
Zuweisungsentscheidung akzeptiert
Klient kommt nicht mehr, vermutlich verzogen
Abmeldung von Amts wegen
Kein neuer Kontakt, Fall nach sechs Monaten beendet
Bedarf an Begleitung sinkt deutlich
Ziel Selbstständigkeit fast erreicht
Nachsorgegespräch in drei Monaten
Abschluss mit Blumen und Dank
Neue Anfrage durch Bekannte der Klientin
Gruppeninformation statt Einzelgespräch
Beratung draußen beim Spaziergang
Videotermin wegen Krankheit
Kontakt heute nur per Mail
Brief in leichter Sprache verschickt
Feedback der Klientin sehr gut
Bitte um Rückruf durch Koordination
kein dolmetscher verfügbar, termin musste ausfallen
ki in kita angemeldet, platz ab august zugesagt
kl. sucht minijob, bewerbung bei supermarkt
fam. möchte umziehen, jc lehnt ab
NE beantragt, LU gesichert
BG um ein Kind erweitert
Erstberatung, weiterer Bedarf unklar -> Wiedervorlage
Tel. Beratung mit KM bzgl. Unterhalt
Rücksprache m. Jugendamt, SPFH wird installiert
Vermittl. an Schuldnerber., Termin in 4 Wo.
Kl. hat FS-Prüfung best.
Ehem. in Haft, Fam. braucht Unterst.
Unterl. vollst., Antrag abgeschickt
Beratung: ALG II, Wohnung, Kita
Asylverf. neg., Klage eingereicht
Arzttermin begl., Übers. durch Tochter
AE bis 11/2025 verl.
Umzug zum 1. erledigt
2 HB, 3 Tel., 1 Mail
Netzwerk: Schule, JA, Kita, SPZ
To do: Kindergeld, Ummeldung
offen: KV + Rente
erl.: Wohngeld, GEZ
nächste Schritte: Kursplatz suchen, Kita klären
Themen: Schulden / Gesundheit / Aufenthalt
Termin 3x verschoben!
Klient:in wünscht Pause
Teilnehmer*innen des Kurses sehr motiviert
Berater/in gewechselt
Ärzt*innen schwer erreichbar
die Sachbearbeiter:in im JC ist hilfreich
Familie (5 Pers.) in 2-Zimmer-Whg.
Kinder im Alter von 3, 6 und 9
Mutter (34) sucht Arbeit
50 % schwerbehindert
Zuschuss i. H. v. 300 € bewilligt
Kurs Mo-Do vormittags
Termin Di. 10 Uhr
bis Ende Juni Zeit
seit 09/23 arbeitslos
Duldung bis 30.
Pause bis nach den Ferien
Erneuter Versuch im Herbst
Frau und Kinder noch im Sudan
Mann seit 2021 hier, Arbeit als Lagerhelfer
Jugendlicher will Kfz-Mechatroniker werden
Tochter kommt in die Schule, freut sich sehr
Oma passt auf die Kinder auf
Chef sehr nett, unterstützt beim Papierkram
Vermieter spricht nur mit Übersetzer`
