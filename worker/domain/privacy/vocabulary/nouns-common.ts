import type { Nouns } from './noun-forms.ts'

/** Nouns of general German and nouns with irregular forms. */
export const NOUNS_COMMON: Nouns = {
  auto: ` reorganisation retraumatisierung reaktivierung wette gefährder pegel spiegel winkel atem wirtin steuerfachangestellte konsularbestätigung griffbereitgruppe 
    ablage abnahme achtung ader adventszeit affäre agenda ahnung anklage anrede anzahl armut atmosphäre
    aufbruchsstimmung ausbreitung aussöhnung autorität ballung bande begierde bescherung biene bluse böschung
    brause breite bremse brise bühne bürde chemie clique dame debatte deponie devise dimension diskothek
    dynamik ecke ehre eigenschaft eile eindämmung einigkeit elite energie epoche etappe fackel faszination
    fehleinschätzung festigkeit fläche flamme flexibilisierung formung fremde frische front fülle galerie
    garderobe gattung gebäude gefälligkeit gegend generation gerechtigkeit geschichte geschwindigkeit geste
    gleichbehandlung globalisierung gnade grammatik größe güte hälfte halle harmonie härte heilung herrschaft
    hitze höhe hölle hülle hypothese illusion imitation immobilie impression infrastruktur innung insel
    inspektion inspiration ironie irritation jacht jagd jugend kälte kamera kampagne kaserne katastrophe
    kaufkraft kette kleinigkeit klinke koalition kolonne komik komponente konsequenz konvention kraft
    kriminalität kugel kunde kürze küste länge last laune lautlosigkeit legende leidenschaft leihgabe leiter
    lesung liebenswürdigkeit liegenschaft liga logik lokalität lüge macke marke maske masse maßgabe mehrheit
    meile menge mentalität metapher methodik miene minute mitte mode monotonie motorik mühe musik muße
    mutation nachlässigkeit neigung neugier neuheit neutralität niederlage niederschrift nische notlage
    nuance oase offensichtlichkeit opposition optik orientierungslosigkeit ortschaft pantomime parallele
    parole partie passage permanenz pfeife pflanze phantasie philosophie pilgerreise plage planlosigkeit
    platte pleite pointe popularität präferenz präsentation presse probe produktivität propaganda provokation
    qual quere rache rationalität raumnot rede reform reibung reichweite reife religion residenz restriktion
    revolution richtlinie ritze route rundfahrt rundreise sackgasse säule schachtel schale schande schärfe
    scheibe schieflage schlange schlauheit schleife schraube schublade schwere seele sekunde sendung serie
    sicht silbe sinnlosigkeit sippe skala skizze sorgfalt spezialität spitze spontanität sprachmemo spur
    staffel stätte sterblichkeit stille streitigkeit strenge studie subkultur süße symbolik sympathie szene
    tapete tapferkeit tarnung taste taufe teilung tiefe tonne tour tragödie träne trauung truppe tücke
    übermacht umkehr umwelt unannehmlichkeit unart ungeduld ungenauigkeit ungerechtigkeit ungleichbehandlung
    unkenntnis unsachlichkeit unschuld unstimmigkeit untreue unzulänglichkeit variante variation veranlagung
    verfremdung vergesslichkeit vergleichbarkeit verknappung verleumdung vernunft versöhnung videotelefonie
    vision vogelscheuche vorliebe waage wache waffe wahl ware wärme wartung wehmut weisheit weite welle welt
    wendung wirklichkeit wohltat würde wurzel wüste zange zensur zigarette zone zugkraft zuhörerschaft zulage
    zumutung zündung zusammengehörigkeit zutat zweideutigkeit zwickmühle zyklus`,
  e: ` kongress zins zirkel roboter plakat vormittag nachmittag mittag abend hinweis 
    anhaltspunkt apparat aspekt balkon ballon band begriff beil bein beton bleistift boot defekt ding
    eckpunkt eid element exemplar experiment fehltritt fleck flur format fund gedicht gefängnis geräusch
    gerücht geschenk gleis grill grundriss halt heft hit horizont indiz kern knackpunkt kommentar komplex
    kompromiss konzert kreuz lineal magnet mal merkmal metall mist modell moment nähkurs netz organ papier
    paradies part pfeil phänomen pluspunkt podest pokal potential potenzial profil prospekt puls quadrat reiz
    rekord reservat ritual rohr schicksal schiff schild sekret seminar signal skript stichtag stiel stil
    stoff strich symbol talent teich text trieb tritt umriss unglück unsinn verbot verdienst verlag verzehr
    wettbewerb witz zweig zwist`,
  ue: `
    altfall arm ast auflauf auftakt bart block bund chor dampf drang duft durst eingangs einlauf engpass
    ernstfall fang fehlschlag kanal klang klotz knall korb krach kranz lehrplan maßstab neufall pfahl rand
    rang rückkauf saal sack schatz schlauch schluck schwarm schwung schwur stab stamm stock storch strand
    strang strom sturm sumpf tanz ton trumpf turm umtrunk vorraum wettkampf wurf zaun zoll zopf zulauf
    zuwachs zweifelsfall`,
  er: `
    arbeitsfeld bedarfsfeld gesicht gespenst handlungsfeld licht nest umfeld vorbild vorfeld`,
  uer: `
    band haupt horn huhn loch maul schwimmbad sprichwort tuch`,
  s: ` fonds klima pensum charakter hotspot krimi notebook porträt puzzle campus plakat restart dispo navigator bonus 
    akku aroma bon boom budget club comic countdown crash defizit einmaleins gag hit idol ja kanu klo
    kommando kontra limit logo look lotto maxi milieu model nein niveau penny poncho portemonnaie prepaid
    quiz resümee risiko sandwich schock secondhand shop silo slogan song sound spray standard star stau stick
    stopp store tipp trend trick trio veto wc`,
  n: `
    ampel amsel antwort armee automat bahn barriere buchstabe decke feier flut front gabel gedanke gegenwart
    gewähr glaube glut grippe kammer kartoffel kugel kurve leiste mandel meisterschaft mensch milch
    nachbarschaft nadel nation natur nummer oper orgel paragraf paragraph periode planet rast region saat
    schar scheu schuld schwelle spur stirn tugend tür uhr vernunft vielfalt waffel welt wille wohltat wurzel
    ziffer zutat zwiebel`,
  none: ` kriterium gymnasien bonusse diebstahl diebstähle widerruf widerrufs widerrufe pfand pfands flaschenpfand repair leihoma schüsse wirt wirte zahltag bäcker bäckerei fleischer fleischerei schneiderin meister meisterin meisterprüfung meisterbrief 
    abkommen abwarten alben album andenken anrecht ansehen arbeiten auge augen bedauern bedenken begleiten
    beisein benehmen bestehen besuchen beten betragen betreiben brutto bus busse bussen busses chaos daten
    deckel diesel dissens dogma doppel drama dramen drittel durcheinander durst dutzend einzel ekel embryo
    empfinden entgegenkommen entsetzen erbe erdbeben erhebungsbogen erlernen erstgesprächsbogen ersuchen
    faktor faktoren fehlen fehler ferien feuer finden firma firmen fördern formalien fotos fragebogen frost
    frust fünftel ganze gebäude gebiet gebiete gebieten gedächtnis gedanken gedankens gedränge gefängnis
    gegenüber gehen gehör gelächter gelände gelingen gerede gerüst geschehen gesetz getränk getränke
    getränken getreide gewahrsam gewissen gipfel gitter glaubens globus gramm gremien handeln hass herz
    herzen herzens hundert hunger immobilien index indizien irrtum kilo klappen knie koffer komma kommas
    konsens konten kosten kraftakt kriterien lob makel märchen materialien maximum medien medium meer
    meldebogen meter militär minimum ministerien mobilien monitor motor motoren museen nachdenken name namen
    namens nebel neid netto neuland nichts ohr opfer optimum ostern personalien pfingsten pflaster plenum
    polster potenziale praktika prinzip prinzipien privileg privilegien prozent publikum pulver radien radio
    radios rätsel rauch regenbogen rennen rhythmen rhythmus risiken risikos ruhm scheitern schema schemata
    schlaf schlamm schlimmste schwanken sehen sein sektor sektoren selbst sex sitzen spaß stadien stadium
    status staunen sterben steuer stipendien streben streik studien tausend tempo termins thema themas themen
    tier trauma traumata traumen treiben trost trotz trubel tun typus überdruss unheil unrecht unwetter
    ursprung utensilien verbrechen verdruss vergehen vergnügen verkehr verschulden verzeihen viertel villa
    viren virus visa visas visums volumen vornherein vorrang vorurteilen wachstum warten weihnachten werben
    wesen willens wind wirken wunder zehntel zeichen zentimeter zentren zubehör zutritt zutun zwiespalt
    zyklen`,
  f: `
    altstadt angst ankunft auskunft bank braut brust einkunft fachkraft faust gunst hand haut herkunft
    hilfskraft honorarkraft honorarlehrkraft kraft lehrkraft luft lust macht nacht not nuss partnerschaft
    springerkraft stadt sucht unterkunft versagensangst wand wurst zukunft`,
  u: `
    boden faden garten hafen kindergarten laden mantel ofen schaden`,
}
