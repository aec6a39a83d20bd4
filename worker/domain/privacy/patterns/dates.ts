import type { Hit } from '../finding.ts'
import type { Scan } from '../scan.ts'
import { DAY_STEMS, ENGLISH_DAYS, MONTH_WORDS } from './date-words.ts'

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = "(?:(?:18|19|20)[0-9]{2}|'?[0-9]{2})"
const FULL_YEAR = '(?:18|19|20)[0-9]{2}'
const SEPARATOR = '\\s{0,2}[./_|~*+-]\\s{0,2}'
const BEFORE = '(?<![\\p{L}0-9]|[0-9][.,/]|§ ?)'
const MONTH_NAME = `(?:${MONTH_WORDS.join('|')})`
const DAY_WORD = `(?:${DAY_STEMS.join('|')})(?:e[nrsm]?)`
const ENGLISH_DAY = `(?:${ENGLISH_DAYS.join('|')})`

const NUMERIC = [
  new RegExp(`${BEFORE}${DAY}${SEPARATOR}${MONTH}${SEPARATOR}${YEAR}(?![0-9])`, 'gu'),
  new RegExp(`${BEFORE}${DAY},\\s?${MONTH},\\s?${FULL_YEAR}(?![0-9])`, 'gu'),
  new RegExp(`${BEFORE}${MONTH}\\s?[/-]\\s?${DAY}\\s?[/-]\\s?${YEAR}(?![0-9])`, 'gu'),
  new RegExp(`${BEFORE}${FULL_YEAR}${SEPARATOR}${MONTH}${SEPARATOR}${DAY}(?![0-9])`, 'gu'),
  new RegExp(`${BEFORE}${DAY}\\s${MONTH}\\s${FULL_YEAR}(?![0-9])`, 'gu'),
  new RegExp(`${BEFORE}${FULL_YEAR}\\s(?:0[1-9]|1[0-2])\\s(?:0[1-9]|[12][0-9]|3[01])(?![0-9])`, 'gu'),
  new RegExp(`${BEFORE}${DAY}\\s?[.,/-]\\s?[ivx]{1,4}\\s?[.,/-]\\s?${YEAR}(?![0-9])`, 'gu'),
]
/** Day and month without a year: "3.5.", "am 3.5", "03.05". A paragraph ("25.2") and a month ("3.24") are none. */
const SHORT = [
  new RegExp(`${BEFORE}${DAY}\\.\\s?${MONTH}\\.(?!\\s?[0-9])`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:am|vom|zum|den|dem|geb\\.?|geboren)\\s(?:\\p{L}{2,10},?\\s(?:den\\s|dem\\s)?)?${DAY}\\s?[./]\\s?${MONTH}(?![0-9]|\\s?(?:uhr|h|€|euro|std|stunden|prozent)|\\s?%)`,
    'gu',
  ),
  new RegExp(
    `${BEFORE}(?:0[1-9]\\.(?:0[1-9]|1[0-2])|(?:[12][0-9]|3[01])\\.0[1-9])(?![0-9.,]|\\s?(?:uhr|h(?!\\p{L})|€|euro|std|stunden|prozent)|\\s?%)`,
    'gu',
  ),
]
const NAMED = [
  new RegExp(
    `${BEFORE}${DAY}\\s?(?:\\.|-|/|ter|ten|tes|te|st|nd|rd|th)?\\s?(?:(?:of|de|di|des|im)\\s)?[-./]?\\s?${MONTH_NAME}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})${MONTH_NAME}\\.?\\s?(?:the\\s)?${DAY}\\s?(?:st|nd|rd|th|,\\s?${FULL_YEAR}|\\s${FULL_YEAR})(?![\\p{L}0-9])`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})${FULL_YEAR}[\\s.,/-]{1,2}${MONTH_NAME}[\\s.,/-]{1,2}${DAY}(?![\\p{L}0-9]|\\s?(?:uhr|h(?!\\p{L})))`,
    'gu',
  ),
]
const WORDS = [
  new RegExp(`${BEFORE}${DAY}\\.?\\s(?:des|im|in|vom)\\s${DAY_WORD}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${DAY_WORD}\\s?-?\\s?${MONTH_NAME}(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:am|vom|zum|den|dem|der|geb\\.?|geboren)\\s${DAY_WORD}\\s${DAY_WORD}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})${DAY_WORD}\\s${DAY_WORD}\\s(?:neunzehn|zwanzig|zweitausend|[0-9])`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:${DAY_WORD}\\s${DAY}\\.|${DAY}\\.\\s?${DAY_WORD})(?=\\s?(?:neunzehn|zweitausend|[0-9]{2}))`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${ENGLISH_DAY}\\s(?:of\\s)?${MONTH_NAME}|${MONTH_NAME}\\s(?:the\\s)?${ENGLISH_DAY})(?!\\p{L})`,
    'gu',
  ),
  /(?<!\p{L})(?:heiligabend|silvester|neujahr(?:stag)?|nikolaustag|valentinstag)(?!\p{L})\s?(?:18|19|20)?[0-9]{2}/gu,
]
const BIRTH =
  /(?<!\p{L})(?:geb\.?|geboren|geburtsdatum|geburtstag|birthday|born|dob|\*)\s{0,2}:?\s{0,2}(?:am\s|im\s|on\s)?(?:[0-9]{1,2}\s?[./-]\s?){1,2}[0-9]{2,4}/gu
const BEGINNINGS = new RegExp(
  `${DAY_STEMS.map((stem) => stem.slice(0, 4)).join('|')}|${ENGLISH_DAYS.map((day) => day.slice(0, 4)).join('|')}`,
)

/** Dates that name a day, in figures or words, with or without the year. Month and year together pass. */
export function findDates(scan: Scan): Hit[] {
  const hits: Hit[] = []
  const add = (patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      for (const match of scan.lower.matchAll(pattern)) {
        hits.push({ rule: 'date', start: match.index, end: match.index + match[0].length })
      }
    }
  }
  if (scan.hasDigit) {
    add(NUMERIC)
    add(SHORT)
    add(NAMED)
    add([BIRTH])
  }
  if (BEGINNINGS.test(scan.lower)) add(WORDS)
  return hits
}
