/** Weak verbs, without separable prefixes: those are added by rule. */
export const WEAK_VERBS = `
  achten agieren akquirieren aktivieren aktualisieren akzeptieren alarmieren altern analysieren anonymisieren antworten arbeiten
  argumentieren ärgern atmen äußern basieren basteln bauen beabsichtigen beachten beanspruchen beanstanden beantragen
  beantworten bearbeiten beaufsichtigen beauftragen bedanken bedauern bedeuten bedienen bedrohen beeilen beeinflussen
  beeinträchtigen beenden beerdigen befähigen befördern befragen befreien befremden befristen befürchten befürworten begegnen
  begehren begeistern begleiten beglaubigen begleichen begrenzen begründen begrüßen begutachten behaupten behandeln beherrschen
  behindern bekämpfen beklagen bekräftigen belasten belästigen beleidigen belegen belohnen bemängeln bemerken bemühen benachrichtigen
  benachteiligen benennen benötigen benutzen benützen beobachten beraten berechnen berechtigen bereiten bereuen berichten berichtigen
  berücksichtigen beruhigen berühren beschädigen beschaffen beschäftigen bescheinigen beschimpfen beschleunigen beschränken beschuldigen
  beschützen beschweren beseitigen besetzen besichtigen besiedeln bestärken bestätigen bestellen bestimmen bestrafen besuchen
  beteiligen beten betonen betrauen betreuen betteln beugen beunruhigen beurlauben beurteilen bevollmächtigen bevorzugen bewahren
  bewältigen bewegen bewerten bewilligen bewohnen bewirken bezahlen bezeichnen bezeugen bezuschussen bezwecken bezweifeln bilden
  blättern blicken blocken blockieren bloggen blühen bluten bohren boxen brauchen bremsen bremsen buchen bügeln bündeln bürgen
  büßen campen chatten checken coachen dämpfen danken datieren dauern decken definieren dehnen delegieren demonstrieren deuten
  dienen diktieren dirigieren diskriminieren diskutieren distanzieren dokumentieren dolmetschen doppeln dosieren drehen drohen
  drucken drücken dulden düngen durchsuchen durchqueren duschen eignen eilen einigen eitern emigrieren empören engagieren
  entfalten entfernen entführen enthaupten entlassen entlasten entlohnen entmutigen entmündigen entschädigen entscheiden entschuldigen
  entsorgen entspannen entstören enttäuschen entwickeln entwurzeln erarbeiten erben erbitten erblinden erbringen erfassen erfolgen erfordern
  erforschen erfragen erfreuen erfüllen ergänzen erhoffen erhöhen erholen erinnern erkälten erklären erkranken erkunden erkundigen
  erlassen erläutern erleben erledigen erleichtern erlernen erlauben ermahnen ermächtigen ermitteln ermöglichen ermorden ermuntern ermutigen
  ernähren erneuern erniedrigen ernten eröffnen erobern erörtern erpressen erproben erreichen errichten erschöpfen erschrecken
  erschweren erschüttern ersetzen ersparen erstarren erstatten erstellen ersticken erstrecken erteilen eruieren erwähnen erwarten
  erweitern erwidern erwirken erwirtschaften erzählen erzeugen erzielen erziehen eskalieren etablieren evakuieren evaluieren existieren explodieren
  faktorieren fälschen falten färben fassen fasten faulen faxen fegen fehlen feiern fertigen festigen filmen finanzieren fixieren fischen
  flicken flüchten flüstern folgen folgern foltern fördern fordern formen formulieren forschen fotografieren fragen freuen
  frisieren frösteln frühstücken frustrieren fühlen führen füllen fungieren fürchten fusionieren füttern garantieren gärtnern
  gebrauchen gedulden gefährden gehorchen gehören genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen glauben
  gliedern glücken googeln gratulieren grenzen gründen grüßen gucken haften hageln handeln hantieren hassen häufen hausen heben heften heilen
  heiraten heizen hemmen herrschen hindern hinken hoffen holen honorieren horchen hören hospitieren hungern husten identifizieren
  ignorieren immatrikulieren impfen implementieren improvisieren informieren infizieren inhaftieren initiieren installieren
  instruieren integrieren intensivieren interessieren intervenieren interviewen investieren irren isolieren jammern jobben
  joggen jubeln jucken justieren kämmen kämpfen kandidieren kapieren kassieren kauen kaufen kehren kennzeichnen kippen kicken klagen
  klappen klären kleben kleiden klemmen klicken klingeln klopfen knicken knüpfen kochen kombinieren kommandieren kommentieren
  kommunizieren konfrontieren konkretisieren konsolidieren konsultieren konsumieren kontaktieren kontrollieren konzentrieren konzipieren
  kooperieren koordinieren kopieren korrigieren kosten kränken kratzen kreisen kriegen kriminalisieren kritisieren kühlen kümmern
  kündigen kürzen kuscheln küssen lächeln lachen lagern lähmen landen langen langweilen lauten läuten leben lecken leeren legen
  legalisieren legitimieren lehnen lehren leisten leiten lenken lernen leuchten leugnen lieben liefern loben lockern löschen
  lösen lohnen losen lotsen lüften machen mahnen malen managen mangeln markieren massieren meinen melden merken messen meistern
  mieten migrieren mildern minimieren mindern mischen missachten misslingen misstrauen missbrauchen missverstehen mitteln mobben moderieren modernisieren
  monieren montieren motivieren mutmaßen nachhaken nagen nähen nähern naturalisieren navigieren necken neigen nerven nicken nisten
  nominieren normalisieren notieren nötigen nummerieren nutzen nützen öffnen operieren opfern optimieren ordnen organisieren
  orientieren packen parken passen passieren pauken pausieren pendeln pfänden pflanzen pflegen pflücken planen platzen platzieren
  polstern posten prägen prahlen praktizieren präsentieren präzisieren pressen priorisieren probieren produzieren profitieren
  programmieren promovieren prophezeien protestieren protokollieren provozieren prüfen prügeln pubertieren pumpen putzen quälen
  qualifizieren quittieren rasieren rasten ratifizieren rauben rauchen räumen reagieren realisieren recherchieren rechnen
  rechtfertigen recyceln reden reduzieren referieren reflektieren regeln registrieren regnen regulieren reichen reifen
  reimen reinigen reisen reizen reklamieren rekonstruieren relativieren renovieren reparieren reservieren respektieren resultieren
  retten revidieren richten riskieren röntgen rücken rudern ruhen rühren rutschen rüsten sammeln sanieren sanktionieren säubern
  saugen säumen schaden schädigen schaffen schälen schalten schämen schärfen schätzen schauen scheitern schenken scheuen schicken
  schieben schildern schimpfen schlichten schlagen schleppen schleusen schlürfen schmecken schmerzen schminken schmücken schmusen schmuggeln schnarchen schneien schnupfen
  schockieren schonen schrauben schreddern schubsen schulden schulen schuften schütteln schütten schützen schwächen schwanken schwänzen schwärmen
  schwitzen segeln segnen sehnen senken sensibilisieren separieren servieren setzen seufzen sichern sichten siedeln siegen
  signalisieren simulieren skypen solidarisieren sondieren sorgen sortieren spalten spannen sparen speichern spenden sperren
  spezialisieren spiegeln spielen spitzen sponsern spüren stabilisieren stagnieren stammen stapeln stärken starten stationieren
  staunen stauen stecken steigern stellen stempeln sterilisieren steuern stemmen sticken stiften stigmatisieren stillen stimmen stocken stolpern stoppen stören stornieren strafen
  strahlen stranden streben strecken streichen streiken streuen stricken strömen strukturieren studieren stunden stürzen stützen subventionieren
  suchen supervidieren surfen tagen tanken tanzen tarnen tasten tätigen taufen taugen tauschen täuschen teilen telefonieren
  tendieren terminieren testen therapieren thematisieren tippen tolerieren töten trainieren transportieren trauen trauern
  traumatisieren träumen trennen trocknen trommeln trösten tüfteln turnen üben überbrücken überfordern überführen überholen überlassen überleben überlegen
  übermitteln übernachten überprüfen überqueren überraschen überreden überreichen überrumpeln übersetzen überschätzen überschulden überstürzen
  übertragen überwachen überweisen überwiegen überzeugen umarmen umzingeln unterfordern unterhalten untermauern unternehmen unterrichten
  unterstellen unterstützen untersuchen unterschätzen unterteilen unterzeichnen urteilen variieren verabreden verabschieden verachten
  verallgemeinern veralten verändern veranlassen veranschaulichen veranstalten verantworten verarbeiten verärgern verbessern
  verbauen verbrauchen verbreiten verbüßen verdächtigen verdeutlichen verdienen verdoppeln verdrängen verdrehen vereinbaren vereinfachen vereinen
  vereinheitlichen vereinigen vereinsamen vereiteln verelenden verengen vererben verfallen verfassen verfehlen verfestigen verfolgen verfügen verfrachten vergewaltigen vergewissern vergiften vergrößern
  vergüten verhaften verhandeln verhängen verharren verheimlichen verheiraten verhindern verhören verhüten verinnerlichen
  verirren verjähren verkaufen verkleinern verknüpfen verkünden verkürzen verlagern verlangen verlängern verlangsamen
  verlegen verleihen verletzen verlernen verleugnen verlieben verloben vermachen vermarkten vermehren vermerken vermieten
  vermindern vermitteln vermögen vermuten vermuten vernachlässigen vernehmen verneinen vernetzen vernichten verordnen verorten verpacken verpassen
  verpflanzen verpflegen verpflichten verprügeln verrechnen verreisen verringern verschaffen verschärfen verschenken verschicken verschlechtern
  verschlimmern verschlucken verschlüsseln verschmutzen verschonen verschönern verschreiben verschulden verschütten versetzen
  versichern versorgen verspäten versperren verspotten verständigen verstärken verstauen verstecken versteigern verstetigen verstopfen
  verstören verstoßen verstummen versuchen verteidigen verteilen vertiefen vertonen vertrauen vertreiben vertrösten verüben verunsichern verunglücken
  verursachen verurteilen vervielfältigen vervollständigen verwahren verwahrlosen verwalten verwandeln verwarnen verwechseln verweigern
  verweilen verwerten verwickeln verwirken verwirklichen verwirren verwitwen verwöhnen verwundern verwunden verwurzeln verzeichnen verzichten verzögern
  verzweifeln videotelefonieren visualisieren vollenden vollstrecken vollziehen wachen wackeln wagen wählen wahren walten wandeln wandern wanken warnen warten
  wechseln wecken wehren weichen weigern weinen weisen weißen weiten wenden werkeln werten wickeln widerlegen widersetzen widerspiegeln widmen
  wiederholen wimmeln winken wirken wirtschaften wischen wohnen wölben wundern wünschen würdigen würzen zählen zahlen zaubern zeichnen zeigen
  zelten zensieren zentrieren zerkleinern zerlegen zerren zerstören zertifizieren zeugen zielen zieren zittern zitieren zocken zögern zoomen züchten zucken zünden
  zweifeln zwitschern inserieren duzen siezen streamen updaten uploaden downloaden mailen simsen skalieren priorisieren clearen
  vorladen beiziehen mitteilen bezuschussen begünstigen befinden sanktionieren adressieren adoptieren alphabetisieren absolvieren abonnieren addieren amputieren annullieren
  appellieren arrangieren assistieren attestieren auszahlen bagatellisieren bandagieren dementieren deportieren digitalisieren drangsalieren
  dramatisieren emanzipieren exmatrikulieren fantasieren favorisieren frequentieren funktionieren gratulieren halbieren harmonieren
  hospitalisieren inspizieren interpretieren irritieren kalkulieren kapitulieren kategorisieren kaschieren klassifizieren komplizieren kompensieren
  kooperieren legalisieren lokalisieren manipulieren marginalisieren mumifizieren nivellieren observieren opponieren parallelisieren parieren
  pensionieren plädieren polarisieren politisieren posieren prognostizieren radikalisieren rationalisieren rebellieren rehabilitieren reformieren
  repatriieren repräsentieren resignieren restrukturieren revanchieren rezipieren rotieren sabotieren schematisieren schikanieren
  segregieren selektieren sozialisieren stipulieren strapazieren suggerieren suspendieren sympathisieren synchronisieren systematisieren
  tabuisieren transferieren tyrannisieren validieren verifizieren verbalisieren vegetieren zirkulieren zivilisieren
  faulenzen handhaben frühstücken beauskunften beurlauben entkoppeln entpflichten entgleisen entgegnen verselbstständigen verselbständigen
  andocken umsiedeln einschulen ausschulen umschulen abheften abspecken vorfinanzieren rückmelden rückfragen nachfragen nachhaken
  wertschätzen bewusstmachen sicherstellen feststellen klarstellen teilnehmen stattfinden ärgern blamieren bummeln ekeln erübrigen fusseln
  geizen gönnen hamstern heucheln hocken keimen klauen knallen kneten krabbeln krümmen lauern mästen mauern meckern mixen mogeln mopsen
  nörgeln pfeffern pieksen plaudern pochen quatschen rascheln rattern ruckeln schmollen schnuppern schwindeln spucken stänkern stottern streicheln stressen
  strampeln streunen stylen taumeln trotzen überschneiden wickeln wippen wüten zanken
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
