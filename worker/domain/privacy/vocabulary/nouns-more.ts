import type { Nouns } from './noun-forms.ts'

/** Nouns that widen the other lists: offices, papers, states, everyday things. */
export const NOUNS_MORE: Nouns = {
  auto: `
    abhilfe abmeldebescheinigung achtsamkeit altlast anonymität antriebslosigkeit apostille apothekerin
    arthrose aufbruchstimmung ausbeutung auslage ausnüchterung ausweglosigkeit autonomie balance bandscheibe
    barzahlung bedenkzeit begleitperson beistandschaft bekanntgabe bekanntschaft beratungsresistenz
    bestrahlung bettwanze bewohnerschaft bezahlkarte bezugnahme bleibe bonitätsprüfung börse chipkarte
    dependance disziplin diversität dreiviertelstunde drogerie ebene echtheitsprüfung effektivität eigenregie
    einbettung eingabe emotionsregulation empathie engagement entgegennahme entlassvorbereitung ernte
    erstlingsausstattung ethik exmatrikulation expertise externenprüfung fahndung falle fallhistorie
    fehlinformation fehlstunde filiale freiheitsstrafe friseurin fristenkontrolle gardine gefangenschaft
    geldnot geldsorge gesellenprüfung gitarre gutachterin halluzination hilfsbereitschaft hüfte
    inbetriebnahme individualberatung innenstadt inobhutgabe kellnerin kenntnisnahme kommunion konfirmation
    kontinuität konversation kurszeit lähmung legalisation lehrkraft lehrstelle leitlinie lieferadresse
    liegezeit mammographie maus mediation meilensteine menopause mensa messe mitgift modalität multiplikation
    nahrung neuerung neurodermitis niederkunft nullmeldung obhut personalfluktuation perspektivberatung
    perspektivklärung perspektivlosigkeit petition pflegehilfskraft pille pizzeria praxen prophylaxe ratte
    relevanz remonstration rückenschmerzen ruhezeit schließzeit schnupperstunde seelsorge sekretärin
    sensibilität sozialraum spargelernte sparte spedition spirale spüle stellschraube substitution tapete
    terminvergabe testung trägerschaft transplantation trommel unfruchtbarkeit vermieterin versäumnis
    vorabinformation vorstellungsrunde vorwoche wahnvorstellung wahrung warteschlange weisung
    willkommenskultur wirbelsäule wohnsitznahme zufluchtsstätte zukunftsangst zukunftsplan`,
  e: `
    abgabetermin altenheim anfahrtsweg anmeldetermin anteil arztbrief attest ausland ausweg ausweichtermin
    baustein befehl befund begleitdienst beleg buggy bund defizit dezernat dienstweg elternhaus entlassbrief
    erbschein fehltag flüchtlingsheim fluchtweg formular freiwilligendienst ganztag gelenk guthaben hörtest
    hospiz imbiss inserat institut kassenbon kinderheim kontaktweg kurier kurstag kurstage lebensabschnitt
    lebensbereich lehrjahr leihgerät lieferdienst lösungsweg medikament missverständnis nachholtermin
    negativbescheid negativtest notartermin op original perspektivgespräch pflegeheim quartier rathaus
    richtwert router rückruf schacht schlachthof schmerz schulstoff sehtest staat staplerschein teamtag
    testament transfer treppenhaus übergangsheim umweg versorgungsweg vorjahr vorkommnis wegweiser wohnhaus
    zählerstand zugangsweg zustellversuch`,
  ue: `
    abschiebegrund anmeldeschluss aufzug bauhof beirat bolzplatz chor einbruch fehlbetrag fortzug
    honorarvertrag realschulabschluss rucksack schadensersatz schlachthof spülkraft tumor verstoß
    vertrauensbruch vorstoß wegzug`,
  er: `
    berufsfeld themenfeld`,
  uer: `
    familienhaus gemeindehaus kinderbuch kopftuch land lehrbuch mehrgenerationenhaus motorrad passamt
    pfarrhaus sanitätshaus schmerzensgeld tagebuch urlaubsgeld versandhaus weihnachtsgeld wickeltisch`,
  s: `
    aupair boiler burka chatbot fastfood flashback flashbacks headset inkasso judo karate klavier labor
    laminat mehrgenerationencafé mpu navi nikab picknick restaurant theater tutorial update volleyball yoga`,
  n: `
    gutschrift kommunalwahl laufzeit niederschrift`,
  u: `
    kleingarten`,
  p: `
    bahnhof brille buchhalter bürger computer container darlehen einkauf einstieg entzug finger florist
    friedhof frühgeborene fußweg gabelstapler gärtner infarkt kassierer kellner konditor körper kostenträger
    mentee neugeborene paketbote papiere rechte rechtsweg rückweg schlosser schulweg sprachcafé tischler
    träger treff unionsbürger urlaub urologe verbleib wiederholer`,
  pn: `
    internist lagerist mentor präsident schreck`,
  none: `
    altenhilfe analogleistungen anhörungsbogen anstellungsträger apotheker arbeitsbuch arbeitsgemeinschaft
    arbeitskampf arbeitslosenhilfe arbeitsweg asylbewerberleistungen asylrecht aufgabenfeld
    ausbildungsabbrecher ausschuss autohaus bäckerin bauernhof bekanntenkreis benutzerkonto berufsweg bezirk
    bildungsträger bildungsweg borderline boxen briefträger brotdose bücher bürgerentscheid bürgerservice
    dachgeschoss dasein dienstweg dokumentenmappe eingreifen einhalten einrichtungsträger elektroniker
    entlassmanagement entscheidungsträger erdgeschoss ergebnis erkennen erreichen etagenbett familienbuch
    fastenbrechen fehlverhalten fläschchen folgewoche freiwilligenjahr frühchen fußballschuhe gästehaus gebet
    gebete gebets gebrauchtladen gemeindehaus gemeindeheim gemeinschaftsgarten generalkonsulat grab gräber
    grabes grillen gummistiefel haushalten haushalts heimweg heizöl hilfeträger hinweg hochhaus immer
    impfbuch individuen infobogen infopoint infotag inland innenhof interesse ja juckreiz jugendhaus
    jugendheim kakerlaken kammerjäger kaufhaus kinderbett kindergärten kissen kitaträger kliniken klinikum
    kochbuch kommissionierer kosmetikerin krankenbett krankenhausträger kursabbrecher kursbuch kursträger
    lande landtag laufrad lebensweg lehrmaterial leistungsträger maschinenführer masernschutz maßnahmenträger
    maßnahmeträger mäuse mechatroniker methadon metzgerin mittelweg möbelhaus möbelkauf museum müttercafé
    mutterhaus nachhause nachlassen nageldesign nageldesignerin näherin nein nierenversagen nutzen obdach
    ohrenarzt optiker parkhaus personenstandsurkunden pfarrhaus pfarrheim postweg profiling programmierer
    projektträger prothese proxypass quereinstieg radweg räte ratenkauf rates ratten rechtsschutzversicherung
    reihenhaus rentenversicherungsträger risiko rollator roller rollstuhl salbe schach schaffen schlafcouch
    schnuller schrebergarten schuhe schulabbrecher schulabgänger schulden schulgarten schulhof schulranzen
    schulsachen schulträger schutzes schwarzfahren schwimmsachen servicebüro sozialabgaben
    sozialversicherungsträger spange spektrum spielsachen sportschuhe staatsbürger staplerfahrer stottern
    straffälligenhilfe studienabbrecher subsidiärschutz tätigkeitsfeld tropfen turnschuhe überwinden
    umsonstladen verschwinden verwandtenkreis vokabeln vorfeld vorname vorwoche willkommensbüro windeln
    winterschuhe wohnrecht zähler zögern zukommen zurechtkommen zusehen zutrauen zuwarten zweitschriftlerner`,
}
