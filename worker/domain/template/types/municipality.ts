import type { Code } from '../code.ts'
import { codesOf } from '../template.ts'
import { type ColumnType, type Parsed, rejected, type ValueContext } from '../value.ts'
import { codeProblem, parseCode } from './code.ts'

const ofCounty = (codes: readonly Code[], county: string): Code[] =>
  codes.filter((code) => code.group === undefined || code.group === county)

function parse(codes: readonly Code[], text: string, context: ValueContext): Parsed {
  // Excel drops the leading zero of a municipality key.
  const typed = /^\s*\d{7}\s*$/.test(text) ? `0${text.trim()}` : text
  const own = parseCode(ofCounty(codes, context.county), typed, context)
  if (own.ok || own.problem !== 'unknown_code') return own
  return parseCode(codes, typed, context).ok ? rejected('other_county') : own
}

/** Municipality of the county by its official key (text, with leading zeros), `outside` or `x`. */
export const municipality: ColumnType<'municipality'> = {
  parse: (column, text, context) => parse(codesOf(context.template, column.list), text, context),
  validate(column, value, context) {
    if (typeof value !== 'string') return 'wrong_type'
    const code = codesOf(context.template, column.list).find((c) => c.key === value)
    const problem = codeProblem(code, context)
    if (problem) return problem
    return code?.group === undefined || code.group === context.county ? null : 'other_county'
  },
}
