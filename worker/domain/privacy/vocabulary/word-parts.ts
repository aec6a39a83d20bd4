/** Separable prefixes: with "zu" and "ge" between them and the verb. */
export const PREFIXES: readonly string[] =
  `ab an auf aus bei dabei raus rein runter rum ran rauf rueber drauf dran drin mal dar durch ein empor entgegen fern fest fort frei gegenueber heraus herum her herein herueber hervor
  hin hinaus hinein hinter hinterher hinzu hinweg los mit nach nahe nieder statt teil wahr preis kund kuerzer um vor voran voraus vorbei vorweg weg
  weiter wieder zu zurecht zurueck zusammen ueber unter bereit bekannt klar kennen stehen sicher offen richtig krank fertig
  bevor instand inkenntnis klein hoch rueck miteinander auseinander aufeinander zueinander dazwischen daran dazu davon zugute
  zustande bereitz still locker leicht schwer voll ruhig gut`
    .trim()
    .split(/\s+/)

/** Prefixes that stay with the verb; its participle has no ge-. */
export const PREFIXES_KEPT: readonly string[] =
  'be ver er ent zer ueber unter wider miss durch hinter um wieder voll'.split(' ')

/** Numbers in words at the beginning of "dreijährig", "zweimal", "vierköpfig". */
export const NUMERALS =
  /^(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|mehr|halb|ganz|viel|gleich|alle|jeder|manch|dies|kein|letzt|erst|hoch|gering|klein|gross|lang|kurz|alt|neu|nieder|hoeher|gut|schlecht|unter|ueber|minder|voll|teil|allein|fremd|selbst|eigen|erst|fein|rein|ganztaeg|halbtaeg|[a-z]{3,6}zehn|(?:(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|fuenfzig|sechzig))(?=.{3})/

/** Beginnings of compounds that are no nouns of the vocabulary: stems of verbs, adjectives, particles. */
export const BOUND_PARTS = `
  gefrier
  stütz fort rettungs lebens
  sperr montag dienstag mittwoch donnerstag freitag samstag sonntag widerrufs
  schul sprach miet kirch hilf grenz end reis kontroll adress farb stimm ruh erd geburten
  wohn sprech lern warte melde schreib lese fahr bring kenn miet pflege sozial fach haupt neben vor erst zweit dritt
  folge rück rueck zwischen gesamt einzel groß klein neu alt grund sonder spezial privat jugend erwachsenen ausländer
  bundes landes stadt kreis gemeinde online video telefon probe kurz lang teil voll halb ganz eigen fremd selbst mit nach
  über unter um aus ein an ab auf bei gegen hin her zu weiter wieder zusatz mehr minder höchst best durch ober unter mittel
  heimat innen außen zentral regional orts nah fern roh frei warm kalt hoch tief rechts links ost west nord süd inter
  multi psycho trauma bio öko mini super extra ko anti pro non prä post re mikro makro tele auto pkw lkw sprach schul fremd
  gast land kranken kinder frauen männer mädchen jungen eltern mutter vater baby klein kleinst senioren familien haushalts
  arbeits lebens wirtschafts finanz rechts straf zivil sach miets bürger menschen tages wochen monats jahres stunden abend
  nacht morgen mittag früh spät sommer winter herbst frühjahrs oster weihnachts pfingst ferien schwimm fahrrad rad reit tanz
  koch back näh bastel mal sing spiel sport turn fitness musik theater kunst kultur lauf geh steh lieg sitz trink ess sitz
  merk denk schlaf wach ruhe heiz strom gas wasser müll abfall putz wasch trocken reparatur sende empfangs eil schnell sofort
  not gefahr schutz brand rettungs kriegs friedens flucht asyl schwer leicht behinderten gehörlosen blinden sehr gender
  muster blanko antrags einfach doppel dreifach mehrfach viel allein gemeinschafts sammel gruppen allgemein intensiv förder
  basis aufbau wiederholungs orientierungs einstiegs integrations sprachlern deutsch englisch mathe alpha beruf berufs
  betriebs hauswirtschafts gastronomie lager reinigungs bau handwerks elektro metall holz garten tier pflanzen lebensmittel
  hygiene kosten preis steuer zoll bank giro spar kredit schulden mahn zins raten voraus ausgleichs nachteils mindest höchst
  normal regel standard ausnahme härte einzelfall grenz transit ziel herkunfts drittstaats eu unions inlands auslands
  geburts heirats ehe scheidungs sterbe todes tauf namens personal melde wohnsitz identitäts biometrie lichtbild pass
  lebensunterhalts bedarfs vermögens einkommens freibetrags regelbedarfs hör seh zahn augen haut haus allgemein frauen
  kindes gesundheits pflege psych reha kur therapie impf vorsorge schwangerschafts stillzeit wochenbett säuglings
  mutterschafts vaterschafts unterhalts umgangs sorge erziehungs betreuungs vormundschafts adoptiv stief halb schwieger groß
  ur einbürgerungs niederlassungs aufenthalts duldungs abschiebungs ausreise einreise rückkehr verteil zuweisungs aufnahme
  erstaufnahme gemeinschafts notunterkunfts übergangs sammel obdachlosen wohnungslosen sammel such wunsch pflicht wahl
  zwangs rest`
