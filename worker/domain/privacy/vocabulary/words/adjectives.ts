/** Adjectives without degrees of comparison. */
export const ADJECTIVES = `
  absolut abstinent abstrakt absurd abwesend achte administrativ adäquat aggressiv akademisch aktuell akut
  akzeptabel albern alkoholisiert alleine alleinig alleinlebend allergisch allgemein allmählich alltäglich
  altersentsprechend ambivalent ambulant amtlich amtsbekannt analog anbei anderslautend anderthalb anderweitig
  anfällig anfänglich angeblich angenehm anhängig anonym anrechenbar ansprechbar anstrengend anständig anteilig
  antisemitisch antriebsarm antriebslos apathisch arrogant attraktiv aufgeregt aufmerksam aufrichtig
  ausdrücklich ausgelastet ausgezeichnet ausländisch ausschließlich auswärtig autistisch automatisch autoritär
  außergerichtlich außerordentlich außerplanmäßig außerschulisch baufällig bedarfsentsprechend bedrohlich
  beeindruckend beengt befreundet begabt beheizbar behilflich beiderseitig beidseitig beidseits beige beigefügt
  bemerkenswert benachbart bequem berufstätig berühmt bescheiden besondere besorgniserregend besser
  bestandskräftig beste bestmöglich beständig bettlägerig bewohnbar bewusstlos bewährt bezahlbar bezugsfertig
  bilateral bilingual billig binational biografisch biometrisch bisexuell bisherig blau blind blöd bolivarisch
  braun brutal bundesgefördert böse bürokratisch chaotisch chronisch cool damalig defekt definitiv dement
  demokratisch demotivierend dental depressiv deprimiert derartig derzeitig desinteressiert detailliert diffus
  digital diplomatisch divers dominant doof doppelt dortig dreizehnte dringlich dunkel dunkle durchschnittlich
  dynamisch dämlich eben edel effektiv effizient egal ehelich ehrgeizig ehrlich eidesstattlich eigenhändig
  eigenständig eigentlich eilig einfühlsam einheitlich einig einsam einsichtig einstimmig einstweilig
  einvernehmlich einverständlich einzig einzigartig eklig elegant elektrisch elektronisch elfte elterlich
  emotional empathisch empfindlich endgültig endlich endlos engmaschig entzweit erfolgversprechend erforderlich
  ergebnisoffen erheblich erhältlich erkennbar ermäßigt erneut ernsthaft erreichbar erstaunlich erste
  erwähnenswert erzieherisch essentiell essenziell ethisch ethnisch etliche etwaig euphorisch ewig extra
  extremistisch fabelhaft fahrlässig fair faktisch familiär fantastisch fatal faul fehlernährt feindselig
  fertig feucht fiebrig fies finanziell flexible formal formell fraglich frech freizügigkeitsberechtigt
  friedlich fristwahrend froh frühzeitig fundiert furchtbar föderiert fünfte fünfzehnte ganzheitlich
  gebührenfrei gebührenpflichtig gebürtig gefährlich gegenläufig gegenwärtig gehbehindert geheim geistig geizig
  gelb gelegentlich gelähmt gemein gemeinnützig gemeinsam gemeinschaftlich gemütlich generativ generell genial
  genitalverstümmelt geringfügig geräumig gesamt gesellschaftlich gesondert gesprächig gesundheitlich
  getrenntlebend gewaltig gewalttätig gewerblich gewinnbringend gewiss gewöhnlich giftig glaubhaft glaubwürdig
  gleichbleibend gleichgültig gleichlautend gleichwertig gleichzeitig gläubig grafisch grau gravierend
  grenzüberschreitend großzügig grundlegend grundständig grundsätzlich größte größten größter größtes grün
  gynäkologisch gänzlich gültig halal hartnäckig hauptsächlich hauswirtschaftlich heikel heilsam heimisch
  hektisch hellhörig herausragend hervorragend heterosexuell heutig hiesig hilfsbedürftig hilfsbereit hintere
  hochgradig hochschwanger hochstrittig hohe homosexuell humanitär hungrig hybrid hygienisch hässlich häuslich
  höflich höhere hörbehindert hübsch ideal identisch illegal implizit impulsiv inaktiv indirekt individuell
  infektiös informell inklusiv innerbetrieblich innere innerfamiliär innerlich instabil institutionell
  integrativ intellektuell intelligent interdisziplinär interinstitutionell interkulturell international
  interreligiös involviert irrational islamfeindlich islamistisch jahrelang jedwede jegliche jetzig jeweilig
  juristisch kaputt katastrophal kaufmännisch keinerlei klasse klassisch klinisch kognitiv kollegial
  komfortabel komfortable komisch kommunal komplett konsequent konstant konstruktiv konsularisch kontinuierlich
  konzeptionell kooperativ koscher kostspielig kreativ kreisangehörig kriegstraumatisiert kriegsversehrt
  kriminell kräftig kulturell kultursensibel kurzfristig kurzzeitig kyrillisch körperbehindert künftig
  künstlerisch künstlich labil landesgefördert langanhaltend langfristig langweilig langwierig langzeitig
  lateinisch launisch lebendig lebensbedrohlich lebenslang lebenspraktisch lebhaft leblos lecker ledig
  leerstehend legal leiblich leid lernbehindert lesbar lesbisch letztgenannt lila linear linke lobenswert
  logisch logopädisch lokal lustig lächerlich ländlich mangelhaft manipulativ manuell marginal massiv materiell
  mathematisch maßgeblich medikamentös medizinisch mehrstaatig menschenunwürdig methodisch migrantisch
  militärisch miserabel misstrauisch mittelfristig mittlere mobil modern monatelang multipel multiple
  multiprofessionell musikalisch mutig mutlos mutwillig männlich möbliert möglich mühsam mündig mündlich
  nachgiebig nachrangig nachschulisch nachträglich nackt nahtlos naiv namentlich national negativ neidisch
  nervenkrank nervös neuankommend neuerlich neugierig neunte neuropsychologisch nichtbinär niederschwellig
  niedrigschwellig nobel normal notariell notdürftig notwendig nächste nächstmöglich nördlich nüchtern nützlich
  obere objektiv obligatorisch offenkundig offiziell offline ohnmächtig ok okay online operativ oppositionell
  optimal optimistisch orange organisatorisch ortsansässig panisch parallel paritätisch partizipativ passgenau
  passiv pauschal peinlich perfekt permanent personell perspektivisch perspektivlos persönlich pessimistisch
  pflegeleicht pflegerisch physisch plausibel plausible pleite plurinational plötzlich postalisch potentiell
  potenziell praktisch prekär prima privat problematisch professionell provisorisch präsent präventiv präzise
  psychisch psychosomatisch psychosozial pubertär punktuell qualitativ quantitativ querschnittsgelähmt
  raffiniert rassistisch rational ratlos ratsam real realistisch rechte rechtskräftig rechtzeitig redselig
  regional regulär reichlich rentabel respektabel respektvoll reumütig rezidivierend riesig robust roh
  romantisch rosa räumlich rückfällig rückläufig rückständig satt sauer schade schadenersatzpflichtig scheu
  schick schimmelig schimmlig schizophren schlank schlau schläfrig schmutzig schrecklich schuld schulisch
  schwerhörig schwerstbehindert schwul schädlich schüchtern sechste seelisch sehbehindert seitlich
  selbstbestimmt selbstgenutzt selbstgewählt selbstorganisiert senkrecht sensible separat seriös sexistisch
  sexualisiert sexuell siebte skeptisch sogenannt solid solidarisch sonstig sozial sozialpsychiatrisch
  sozialpädiatrisch sozialräumlich sparsam speziell spitze sporadisch staatsangehörig standardisiert starr
  stationär statistisch stellvertretend stetig still stolz strategisch strebsam strittig strukturell stur
  städtisch ständig subjektiv subsidiär suizidal sukzessive super sympathisch symptomatisch systematisch
  systemisch tabellarisch tabu tagelang tagesaktuell tatsächlich taub teilnahmslos teilstationär telefonisch
  temporär teure theoretisch tiefergehend todkrank tolerant tot traditionell tragbar tragfähig tragisch
  transgenerational transgeschlechtlich transkulturell transparent transsexuell traumasensibel trocken trotzig
  tätig tödlich umfänglich umseitig umständlich unabdingbar unauffindbar unbedenklich unbeschränkt undenkbar
  unentgeltlich unentwegt ungefähr ungelernt ungeordnet ungepflegt ungewollt unglaublich unmittelbar unnütz
  unsachgemäß unstrukturiert untere untergewichtig unterschiedlich unterschwellig unterwürfig unverzüglich
  unzweifelhaft unzählig ursprünglich ursächlich variabel variable vegetarisch verankert verbal verbindlich
  verdächtig vereinzelt vergeblich vergesslich verhaltensauffällig verletzlich vermeintlich vermittelbar
  vernünftig verschollen versehrt verständlich versöhnlich vertraulich vertretbar verwitwet verwunderlich viel
  vielerlei vielfältig vielschichtig vielversprechend vierte vierzehnte virtuell visuell vollständig
  vollumfänglich vollzählig vordere vorhanden vorherig vorig vorletzte vorläufig vormalig vorrangig
  vorschulisch vorsorglich vorzeitig vulnerabel vulnerable wach wacklig wahr wahrscheinlich weiblich
  weitestgehend weitgehend weitreichend weiß wesentlich widerrechtlich widersprüchlich willkommen windig
  wirtschaftlich wissenschaftlich witzig wochenlang wohl wohlfühlend wohltuend wortkarg wunderschön
  wünschenswert zaghaft zart zehnte zeitaufwendig zeitaufwändig zeitweilig zentral zielgerichtet zielstrebig
  zivil zornig zufriedenstellend zufällig zugänglich zukünftig zulässig zumutbar zusätzlich zwangsläufig
  zwangsverheiratet zwanzigste zweckentfremdet zweigeteilt zweite zweitrangig zwölfte zäh zögerlich ängstlich
  äußere öffentlich öko örtlich östlich überflüssig überfällig übergewichtig übergriffig überlastet übermüdet
  übernächste übernächtigt überregional überteuert überörtlich üblich übrig
`

/** Adjectives with comparative and superlative. */
export const GRADED = `
  aktiv aufwendig aufwändig ausführlich bedeutend bekannt belastbar belastet beliebt bemüht breit bunt deutlich
  dicht dick direkt dringend dünn echt eindeutig einfach eng erfolgreich ernst falsch fein fest fit fleißig
  flexibel frei freundlich früh ganz geduldig genau gering glücklich gründlich gut günstig halb heftig heiß hell
  hilfreich häufig intensiv interessant klar klein knapp komplex kompliziert konkret lang lange laut leer leicht
  leise letzt lieb locker mild motiviert müde nah nett neu niedrig nötig offen ordentlich positiv pünktlich reich
  richtig ruhig rund sauber schlecht schlimm schmal schnell schwer schwierig schön selbstbewusst selbstständig
  selbständig selten seltsam sensibel sicher sinnvoll sorgfältig spontan spät stabil steigend steil streng
  stressig teuer tief toll traurig träge trüb umfangreich ungünstig unklar verfügbar verlässlich voll vorsichtig
  weich weit wenig wertvoll wichtig wild wirksam wirr zeitnah zufrieden zuverlässig zügig übel`

/** Adjectives whose degrees have an umlaut. */
export const UMLAUT_GRADED = `
  alt arm blass dumm gesund grob groß hart hoch jung kalt klug krank kurz lang nah nass oft rot scharf schmal
  schwach schwarz stark warm`

/** Second parts of adjectives: "leistungsberechtigt", "krankheitsbedingt", "fünfjährig". */
export const SUFFIX_ADJECTIVES = `
  abhängig arm artig auffällig ausgerichtet bar basiert bedingt bedürftig beeinträchtigt befreit begleitend
  behaftet berechtigt bereit beruflich betont betroffen bewusst beziehend bezogen bezüglich bildend deckend
  dienlich eigen eingeschränkt empfangend erfahren ergänzend erhaltend erhöhend extern fach fachlich fern fest
  frei fremd freundlich fristig fähig förderlich fördernd förmig führend füllend gebend gebunden geeignet
  gefährdend gefährdet gelenkt gemischt gemäß gerecht geschossig geschädigt gesetzlich gestützt gewohnt gleich
  gliedrig günstig haft haltig hemmend hinderlich intensiv interessiert intern jährig jährlich kompatibel krank
  kritisch kundig köpfig lastig leer leistend lich los mal malig mindernd monatig monatlich mäßig müde nachholend
  nah nehmend neutral ordnend orientiert pflegend pflichtig politisch psychiatrisch psychologisch pädagogisch
  rechtlich reich reif relevant schaffend schrittig schwach seitig sensibel sicher sichernd spezifisch sprachig
  sprachlich spurig stark stellig strängig stufig stämmig stündig stützend suchend süchtig tauglich technisch
  teilig therapeutisch typisch tägig täglich tüchtig unabhängig unfähig unterstützend verantwortlich verletzt
  verschuldet versichert vertretend verträglich voll vorbereitend weise weit wertig wichtig widrig willig wirksam
  wöchentlich wöchig würdig zimmrig zugehörig zugewandert ähnlich ärztlich übergreifend übersteigend`
