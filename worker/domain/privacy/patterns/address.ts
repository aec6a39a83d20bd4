import type { Hit } from '../finding.ts'
import { gapAfter, isCapital, type Scan, type Token } from '../scan.ts'
import { knowsWord } from '../vocabulary/lexicon.ts'
import { isPlace } from '../vocabulary/places.ts'

/** Words that are a street in every compound. */
const STREET =
  /(?:straße|strasse|straat|allee|gasse|gässchen|chaussee|promenade|stiege|twiete|redder|siedlung|street|avenue|sokak|caddesi)$/
const STREET_SHORT = /(?:^|\p{L})str$/u
/** Words that end street names and other words too. */
const MAYBE_STREET =
  /(?:weg|platz|ring|damm|ufer|kamp|kämpe|esch|brink|pfad|steig|steg|hof|höfe|markt|wall|graben|tor|kai|heide|busch|horst|hook|diek|deich|hang|höhe|winkel|bogen|park|garten|gärten|feld|felder|berg|bach|wiese|wiesen|aue|grund|tal|zeile|stieg|kehre|schlag|anger|eck|bruch|mark|moor|teich|see|mühle|brücke|kirche|schule|bahnhof|lande|land|hagen|loh|rott|wald|hain|linde|linden|kotten|stadion|esplanade|terrasse|passage|kolonie|weiler|rain|bleiche|sand|stein|wiek|dyk|stroot|geist|bült|brook|vinne|haar)$/
/** Words of this work that end like streets. */
const NOT_A_STREET =
  /^(?:\p{L}*(?:kita|kindergarten|kurs|schul|therapie|ausbildungs|arbeits|praktikums|betreuungs|wohn|heim|schlaf|studien|pflege|tages|stell|steh|sitz|ogs|frauenhaus|warte|beratungs|kinder|krippen|hort|bett)|spiel|park|sport|bolz)platz$|^(?:um|aus|heim|hin|rück|anfahrts|zugangs|kontakt|rechts|lösungs|bildungs|flucht|lebens|berufs|mittel)weg$|^(?:arbeits|wohnungs|super|bau|floh|drogerie|weihnachts|ausbildungs|stellen)markt$|^(?:bahn|hauptbahn|busbahn|schul|bauern|innen|gast)hof$|^(?:handlungs|arbeits|bedarfs|themen|berufs|aufgaben|tätigkeits|um|vor|sport|fußball)feld(?:er)?$|^(?:kinder|vor|schul)g[aä]rten$/u
const NAMES_OF_STREETS =
  /(?:weg|platz|hof|höfe|markt|feld|felder|garten|gärten|ring|damm|ufer|allee|pfad|kamp|esch|brink|winkel|busch|heide|graben|wall|mühle|berg|bach)$/
/** Nouns after which a number counts something. */
const PLAIN_ENDING =
  /^(?:weg|platz|ring|hof|markt|park|garten|feld|felder|berg|grund|land|mark|see|schule|wald|kirche|bahnhof|wall|tor|schlag|eck|höhe|sand|stein|mühle|brücke|wiese|teich|heide|kai|graben|ufer|damm|tal|anger|haar|geist|terrasse)$/
const BEFORE_STREET = new Set(
  'am an auf im in zum zur beim bei hinter vor unter über neben zwischen alte alter altes neue neuer neues große großer großes grosse grosser kleine kleiner kleines obere oberer untere unterer lange langer hohe hoher breite'.split(
    ' ',
  ),
)
const ARTICLES = new Set(
  'der den dem die das alten neuen großen grossen kleinen oberen unteren hohen langen'.split(' '),
)
const LANDMARKS = new Set(
  `bahnhof kirche markt marktplatz kirchplatz friedhof wasserturm mühle rathaus stadtpark park wald see sportplatz kanal hafen
  ems bach berg hang schloss kloster tor wall ring damm ufer brücke feld busch hof garten winkel hügel dorf dorfplatz anger
  teich weiher graben stadtwall südring nordring stadtgraben bahndamm deich esch brink kamp haus turm burg stadion
  dom münster stift post linde linden eiche eichen buche kastanien tannen birken wiese wiesen heide moor alte schule`.split(
    /\s+/,
  ),
)
const UNIT_NEXT =
  /^\s?(?:uhr|h(?!\p{L})|min|minuten|std|stunden|tag|wochen|monat|jahr|km|m(?!\p{L})|meter|€|euro|eur(?!\p{L})|%|prozent|person|pers|kind|mal(?!\p{L})|x(?!\p{L})|[.:][0-9]|\/[0-9]|[0-9.]*\/|zimmer|plätze|pl\.|termin|tn(?!\p{L}))/u
const HOUSE_NUMBER =
  /(?<!\p{L})(?:haus-?\s?nr\.?|haus-?\s?nummer|hausnr|postfach|pf\.|apartment|appartement|app\.|wohnungs-?nr\.?)\s{0,2}:?\s{0,2}[0-9]{1,4}/gu

/** A house number before its street: "Haus 7 in der Gartenstraße", "14 vom Wiesenweg". */
const NUMBER_FIRST =
  /(?<![\p{L}0-9.,/])(?=haus|nr|nummer|[0-9]{1,3}\s?[a-h]?(?:,|\s(?:in|an|auf|von|aus|vom|am|im)\s))(?:haus\s|nr\.?\s?|nummer\s)?[0-9]{1,3}\s?[a-h]?,?\s(?:(?:in|an|auf|von|aus)\s(?:der|dem|den)\s|vom\s|am\s|im\s)?(?!schul|heim|rück|um|aus|rechts|mittel|arbeits|wohnungs|bahn)\p{L}{3,}(?:straße|strasse|str\.|allee|gasse|weg|damm|ring)(?!\p{L})/gu

/** Streets with a house number and postcodes with a place. */
export function findAddresses(scan: Scan): Hit[] {
  if (!scan.hasDigit) return []
  const hits: Hit[] = []
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index]
    if (token === undefined) continue
    const hit = token.digits ? postcode(scan, index, token) : street(scan, index, token)
    if (hit !== undefined) hits.push(hit)
  }
  for (const pattern of [HOUSE_NUMBER, NUMBER_FIRST]) {
    for (const match of scan.lower.matchAll(pattern)) {
      hits.push({ rule: 'street', start: match.index, end: match.index + match[0].length })
    }
  }
  return hits
}

function street(scan: Scan, index: number, token: Token): Hit | undefined {
  const number = houseNumber(scan, index)
  if (number === undefined) return undefined
  const start = token.start
  const unitNext = UNIT_NEXT.test(scan.lower.slice(number.end))
  const word = token.lower
  if (STREET.test(word) || STREET_SHORT.test(word)) {
    return { rule: 'street', start: streetStart(scan, index), end: number.end }
  }
  if (unitNext || isPeriod(number.text)) return undefined
  const previous = scan.tokens[index - 1]
  const beforePrevious = scan.tokens[index - 2]
  const leads =
    previous !== undefined &&
    /^[\s-]+$/.test(scan.text.slice(previous.end, token.start)) &&
    (BEFORE_STREET.has(previous.lower) ||
      (ARTICLES.has(previous.lower) &&
        beforePrevious !== undefined &&
        BEFORE_STREET.has(beforePrevious.lower)))
  if (
    leads &&
    word.length > 2 &&
    number.text.length <= 3 &&
    (LANDMARKS.has(word) || !knowsWord(token.text))
  ) {
    const from =
      previous !== undefined && ARTICLES.has(previous.lower) ? (beforePrevious ?? previous) : previous
    return { rule: 'street', start: from?.start ?? start, end: number.end }
  }
  if (!MAYBE_STREET.test(word) || word.length < 4) return undefined
  if (PLAIN_ENDING.test(word)) {
    const isNamed =
      previous !== undefined &&
      !previous.digits &&
      (isCapital(previous.text) || previous.text.length > 3) &&
      scan.text.slice(previous.end, token.start) === ' ' &&
      !knowsWord(previous.text)
    if (isNamed) return { rule: 'street', start: previous.start, end: number.end }
    const hyphened =
      previous !== undefined && !previous.digits && scan.text.slice(previous.end, token.start) === '-'
    // "Ludwig-…-Ring": streets named after somebody have two hyphens.
    const twice = hyphened && beforePrevious !== undefined && gapAfter(scan, index - 2) === '-'
    if (!hyphened || (!twice && knowsWord(previous.text))) return undefined
    return { rule: 'street', start: previous.start, end: number.end }
  }
  if (NOT_A_STREET.test(word) || (!NAMES_OF_STREETS.test(word) && knowsWord(token.text))) return undefined
  return { rule: 'street', start, end: number.end }
}

function streetStart(scan: Scan, index: number): number {
  let at = index
  while (at > 0) {
    const previous = scan.tokens[at - 1]
    const token = scan.tokens[at]
    if (previous === undefined || token === undefined || previous.digits) break
    const gap = scan.text.slice(previous.end, token.start)
    if (!(/^-$/.test(gap) || (/^\s$/.test(gap) && isCapital(previous.text) && !knowsWord(previous.text))))
      break
    at -= 1
  }
  return scan.tokens[at]?.start ?? 0
}

/** The number after a street name: up to four digits, perhaps "Nr." before and a letter behind. */
function houseNumber(scan: Scan, index: number): { text: string; end: number } | undefined {
  let at = index
  const gap = gapAfter(scan, at)
  let next = scan.tokens[at + 1]
  if (next !== undefined && !next.digits && /^(?:nr|nummer|no|hausnr|hausnummer|haus)$/.test(next.lower)) {
    if (!/^[\s.,]{0,3}$/.test(gap)) return undefined
    at += 1
    next = scan.tokens[at + 1]
    if (!/^[\s.:]{0,3}$/.test(gapAfter(scan, at))) return undefined
  } else if (!/^[\s.,_:/#-]{0,3}$/.test(gap) || gap.includes('\n\n')) return undefined
  if (next === undefined || !next.digits || next.text.length > 4) return undefined
  const letter = /^\s?[a-z](?![\p{L}0-9])/u.exec(scan.lower.slice(next.end))
  return { text: next.text, end: next.end + (letter?.[0].length ?? 0) }
}

function isPeriod(number: string): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(number)
}

function postcode(scan: Scan, index: number, token: Token): Hit | undefined {
  let end = index
  let digits = token.text
  while (digits.length < 5) {
    const next = scan.tokens[end + 1]
    if (next === undefined || !next.digits || !/^\s?$/.test(gapAfter(scan, end))) return undefined
    digits += next.text
    end += 1
  }
  if (digits.length !== 5 || /^0{2}/.test(digits)) return undefined
  const last = scan.tokens[end]
  if (last === undefined) return undefined
  const before = scan.lower.slice(Math.max(0, token.start - 16), token.start)
  if (/(?:plz|postleitzahl|postcode|zip)[\s.:]*$|(?<!\p{L})(?:d|de)\s?-\s?$/u.test(before)) {
    return { rule: 'postcode', start: token.start, end: last.end }
  }
  const town = scan.tokens[index - 1]
  const counted = scan.tokens[end + 1]
  const isBehindPlace =
    town !== undefined && isPlace(town.lower) && /^[\s,]{1,2}$/.test(gapAfter(scan, index - 1))
  const counts = counted !== undefined && isCapital(counted.text) && knowsWord(counted.text)
  if (isBehindPlace && !counts && !UNIT_NEXT.test(scan.lower.slice(last.end))) {
    return { rule: 'postcode', start: town.start, end: last.end }
  }
  const place = scan.tokens[end + 1]
  if (place === undefined || place.digits || !/^[\s,.:;/|-]{1,3}$/.test(gapAfter(scan, end))) return undefined
  const isKnown = isPlace(place.lower)
  const splits = end > index
  if (!isKnown && (splits || (place.text.length < 3 && !isCapital(place.text)))) return undefined
  if (!isKnown && (knowsWord(place.text) || UNIT_NEXT.test(scan.lower.slice(last.end)))) return undefined
  return { rule: 'postcode', start: token.start, end: place.end }
}
