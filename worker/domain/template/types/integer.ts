import { accepted, type ColumnType, rejected } from '../value.ts'

const PLAIN = /^[+-]?\d+$/
// 1.234 or 1.234.567: the dot groups thousands in German.
const GROUPED = /^[+-]?\d{1,3}(?:[.\u202f\u00a0\u2009'’ ]\d{3})+$/
const DECIMALS_ZERO = /,0+$/

/** Whole number within the column's range; read with German separators. */
export const integer: ColumnType<'integer'> = {
  parse(column, text) {
    const typed = text.trim().replace(DECIMALS_ZERO, '')
    if (!PLAIN.test(typed) && !GROUPED.test(typed)) return rejected('not_an_integer')
    const value = Number(typed.replace(/[^\d+-]/g, ''))
    return value >= column.min && value <= column.max
      ? accepted(value === 0 ? 0 : value)
      : rejected('out_of_range')
  },
  validate(column, value) {
    if (typeof value !== 'number') return 'wrong_type'
    if (!Number.isInteger(value) || Object.is(value, -0)) return 'not_an_integer'
    return value >= column.min && value <= column.max ? null : 'out_of_range'
  },
}
