import { type Column, type ColumnRule, isServerColumn } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'
import { CATALOGUE_RULE } from './attached.ts'
import { standsAlone } from './sets.ts'
import { RULES, type RuleId } from './rule.ts'

type Looks = readonly string[] | ((column: Column, template: Template) => boolean)

// The columns that a rule may mark: by name, or by what kind of column it is.
const LOOKS: Readonly<Record<RuleId, Looks>> = {
  R01: (column) => !isServerColumn(column),
  R02: (column) => column.type === 'text',
  R03: (column) => column.required.length > 0 && column.key !== 'status' && !isServerColumn(column),
  R04: ['phase', 'intensity', 'criteria_met'],
  R05: ['persons', 'minors', 'age_band'],
  R06: ['opened', 'closed'],
  R07: ['status', 'closed', 'closing_type', 'closing_reason', 'goals_met', 'final_talk', 'kind'],
  R08: ['contacts', 'contact_ways'],
  R09: (column, template) => column.type === 'codes' && codesOf(template, column.list).some(standsAlone),
  R10: ['arrival_year'],
  R11: (column) => column.type === 'municipality',
  R12: ['topics'],
  R13: ['criteria_met'],
  R14: ['contacts', 'network_contacts'],
  R15: ['residence', 'benefits'],
  R16: ['origin', 'residence'],
  R18: (column) => column.disclosure.includes('quasi') && column.key !== 'unit',
  R19: ['phase'],
  R20: ['consent'],
  R21: ['age_band'],
  R22: ['status', 'opened', 'kind'],
  R23: ['kind'],
  R24: ['status', 'closed'],
  R25: ['closing_reason', 'contacts'],
}

/** Rules that may mark a column, in their order. */
export function rulesOf(column: Column, template: Template): readonly RuleId[] {
  const ids = Object.keys(RULES) as RuleId[]
  const attached = attachedTo(column, template).map(({ rule }) => CATALOGUE_RULE[rule.demand])
  return ids.filter((id) => attached.some((one) => one === id) || isFixed(id, column, template))
}

/** Whether a rule marks the column as the catalogue has it, without what a deployment has attached. */
export function isFixed(id: RuleId, column: Column, template: Template): boolean {
  const looks = LOOKS[id]
  return typeof looks === 'function' ? looks(column, template) : looks.includes(column.key)
}

/** Rules that columns of the template carry and that may mark this one, each with the column that carries it. */
export function attachedTo({ key }: Column, template: Template): readonly Attached[] {
  return template.columns.flatMap((column) =>
    (column.rules ?? [])
      .filter((rule) => column.key === key || rule.column === key)
      .map((rule) => ({ column, rule })),
  )
}

export interface Attached {
  readonly column: Column
  readonly rule: ColumnRule
}
