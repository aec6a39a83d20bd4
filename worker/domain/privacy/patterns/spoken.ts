import type { Hit } from '../finding.ts'
import { gapAfter, isCapital, type Scan } from '../scan.ts'
import { knowsWord } from '../vocabulary/lexicon.ts'
import { digitsOfWord } from './number-words.ts'

const MAIL_SPOKEN =
  /(?<!\p{L})[\p{L}0-9]{2,}[\s._-]+(?:(?:at|ät|bei)\s+)?(?:gmx|web|gmail|googlemail|hotmail|yahoo|outlook|icloud|aol|freenet|proton)\s?(?:punkt|dot|\.)?\s?(?:de|com|net|at|fr|org|ru|ua)(?!\p{L})/gu
const POSTCODE_GLUED =
  /(?<![\p{L}0-9])[0-9]{5}(?!eur|euro|km|qm|mal|stk)(?=\p{L}{3})\p{L}+|(?<![\p{L}0-9])\p{L}{4,}[0-9]{5}(?![\p{L}0-9])/gu
const COURT_HYPHENED =
  /(?<![\p{L}0-9])[0-9]{1,3}\s?(?:k|l|a|b|c|f|o|s|w|as|ay|so|ae|ds|cs|js|ls|kr)\s?[0-9]{1,5}\s?-\s?[0-9]{2}(?![0-9])/gu
const COURT_ROMAN = /(?<![\p{L}0-9])(?<!sgb )(?:xvii|xvi|xv|xiii|vii)\s[0-9]{1,5}\s?\/\s?[0-9]{2}(?![0-9])/gu
const STREET_OF =
  /(?<!\p{L})(?:(?:straße|strasse|str\.?|allee|ring|promenade)\s(?:der|des|am|an der|im|zum|zur|vom)|(?:platz|weg)\s(?:der|des))\s\p{L}{4,}\s[0-9]{1,3}(?!\s?(?:[0-9.:/%]|std|stunde|tag|woche|monat|jahr|min|uhr|euro|person|kind|km|m\b))/gu
const MARKET =
  /(?<![\p{L}-])(?:markt|marktplatz|kirchplatz)\s[0-9]{1,3}(?!\s?(?:[0-9.:/%€]|uhr|std|stunde|tag|min|euro|person|stände|km|m\b))/gu
const JOINED_NUMBERS =
  /(?<![\p{L}0-9])[0-9]{1,5}(?:\s(?:und|bis|dann|danach|strich|minus|punkt|plus)\s[0-9]{1,5}){2,}/gu
const ORDINAL =
  'erst|zweit|dritt|viert|fünft|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwölft|zwoelft'
const DAY_AND_MONTH = new RegExp(
  `(?<![\\p{L}0-9])(?:[0-3]?[0-9]\\.\\s?(?:${ORDINAL})e[nr]|\\p{L}*(?:t|st)e[nr]\\s(?:${ORDINAL})e[nr](?=\\s+(?:[0-9]{2}|\\p{L}*(?:zig|ßig|ssig|hundert|tausend))))(?!\\p{L})`,
  'gu',
)

/** Identifiers written as they are spoken, or with the signs left out that would give them away. */
export function findSpoken(scan: Scan): Hit[] {
  const hits: Hit[] = []
  add(hits, scan, MAIL_SPOKEN, 'email')
  if (scan.hasDigit) {
    add(hits, scan, POSTCODE_GLUED, 'postcode')
    add(hits, scan, COURT_HYPHENED, 'court')
    add(hits, scan, COURT_ROMAN, 'court')
    add(hits, scan, STREET_OF, 'street')
    add(hits, scan, MARKET, 'street')
    for (const match of scan.lower.matchAll(JOINED_NUMBERS)) {
      if (match[0].replace(/[^0-9]/g, '').length < 6) continue
      hits.push({ rule: 'digits', start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of scan.lower.matchAll(DAY_AND_MONTH)) {
    const end = match.index + match[0].length
    const behind = /^\s(\p{L}+)/u.exec(scan.text.slice(end))?.[1]
    if (behind !== undefined && isCapital(behind) && knowsWord(behind)) continue
    hits.push({ rule: 'date', start: match.index, end })
  }
  return [...hits, ...spokenDates(scan), ...spokenHouses(scan)]
}

function add(hits: Hit[], scan: Scan, pattern: RegExp, rule: Hit['rule']): void {
  for (const match of scan.lower.matchAll(pattern)) {
    hits.push({ rule, start: match.index, end: match.index + match[0].length })
  }
}

/** "drei fünf neunzig": day, month and year, each as one word. */
function spokenDates(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (let index = 2; index < scan.tokens.length; index += 1) {
    const [day, month, year] = [scan.tokens[index - 2], scan.tokens[index - 1], scan.tokens[index]]
    if (day === undefined || month === undefined || year === undefined) continue
    if (year.digits || !/(?:zig|ßig|ssig)$/.test(year.lower)) continue
    if (digitsOfWord(year.lower)?.parts !== 1 || digitsOfWord(month.lower) === undefined) continue
    if (digitsOfWord(day.lower) === undefined) continue
    const isOneRun = /^\s+$/.test(gapAfter(scan, index - 2) + gapAfter(scan, index - 1))
    if (isOneRun) hits.push({ rule: 'date', start: day.start, end: year.end })
  }
  return hits
}

const STREET = /\p{L}{2,}(?:straße|strasse|gasse|allee|chaussee|promenade|stiege)$|\p{L}{3,}str$/u

/** "Hauptstraße zwölf" and "12 Hauptstraße". */
function spokenHouses(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const street = scan.tokens[index]
    if (street === undefined || street.digits || !STREET.test(street.lower)) continue
    const numbered = /^(?:nummer|nr)$/.test(scan.tokens[index + 1]?.lower ?? '')
    const next = scan.tokens[index + (numbered ? 2 : 1)]
    if (
      next !== undefined &&
      !next.digits &&
      /^[\s.,]{1,3}$/.test(gapAfter(scan, index)) &&
      digitsOfWord(next.lower) !== undefined
    ) {
      hits.push({ rule: 'street', start: street.start, end: next.end })
    }
    const before = scan.tokens[index - 1]
    if (
      before?.digits === true &&
      before.text.length <= 3 &&
      /^[\s,]{1,2}$/.test(gapAfter(scan, index - 1))
    ) {
      hits.push({ rule: 'street', start: before.start, end: street.end })
    }
  }
  return hits
}
