import type { Nouns } from './noun-forms.ts'

/** Health, family, feelings, work, everyday life, transport. */
export const NOUNS_LIFE: Nouns = {
  auto: `
    abstinenz adoption aggression aggressivität allergie altenpflege ambivalenz ambulanz ampel amputation
    anamnese apathie apotheke atmung auffrischung bäckerei bahn bandage bestattung bibliothek biografie
    blockade blume blutung branche brille brücke brutalität bücherei chemotherapie chirurgie demenz
    demonstration depression desinteresse dialyse diät disco droge drohung ehe einnahme elternschaft emotion
    enge entgiftung epilepsie ergotherapie fabrik familie fehlgeburt feier flasche flucht folter freude
    freundschaft frühe frustration fürsorge gabel gärtnerei gastronomie geburt genitalverstümmelung gewalt
    grippe hepatitis hilfsarbeit hose hygiene impfung impulsivität industrie infektion informatik injektion
    inklusion interesse kindheit kiste klinik kommissionierung konzentration krabbelgruppe krätze kreuzung
    kultur kur langeweile leere liebe linie logistik logopädie loyalität mauer mechanik mechatronik
    medikation medizin metzgerei migräne mobilität montage müdigkeit nähe narbe natur nervosität neurologie
    niere operation orthopädie panik panikattacke partnerschaft patenschaft pflege prävention prostitution
    prothese psyche psychiatrie psychologie psychose pubertät rehabilitation reintegration resilienz routine
    schicht schizophrenie schlägerei schneiderei schwäche schwangerschaft seife sexualität sicherheitsfirma
    sitte solidarität sozialisation spende spritze stimme straße suizidalität symptomatik tablette tankstelle
    tasche tischlerei toleranz torte trauer treue tuberkulose überlastung unruhe verbitterung verwandtschaft
    vormundschaft vorsorge wäscherei wiese willkommensklasse zahnbürste zeitarbeitsfirma`,
  e: `
    alkohol angriffskrieg appetit arm bekanntenkreis beruf biss darm dialekt dialog druck effekt exzess film
    fisch freundeskreis gefühl geist geschenk geschlecht gewinn haar heim heimweg infekt kaiserschnitt
    kollaps konflikt konsum krieg nerv notruf rest ruf ruhetag schnuppertag schuh sieg stift streik streit
    suizid test tod verein verkehr wandertag weg werktag`,
  ue: `
    absturz albtraum alptraum ausflug ball bauch baum blutdruck bluthochdruck brand bus eingriff flug fluss
    fuß hals hut kuss rollstuhl saft schlag strumpf sturz transport traum unfall zahn zahnersatz zug
    zusammenbruch`,
  er: `
    krippenkind`,
  uer: `
    bilderbuch dorf kochbuch volk`,
  s: `
    attest baby basketball burnout check fußball hobby mama medikament motto oma opa papa reha rezept sex
    shirt streaming symptom tabu taxi tennis trauma tv ultraschall`,
  n: `
    alkoholsucht allee angehörigkeit ärzteschaft auge depressivität dosis drogensucht eifersucht geburt
    geschwister herz hüfte krankheit lippe lunge magersucht medikamentensucht muskel niere ohnmacht scham
    schmerz schwangerschaft selbstverletzung verwandtschaft wiege windel wunde wut zunge`,
  pn: `
    leid wein`,
  none: `
    abschiebeschutz aids alkohol alltag alzheimer antisemitismus anziehen asthma aufstehen autismus backen
    basteln bauchweh befinden blut cannabis corona covid demenz diabetes duschen einschlafen elend ende
    entbinden epilepsie erbrechen erzählen extremismus fahren fahrzeugen fahrzeugs fieber fleisch freibad
    geschlecht hallenbad hals handel heimweh heroin hören hort husten impfen insulin islamismus joggen kiffen
    kindergarten kokain krebs lachen laufen lesen lügen malen missbrauch mitleid mobbing nähen nikotin
    parkinson rassismus rauchen rechnen regen rheuma schlafen schmuck schnupfen schreien schutz schweigen
    schwimmen schwindel sexismus singen spazieren spielen sprechen stalking stehlen stillen streiten stricken
    tanzen tee trinken umgang unwohlsein urin verkauf versand verstehen vertrieb wandern wäsche waschen
    wetter wickeln wochenbett zuhören zusammenleben`,
}
