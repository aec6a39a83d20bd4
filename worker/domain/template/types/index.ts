import type { Column } from '../column.ts'
import { accepted, type ColumnType, type Parsed, type ValueContext, type ValueProblem } from '../value.ts'
import { code } from './code.ts'
import { codes } from './codes.ts'
import { country } from './country.ts'
import { integer } from './integer.ts'
import { month } from './month.ts'
import { municipality } from './municipality.ts'
import { server } from './server.ts'
import { text } from './text.ts'
import { year } from './year.ts'

const TYPES = {
  case_number: server,
  unit: server,
  sheet_month: server,
  code,
  codes,
  country,
  municipality,
  integer,
  month,
  year,
  text,
} satisfies { [T in Column['type']]: ColumnType<T> }

// The registry pairs every column with the functions of its own type; TypeScript cannot follow that through an index.
const typeOf = (column: Column): ColumnType<Column['type']> =>
  TYPES[column.type] as ColumnType<Column['type']>

/** Reads what a person typed or pasted into a cell; blank text empties it. */
export function parseValue(column: Column, typed: string, context: ValueContext): Parsed {
  return typed.trim() === '' ? accepted(null) : typeOf(column).parse(column, typed, context)
}

/** Null when `value` is canonical for its column, else why not; an empty cell is `null` alone. */
export function validateValue(column: Column, value: unknown, context: ValueContext): ValueProblem | null {
  return value === null ? null : typeOf(column).validate(column, value, context)
}
