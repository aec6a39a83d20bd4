import type { Nouns } from './noun-forms.ts'

/** Persons in their roles, also as parts of compounds. */
export const NOUNS_PEOPLE: Nouns = {
  p: `
    abnehmer absender akademiker altenpfleger anbieter anfänger angreifer anrufer ansprechpartner
    antragsteller anwender arbeiter arbeitgeber arbeitnehmer aufseher aufstocker auftraggeber auftragnehmer
    ausbilder aussiedler aussteiger babysitter bearbeiter befürworter begleiter begründer berater
    berufseinsteiger besitzer besucher betreiber betreuer betrüger bewerber bewohner bezieher bildungsträger
    bürger chemiker dachdecker dienstleister dolmetscher drittstaatler einrichtungsträger einwanderer
    einwohner elektriker empfänger entscheider erbringer ermittler erntehelfer erzieher fahrer fahrzeugführer
    fallgeber fliesenleger förderer forscher führer fürsprecher fußballer gastgeber gegner gerichtsvollzieher
    gesetzgeber gläubiger grenzgänger gründer gutachter handwerker hausmeister heilpraktiker helfer
    hilfsarbeiter hörer informatiker inhaber käufer kindergärtner klempner kostenträger künstler kursträger
    lackierer lehrer leistungsträger leiter leser liebhaber lieferer lieferfahrer lokführer makler manager
    maßnahmeträger mechaniker mechatroniker mediziner mieter mittler musiker nachfolger netzwerker nutzer
    pendler pfleger physiker planer politiker prüfer quereinsteiger raucher realschüler redner reiniger
    rentner richter rückkehrer sanitäter schlepper schleuser schuldner schüler schwarzfahrer schweißer
    seelsorger seiteneinsteiger sender spender spieler sportler sprecher störer streetworker täter techniker
    teilnehmer träger trainer überbringer übersetzer unternehmer unterstützer urlauber verbraucher verfasser
    verfolger verkäufer verlierer vermieter vermittler versicherer versorger verteidiger vertreter
    verursacher verwalter vorgänger wächter wiedereinsteiger wiederkehrer wohlfahrtsträger wohnungsgeber
    zahler zuhörer zusteller zuwanderer`,
  pn: `
    adressat agent aktivist analphabet architekt aspirant assistent biologe chirurg demokrat demonstrant
    dezernent disponent dozent emigrant ergotherapeut experte extremist fabrikant favorit fotograf gatte
    genosse geologe gynäkologe hospitant immigrant informant insasse intendant interessent islamist
    journalist jurist kandidat kardiologe klient kollege kommunist konkurrent konsument kunde laborant
    lebensgefährte lieferant logopäde lotse mandant migrant nachkomme neurologe nomade optimist orthopäde
    pädagoge passant pate patient pessimist philosoph physiotherapeut polizist praktikant produzent
    psychologe rassist referent repräsentant rivale simulant soldat spezialist stipendiat student terrorist
    therapeut tourist veteran willkommenslotse zeuge zivilist`,
  n: `
    anwältin ärztin beamtin begleitperson cousine ehefrau hebamme hilfsperson köchin kollegin lehrperson
    leidensgenossin nichte patin tante vormundin waise witwe`,
  none: `
    administrator akteur akteure akteuren akteurinnen anwalt anwälte anwälten anwältinnen anwalts arzt ärzte
    ärzten arztes ärztinnen arzts auszubildender autor autoren azubi azubis baby babys bauer bauern bauherr
    beamte beamten beamter beamtinnen beistände belegschaft bruder brüder brüdern bruders bürgermeister
    bürgermeisterin chef chefin chefinnen chefs coach coaches cousin cousins dame damen dezernent diakon
    diakonin dienstherr direktor direktorin doktor doktorin doktors drilling ehemann ehemänner ehemannes
    ehemanns ehepaar elternschaft enkel enkelin erben exfrau exfreund exfreundin exmann expartner expartnerin
    fachmann feuerwehrmann flüchtling flüchtlinge flüchtlingen flüchtlings friseur friseure friseurin gast
    gäste gästen geschwister geschwistern gesellschaft gesellschaften gutachter häftling häftlinge hausfrauen
    hausherr hausmann hausmeister hebammen herr herren herrn imam ingenieur ingenieure ingenieurin
    installateur installateure jugend junge jungen jungs kaufmann kaufmannes kinder kindern kindes kinds koch
    köche köchen kollegen kolleginnen kollegium kollegiums konrektor konrektorin kontrolleur
    kooperationspartnerinnen koordinator koordinatoren koordinatorin koordinatorinnen koordinators kundinnen
    landrat lehrling lehrlinge lehrlingen lehrpersonal leihmutter leute leuten liebling mädchen mädchens mama
    mamas mann männer männern mannes masseur mediator mediatoren mediatorin menschheit mitarbeiterschaft
    moderator moderatorin monteur monteure multiplikator multiplikatoren multiplikatorin multiplikatorinnen
    mutter mütter müttern nachbar nachbarin nachbarinnen nachbarn nachbarschaft neffe neffen
    netzwerkpartnerinnen notarzt obmann onkel paar paare paars pächter papa papas partei parteien partner
    partnerin partnern partners pastor pastorin person personen pfarrer pfarrerin priester professor
    professorin psychiater psychiaterin psychiatern redakteur referendar referendarin rektor rektorin
    säugling säuglinge säuglingen säuglings schülerschaft schwager schwägerin schwester schwestern
    schwiegersohn security sohn söhne söhnen sohnes sohns stiefsohn supervisor supervisorin täter team teams
    tochter töchter töchtern vater väter vätern vaters verpächter volk völker volontär volontärin vormund
    vormunde vormünder vormundes wohnungsloser zwilling zwillinge zwillingen`,
  s: `
    clan crew fan kid profi single teenager teenie youngster`,
}

/** Adjectives that stand as nouns for persons: Geflüchtete, Angehöriger. */
export const PERSONS_AS_ADJECTIVES = `
  angehörig familienangehörig angestellt verwaltungsangestellt büroangestellt abgeordnet abgelehnt alleinerziehend alleinreisend alleinstehend antragstellend anwesend arbeitend arbeitslos arbeitssuchend arbeitsuchend asylsuchend asylberechtigt auszubildend bekannt beauftragt beamt behindert bedienstet beschäftigt beschuldigt
  beteiligt betroffen bevollmächtigt dritt drogenabhängig deutsch ehrenamtlich ehrenamtler eingebürgert eingewandert einzeln erkrankt erwachsen erwerbslos erwerbstätig erziehungsberechtigt fremd freiwillig geduldet geflüchtet gefangen geimpft geschädigt gleichaltrig hauptamtlich heranwachsend hilfesuchend hinterblieben inhaftiert integrationsbeauftragt gleichstellungsbeauftragt datenschutzbeauftragt kinderschutzbeauftragt
  jugendlich krank kranken lebensgefährt leistungsberechtigt lehrend lernend mitarbeitend minderjährig mitreisend mündel neuzugewandert neuzugezogen obdachlos personensorgeberechtigt pflegebedürftig ratsuchend reisend rentenbeziehend schuldig schutzbedürftig schutzberechtigt schutzsuchend schwanger schwerbehindert selbständig selbstständig sorgeberechtigt staatenlos straffällig studierend teilnehmend
  überlebend unbekannt unterhaltspflichtig unterhaltsberechtigt unschuldig verdächtig verletzt verlobt vermisst verstorben verwandt verantwortlich volljährig vorgesetzt vorsitzend wohnungslos wohnungssuchend zugewandert zugereist zugezogen zuständig überschuldet tot gesund reich arm neuangekommen ankommend geringverdienend ehemalig
`
