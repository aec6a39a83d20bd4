/** Weak verbs, without separable prefixes: those are added by rule. */
export const WEAK_VERBS = `
  abheften abonnieren absolvieren achten adoptieren adressieren agieren aktivieren aktualisieren akzeptieren
  alphabetisieren altern analysieren andocken angeln anonymisieren anstrengen antworten arbeiten argumentieren
  assistieren atmen attestieren ausschulen auszahlen automatisieren autorisieren bahnen basieren basteln bauen
  beabsichtigen beanspruchen beanstanden beantragen beaufsichtigen beauftragen beeilen beeindrucken
  beeinflussen beeinträchtigen beerdigen befinden befreien befähigen befürworten begegnen begehren begeistern
  beglaubigen begleichen begutachten begünstigen behaupten beherrschen beinhalten beiziehen bejahen belasten
  beleidigen belästigen bemängeln bemühen benachrichtigen benachteiligen benennen beobachten beraten
  berechtigen bereiten bereuen berichtigen beruhigen berücksichtigen bescheinigen beschleunigen beschriften
  beschränken beschuldigen beschweren beschäftigen beseitigen besichtigen bessern bestätigen beteiligen beten
  betonen betrachten betreuen beunruhigen beurkunden bevollmächtigen bevorzugen bewaffnen bewegen bewilligen
  bewältigen bezuschussen bilden blicken blocken bluten blättern blühen bohren borgen brauchen bremsen buchen
  buchstabieren bügeln bündeln bürgen campen canceln chatten checken coachen danken datieren dauern decken
  definieren delegieren demonstrieren demütigen deuten deutschen diagnostizieren dienen differenzieren
  digitalisieren diktieren dinieren diskriminieren diskutieren distanzieren docken dokumentieren dolmetschen
  donnern doppeln dosieren downloaden drehen drohen drucken drängeln drücken dulden duschen duzen eichen
  eidigen eignen einigen einschulen emigrieren enden engagieren entfernen entlassen entlasten entnehmen
  entscheiden entschuldigen entsprechen entwerfen entziehen entziffern erben erbitten erbrechen erbringen
  ergeben ergehen ergreifen ergänzen erhalten erhöhen erinnern erkennen erkranken erkunden erkundigen erkälten
  erlassen erlauben erledigen erleichtern erleiden erläutern ermorden ermuntern ermutigen ermächtigen ermäßigen
  ermöglichen erneuern erniedrigen ernten ernähren erproben erregen erscheinen erschließen erschrecken
  erschweren erschüttern erstatten ertragen eruieren erwachsen erweitern erwerben erwähnen erziehen erörtern
  erübrigen eskalieren etablieren evakuieren evaluieren existieren exmatrikulieren falten fassen fasten faxen
  fehlen feiern feilen fertigen festigen feststellen feuern filmen finanzieren fischen fixieren flankieren
  flicken fliesen fluchen flüchten fokussieren folgen foltern fordern formen formulieren forschen fotografieren
  fragen fremdeln freuen fristen frustrieren frühstücken fungieren funken funktionieren fälschen fördern fügen
  fühlen führen füllen fürchten füttern garantieren gebieten gebrauchen gedulden gefallen gefährden gehören
  gelangen geleiten genehmigen genügen geraten gestalten gestatten gewahren gewichten gewinnen gewähren
  gewährleisten gewöhnen glauben gleiten gliedern glücken googeln gratulieren grenzen gründen grüßen gucken
  gärtnern gönnen haften haken hallen handeln handhaben hassen heben heften heilen heiraten heizen hemmen
  herzen heulen hindern hoffen holen hospitieren hungern husten häkeln händigen häufen hören hüten
  identifizieren ignorieren immatrikulieren impfen implementieren importieren infizieren informieren
  inhaftieren initiieren inserieren installieren instruieren integrieren intensivieren interessieren
  intervenieren interviewen investieren irren irritieren isolieren jammern jobben joggen kandidieren kapieren
  kassieren kategorisieren kaufen kehren kennzeichnen kiffen klagen klappen klarstellen klassifizieren kleiden
  klettern klicken klingeln klopfen klären knüpfen kochen kommentieren kommunizieren kompensieren komplizieren
  konfrontieren konkretisieren konsultieren konsumieren kontaktieren kontrollieren konvertieren konzentrieren
  konzipieren kooperieren koordinieren kopieren korrigieren kosten kreisen kreuzen kriegen kritisieren
  kräftigen kränken kurieren kämpfen kümmern kündigen kürzen lachen lackieren laden lagern landen langen
  langweilen lauten leben lecken leeren legalisieren legen lehnen lehren leisten leiten lenken lernen lesen
  leuchten lieben liefern listen loben lockern lohnen lokalisieren loten lotsen lächeln läuten löschen lösen
  machen mahnen mailen malen managen mandatieren mangeln markieren mauern meckern meinen meistern melden merken
  messen mieten migrieren mildern mindern minimieren mischen mitteilen mitteln mobben mobilisieren moderieren
  modern montieren motivieren mustern münden nachfragen nachhaken nachweisen nageln nerven niesen nisten
  normalisieren notieren nummerieren nutzen nähen nähern nötigen nützen obliegen offenbaren operieren opfern
  optimieren ordnen organisieren orientieren orten packen parken passen passieren pausieren pendeln
  pensionieren pflanzen pflegen pfänden planen platzen platzieren plaudern plädieren posten praktizieren
  pressen priorisieren probieren produzieren profitieren programmieren promovieren protestieren protokollieren
  provozieren prägen präsentieren präzisieren prüfen prügeln putzen qualifizieren quälen radikalisieren raffen
  rammen ranken rasieren rasten rauben rauchen reagieren realisieren recherchieren rechnen rechtfertigen recken
  reden reduzieren referieren reflektieren regeln regen registrieren regnen regulieren rehabilitieren reichen
  reifen reimen reinigen reisen reizen reklamieren rekonstruieren relativieren renovieren reparieren
  repräsentieren reservieren respektieren resultieren retten revidieren richten riskieren ritzen rollen
  rotieren rudern ruhen runden rutschen räumen röntgen rücken rückfragen rückmelden rühren rüsten sagen sammeln
  sanieren sanktionieren sausen scannen schaden schaffen schalten schauen scheitern schenken schicken schieben
  schikanieren schildern schimmeln schimpfen schlagen schleppen schleusen schlichten schlucken schmecken
  schmerzen schminken schneien schockieren schonen schrauben schuften schulden schulen schwanken schweißen
  schwitzen schwächen schwänzen schwärzen schädigen schämen schärfen schätzen schöpfen schütteln schützen
  sehnen senken sensibilisieren separieren servieren setzen sichern sicherstellen sichten sieben siedeln siegen
  siezen simsen skypen sonnen sorgen sortieren sozialisieren spannen sparen spazieren speichern spenden sperren
  spezialisieren spiegeln spielen spucken spülen spüren stabilisieren stagnieren stammen starten stattfinden
  stauen stecken steigern stellen stempeln steuern sticken stiften stigmatisieren stillen stimmen stocken
  stolpern stoppen stornieren stottern strafen straffen streben strecken streichen streiken stressen stricken
  strukturieren studieren stufen stunden stärken stören stürzen stützen suchen supervidieren surfen
  suspendieren systematisieren säubern säumen tagen tanken tanzen tapezieren tasten tauchen taugen tauschen
  teilen teilnehmen telefonieren tendieren terminieren testen thematisieren therapieren ticken tigern tilgen
  tippen tolerieren trainieren transferieren transportieren trauen trauern traumatisieren trennen trocknen
  trotzen träumen trösten turnen tätigen täuschen töten umfassen umgeben umgehen umschreiben umschulen
  umsiedeln unterbinden unterbrechen unterhalten unterlassen unterliegen unternehmen unterschreiben
  unterschreiten updaten uploaden urteilen variieren verabreden verabschieden verallgemeinern veralten
  verankern veranlassen veranschaulichen veranstalten verbergen verbinden verbleiben verbreiten verbringen
  verderben verdeutlichen verdichten verdrängen verdächtigen vereidigen vereinbaren vereinen vereinfachen
  vereinheitlichen vereinsamen verfallen verfügen vergeben vergegenwärtigen vergehen vergewaltigen vergewissern
  vergleichen vergrößern vergüten verharren verheimlichen verhelfen verhängen verjähren verkleinern verkraften
  verkünden verlangsamen verlaufen verleihen verletzen verlängern vermehren vermissen vermuten vermögen
  vernachlässigen vernehmen verneinen vernetzen verpflichten verringern verschlafen verschlechtern verschließen
  verschlimmern verschreiben verschwenden verschwinden versehen verselbstständigen verselbständigen versenden
  versprechen verspäten verstehen verstetigen verstopfen verstoßen verstummen verständigen versöhnen
  verteidigen verteuern vertiefen vertreiben vertuschen verunsichern verursachen vervollständigen verwahrlosen
  verwerfen verwirklichen verwirren verwitwen verwurzeln verwöhnen verzahnen verzichten verzollen verängstigen
  vollstrecken vollziehen vorenthalten vorladen wachen wahren wahrnehmen walten wandeln wandern wanken warnen
  warten wechseln wecken wehren weichen weigern weilen weinen weisen weiten weißen wenden werten wertschätzen
  wetten wickeln widerrufen widmen wiederholen wiederkehren wiegen winken wirken wirtschaften wischen wohnen
  wundern wählen wünschen würdigen wüten zahlen zeichnen zeigen zelten zerbrechen zerfallen zertifizieren
  zeugen zielen zieren zittern zocken zweifeln zwingen zählen zögern ändern ärgern äußern öffnen üben
  überbrücken überdenken übergeben überlassen übernachten übernehmen überqueren überraschen überschneiden
  übertragen übertreiben überwältigen überziehen
`

/** Forms of sein, haben, werden and the modal verbs: no prefix turns them into other words. */
export const AUXILIARIES = `
  abgab anbot angab anhaben ankam aufgab aufkam ausgab bekam bin bist bitte darf darfst durfte durften dürfen
  dürft dürfte dürften einlud freihaben gedurft geh gehabt gekonnt gemocht gemusst gesollt gewesen gewollt
  geworden gib habe haben habend habt hast hat hatte hatten hattest hattet hilf hätte hätten hättest ist kann
  kannst klingt komm konnte konnten konntest können könnt könnte könnten könntest lass lasst lies mach mag
  magst mitkam mochte mochten muss musst musste mussten musstest muß möchte möchten möchtest möchtet möge mögen
  mögt müssen müsst müsste müssten nachgab nachkam nimm ruf schreib sei seid seien seiend sein sieh sind soll
  sollen sollst sollt sollte sollten solltest sprich vorkam vorlag vorlagen vorlas vorliegen vorliegt war waren
  warst wart wehgetan wehtun weitergab werde werden werdend werdet will willst wird wirst wolle wollen wollt
  wollte wollten wolltest worden wurde wurden wurdest wurdet wäre wären wärst würde würden würdest zugab zukam`
