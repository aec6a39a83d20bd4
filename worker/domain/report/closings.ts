import { kindOf } from '../rules/row.ts'
import type { RowValues } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import { columnOf } from '../template/template.ts'
import { type Distribution, distribution } from './distribution.ts'

/** How cases ended in a range of months. */
export interface Closings {
  readonly cm: number
  readonly short: number
  /** Of Case Management. */
  readonly types: Distribution
  readonly reasons: Distribution
  readonly goals: Distribution
}

/** Counts entries with the status "closed"; a case has one for each month in which it ended (`store/standing.ts`). */
export function closingsOf(closed: readonly { readonly values: RowValues }[], template: Template): Closings {
  const cm = closed.filter(({ values }) => kindOf(values) === 'cm')
  const by = (key: string): Distribution => {
    const column = columnOf(template, key)
    return column ? distribution(cm, column, template) : { counts: [], empty: cm.length, rows: cm.length }
  }
  return {
    cm: cm.length,
    short: closed.filter(({ values }) => kindOf(values) === 'short').length,
    types: by('closing_type'),
    reasons: by('closing_reason'),
    goals: by('goals_met'),
  }
}
