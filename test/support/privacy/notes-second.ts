/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_SECOND = `
Ziele neu gewichtet: 1. Wohnung, 2. Arbeit, 3. Deutsch
Evaluation im Dezember
Kooperation eingestellt, Klient wünscht keine Beratung mehr
Familie ist in die Heimat zurückgekehrt
Klient abgeschoben, Fall geschlossen
verstorben, Akte geschlossen
Einbürgerungsurkunde erhalten!
Fall abgeschlossen, Dank an alle Beteiligten
Erstkontakt über die Flüchtlingssozialarbeit, Klientin bittet um Hilfe bei der Wohnungssuche
Ehemann arbeitet im Schichtdienst, Kinderbetreuung schwierig zu regeln
Kein Zugang zu Jobcenter Digital, Passwort zurückgesetzt
Vorläufige Bewilligung für sechs Monate erhalten
Einkommen schwankt, Bescheid muss neu berechnet werden
Heizkostenabrechnung an Sozialamt weitergereicht
Pfand- und Mahngebühren erklärt
Klient lehnt weitere Hilfe ab
Der älteste Sohn hat einen Ausbildungsplatz als Anlagenmechaniker
Verlust der Arbeit führt zu großen Sorgen, Perspektivgespräch geplant
Fahrtkosten zum Kurs werden nicht erstattet
Kursteilnahme nur vormittags möglich
Deutschkenntnisse reichen für die Ausbildung noch nicht aus
Sprachstand A2, Kurs für B1 beginnt nächsten Monat
Alphabetisierung abgeschlossen, Wechsel in den Folgekurs
Ablehnungsbescheid geprüft, keine Aussicht auf Erfolg
Ratenzahlung mit dem Stromanbieter vereinbart
Gespräch mit dem Vermieter über die defekte Dusche
Kaution wurde vom Jobcenter als Darlehen übernommen
Sperrmüll angemeldet
Neues Bett und Schrank aus dem Möbellager
Umzug wegen Überbelegung genehmigt
Mietspiegel überschritten, Angemessenheit strittig
Nachbarn beschweren sich über Lärm
Kinder teilen sich ein Zimmer zu viert
Wasserschaden in der Küche
Klientin wurde an den Sozialpsychiatrischen Dienst vermittelt
Klient klagt über ständige Kopfschmerzen
Medikamente müssen neu eingestellt werden
Befund abwarten, dann weitere Schritte
Überweisung zum Kardiologen fehlt
Frauenärztin spricht Arabisch, gute Lösung
Fehlgeburt, Klientin braucht Ruhe
Vorsorgeuntersuchungen U7 und U8 nachholen
Tochter mit Entwicklungsverzögerung, Termin beim SPZ im Frühjahr
Vater verweigert Unterhalt, Jugendamt informiert
Streit um Umgang eskaliert, Mediation vorgeschlagen
Ex-Mann bedroht die Klientin, Näherungsverbot beantragt
Polizei eingeschaltet, Gefährderansprache erfolgt
Schutzwohnung in anderer Stadt gesucht
Gutes Netzwerk in der Kirchengemeinde
Muslimische Gemeinde unterstützt die Familie
Klient engagiert sich ehrenamtlich im Repair-Café
Mitgliedschaft im Fußballverein beantragt
Schwimmkurs für die Kinder gefunden
Ferienprogramm der Stadt gebucht
Klientin möchte Fahrrad fahren lernen
Fahrerlaubnis aus Drittstaat nicht anerkannt
Theorieprüfung auf Arabisch möglich
Auto verkauft wegen hoher Kosten
ÖPNV-Anbindung schlecht, keine Fahrt nach 19 Uhr
Ausländerbehörde verlangt Nachweis über Identität
Vorsprache bei der Botschaft in Berlin notwendig
Reisepass abgelaufen, Verlängerung in Genf nicht möglich
Klage gegen BAMF-Bescheid läuft seit 18 Monaten
mündliche Verhandlung am VG im Mai
Abschiebungsverbot festgestellt
Widerrufsverfahren eingeleitet
Niederlassungserlaubnis scheitert am Lebensunterhalt
Einbürgerung: Identität geklärt, Gebühr bezahlt
Loyalitätserklärung unterschrieben
Beibehaltung der alten Staatsangehörigkeit möglich
Bleibeperspektive unsicher
Wechsel von Duldung in § 104c geschafft
Übergang in 25b vorbereiten, B1 fehlt
Aufenthaltstitel liegt zur Abholung bereit
Zusatzblatt mit Auflagen nicht verstanden
Umverteilungsantrag nach NRW abgelehnt
Klient ist nach Spanien weitergereist
Untergetaucht, kein Kontakt mehr
Ehefrau lebt in Griechenland im Camp
Zusammenführung mit Bruder in Deutschland gewünscht
Klient schickt Geld an Familie
Sorge um Angehörige im Kriegsgebiet
Nachricht vom Tod der Mutter
Retraumatisierung durch Nachrichten
Wartet auf Platz in der Tagesklinik
Termin bei der Opferberatung
Kind verweigert Schule seit Wochen
Wechsel an die Hauptschule empfohlen
Nachteilsausgleich beantragt
Zeugnis sehr gut, Empfehlung fürs Gymnasium
Elternsprechtag gemeinsam besucht
Schulgeld und Bücher über BuT abgerechnet
Klassenfahrt genehmigt, Kosten 210 €
Praktikum in einer Kfz-Werkstatt
Berufsberatung empfiehlt EQ
Ausbildung abgebrochen, neue Orientierung nötig
Assistierte Ausbildung als Unterstützung
Bewerbung als Küchenhilfe verschickt
Vorstellungsgespräch verlief positiv
Probearbeit ab Montag
Arbeitsvertrag befristet auf ein Jahr
Lohn unter Mindestlohn, Hinweis an Zoll
Arbeitgeber bestätigt Anstellung
Nach Probezeit gekündigt
Arbeitslos gemeldet, Sperrzeit geprüft
Selbstanzeige wegen nicht gemeldeter Einkünfte
Schulden bei der Krankenkasse, Stundung beantragt
Vollstreckung durch Hauptzollamt
Gerichtsvollzieher hat sich angekündigt
Kontopfändung aufgehoben
Haushaltsbuch wird geführt
Familie kommt mit dem Geld nicht aus
Lebensmittelgutschein ausgegeben
Tafel-Ausweis beantragt
Weihnachtsbeihilfe über Stiftung bekommen
Antrag beim Hilfsfonds gestellt
Fragebogen der Krankenkasse ausgefüllt
Familienversicherung abgelehnt, freiwillige Versicherung zu teuer
Bescheinigung für die GEZ-Befreiung eingereicht
Steuererklärung über Lohnsteuerhilfeverein
Rentenversicherungsnummer beantragt
Kontaktdaten der Schuldnerberatung weitergegeben
Vollmacht für Ämterkontakte unterschrieben
Datenschutzerklärung mit Sprachmittlung erläutert
Beratung in einfacher Sprache
Hausordnung verletzt, Abmahnung
Gesprächsklima angespannt
Vertrauensaufbau braucht Zeit
Ziele wurden angepasst, Fokus jetzt auf Gesundheit
Kleine Erfolge sichtbar
Große Dankbarkeit für die Begleitung
Familie kommt jetzt alleine klar
Case Management regulär beendet
Nach Abschluss weiterhin Kontakt über Begegnungscafé
Fall wird im Team vorgestellt
Fallrekonstruktion vorgemerkt
Versorgungslücke: keine Therapie in Muttersprache
Versorgungslücke Kinderbetreuung am Nachmittag
Thema für die Steuerungsgruppe
Rückmeldung an KIM-Koordination gegeben
Bitte prüfen, ob Doppelberatung mit JMD
Zuständigkeit wechselt zum JMD, da unter 27
Klient ist 27 geworden, Wechsel zur MBE
Kooperationsgespräch mit der Regionalen Beratung
Neuaufnahme über Sozialamt, erste Bestandsaufnahme erfolgt
Bedarfe: Wohnraum, Deutschkurs, Kita
Keine Sprachkenntnisse, Dolmetscherin für Dari gebucht
Familie wohnt beengt, Küche wird mit drei Parteien geteilt
Vermieter hat nach Besichtigung zugesagt, Mietangebot beim JC eingereicht
Mietangebot nicht angemessen
Bürgschaft wird verlangt
Klient hat Zusage für Wohnung, KdU-Prüfung läuft
Jobcenter verlangt weitere Unterlagen zum Einkommen des Partners
Bedarfsgemeinschaft geändert nach Auszug des Sohnes
Einladung zum Jobcenter erhalten, Begleitung gewünscht
Vermittlungsvorschlag vom Jobcenter passt nicht
Maßnahme abgebrochen, Sanktion möglich
AVGS für Coaching erhalten
Kinderbetreuung während der Maßnahme nicht gesichert
Meldet sich krank, AU eingereicht
Klientin hat selbstständig beim Amt angerufen!
Fortschritte beim Schreiben und Lesen
hört schlecht, HNO-Termin vereinbart
Zuzahlungsbefreiung bei der Krankenkasse beantragt
Elektronische Gesundheitskarte verloren
Behandlungsschein vom Sozialamt nötig
Notfallbehandlung übernommen
Kostenübernahme für Brille abgelehnt
Zähne der Kinder in schlechtem Zustand
Ernährungsberatung empfohlen
Essstörung bei der Tochter vermutet
Autismus-Diagnostik läuft, lange Wartezeit
ADHS-Verdacht, Kinder- und Jugendpsychiatrie angefragt
Schulausschluss droht nach Schlägerei
Schulleitung sucht Gespräch
Bildungs- und Teilhabepaket erklärt
Laptop über Schule ausgeliehen
Grundschule wünscht Wiederholung der Klasse
Übergang in Klasse 5 besprochen, Gesamtschule gewünscht
Berufskolleg, internationale Förderklasse
Externer Hauptschulabschluss ab Februar
Abschluss nachholen auf dem Abendgymnasium
Ausbildungsmesse besucht
Praktikumsbetrieb bietet Ausbildung an
Klient schafft die Berufsschule nicht, ausbildungsbegleitende Hilfen organisiert
Azubi, Wohnheimplatz gesucht
BAB bewilligt
Führungszeugnis für neue Stelle beantragt
Gesundheitszeugnis beim Gesundheitsamt
Leiharbeit, ständig wechselnde Einsatzorte
Nachtschicht lässt Kurs nicht zu
Stundenerhöhung mit Chef vereinbart
Elternzeit geklärt, Mutterschaftsgeld läuft
Urlaub wird nicht gewährt
Aufhebungsvertrag nicht unterschreiben, Beratung erfolgt
Klient möchte sich selbstständig machen (Friseur)
Gewerbeanmeldung noch zu früh
Scheinselbstständigkeit vermutet
Führerschein Klasse B begonnen
Fahrschule teuer, Ratenzahlung
MPU nötig
Auto ohne TÜV stillgelegt
Bußgeld wegen Schwarzfahren, Ratenzahlung beantragt
Ersatzfreiheitsstrafe abgewendet
Verfahren wurde eingestellt
Ladung als Zeuge, Dolmetscher wird gestellt
Strafanzeige gegen Nachbarn
Betrug im Internet, Verbraucherzentrale eingeschaltet
Handyvertrag untergeschoben, Widerruf verschickt
Zwei Stromverträge gleichzeitig abgeschlossen
Versandhaus mahnt, Ware nie erhalten
Privatinsolvenz eröffnet
Dauerauftrag für Miete eingerichtet
Umgang mit Geld üben
Familie spart für Möbel
Rückzahlung des Darlehens 30 € im Monat
Elterngeld wurde falsch berechnet
Kindergeldkasse fordert Nachweis über Schulbesuch
Haushaltsbescheinigung ausgefüllt
Freizügigkeit geprüft, Verlustfeststellung droht
EU-Bürgerin ohne Leistungsanspruch
Überbrückungsleistungen beantragt
Daueraufenthalt-EU möglich ab nächstem Jahr
Visum zur Jobsuche läuft ab
Blaue Karte für Ehemann
Zweckwechsel von Studium zu Ausbildung
Exmatrikulation verhindert
Aufenthalt aus familiären Gründen erteilt
Trennung vor drei Jahren, eigenständiges Aufenthaltsrecht geprüft
Härtefall wegen häuslicher Gewalt
Sorge vor Verlust des Aufenthalts
Anhörung beim Bundesamt gut verlaufen
Zuerkennung der Flüchtlingseigenschaft, Freude groß
Sprachmittler hat falsch übersetzt, Beschwerde
Zuweisung in Nachbarkommune
Transfer in kommunale Unterkunft nächste Woche
Hausverwaltung der Unterkunft eingeschaltet
Internetzugang in der Unterkunft fehlt
Bettwanzen, Kammerjäger bestellt
Kinder ohne Spielmöglichkeit
Ramadan: Termine erst nach dem Zuckerfest
Klientin trägt Kopftuch, erlebt Ablehnung bei Bewerbungen
Beschwerde an Antidiskriminierungsstelle
Frauenschwimmen im Hallenbad
Gitarrenunterricht für den Sohn
Musikschule ermäßigt
Bücherei-Ausweis für die ganze Familie
Kontakt zu deutscher Familie entstanden
Sprachpatin trifft sich wöchentlich mit Klientin
Einsam, Besuchsdienst angefragt
Seniorentreff vorgestellt
Pflege der Mutter belastet sehr
Hospiz eingebunden
Beerdigung, Kosten über Sozialamt
Bestattung im Heimatland
Zwillinge erwartet, Hilfe durch Frühe Hilfen
Familienhebamme kommt regelmäßig
Schwangerschaftsabbruch, Konfliktberatung
Beschneidung thematisiert, Fachberatung vermittelt
Zwangsheirat befürchtet, anonyme Unterbringung
Tochter verschwunden, Polizei informiert
Jugendlicher straffällig, Jugendgerichtshilfe
Radikalisierung? Wegweiser kontaktiert
Loyalitätskonflikt der Kinder
Mutter nicht erziehungsfähig, JA prüft
Inobhutnahme, Familie sehr aufgelöst
Rückführung der Kinder geplant
Erziehungsbeistand dreimal die Woche
Hilfeplangespräch verschoben
Elternkurs angefangen
Vater möchte mehr Zeit mit den Kindern
Betreuungsgericht bestellt gesetzliche Betreuung
Vorsorgevollmacht ausgefüllt
Klient geht regelmäßig zur Gruppe
Medikation wird gut vertragen
Krisenplan erstellt
Keine akute Gefährdung
Stabilisierung gelungen, Fall wird auf D gesetzt
Wechsel der Bezugsberaterin
Vertretung wegen Urlaub
Fall doppelt angelegt, bitte löschen
Daten ergänzt
Rückfragen an Träger
siehe Vormonat
s. o.
k. A.
-
Nachtrag: Termin fand telefonisch statt
Neue Handynummer liegt vor
TN am Frauenkurs
Familie aus Afghanistan, seit drei Monaten in der Kommune
Alleinstehender Mann, Mitte 30, kaum soziale Kontakte
Mutter und zwei Töchter, Vater noch im Iran
Klient spricht Kurmandschi, Verständigung über Telefondolmetschen
Rentnerin aus der Ukraine, Grundsicherung läuft
Gespräch mit Vermieterin verlief gut
Mietkaution in Raten abzahlen
Kündigung der Wohnung wegen Eigenbedarf, Anwältin eingeschaltet
Mieterverein hilft weiter
Schimmel im Bad, Fotos gemacht
Ungeziefer in der Unterkunft gemeldet
Wasser wird bald abgestellt
Antrag auf Umzug in andere Unterkunft bewilligt
Obdachlosigkeit abgewendet
Warmwasserboiler kaputt
Kein Internet, daher Bewerbungen bei uns geschrieben
Bewerbungsfotos gemacht
Zeugnisse übersetzt und beglaubigt
Universität verlangt C1
Studienplatz in Aussicht
Weiterbildung zur Pflegehelferin startet im Mai
Klient ist unzufrieden mit Maßnahme
Arbeitgeber verlangt Führungszeugnis
Arbeitszeit auf 30 Std. erhöht
Arbeit gekündigt, weil Betreuung fehlt
Hat erstmals Steuererklärung abgegeben
Lohn wurde endlich nachgezahlt
Familienkasse hat Antrag verloren, alles neu eingereicht
Rückstände bei der Kita, Übernahme beantragt
Essen in der OGS wird über BuT bezahlt
Kind kann nicht schwimmen, Kurs beim DLRG
Sportkleidung über Förderverein
Logopädin sieht Fortschritte
Ergotherapie verordnet
Frühförderstelle kontaktiert
Kinderärztin rät zu Abklärung im SPZ
Impfung verweigert, Aufklärungsgespräch mit Ärztin
Krankenhausaufenthalt der Mutter, Kinder bei Tante
Notaufnahme wegen Panikattacke
Reha-Antrag abgelehnt, Widerspruch mit VdK
Erwerbsminderungsrente beantragt
Pflegestützpunkt berät die Familie
Treppe zu steil, Umzug nötig
Rollstuhl genehmigt
Demenz beim Großvater, Tagespflege gesucht
Klient fühlt sich ungerecht behandelt
Ärger mit Sachbearbeitung, Dienstaufsichtsbeschwerde überlegt
Bescheid fehlerhaft, Korrektur zugesagt
Rücknahme der Klage
Frist verpasst, Wiedereinsetzung beantragt
Ausreiseaufforderung erhalten, Klage fristgerecht`
