/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_FIFTH = `
Wohnungsgeberbestätigung fehlt noch, Ummeldung daher verschoben
Rechtskreiswechsel zum Juni vorbereiten, Jobcenter informiert
Vater arbeitet im Schichtdienst, Termine nur nachmittags möglich
Sprachkurs B1 abgebrochen wegen Kinderbetreuung
Kita-Platz ab August zugesagt, Familie sehr erleichtert
Kd. erscheint nicht zum Termin, telef. nicht erreichbar
Anerkennung Abschluss bei ZAB beantragt, Gebühr 200 Euro
Netzwerktreffen mit Ausländerbehörde: Verfahren § 104c geklärt
Härtefallantrag wird geprüft, Rechtsanwalt eingeschaltet
Umzug nach Emsdetten geplant, Fallübergabe an dortige Dienststelle
Psych. Belastung hoch, Anbindung an Traumaambulanz angeregt
Schulwechsel zum Sommer, Gespräch mit Schulsozialarbeit geführt
Fallkonferenz mit Jugendamt, Schule und SPFH am Monatsende
Lebensunterhalt gesichert, Minijob in Gastronomie
Mietrückstand 1.200 Euro, Ratenzahlung vereinbart
Stromsperre abgewendet
Antrag auf Niederlassungserlaubnis gestellt, Nachweise vollständig
Einbürgerungstest bestanden, 31 von 33 Punkten
Wartet auf Termin bei der Botschaft in Beirut
Nachzug der Ehefrau: Visum erteilt, Ankunft voraussichtlich im Oktober
Führerscheinumschreibung läuft, Theorieprüfung bestanden
Klient möchte Ausbildung zum Elektroniker beginnen
EQ-Maßnahme beim Handwerksbetrieb, Start im September
Passbeschaffung schwierig, Mitwirkungspflicht erläutert
Pflegegrad 2 bewilligt, Entlastung der Mutter
GdB-Feststellung beantragt
Fam. nimmt an Elterncafé teil
Terminvergabe ABH dauert 3 Monate
Sozialanamnese und Genogramm erstellt
Hilfeplan fortgeschrieben, Ziele 1 und 3 erreicht
Ressourcen: gut vernetzt in der Community, hohe Motivation
Dolmetscher für Tigrinya organisiert
Sprachmittlerpool angefragt, kein Einsatz möglich
Zielvereinbarung angepasst
Ausreisepflichtig, Duldung bis 12/2023
Klärungsphase, Auftrag noch offen
Einwilligung unterschrieben, Datenschutz in Muttersprache erklärt
wohnt beengt, 5 Personen in 2 Zimmern, Wohnungssuche aktiv
Vermieter verlangt Selbstauskunft und SCHUFA
WBS beantragt bei der Stadt Rheine
Kindergeld rückwirkend bewilligt
Unterhaltsvorschuss abgelehnt, Widerspruch eingelegt
Klage beim Verwaltungsgericht Münster anhängig
Entbindung im Frühjahr, Hebamme gesucht
Frauenhaus: Aufnahme vermittelt, Gefährdung eingeschätzt
Trennung vom Ehemann, Sorgerecht ungeklärt
Alphabetisierungskurs bei der VHS, regelmäßige Teilnahme
Integrationskurs wiederholt, 300 Std. bewilligt
Deutschprüfung nicht bestanden (A2), Wiederholung geplant
Bewerbungstraining beim Träger absolviert
Zeitarbeit, befristet bis Jahresende
Arbeitgeber bestätigt Übernahme
Insolvenzberatung aufgesucht
Pfändungsschutzkonto eingerichtet
Bankkonto eröffnet, Dauerauftrag Miete angelegt
Krankenversicherung geklärt, Familienversicherung
Impfungen nachgeholt, U-Untersuchung terminiert
Sohn hat Förderbedarf, AO-SF Verfahren eingeleitet
Tochter besucht Internationale Förderklasse
Schulbegleitung beantragt
OGS-Platz fehlt, Mutter kann nicht an Kurs teilnehmen
Vorstellung bei Logopädie
Suchtberatung vermittelt, erste Sitzung wahrgenommen
Schuldnerberatung: Unterlagen sortiert, Gläubigerliste erstellt
Kontaktabbruch, Brief geschickt
Fall ruhend, Klientin im Ausland
Fallabschluss nach Zielerreichung
Nachbetreuung noch 3 Monate
Verweisberatung an MBE
Weitervermittlung an JMD, U27
Erstkontakt über Bürgerbüro
Meldung durch Ehrenamtliche
Begleitung zum Amt, Antrag gemeinsam ausgefüllt
Hausbesuch: Schimmel im Kinderzimmer, Gesundheitsamt informiert
Nachbarschaftskonflikt, Mediation angeboten
Diskriminierung bei Wohnungsbesichtigung gemeldet
Antidiskriminierungsberatung einbezogen
Klientin sehr zurückhaltend, Vertrauensaufbau braucht Zeit
Stabil, geringe Kontaktfrequenz
Krisenintervention
Akute Suizidgedanken verneint, Notfallnummern besprochen
Zusammenarbeit mit Sozialpsychiatrischem Dienst
Kostenübernahme für Sprachkurs zugesagt
Kein Anspruch auf BAföG, Alternative AsylbLG geprüft
Wohnsitzauflage: Antrag auf Aufhebung gestellt
Aufenthaltserlaubnis nach § 25a erteilt
Fiktionsbescheinigung verlängert, gilt bis 03/2024
Beschäftigungserlaubnis fehlt
Identität geklärt, Tazkira liegt vor
Geburtsurkunde aus Syrien nachgereicht, Übersetzung fehlt
Folgeantrag abgelehnt
Dublin-Verfahren, Überstellung nach Kroatien droht
Freiwillige Rückkehr wird erwogen, Rückkehrberatung informiert
Rentenauskunft eingeholt
Grundsicherung im Alter beantragt
Schwerpunkt derzeit: Gesundheit und Wohnen
Systemlücke: keine Kinderbetreuung während Abendkurs
Systemische Hürde: fehlende Zuständigkeit zwischen SGB II und AsylbLG
Bedarf an Kitaplätzen im Ort gemeldet
Teamsitzung: Fall anonym vorgestellt
kollegiale Fallberatung durchgeführt
Doku nachgetragen
Unterlagen liegen vollst. vor
wartet seit 6 Mon. auf Bescheid
AG sucht Azubi, Kontakt hergestellt
Reha bewilligt, 3 Wochen in Bad Bentheim
Zahnarztkosten ungeklärt
Brille beantragt
Leistungskürzung wegen fehlender Mitwirkung, Gespräch geführt
Kunde will umziehen, Zustimmung JC nötig
Kaution als Darlehen übernommen
Erstausstattung Baby bewilligt
Mehrbedarf Schwangerschaft
Eheschließung geplant, Ehefähigkeitszeugnis fehlt
Vaterschaftsanerkennung beim Jugendamt erledigt
Familienzusammenführung über Caritas beraten
Fahrtkosten zum Kurs erstattet
Sportverein vermittelt, Beitrag über BuT
Laptop über Bildung und Teilhabe
Freizeitgestaltung, Begegnungscafé empfohlen
Ehrenamt als Sprachpatin begonnen
Tel. mit JC, SB zuständig ab 10/23, Bescheid folgt
warten auf Rückm. vom Vermieter
KiTa abgesagt, Alternativen?
Unterl. f. Elterngeld kompl. eingereicht
Fam.-Kasse: Nachweise nachgereicht, Bearb. läuft
B2-Kurs ab Jan, Platz sicher
Kl. will Führersch. machen, Finanz. offen
Whg.-Suche: 2 Besichtigungen, keine Zusage
Arbeitsv. unterschr., Beginn Nov.
zweimal nicht erschienen, tel. erinnert
Gespr. m. Schule u. Eltern, Sohn bleibt in Kl. 3
Erstgespräch geführt, Anliegen: Arbeit, Deutschkurs
Antr. Wohngeld gest., Mietbescheinigung fehlt noch
Verl. AE beantr., FB ausgestellt
U25 im JC, Maßnahme abgebrochen
MPU nötig, Kosten?
Klientin hat Angst vor Ex-Mann, Schutzkonzept besprochen
gesundheitl. stabil, Reha im Herbst
Frau arbeitet 20 Std./Woche im Altenheim
Kind mit Behinderung, Entlastung durch FuD
Verdacht auf ADHS, Diagnostik im SPZ
Schulden bei Stadtwerken getilgt
Vermittlung in Ehrenamt: Repair-Café
Kunde fordert viel, Grenzen gesetzt
Rollenklärung im Helfernetz
Helferkonferenz einberufen
8 Beteiligte am runden Tisch
Auftragsklärung mit beiden Elternteilen
Skalierungsfrage: Belastung 7 von 10
Empowerment: Anruf beim Amt selbst erledigt
Ablehnung Asyl, Klagefrist 2 Wochen, RA beauftragt
Familie zieht im Frühjahr nach Greven
Wohnung in Neuenkirchen gefunden, 4 ZKB, 780 Euro warm
hat Job bei Reinigungsfirma, Lohn reicht nicht, aufstockend ALG II
Kurzberatung: Elterngeldantrag ausgefüllt
nur Auskunft zu Familiennachzug
Info zu Einbürgerung gegeben, Voraussetzungen noch nicht erfüllt
Bescheinigung für Kita ausgestellt
Brief vom BAMF erklärt
Lebenslauf aktualisiert, 3 Bewerbungen verschickt
Vorstellungsgespräch positiv verlaufen, Probetag folgt
Ausbildung zur Pflegeassistentin zugesagt
Ausbilder sehr zufrieden
Azubi braucht Nachhilfe in Mathe
Fachsprachenprüfung Medizin im November
Approbationsverfahren stockt, Gutachtenprüfung 8 Monate
Zeugnisse aus der Ukraine anerkannt
Lehrerin von Beruf, will quereinsteigen
Kind eingeschult, eingewöhnt
Säugling gesund
Mutter depressiv, Tagesklinik ab Montag
Vater trinkt, ambulante Hilfe abgelehnt
Großmutter zieht mit ein, Wohnung zu klein
Bruder noch im Sudan, Nachzug nicht möglich
UMF, jetzt volljährig, Auszug aus Wohngruppe
Careleaver, Verselbständigung
Strafverfahren wegen Fahren ohne Fahrerlaubnis
Geldstrafe 600 Euro, Ratenzahlung bewilligt
Gemeinnützige Arbeit statt Geldstrafe
Bewährungshelfer eingebunden
Diskriminierungserfahrung am Arbeitsplatz
Kopftuch Thema bei Bewerbung
Heimweh, Sorge um Angehörige im Kriegsgebiet
Trauerfall in der Familie, Fall pausiert
Rückkehrwunsch geäußert
Weiterwanderung nach Kanada geplant
zurückhaltend, aber pünktlich
Mitwirkung gut
Mitwirkung lässt nach
Klient hält Absprachen ein
lernt fleißig, spricht schon gut
versteht viel, spricht wenig
kann kaum lesen und schreiben
Anmeldung Alphakurs
Hörtest beim HNO, Hörgeräte verordnet
Rezept verloren, Arzt kontaktiert
Krankenkasse stellt Leistungen ein, Beitragsrückstand
Beitragsschulden bei der AOK
KV-Karte gesperrt
Zahnschmerzen, Notdienst
Schwangerschaftskonfliktberatung vermittelt
Kinderzimmer eingerichtet, Bett gespendet
Waschmaschine kaputt, Antrag bei Stiftung
Internet fehlt für Homeschooling
Handy gestohlen, Anzeige bei Polizei
Ausweis verloren, Verlustanzeige
Konto gekündigt, Basiskonto beantragt
Vollmacht erteilt
Schweigepflichtsentbindung liegt vor
Akte angelegt
Übergabe an Vertretung wegen Urlaub
Vertretungsfall
Wechsel der Fallverantwortung
Rücksprache mit Koordination
Thema für Lenkungsgruppe: fehlende Therapieplätze
Prozesskette Einbürgerung dauert zu lang
gute Zusammenarbeit mit Standesamt
Erstkontakt durch Schule, Bedarf noch unklar
Antrag auf Schülerbeförderung gestellt
Klientin wünscht weibliche Dolmetscherin
Familie lebt seit 2016 in Deutschland, Titel läuft 2025 ab
Ziel: eigener Lebensunterhalt bis Sommer
Hilfen greifen, Case Management kann auslaufen
Übergang ins Regelsystem gelungen
Beratung zu Pflegeleistungen, Antrag folgt
Arbeitslosmeldung erledigt
Ämterbegleitung nicht mehr nötig
Termin beim Standesamt Ibbenbüren vereinbart
Eheurkunde aus dem Irak muss legalisiert werden
Apostille fehlt
Übersetzungskosten trägt das Sozialamt
Wohnverhältnisse unzumutbar, Stellungnahme ans Wohnungsamt
Nachbar beschwert sich über Lärm, Vermittlungsgespräch geplant
Nebenkostenabrechnung geprüft, Mieterverein empfohlen
Umzug wegen häuslicher Gewalt, Auskunftssperre beantragt
Platz im Frauenhaus nicht frei, Alternative gefunden
Kind zeigt Auffälligkeiten, Anmeldung bei Frühförderstelle
Mutter-Kind-Kur beantragt und bewilligt
Diabetes neu eingestellt, Ernährungsberatung angebahnt
OP verschoben, weiter krankgeschrieben
Krankenhausaufenthalt drei Wochen, Kontakt telefonisch
Psychotherapie auf Warteliste, Stabilisierungsgruppe angeboten
Traumatherapie bei Refugio begonnen
Schlafprobleme, Hausarzt eingebunden
Suchtproblematik thematisiert, noch keine Einsicht
Klient ist motiviert, setzt Schritte selbständig um
Widerstand gegen Maßnahme, Gespräch auf Augenhöhe
Perspektive Ausbildung Pflege, Hauptschulabschluss nachholen
Anerkennungsberatung IQ-Netzwerk wahrgenommen
Anpassungslehrgang ab März
Teilzeitstelle im Lager, Schichtmodell passt nicht zur Kita
Kündigung in der Probezeit
Lohn nicht ausgezahlt, Faire Integration eingeschaltet
Arbeitserlaubnis beantragt, BA prüft
Beschäftigungsduldung möglich, Voraussetzungen erklärt
`
