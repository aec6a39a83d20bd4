import { isMonth, monthNumber } from '../../sheet/month.ts'
import { accepted, type ColumnType, type Parsed, rejected } from '../value.ts'

const MONTH_YEAR = /^(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})$/
const YEAR_MONTH = /^(\d{4})\s*[./-]\s*(\d{1,2})$/
const NAMED = /^([\p{L}]{3,}\.?)\s*[ ./-]?\s*(\d{2}|\d{4})$/u
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

/** Reads a month as people write it: `3.24`, `03/2024`, `Mrz 24`, `März 2024`, `2024-03`. A day is refused, and so is `3.4`. */
export function readMonth(text: string, around: number): Parsed {
  const typed = text.normalize('NFKC').trim()
  if (ONE_DIGIT_YEAR.test(typed)) return rejected('ambiguous_month')
  let found = MONTH_YEAR.exec(typed)
  if (found?.[1] && found[2]) return made(fullYear(found[2], around), Number(found[1]))
  found = YEAR_MONTH.exec(typed)
  if (found?.[1] && found[2]) return made(Number(found[1]), Number(found[2]))
  found = NAMED.exec(typed)
  const number = found?.[1] ? monthNumber(found[1]) : null
  if (found?.[2] && number) return made(fullYear(found[2], around), number)
  return rejected(DAY.test(typed) ? 'day_precise' : 'not_a_month')
}

/** Month `YYYY-MM`. */
export const month: ColumnType<'month'> = {
  parse: (_column, text, context) => readMonth(text, Number(context.template.month.slice(0, 4))),
  validate: (_column, value) => {
    if (typeof value !== 'string') return 'wrong_type'
    return isMonth(value) ? null : 'not_a_month'
  },
  format: (_column, value) => {
    const text = String(value)
    return `${text.slice(5)}/${text.slice(0, 4)}`
  },
}
