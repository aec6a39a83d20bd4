/** Separable prefixes: with "zu" and "ge" between them and the verb. */
export const PREFIXES: readonly string[] =
  `ab an auf aus bei dabei raus rein runter rum ran rauf rueber drauf dran drin mal dar durch ein empor entgegen fern fest fort frei gegenueber heraus herum her herein herueber hervor
  hin hinaus hinein hinter hinterher hinzu hinweg los mit nach nahe nieder statt teil wahr preis kund kuerzer um vor voran voraus vorbei vorweg weg
  weiter wieder zu zurecht zurueck zusammen ueber unter bereit bekannt klar kennen stehen sicher offen richtig krank fertig
  bevor instand inkenntnis klein hoch rueck miteinander auseinander aufeinander zueinander dazwischen daran dazu davon zugute
  zustande bereitz quer still locker leicht schwer voll ruhig gut`
    .trim()
    .split(/\s+/)

/** Prefixes that stay with the verb; its participle has no ge-. */
export const PREFIXES_KEPT: readonly string[] =
  'be ver er ent zer ueber unter wider miss durch hinter um wieder voll'.split(' ')

/** Numbers in words at the beginning of "dreijährig", "zweimal", "vierköpfig". */
export const NUMERALS =
  /^(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|mehr|halb|ganz|viel|gleich|alle|jeder|manch|dies|kein|letzt|erst|hoch|gering|klein|gross|lang|kurz|alt|neu|nieder|hoeher|gut|schlecht|unter|ueber|minder|voll|teil|allein|fremd|selbst|eigen|erst|fein|rein|ganztaeg|halbtaeg|[a-z]{3,6}zehn|(?:(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|fuenfzig|sechzig))(?=.{3})/
