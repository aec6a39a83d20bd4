/** Adjectives that stand as nouns for persons: Geflüchtete, Angehöriger. */
export const PERSONS_AS_ADJECTIVES = `
  abgelehnt abgeordnet alleinerziehend alleinreisend alleinstehend angehörig angestellt ankommend antragstellend
  anwesend arbeitend arbeitslos arbeitssuchend arbeitsuchend arm asylberechtigt asylsuchend auszubildend beamt
  beauftragt bedienstet behindert bekannt beschuldigt beschäftigt beteiligt betroffen bevollmächtigt
  büroangestellt datenschutzbeauftragt deutsch dritt drogenabhängig ehemalig ehrenamtler ehrenamtlich eingebürgert
  eingewandert einzeln erkrankt erwachsen erwerbslos erwerbstätig erziehungsberechtigt familienangehörig
  freiwillig fremd geduldet gefangen geflüchtet geimpft geringverdienend geschädigt gesund gleichaltrig
  gleichstellungsbeauftragt hauptamtlich heranwachsend hilfesuchend hinterblieben inhaftiert
  integrationsbeauftragt jugendlich kinderschutzbeauftragt krank kranken lebensgefährt lehrend leistungsberechtigt
  lernend minderjährig mitarbeitend mitreisend mündel neuangekommen neuzugewandert neuzugezogen obdachlos
  personensorgeberechtigt pflegebedürftig ratsuchend reich reisend rentenbeziehend schuldig schutzbedürftig
  schutzberechtigt schutzsuchend schwanger schwerbehindert selbstständig selbständig sorgeberechtigt staatenlos
  straffällig studierend teilnehmend tot unbekannt unschuldig unterhaltsberechtigt unterhaltspflichtig
  verantwortlich verdächtig verletzt verlobt vermisst verstorben verwaltungsangestellt verwandt volljährig
  vorgesetzt vorsitzend wohnungslos wohnungssuchend zugereist zugewandert zugezogen zuständig überlebend
  überschuldet`
