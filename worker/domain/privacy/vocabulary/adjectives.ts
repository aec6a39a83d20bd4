/** Adjectives without degrees of comparison. */
export const ADJECTIVES = `
  abgelehnt abhängig abwesend abwertend akademisch aktuell albanisch alleinerziehend alleinig alleinstehend alleinlebend
  allgemein allgemeinbildend alltäglich ambulant amtlich anderthalb anderweitig anerkannt anfänglich angeblich angehörig angemessen
  angespannt angewiesen anhaltend anonym anschließend ansprechbar anstehend anteilig anwaltlich anwesend anonymisiert apathisch arbeitend
  ärztlich asylrechtlich aufenthaltsrechtlich aufgeschlossen aufstockend aufsuchend ausführlich ausländerrechtlich ausländisch
  ausreichend ausreisepflichtig ausschlaggebend ausschließlich ausstehend außergerichtlich außerordentlich außerplanmäßig außerschulisch
  auswärtig auszubildend barrierefrei bedarfsgerecht bedarfsorientiert bedingt bedürftig befristet beglaubigt begleitend behindert beidseitig
  beiderseitig beiliegend benachteiligt berechtigt bereit beruflich berufsbegleitend berufstätig beschränkt besondere
  bestehend beteiligt betreffend betroffen betrieblich bevorstehend bewusst bezugsfertig bildlich bindend biografisch biometrisch blind
  bundesweit bürokratisch chronisch damalig datenschutzrechtlich dauernd demokratisch dental derzeitig desorientiert deutschlandweit
  dienstlich digital diskriminierend divers doppelt dortig dringlich drohend echt ehelich ehemalig ehrenamtlich eidesstattlich eigen
  eigenhändig eigenständig eigenverantwortlich eilig einbürgerungsrechtlich eindeutig einfühlsam einmalig einseitig einstimmig einstweilig
  einvernehmlich einverstanden einzeln einzig elektronisch elektrisch elterlich empathisch endgültig entscheidend erfahren erfolglos erfolgreich
  erforderlich erheblich erhältlich erkennbar ermutigend erneut ernsthaft erreichbar erschwerend erstmalig erwachsen erwerbend erwerbsfähig erwerbslos erwerbstätig
  erzieherisch ethisch ethnisch extern fachärztlich fachlich fahrlässig faktisch fallbezogen fallübergreifend falsch familiär familienbezogen
  familienfreundlich familiengerichtlich fehlend fehlerhaft fertig festgelegt feststehend finanziell flächendeckend flexibel folgend förderfähig förderlich formal
  formell formlos fortgeschritten fortlaufend freiberuflich freiwillig freizügigkeitsberechtigt fremd fristgemäß fristgerecht fristlos fristwahrend früh früher
  ganz ganzheitlich ganztägig geburtshilflich gebürtig gebührenfrei gebührenpflichtig geeignet gefährdet gegenläufig gegenseitig gegenteilig gegenwärtig gehörlos geistig gelegentlich
  gemeinnützig gemeinsam gemeinschaftlich genannt generell geplant gerichtlich geringfügig gesamt gescheitert geschieden geschlechtsspezifisch geschlossen gesellschaftlich
  gesetzlich gesichert gesondert gesperrt gesundheitlich getrennt getrenntlebend gewaltfrei gewerblich gewöhnlich glaubhaft gleich gleichberechtigt gleichgültig gleichwertig gleichzeitig
  grenzwertig grundlegend grundsätzlich gültig gynäkologisch halbtägig halbjährlich handlungsfähig handschriftlich handwerklich hauptamtlich hauptsächlich hausärztlich häuslich
  haushaltsnah hauswirtschaftlich heftig heimlich hektisch herzkrank hiesig hilfebedürftig hilflos hilfsbedürftig hinreichend hochschwanger hörbehindert humanitär hybrid hygienisch
  identisch illegal implizit inaktiv individuell infektiös informell inhaltlich inklusiv innerbetrieblich innerfamiliär innerlich intellektuell intensiv interessant interkulturell intern international intrinsisch isoliert
  jahrelang jetzig jugendlich juristisch kariös kaufmännisch keinerlei kinderlos kinderpsychiatrisch kindgerecht kindlich kirchlich klinisch kognitiv kollegial komisch kommend kommunal komplett komplex konkret
  konfliktreich konsequent konstant konstruktiv kontinuierlich koordiniert körperlich kostenfrei kostenlos kostenpflichtig krankenversichert krankenversicherungspflichtig krankgeschrieben krankheitsbedingt
  kreisangehörig kreisfrei kreisweit kriegsbedingt kriminell kulturell kultursensibel kundig kurzfristig künftig landesweit ländlich langfristig langjährig langwierig laufend lebend lebensbedrohlich lebensfähig lebenslang
  lebenspraktisch ledig leerstehend legal leiblich leistungsberechtigt leistungsrechtlich lesbisch letzte letztmalig liebevoll linguistisch logisch logopädisch lokal lösungsorientiert männlich mangelhaft
  mangelnd manuell materiell mathematisch medikamentös medizinisch mehrfach mehrmalig mehrsprachig methodisch mietrechtlich migrantisch minderjährig mitgebracht mitreisend mittelfristig mittellos mittlere mittleren mittlerer mittleres mobil möbliert modern möglich
  monatlich monatelang mündlich mütterlich muttersprachlich mutwillig nachbarschaftlich nachfolgend nachgewiesen nachhaltig nachträglich nachweislich nächste nächsten nächster nächstes nächstem nächstmöglich nahtlos namentlich national
  neuerlich neuropsychologisch neuzugewandert niederschwellig niedrigschwellig nötig notariell notdürftig notfallmäßig notwendig obdachlos obligatorisch öffentlich offiziell ohnmächtig öko online operativ optimal
  ordentlich ordnungsgemäß ordnungsrechtlich organisatorisch örtlich pädagogisch panisch paritätisch passiv pauschal pensioniert permanent personell persönlich pflegebedürftig pflegerisch pflichtversichert physisch planlos planmäßig politisch
  polizeilich polnisch positiv postalisch potentiell potenziell präsent praktisch prekär präventiv privat privatärztlich probeweise problematisch professionell provisorisch psychiatrisch psychisch psychologisch psychosomatisch psychosozial psychotherapeutisch
  qualifiziert quantitativ qualitativ ratlos ratsuchend räumlich real rechtlich rechtmäßig rechtskräftig rechtskreisübergreifend rechtssicher rechtswidrig rechtswirksam rechtzeitig regelgerecht regelmäßig regional regulär
  restlich richterlich richtig rückständig rückwirkend ruhend schadenersatzpflichtig schädlich schätzungsweise schleppend schriftlich schriftsprachlich schuldhaft schuldnerberaterisch schulärztlich schulisch schulfähig schulfrei schulpflichtig
  schutzbedürftig schutzsuchend schwanger schwerbehindert schwerhörig schwerstbehindert schwul sehbehindert selbständig selbstbestimmt selbstbewusst selbstgewählt selbstgenutzt selbstorganisiert selbstständig selbstverschuldet seelisch sensibel separat sexualisiert sexuell sichtbar
  sinnlos sinnvoll sogenannt solidarisch sonderpädagogisch sonstig sorgeberechtigt sozial sozialhilferechtlich sozialpädagogisch sozialrechtlich sozialversichert sozialversicherungspflichtig spezialisiert speziell spezifisch
  sporadisch sportlich sprachfördernd sprachlich staatenlos staatlich staatsangehörig städtisch ständig starr stationär stattfindend statistisch stellvertretend steuerlich steuerpflichtig stillend straffällig strafbar strafrechtlich strittig strukturell stufenweise
  stundenweise subsidiär suchtkrank suizidal symptomatisch systemisch systematisch tabellarisch tagelang tagesaktuell tageweise täglich tariflich tatsächlich tauglich technisch telefonisch temporär terminlich theoretisch therapeutisch therapiebedürftig
  todkrank tödlich tolerant tot traditionell tragbar transkulturell transsexuell traumasensibel traumatisch traumatherapeutisch trotzig übergriffig überlastet übermäßig überfällig überörtlich überregional überschuldet übersetzt überwiegend üblich übrig
  umfänglich umgehend umgekehrt unabdingbar unabhängig unauffindbar unbegleitet unbedenklich unbefristet unbekannt unberechtigt unbeschränkt unbezahlt unentgeltlich unentschuldigt unerlaubt unfallbedingt ungefähr ungeklärt ungewollt
  unmittelbar unterbrochen unterbringend unterhaltsberechtigt unterhaltspflichtig unterschiedlich unverbindlich unverändert unverzüglich unverschuldet ursächlich ursprünglich väterlich variabel vegetarisch verantwortlich verbal verbindlich verbliebene
  verfügbar vergangen vergeblich verhaltensauffällig verheiratet verhältnismäßig verletzlich verlobt verlässlich vermeintlich vermögend vernünftig verpflichtend verschieden verschuldet versicherungspflichtig verspätet verständlich verstorben vertraulich vertretbar
  verwaltungsrechtlich verwandt verwitwet verwunderlich vielfältig vielfach vielversprechend virtuell visuell volljährig vollständig vollumfänglich vollzählig vorangegangen vorausgesetzt voraussichtlich vorerkrankt vorhanden vorherig vorhergehend vorig
  vorläufig vormalig vorrangig vorsorglich vorübergehend vorzeitig wahrscheinlich weiblich weiterführend weitere weiteren weiterer weiteres weiterem weitgehend weltlich wesentlich wichtig widerrechtlich widersprüchlich willkommen winterlich wirksam wirtschaftlich wochenlang wöchentlich
  wohnberechtigt wohnhaft wohnungslos wohnungssuchend zahlreich zahlungsfähig zahlungsunfähig zahnärztlich zeitaufwändig zeitaufwendig zeitintensiv zeitkritisch zeitlich zeitnah zeitweilig zentral zielführend zielgerichtet zielorientiert zivilrechtlich zufällig
  zufriedenstellend zugänglich zugehörig zugewandert zukünftig zulässig zumutbar zurückhaltend zusätzlich zuständig zutreffend zuverlässig zwangsweise zweckgebunden zweisprachig zweiwöchentlich zwingend zwischenzeitlich zwischenmenschlich
  erste ersten erster erstes erstem zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte zwanzigste einzige
  linke rechte obere untere innere äußere vordere hintere eigentlich jeweilig etwaig derartig jegliche jeglicher jeglichen jegliches jedwede besagt gesagt obig unzählig mancherlei vielerlei
  lila rosa orange beige online offline extra prima super klasse spitze pleite egal okay schade leid schuld fit tabu ok
  abgängig absolut abrufbar abstrakt adäquat aggressiv akut allergisch ängstlich anfällig angenehm anstrengend arm arrogant attraktiv aufmerksam
  autistisch bar begabt bequem berufserfahren bescheiden besorgt bewegungseingeschränkt brauchbar brutal bunt cool dankbar deprimiert depressiv deutlich dicht dement desinteressiert
  duldungsrechtlich eben effektiv effizient ehrlich eifersüchtig einsam eingeschränkt einverständlich ernst erschöpft fair faul feindselig festangestellt feucht fleißig freundlich friedlich froh gelb geduldig gemein genau gerecht gewalttätig gewiss gleichaltrig
  glücklich grau grün günstig grundständig heikel hervorragend hilfreich hilfsbereit höflich hungrig ideal intelligent invasiv jung kaputt kinderreich klar konzentriert kooperativ kreativ kritisch launisch lernbereit lernbehindert lernbeeinträchtigt locker
  massiv motiviert müde mutig nachdenklich nackt naiv nass negativ nett nervös neutral neugierig niedrig niedergeschlagen normal offen ordnungswidrig parallel peinlich pflegeleicht präzise pünktlich rauchfrei reibungslos reif reizbar renitent rezidivierend
  respektvoll robust roh ruhig rund satt sauber scheu schizophren schüchtern schuldig schuldenfrei selbstsicher selten seriös sicher skeptisch solid sorgfältig sparsam spannend stabil stolz still streng stressig stur sympathisch taub tätig teilbar teilgenommen transparent trocken
  überfordert überfüllt überrascht umfangreich umfassend umständlich unsicher verärgert verunsichert verzweifelt verwirrt vertraut viel voll vorsichtig wach wachsend wacklig wertvoll willig windig wohl wohlfühlend wütend zäh zart zornig zufrieden zurückgezogen zügig
  voller befreundet benommen betrunken erkältet erkrankt erleichtert gekränkt gestresst traumatisiert angeboren angeschlagen aufgeregt aufgebracht betreut alphabetisiert aufgeklärt ausgebildet ausgebucht ausgelastet ausgezeichnet
  blau braun rot schwarz weiß dunkel edel teuer sauer plausibel miserabel nobel respektabel komfortabel akzeptabel rentabel dunkle dunklen teure teuren sensible flexible variable plausible sensiblen flexiblen variablen komfortable
  abgelaufen obdachlosenrechtlich kindswohl kindeswohlgefährdend vermögensrechtlich sorgerechtlich familienrechtlich arbeitsrechtlich schulrechtlich integrationspolitisch sozialpolitisch menschenrechtlich menschenunwürdig menschlich
  nervenkrank herzlich neulich schulmüde arbeitssuchend arbeitsuchend ausbildungssuchend hilfesuchend schutzberechtigt asylsuchend asylberechtigt geflüchtet gefüchtet neuankommend drogenabhängig alkoholabhängig spielsüchtig suchtgefährdet
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
  abhängig ähnlich arm artig auffällig ausgerichtet bar basiert bedingt bedürftig befreit begleitend behaftet berechtigt bereit beruflich betont betroffen bewusst bezogen
  deckend eigen erfahren erhaltend extern fachlich fähig fern fest förmig frei fremd freundlich fördernd füllend geeignet gebunden gefährdend gefährdet gelenkt gemäß gemischt gerecht geschädigt gesetzlich
  gestützt gewohnt gleich günstig haltig hemmend intensiv intern interessiert jährig jährlich kompatibel köpfig krank kritisch kundig leer los lich mäßig malig monatig monatlich nah neutral orientiert
  ordnend pflegend pflichtig politisch pädagogisch psychologisch psychiatrisch rechtlich reich reif relevant seitig sensibel sicher spezifisch sprachig sprachlich stellig stark schwach stufig stündig stützend suchend tauglich tägig täglich teilig therapeutisch tüchtig
  typisch übergreifend übersteigend unabhängig unfähig unterstützend verantwortlich versichert verträglich voll wertig weit weise wichtig widrig wirksam wöchig wöchentlich würdig fach mal stämmig zimmrig geschossig spurig strängig
  bezüglich hinderlich förderlich typisch lastig müde technisch ärztlich dienlich vertretend führend gebend nehmend leistend beziehend empfangend
  verletzt verschuldet zugewandert zugehörig eingeschränkt beeinträchtigt ergänzend sichernd bildend vorbereitend nachholend schaffend erhöhend mindernd süchtig willig
`
