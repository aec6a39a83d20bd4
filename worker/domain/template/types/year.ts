import { matchCode, sureCode } from '../match.ts'
import { accepted, type ColumnType, rejected } from '../value.ts'
import { FIRST_YEAR, LAST_YEAR, YEAR_WORDS } from '../years.ts'

// "24" on a sheet of 2023 is rather a slip than 1924: two digits reach back this many years.
const LONGEST_SHORT = 80

/** Calendar year 1900–2100 as an integer, or `born` or `x`. */
export const year: ColumnType<'year'> = {
  parse(_column, text, context) {
    const typed = text.trim()
    if (/^\d{4}$/.test(typed)) {
      const value = Number(typed)
      return value >= FIRST_YEAR && value <= LAST_YEAR ? accepted(value) : rejected('out_of_range')
    }
    if (/^\d{2}$/.test(typed)) {
      const sheetYear = Number(context.template.month.slice(0, 4))
      const near = Math.floor(sheetYear / 100) * 100 + Number(typed)
      const value = near > sheetYear ? near - 100 : near
      return sheetYear - value <= LONGEST_SHORT ? accepted(value) : rejected('not_a_year')
    }
    const word = matchCode(YEAR_WORDS, typed, context.language)
    const sure = sureCode(word)
    if (sure) return accepted(sure.key)
    return word.best.length === 1 ? rejected('proposed_code', word.best) : rejected('not_a_year')
  },
  validate(_column, value) {
    if (typeof value === 'string') return YEAR_WORDS.some((word) => word.key === value) ? null : 'not_a_year'
    if (typeof value !== 'number') return 'wrong_type'
    if (!Number.isInteger(value)) return 'not_a_year'
    return value >= FIRST_YEAR && value <= LAST_YEAR ? null : 'out_of_range'
  },
}
