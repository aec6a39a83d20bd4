import { type Code, codeLabel, codeState } from '../code.ts'
import { fold, matchCode } from '../match.ts'
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

const NOT_STATED: ReadonlySet<string> = new Set(['k.a.', 'k. a.', 'ka', 'keine angabe', 'ohne angabe'])

/** Reads one code that is valid in the month; "k. A." is the code `x` of every list that has one. */
export function parseCode(codes: readonly Code[], text: string, context: ValueContext): Parsed {
  const usable = codes.filter((code) => codeProblem(code, context) === null)
  const found = matchCode(usable, text)
  const best = found.codes[0]
  if (best && found.kind === 'exact') return accepted(best.key)
  const among = matchCode(codes, text)
  const other = among.codes[0]
  // The exact name of a code that is not valid must not be taken for the beginning of another one's.
  if (other && (among.kind === 'exact' || !best)) {
    const problem = codeProblem(other, context)
    if (problem) return rejected(problem)
  }
  if (best) return found.kind === 'prefix' ? accepted(best.key) : rejected('ambiguous_code', found.codes)
  const notStated = NOT_STATED.has(fold(text)) && usable.some((code) => code.key === 'x')
  return notStated ? accepted('x') : rejected('unknown_code')
}

/** The label of a key in a list; the key itself where the list no longer knows it. */
export function labelOf(codes: readonly Code[], key: string, language: 'de' | 'en'): string {
  const code = codes.find((c) => c.key === key)
  return code ? codeLabel(code, language) : key
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
  format: (column, value, template, language) =>
    labelOf(codesOf(template, column.list), String(value), language),
}
