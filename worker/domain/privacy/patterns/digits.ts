import type { Hit } from '../finding.ts'
import { gapAfter, type Scan, type Token } from '../scan.ts'
import { isTaxId } from './check-digits.ts'
import { digitsOfWord } from './number-words.ts'

/** Signs that may stand between two digits of one number; letters end it. */
const LONGEST_GAP = 6

const YEAR = '(?:19|20)[0-9]{2}'
const MONTH = '(?:0?[1-9]|1[0-2])'
const PERIOD = `(?:${YEAR} ?/ ?[0-9]{2}|${MONTH} ?[/.] ?${YEAR}|${YEAR} ?[-/.] ?(?:0[1-9]|1[0-2])|${YEAR})`
/** The exceptions of the digit rule: two years, a school year, months with year. */
const PERIODS = new RegExp(`^${PERIOD}(?:\\s*[-/,;+&]?\\s*${PERIOD})?$`)
const SCHOOL_YEAR = new RegExp(`(${YEAR}) ?/ ?([0-9]{2})(?![0-9])`, 'g')
const TIME = /(?<![0-9:])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![0-9:])/g
const PERCENT = /(?<![0-9])[1-9][0-9]{0,2} ?%/g
const AMOUNT = '[1-9][0-9]{0,1}(?:\\.?[0-9]{3})?(?:,[0-9]{2})?|[1-9][0-9]{2}(?:,[0-9]{2})?'
const AMOUNTS = new RegExp(`^(?:${AMOUNT})(?: ?[-/+] ?(?:${AMOUNT}))?$`)
const DECIMAL_AMOUNT = /^[1-9][0-9]{0,1}\.?[0-9]{3},[0-9]{2}$/
const SHORT_LIST = /^[1-9]?[0-9](?:(?:, | ?\/ | & )[1-9]?[0-9]){1,6}$/
const CURRENCY_NEXT = /^ ?(?:€|eur\b|euro\b)/
const PHONE_WORD =
  /(?<!\p{L})(?:tel|telefon|telefonnr|telefonnummer|tel-nr|handy|handynr|handynummer|mobil|mobilnr|mobilnummer|mobile|phone|fax|faxnr|rufnr|rufnummer|durchwahl|festnetz|whatsapp|nummer lautet|erreichbar unter|anrufen unter)[\s.:#=-]{0,4}(?:nr\.?|nummer)?[\s.:#=(+-]{0,4}[0-9](?:[\s./()-]{0,3}[0-9]){2,}/gu

/** Long numbers: the safety net under every named number. Check digits and prefixes only name the finding. */
export function findDigits(scan: Scan): Hit[] {
  const hits: Hit[] = []
  if (scan.hasDigit) {
    for (const run of digitRuns(scan)) {
      if (
        !isHarmless(
          run.text,
          scan.lower.slice(Math.max(0, run.start - 10), run.start),
          scan.lower.slice(run.end),
        )
      ) {
        hits.push({ rule: nameOf(run.digits, scan.text.slice(0, run.start)), start: run.start, end: run.end })
      }
    }
    for (const match of scan.lower.matchAll(PHONE_WORD)) {
      if (CURRENCY_NEXT.test(scan.lower.slice(match.index + match[0].length))) continue
      hits.push({ rule: 'phone', start: match.index, end: match.index + match[0].length })
    }
    for (const match of scan.lower.matchAll(ABROAD)) {
      if (match[0].replace(/[^0-9]/g, '').length < 4) continue
      hits.push({ rule: 'phone', start: match.index, end: match.index + match[0].length })
    }
    for (const match of scan.lower.matchAll(MIXED)) {
      if (match[0].replace(/[^0-9]/g, '').length < 6) continue
      hits.push({ rule: 'digits', start: match.index, end: match.index + match[0].length })
    }
    for (const match of scan.lower.matchAll(DISGUISED)) {
      if (match[0].replace(/[^0-9]/g, '').length < 4 || !/[oil|]/.test(match[0])) continue
      hits.push({ rule: 'digits', start: match.index, end: match.index + match[0].length })
    }
  }
  return [...hits, ...spelledOut(scan)]
}

const ABROAD = /\+\s?\(?(?!(?:19|20)[0-9]{2}(?![0-9]))[1-9][0-9]{0,2}\)?[\s./-]{0,2}[0-9]{2,}/g
/** Letters and digits in one piece, and digits in which letters stand for 0 and 1. */
const MIXED = /(?<![\p{L}0-9])(?=[0-9]*\p{L})[\p{L}0-9]{7,40}(?![\p{L}0-9])/gu
const DISGUISED = /(?<![\p{L}0-9])[0-9oil|](?:[ ./-]?[0-9oil|]){5,24}(?![\p{L}0-9])/gu

interface Run {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly digits: string
}

function digitRuns(scan: Scan): Run[] {
  const runs: Run[] = []
  let first: Token | undefined
  let digits = ''
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index]
    if (token === undefined || !token.digits) continue
    const previous = scan.tokens[index - 1]
    // B1, U25: the number of a level is not the beginning of a longer number
    const isLevel = token.text.length <= 2 && previous?.digits === false && previous.end === token.start
    if (first === undefined) {
      if (isLevel) continue
      first = token
      digits = ''
    }
    digits += token.text
    const next = scan.tokens[index + 1]
    if (next?.digits === true && gapAfter(scan, index).length <= LONGEST_GAP) continue
    if (digits.length >= 6) {
      runs.push({ start: first.start, end: token.end, text: scan.text.slice(first.start, token.end), digits })
    }
    first = undefined
  }
  return runs
}

function isHarmless(run: string, before: string, after: string): boolean {
  if (PERIODS.test(run) && schoolYearsFollow(run)) return true
  if (DECIMAL_AMOUNT.test(run) || (SHORT_LIST.test(run) && !/(?:nr\.?|nummer:?)\s?$/.test(before)))
    return true
  if (CURRENCY_NEXT.test(after) && AMOUNTS.test(run)) return true
  const times = run.match(TIME)?.length ?? 0
  const rest = (/^ ?%/.test(after) ? `${run}%` : run).replace(TIME, '').replace(PERCENT, '')
  return times <= 2 && rest.length < run.length && rest.replace(/[^0-9]/g, '').length <= 4
}

/** `2024/25` is a school year, `2024/89` is not. */
function schoolYearsFollow(run: string): boolean {
  for (const [, year, short] of run.matchAll(SCHOOL_YEAR)) {
    const years = (Number(short) - Number(year) + 2000) % 100
    const isMonth = Number(short) >= 1 && Number(short) <= 12
    if (!isMonth && (years < 1 || years > 5)) return false
  }
  return true
}

function nameOf(digits: string, before: string): Hit['rule'] {
  if (/\+\s?\(?$/.test(before) || /^0[1-9]|^00/.test(digits)) return 'phone'
  if (isTaxId(digits)) return 'tax_id'
  if (digits.length === 12 && /^[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])/.test(digits))
    return 'azr'
  return 'digits'
}

/** "null eins sieben …", also glued together or mixed with figures. */
function spelledOut(scan: Scan): Hit[] {
  const hits: Hit[] = []
  let start = -1
  let end = -1
  let parts = 0
  let words = 0
  let digits = 0
  const close = (): void => {
    if (words > 0 && parts >= 3 && digits >= 6) hits.push({ rule: 'digits', start, end })
    start = -1
    parts = 0
    words = 0
    digits = 0
  }
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index]
    if (token === undefined) continue
    const spelled = token.digits
      ? { digits: token.text.length, parts: 1, words: 0 }
      : token.lower.length <= 80
        ? digitsOfWord(token.lower)
        : undefined
    if (spelled === undefined) {
      close()
      continue
    }
    if (start < 0) start = token.start
    end = token.end
    parts += spelled.parts
    words += token.digits ? 0 : 1
    digits += spelled.digits
    if (gapAfter(scan, index).length > LONGEST_GAP) close()
  }
  close()
  return hits
}
