/** Nouns that are no part of a compound: names of times and days, short words, words that are surnames at the end of others. */
export const NOUNS_PLAIN = {
  none: `
    abend abgas abgase advent allerheiligen altstadt anfang anfänge ankommen anliegen antidepressiva
    antidepressivum april arm arme aschermittwoch august bach balkon bauch baumwolle beginn bein beine beinen
    berg berge bergen betriebsferien bibel blut blödsinn braut brust bräutigam brötchen brückentag brückentage
    bundid burg businessplan bürgergeld catenhorn cent chatgpt christen dachboden deepl dezember dienstag ding
    dinge dingen dollar donnerstag doppelstaatler ehre einkommen eis eisen elster elte ende enden endes
    endspurt erdbeben essen euro falle fasching fastenmonat fastenzeit februar feind feinde feld feuer fisch
    fische flensburg flur fluss flüsse freitag freund freunde freunden freundes freundin freundinnen
    fronleichnam frühjahr frühjahrs frühling fundbüro fuß füße füßen gange garten gegenwart geist gesicht glas
    gold google gott gottes grunde gummi gärten haar haare haaren halbjahresende halbzeit hals hand hauenhorst
    hause haustier haustiere haut heiligabend held helden helm helme her herbst herbstes herbstferien
    herbstkurs herz himmel himmelfahrt hin hinterhalt hof holz hund hunde hunden hähnchen hände händen höfe
    hölle hügel innenstadt insel inseln islamisten jahresanfang jahresmitte jahreswechsel jahrgang jahrgangs
    jahrgänge jahrhundert jahrtausend jahrzehnt jahrzehnte januar juli juni kaiser kakao karfreitag karneval
    kasse katze katzen keller kinde knie knopf knöpfe kopf koran kraft kuh kunst könig königin können köpfe
    kühe künste lande laufe leben leder lernen lesen licht lira luft mai mal male malen mals maxi meer mesum
    minuten mittag mitte mitternacht mittwoch monat monatsanfang monatsmitte monatswechsel mond montag
    montagmorgen montags morgen mund mut myskills märz nachmittag nacht nase neujahr neuroleptika nikolaus
    nirwana norden not november nu nöte nöten ohr ohren oktober ortsmitte osten osterferien osterfest
    ostermontag papier pappe pausenhof pferd pferde pfingstferien pfingstmontag pfund pinsel plastik prinz
    prinzessin quartalsende quatsch rande rechnen refugio reihe reis reiten ringen rodde rosenmontag rätsel
    rücken sache salat salate samstag sand schatten schinken schluss schnee schreiben schulferien schwein
    schweine see seele seen seide sekunde semesterende september silber silvester sinn sinne sommer
    sommerferien sommerfest sommerkurs sommerloch sommerpause sommers sommerschule sommersemester sommerzeit
    sonnabend sonne sonntag spanne sprinter stadien stadion stadtmitte stande start starts stein steine steinen
    stern sterne stoffe strand streichholz süden tal teich terrasse teufel tier tiere tieren tod todes treffen
    trockner ufer unsinn unternehmen verhalten vermögen viertelstunde vogel vorgehen vormittag vorstadt vögel
    wald weihnachtsfeier weihnachtsferien weihnachtspause weile werktage westen winter winterferien winterjacke
    winterkleidung winterpause winterreifen winters wintersemester winterzeit wissen woche wochenanfang
    wochenmitte wohle wohnen wolle wurst wälder wäldern würste zahn zentrum zeug ziel zoom zuge zukunft zähne
    zähnen ära`,
} as const
