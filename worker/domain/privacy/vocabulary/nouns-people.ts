import type { Nouns } from './noun-forms.ts'

/** Persons in their roles, also as parts of compounds. */
export const NOUNS_PEOPLE: Nouns = {
  e: `
    coach flüchtling häftling installateur lehrling monteur säugling vormund zwilling`,
  ue: `
    anwalt arzt gast koch sohn`,
  uer: `
    ehemann mann`,
  s: `
    kid profi single teenager`,
  n: `
    anwältin ärztin beamtin begleitperson cousine ehefrau hebamme hilfsperson köchin kollegin lehrperson
    leidensgenossin nichte patin tante vormundin waise witwe`,
  u: `
    bruder mutter tochter vater`,
  p: `
    abnehmer absender akademiker altenpfleger anbieter anfänger ansprechpartner antragsteller anwender
    arbeiter arbeitgeber arbeitnehmer aufstocker auftraggeber auftragnehmer ausbilder aussiedler azubi baby
    babysitter bauer bearbeiter befürworter begleiter begründer berater berufseinsteiger besitzer besucher
    betreiber betreuer betrüger bewerber bewohner bezieher chef cousin dachdecker diakon dienstleister
    direktor doktor dolmetscher drittstaatler eigentümer einwanderer einwohner elektriker empfänger enkel
    ermittler erzieher exfreund expartner fahrer fallgeber fliesenleger förderer friseur führer gegner
    gerichtsvollzieher geschwister gläubiger grenzgänger gründer gutachter händler handwerker hausmeister
    helfer herr hilfsarbeiter informatiker ingenieur inhaber junge käufer kinder kindergärtner klempner
    kollegium konrektor koordinator künstler kursträger lackierer lehrer leser leute lieferfahrer mädchen
    makler mama manager mechaniker mechatroniker mediziner mieter mittler moderator nachbar nachfolger neffe
    netzwerker nutzer papa partner pastor pendler pfarrer pfleger planer prüfer psychiater quereinsteiger
    raucher realschüler referendar reiniger rektor rentner richter rückkehrer sanitäter schlepper schleuser
    schuldner schüler schwarzfahrer schweißer schwester seelsorger seiteneinsteiger sender spender spieler
    sprecher störer streetworker supervisor täter team techniker teilnehmer trainer übersetzer unternehmer
    unterstützer urlauber verbraucher verkäufer vermieter vermittler versorger verteidiger vertreter
    verwalter volontär vorgänger wiedereinsteiger wohnungsgeber zuhörer zusteller zuwanderer`,
  pn: `
    adressat agent akteur analphabet assistent autor beamte chirurg demonstrant dozent emigrant ergotherapeut
    experte extremist gatte genosse gesellschaft gynäkologe hospitant immigrant informant insasse interessent
    islamist journalist jurist kardiologe klient kollege kunde lebensgefährte lieferant logopäde lotse
    mandant mediator migrant multiplikator nachkomme neurologe orthopäde pädagoge partei passant pate patient
    person polizist praktikant psychologe rassist schwager spezialist stipendiat student therapeut
    willkommenslotse zeuge`,
  none: `
    akteure anwältinnen ärztinnen auszubildender bauherr beamter beistände belegschaft bürgermeister
    dienstherr ehepaar elternschaft erben exfrau exmann fachmann feuerwehrmann friseure gutachter hausfrauen
    hausherr hausmeister hebammen herren imam ingenieure jugend jungs kindes kinds kollegen kolleginnen
    kontrolleur kooperationspartnerinnen koordinatoren kundinnen landrat lehrpersonal mitarbeiterschaft
    nachbarschaft netzwerkpartnerinnen notarzt onkel pächter priester professor professorin redakteur
    schneider schneiderei schülerschaft schwiegersohn security stiefsohn täter verpächter vormünder waise
    waisen witwe witwer wohnungsloser`,
}

/** Adjectives that stand as nouns for persons: Geflüchtete, Angehöriger. */
export const PERSONS_AS_ADJECTIVES = `
  angehörig familienangehörig angestellt verwaltungsangestellt büroangestellt abgeordnet abgelehnt alleinerziehend alleinreisend alleinstehend antragstellend anwesend arbeitend arbeitslos arbeitssuchend arbeitsuchend asylsuchend asylberechtigt auszubildend bekannt beauftragt beamt behindert bedienstet beschäftigt beschuldigt
  beteiligt betroffen bevollmächtigt dritt drogenabhängig deutsch ehrenamtlich ehrenamtler eingebürgert eingewandert einzeln erkrankt erwachsen erwerbslos erwerbstätig erziehungsberechtigt fremd freiwillig geduldet geflüchtet gefangen geimpft geschädigt gleichaltrig hauptamtlich heranwachsend hilfesuchend hinterblieben inhaftiert integrationsbeauftragt gleichstellungsbeauftragt datenschutzbeauftragt kinderschutzbeauftragt
  jugendlich krank kranken lebensgefährt leistungsberechtigt lehrend lernend mitarbeitend minderjährig mitreisend mündel neuzugewandert neuzugezogen obdachlos personensorgeberechtigt pflegebedürftig ratsuchend reisend rentenbeziehend schuldig schutzbedürftig schutzberechtigt schutzsuchend schwanger schwerbehindert selbständig selbstständig sorgeberechtigt staatenlos straffällig studierend teilnehmend
  überlebend unbekannt unterhaltspflichtig unterhaltsberechtigt unschuldig verdächtig verletzt verlobt vermisst verstorben verwandt verantwortlich volljährig vorgesetzt vorsitzend wohnungslos wohnungssuchend zugewandert zugereist zugezogen zuständig überschuldet tot gesund reich arm neuangekommen ankommend geringverdienend ehemalig
`
