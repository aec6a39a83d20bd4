import type { Nouns } from './noun-forms.ts'

/** Authorities, residence, benefits, money, housing, courses, school and day care. */
export const NOUNS_AUTHORITIES: Nouns = {
  auto: `
    abschiebehaft agentur akademie ankunft anlernphase anmeldebescheinigung ansässigkeit anwartschaft
    approbation ausbürgerung behördengang bewährung bezirksregierung botschaft buchung bürgschaft decke
    dublin duldung dusche einbürgerung einheit entnahme erbschaft etage existenz feuchtigkeit fiktion
    finanzen garage gebühr geduld gemeinde gemeinschaft genossenschaft gewerkschaft gutschrift haft haftung
    heimkehr heirat heizung herberge hospitation immatrikulation inflation inobhutnahme insolvenz instanz
    institution kammer kanzlei kasse kaution kirche klasse klausur klingel kommission kommune konkurrenz
    küche lampe lautstärke lehre lehrwerkstatt leiharbeit lektüre maschine matratze miete migration
    möblierung moschee mülltonne mutterschaft nachbarschaft nässe note obdachlosigkeit pauschale politik
    polizei präsenz promotion quarantäne rate räumung realschule reise rente reparatur revision sanktion
    schulabsenz schule schultüte schwarzarbeit sozialpädagogik sperrzeit sprache spülmaschine
    staatenlosigkeit staatsanwaltschaft steuer strafe tafel teilzeit therapie tilgung toilette treppe tür
    universität untätigkeitsklage unterkunft urkunde vaterschaft vergünstigung vollzeit währung wanne
    wehrpflicht werkstatt wirtschaft wohnung wohnungslosigkeit wohnungsnot zählerablesung zeitung`,
  e: `
    abitur betrieb diplom entgelt erlass exil geschäft gesetz gutschein herd jugendtreff konsulat kredit ort
    preis recht rechtsbehelf rechtsweg schein sitz spiel sport tarif teppich tisch vorort wohnheim wohnort
    zertifikat`,
  ue: `
    bahnhof betrag flohmarkt hof kauf kopf kühlschrank lehrgang lohn markt nachlass nationalpass ofen
    rundfunkbeitrag schrank schulhof schulstart topf vorrat wohnungsbrand`,
  er: `
    ausland bett brett inland kind kleid land wort zielland`,
  uer: `
    arbeitslosengeld autohaus bad bargeld betreuungsgeld bürgergeld bußgeld dach elternhaus fach fahrgeld
    fahrrad frauenhaus gehalt geld glas haus hochhaus insolvenzgeld jugendhaus kaufhaus krankengeld
    krankenhaus kreishaus kurzarbeitergeld landesblindengeld möbelhaus mutterschaftsgeld parkhaus rad rathaus
    reihenhaus schloss schulbuch schulgeld sparbuch taschengeld treppenhaus überbrückungsgeld übergangsgeld
    unterhaltsgeld verwarngeld wohngeld wohnhaus`,
  s: `
    abo auto bafög banking cafe café camp couch ghetto hostel hotel job kino kiosk kita konto kosmos midijob
    minijob park repaircafe schufa sofa studio zoo`,
  n: `
    ausbildereignung ausgabe bett bibel bildung bürgerin einkünften einnahme gefahr heimat hemd
    hinterbliebenenrente insel klammer leiter mängel mauer möbel nationalität religion rente schachtel
    schaufel schulden schüssel semmel steuer uni volksbank`,
  none: `
    abwasser ankommen arzneimittel asyl ausbildungsvorbereitung ausweis ausweisen badezimmer bargeld bestand
    besteck dach eigentum einkaufen ersatzausweis ersatzfreiheit festnetz forum gas gemeinwohl gepäck
    geschirr gewerbe gremium gymnasium heizen hilfsmittel homeschooling internet inventar kochen kolleg
    konsortium lärm material mietrecht ministerium mittel mobiliar müll nachlass papier pendeln personal
    porto praktikum putzen register schengenvisum schimmel schmutz semester sparen sport staub stipendium
    strom studium telefon titel ungeziefer verhältnis visum wahlrecht warmwasser wasser wlan wohl wohnen
    wohnverhältnissen zentrum zeug zeugnisse zuhause`,
}
