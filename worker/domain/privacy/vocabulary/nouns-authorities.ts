import type { Nouns } from './noun-forms.ts'

/** Authorities, residence, benefits, money, housing, courses, school and day care. */
export const NOUNS_AUTHORITIES: Nouns = {
  auto: `
    abschiebehaft agentur akademie ankunft anmeldebescheinigung ansässigkeit approbation behördengang
    bewährung botschaft buchung bürgschaft decke dublin duldung dusche einbürgerung einheit entnahme
    erbschaft etage existenz fiktion finanzen gebühr geduld gemeinde gemeinschaft genossenschaft gewerkschaft
    gutschrift haft haftung heimkehr heirat heizung hospitation immatrikulation inflation inobhutnahme
    insolvenz instanz institution kammer kanzlei kasse kaution kirche klasse klausur klingel kommission
    kommune konkurrenz küche lautstärke lehre lehrwerkstatt leiharbeit maschine matratze miete migration
    möblierung moschee mülltonne mutterschaft nachbarschaft nässe note pauschale politik polizei präsenz
    promotion quarantäne rate räumung realschule reise rente reparatur revision sanktion schulabsenz schule
    schultüte schwarzarbeit sozialpädagogik sprache spülmaschine staatsanwaltschaft steuer strafe tafel
    therapie tilgung toilette treppe tür universität unterkunft urkunde vaterschaft vergünstigung währung
    wanne wehrpflicht werkstatt wirtschaft wohnung wohnungsnot zeitung`,
  e: `
    abitur betrieb diplom entgelt erlass exil geschäft gesetz gutschein herd jugendtreff konsulat kredit ort
    preis recht rechtsbehelf schein sitz spiel sport tarif teppich tisch vorort wohnheim wohnort zertifikat`,
  ue: `
    bahnhof betrag flohmarkt hof kauf kopf kühlschrank lehrgang lohn markt nachlass nationalpass
    rundfunkbeitrag schrank schulhof schulstart topf vorrat wohnungsbrand`,
  er: `
    ausland bett brett inland kind kleid land wort`,
  uer: `
    arbeitslosengeld autohaus bad bargeld betreuungsgeld bürgergeld bußgeld dach fach fahrrad frauenhaus
    gehalt geld glas haus hochhaus jugendhaus kaufhaus krankengeld kreishaus kurzarbeitergeld möbelhaus
    parkhaus rad rathaus reihenhaus schloss schulbuch schulgeld sparbuch taschengeld überbrückungsgeld
    unterhaltsgeld wohngeld`,
  s: `
    abo auto bafög banking cafe café camp couch hotel job kino kiosk kita konto midijob minijob park schufa
    sofa studio zoo`,
  n: `
    ausgabe bett bildung bürgerin einnahme gefahr heimat hemd hinterbliebenenrente klammer mängel mauer möbel
    nationalität rente schulden schüssel steuer uni volksbank`,
  pn: `
    ausweis`,
  none: `
    abwasser ankommen arzneimittel asyl ausbildungsvorbereitung badezimmer bargeld bestand besteck dach
    eigentum einkaufen forum gas gemeinwohl gepäck geschirr gewerbe gremium gymnasium heizen hilfsmittel
    homeschooling internet inventar kochen kolleg lärm material ministerium mittel müll nachlass papier
    pendeln personal praktikum putzen register schengenvisum schimmel schmutz semester sparen sport staub
    stipendium strom studium telefon titel ungeziefer verhältnis visum warmwasser wasser wlan wohl wohnen
    wohnverhältnissen zentrum zeug zeugnisse zuhause`,
}
