import type { Nouns } from './noun-forms.ts'

/** Health, family, feelings, work, everyday life, transport. */
export const NOUNS_LIFE: Nouns = {
  auto: `
    abstinenz adhärenz adoption aggression aggressivität allergie altenpflege ambivalenz ambulanz amnesie
    ampel amputation anämie anamnese anreise apathie apotheke arbeitslosigkeit atmung auffrischung bäckerei
    bahn bandage befindlichkeit begabung bestattung bewusstlosigkeit bibliothek biografie birne blockade
    blume blutung bohne branche bräune brille brücke brühe brutalität bücherei bulimie butter chemotherapie
    chirurgie cola creme demenz demonstration depression desinteresse dialyse diät disco droge drohung ehe
    einnahme elektronik elternschaft embolie emotion enge entgiftung epilepsie erdbeere ergotherapie
    exazerbation fabrik familie farbe fehlgeburt feier ferne flasche flucht folter fraktur freizeit freude
    freundschaft frühe frustration fürsorge gabel gärtnerei gastritis gastronomie geburt gegenwehr
    genitalverstümmelung gewalt grippe gurke gynäkologie hecke hepatitis hilflosigkeit hilfsarbeit hochzeit
    hoffnungslosigkeit hose hygiene hypertonie immunität impfung impulsivität industrie infektion informatik
    injektion inklusion intelligenz interesse jacke jeans kardiologie karotte kartoffel kerze kindheit
    kirsche kiste klinik kognition kommissionierung komplikation konzentration krabbelgruppe krätze kreuzung
    kultur kur kutsche lähmung langeweile leere liebe linie logistik logopädie loyalität machtlosigkeit
    mahlzeit mannschaft marmelade mauer mechanik mechatronik medikation medizin mehrlingsgeburt menstruation
    metzgerei migräne mobilität montage moral müdigkeit mutlosigkeit mütze nähe narbe nase natur nervosität
    neurodermitis neurologie niere nudel onkologie operation orthopädie palliativversorgung panik
    panikattacke partnerschaft passivität patenschaft pfanne pflege physiotherapie pizza prävention
    privatsphäre prostitution prothese psyche psychiatrie psychoedukation psychologie psychose pubertät
    rehabilitation reintegration relegation resignation resilienz routine sahne schere schicht schizophrenie
    schlaflosigkeit schlägerei schneiderei schokolade schwäche schwangerschaft seife serviette sexualität
    sicherheitsfirma sinneswandlung sitte socke solidarität sozialisation sozialphobie spedition speise
    spende sprachlosigkeit spritze stagnation stimme straße strecke suizidalität suppe süßigkeit symptomatik
    tablette tankstelle tasche tasse tischlerei toleranz tomate torte tradierung tradition traube trauer
    treue tuberkulose überlastung unruhe vase verbitterung vermisstensuche verwandtschaft vitalität
    vormundschaft vorsorge wäscherei wehrlosigkeit wiese willkommensklasse willkür zahnbürste
    zeitarbeitsfirma zeugung ziege zitrone zuversicht zwiebel`,
  e: `
    akzent alarm alkohol angriffskrieg appetit arbeitsweg arm bekanntenkreis beruf biss darm dialekt dialog
    druck effekt exzess feind film fisch freitod freundeskreis geist geschlecht gewinn gips grad haar heim
    heimweg infekt kaiserschnitt kamm keim kollaps konflikt konkurs konsum krieg liebesbrief mord nerv notruf
    pilz pulsschlag rest ruf ruhetag schnuppertag schuh schulweg sieg stift streik streit suizid test tod
    trost verein verkehr wandertag weg werktag`,
  ue: `
    absturz albtraum alptraum ausflug ball bauch baum blutdruck bluthochdruck brand bus eingriff flug fluss
    fuß gesang hals hirnschlag hut krampf kuss rausch rollstuhl saft sarg schlag schoß strumpf sturz
    transport traum umbruch unfall zahn zahnersatz zug zusammenbruch`,
  er: `
    ei krippenkind lied`,
  uer: `
    bilderbuch dorf grab kochbuch kraut volk wörterbuch`,
  s: `
    attest baby basketball bistro burnout cd check disko dvd ego fußball hobby ipad judo karate mama
    medikament moped motto oma opa papa party pulli reha rezept sex shirt ski snack streaming symptom tabu
    taxi tennis trauma tv ultraschall volleyball yoga`,
  n: `
    ader alkoholsucht allee angehörigkeit ärzteschaft auge depressivität dosis drogensucht eifersucht fessel
    geburt geschwister herz hochzeit hüfte krankheit leber lippe lunge magersucht medikamentensucht muskel
    nase niere ohnmacht rippe scham schmerz schulter schwangerschaft sehnsucht selbstverletzung
    verwandtschaft wade wiege windel wunde wut zigarette zigarre zucht zunge`,
  none: `
    abschiebeschutz aids alkohol alltag alzheimer antisemitismus anziehen asthma aufstehen autismus backen
    basteln bauchweh befinden betteln bier blut brot cannabis corona covid cybermobbing dealen demenz deo
    diabetes durchschlafen duschen einerlei einschlafen ekzem elend ende entbinden epilepsie erbrechen
    erzählen extremismus fahren fahrzeugen fahrzeugs fernweh fieber fleisch freibad futter gefühl gefühle
    gefühlen gefühls gehirn gemüse geschenk geschenke geschenken geschlecht gewitter hähnchen hallenbad hals
    handel haschisch heimweh heroin herzrasen honig hören hort husten impfen insulin islamismus joggen kaffee
    käse kiffen kindergarten kokain kopfweh krebs kursende lachen laufen leid leiden lesen lügen malen mehl
    missbrauch mitleid mobbing nähen nasenbluten nikotin öl parfüm parkinson rassismus rauchen rechnen regen
    reis rheuma salz schlafen schmuck schnee schnupfen schreien schutz schweigen schwimmbad schwimmen
    schwindel serum sexismus shampoo singen spazieren spielen sprechen stalking steckdose stehlen stillen
    streiten stricken tanzen tee trinken umgang unwohlsein urin verkauf versand verstehen vertrieb wandern
    wäsche waschen wein weinen wetter wickeln wochenbett zittern zucker zuhören zusammenleben`,
}
