/** Adjectives without degrees of comparison. */
export const ADJECTIVES = `
  definitiv einzigartig einig riesig überflüssig lächerlich witzig fantastisch gelähmt größte größten größter größtes
  lateinisch defekt
  beengt ermäßigt vergesslich rückfällig nüchtern alkoholisiert vorletzte übernächste
  mangelhaft plurinational bolivarisch föderiert
  schrecklich gleichwertig
  absolut abstrakt absurd abwesend achte adäquat administrativ aggressiv akademisch aktuell akut akzeptabel
  alleine alleinerziehend alleinig alleinlebend alleinstehend allergisch allgemein allmählich alltäglich
  altersentsprechend ambivalent ambulant amtlich amtsbekannt analog anbei anderslautend anderthalb
  anderweitig anfällig anfänglich angeblich angeboren angehörig angenehm ängstlich anhängig anonym
  anrechenbar ansprechbar anstrengend anteilig antisemitisch antriebsarm antriebslos anwesend apathisch
  arrogant attraktiv aufgeregt aufmerksam ausgelastet ausgezeichnet ausländisch ausschließlich äußere
  außergerichtlich außerordentlich außerplanmäßig außerschulisch auswärtig autistisch autoritär baufällig
  bedrohlich beeindruckend befreundet begabt beheizbar behilflich beiderseitig beidseitig beidseits beige
  beigefügt bemerkenswert benachbart bequem berufstätig bescheiden besondere besorgniserregend besser
  beständig beste bestmöglich bettlägerig bewährt bewohnbar bewusstlos bezahlbar bezugsfertig bilateral
  bilingual billig binational biografisch biometrisch bisexuell bisherig blau blind blöd böse braun brutal
  bürokratisch chaotisch chronisch cool damalig dämlich dement demokratisch demotivierend dental depressiv
  deprimiert derartig derzeitig desinteressiert detailliert digital diplomatisch divers dominant doof doppelt
  dortig dreizehnte dringlich dunkel dunkle dynamisch eben edel effektiv effizient egal ehelich ehemalig
  ehrgeizig ehrlich eidesstattlich eigenhändig eigenständig eigentlich eilig einfühlsam einheitlich einsam
  einsichtig einstimmig einstweilig einvernehmlich einverständlich einzeln einzig eklig elektrisch
  elektronisch elfte elterlich emotional empathisch endgültig endlich endlos entzweit erfolgversprechend
  erforderlich erhältlich erheblich erkennbar erneut ernsthaft erreichbar erstaunlich erste erwähnenswert
  erwerbstätig erzieherisch essentiell essenziell ethisch ethnisch etliche etwaig euphorisch extra
  extremistisch fabelhaft fahrlässig fair faktisch familiär fatal faul fehlernährt feindselig fertig feucht
  fiebrig fies finanziell flexible formal formell fraglich frech freizügigkeitsberechtigt friedlich
  fristwahrend froh fünfte fünfzehnte furchtbar ganzheitlich gebührenfrei gebührenpflichtig gebürtig
  gefährlich gegenläufig gegenwärtig gehbehindert geistig gelb gelegentlich gemein gemeinnützig gemeinsam
  gemeinschaftlich gemütlich generativ generell genial genitalverstümmelt geräumig geringfügig gesamt
  gesondert gesprächig gesundheitlich getrenntlebend gewaltig gewalttätig gewerblich gewiss gewöhnlich
  glaubhaft gläubig glaubwürdig gleichaltrig gleichbleibend gleichgültig gleichlautend gleichzeitig grafisch
  grau gravierend grenzüberschreitend grün grundlegend grundsätzlich grundständig gültig gynäkologisch
  hartnäckig hauptsächlich häuslich hauswirtschaftlich heikel heilsam hektisch hellhörig herausragend
  hervorragend heterosexuell hiesig hilfsbedürftig hilfsbereit hintere hochgradig hochschwanger hochstrittig
  höflich hohe höhere homosexuell hörbehindert hübsch humanitär hungrig hybrid hygienisch ideal identisch
  illegal implizit impulsiv inaktiv individuell infektiös informell inklusiv innerbetrieblich innere
  innerfamiliär innerlich instabil institutionell integrativ intellektuell intelligent interdisziplinär
  interkulturell international interreligiös involviert irrational islamfeindlich islamistisch jahrelang
  jedwede jegliche jetzig jeweilig juristisch kaputt katastrophal kaufmännisch keinerlei klasse klassisch
  klinisch kognitiv kollegial komfortabel komfortable komisch kommunal komplett konsequent konstant
  konstruktiv konsularisch kontinuierlich konzeptionell kooperativ körperbehindert kostspielig kreativ
  kreisangehörig kriegstraumatisiert kriegsversehrt kriminell kulturell künftig künstlerisch künstlich
  kurzfristig kurzzeitig labil ländlich langanhaltend langfristig langweilig langwierig langzeitig launisch
  lebendig lebensbedrohlich lebenslang lebenspraktisch lebhaft leblos ledig leerstehend legal leiblich leid
  lernbehindert lesbar lesbisch letztgenannt lila linke lobenswert logisch logopädisch lokal lustig
  manipulativ männlich manuell marginal massiv materiell mathematisch medikamentös medizinisch
  menschenunwürdig methodisch migrantisch militärisch miserabel misstrauisch mittelfristig mittlere mobil
  möbliert modern möglich monatelang mühsam multipel multiple mündig mündlich musikalisch mutig mutlos
  mutwillig nachgiebig nachrangig nachschulisch nächste nächstmöglich nachträglich nackt nahtlos naiv
  namentlich national negativ nervenkrank nervös neuankommend neuerlich neugierig neunte neuropsychologisch
  nichtbinär niederschwellig niedrigschwellig nobel nördlich normal notariell notdürftig notwendig nützlich
  obere objektiv obligatorisch offenkundig öffentlich offiziell offline ohnmächtig ok okay öko online
  operativ oppositionell optimal optimistisch orange organisatorisch örtlich ortsansässig östlich panisch
  parallel paritätisch passgenau passiv pauschal peinlich perfekt permanent personell persönlich
  perspektivisch perspektivlos pessimistisch pflegeleicht pflegerisch physisch plausibel plausible pleite
  plötzlich postalisch potentiell potenziell praktisch präsent präventiv präzise prekär prima privat
  problematisch professionell provisorisch psychisch psychosomatisch psychosozial pubertär punktuell
  qualitativ quantitativ querschnittsgelähmt raffiniert rassistisch rational ratlos ratsam ratsuchend
  räumlich real realistisch rechte rechtskräftig rechtzeitig redselig regional regulär religiös rentabel
  respektabel respektvoll reumütig rezidivierend robust roh rosa rückläufig rückständig satt sauer schade
  schadenersatzpflichtig schädlich scheu schimmelig schimmlig schizophren schläfrig schüchtern schuld
  schuldig schulisch schwanger schwerhörig schwerstbehindert schwul sechste seelisch sehbehindert seitlich
  selbstbestimmt selbstgenutzt selbstgewählt selbstorganisiert sensible separat seriös sexistisch
  sexualisiert sexuell siebte skeptisch sogenannt solid solidarisch sonstig sozial sparsam speziell spitze
  sporadisch staatsangehörig städtisch standardisiert ständig starr stationär statistisch stellvertretend
  stetig still stolz straffällig strategisch strebsam strittig strukturell stur subjektiv subsidiär suizidal
  sukzessive super sympathisch symptomatisch systematisch systemisch tabellarisch tabu tagelang tagesaktuell
  tätig tatsächlich taub teilnahmslos telefonisch temporär teure theoretisch todkrank tödlich tolerant tot
  traditionell tragbar tragisch transgeschlechtlich transkulturell transparent transsexuell trocken trotzig
  überfällig übergewichtig übergriffig überlastet übermüdet übernächtigt überörtlich überregional überteuert
  üblich übrig umfänglich umseitig umständlich unabdingbar unauffindbar unbedenklich unbeschränkt undenkbar
  unentgeltlich unentwegt ungefähr ungelernt ungeordnet ungepflegt ungewollt unglaublich unmittelbar unnütz
  unsachgemäß unstrukturiert untere untergewichtig unterschiedlich unterschwellig unterwürfig unverzüglich
  unzählig unzweifelhaft ursächlich ursprünglich variabel variable vegetarisch verankert verbal verbindlich
  verdächtig vergeblich verletzlich vermeintlich vermittelbar vernünftig verschollen versehrt versöhnlich
  verständlich vertraulich vertretbar verwitwet verwunderlich viel vielerlei vielfältig vielschichtig
  vielversprechend vierte vierzehnte virtuell visuell vollständig vollumfänglich vollzählig vordere vorhanden
  vorherig vorig vorläufig vormalig vorrangig vorschulisch vorsorglich vorzeitig vulnerabel vulnerable wach
  wacklig wahr wahrscheinlich weiblich weiß weitestgehend weitgehend wesentlich widerrechtlich
  widersprüchlich willkommen windig wirtschaftlich wissenschaftlich wochenlang wohl wohlfühlend wohltuend
  wortkarg wunderschön wünschenswert zaghaft zäh zart zehnte zeitaufwändig zeitaufwendig zeitweilig zentral
  zielgerichtet zielstrebig zivil zögerlich zornig zufällig zufriedenstellend zugänglich zukünftig zulässig
  zumutbar zusätzlich zuständig zwangsverheiratet zwanzigste zweckentfremdet zweigeteilt zweite zweitrangig
  zwölfte
`

/** Adjectives with comparative and superlative. */
export const GRADED = `
  aktiv aufwändig aufwendig bedeutend bekannt belastet belastbar beliebt bemüht breit direkt dringend dünn einfach eng fein fest fit frei früh gering
  genau geduldig gut gründlich häufig hell intensiv klein klar knapp komplex kompliziert konkret lange leicht leise lieb locker mild nett neu niedrig offen ruhig
  sauber schlecht schlimm schnell schön schwer schwierig selbstbewusst selbständig selbstständig sicher spät stabil steil steigend sorgfältig streng tief
  träge teuer trüb übel unklar verfügbar verlässlich voll weich weit wenig wertvoll wichtig wirksam zufrieden zuverlässig deutlich eindeutig erfolgreich flexibel freundlich
  glücklich günstig heftig hilfreich heiß interessant lang laut motiviert müde nötig ordentlich pünktlich positiv selten seltsam sinnvoll stressig traurig ungünstig
  vorsichtig zügig zeitnah umfangreich ausführlich ernst fleißig toll bunt dick dicht echt falsch ganz halb leer letzt nah reich richtig rund schmal wild wirr spontan sensibel
`

/** Adjectives whose degrees have an umlaut. */
export const UMLAUT_GRADED = `alt arm dumm grob groß hart jung kalt klug krank kurz lang scharf schwach stark warm gesund nah hoch rot schwarz blass schmal nass oft`

/** Second parts of adjectives: "leistungsberechtigt", "krankheitsbedingt", "fünfjährig". */
export const SUFFIX_ADJECTIVES = `
  schrittig gliedrig fristig
  haft
  abhängig ähnlich arm artig auffällig ausgerichtet bar basiert bedingt bedürftig befreit begleitend behaftet berechtigt bereit beruflich betont betroffen bewusst bezogen
  deckend eigen erfahren erhaltend extern fachlich fähig fern fest förmig frei fremd freundlich fördernd füllend geeignet gebunden gefährdend gefährdet gelenkt gemäß gemischt gerecht geschädigt gesetzlich
  gestützt gewohnt gleich günstig haltig hemmend intensiv intern interessiert jährig jährlich kompatibel köpfig krank kritisch kundig leer los lich mäßig malig monatig monatlich nah neutral orientiert
  ordnend pflegend pflichtig politisch pädagogisch psychologisch psychiatrisch rechtlich reich reif relevant seitig sensibel sicher spezifisch sprachig sprachlich stellig stark schwach stufig stündig stützend suchend tauglich tägig täglich teilig therapeutisch tüchtig
  typisch übergreifend übersteigend unabhängig unfähig unterstützend verantwortlich versichert verträglich voll wertig weit weise wichtig widrig wirksam wöchig wöchentlich würdig fach mal stämmig zimmrig geschossig spurig strängig
  bezüglich hinderlich förderlich typisch lastig müde technisch ärztlich dienlich vertretend führend gebend nehmend leistend beziehend empfangend
  verletzt verschuldet zugewandert zugehörig eingeschränkt beeinträchtigt ergänzend sichernd bildend vorbereitend nachholend schaffend erhöhend mindernd süchtig willig
`
