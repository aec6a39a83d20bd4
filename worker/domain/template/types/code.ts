import { type Code, codeLabel, codeState } from '../code.ts'
import { matchCode } from '../match.ts'
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

/** Reads one code; codes that are valid in the month are preferred over those that are not. */
export function parseCode(codes: readonly Code[], text: string, context: ValueContext): Parsed {
  const usable = matchCode(
    codes.filter((code) => codeProblem(code, context) === null),
    text,
  )
  const best = usable.codes[0]
  if (best && usable.kind !== 'ambiguous') return accepted(best.key)
  if (usable.kind === 'ambiguous') return rejected('ambiguous_code', usable.codes)
  const any = matchCode(codes, text)
  return any.kind === 'exact' && any.codes[0]
    ? rejected(codeProblem(any.codes[0], context) ?? 'unknown_code')
    : rejected('unknown_code')
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
