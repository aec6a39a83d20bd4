/** Weak verbs, without separable prefixes: those are added by rule. */
export const WEAK_VERBS = `
  abheften abonnieren absolvieren achten ackern addieren adoptieren adressieren agieren ähneln ahnen
  aktivieren aktualisieren akzeptieren alarmieren alphabetisieren altern amputieren analysieren ändern
  andocken angeln annullieren anonymisieren antworten appellieren applaudieren arbeiten archivieren ärgern
  argumentieren arrangieren assistieren atmen attackieren attestieren ausschulen äußern auszahlen
  automatisieren autorisieren bangen bannen basieren basteln bauen baumeln beabsichtigen beanspruchen
  beanstanden beantragen beaufsichtigen beauftragen beeinflussen beeinträchtigen beerdigen befähigen befinden
  befreien befremden befürworten begegnen begehren begeistern beglaubigen begleichen begünstigen begutachten
  behagen behaupten beichten beinhalten beiziehen bejahen bekräftigen belasten belästigen beleidigen
  bemängeln bemühen benachrichtigen benachteiligen benennen beobachten beraten berechtigen bereichern
  bereiten bereuen berichtigen berücksichtigen beruhigen beschäftigen bescheinigen beschleunigen beschränken
  beschriften beschuldigen beschweren beseitigen besichtigen bessern bestätigen beteiligen beten betonen
  betrachten betreuen betteln beugen beunruhigen bevollmächtigen bevorzugen bewaffnen bewältigen bewegen
  bewilligen bewirten bezuschussen bezwecken bilden blamieren blättern blenden blicken blinken blitzen
  blocken blockieren blühen bluten bohren borgen boxen brauchen bräunen bremsen brüllen brüten buchen buddeln
  bügeln bummeln bündeln bürgen büßen campen canceln chatten checken chillen coachen dampfen dämpfen danken
  datieren dauern debattieren decken definieren degradieren dehnen dekorieren delegieren demonstrieren
  demütigen deportieren desinfizieren desorientieren destabilisieren deuten deutschen diagnostizieren dienen
  differenzieren digitalisieren diktieren dinieren dirigieren diskriminieren diskutieren distanzieren
  disziplinieren dokumentieren dolmetschen donnern doppeln dosieren downloaden drängeln drehen drohen
  drosseln drucken drücken dulden durchqueren duschen düsen duzen eichen eignen eilen einigen einschulen
  ekeln emigrieren empören enden engagieren entfernen entgleisen enthaupten entlarven entlassen entlasten
  entlocken entmutigen entnehmen entscheiden entschlüsseln entschuldigen entsprechen entspringen entwaffnen
  entwerfen entwirren entziehen entziffern erben erbeuten erbitten erblinden erbrechen erbringen erfinden
  erfrieren erfrischen ergänzen ergeben ergehen ergreifen erhalten erhellen erhitzen erhöhen erinnern
  erkälten erkennen erkranken erkunden erkundigen erlassen erlauben erläutern erledigen erleichtern erleiden
  erliegen ermächtigen ermöglichen ermorden ermüden ermuntern ermutigen ernähren ernennen erneuern
  erniedrigen ernten erobern erörtern erproben erraten erregen erringen erscheinen erschießen erschließen
  erschrecken erschüttern erschweren erstatten ertappen ertragen ertränken ertrinken erübrigen eruieren
  erwachsen erwähnen erwärmen erweitern erwerben erwidern erziehen eskalieren etablieren evakuieren
  evaluieren existieren exmatrikulieren explodieren fackeln fahnden fälschen falten fantasieren färben fassen
  fasten faulen faulenzen faxen fegen fehlen feiern feilen feilschen fertigen fesseln festigen feststellen
  fetzen feuern filmen filtern finanzieren fischen fixieren flattern flehen flicken fliesen flirten flitzen
  florieren fluchen flüchten flüstern fluten fokussieren folgen folgern foltern fordern fördern formen
  formulieren forschen fotografieren fragen freuen frisieren fristen frühstücken frustrieren fühlen führen
  füllen fummeln fungieren funkeln funken funktionieren fürchten fusionieren füttern gaffen gähnen
  garantieren gärtnern gebären gebieten gebrauchen gedeihen gedulden gefährden gefallen gefrieren gehorchen
  gehören gelangen geleiten geloben genehmigen generieren genieren genügen geraten gestalten gestatten
  gestehen gewahren gewähren gewährleisten gewichten gewinnen gewöhnen glänzen glätten glauben gleiten
  gliedern glücken glühen gönnen googeln grasen gratulieren grenzen grinsen grübeln gründen grüßen gucken
  gurgeln hacken haften häkeln halbieren hallen hämmern handeln handhaben harmonieren hassen häufen hausen
  heben hecheln heften hegen heilen heimsuchen heiraten heizen hemmen herrschen herzen hetzen heucheln heulen
  hindern hinken hocken hoffen holen horchen hören hospitieren hüllen humpeln hungern hupen hüpfen husten
  hüten identifizieren ignorieren immatrikulieren impfen implementieren imponieren importieren improvisieren
  infizieren informieren inhaftieren initiieren inserieren inspirieren inspizieren installieren instruieren
  inszenieren integrieren intensivieren interessieren interpretieren intervenieren interviewen investieren
  irren irritieren isolieren jagen jammern jobben jodeln joggen jonglieren jubeln jucken justieren
  kalkulieren kämmen kämpfen kanalisieren kandidieren kapieren kapitulieren karren kassieren kategorisieren
  kauen kaufen kehren kennzeichnen kentern kichern kicken kippen kitzeln klagen klammern klappen klären
  klarstellen klassifizieren klatschen klauen kleben kleiden klemmen klettern klicken klimpern klingeln
  klirren klopfen knacken knallen knicken knien knipsen knüpfen knurren kochen kombinieren kommandieren
  kommentieren kommunizieren kompensieren komplizieren komponieren konfrontieren konkretisieren konsolidieren
  konsultieren konsumieren kontaktieren kontrollieren konzentrieren konzipieren kooperieren koordinieren
  kopieren korrigieren kosten krabbeln krachen kränken kratzen kraulen kreieren kreischen kreisen kriegen
  kriminalisieren kritisieren krönen krümmen kühlen kümmern kündigen kurbeln kurieren kürzen kuscheln küssen
  lächeln lachen lackieren laden lagern lahmen lähmen lallen landen langen langweilen lästern lauern lauten
  läuten leben lecken leeren legalisieren legen legitimieren lehnen lehren leisten leiten lenken lernen lesen
  leuchten leugnen lieben liebkosen liefern liieren limitieren listen loben lockern lohnen lokalisieren
  löschen losen lösen lotsen lüften lutschen machen mahnen mailen malen managen mandatieren mangeln
  manipulieren markieren marschieren maskieren massieren mästen mauern meckern meinen meistern melden merken
  messen miauen mieten migrieren mildern mindern minimieren mischen misslingen mitteilen mitteln mixen mobben
  mobilisieren moderieren modern modernisieren mogeln montieren motivieren münden mustern mutieren nachfragen
  nachhaken nachweisen nageln nagen nahen nähen nähern naschen navigieren necken neigen nerven nicken niesen
  nisten nominieren nörgeln normalisieren notieren nötigen nummerieren nuscheln nutzen nützen obliegen
  observieren offenbaren öffnen ohrfeigen ölen operieren opfern optimieren ordnen organisieren orientieren
  orten outen packen paddeln parieren parken passen passieren pauken pausieren peitschen pendeln pennen
  pensionieren perfektionieren pfänden pflanzen pflastern pflegen pflücken pieken pieksen pilgern pinkeln
  plädieren planen plappern plätschern platzen platzieren plaudern plündern pochen pokern polen polieren
  poltern posieren posten prägen prahlen praktizieren prallen präsentieren präzisieren predigen preisen
  preisgeben prellen pressen priorisieren probieren produzieren profitieren programmieren promovieren
  prophezeien protestieren protokollieren provozieren prüfen prügeln prusten pumpen pusten putzen quälen
  qualifizieren quasseln quatschen quellen quetschen quietschen quittieren radikalisieren raffen rammen
  ranken rascheln rasen rasieren rasten rattern rauben rauchen räumen rauschen reagieren realisieren
  rebellieren recherchieren rechnen rechtfertigen recken recyceln reden reduzieren referieren reflektieren
  reformieren regeln registrieren regnen regulieren rehabilitieren reichen reifen reimen reinigen reisen
  reizen reklamieren rekonstruieren rekrutieren relativieren relaxen renovieren reparieren repräsentieren
  reservieren respektieren restaurieren resultieren retten revanchieren revidieren richten riskieren ritzen
  rollen röntgen rosten rösten rotieren rubbeln rücken rückfragen rückmelden rudern ruhen rühren runden
  runzeln rüsten rutschen sabbern sabotieren säen sagen sägen salben sammeln sanieren sanktionieren säubern
  saugen säumen sausen scannen schaben schaden schädigen schaffen schälen schalten schämen schärfen schätzen
  schauen schäumen scheitern schenken scherzen scheuchen scheuen schicken schieben schielen schikanieren
  schildern schimmeln schimmern schimpfen schlachten schlagen schlendern schleppen schleusen schlichten
  schluchzen schlucken schlummern schlüpfen schlürfen schmachten schmälern schmatzen schmecken schmerzen
  schmieden schmieren schminken schmollen schmoren schmücken schmuggeln schmusen schnallen schnappen
  schnarchen schnaufen schneien schnitzen schnorren schnupfen schnuppern schnüren schockieren schonen
  schöpfen schrammen schrauben schrumpfen schubsen schuften schulden schulen schultern schüren schütteln
  schütten schützen schwächen schwanken schwänzen schwärmen schwatzen schweben schweifen schweißen schwelgen
  schwenken schwindeln schwitzen segeln segnen sehnen senken sensibilisieren separieren servieren setzen
  seufzen sichern sicherstellen sichten sickern sieben siedeln siegen siezen signalisieren signieren simsen
  simulieren skizzieren skypen sondieren sonnen sorgen sortieren sozialisieren spalten spannen sparen
  spazieren speichern spekulieren spenden sperren spezialisieren spicken spiegeln spielen spionieren spitzen
  sponsern spotten sprengen sprießen spritzen sprudeln sprühen spucken spuken spülen spüren stabilisieren
  stagnieren stammen stapeln stärken starren starten stationieren stattfinden stauen staunen stecken steigern
  stellen stemmen stempeln steppen sterilisieren steuern stibitzen sticken stiften stigmatisieren stillen
  stimmen stöbern stocken stöhnen stolpern stoppen stören stornieren stottern strafen straffen strahlen
  strampeln stranden strapazieren sträuben streamen streben strecken streicheln streichen streifen streiken
  stressen streuen stricken strömen strotzen strukturieren studieren stufen stunden stürzen stutzen stützen
  suchen suggerieren summen sündigen supervidieren surfen suspendieren synchronisieren systematisieren tadeln
  tagen tanken tanzen tapezieren tarnen tasten tätigen tätowieren tauchen tauen taufen taugen tauschen
  täuschen teilen teilnehmen telefonieren tendieren terminieren testen thematisieren therapieren ticken
  tigern tilgen tippen toben tolerieren tönen töten trainieren trällern trampeln trampen transferieren
  transportieren trauen trauern traumatisieren träumen trennen trocknen trödeln trommeln trösten trotzen
  tunken turnen tuscheln tuten twittern tyrannisieren üben überanstrengen überbrücken überdenken überfallen
  übergeben überlassen übernachten übernehmen überqueren überraschen überrennen überrumpeln überschneiden
  übertragen übertreiben übertreten überwältigen überziehen umarmen umfassen umgeben umgehen umschreiben
  umschulen umsiedeln umwerben umzingeln unterbinden unterbrechen unterhalten unterlassen unterlaufen
  unterliegen unternehmen unterschreiben unterschreiten unterwerfen updaten uploaden urinieren urteilen
  variieren verabreden verabreichen verabscheuen verabschieden verallgemeinern veralten verängstigen
  veranlassen veranschaulichen veranstalten verbarrikadieren verbergen verbiegen verbinden verblassen
  verbleiben verbreiten verbrennen verbringen verbünden verdächtigen verdauen verderben verdeutlichen
  verdichten verdrängen verdunkeln verehren vereidigen vereinbaren vereinen vereinfachen vereinheitlichen
  vereinsamen vereisen vereiteln verfallen verfeinden verfrachten verfrühen verfügen vergeben
  vergegenwärtigen vergehen vergelten vergewaltigen vergewissern vergießen vergiften vergleichen vergnügen
  vergraben vergrößern vergüten verhängen verharren verheimlichen verhelfen verhöhnen verjähren verkleinern
  verkneifen verkommen verkörpern verkraften verkrampfen verkriechen verkünden verlängern verlangsamen
  verlaufen verleihen verletzen vermarkten vermasseln vermehren vermissen vermögen vermuten vernachlässigen
  vernehmen verneinen vernetzen vernichten verpatzen verpfeifen verpflichten verraten verrenken verriegeln
  verringern verrotten verschlafen verschlechtern verschleiern verschleudern verschließen verschlimmern
  verschlüsseln verschmutzen verschönern verschreiben verschwenden verschwinden verschwören versehen
  verselbständigen verselbstständigen versenden versinken verspäten versprechen verständigen verstehen
  verstetigen verstopfen verstoßen verstummen verteidigen verteuern verteufeln vertiefen vertreiben
  vertuschen verunglücken verunsichern verunstalten veruntreuen verursachen vervollständigen verwahrlosen
  verwelken verwerfen verwesen verwirklichen verwirren verwitwen verwöhnen verwunden verwurzeln verwüsten
  verzahnen verzehren verzichten verziehen visualisieren vollenden vollstrecken vollziehen vorenthalten
  vorladen wachen wackeln wagen wählen wahren wahrhaben wahrnehmen walten wandeln wandern wanken warnen
  warten waten wechseln wecken wedeln wehen wehren weichen weiden weigern weilen weinen weisen weißen weiten
  wenden werkeln werten wertschätzen wetteifern wetten wickeln widerrufen widmen wiederholen wiederkehren
  wiegen wildern wimmeln winken wirken wirtschaften wischen wittern wohnen wühlen wundern wünschen würdigen
  würfeln würgen würzen wüten zahlen zählen zähmen zanken zappeln zaubern zeichnen zeigen zelten zensieren
  zerbrechen zerfallen zerreißen zerren zertifizieren zertreten zeugen zielen zieren zischen zitieren zittern
  zivilisieren zocken zögern zoomen züchten zucken zücken zünden zwängen zweifeln zwicken zwingen zwinkern
  zwitschern
`

/** Strong and irregular verbs: infinitive, third person present, past, participle. */
export const STRONG_VERBS = `
  backen backt backte gebacken / bedürfen bedarf bedurfte bedurft / befehlen befiehlt befahl befohlen / beginnen beginnt begann begonnen /
  beißen beißt biss gebissen / bergen birgt barg geborgen / betrügen betrügt betrog betrogen / beweisen beweist bewies bewiesen /
  bewerben bewirbt bewarb beworben / biegen biegt bog gebogen / bieten bietet bot geboten / binden bindet band gebunden /
  bitten bittet bat gebeten / blasen bläst blies geblasen / bleiben bleibt blieb geblieben / braten brät briet gebraten /
  brechen bricht brach gebrochen / brennen brennt brannte gebrannt / bringen bringt brachte gebracht / denken denkt dachte gedacht /
  dringen dringt drang gedrungen / empfangen empfängt empfing empfangen / empfehlen empfiehlt empfahl empfohlen /
  empfinden empfindet empfand empfunden / entscheiden entscheidet entschied entschieden / erlöschen erlischt erlosch erloschen /
  erschrecken erschrickt erschrak erschrocken / erwägen erwägt erwog erwogen / essen isst aß gegessen / fahren fährt fuhr gefahren /
  fallen fällt fiel gefallen / fangen fängt fing gefangen / fechten ficht focht gefochten / finden findet fand gefunden /
  fliegen fliegt flog geflogen / fliehen flieht floh geflohen / fließen fließt floss geflossen / fressen frisst fraß gefressen /
  frieren friert fror gefroren / geben gibt gab gegeben / gehen geht ging gegangen / gelingen gelingt gelang gelungen /
  gelten gilt galt gegolten / genesen genest genas genesen / genießen genießt genoss genossen / geraten gerät geriet geraten /
  geschehen geschieht geschah geschehen / gewinnen gewinnt gewann gewonnen / gießen gießt goss gegossen / gleichen gleicht glich geglichen /
  gleiten gleitet glitt geglitten / graben gräbt grub gegraben / greifen greift griff gegriffen / halten hält hielt gehalten /
  hängen hängt hing gehangen / hauen haut haute gehauen / heben hebt hob gehoben / heißen heißt hieß geheißen / helfen hilft half geholfen /
  kennen kennt kannte gekannt / klingen klingt klang geklungen / kneifen kneift kniff gekniffen / kommen kommt kam gekommen /
  kriechen kriecht kroch gekrochen / laden lädt lud geladen / lassen lässt ließ gelassen / laufen läuft lief gelaufen /
  leiden leidet litt gelitten / leihen leiht lieh geliehen / lesen liest las gelesen / liegen liegt lag gelegen / lügen lügt log gelogen /
  meiden meidet mied gemieden / messen misst maß gemessen / misslingen misslingt misslang misslungen / nehmen nimmt nahm genommen /
  nennen nennt nannte genannt / pfeifen pfeift pfiff gepfiffen / raten rät riet geraten / reiben reibt rieb gerieben /
  reißen reißt riss gerissen / reiten reitet ritt geritten / rennen rennt rannte gerannt / riechen riecht roch gerochen /
  ringen ringt rang gerungen / rufen ruft rief gerufen / saufen säuft soff gesoffen / schaffen schafft schuf geschaffen /
  scheiden scheidet schied geschieden / scheinen scheint schien geschienen / schieben schiebt schob geschoben /
  schießen schießt schoss geschossen / schlafen schläft schlief geschlafen / schlagen schlägt schlug geschlagen /
  schleichen schleicht schlich geschlichen / schleifen schleift schliff geschliffen / schließen schließt schloss geschlossen /
  schmeißen schmeißt schmiss geschmissen / schmelzen schmilzt schmolz geschmolzen / schneiden schneidet schnitt geschnitten /
  schreiben schreibt schrieb geschrieben / schreien schreit schrie geschrien / schreiten schreitet schritt geschritten /
  schweigen schweigt schwieg geschwiegen / schwellen schwillt schwoll geschwollen / schwimmen schwimmt schwamm geschwommen /
  schwinden schwindet schwand geschwunden / schwören schwört schwor geschworen / sehen sieht sah gesehen / senden sendet sandte gesandt /
  singen singt sang gesungen / sinken sinkt sank gesunken / sinnen sinnt sann gesonnen / sitzen sitzt saß gesessen /
  sprechen spricht sprach gesprochen / springen springt sprang gesprungen / stechen sticht stach gestochen / stehen steht stand gestanden /
  stehlen stiehlt stahl gestohlen / steigen steigt stieg gestiegen / sterben stirbt starb gestorben / stinken stinkt stank gestunken /
  stoßen stößt stieß gestoßen / streichen streicht strich gestrichen / streiten streitet stritt gestritten / tragen trägt trug getragen /
  treffen trifft traf getroffen / treiben treibt trieb getrieben / treten tritt trat getreten / trinken trinkt trank getrunken /
  tun tut tat getan / überwinden überwindet überwand überwunden / verderben verdirbt verdarb verdorben /
  vergessen vergisst vergaß vergessen / verlieren verliert verlor verloren / vermeiden vermeidet vermied vermieden /
  verschwinden verschwindet verschwand verschwunden / verzeihen verzeiht verzieh verziehen / wachsen wächst wuchs gewachsen /
  waschen wäscht wusch gewaschen / weichen weicht wich gewichen / weisen weist wies gewiesen / wenden wendet wandte gewandt /
  werben wirbt warb geworben / werfen wirft warf geworfen / wiegen wiegt wog gewogen / winden windet wand gewunden /
  wissen weiß wusste gewusst / ziehen zieht zog gezogen / zwingen zwingt zwang gezwungen / hinterlassen hinterlässt hinterließ hinterlassen /
  verlassen verlässt verließ verlassen / erhalten erhält erhielt erhalten / bekommen bekommt bekam bekommen /
  unterscheiden unterscheidet unterschied unterschieden / entlassen entlässt entließ entlassen / überlassen überlässt überließ überlassen /
  übertragen überträgt übertrug übertragen / überweisen überweist überwies überwiesen / verlaufen verläuft verlief verlaufen /
  hinweisen hinweist hinwies hingewiesen / verstoßen verstößt verstieß verstoßen / verleihen verleiht verlieh verliehen /
  unterhalten unterhält unterhielt unterhalten / vertreiben vertreibt vertrieb vertrieben / verschreiben verschreibt verschrieb verschrieben /
  unternehmen unternimmt unternahm unternommen / vernehmen vernimmt vernahm vernommen / vollziehen vollzieht vollzog vollzogen /
  erziehen erzieht erzog erzogen / befinden befindet befand befunden / beziehen bezieht bezog bezogen / vertragen verträgt vertrug vertragen /
  verbieten verbietet verbot verboten / verhalten verhält verhielt verhalten / entstehen entsteht entstand entstanden
`

/** Forms of sein, haben, werden and the modal verbs: no prefix turns them into other words. */
export const AUXILIARIES = `
  sein bin bist ist sind seid war warst waren wart gewesen sei seien seiend wäre wären wärst
  haben habe hast hat habt hatte hattest hatten hattet gehabt hätte hätten hättest habend
  werden werde wirst wird werdet wurde wurdest wurden wurdet geworden worden würde würden würdest werdend
  können kann kannst könnt konnte konnten konntest gekonnt könnte könnten könntest
  müssen muss muß musst müsst musste mussten musstest gemusst müsste müssten
  sollen soll sollst sollt sollte sollten solltest gesollt
  wollen will willst wollt wollte wollten wolltest gewollt wolle
  dürfen darf darfst dürft durfte durften gedurft dürfte dürften
  mögen mag magst mögt mochte mochten gemocht möchte möchten möchtest möchtet möge
  lass lasst gib nimm lies sprich sieh hilf komm geh mach schreib ruf bitte klingt vorliegt vorliegen vorlag vorlagen
`
