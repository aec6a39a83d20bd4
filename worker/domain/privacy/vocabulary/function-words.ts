/** Articles, pronouns, prepositions, conjunctions, particles, adverbs and numerals, in every form that they have. */
export const FUNCTION_WORDS = `
  bisschen jemals letztens langsam allmählich heutzutage hoffentlich tagsdarauf zuallerletzt alleine plötzlich leider

  der die das den dem des dessen deren denen derer ein eine einen einem einer eines eins einige einigen einiger einiges einigem
  kein keine keinen keinem keiner keines keins keinerlei beide beiden beider beides beidem beid jede jeder jedes jeden jedem
  jedoch jemand jemanden jemandem jemandes niemand niemanden niemandem irgendwer irgendwas irgendwie irgendwo irgendwann
  irgendein irgendeine irgendeinen irgendeiner irgendeinem irgendwelche irgendwelchen irgendwohin irgendwoher man frau mancher
  manche manches manchen manchem manchmal mehrere mehreren mehrerer mehreres mehrerem sämtliche sämtlichen sämtlicher
  sämtliches sämtlich alle allen aller alles allem all allerlei allerdings allerhand andere anderer anderes anderen anderem
  anders anderer anderenfalls andernfalls andererseits anderweitig anderthalb anderswo anderswohin etwas etliche etlichen
  solche solcher solches solchen solchem solch welche welcher welches welchen welchem welch wer wen wem wessen was wie wo woher
  wohin wofür wogegen womit wonach wovon wozu wodurch worauf woran worin worüber worum woraus wobei warum weshalb weswegen wieso
  wann wieviel wieviele wievielte wieweit inwiefern inwieweit sofern soweit soviel sowie sowieso sowohl sogar sodass so
  ich du er sie es wir ihr ihnen mich dich sich uns euch mir dir ihm ihn mein meine meinen meinem meiner meines dein deine
  deinen deinem deiner deines sein seine seinen seinem seiner seines seins ihre ihren ihrem ihrer ihres ihrerseits unser unsere
  unseren unserem unserer unseres unsrer euer eure euren eurem eurer seinerseits seinerzeit selbst selber selbiger selbe selben
  dieser diese dieses diesen diesem dies diesmal diesbezüglich diesbezügliche diesbezüglichen diesseits jener jene jenes jenen
  jenem jenseits derjenige diejenige dasjenige denjenigen demjenigen diejenigen derselbe dieselbe dasselbe denselben demselben
  dieselben derlei dergleichen derart derartig derartige derartigen
  in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen ohne um ums von vom zu zum zur mit nach vor vorm vors
  hinter hinters über übers unter unters neben zwischen seit während wegen trotz statt anstatt anstelle aufgrund anhand anlässlich
  angesichts außer außerhalb innerhalb oberhalb unterhalb entlang entsprechend gegenüber gemäß hinsichtlich infolge inklusive
  exklusive laut mangels mithilfe mittels nebst samt seitens zufolge zugunsten zuungunsten zuliebe zwecks bezüglich betreffend
  betreffs binnen dank einschließlich ausschließlich entgegen gen halber je kontra pro per via versus wider ab anbei namens
  und oder aber denn sondern doch als wenn weil da dass daß ob obwohl obgleich obschon wenngleich falls sofern sobald solange
  sooft bevor ehe nachdem damit indem sowie wie wobei während zumal sonst ansonsten entweder weder noch nicht nichts nie niemals
  nirgends nirgendwo keinesfalls keineswegs kaum fast beinahe nahezu etwa ungefähr circa rund gut knapp mindestens höchstens
  wenigstens zumindest maximal minimal insgesamt gesamt ca max min zirka ungefaehr
  ja nein doch vielleicht eventuell möglicherweise wahrscheinlich vermutlich wohl voraussichtlich anscheinend scheinbar
  offenbar offensichtlich angeblich sicher sicherlich bestimmt gewiss tatsächlich wirklich eigentlich natürlich selbstverständlich
  leider hoffentlich zum glücklicherweise erfreulicherweise bedauerlicherweise normalerweise üblicherweise idealerweise
  teilweise zeitweise probeweise schrittweise beispielsweise beziehungsweise ausnahmsweise vorzugsweise möglichst stellenweise
  stundenweise tageweise wochenweise monatsweise paarweise ratenweise phasenweise übergangsweise versehentlich versuchsweise
  jetzt nun heute morgen gestern vorgestern übermorgen damals dann danach davor vorher nachher hinterher zuvor vorerst zunächst
  zuerst zuletzt zuallererst erst erstmal erstmals erstmalig letztlich letztendlich schließlich endlich inzwischen mittlerweile
  derzeit zurzeit gerade eben soeben momentan aktuell gegenwärtig demnächst bald baldmöglichst schnellstmöglich frühestens
  spätestens sofort gleich umgehend unverzüglich kürzlich neulich jüngst vorhin seither seitdem bisher bislang bis dahin
  weiterhin weiter nochmal nochmals noch einmal zweimal dreimal viermal fünfmal sechsmal mehrmals mehrfach vielmals oftmals oft
  öfter öfters häufig meist meistens immer immerhin stets ständig dauernd dauerhaft regelmäßig gelegentlich selten manchmal
  teils mal nochmal wieder wiederum erneut abermals auch ebenso ebenfalls gleichfalls zudem außerdem ferner überdies darüber
  hinaus zusätzlich nur lediglich bloß allein einzig ausschließlich hauptsächlich vorwiegend überwiegend vorrangig vor allem
  insbesondere besonders speziell vielmehr eher lieber gern gerne ungern am liebsten sehr ziemlich recht relativ etwas wenig
  ganz gar völlig vollkommen komplett vollständig total absolut äußerst höchst extrem überaus zu allzu viel mehr meisten meiste
  genug genügend ausreichend weniger wenigsten wenige wenigen weniges vieles viele vielen vieler vielem mehrere genau exakt
  tagsüber nachts morgens abends mittags vormittags nachmittags werktags wochentags montags dienstags mittwochs donnerstags
  freitags samstags sonntags täglich wöchentlich monatlich jährlich stündlich halbjährlich vierteljährlich zweiwöchentlich
  tagtäglich ganztags halbtags früh früher spät später rechtzeitig pünktlich längst länger längere lange lang jahrelang
  monatelang wochenlang tagelang stundenlang lebenslang zeitlebens jederzeit zeitnah zeitgleich gleichzeitig vorzeitig
  nachträglich rückwirkend vorläufig vorübergehend einstweilen fortlaufend laufend weiterführend dauernd unterdessen
  währenddessen unterwegs zwischendurch zwischenzeitlich künftig zukünftig fortan ab
  hier hierher hierhin hierzu hierfür hierbei hiermit hiervon hierin hierauf hierüber hieraus hiesige hiesigen dort dorthin
  dorther dortige dortigen da dahin daher dafür dagegen dabei damit danach daneben daran darauf daraus darin darüber darum
  darunter davon davor dazu dazwischen dadurch dahinter daheim deshalb deswegen demnach demzufolge demgegenüber dementsprechend
  entsprechend folglich somit also infolgedessen insofern insoweit trotzdem dennoch gleichwohl nichtsdestotrotz stattdessen
  hingegen dagegen allerdings jedoch einerseits zwar überall überallhin nirgendwohin zuhause daheim hause draußen drinnen
  drin drauf dran drüber drunter raus rein rauf runter rüber hin her hinein heraus herein hinaus herum umher zurück vorbei
  vorwärts rückwärts aufwärts abwärts links rechts geradeaus oben unten vorne vorn hinten nebenan gegenüber mitten innen außen
  auswärts außerhalb weg fort los zusammen gemeinsam miteinander nebeneinander aufeinander voneinander füreinander auseinander
  untereinander zueinander einander gegenseitig beieinander hintereinander durcheinander übereinander nacheinander aneinander
  anfangs eingangs teilweise großteils größtenteils mehrheitlich einigermaßen gewissermaßen folgendermaßen gleichermaßen
  einfach nämlich halt eben mal ruhig schon bereits wirklich überhaupt sonst übrigens nebenbei zufällig absichtlich umsonst
  vergebens vergeblich kostenlos unbedingt durchaus immerzu zunehmend zusehends jeweils pro quasi sozusagen mündlich
  schriftlich telefonisch persönlich bitte danke hallo okay ok alias namentlich wenn so gleich entweder nichtmal nichteinmal
  null eins zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
  neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen dutzend paar
  zweien dreien vieren zweier dreier zweit dritt viert erstens zweitens drittens viertens beides halb halbe halben halbes halber
  viertel drittel hälfte anderthalb eineinhalb zweieinhalb dreieinhalb viereinhalb einundzwanzig fünfundzwanzig fünfundvierzig
  dreißigste hundertprozentig zwanziger dreißiger vierziger fünfziger sechziger zweites drittes
  plus minus mal geteilt prozent prozentig euro cent
  anscheinend gegebenenfalls bestenfalls schlimmstenfalls jedenfalls keinesfalls notfalls andernfalls ebenfalls allenfalls
  ansatzweise auszugsweise leihweise testweise teilzeit vollzeit unentschuldigt barfuß abseits diesjährig diesjährige
  diesjährigen letztjährig letztjährige vorjährig derweil nunmehr tunlichst mitunter bisweilen zuweilen obendrein ohnehin
  sowieso ohnedies mitsamt unlängst vorab vorweg vorneherein vornherein alsbald sodann hernach zeitig baldig baldige baldigen
  zuständigkeitshalber krankheitshalber vorsichtshalber sicherheitshalber probehalber spaßeshalber umständehalber
  zuhause zugleich zugunsten zuhauf zumeist zunichte zurecht zuschulden zuhanden zuwider zuwege instand imstande außerstande
  infrage zugrunde zustande zutage beiseite beisammen entzwei quer kreuz hoch runter hinauf hinab hinüber herüber hervor
  voraus rückwärts heimwärts seitwärts landesweit bundesweit kreisweit stadtweit europaweit weltweit deutschlandweit
  vollends ebenda desto umso je nachdem wieweit sovielmal sowas sone ne nen nem ner nix gibts gehts hats wars ists hab obs wirds
  kanns machts kommts fürs hinterm überm unterm aufm beim zwecks irgend irgendjemand irgendetwas irgendwen sondergleichen
  denke melde warte kläre schicke rufe frage mache plane suche kümmere vermute glaube hoffe finde gehe komme brauche nehme gebe
  schreibe spreche treffe begleite unterstütze prüfe sehe lasse bereite organisiere vereinbare bleibe besuche berate vermittle
  the and of case management manager managerin managerinnen managern managers
`
