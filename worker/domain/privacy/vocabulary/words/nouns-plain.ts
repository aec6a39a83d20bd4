/** Nouns that are no part of a compound: names of times and days, short words, words that are surnames at the end of others. */
export const NOUNS_PLAIN = {
  none: `
  gange zuge rande laufe sinne grunde hause lande kinde falle stande wohle
  schreiben essen leben treffen lesen wissen können vermögen einkommen anliegen unternehmen verhalten vorgehen rechnen lernen wohnen ankommen
  januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  frühling frühjahr sommer herbst winter frühjahrs sommers winters herbstes morgen mittag nachmittag vormittag abend nacht mitternacht montagmorgen montags
  werktage monat woche sekunde minuten jahrzehnt jahrzehnte jahrhundert jahrtausend jahrgang jahrgänge jahrgangs ära zukunft gegenwart
  sommerferien herbstferien winterferien osterferien weihnachtsferien pfingstferien sommerpause winterpause weihnachtspause sommerfest weihnachtsfeier sommerzeit winterzeit winterkleidung sommerschule sommerkurs sommersemester wintersemester winterreifen winterjacke sommerloch herbstkurs osterfest
  heiligabend silvester neujahr karneval rosenmontag fasching aschermittwoch karfreitag ostermontag pfingstmontag himmelfahrt fronleichnam allerheiligen nikolaus advent fastenzeit fastenmonat
  himmel hölle gott gottes teufel bibel koran
  wald wälder wäldern stein steine steinen berg berge bergen burg feld see seen fluss flüsse meer insel inseln tal ufer strand bach hügel
  holz gold silber eisen leder seide wolle baumwolle glas plastik gummi papier pappe
  hund hunde hunden katze katzen pferd pferde vogel vögel fisch fische tier tiere tieren haustier haustiere
  norden süden osten westen mitte zentrum innenstadt stadtmitte ortsmitte altstadt vorstadt
  eis kakao sonne mond stern sterne licht schatten feuer luft
  ding dinge dingen sache zeug not nöte nöten kasse tod todes
  freund freunde freunden freundes freundin freundinnen feind feinde
  braut bräutigam könig königin kaiser prinz prinzessin held helden
  kopf köpfe hand hände händen fuß füße füßen bein beine beinen arm arme ohr ohren haar haare haaren zahn zähne zähnen herz mund nase gesicht hals knie rücken bauch brust haut blut
  hof höfe garten gärten balkon keller dachboden flur terrasse
  spanne nu reihe weile mal male malen mals viertelstunde halbzeit endspurt start starts ziel
  schluss beginn ende enden endes anfang anfänge mitte
  ehre mut kraft geist seele sinn unsinn quatsch blödsinn
  schulferien brückentag brückentage betriebsferien jahreswechsel monatswechsel wochenmitte wochenanfang monatsanfang monatsmitte jahresanfang jahresmitte quartalsende semesterende halbjahresende
  hin her hinterhalt nirwana
  bürgergeld cent euro dollar lira pfund
  christen islamisten`,
} as const
