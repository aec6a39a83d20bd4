import type { Nouns } from './noun-forms.ts'

/** Nouns that widen the other lists: offices, papers, states, everyday things. */
export const NOUNS_MORE: Nouns = {
  auto: `
    abhilfe abmeldebescheinigung achtsamkeit altlast anonymität anschuldigung apostille apothekerin
    aufbruchstimmung auslage ausnüchterung ausweglosigkeit autonomie balance barzahlung bedenkzeit
    begleitperson beharrlichkeit beichte beistandschaft bekanntgabe bekanntschaft beratungsresistenz
    beschlagnahme bewohnerschaft bezahlkarte bezugnahme biographie bleibe bonitätsprüfung börse broschüre
    chipkarte delegation demographie dependance disziplin diversität dreiviertelstunde ebene echtheitsprüfung
    effektivität eigenregie einbettung eingabe emotionsregulation empathie engagement entfremdung
    entgegennahme entlassvorbereitung ersatzbeschaffung ersatzkleidung erstlingsausstattung ethik expertise
    externenprüfung fallhistorie fehlinformation fehlstunde feinfühligkeit filiale friseurin fristenkontrolle
    geldnot geldsorge gemütslage gesellenprüfung gutachterin halluzination hemmung hilfsbereitschaft hysterie
    inbetriebnahme individualberatung innenstadt inobhutgabe interimslösung kantine kellnerin kenntnisnahme
    klientel kommunalpolitik konformität kontinuität konversation kurszeit landesregierung legalisation
    lehrkraft lehrstelle leitlinie lieferadresse liegezeit lohnersatzleistung manipulation mediation
    meilensteine mensa messe modalität multiplikation neuerung niederkunft nullmeldung obhut pendelzeit
    personalfluktuation perspektivberatung perspektivklärung perspektivlosigkeit petition pflegehilfskraft
    praxen prophylaxe relevanz remonstration rückenschmerzen ruhezeit satzung schließzeit schnupperstunde
    seelsorge sekretärin sensibilität sesshaftigkeit sozialraum sparte stellschraube stichprobe strafbefehl
    substanz substitution terminvergabe testung trägerlandschaft trägerschaft vermieterin versäumnis
    vorabinformation vorstellungsrunde vorwoche wahnvorstellung wahrung weisung willkommenskultur
    wohnsitznahme zufluchtsstätte zukunftsangst zukunftsplan zuschauer zwischenbilanz`,
  e: `
    abgabetermin abholtermin altenheim anfahrtsweg anmeldetermin anteil arztbrief attest ausland ausweg
    ausweichtermin baustein befund begleitdienst bund defizit dezernat dienstweg elternhaus entlassbrief
    ersatztermin fehltag flüchtlingsheim fluchtweg formular freiwilligendienst ganztag hörtest inserat
    institut kassenbeleg kaufbeleg kinderheim kontaktweg kurier kurstag kurstage lebensabschnitt
    lebensbereich lehrjahr leihgerät lieferdienst lösungsweg medikament missverständnis nachholtermin
    negativbescheid negativtest notartermin op original perspektivgespräch pflegeheim quartier rathaus
    richtwert rückruf sachverhalt schnittpunkt schulstoff sehtest staat staplerschein teamtag transfer
    treppenhaus übergangsheim umweg versorgungsweg vorjahr vorkommnis wohnhaus zahlungsbeleg zugangsweg
    zustellversuch`,
  ue: `
    abschiebegrund anmeldeschluss beirat bolzplatz einbruch fehlbetrag fortgang fortzug honorarvertrag
    realschulabschluss rucksack spülkraft verstoß vertrauensbruch vorstoß wegzug`,
  er: `
    berufsfeld themenfeld`,
  uer: `
    familienhaus gasthaus gemeindehaus kinderbuch land lehrbuch mehrgenerationenhaus motorrad passamt
    pfarrhaus tagebuch wirtshaus`,
  s: `
    aupair fastfood headset inkasso mehrgenerationencafé navi picknick tutorial update`,
  n: `
    abschrift gutschrift kommunalwahl laufzeit niederschrift vokabel`,
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
    ausbildungsabbrecher ausschuss autohaus bäckerin bauernhof bekanntenkreis berufsweg bezirk bildungsträger
    bildungsweg borderline briefträger bücher bürgerentscheid bürgerservice dasein dienstweg dokumentenmappe
    eingreifen einhalten einlagen einrichtungsträger elektroniker entlassmanagement entscheidungsträger
    ergebnis erkennen erreichen ersatzpapiere etagenbett familienbuch fehlverhalten folgewoche fortkommen
    freiwilligenjahr frühchen fußballschuhe gästehaus gebrauchtladen gemeindehaus gemeindeheim
    gemeinschaftsgarten generalkonsulat handtücher haushalten haushalts heimweg hilfeträger hinweg hochbett
    hochhaus hochstuhl immer impfbuch individuen individuum infobogen infopoint infotag inland innenhof
    interesse ja jugendhaus jugendheim kaufhaus kinderbett kindergärten kissen kitaträger kliniken klinikum
    kochbuch kommissionierer kosmetikerin krankenbett krankenhausträger kursabbrecher kursbuch kursträger
    lande landschaftsbau landtag laufrad lebensweg lehrmaterial leistungsträger maschinenführer masernschutz
    maßnahmenträger maßnahmeträger mechatroniker methadon metzgerin mittelweg möbelhaus möbelkauf museum
    müttercafé mutterhaus nachhause nachlassen nageldesign nageldesignerin näherin nein notizbuch nutzen
    obdach ohrenarzt parkhaus passersatz personenstandsurkunden pfarrhaus pfarrheim postweg profiling
    programmierer projektträger prothese proxypass quereinstieg radweg räte ratenkauf rates
    rechtsschutzversicherung reihenhaus rentenversicherungsträger risiko rollator roller rollstuhl salbe
    schaffen schlafcouch schlafsack schrebergarten schuhe schulabbrecher schulabgänger schulden schulgarten
    schulhof schulranzen schulsachen schulträger schutzes schwarzfahren schwimmsachen servicebüro
    sozialversicherungsträger spange spektrum spielsachen sportschuhe staatsbürger staplerfahrer stottern
    straffälligenhilfe studienabbrecher subsidiärschutz tätigkeitsfeld tropfen turnschuhe überwinden
    umsonstladen verschwinden verwandtenkreis vokabeln vorfeld vorname vorwoche wehrpass welcome werdegang
    willkommensbüro windeln winterschuhe wohnrecht zahnersatz zeitlimit zitat zögern zukommen zurechtkommen
    zusehen zutrauen zuwarten zweitschriftlerner`,
}
