import type { Hit } from '../finding.ts'
import type { Scan } from '../scan.ts'
import { knowsWord } from '../vocabulary/lexicon.ts'
import { isCheckedDocument, isHealthNumber, isIban, isPensionNumber } from './check-digits.ts'
import { PLATE_CODES } from './plate-codes.ts'

const GAP = '[\\s./_:-]{0,3}'
const IBAN = /(?<![a-z0-9])[a-z][\s.-]?[a-z](?:[\s./_:-]{0,3}[0-9]){2}(?:[\s./_:-]{0,3}[a-z0-9]){11,32}/g
const PENSION = new RegExp(
  `(?<![a-z0-9])[0-9](?:${GAP}[0-9]){7}${GAP}[a-z](?:${GAP}[0-9]){3}(?![a-z0-9])`,
  'g',
)
const HEALTH = new RegExp(`(?<![a-z0-9])[a-z](?:${GAP}[0-9]){9}(?![0-9])`, 'g')
const DOCUMENT =
  /(?<![\p{L}0-9])[cfghjklmnoprtvwxyz0-9](?:[\s./-]{0,2}[cfghjklmnoprtvwxyz0-9]){8,9}(?![\p{L}0-9])/gu
const BAMF = /(?<![0-9])[0-9](?:[\s.]?[0-9]){6,7}\s?[-/]\s?[0-9]{3}(?![0-9])/g
const JOBCENTER = new RegExp(
  `(?<![a-z0-9])(?:[0-9](?:${GAP}[0-9]){2}${GAP}[a-z](?:${GAP}[0-9]){6}|[0-9]{5}\\s?//\\s?[0-9]{5,7})(?![0-9])`,
  'g',
)
const REFERENCE_WORD =
  /(?<!\p{L})(?:az|a\.\s?z|aktenzeichen|akten-?nr|aktennummer|geschäftszeichen|gesch\.?-?z|gz|unser zeichen|ihr zeichen|kundennr|kundennummer|kd-?nr|bg-?nr|bg-?nummer|bedarfsgemeinschaftsnummer|azr-?nr|azr-?nummer|azr|versichertennr|versichertennummer|versicherungsnr|versicherungsnummer|sv-?nr|rv-?nr|steuer-?id|steuer-?nr|steuernummer|idnr|id-?nr|passnr|passnummer|pass-?nr|ausweisnr|ausweisnummer|ausweis-?nr|dokumentennr|dokumentennummer|seriennummer|kontonr|kontonummer|konto-?nr|iban|blz|mitgliedsnr|mitgliedsnummer|personalnr|personalnummer|kindergeldnr|kindergeldnummer|vorgangsnr|vorgangsnummer|vorgangs-?nr|ticketnr|auftragsnr|matrikelnr|matrikelnummer|kassenzeichen|buchungszeichen|kennzeichen|bamf-?nr|bamf-?az|mieternr|vertragsnr|vertragsnummer|registernr|registernummer|urkundennr)(?!\p{L})[\s.:#=-]{0,4}(?:nr\.?|lautet|ist)?[\s.:#=-]{0,3}(?=[\p{L}./-]{0,6}[0-9])[\p{L}0-9][\p{L}0-9./-]*/gu

const COURT =
  /(?<![\p{L}0-9.,/§-])([0-9]{1,3})[\s.-]{0,2}([a-zäöü]{1,4})[\s.-]{0,2}([0-9]{1,6})\s?\/\s?([0-9]{2,4})(?:\s?\.?\s?[a-z](?![\p{L}]))?/gu
/** Little words that stand between two harmless numbers ("3 x 10/24", "Kurs 2 ab 03/24"). */
const NOT_A_REGISTER = new Set(
  'ab am an bis in im um ca von zu und mit mal x h std mon tag tage per kl kw wo min pro vom zum seit nr phase'.split(
    ' ',
  ),
)

const PLATE =
  /(?<![\p{L}0-9])([a-zäöü]{1,3})([\s.:/_-]{0,3})([a-z]{1,2})([\s.:-]{0,3})([1-9][0-9]{0,3})(?:\s?[eh])?(?![\p{L}0-9/%])/gu
const WORDS_LIKE_CODES = new Set(
  'in an ab am um es er so da im zu ob os du de wo be nr kl kw se ja'.split(' '),
)

/** Numbers with a form of their own: bank, insurance, identity, authority, court, vehicle. */
export function findNumbers(scan: Scan): Hit[] {
  if (!scan.hasDigit) return []
  return [
    ...ibans(scan),
    ...checked(scan, PENSION, 'pension_number', 'health_number'),
    ...every(scan, JOBCENTER, 'jobcenter'),
    ...every(scan, BAMF, 'bamf'),
    ...documents(scan),
    ...courts(scan),
    ...plates(scan),
    ...every(scan, REFERENCE_WORD, 'reference').filter((hit) =>
      isReference(scan.lower.slice(hit.start, hit.end)),
    ),
    ...healthNumbers(scan),
  ]
}

function every(scan: Scan, pattern: RegExp, rule: Hit['rule']): Hit[] {
  return Array.from(scan.lower.matchAll(pattern), (match) => ({
    rule,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function isReference(matched: string): boolean {
  return !/(?:19|20)[0-9]{2}$/.test(matched) && !/(?:0[1-9]|1[0-2])\/20[0-9]{2}$/.test(matched)
}

function ibans(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (const match of scan.lower.matchAll(IBAN)) {
    const places: number[] = []
    let compact = ''
    for (let at = 0; at < match[0].length; at += 1) {
      if (!/[a-z0-9]/.test(match[0].charAt(at))) continue
      compact += match[0].charAt(at).toUpperCase()
      places.push(at)
    }
    for (let length = Math.min(34, compact.length); length >= 15; length -= 1) {
      if (!isIban(compact.slice(0, length))) continue
      hits.push({ rule: 'iban', start: match.index, end: match.index + (places[length - 1] ?? 0) + 1 })
      break
    }
  }
  return hits
}

/** Whole numbers are taken also when the check digit fails: it only names them. */
function checked(scan: Scan, pattern: RegExp, rule: Hit['rule'], other: Hit['rule']): Hit[] {
  return Array.from(scan.lower.matchAll(pattern), (match) => {
    const compact = match[0].replace(/[^a-z0-9]/g, '').toUpperCase()
    const day = Number(compact.slice(2, 4))
    const isNamed = isPensionNumber(compact) || (day >= 1 && day <= 31)
    return { rule: isNamed ? rule : other, start: match.index, end: match.index + match[0].length }
  })
}

function healthNumbers(scan: Scan): Hit[] {
  return every(scan, HEALTH, 'health_number').map((hit) => {
    const compact = scan.lower
      .slice(hit.start, hit.end)
      .replace(/[^a-z0-9]/g, '')
      .toUpperCase()
    return isHealthNumber(compact) ? hit : { ...hit, rule: 'digits' }
  })
}

function documents(scan: Scan): Hit[] {
  return every(scan, DOCUMENT, 'identity_card').filter((hit) => {
    const written = scan.lower.slice(hit.start, hit.end)
    const compact = written.replace(/[^a-z0-9]/g, '').toUpperCase()
    const digits = compact.replace(/[^0-9]/g, '').length
    if (digits === compact.length || digits === 0) return false
    if (written.length === compact.length) return digits > 1 || !compact.includes('O')
    if (compact.includes('O')) return false
    return digits >= 4 || isCheckedDocument(compact)
  })
}

function courts(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (const match of scan.lower.matchAll(COURT)) {
    const [all, , register = '', number = '', year = ''] = match
    const isMonth = Number(number) >= 1 && Number(number) <= 12
    if (NOT_A_REGISTER.has(register) && (isMonth || register === 'x')) continue
    if (year.length > 2 && isMonth && NOT_A_REGISTER.has(register)) continue
    hits.push({ rule: 'court', start: match.index, end: match.index + all.length })
  }
  return hits
}

function plates(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (const match of scan.lower.matchAll(PLATE)) {
    const [all, first = '', firstGap = '', second = '', secondGap = '', number = ''] = match
    const written = scan.text.slice(match.index, match.index + first.length + firstGap.length + second.length)
    const plate = { first, firstGap, second, secondGap, number, written }
    if (isPlate(plate)) hits.push({ rule: 'plate', start: match.index, end: match.index + all.length })
  }
  return hits
}

interface Plate {
  readonly first: string
  readonly firstGap: string
  readonly second: string
  readonly secondGap: string
  readonly number: string
  readonly written: string
}

function isPlate({ first, firstGap, second, secondGap, number, written }: Plate): boolean {
  const isUpper = written === written.toUpperCase()
  const letters = first + second
  const isLevel = /^[abc]$/.test(second) && /^[12]$/.test(number) && secondGap === ''
  if (firstGap === '') {
    const hasCode = [1, 2, 3].some(
      (length) => letters.length - length <= 2 && letters.length > length && isCode(letters.slice(0, length)),
    )
    if (!hasCode || /^(?:sgb|alg|bab|kdu|ogs|vhs|but)$/.test(letters)) return false
    if (secondGap === '') return number.length > 2 && (isUpper || !knowsWord(letters))
    return isUpper && !knowsWord(letters) && !isYear(number)
  }
  if (!isCode(first)) return false
  if (/[/_]/.test(firstGap)) return number.length > 1 && !(knowsWord(first) && knowsWord(second))
  if (/[-:]/.test(firstGap)) return !(isLevel && !isUpper)
  if (isLevel || (!isUpper && written !== written.toLowerCase())) return false
  if (!isUpper) {
    if (first.length === 1 || WORDS_LIKE_CODES.has(first)) return false
    if (number.length < 3 && (second.length === 1 || WORDS_LIKE_CODES.has(second))) return false
  }
  return !(isYear(number) && secondGap !== '')
}

function isCode(letters: string): boolean {
  return PLATE_CODES.has(letters.toUpperCase())
}

function isYear(number: string): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(number)
}
