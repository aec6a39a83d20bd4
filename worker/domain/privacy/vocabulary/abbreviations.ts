/** Abbreviations that are written with full stops between single letters; read in lower case. */
export const DOTTED =
  /(?<!\p{L})(?:z\. ?b|z\. ?t|z\. ?zt|z\. ?hd|z\. ?k|z\. ?h|u\. ?a|u\. ?ä|u\. ?u|u\. ?v\. ?m|u\. ?z|u\. ?s\. ?w|d\. ?h|d\. ?j|d\. ?m|d\. ?mts|i\. ?d\. ?r|i\. ?a|i\. ?o|i\. ?v|i\. ?h\. ?v|i\. ?s\. ?d|i\. ?v\. ?m|i\. ?z\. ?m|e\. ?v|m\. ?e|m\. ?w|o\. ?g|o\. ?ä|o\. ?a|o\. ?b|o\. ?k|v\. ?a|s\. ?o|s\. ?u|s\. ?a|n\. ?b|n\. ?v|n\. ?m|n\. ?n|a\. ?d|a\. ?g|a\. ?a|a\. ?f|b\. ?a|b\. ?b|f\. ?d|ggf|gem|p\. ?m|p\. ?a|v\. ?m|l\. ?m|lfd|t\. ?w|w\. ?o|q\. ?d|z\.b|u\.a|i\.d\.r)\.?(?!\p{L})|(?<!\p{L})(?:n ?\/ ?a|k ?\. ?a|w ?\/ ?m|m ?\/ ?w(?: ?\/ ?d)?|w ?\/ ?v|p ?\. ?p)\.?(?!\p{L})/gu

/** Levels, age limits and laws in one piece with their number; read in lower case. */
export const MIXED_SHAPES =
  /(?<![\p{L}0-9])(?:[abc][0-2](?:[.,][1-3])?(?:\+|-)?(?:\/[abc]?[0-2])*|[uü][0-9]{1,2}[ab]?|j[12]|sgb ?[0-9]{1,2}|alg ?(?:[0-9]|i{1,2}v?)|h4|q[1-4]|co2|covid ?-?19|g[89]|m[23]|cm[23]|km[2]|ef|p[1-9]|c19|l1|l2|f[0-9]{2}(?:\.[0-9]{1,2})?|24\/7|von [a-d] (?:auf|nach|zu) [a-d]|h[+-]|auf [a-d](?= (?:gesetzt|gestuft|geändert|herab|hoch|reduziert))|[a-d](?= (?:hoher|mittlerer|geringer|nachbetreuung))|dsd[12]|2g|3g|mp3|a4|h[0-9]{1,2}|t[1-3])(?![\p{L}0-9])|(?<![\p{L}0-9])(?:sgb|kapitel|teil|stufe|buch|sek|pflegegrad|phase|modul)\s?-?(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv)(?:\s?[/,+]\s?(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv))*(?!\p{L})/gu

/** Words after which a letter from A to D names a category or a class. */
export const LETTERS_AFTER: ReadonlySet<string> = new Set(
  'kategorie fallkategorie kat kategorien klasse führerscheinklasse führerschein fs gruppe typ plan hepatitis teil variante buchstabe bedarf stufe merkzeichen intensität alternative vitamin bereich'.split(
    ' ',
  ),
)

/** Single letters that begin a hyphenated word: E-Mail, P-Konto, U-Untersuchung. */
export const LETTER_PREFIXES: ReadonlySet<string> = new Set('e p u s i x t l a b c d k m n v'.split(' '))

/** What may be glued to a number. */
export const NUMBER_SUFFIXES: ReadonlySet<string> = new Set(
  `x h j m w t d km cm mm min std stdn sek eur euro kg g mg ml l qm m er te ter tes ten tem st ste fach mal malig jährig
  jährige jähriger jähriges jährigen jährigem monatig monatige monatigen monatiger monatiges wöchig wöchige wöchigen wöchiger
  wöchiges tägig tägige tägigen tägiger tägiges stündig stündige stündigen stündiges köpfig köpfige köpfigen köpfiger köpfiges
  prozentig prozentige prozentigen zkb zkdb zi zimmer uhr jahre jahren tage tagen monate monaten wochen kinder pers personen
  stunden minuten erin teilig teilige teiligen stellig stellige malige maligen`.split(/\s+/),
)
