import { accepted, type ColumnType, rejected } from '../value.ts'

/** Short text of one line, well-formed Unicode; the personal-data check judges it apart (R02). */
export const text: ColumnType<'text'> = {
  parse(column, typed) {
    const value = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (!value.isWellFormed()) return rejected('malformed_text')
    return value.length <= column.maxLength ? accepted(value === '' ? null : value) : rejected('too_long')
  },
  validate(column, value) {
    if (typeof value !== 'string' || value === '') return 'wrong_type'
    if (!value.isWellFormed()) return 'malformed_text'
    return value.length <= column.maxLength ? null : 'too_long'
  },
}
