import { codesOf } from '../template.ts'
import type { ColumnType } from '../value.ts'
import { codeProblem, parseCode } from './code.ts'

/** Country by Destatis key; read by German or English name, ISO 3166 alpha-2 or alpha-3, or key. */
export const country: ColumnType<'country'> = {
  parse: (column, text, context) => parseCode(codesOf(context.template, column.list), text, context),
  validate(column, value, context) {
    if (typeof value !== 'string') return 'wrong_type'
    return codeProblem(
      codesOf(context.template, column.list).find((c) => c.key === value),
      context,
    )
  },
}
