import type { RawValues } from '../../operation.ts'
import { judgeValue } from '../../rules/cell.ts'
import { type Issue, issue, type Previous } from '../../rules/rule.ts'
import { type CellValue, isServerColumn } from '../../template/column.ts'
import { columnOf } from '../../template/template.ts'
import type { Month } from '../month.ts'
import type { Rulebook } from './world.ts'

export type CellsJudged =
  | { readonly ok: true; readonly values: ReadonlyMap<string, CellValue> }
  | { readonly ok: false; readonly issues: readonly Issue[] }

// A key that cannot be a column's is a text of unknown content: it is refused without being repeated.
const COLUMN_KEY = /^[a-z_]{1,32}$/

/** Judges every cell of an operation by the template of the entry's month (R01, R02, R11). */
export function judgeCells(
  raw: RawValues,
  where: { readonly month: Month; readonly previous: Previous | null },
  rules: Rulebook,
): CellsJudged {
  const template = rules.templateOf(where.month)
  const context = { template, county: rules.county, previous: where.previous, words: rules.words }
  const values = new Map<string, CellValue>()
  const issues: Issue[] = []
  for (const [key, value] of Object.entries(raw)) {
    const column = columnOf(template, key)
    if (!column) {
      issues.push(issue('R01', COLUMN_KEY.test(key) ? [key] : [], 'unknown_column'))
      continue
    }
    if (isServerColumn(column)) {
      issues.push(issue('R01', [key], 'read_only'))
      continue
    }
    const judged = judgeValue(column, value, context)
    if (judged.ok) values.set(key, judged.value)
    else issues.push(issue(judged.rule, [key], judged.problem))
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values }
}
