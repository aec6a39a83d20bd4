import { isMonth, type Month, monthNumber, yearOf } from '../../sheet/month.ts'
import { accepted, type ColumnType, type Parsed, rejected } from '../value.ts'

const MONTH_YEAR = /^(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})$/
const YEAR_MONTH = /^(\d{4})\s*[./-]\s*(\d{1,2})$/
const NAMED = /^([\p{L}]{3,}\.?)\s*[ ./-]?\s*(\d{2}|\d{4})$/u
const ALONE = /^(\d{1,2}|\p{L}{3,}\.?)$/u
const DAY = /^\d{1,2}\s*[./-]\s*(?:\d{1,2}|[\p{L}]{3,}\.?)\s*[./ -]\s*\d{2,4}$|^\d{4}-\d{1,2}-\d{1,2}/u
const ONE_DIGIT_YEAR = /^\d{1,2}\s*[./]\s*\d$/

function fullYear(year: string, around: number): number {
  if (year.length === 4) return Number(year)
  // Two digits mean the century of the year in question, up to ten years ahead of it.
  const near = Math.floor(around / 100) * 100 + Number(year)
  return near > around + 10 ? near - 100 : near
}

function made(year: number, month: number): Parsed {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return isMonth(text) ? accepted(text) : rejected('not_a_month')
}

const number = (name: string): number | null => (/^\d/.test(name) ? Number(name) : monthNumber(name))

/**
 * Reads a month as people write it: `3.24`, `03/2024`, `Mrz 24`, `März 2024`, `2024-03`; years of two digits lie around the year
 * `around`. With `latest`, the month of the sheet, a month may stand alone: `9`, `Sep`, `September` is the last one up to there.
 * A day is refused, and so is `3.4`.
 */
export function readMonth(text: string, around: number, latest?: Month): Parsed {
  const typed = text.normalize('NFC').trim()
  if (ONE_DIGIT_YEAR.test(typed)) return rejected('ambiguous_month')
  let found = MONTH_YEAR.exec(typed)
  if (found?.[1] && found[2]) return made(fullYear(found[2], around), Number(found[1]))
  found = YEAR_MONTH.exec(typed)
  if (found?.[1] && found[2]) return made(Number(found[1]), Number(found[2]))
  found = NAMED.exec(typed)
  const named = found?.[1] ? monthNumber(found[1]) : null
  if (found?.[2] && named) return made(fullYear(found[2], around), named)
  const alone = ALONE.test(typed) && latest ? number(typed) : null
  if (alone !== null && latest) {
    const year = yearOf(latest)
    return made(alone > Number(latest.slice(5)) ? year - 1 : year, alone)
  }
  return rejected(DAY.test(typed) ? 'day_precise' : 'not_a_month')
}

/** Month `YYYY-MM`. */
export const month: ColumnType<'month'> = {
  parse: (_column, text, context) => readMonth(text, yearOf(context.template.month), context.template.month),
  validate: (_column, value) => {
    if (typeof value !== 'string') return 'wrong_type'
    return isMonth(value) ? null : 'not_a_month'
  },
}
