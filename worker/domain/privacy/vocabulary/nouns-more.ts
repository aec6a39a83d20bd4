import type { Nouns } from './noun-forms.ts'

/** Nouns that widen the other lists: offices, papers, states, everyday things. */
export const NOUNS_MORE: Nouns = {
  auto: `
    abhilfe abmeldebescheinigung achtsamkeit altlast anonymität apostille apothekerin arthrose
    aufbruchstimmung ausbeutung auslage ausnüchterung autonomie balance bandscheibe barzahlung bedenkzeit
    begleitperson beistandschaft bekanntgabe bekanntschaft beratungsresistenz bestrahlung bettwanze
    bewohnerschaft bezahlkarte bezugnahme bleibe bonitätsprüfung börse chipkarte dependance disziplin
    diversität dreiviertelstunde drogerie ebene effektivität eigenregie einbettung eingabe emotionsregulation
    empathie engagement entgegennahme entlassvorbereitung ernte erstlingsausstattung ethik exmatrikulation
    expertise externenprüfung fahndung falle fallhistorie fehlinformation fehlstunde filiale friseurin
    fristenkontrolle gardine gefangenschaft geldnot gesellenprüfung gitarre gutachterin halluzination
    hilfsbereitschaft hüfte inbetriebnahme individualberatung innenstadt inobhutgabe kellnerin kenntnisnahme
    kommunion konfirmation kontinuität konversation lähmung legalisation lehrkraft lehrstelle leitlinie
    lieferadresse liegezeit mammographie maus mediation meilensteine menopause mensa messe mitgift modalität
    multiplikation nahrung neuerung neurodermitis niederkunft nullmeldung obhut personalfluktuation
    perspektivberatung perspektivklärung petition pflegehilfskraft pille pizzeria praxen prophylaxe ratte
    relevanz remonstration rückenschmerzen schließzeit schnupperstunde seelsorge sekretärin sensibilität
    sozialraum sparte spedition spirale spüle stellschraube substitution tapete terminvergabe testung
    trägerschaft transplantation trommel unfruchtbarkeit vermieterin versäumnis vorabinformation
    vorstellungsrunde vorwoche wahnvorstellung wahrung warteschlange weisung willkommenskultur wirbelsäule
    wohnsitznahme zufluchtsstätte zukunftsangst`,
  e: `
    abgabetermin altenheim anmeldetermin anteil attest ausland ausweg ausweichtermin baustein befehl befund
    begleitdienst beleg buggy bund defizit dezernat dienstweg elternhaus entlassbrief erbschein fehltag
    fluchtweg formular freiwilligendienst ganztag gelenk guthaben hörtest hospiz imbiss inserat institut
    kassenbon kinderheim kurier kurstag kurstage lebensabschnitt lebensbereich lehrjahr leihgerät
    lieferdienst medikament missverständnis nachholtermin negativbescheid negativtest notartermin op original
    perspektivgespräch pflegeheim quartier rathaus richtwert router rückruf schacht schlachthof schmerz
    schulstoff sehtest staat staplerschein teamtag testament transfer treppenhaus umweg vorjahr vorkommnis
    wegweiser wohnhaus zählerstand zustellversuch`,
  ue: `
    abschiebegrund anmeldeschluss aufzug bauhof beirat bolzplatz chor einbruch fehlbetrag fortzug
    honorarvertrag realschulabschluss rucksack schadensersatz schlachthof spülkraft tumor verstoß
    vertrauensbruch vorstoß wegzug`,
  er: `
    berufsfeld themenfeld`,
  uer: `
    kinderbuch kopftuch land lehrbuch mehrgenerationenhaus motorrad passamt pfarrhaus sanitätshaus
    schmerzensgeld tagebuch urlaubsgeld weihnachtsgeld wickeltisch`,
  s: `
    aupair boiler burka chatbot fastfood flashback flashbacks headset inkasso judo karate klavier labor
    laminat mehrgenerationencafé mpu navi nikab picknick restaurant theater tutorial update volleyball yoga`,
  n: `
    gutschrift kommunalwahl niederschrift`,
  u: `
    kleingarten`,
  p: `
    bahnhof brille buchhalter bürger computer container darlehen einkauf einstieg entzug finger florist
    friedhof frühgeborene fußweg gabelstapler gärtner infarkt kassierer kellner konditor körper kostenträger
    mentee neugeborene paketbote papiere rechte rechtsweg rückweg schlosser schulweg sprachcafé tischler
    träger treff urlaub urologe verbleib wiederholer`,
  pn: `
    internist lagerist mentor präsident schreck`,
  none: `
    altenhilfe analogleistungen anhörungsbogen apotheker arbeitsgemeinschaft arbeitslosenhilfe
    asylbewerberleistungen ausbildungsabbrecher ausschuss autohaus bäckerin bauernhof bekanntenkreis
    benutzerkonto berufsweg bezirk borderline boxen briefträger brotdose bücher bürgerentscheid bürgerservice
    dachgeschoss dasein dienstweg dokumentenmappe eingreifen einhalten elektroniker entlassmanagement
    erdgeschoss ergebnis erkennen erreichen etagenbett fastenbrechen fehlverhalten fläschchen folgewoche
    freiwilligenjahr frühchen fußballschuhe gästehaus gebet gebete gebets gebrauchtladen generalkonsulat grab
    gräber grabes grillen gummistiefel haushalten haushalts heimweg heizöl hilfeträger hinweg hochhaus immer
    impfbuch individuen infobogen infopoint infotag inland innenhof interesse ja juckreiz jugendhaus
    jugendheim kakerlaken kammerjäger kaufhaus kinderbett kindergärten kissen kitaträger kliniken klinikum
    kochbuch kommissionierer kosmetikerin kursabbrecher kursträger lande landtag laufrad lebensweg
    lehrmaterial masernschutz mäuse mechatroniker methadon metzgerin mittelweg möbelhaus möbelkauf museum
    müttercafé mutterhaus nachhause nachlassen nageldesign nageldesignerin näherin nein nierenversagen nutzen
    obdach ohrenarzt optiker parkhaus personenstandsurkunden pfarrhaus pfarrheim postweg profiling
    programmierer prothese proxypass quereinstieg radweg räte ratenkauf rates ratten rechtsschutzversicherung
    reihenhaus risiko rollator roller rollstuhl salbe schach schaffen schlafcouch schnuller schrebergarten
    schuhe schulabbrecher schulabgänger schulden schulgarten schulranzen schulsachen schulträger schutzes
    schwarzfahren schwimmsachen servicebüro sozialabgaben spange spektrum spielsachen sportschuhe
    staplerfahrer stottern straffälligenhilfe studienabbrecher subsidiärschutz tropfen turnschuhe überwinden
    umsonstladen verschwinden verwandtenkreis vokabeln vorfeld vorname vorwoche willkommensbüro windeln
    winterschuhe zähler zögern zukommen zurechtkommen zusehen zutrauen zuwarten zweitschriftlerner`,
}
