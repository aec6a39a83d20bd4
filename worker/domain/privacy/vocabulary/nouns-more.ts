import type { Nouns } from './noun-forms.ts'

/** Nouns that widen the other lists: offices, papers, states, everyday things. */
export const NOUNS_MORE: Nouns = {
  auto: `
    abhilfe abmeldebescheinigung achtsamkeit akzentuierung altlast anonymität anschuldigung apostille
    apothekerin aufbruchstimmung ausfuhr auslage ausnüchterung ausweglosigkeit autonomie balance barzahlung
    bedenkzeit begleitperson beharrlichkeit beherbergung beichte beistandschaft bekanntgabe bekanntschaft
    bemühenspflicht beratungsresistenz beschlagnahme bewohnerschaft bezahlkarte bezugnahme biographie bleibe
    bonitätsprüfung börse boutique brigade broschüre camper chipkarte defensive delegation demographie
    dependance disziplin diversität dreherei dreiviertelstunde ebene echtheitsprüfung effektivität eigenregie
    einbettung einbuße eingabe emotionsregulation empathie engagement entfremdung entgegennahme
    entlassvorbereitung ersatzbeschaffung ersatzkleidung erstlingsausstattung ethik expertise externenprüfung
    fallhistorie fehlinformation fehlstunde feinfühligkeit filiale friseurin fristenkontrolle geldnot
    geldsorge gemütslage genugtuung gesellenprüfung gutachterin halluzination hemmung hilfsbereitschaft
    hoheit hypothek hysterie inbetriebnahme individualberatung innenstadt inobhutgabe interimslösung
    kaltakquise kantine kehrtwende kellnerin kenntnisnahme klientel kommissarin kommunalpolitik konformität
    kontinuität konversation kurszeit landesregierung legalisation lehrkraft lehrstelle leihe leitlinie
    lieferadresse liegezeit lizenz lohnersatzleistung manipulation mediation meilensteine mensa messe
    modalität multiplikation neuerung niederkunft nullmeldung oberprima obhut pendelzeit personalfluktuation
    perspektivberatung perspektivklärung perspektivlosigkeit petition pflegehilfskraft praxen prise
    prophylaxe relevanz remonstration rückenlehne rückenschmerzen ruhezeit satzung schließzeit
    schnupperstunde seelsorge sekretärin sensibilität sesshaftigkeit sozialraum sparte stellschraube
    stichprobe strafbefehl substanz substitution taktik terminvergabe testung totalverweigerung
    trägerlandschaft trägerschaft überschwemmung vermieterin versäumnis vorabinformation vorstellungsrunde
    vorwoche wahnvorstellung wahrung weisung widerrufsbelehrung willkommenskultur willkommenstasche
    wohnsitznahme zufluchtsstätte zukunftsangst zukunftsplan zuschauer zwischenbilanz`,
  e: `
    abgabetermin abholtermin anmeldetermin arztbrief attest ausweichtermin baustein befund begleitdienst
    defizit dienstweg entlassbrief ersatztermin fehltag formular freiwilligendienst ganztag hörtest institut
    kassenbeleg kaufbeleg komplott kurstag kurstage lebensabschnitt lebensbereich lieferdienst nachholtermin
    negativbescheid negativtest notartermin op perspektivgespräch räumdienst richtwert rückruf sachverhalt
    schnittpunkt schulstoff sehtest staplerschein teamtag transfer versorgungsweg zahlungsbeleg zugangsweg
    zustellversuch`,
  ue: `
    abschiebegrund anmeldeschluss einbruch fehlbetrag fortgang fortzug honorarvertrag realschulabschluss
    verstoß vertrauensbruch vorstoß wegzug`,
  uer: `
    familienhaus gasthaus gemeindehaus jobamt lastenrad männerhaus passamt pfarrhaus wirtshaus wohnungsrad`,
  er: `
   `,
  s: `
    atelier aupair brunch display ensemble fake fastfood festival foyer headset inkasso mehrgenerationencafé
    navi outfit picknick pool safe tutorial update`,
  n: `
    abschrift gutschrift kommunalwahl laufzeit mitgift niederschrift unzahl vokabel`,
  none: `
    abschlag abschläge abschlägen abschlags altenheim altenheime altenheims altenhilfe analogleistungen
    anfahrtsweg anfahrtswege anhörungsbogen anstellungsträger anteil anteile anteilen anteils apotheker
    arbeitsbuch arbeitsfeld arbeitsfelder arbeitsfeldern arbeitsgemeinschaft arbeitskampf arbeitslosenhilfe
    arbeitsweg asylbewerberleistungen asylrecht aufgabenfeld ausbildungsabbrecher ausland auslandes auslands
    ausschuss ausweg auswege autohaus autokauf bäckerin badesachen bahnhof bahnhofs bauernhof bedarfsfeld
    bedarfsfelder beirat beiräte beisammensein bekanntenkreis berufsfeld berufsfelder berufsweg bezirk
    bilderbuch bilderbücher bildungsträger bildungsweg bolzplatz bolzplätze borderline briefkastens
    briefträger brille brillen bücher buchhalter buchhalterin bund bundes bürger bürgerentscheid bürgerin
    bürgerinnen bürgern bürgers bürgerservice computer computers container containern containers darlehen
    darlehens dasein dezernat dezernate dienstweg dokumentenmappe dreirad eingreifen einhalten einkauf
    einkaufs einlagen einrichtungsträger einstieg einstiegs elektroniker elternhaus elternhauses
    entlassmanagement entscheidungsträger entzug entzugs ergebnis erkennen erreichen ersatzpapiere etagenbett
    fahrrad fahrräder fahrrädern fahrrads familienbuch fehlverhalten finger fingern fingers florist floristin
    flüchtlingsheim flüchtlingsheime fluchtweg fluchtwege folgewoche format formate formaten formular
    formulare formularen formulars fortkommen frauenhaus frauenhäuser frauenhauses freiwilligenjahr friedhof
    friedhofs frühchen frühgeborene frühgeborenes fußballschuhe fußweg fußwegs gabelstapler gabelstaplers
    gärtner gärtnerin gästehaus gebrauchtladen geldleistungen gemeindehaus gemeindeheim gemeinschaftsgarten
    generalkonsulat glas gläser glaube grauen grundleistungen handlungsfeld handlungsfelder handtücher
    haushalten haushaltes haushalts hauskauf hausschuhe heft hefte heften heim heime heimen heimes heims
    heimweg herkunftslands hilfeträger hinweg hochbau hochbett hochhaus hochstuhl hoffnungsträger immer
    impfbuch individuen individuum infarkt infarkts infobogen infopoint infotag inland innenhof inserat
    inserate institut institute instituts integrationsweg interesse internist internisten ja jugendhaus
    jugendheim kampfs kassierer kassiererin kauf käufe kaufhaus kaufs kellner kellners kinderbett kinderbuch
    kinderbücher kindergärten kindergartens kinderheim kinderheime kissen kitaträger kleiderkammern
    kleingarten kleingärten kliniken klinikum kochbuch kommissionierer konditor konditorin konsulat konsulate
    konsulats kontaktweg kontaktwege körper körpers kosmetikerin kostenträger kostenträgers krankenbett
    krankenhaus krankenhäuser krankenhauses krankenhausträger kurier kuriere kursabbrecher kursbuch
    kursträger lagerist lageristen lageristin land lande länder ländern landes landesinnere landschaftsbau
    landtag lastenrad laufrad lebensweg lehrbuch lehrbücher lehrjahr lehrjahre lehrmaterial leihgerät
    leihgeräte leistungsträger lösungsweg lösungswege machtkampf maschinenführer masernschutz maßnahmenträger
    maßnahmeträger mechatroniker medikament medikamente medikamenten medikaments mehrfamilienhauses
    mehrgenerationenhaus mehrgenerationenhäuser mentee mentees mentor mentoren mentorin methadon metzgerin
    missverständnis missverständnisse missverständnissen mitbürger mitbürgern mittelweg möbelhaus möbelkauf
    mofa mondscheintarif motorrad motorräder müllsack museum müttercafé mutterhaus mutterkindheim
    mutterpasses nachhause nachlassen nageldesign nageldesignerin näherin nein neubürgern neugeborene
    neugeborenen neugeborenes notizbuch nutzen obdach ohrenarzt onlinekauf original originale originalen
    originals paketbote paketboten papiere papieren parkhaus passersatz personenstandsurkunden pfarrhaus
    pfarrheim pflegeheim pflegeheime postweg präsident präsidenten profiling programmierer projektträger
    prothese proxypass quartier quartiere quartieren quereinstieg radweg räte ratenkauf rates rathaus
    rathauses rats rechte rechten rechtsschutzversicherung rechtsweg rechtswegs reihenhaus
    rentenversicherungsträger risiko rollator roller rollstuhl rucksack rucksäcke rückweg rückwegs
    sachleistungen salbe schaffen schlafcouch schlafsack schlosser schlosserin schrebergarten schreck
    schrecken schuhe schulabbrecher schulabgänger schulbuch schulbücher schulden schulgarten schulhof
    schulranzen schulsachen schulträger schulweg schulwegs schutzes schwarzfahren schwimmbads schwimmsachen
    servicebüro sozialkaufhauses sozialversicherungsträger spange sparbuch sparbücher spektren spektrum
    spielfeld spielgarten spielsachen sportfeld sportschuhe sprachcafé sprachcafés spülkraft spülkräfte staat
    staaten staates staatsbürger staplerfahrer stift stifte stottern straffälligenhilfe studienabbrecher
    subsidiärschutz tagebuch tagebücher tätigkeitsfeld themenfeld themenfelder tiefbau tischler tischlerin
    tischlers träger trägern trägers treff treffs treppenhaus treppenhauses tropfen turnschuhe übergangsheim
    übergangsheime überwinden umfeldes umfelds umsonstladen umweg umwege unglücks unionsbürger unionsbürgern
    urlaub urlaubs urologe urologen verband verbände verbleib verbleibs verkaufs verschwinden verwandtenkreis
    vokabeln vokabular vorfeld vorjahr vorjahres vorkommnis vorkommnisse vormonats vorname vorwoche
    wahlsonntag wehrpass welcome werdegang wettkampf wiederholer wiederholerin willkommensbüro windeln
    winterschuhe wohnhaus wohnhauses wohnheim wohnheime wohnheimen wohnrecht wohnungskauf wohnwand wörterbuch
    wörterbücher zahnersatz zeitlimit zielland zitat zögern zugangsweg zugangswege zukommen zurechtkommen
    zusehen zutrauen zuwarten zweitschriftlerner`,
}
