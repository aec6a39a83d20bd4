import { type Code, codeState } from '../code.ts'
import { fold } from '../fold.ts'
import { FITS, matchCode, sureCode } from '../match.ts'
import { codesOf } from '../template.ts'
import {
  accepted,
  type ColumnType,
  type Parsed,
  rejected,
  type ValueContext,
  type ValueProblem,
} from '../value.ts'

/** Why `code` may not stand in the context's month; null when it may. */
export function codeProblem(code: Code | undefined, context: ValueContext): ValueProblem | null {
  if (!code) return 'unknown_code'
  switch (codeState(code, context.template.month)) {
    case 'valid':
      return null
    case 'retired':
      return 'retired_code'
    case 'not_yet':
      return 'not_yet_valid_code'
    case 'phase_out':
      return context.kept?.includes(code.key) ? null : 'phased_out_code'
  }
}

/** What people write for "not stated" in lists that have a code for it. */
const NOT_STATED: ReadonlySet<string> = new Set([
  'k.a.',
  'k. a.',
  'keine angabe',
  'keine angaben',
  'ohne angabe',
  'ohne angaben',
  'o.a.',
  'o. a.',
  'not stated',
])

const hasNotStated = (codes: readonly Code[]): boolean => codes.some((code) => code.key === 'x')

/**
 * Reads one code that is valid in the month; "k. A." and "o. A." are the code `x` of every list that has one. A text that is
 * only likely to mean a code is not taken: `proposed_code` for one, `ambiguous_code` for several, with the candidates.
 */
export function parseCode(codes: readonly Code[], text: string, context: ValueContext): Parsed {
  const usable = codes.filter((code) => codeProblem(code, context) === null)
  const found = matchCode(usable, text, context.language)
  const sure = sureCode(found)
  const among = matchCode(codes, text, context.language)
  const [other] = among.best
  // What names a code that is not valid must not be taken for the beginning of another one's.
  if (other && (!found.fit || (among.fit && FITS.indexOf(among.fit) < FITS.indexOf(found.fit)))) {
    const problem = codeProblem(other, context)
    if (problem) return rejected(problem)
  }
  if (sure) return accepted(sure.key)
  // Out of a file for people: before a label that a spreadsheet would read as something else stands an apostrophe.
  if (!found.fit && text.startsWith("'")) return parseCode(codes, text.slice(1), context)
  if (NOT_STATED.has(fold(text)) && hasNotStated(usable)) return accepted('x')
  if (!found.fit)
    return fold(text) === 'ka' && hasNotStated(usable) ? accepted('x') : rejected('unknown_code')
  return rejected(found.best.length === 1 ? 'proposed_code' : 'ambiguous_code', found.best)
}

export const code: ColumnType<'code'> = {
  parse: (column, text, context) => parseCode(codesOf(context.template, column.list), text, context),
  validate(column, value, context) {
    if (typeof value !== 'string') return 'wrong_type'
    return codeProblem(
      codesOf(context.template, column.list).find((c) => c.key === value),
      context,
    )
  },
}
