/** Nouns under the plural that they form, also as parts of compounds. */
export const NOUNS_BY_PLURAL = {
  e: `
    abend abgabetermin abitur akzent alarm alkohol altenheim angebot angriffskrieg anhaltspunkt anliegen
    anmeldetermin anruf anteil appetit argument arm aspekt attest aufruf ausland austausch ausweg
    ausweichtermin bahnsteig balkon baustein bedarf bedürfnis befall befehl befund beginn begleitdienst begriff
    bekanntenkreis belang beleg bericht beruf bescheid besuch betreff betrieb beweis bezirk bildschirm biss
    bleistift blick boot brief buggy bund bypass coach dampf darlehen darm defekt defizit dezernat dialekt
    dialog dieb dienst dienstweg ding diplom dokument download drilling druck effekt eid eingeständnis element
    elternhaus entgelt entlassbrief erbschein ereignis erfolg erfordernis ergebnis erlass erlebnis ersatz exil
    exzess fahrtweg fakt fehltag feind fest film fisch fleck fluchtweg flur flüchtling format formular
    freiwilligendienst freundeskreis gallenstein gebiet gebrauch gefängnis gefühl geheimnis gehirn geist gelenk
    gerät geräusch gerücht geschenk geschlecht geschäft gesetz gespräch getränk gewinn gips gleis grad
    grundriss guthaben gutschein haar halt handschuh heft heilmittel heim heimweg hemmnis herd hindernis
    hinweis hormon hospiz häftling imbiss impuls infekt inhalt insekt inserat installateur institut instrument
    jahr jugendarrest jugendtreff kaiserschnitt kassenbon kern kilometer kinderheim knochenbruch kollaps
    kommentar komplex kompromiss konflikt kongress konsulat konsum kontakt kontext kontingent kontrakt konzept
    konzert kredit kreis kreuz krieg kugelschreiber kurier kurs kurstage käse lebensabschnitt lebensbereich
    lehrjahr lehrling leihgerät lieferdienst lineal mal mandat medikament mehrling meilenstein melder metall
    minister missverständnis mist mittag modell moment monat monteur motiv myom nachholtermin nachweis nebel
    negativbescheid negativtest nerv netz nierenstein notar notartermin notruf objekt op organ original ort
    paar paket papier perspektivgespräch pfeil pflegeheim phänomen plakat pluspunkt potential potenzial preis
    problem produkt profil programm projekt prospekt protokoll prozess punkt quartal quartier querschnitt
    rathaus recht rechtsbehelf referat reflux regal regenschirm report rest richtwert ritual roboter router ruf
    rückruf sachverhalt schacht schein schicksal schlachthof schmerz schnuppertag schritt schuh schulstoff
    sekretariat seminar sieg signal sinn sitz spiel sport staat staplerschein stichtag stift stolperstein
    streik streit stück suizid symbol syndrom system säugling tag talent tarif teil telefonat teppich termin
    test testament text tisch tod transfer treppenhaus trieb tritt typ umriss umweg unsinn upload urteil verbot
    verbrauch verdienst verein vergleich verhältnis verkehr verlust vermerk verständnis versuch versäumnis
    verweis verzehr verzeichnis verzicht vorkommnis vormund vorort wandertag weg wegweiser werk wert widerruf
    wohnhaus wohnheim wohnort wort zertifikat zeugnis ziel zins zirkel zugeständnis zuschauer zustellversuch
    zweck zwilling zählerstand äquivalent
`,
  ue: `
    abbau abbruch abgang abgleich ablauf absatz abschiebegrund abschiebestopp abschlag abschluss abschnitt
    abstand absturz abzug albtraum alptraum anfall anfang anhang anlass anlauf anmeldeschluss anruf ansatz
    anschlag anschluss anspruch anstoß antrag anwalt arm arzt aufbau aufschub aufstieg auftakt auftrag auftritt
    aufwand aufzug ausbau ausbruch ausdruck ausflug ausgang ausgleich aushang ausstieg ausweg auszug bahnhof
    ball bandscheibenvorfall bau bauch bauhof baum beirat beitrag beschluss bestand betrag betrugsverdacht
    bezug block blutdruck bluthochdruck bolzplatz brand brauch bund bus chor diebstahl durchbruch durst
    einbruch eindruck eingang eingangs eingriff einkauf einstieg eintrag einwand einzug eisenmangel engpass
    entschluss entwurf ernstfall ertrag fall fehlbetrag fingerabdruck flohmarkt flug fluss fortschritt fuß gang
    gast grund hals hintergrund hof honorarvertrag hut idealfall irrtum kampf kanal kauf koch kopf korb kuss
    kühlschrank lehrgang lehrplan lohn magen markt maßstab nachlass nachtrag nationalpass ofen pass plan platz
    rand raum realschulabschluss rollstuhl rucksack ruf rundfunkbeitrag rückhalt saft satz schadensersatz
    schlachthof schlag schluss schrank schuldenberg schulhof schulstart sohn spruch spülkraft stamm stand stau
    stock strang strom strumpf stuhl sturm sturz tausch ton topf transport traum trumpf tumor umbau umfang
    umgang umkreis umschlag umstand umtausch umtrunk umzug unfall verband verbund verdacht verkauf verlauf
    verstoß vertrag vertrauensbruch verzug vorfall vorrang vorrat vorschuss vorstoß vortrag vorwand vorwurf
    wegzug widerspruch widerstand wohnungsbrand wortschatz wunsch zahn zahnersatz zaun zoll zorn zufall zug
    zugang zulauf zusammenbruch zusammenhang zusatz zuschlag zuschuss zuspruch zustand zuwachs zuzug zwang
    zweifelsfall überschuss übertritt
`,
  f: `
    angst ankunft auskunft bank braut einkunft gunst hand haut herkunft hilfskraft honorarkraft honorarlehrkraft
    kraft lehrkraft luft lust macht nacht not partnerschaft springerkraft stadt sucht unterkunft versagensangst
    wand zukunft`,
  er: `
    ausland berufsfeld bett bild bindeglied brett brot feld gesicht glied inland kind kleid krippenkind land
    leitbild licht lied themenfeld tuch umfeld vorfeld wort`,
  uer: `
    amt arbeitslosengeld autohaus bad bargeld betreuungsgeld bilderbuch blatt buch bußgeld bürgergeld dach dorf
    ehemann fach fachbuch fahrrad frauenhaus gehalt geld glas handbuch haupt haus hochhaus jugendhaus kaufhaus
    kinderbuch kochbuch kopftuch krankengeld kreishaus kurzarbeitergeld land lehrbuch mann mehrgenerationenhaus
    motorrad möbelhaus parkhaus passamt pfarrhaus rad rathaus reihenhaus sanitätshaus schloss schmerzensgeld
    schulbuch schulgeld sparbuch sprichwort tagebuch taschengeld unterhaltsgeld urlaubsgeld volk weihnachtsgeld
    wickeltisch wohngeld überbrückungsgeld`,
  s: `
    abo account akku app assessment attest aupair auto baby bafög banking barista basketball boiler bonus
    budget burka burnout büro cafe café call camp campus case charakter chat chatbot check clearing club
    coaching community controlling couch defizit detail dispo doku drucker ecomap event fastfood fazit feedback
    flashback flashbacks flyer fonds format foto genogramm handout handy headset hobby homeoffice homepage
    hotel hotline info inkasso intake interview job judo kabel karate karton kid kino kiosk kita klavier klima
    klo konto kontra labor laminat laptop link linking login mail mama management medikament meeting
    mehrgenerationencafé mentoring midijob milieu model modul monitoring motto mpu navi navigator newsletter
    nikab niveau notebook oma opa papa park party patchwork pc peer pensum phishing physio picknick plakat pool
    portal portfolio porträt prepaid profi projektstart proxy pullover quali quiz reha restart restaurant
    rezept risiko scan scanner scheck schock schufa screening secondhand service sex shirt shop single
    smartphone sofa souvenir standard status stick stopp streaming studio symptom tablet tabu tandem taxi team
    teenager tennis test theater ticket tipp tool training trauma trigger tutorial tv ultraschall update
    upgrade video vokabel volleyball web workshop yoga zoo
`,
  n: `
    abfahrt ablage absicht alkoholsucht allee ampel anfahrt angehörigkeit anschrift ansicht ansprechperson
    antwort anwältin art artikel auge ausgabe automat bahn bandscheibe barriere beamtin begleitperson bett
    bildung bürgerin cousine datei daten decke depressivität dosis drogensucht drüse ehefrau eifersucht
    einnahme eltern fahrt feder feier ferien form formel frau front gabel geburt gedanke gefahr geschwister
    gewähr grippe gutschrift hebamme heimat hemd herz hilfsperson hinterbliebenenrente hüfte kammer kapitel
    kartei klammer kollegin kommunalwahl kosten krankheit köchin laie last lehrperson leidensgenossin
    leiste leute lippe lunge magersucht mauer medikamentensucht mensch mittel muskel mängel möbel nachbarschaft
    nation nationalität natur nichte niederschrift niere nummer ohnmacht orgel paragraf paragraph partei patin
    periode person pflicht planet plattform post quittung reform regel region rente scham schar schlüssel
    schmerz schrift schuld schulden schwangerschaft schüssel selbstverletzung sicht sorte staat steuer tafel
    tante tat titel typ tür uhr uni unkosten verwandtschaft vielfalt volksbank vormundin wahl waise wechsel
    wiege wille windel witwe wunde wurzel wut zahl zeit zettel zufahrt zunge zweifel ärzteschaft ärztin`,
  u: `
    apfel boden bruder faden garten kindergarten kleingarten laden leitfaden mangel mutter nagel schaden
    tochter vater`,
  p: `
    abnehmer absender akademiker altenpfleger anbieter anfänger anhänger ansprechpartner antragsteller anwender
    arbeiter arbeitgeber arbeitnehmer aufstocker auftraggeber auftragnehmer auge ausbilder aussiedler azubi
    baby babysitter bahnhof bauer bearbeiter befürworter begleiter begründer berater berufseinsteiger besitzer
    besucher betreiber betreuer betrüger bewerber bewohner bezieher brille buchhalter busse bürger careleaver
    chef computer container cousin dachdecker darlehen diakon dienstleister direktor doktor dolmetscher
    eigentümer einkauf einstieg einwanderer einwohner elektriker empfänger enkel entzug ermittler erzieher
    exfreund expartner fahrer fallgeber finger fliesenleger florist friedhof friseur frühgeborene fußweg
    förderer führer gabelstapler gegner gerichtsvollzieher geschwister gläubiger grenzgänger gründer gutachter
    gärtner handwerker hausmeister heilpraktiker helfer herr hilfsarbeiter händler infarkt informatiker
    ingenieur inhaber junge kassierer kellner kinder kindergärtner klempner kollegium konditor konrektor
    koordinator kopierer kostenträger kursträger käufer körper künstler lackierer lehrer leiter leser leute
    lieferfahrer makler mama manager mechaniker mechatroniker mediziner meister mentee mieter mittler moderator
    mädchen nachbar nachfolger name neffe netzwerker neugeborene nutzer paketbote papa papiere partner pastor
    pendler pfadfinder pfarrer pfleger planer prüfer psychiater quereinsteiger raucher realschüler rechte
    rechtsweg referendar reiniger rektor rentner richter rückkehrer rückweg sanitäter schlepper schleuser
    schlosser schrittmacher schuldner schulweg schwarzfahrer schweißer schwester schüler seelsorger
    seiteneinsteiger sender sitzenbleiber spender spieler splitter sponsor sprachcafé sprecher streetworker
    störer supervisor team techniker teilnehmer thema tischler trainer treff träger täter unternehmer
    unterstützer urlaub urlauber urologe verbleib verbraucher verkäufer vermieter vermittler
    verpflichtungsgeber versorger verteidiger vertreter verwalter visa volontär vorgänger wiedereinsteiger
    wiederholer wohnungsgeber zuhörer zusteller zuwanderer übersetzer`,
  pn: `
    adressat agent akteur analphabet assistent ausweis autor beamte bürge chirurg demonstrant dozent emigrant
    ergotherapeut experte extremist faktor gatte genosse gesellschaft gynäkologe herz hospitant immigrant
    informant insasse interessent internist islamist journalist jurist kardiologe kieferorthopäde klient
    kollege kunde lagerist lebensgefährte leid lieferant logopäde lotse mandant mediator mentor migrant
    multiplikator nachkomme neurologe orthopäde partei passant pate patient person polizist praktikant
    präsident psychologe pädagoge rassist schreck schwager spezialist stipendiat student therapeut wein
    willkommenslotse zeuge`,
  none: `
    abenteuer abkommen abnehmen abruf abschiebeschutz absentismus abstand abwarten abwasser abzeichen aids
    akteure album alkohol alltag alphabet altenhilfe alter alzheimer analogleistungen anblick anfordern
    anhörungsbogen ankommen anliegen anrecht anrufbeantworter anschreiben ansehen antisemitismus anwältinnen
    anziehen apotheker arbeiten arbeitsgemeinschaft arbeitslosenhilfe arzneimittel asthma asyl
    asylbewerberleistungen aufenthalt aufstehen augenmerk ausbildungsabbrecher ausbildungsvorbereitung
    ausschuss ausweisersatz auszubildender autismus autohaus bachelor backen badezimmer bargeld basteln
    bauchweh bauernhof bauherr beamter bedauern bedenken befinden begehren begleiten beistände bekanntenkreis
    belegschaft benehmen benutzerkonto benzin bereich bericht berufsweg besitz bestand besteck bestehen
    bestreben besuchen betreiben bettgestell bewusstsein bezirk bike bikes bleiben blut boden bogen bonusse
    borderline boxen briefträger brotdose brutto buchstabe buchstaben bus bäcker bäckerei bäckerin bücher
    bürgerentscheid bürgermeister bürgerservice cannabis center chaos chemie chemo cholesterin code corona
    couchsurfing covid dach dachgeschoss dank dasein daten datum demenz diabetes dienstherr dienstweg diktat
    dokumentenmappe doppel drittel druck durcheinander durst duschen ehepaar eifer eigentum eingreifen
    einhalten einkaufen einschlafen einvernehmen einzel elektroniker elend elternschaft empfinden empowerment
    ende entbinden entgegenkommen entlassmanagement epilepsie erbe erben erbrechen erdgeschoss ergebnis erhalt
    erhebungsbogen erkennen erlernen ermessen erreichen erscheinen erstberatung erstgesprächsbogen ersuchen
    erwerb erzählen essen etagenbett evaluationsbogen exfrau exmann extremismus fachmann faden fahren
    fahrzeugen fahrzeugs fastenbrechen fehlen fehler fehlverhalten fenster ferien feuer feuerwehrmann fieber
    finden firma firmen fleisch fleischer fleischerei fleiß flughafen flughafens fläschchen fokus folgewoche
    formalien forum fotos fragebogen freibad freiwilligenjahr freiwilligenzentrum frieden friedens friseure
    frost frust frühchen fußballschuhe fußgänger fördern ganze garten gas gatekeeping gebet gebete gebets
    gebirge gebrauchtladen gebäude gedanken gedächtnis gefängnis gegenüber gehalt gehen gehör geld gelingen
    gelände gemeinwohl gemüse generalkonsulat gepäck gerede gericht gerüst geschehen geschirr geschlecht
    geschmack gesetz gesicht gewahrsam gewerbe gewicht gewissen gewitter gipfel glaube glauben
    gleichwertigkeitsprüfung glück grab grabes gramm gremien gremium grillen gräber gummistiefel gutachten
    gutachter gymnasien gymnasium gästehaus haken hallenbad hals halt handel handeln handtuch handtücher hass
    hausfrauen haushalten haushalts hausherr hausmeister hebammen heimweg heimweh heizen heizöl heroin herren
    herzens herzrasen hilfeträger hilfsfonds hilfsmittel hintergrund hinweg hochbett hochhaus hochstuhl
    homeschooling hort hundert hunderte hunger husten hören imam immer immobilien impfbuch impfen index
    individuen indizien infobogen infopoint ingenieure inhalt inland innenhof insulin interesse internet
    inventar irrtum islamismus ja joggen juckreiz jugend jugendhaus jugendheim jungs kaffee kakerlaken kalender
    kammerjäger kasten kaufhaus keuchhusten kiffen kinderbett kindergarten kindergärten kindes kinds kissen
    kitaträger klappen kliniken klinikum knochen kochbuch kochen koffer kokain kolleg kollegen kolleginnen
    kommen kommissionierer konsens konten kontrolleur kooperationspartnerinnen koordinatoren kosmetikerin
    kosten krebs kreißsaal kriterien kriterium kuchen kundinnen kursabbrecher kursbuch kursbücher kursträger
    können lachen laden lager lande landrat latein lauf laufen laufrad leben lebensweg leber lehramt
    lehrmaterial lehrpersonal leihoma lernen lesen licht liter lob lokal lärm läuse löffel lügen malen masern
    masernschutz master material materialien mathe mathematik maximum mechatroniker medien medium
    meisterprüfung meldebogen menü messenger messengern messer meter methadon metzgerin milchpumpe militär
    minimum ministerien ministerium missbrauch mitarbeiterschaft mitleid mittel mittelweg mobbing monitor motor
    mumps museum musik muster mut mutterhaus märchen mäuse möbelhaus möbelkauf müll müttercafé nachbarschaft
    nachdenken nachhause nachhinein nachholbedarf nachlass nachlassen nachwuchs nachwuchses nageldesign
    nageldesignerin namens negativbescheinigung neid nein netto netzwerkpartnerinnen neugier nichterscheinen
    nichts nierenversagen nikotin notarzt nutzen nähen näherin obdach obst ohr ohrenarzt onkel opfer optiker
    ordner ostern papier papierkram parfüm parkhaus parkinson pech pendeln personal personalien
    personenstandsurkunden pfand pfarrhaus pfarrheim pfingsten pflaster pharmazie postweg potenziale praktika
    praktikum priester prinzip prinzipien professor professorin profiling programmierer prothese proxypass
    prozent publikum putzen pächter qm quadratmeter quereinstieg rachen radio radweg rahmen rassismus raster
    rat ratenkauf rates ratten rauch rauchen rechnen recht rechtsschutzversicherung redakteur rede regen
    register reihenhaus rennen repair resettlement respekt rheuma rhythmus risiken risiko risikos rollator
    roller rollstuhl rundgang rundschreiben räte röteln rücken salbe salmonellen salz schach schaden schaffen
    scharlach scheitern schengenvisum schimmel schlaf schlafcouch schlafen schlafsack schlimmste schmuck
    schmutz schneider schneiderei schneiderin schnuller schnupfen schonvermögen schrebergarten schreien schuhe
    schulabbrecher schulabgänger schulden schulgarten schulranzen schulsachen schulträger schutz schutzes
    schwarzfahren schweigen schwiegersohn schwimmen schwimmsachen schwindel schülerschaft security sehen
    sehnsucht sein sektor selbst semester servicebüro sex sexismus singen sitzen sozialabgaben spange sparen
    spargel spazieren spaziergang spaziergänge spaß spektrum spesen spielen spielsachen sport sportschuhe
    sprechen stalking stapel staplerfahrer status staub staunen stehlen stempel sterben steuer stiefsohn
    stillen stipendien stipendium stolz stottern straffälligenhilfe streben streik streiten stress stricken
    strom studien studienabbrecher studium subsidiärschutz subunternehmer subunternehmern surfing tanzen
    tausend tausende tee telefon teller tempo themen tier titel tonfall trauma traumata treiben trinken tropfen
    trost trotz tun turnschuhe täter umfeld umgang umgangston umsonstladen ungeziefer unrecht unterricht
    unwohlsein urin ursprung utensilien verbrechen verfahren vergehen vergnügen verhältnis verkauf verkehr
    verlangen verlauf vermögen verpächter versand verschulden verschwinden versehen versprechen verstand
    verstehen vertrauen vertrieb verwandtenkreis verzeihen verzicht viertel viren virus visum vokabeln
    vorbehalt vordergrund vorfeld vorhaben vorhandensein vorhinein vormünder vorname vornherein vorrang
    vorurteilen vorwoche wagen wahn wahnsinn waise waisen wandern warmwasser warten waschbecken waschen wasser
    wechsel weihnachten welt werdegang wesen wettbewerb wetter wickeln willkommensbüro windeln windpocken
    winterschuhe wirken wirt wissen witwe witwer wlan wochenbett wohl wohlergehen wohlwollen wohnen
    wohnungsloser wohnverhältnissen wunder wäsche wörter zeichen zentren zentrum zeug zeugnisse
    zielarbeitsbogen zielarbeitsbögen zimmer zubehör zucker zuhause zuhören zukommen zurechtkommen
    zusammenleben zusammenspiel zusehen zuspruch zutrauen zutritt zutun zuwachs zuwarten zweitschriftlerner
    zyklen zähler zögern ärger ärztinnen überwinden
`,
} as const
