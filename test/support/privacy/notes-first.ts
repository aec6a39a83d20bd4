/** Ordinary notes as case managers write them, invented, one a line. */
export const NOTES_FIRST = `
Termin beim Jobcenter verschoben, Unterlagen fehlen noch
wartet auf Antwort der ABH
Umzug in eigene Wohnung geplant
Klientin hat B1-Prüfung bestanden, sucht jetzt Ausbildungsplatz als Pflegefachfrau
Kind braucht dringend Kita-Platz, Anmeldung über Kita-Navigator erfolgt
Widerspruch gegen Bescheid eingelegt, Frist gewahrt
Verlängerung Aufenthaltserlaubnis beantragt, Fiktionsbescheinigung liegt vor
Familie lebt noch in der Gemeinschaftsunterkunft, Wohnungssuche läuft weiter
Anerkennung des Studienabschlusses bei der ZAB beantragt
Klient erscheint wiederholt nicht zu vereinbarten Terminen
Gespräch mit Schulsozialarbeit wegen Fehlzeiten geführt
Mietschulden beim Vermieter, Ratenzahlung vereinbart
Stromsperre droht, Kontakt mit Stadtwerken aufgenommen
Antrag auf Wohngeld gemeinsam ausgefüllt
Dolmetscher für Arzttermin organisiert
Schwanger, Anbindung an Schwangerschaftsberatung erfolgt
Hebamme gefunden, Geburt im Juni erwartet
Trennung vom Ehemann, Umzug ins Frauenhaus in Vorbereitung
Therapieplatz gesucht, Warteliste bei mehreren Praxen
PTBS diagnostiziert, Überweisung zum Facharzt
Sohn wird im Sommer eingeschult, Schuleingangsuntersuchung steht noch aus
Tochter besucht internationale Klasse, gute Fortschritte in Deutsch
Führerschein wird umgeschrieben, Kosten übernimmt das Jobcenter
Minijob in der Gastronomie aufgenommen, Meldung ans Jobcenter erledigt
Vollzeitstelle ab nächstem Monat, Abmeldung aus dem Leistungsbezug
Integrationskurs abgebrochen wegen fehlender Kinderbetreuung
Abendkurs bei der VHS begonnen
Einbürgerungstest bestanden, Antrag auf Einbürgerung gestellt
Geburtsurkunde fehlt, Botschaft stellt keine Papiere aus
Passbeschaffung über das Konsulat schwierig
Familiennachzug der Ehefrau und zwei Kinder beantragt, Visum erteilt
Ablehnung vom BAMF erhalten, Klage beim Verwaltungsgericht eingereicht
Duldung um drei Monate verlängert
Ausbildungsduldung nach § 60c beantragt
Erfüllt Voraussetzungen für § 25b, Antrag wird vorbereitet
Chancen-Aufenthaltsrecht läuft im Herbst aus, Sprachnachweis fehlt
Kontoeröffnung bei der Sparkasse begleitet
P-Konto eingerichtet
Schuldnerberatung eingeschaltet, Gläubigerliste erstellt
Kindergeld wird wieder gezahlt
Kinderzuschlag abgelehnt, da Einkommen zu niedrig
BuT-Antrag für Klassenfahrt gestellt
Nachhilfe über Lernförderung bewilligt
Elterngespräch in der Grundschule begleitet, Sprachmittlung hat gut geklappt
Fallübergabe vom Sozialdienst der Stadt
Fall ruht, Klient zurzeit im Ausland
Keine Rückmeldung seit zwei Monaten
Mehrfach telefonisch nicht erreicht, Brief geschickt
Abschlussgespräch geführt, alle Ziele erreicht
Weitervermittlung an MBE, Übergabe ist erfolgt
KIM-Fall beendet wegen Wegzug nach Niedersachsen
Zielvereinbarung unterschrieben
Serviceplanung gemeinsam mit Klient*in aktualisiert
Fallkonferenz mit Jugendamt und Schule geplant
Runder Tisch mit JC, ABH und Träger hat stattgefunden
Krankenversicherung ungeklärt, AOK fordert Nachweise
Gesundheitskarte immer noch nicht da
Zahnschmerzen, Zahnarzt in der Nähe vermittelt
Klient wirkt sehr belastet, schläft schlecht
Suizidgedanken geäußert, Kontakt zur Klinik hergestellt
Stationäre Aufnahme in der Psychiatrie, Besuch nächste Woche
Pflegegrad beantragt, MDK-Begutachtung steht an
Schwerbehindertenausweis liegt vor (GdB 50)
Vater pflegebedürftig, Pflegedienst kommt zweimal täglich
Ehrenamtliche Patin unterstützt beim Lernen
Anmeldung im Sportverein, Beitrag über BuT
Bewerbungsmappe erstellt, Lebenslauf fehlt noch
Praktikum im Altenheim vermittelt
Arbeitgeber wartet auf Beschäftigungserlaubnis
Zeitarbeitsfirma zahlt Lohn nicht, Beratungsstelle Arbeit eingeschaltet
Kündigung erhalten, Arbeitslosengeld beantragt
Arbeitsvertrag geprüft, Probezeit sechs Monate
Wohnung verschimmelt, Vermieter reagiert nicht
Besichtigungstermin wahrgenommen, Absage erhalten
WBS beantragt
Umzugskosten vom Amt abgelehnt
Erstausstattung bewilligt, Möbel über Sozialkaufhaus
Nachbarschaftsstreit, Polizei war vor Ort
Gewalt in der Ehe, Schutzkonzept besprochen
Anwältin mandatiert, PKH beantragt
Gerichtstermin wurde vertagt
Scheidung läuft, Sorgerecht strittig
Unterhaltsvorschuss beantragt, Vaterschaft noch nicht anerkannt
Umgangskontakte finden begleitet statt
Volljährig geworden, Übergang aus der Jugendhilfe
UMA, Vormund beim Jugendamt bestellt
Rückkehrberatung gewünscht, an Diakonie verwiesen
Freiwillige Ausreise wird überlegt
Abschiebung angedroht, Petition eingereicht
Identitätsklärung offen, Tazkira liegt im Original vor
Übersetzung der Urkunden in Auftrag gegeben
Meldebescheinigung nachgereicht
Ukrainische Familie, § 24 bis März 2025 verlängert
Mutter alleinerziehend, drei Kinder unter 10
Deutsch B2, möchte als Lehrerin arbeiten
Analphabet, Alphakurs ab Oktober
Schweigepflichtentbindung liegt vor
Einwilligung zur Datenweitergabe widerrufen
Erstgespräch geführt, Bedarf wird noch geklärt
Clearing abgeschlossen, Aufnahme ins CM
Kurzberatung zu Rundfunkbeitrag
Befreiung GEZ beantragt
Handyvertrag gekündigt
Inkasso-Forderung geprüft
Nur kurze Frage zum Elterngeld
Kam ohne Termin in die offene Sprechstunde
Hausbesuch gemacht, Wohnung zu klein für 5 Personen
Begleitung zum Standesamt
Baby ist da, Kindergeld und Elterngeld beantragt
Klient meldet sich selbstständig, braucht wenig Unterstützung
Nachbetreuung alle 4 Wochen
Motivation nimmt zu, Termine werden eingehalten
Sehr zuverlässig, gute Mitarbeit
Konflikte zwischen Eltern und Schule
Kind auffällig im Unterricht, Testung beim SPZ angemeldet
AO-SF-Verfahren läuft
Förderschule empfohlen, Eltern sind dagegen
Integrationshelferin für die Kita bewilligt
Schulwechsel nach den Ferien
Bus fährt nur zweimal am Tag, Kurs nicht erreichbar
Deutschlandticket über Arbeitgeber
Fahrrad über Fahrradwerkstatt bekommen
Kommt mit der Bahn aus dem Nachbarort
Telefonat mit Krankenkasse, Versicherung besteht seit 01/2024
Ratenzahlung 50 € monatlich
Miete 620 € warm, KdU übernimmt nur 540 €
Arbeitet 20 Std. pro Woche
Stelle auf 75 % reduziert
3x nicht erschienen
2. Termin ausgefallen, neuer Termin folgt
Termin um 10:30 Uhr im Rathaus
Sprechzeit 14-16 Uhr
Seit 2015 in DE, NE beantragt
Kursbeginn 09/2024, Ende voraussichtlich 03/2025
Schuljahr 2024/25 Wechsel auf Gesamtschule
Wiedervorlage in 3 Monaten
Rücksprache mit Team notwendig
s. Akte, keine Änderung
keine Veränderung zum Vormonat
alles gut soweit, meldet sich bei Bedarf
läuft stabil
Ziel 1 erreicht, Ziel 2 in Arbeit
Monitoring, Hilfeplan angepasst
Re-Assessment im nächsten Quartal vorgesehen
Übergang Schule-Beruf, Berufsberatung eingebunden
BAMF-Anhörung im November, Vorbereitung mit Asylverfahrensberatung
Dublin-Verfahren, Überstellung nach Italien droht
Kirchenasyl beendet
Aufenthaltsgestattung abgelaufen, Termin ABH erst im Januar
Wohnsitzauflage, Umverteilung zur Schwester beantragt
Reiseausweis für Flüchtlinge abgeholt
Elternnachzug für minderjährigen Sohn
Sprachliche Verständigung schwierig, spricht Tigrinya
Sprachmittler*innenpool angefragt
spricht gut Englisch und Arabisch
Diskriminierung bei Wohnungssuche, an ADA verwiesen
Rassistischer Vorfall in der Schule gemeldet
Freizeitangebote vorgestellt, Interesse an Nähgruppe
Frauencafé besucht
Klient hat Angst vor Behörden
wünscht sich mehr Kontakt zu Deutschen
Kann Briefe noch nicht allein verstehen
Bescheid erklärt und abgeheftet
Post sortiert, 3 Mahnungen geöffnet
Online-Antrag scheitert an fehlender eID
Digitale Antragstellung geübt
E-Mail-Adresse eingerichtet
Bürgergeld-Weiterbewilligung eingereicht
Leistungen eingestellt wegen fehlender Mitwirkung
Rückforderung 1.240 €, Überprüfungsantrag gestellt
Sanktion aufgehoben
Wechsel vom AsylbLG ins SGB II zum 1. des Monats
Analogleistungen beantragt
Bezahlkarte funktioniert nicht
Grundsicherung im Alter beantragt
Rentenantrag vorbereitet, Kontenklärung läuft
Unfall auf der Arbeit, BG informiert
Krankschreibung bis Monatsende
Reha genehmigt
Kinderarzt nimmt keine neuen Patienten auf
Impfungen nachgeholt
Masernschutz nachgewiesen
Kita-Gebühren erlassen
Eingewöhnung läuft gut
OGS-Platz erst ab August
Hort abgelehnt, da keine Plätze
Klientin fühlt sich isoliert, Mütterfrühstück empfohlen
Ehemann noch in Syrien, Antrag seit 14 Monaten anhängig
Tod des Vaters im Heimatland, Trauerbegleitung angeboten
Bruder in der Türkei inhaftiert
Klient trinkt viel, Suchtberatung abgelehnt
Spielsucht, Termin bei der Fachstelle
Haftentlassung steht bevor, Wohnung fehlt
Bewährungshilfe eingebunden
Wohnungslos, schläft bei Freunden
Obdachlosenunterkunft zugewiesen
Zwangsräumung abgewendet
Aufnahmekriterien nicht erfüllt, Verweisberatung
Übergabe an Kollegin wegen Elternzeit
Fall mit Kollegen besprochen, kollegiale Beratung
Supervision zum Fall sinnvoll
Netzwerktreffen: Kontakt zur Integrationsagentur geknüpft
Gesprächsabbruch, Klient sehr aufgebracht
Hausverbot im Amt
Die Klientin hat sich entschieden, den Sprachkurs im September wieder aufzunehmen.
Wir haben gemeinsam einen Brief an die Familienkasse verfasst und abgeschickt.
Nach dem Gespräch mit der Lehrerin wurde vereinbart, dass das Kind eine Lernförderung bekommt.
Der Klient möchte gerne wieder in seinem Beruf als Elektriker arbeiten.
Es fehlt noch die Bescheinigung des Vermieters, danach kann der Antrag gestellt werden.
Frau mit zwei kleinen Kindern, seit kurzem getrennt lebend
Aufgrund der Erkrankung ruht die Beratung derzeit.
Der Umzug in die neue Wohnung hat gut geklappt, die Möbel kommen nächste Woche.
Sie kennt sich inzwischen gut aus und erledigt vieles allein.
Er versteht die Schreiben vom Amt nicht und kommt damit regelmäßig in die Sprechstunde.
Gespräch über Perspektiven nach dem Kurs, er überlegt eine Umschulung zum Busfahrer
Es gab Missverständnisse mit dem Sachbearbeiter, diese konnten geklärt werden.
Die älteste Tochter übersetzt oft für die Eltern, Entlastung durch Sprachmittler nötig
Leider wurde der Antrag abgelehnt, wir prüfen einen Widerspruch.
Ich habe die Unterlagen gesichtet und an die ABH weitergeleitet
Rückruf der Krankenkasse steht noch aus.
unterlagen kopiert und abgegeben
tel. mit jobcenter: bescheid kommt nächste woche
ki. ohne betreuung, mutter kann nicht zum kurs
wohnung gefunden!! umzug anfang mai
warten auf bescheid
kl. nicht erschienen, neuer termin vereinbart
weiterhin keine arbeitserlaubnis
antrag liegt bei der abh, kein stand bekannt
schulanmeldung erledigt, kind startet nach den ferien
2 termine abgesagt, 1x unentschuldigt gefehlt
Kl. hat Post mitgebracht, sortiert + besprochen
Tel. Kontakt zur Schule, KL bittet um Rückruf
EGV besprochen, Maßnahme beginnt im Februar
Vorsprache ABH: eAT abgeholt
eAT bestellt, Abholung in ca. 6 Wochen
AE nach § 25 Abs. 3 erteilt
NE-Antrag: Rentenbeiträge fehlen (48 von 60 Monaten)
FB bis 06/2025 verlängert
Duldung nach 60b, Passpflicht erfüllt sich evtl. bald
§ 16g geplant, Ausbildung ab August zum Maler und Lackierer
Härtefallkommission angefragt
Asylfolgeantrag in Vorbereitung mit RA
Eilantrag beim VG erfolgreich
Klient wurde als Flüchtling anerkannt
Subsidiärer Schutz, Familiennachzug evtl. möglich
Terminvergabe der Botschaft dauert über ein Jahr
IOM-Termin für DNA-Test
Visum für Ehemann abgelehnt, Remonstration eingelegt
Sprachzertifikat A1 der Ehefrau fehlt
Einreise der Kinder für Mai erwartet
Neugeborenes noch ohne Geburtsurkunde
Vaterschaftsanerkennung beim Jugendamt, Termin Mitte Juni
Kita-Start, Eingewöhnung mit Papa
Kein Kitaplatz in Wohnortnähe, Rechtsanspruch erklärt
Brückenprojekt als Alternative genannt
Spielgruppe im Familienzentrum angeboten
Schulbegleitung abgelehnt, Widerspruch läuft
Mobbing in der Schule, Gespräch mit Klassenlehrer
Sohn schwänzt, Bußgeldverfahren droht
Mittelschulabschluss angestrebt
Tochter macht Abitur, möchte studieren
Studienkolleg ab Wintersemester, Finanzierung über BAföG unklar
Hochschulzugang geprüft (uni-assist)
Anabin-Recherche: H+
Teilanerkennung, Anpassungslehrgang gesucht
Defizitbescheid da, Kenntnisprüfung geplant
IQ-Beratung eingebunden
Bildungsgutschein für Staplerschein
Lagerhelfer in Vollzeit, Schichtdienst
Reinigungskraft, 15 Std/Wo, aufstockend
Arbeitet ohne Vertrag, Beratung zu Arbeitsrechten
Lohnabrechnung fehlerhaft, Gewerkschaft kontaktiert
Kündigungsschutzklage eingereicht
Arbeitsunfall gemeldet
Elternzeit endet im März, Teilzeit gewünscht
Selbstständigkeit geplant, Gründungsberatung der IHK
Schufa-Auskunft angefordert
Pfändung des Kontos, P-Konto-Bescheinigung ausgestellt
Insolvenzantrag in Vorbereitung
Dispo ausgeschöpft, Haushaltsplan erstellt
Energiekosten-Nachzahlung 380 €, Antrag auf Übernahme
Heizung defekt, Mietminderung besprochen
Eigenbedarfskündigung zum Jahresende
Mietvertrag geprüft, Staffelmiete
Wohnung im EG gesucht, Rollstuhl
Zimmer in der ZUE zu eng, Antrag auf Verlegung
Konflikt mit Mitbewohnern in der Unterkunft
Sozialbetreuer informiert
Hausmeister wegen Schimmel angeschrieben
Wohnungsgeberbestätigung liegt vor
Ummeldung im Bürgerbüro erledigt
Auszug aus der Notunterkunft
Hörgerät beantragt
Diabetes neu diagnostiziert, Schulung beim Hausarzt
OP geplant, Kinderbetreuung in der Zeit organisiert
Krebsdiagnose, Klientin sehr verunsichert
Kind mit Behinderung, Frühförderung läuft
Pflegegeld bewilligt
Rezept für Physiotherapie
Logopädie ab Herbst
Drogenkonsum, Entgiftung geplant
psychosomatische Reha beantragt
Schlafstörungen und Albträume, PSZ angefragt
Krisendienst informiert
Häusliche Gewalt, Wegweisung durch Polizei
Anzeige erstattet
Täter-Opfer-Ausgleich vorgeschlagen
Gerichtstermin als Zeugin, Begleitung gewünscht
Geldstrafe wird in Raten gezahlt
Sozialstunden bei der Tafel
Eheschließung nach islamischem Recht, nicht standesamtlich
Scheidungsurteil muss anerkannt werden
alleiniges Sorgerecht beantragt
begleiteter Umgang alle 14 Tage
SPFH eingesetzt, gute Kooperation
HPG mit JA, Schule, Familie
Kinder zurzeit in Obhut
Jugendlicher zieht in Verselbstständigungs-WG
Eltern trennen sich, Kinder bleiben bei der Mutter
Oma pflegebedürftig, Familie überlastet
Großfamilie, 9 Personen in 3 Zimmern
Ressourcen: gute Deutschkenntnisse, stabiles Umfeld
Vertrauen wächst langsam
hat Freunde im Verein gefunden
spielt jetzt Fußball
Nachbarin hilft bei Arztbesuchen
Ehrenamtlicher übernimmt Behördengänge
Patenschaft beendet
Deutsch verbessert sich, nur noch selten Dolmetscher
Handy verloren, schwer erreichbar
Nummer geändert, Kontakt über Schule
Kontakt per WhatsApp, antwortet schnell
Videocall klappt nicht
Brief kam zurück, unbekannt verzogen
neue Meldeadresse noch unklar
Fall an KIM in Münster übergeben
kommt aus der MBE zurück, Bedarf komplex
Neuzuweisung aus der Landeseinrichtung
3 Kriterien erfüllt, Aufnahme als CM-Fall
Kategorie B, nächstes Gespräch in zwei Wochen
von A auf C herabgestuft`
