/** Strong and irregular verbs: infinitive, third person present, past, participle. */
export const STRONG_VERBS = `
  backen backt backte gebacken / bedürfen bedarf bedurfte bedurft / befehlen befiehlt befahl befohlen /
  beginnen beginnt begann begonnen / beißen beißt biss gebissen / bergen birgt barg geborgen /
  betrügen betrügt betrog betrogen / beweisen beweist bewies bewiesen / bewerben bewirbt bewarb beworben /
  biegen biegt bog gebogen / bieten bietet bot geboten / binden bindet band gebunden / bitten bittet bat gebeten /
  bleiben bleibt blieb geblieben / braten brät briet gebraten / brechen bricht brach gebrochen /
  brennen brennt brannte gebrannt / bringen bringt brachte gebracht / denken denkt dachte gedacht /
  dringen dringt drang gedrungen / empfangen empfängt empfing empfangen / empfehlen empfiehlt empfahl empfohlen /
  empfinden empfindet empfand empfunden / entscheiden entscheidet entschied entschieden /
  erlöschen erlischt erlosch erloschen / erschrecken erschrickt erschrak erschrocken /
  erwägen erwägt erwog erwogen / essen isst aß gegessen / fahren fährt fuhr gefahren / fallen fällt fiel gefallen /
  fangen fängt fing gefangen / finden findet fand gefunden / fliegen fliegt flog geflogen /
  fliehen flieht floh geflohen / fließen fließt floss geflossen / frieren friert fror gefroren /
  geben gibt gab gegeben / gebären gebärt gebar geboren / gefallen gefällt gefiel gefallen /
  gehen geht ging gegangen / gelingen gelingt gelang gelungen / gelten gilt galt gegolten /
  genesen genest genas genesen / genießen genießt genoss genossen / geraten gerät geriet geraten /
  geschehen geschieht geschah geschehen / gestehen gesteht gestand gestanden / gewinnen gewinnt gewann gewonnen /
  gießen gießt goss gegossen / gleichen gleicht glich geglichen / graben gräbt grub gegraben /
  greifen greift griff gegriffen / halten hält hielt gehalten / hauen haut haute gehauen / heben hebt hob gehoben /
  heißen heißt hieß geheißen / helfen hilft half geholfen / hängen hängt hing gehangen /
  kennen kennt kannte gekannt / klingen klingt klang geklungen / kommen kommt kam gekommen /
  laden lädt lud geladen / lassen lässt ließ gelassen / laufen läuft lief gelaufen / leiden leidet litt gelitten /
  leihen leiht lieh geliehen / lesen liest las gelesen / liegen liegt lag gelegen / lügen lügt log gelogen /
  meiden meidet mied gemieden / messen misst maß gemessen / misslingen misslingt misslang misslungen /
  nehmen nimmt nahm genommen / nennen nennt nannte genannt / raten rät riet geraten / reiben reibt rieb gerieben /
  reißen reißt riss gerissen / rennen rennt rannte gerannt / riechen riecht roch gerochen /
  rufen ruft rief gerufen / schaffen schafft schuf geschaffen / scheiden scheidet schied geschieden /
  scheinen scheint schien geschienen / schieben schiebt schob geschoben / schießen schießt schoss geschossen /
  schlafen schläft schlief geschlafen / schlagen schlägt schlug geschlagen /
  schließen schließt schloss geschlossen / schneiden schneidet schnitt geschnitten /
  schreiben schreibt schrieb geschrieben / schreien schreit schrie geschrien /
  schreiten schreitet schritt geschritten / schweigen schweigt schwieg geschwiegen /
  schwimmen schwimmt schwamm geschwommen / schwinden schwindet schwand geschwunden /
  schwören schwört schwor geschworen / sehen sieht sah gesehen / senden sendet sandte gesandt /
  singen singt sang gesungen / sinken sinkt sank gesunken / sitzen sitzt saß gesessen /
  sprechen spricht sprach gesprochen / springen springt sprang gesprungen / stechen sticht stach gestochen /
  stehen steht stand gestanden / stehlen stiehlt stahl gestohlen / steigen steigt stieg gestiegen /
  sterben stirbt starb gestorben / stoßen stößt stieß gestoßen / streichen streicht strich gestrichen /
  streiten streitet stritt gestritten / tragen trägt trug getragen / treffen trifft traf getroffen /
  treiben treibt trieb getrieben / treten tritt trat getreten / trinken trinkt trank getrunken / tun tut tat getan /
  verderben verdirbt verdarb verdorben / vergessen vergisst vergaß vergessen / verlieren verliert verlor verloren /
  vermeiden vermeidet vermied vermieden / verschwinden verschwindet verschwand verschwunden /
  verzeihen verzeiht verzieh verziehen / wachsen wächst wuchs gewachsen / waschen wäscht wusch gewaschen /
  weichen weicht wich gewichen / weisen weist wies gewiesen / wenden wendet wandte gewandt /
  werben wirbt warb geworben / werfen wirft warf geworfen / wiegen wiegt wog gewogen / wissen weiß wusste gewusst /
  ziehen zieht zog gezogen / zwingen zwingt zwang gezwungen / überwinden überwindet überwand überwunden / schmeißen schmeißt schmiss geschmissen
`
