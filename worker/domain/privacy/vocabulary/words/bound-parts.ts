/** Beginnings of compounds that are no nouns of the vocabulary: stems of verbs, adjectives, particles. */
export const BOUND_PARTS = `
  ab abfall abhol abschiebungs adoptiv adress allein allgemein alpha alt an anti auf aus ausländer ausreise
  außen back bar bastel behinderten bei benutzer best betreuungs bio biometrie blanko blinden bring bundes
  business caritas denk deutsch diakonie dienstag dokumenten donnerstag dreifach dritt drittstaats duldungs
  durch eigen eil ein einfach einkommens einreise einzelfall elektro empfangs end englisch erd erst
  erstaufnahme erwachsenen erziehungs ess eu extra fahr farb fern finanz fitness fort frei freibetrags freitag
  fremd früh frühjahrs förder ganz gebühren gefrier gegen geh gehörlosen gender gesamt gesundheits giro grenz
  groß halb handwerks hauswirtschafts heiz her herbst hilf hilfs hin hoch holz hunde höchst hör impf innen
  intensiv inter jahres jungen kalt kenn kirch klein kleinst ko konto kontroll kranken kunst kurz lade lang
  lebensmittel lebensunterhalts leicht leistungs lern lese lichtbild lieg links lkw lymph mahn makro mathe mehr
  mehrfach melde merk metall miet miets mikro minder mindest mini mit mittwoch montag morgen multi nach
  nachteils nah neben neu nicht niederlassungs non nord normal notunterkunfts näh obdachlosen ober online
  orientierungs ost oster pfingst pflanzen pkw privat pro prä psych psycho putz re rechen regelbedarfs regional
  reinigungs reis reit rettungs roh rueck ruh rück sach sammel samstag scheidungs schnell schreib schul
  schwangeren schweine schwer schwieger schwimm seh sehr sende senioren sicherheits sing sofort sommer sonder
  sonntag sozial spar sperr spezial sprach sprachlern sprech spät stabs steh sterbe stief stillzeit stimm straf
  stütz such super süd tages tanz tauf tele tief todes transit trink trocken turn um unions unter unterhalts ur
  verhaltens versicherten verteil vertrauens viel voll vor voraus wach warm warte wasch weihnachts weiter west
  wieder wiederholungs winter wochen wohn wohnsitz wohnungslosen zentral zerebral zivil zu zuweisungs zweit
  zwischen öko über übergangs`
