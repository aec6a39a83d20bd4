/** Weak verbs, without separable prefixes: those are added by rule. */
export const WEAK_VERBS = `
  suspendieren
  wandeln wundern
  schwärzen lauten drehen beten schlucken schmecken zittern spucken regnen verschwenden stürzen beeilen
    versöhnen kiffen ermäßigen abheften abonnieren absolvieren achten adoptieren adressieren agieren
    aktivieren aktualisieren akzeptieren alphabetisieren altern analysieren ändern andocken angeln
    anonymisieren antworten arbeiten ärgern argumentieren assistieren atmen attestieren ausschulen äußern
    auszahlen automatisieren autorisieren basieren basteln bauen beabsichtigen beanspruchen beanstanden
    beantragen beaufsichtigen beauftragen beeinflussen beeinträchtigen beerdigen befähigen befinden befreien
    befürworten begegnen begehren begeistern beglaubigen begleichen begünstigen begutachten behaupten
    beinhalten beiziehen bejahen belasten belästigen beleidigen bemängeln bemühen benachrichtigen
    benachteiligen benennen beobachten beraten berechtigen bereiten bereuen berichtigen berücksichtigen
    beruhigen beschäftigen bescheinigen beschleunigen beschränken beschriften beschuldigen beschweren
    beseitigen besichtigen bessern bestätigen beteiligen betonen betrachten betreuen beunruhigen
    bevollmächtigen bevorzugen bewaffnen bewältigen bewegen bewilligen bezuschussen bilden blättern blicken
    blocken bluten borgen brauchen bremsen buchen bügeln bündeln bürgen campen canceln chatten checken
    coachen danken datieren dauern decken definieren delegieren demonstrieren demütigen deuten deutschen
    diagnostizieren dienen differenzieren digitalisieren diktieren dinieren diskriminieren diskutieren
    distanzieren dokumentieren dolmetschen donnern doppeln dosieren downloaden drängeln drohen drucken
    drücken dulden duschen duzen eichen eignen einigen einschulen emigrieren enden engagieren entfernen
    entlassen entlasten entnehmen entscheiden entschuldigen entsprechen entwerfen entziehen entziffern erben
    erbitten erbrechen erbringen ergänzen ergeben ergehen ergreifen erhalten erhöhen erinnern erkälten
    erkennen erkranken erkunden erkundigen erlassen erlauben erläutern erledigen erleichtern erleiden
    ermächtigen ermöglichen ermuntern ermutigen ernähren erneuern erniedrigen ernten erörtern erproben
    erregen erscheinen erschließen erschrecken erschüttern erschweren erstatten ertragen erübrigen eruieren
    erwachsen erwähnen erweitern erwerben erziehen eskalieren etablieren evakuieren evaluieren existieren
    exmatrikulieren fälschen falten fassen fasten faxen fehlen feiern feilen fertigen festigen feststellen
    feuern filmen finanzieren fischen fixieren flicken fliesen fluchen flüchten fokussieren folgen foltern
    fordern fördern formen formulieren forschen fotografieren fragen freuen fristen frühstücken frustrieren
    fühlen führen füllen fungieren funken funktionieren fürchten füttern garantieren gärtnern gebieten
    gebrauchen gedulden gefährden gefallen gehören gelangen geleiten genehmigen genügen geraten gestalten
    gestatten gewahren gewähren gewährleisten gewichten gewinnen gewöhnen glauben gleiten gliedern glücken
    gönnen googeln grenzen gründen grüßen gucken haften hallen handeln handhaben hassen häufen heben
    heften heilen heiraten heizen hemmen herzen hindern hoffen holen hören hospitieren hungern husten hüten
    identifizieren ignorieren immatrikulieren impfen implementieren infizieren informieren inhaftieren
    initiieren inserieren installieren instruieren integrieren intensivieren interessieren intervenieren
    interviewen investieren irren irritieren isolieren jammern jobben joggen kämpfen kandidieren kapieren
    kassieren kategorisieren kaufen kehren kennzeichnen klagen klappen klären klarstellen klassifizieren
    kleiden klingeln klopfen knüpfen kochen kommentieren kommunizieren kompensieren komplizieren
    konfrontieren konkretisieren konsultieren konsumieren kontaktieren kontrollieren konzentrieren
    konzipieren kooperieren koordinieren kopieren korrigieren kosten kränken kreisen kriegen kritisieren
    kümmern kündigen kurieren kürzen lächeln lachen lackieren laden lagern landen langen langweilen läuten
    leben lecken leeren legalisieren legen lehnen lehren leisten leiten lenken lernen lesen leuchten lieben
    liefern listen loben lockern lohnen lokalisieren löschen lösen lotsen machen mahnen mailen malen managen
    mandatieren mangeln markieren mauern meckern meinen meistern melden merken messen mieten migrieren
    mildern mindern minimieren mischen mitteilen mitteln mobben mobilisieren moderieren modern montieren
    motivieren münden mustern nachfragen nachhaken nachweisen nageln nähen nähern nerven niesen nisten
    normalisieren notieren nötigen nummerieren nutzen nützen obliegen offenbaren öffnen operieren opfern
    optimieren ordnen organisieren orientieren orten packen parken passen passieren pausieren pendeln
    pensionieren pfänden pflegen plädieren planen platzen platzieren plaudern posten prägen praktizieren
    präsentieren präzisieren pressen priorisieren probieren profitieren programmieren promovieren
    protestieren protokollieren provozieren prüfen prügeln putzen quälen qualifizieren radikalisieren raffen
    rammen ranken rasten rauben rauchen räumen reagieren realisieren recherchieren rechnen rechtfertigen
    recken reden reduzieren referieren reflektieren regeln registrieren regulieren rehabilitieren reichen
    reifen reimen reinigen reisen reizen reklamieren rekonstruieren relativieren renovieren reparieren
    repräsentieren reservieren respektieren resultieren retten revidieren richten riskieren ritzen rollen
    röntgen rotieren rücken rückfragen rückmelden rudern ruhen rühren runden rüsten sagen sammeln sanieren
    sanktionieren säubern säumen sausen scannen schaden schädigen schaffen schalten schämen schärfen schätzen
    schauen scheitern schenken schicken schieben schikanieren schildern schimmeln schimpfen schlagen
    schleppen schleusen schlichten schmerzen schminken schneien schockieren schonen schöpfen schrauben
    schuften schulden schulen schütteln schützen schwächen schwanken schwänzen schweißen schwitzen sehnen
    senken sensibilisieren separieren servieren setzen sichern sicherstellen sichten sieben siedeln siegen
    siezen simsen skypen sonnen sorgen sortieren sozialisieren spannen sparen spazieren speichern spenden
    sperren spezialisieren spiegeln spielen spülen spüren stabilisieren stagnieren stammen stärken starten
    stattfinden stauen stecken steigern stellen stempeln steuern sticken stiften stigmatisieren stillen
    stimmen stocken stolpern stoppen stören stornieren stottern strafen straffen streben strecken streichen
    streiken stressen stricken strukturieren studieren stufen stunden stützen suchen supervidieren surfen
    systematisieren tagen tanzen tapezieren tasten tätigen tauchen taugen tauschen täuschen teilen teilnehmen
    telefonieren tendieren terminieren testen thematisieren therapieren ticken tigern tippen tolerieren töten
    trainieren transferieren transportieren trauen trauern traumatisieren träumen trennen trocknen trösten
    trotzen turnen üben überbrücken überdenken übergeben überlassen übernachten übernehmen überraschen
    überschneiden übertragen übertreiben überwältigen überziehen umfassen umgeben umgehen umschreiben
    umschulen umsiedeln unterbinden unterbrechen unterhalten unterlassen unterliegen unternehmen
    unterschreiben unterschreiten updaten uploaden urteilen variieren verabreden verabschieden
    verallgemeinern veralten verängstigen veranlassen veranschaulichen veranstalten verbergen verbinden
    verbleiben verbreiten verbringen verdächtigen verderben verdeutlichen verdichten verdrängen vereinbaren
    vereinen vereinfachen vereinheitlichen vereinsamen verfallen verfügen vergeben vergegenwärtigen vergehen
    vergewaltigen vergewissern vergleichen vergrößern vergüten verhängen verharren verheimlichen verhelfen
    verjähren verkleinern verkraften verkünden verlängern verlangsamen verlaufen verleihen verletzen
    vermehren vermissen vermögen vermuten vernachlässigen vernehmen verneinen vernetzen verpflichten
    verringern verschlafen verschlechtern verschließen verschlimmern verschreiben verschwinden versehen
    verselbständigen verselbstständigen versenden verspäten versprechen verständigen verstehen verstetigen
    verstopfen verstoßen verstummen verteidigen verteuern vertiefen vertreiben vertuschen verunsichern
    verursachen vervollständigen verwahrlosen verwerfen verwirklichen verwirren verwitwen verwöhnen
    verwurzeln verzahnen verzichten vollstrecken vollziehen vorenthalten vorladen wachen wählen
    wahren wahrnehmen walten wandern wanken warnen warten wechseln wecken wehren weichen weigern weilen
    weinen weisen weißen weiten wenden werten wertschätzen wetten wickeln widerrufen widmen
    wiederholen wiederkehren wiegen winken wirken wirtschaften wischen wohnen wünschen würdigen wüten zahlen
    zählen zeichnen zeigen zelten zerbrechen zerfallen zertifizieren zeugen zielen zieren zocken
    zögern zweifeln zwingen`

/** Strong and irregular verbs: infinitive, third person present, past, participle. */
export const STRONG_VERBS = `
  gefallen gefällt gefiel gefallen / gestehen gesteht gestand gestanden / gebären gebärt gebar geboren /
  backen backt backte gebacken / bedürfen bedarf bedurfte bedurft / befehlen befiehlt befahl befohlen /
  beginnen beginnt begann begonnen / beißen beißt biss gebissen / bergen birgt barg geborgen /
  betrügen betrügt betrog betrogen / beweisen beweist bewies bewiesen / bewerben bewirbt bewarb beworben /
  biegen biegt bog gebogen / bieten bietet bot geboten / binden bindet band gebunden /
  bitten bittet bat gebeten / bleiben bleibt blieb geblieben / braten brät briet gebraten /
  brechen bricht brach gebrochen / brennen brennt brannte gebrannt / bringen bringt brachte gebracht /
  denken denkt dachte gedacht / dringen dringt drang gedrungen / empfangen empfängt empfing empfangen /
  empfehlen empfiehlt empfahl empfohlen / empfinden empfindet empfand empfunden /
  entscheiden entscheidet entschied entschieden / erlöschen erlischt erlosch erloschen /
  erschrecken erschrickt erschrak erschrocken / erwägen erwägt erwog erwogen / essen isst aß gegessen /
  fahren fährt fuhr gefahren / fallen fällt fiel gefallen / fangen fängt fing gefangen /
  finden findet fand gefunden / fliegen fliegt flog geflogen / fliehen flieht floh geflohen /
  fließen fließt floss geflossen / frieren friert fror gefroren / geben gibt gab gegeben /
  gehen geht ging gegangen / gelingen gelingt gelang gelungen / gelten gilt galt gegolten /
  genesen genest genas genesen / genießen genießt genoss genossen / geraten gerät geriet geraten /
  geschehen geschieht geschah geschehen / gewinnen gewinnt gewann gewonnen / gießen gießt goss gegossen /
  gleichen gleicht glich geglichen / graben gräbt grub gegraben / greifen greift griff gegriffen /
  halten hält hielt gehalten / hängen hängt hing gehangen / hauen haut haute gehauen /
  heben hebt hob gehoben / heißen heißt hieß geheißen / helfen hilft half geholfen /
  kennen kennt kannte gekannt / klingen klingt klang geklungen / kommen kommt kam gekommen /
  laden lädt lud geladen / lassen lässt ließ gelassen / laufen läuft lief gelaufen /
  leiden leidet litt gelitten / leihen leiht lieh geliehen / lesen liest las gelesen /
  liegen liegt lag gelegen / lügen lügt log gelogen / meiden meidet mied gemieden /
  messen misst maß gemessen / misslingen misslingt misslang misslungen / nehmen nimmt nahm genommen /
  nennen nennt nannte genannt / raten rät riet geraten / reiben reibt rieb gerieben /
  reißen reißt riss gerissen / rennen rennt rannte gerannt / riechen riecht roch gerochen /
  rufen ruft rief gerufen / schaffen schafft schuf geschaffen / scheiden scheidet schied geschieden /
  scheinen scheint schien geschienen / schieben schiebt schob geschoben /
  schießen schießt schoss geschossen / schlafen schläft schlief geschlafen /
  schlagen schlägt schlug geschlagen / schließen schließt schloss geschlossen /
  schneiden schneidet schnitt geschnitten / schreiben schreibt schrieb geschrieben /
  schreien schreit schrie geschrien / schreiten schreitet schritt geschritten /
  schweigen schweigt schwieg geschwiegen / schwimmen schwimmt schwamm geschwommen /
  schwinden schwindet schwand geschwunden / schwören schwört schwor geschworen / sehen sieht sah gesehen /
  senden sendet sandte gesandt / singen singt sang gesungen / sinken sinkt sank gesunken /
  sitzen sitzt saß gesessen / sprechen spricht sprach gesprochen / springen springt sprang gesprungen /
  stechen sticht stach gestochen / stehen steht stand gestanden / stehlen stiehlt stahl gestohlen /
  steigen steigt stieg gestiegen / sterben stirbt starb gestorben / stoßen stößt stieß gestoßen /
  streichen streicht strich gestrichen / streiten streitet stritt gestritten / tragen trägt trug getragen /
  treffen trifft traf getroffen / treiben treibt trieb getrieben / treten tritt trat getreten /
  trinken trinkt trank getrunken / tun tut tat getan / überwinden überwindet überwand überwunden /
  verderben verdirbt verdarb verdorben / vergessen vergisst vergaß vergessen /
  verlieren verliert verlor verloren / vermeiden vermeidet vermied vermieden /
  verschwinden verschwindet verschwand verschwunden / verzeihen verzeiht verzieh verziehen /
  wachsen wächst wuchs gewachsen / waschen wäscht wusch gewaschen / weichen weicht wich gewichen /
  weisen weist wies gewiesen / wenden wendet wandte gewandt / werben wirbt warb geworben /
  werfen wirft warf geworfen / wiegen wiegt wog gewogen / wissen weiß wusste gewusst /
  ziehen zieht zog gezogen / zwingen zwingt zwang gezwungen
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
  lass lasst gib nimm lies sprich sieh hilf komm geh mach schreib ruf bitte klingt vorliegt vorliegen vorlag vorlagen abgab angab aufgab ausgab nachgab weitergab zugab anbot vorlas einlud ankam vorkam mitkam nachkam zukam aufkam bekam
`
