import type { Nouns } from './noun-forms.ts'

/** Advice, case management, appointments, papers. */
export const NOUNS_WORK: Nouns = {
  auto: `
    absage absicht absprache abwesenheit adresse akte aktion aktivität akzeptanz alternative analyse anfrage
    angabe anlage annahme anregung ansprache anstrengung antwort anwesenheit anzeige arbeit assistenz aufgabe
    auflage aufnahme aufregung ausfüllhilfe ausgabe auskunft auslastung ausnahme aussage ausstattung auswahl
    barriere basis bedingung beendigung behörde beilage bereitschaft beschwerde besonderheit bildung bindung
    bitte bürokratie chance datei dauer definition diagnose diagnostik differenz diskussion distanz
    dokumentation effizienz eignung einschränkung einwilligung erkenntnis erlaubnis eskalation evaluation
    fassung fehlzeit flexibilität folge formalität frage freigabe frequenz frist führung funktion garantie
    gewohnheit gleichstellung grenze gruppe haltung hemmschwelle herangehensweise hilfe hoffnung hürde idee
    identifikation identität inanspruchnahme individualität information inhalt initiative integration
    intensität intervention kapazität karte kategorie kenntnis klage klärung kommunikation kompetenz
    komplexität konferenz konstellation kontrolle kooperation koordination kopie korrektur krise kritik
    kürzung lage leitung lektion liste lösung lücke mahnung mappe maßnahme meinung meldung methode
    mitgliedschaft moderation motivation nachricht nachweis notiz nummer nutzung öffnung ordnung organisation
    partizipation pause periode perspektive pflicht phase planung plattform position praxis priorität
    problematik produktion prüfung qualifikation qualität quelle quittung quote reaktion realität recherche
    referenz reflexion regel reihe reklamation rekonstruktion ressource rolle rückgabe rückkehr rückkopplung
    rücknahme ruhe sache schiene schnittstelle schritt schweigepflicht seite situation sitzung skepsis sorge
    sperre stabilität stärke station statistik stelle stellungnahme störung strategie struktur stufe stunde
    suche summe tabelle technik teilhabe teilnahme tendenz theorie transparenz übergabe übernahme übung
    ursache vollmacht vorgabe vorlage warnung weise weitergabe wende werbung wirkung zahl zahlung zeile
    zentrale zukunft zunahme zusage zusammenarbeit`,
  e: `
    abend angebot anliegen austausch bedarf bedürfnis beginn bericht bescheid besuch betreff bezirk blick
    brief dienst dokument eingeständnis ereignis erfolg erfordernis ergebnis erlebnis gebrauch gerät gespräch
    hemmnis hindernis hinweis impuls instrument jahr kontakt kontext kontingent konzept kreis kurs mandat
    monat motiv nachweis paket problem produkt programm projekt protokoll prozess punkt quartal referat
    report schritt sinn stück system tag teil telefonat termin typ urteil verbrauch vergleich verhältnis
    verlust vermerk versäumnis verständnis versuch verweis verzeichnis verzicht werk wert wort zeugnis ziel
    zugeständnis zweck`,
  ue: `
    abbau abbruch abgang abgleich ablauf absatz abschlag abschluss abschnitt abstand abzug anfall anfang
    anhang anlass anlauf anruf ansatz anschlag anschluss anspruch anstoß antrag aufbau aufstieg auftrag
    auftritt aufwand ausbau ausdruck ausfall ausgang ausgleich ausstieg ausweg auszug bau beitrag beschluss
    bestand bezug brauch durchbruch eindruck eingang einkauf einsatz einstieg eintrag einwand einzug
    entschluss ertrag fall fortschritt gang grund irrtum kampf nachtrag notfall pass plan platz raum rückhalt
    rückzug ruf satz schluss stand stuhl tausch überschuss übertritt umfang umgang umschlag umstand umtausch
    umzug verband verbund verdacht verkauf verlauf vertrag verzug vorfall vorgang vorrang vorschuss vorwand
    vorwurf wegfall widerspruch widerstand wunsch zugang zusammenhang zusatz zuschlag zuschuss zustand zuzug
    zwang`,
  er: `
    bild feld glied leitbild`,
  uer: `
    amt blatt buch fachbuch handbuch`,
  s: `
    account app assessment büro call case chat clearing coaching detail drucker event feedback flyer format
    foto handy homeoffice hotline info intake interview laptop link linking login mail management meeting
    mentoring modul monitoring newsletter pc portal scan scanner screening service smartphone status tablet
    tandem team test ticket tool training video web workshop`,
  n: `
    abfahrt ablage absicht anfahrt anschrift ansicht ansprechperson art artikel auswahl datei daten eltern
    fahrt feder ferien form formel frau kapitel kartei kosten last leute mittel partei person pflicht
    plattform post quittung reform regel schlüssel schrift sicht sorte staat tafel tat titel typ unkosten
    wahl wechsel zahl zeit zettel zufahrt zweifel`,
  u: `
    apfel mangel nagel`,
  none: `
    abnehmen abruf abstand alter anblick anfordern anliegen anschreiben ärger aufenthalt begehren bereich
    bericht bestreben bewusstsein bleiben boden bogen center dank datum druck eifer einvernehmen ermessen
    erscheinen erstberatung erwerb essen faden fenster fleiß fokus garten gehalt geld gericht gesicht gewicht
    glück gutachten haken halt hintergrund inhalt kalender kasten knochen kommen können kuchen laden lager
    lauf leben lernen licht muster nachhinein nichterscheinen ordner rachen rahmen raster rat recht rede
    rücken rundschreiben schaden schreiben stempel stress treffen umfeld unternehmen unterricht verfahren
    verhalten verlangen verlauf vermögen versehen versprechen verstand vertrauen verzicht vorbehalt
    vordergrund vorhaben vorhandensein vorhinein wechsel wissen wohlergehen wohlwollen wörter zimmer zuspruch
    zuwachs`,
}
