/** Articles, pronouns, prepositions, conjunctions, particles, adverbs and numerals, in every form that they have. */
export const FUNCTION_WORDS = `
  ab aber abermals abseits abwärts acht achtzehn achtzig alias all alle allein alleine allem allen allenfalls
  aller allerdings allerhand allerlei alles allzu als alsbald also am an and andere anderem anderen
  anderenfalls anderer andererseits anderes andernfalls anders anderswo anderswohin aneinander angesichts
  anhand anlässlich ans ansatzweise ansonsten anstatt anstelle auch auf aufeinander aufm aufs aufwärts aus
  auseinander ausgerechnet ausnahmsweise auswärts auszugsweise außen außer außerdem außerhalb außerstande bald
  baldig baldige baldigen baldmöglichst barfuß bedauerlicherweise begleite bei beid beide beidem beiden beider
  beides beieinander beim beinahe beisammen beiseite beispielsweise berate bereite bereits besonders
  bestenfalls bestens besuche bevor beziehungsweise binnen bis bisher bislang bisschen bisweilen bitte bleibe
  bloß brauche ca case cent circa da dabei dadurch dafür dagegen daheim daher dahin dahingehend dahinter damals
  damit danach daneben dank danke dann dar daran darauf daraufhin daraus darin darum darunter darüber das
  dasjenige dass dasselbe davon davor dazu dazwischen daß dein deine deinem deinen deiner deines dem
  dementsprechend demgegenüber demjenigen demnach demnächst demselben demzufolge den denen denjenigen denke
  denn dennoch denselben der derart derartige derartigen deren derer dergestalt dergleichen derjenige derlei
  derselbe derweil derzeit des deshalb dessen desto deswegen dich die diejenige diejenigen dies diesbezügliche
  diesbezüglichen diese dieselbe dieselben diesem diesen dieser dieses diesjährige diesjährigen diesseits dir
  doch dort dorther dorthin dortige dortigen dran drauf draußen drei dreieinhalb dreien dreier dreizehn dreißig
  dreißiger dreißigste drin drinnen drittens drittes drunter drüber du durch durchaus durcheinander durchs
  durchweg eben ebenda ebenfalls ebenso ehe eher ehestens ein einander eine eineinhalb einem einen einer
  einerseits eines einige einigem einigen einiger einigermaßen einiges eins einschließlich einst einstweilen
  einundzwanzig elf entgegen entlang entweder entzwei er erfreulicherweise erst erstens erstmals es etliche
  etlichen etwa etwas euch euer eure eurem euren eurer euro europaweit eventuell exakt exklusive extrem fast
  ferner finde folgendermaßen folglich fort fortan frage frau früher frühestens fünf fünft fünfundvierzig
  fünfundzwanzig fünfzehn fünfzig fünfziger für füreinander fürs ganz gar gebe gegebenenfalls gegen gegenüber
  gehe gehts gen genauso genug gerade geradeaus gern gerne gestern gewissermaßen gibts glaube gleichermaßen
  gleichfalls gleichwohl glücklicherweise größtenteils gut hab halb halbe halben halber halbes halbtags hallo
  halt hats hause heimwärts her heraus herein hernach herum hervor herüber heute heutzutage hier hierauf
  hieraus hierbei hierdurch hierfür hierher hierhin hierin hiermit hiervon hierzu hierüber hiesige hiesigen hin
  hinab hinauf hinaus hinein hingegen hinten hinter hintereinander hinterher hinterm hinters hinüber hoch hoffe
  hoffentlich hundertprozentig hälfte höchstens höher höhere höheren höherer ich idealerweise ihm ihn ihnen ihr
  ihre ihrem ihren ihrer ihrerseits ihres im immer immerhin immerzu imstande in indem infolge infolgedessen
  infrage inklusive innen innerhalb ins insbesondere insgesamt insofern insoweit instand inwiefern inwieweit
  inzwischen irgend irgendein irgendeine irgendeinem irgendeinen irgendeiner irgendetwas irgendjemand
  irgendwann irgendwas irgendwelche irgendwelchen irgendwen irgendwer irgendwie irgendwo irgendwoher
  irgendwohin ists ja je jede jedem jeden jedenfalls jeder jederzeit jedes jedoch jemals jemand jemandem
  jemanden jemandes jene jenem jenen jener jenes jenseits jetzt jeweils kanns kaum kein keine keinem keinen
  keiner keines keinesfalls keineswegs keins kläre komme kommts krankheitshalber kurzerhand kümmere kürzlich
  lang lange langsam langsamer lasse laut lediglich leider leihweise letztendlich letztens letztjährige lieber
  liebsten los länger längere mache machts mal man manager managerinnen manche manchem manchen mancher manches
  max maximal mehr mehrere mehrerem mehreren mehrerer mehreres mehrheitlich mehrmals mein meine meinem meinen
  meiner meines meist meiste meisten meistens melde mich million millionen min mindestens minus mir mit
  miteinander mithilfe mitsamt mitten mittlerweile mitunter momentan monatsweise morgen möglicherweise
  möglichst nach nachdem nacheinander nachher nahezu natürlich ne neben nebenan nebenbei nebeneinander nebenher
  nebst nehme nein nem nen ner neun neunzehn neunzig nicht nichteinmal nichtmal nichtsdestotrotz nie niemals
  niemand niemandem niemanden nirgends nirgendwo nirgendwohin nix noch nochmal nochmals normalerweise null nun
  nunmehr nur nämlich ob oben obendrein oberhalb obgleich obs obschon obwohl oder of offenbar offensichtlich
  oft oftmals ohne ohnedies ohnehin ok okay organisiere paar paarweise per phasenweise plane plus pro
  probehalber probeweise prozentig prüfe quasi quer ratenweise rauf raus rein relativ rufe rum rund rundherum
  rundum runter rüber rückgängig rückwärts samt schicke schließlich schlimmstenfalls schnellstmöglich schon
  schreibe schrittweise sechs sechst sechzehn sechzig sechziger sehe sehr sein seine seinem seinen seiner
  seinerseits seinerzeit seines seit seitdem seitens seither seitwärts selbe selben selber selbiger
  selbstverständlich selten sich sicher sicherheitshalber sicherlich sie sieben siebzehn siebzig siehe so
  sobald sodann sodass soeben sofern sofort sogar solange solch solche solchem solchen solcher solches somit
  sondergleichen sondern sone sonst sooft soviel sovielmal sowas soweit sowie sowieso sowohl sozusagen
  spaßeshalber spreche später spätestens statt stattdessen stellenweise stets stundenlang stundenweise
  stündlich suche sämtlich sämtliche sämtlichen sämtlicher sämtliches tageweise tagsdarauf tagsüber tagtäglich
  teilweise testweise the total treffe trotzdem tunlichst um umher ums umso umsonst umständehalber und ungern
  uns unser unsere unserem unseren unserer unseres unsrer unten unter unterdessen untereinander unterhalb
  unterm unters unterstütze unterwegs vereinbare vergebens vermittle vermute vermutlich versehentlich
  versuchsweise versus via viel viele vielem vielen vieler vieles vielleicht vielmals vielmehr vier viereinhalb
  vieren viert viertens vierzehn vierzig vierziger vollends vollkommen vom von voneinander vor vorab voraus
  vorbei vorerst vorgestern vorher vorhin vorjährig vorm vormals vorn vorne vorneherein vors vorsichtshalber
  vorweg vorwärts vorzugsweise völlig wann wars warte warum was weder weg wegen weil weiter weiterhin welch
  welche welchem welchen welcher welches wem wen wenige wenigen weniger weniges wenigsten wenigstens wenn
  wenngleich wer weshalb wessen weswegen wider wie wieder wiederum wieso wieviel wieviele wievielte wieweit wir
  wirds wirklich wo woanders wobei wochenweise wodurch wofür wogegen woher wohin wohl wohlauf wohlbehalten
  womit womöglich wonach woran worauf woraus worin worum worüber wovon wozu während währenddessen zehn zeitig
  zeitlebens zeitweise ziemlich zirka zu zuallererst zuallerletzt zudem zueinander zuerst zufolge zugleich
  zugrunde zugunsten zuhanden zuhauf zuhause zuletzt zuliebe zum zumal zumeist zumindest zunichte zunächst zur
  zurecht zurzeit zurück zusammen zuschulden zusehends zustande zuständigkeitshalber zutage zutiefst
  zuungunsten zuvor zuwege zuweilen zuwider zwanzig zwanziger zwar zwei zweieinhalb zweien zweier zweit
  zweitens zweites zwischen zwischendurch zwo zwölf äußerst öfter öfters über überall überallhin überaus
  überdies übereinander übergangsweise überhaupt überm übermorgen übers üblicherweise übrigens`
