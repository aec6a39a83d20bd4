import { judgeRow } from '../rules/engine.ts'
import type { Issue, Previous, RuleId } from '../rules/rule.ts'
import { type Code, codeState } from '../template/code.ts'
import {
  type CellValue,
  type Column,
  isEmpty,
  isServerColumn,
  keysOf,
  type RowValues,
} from '../template/column.ts'
import { codesOf, columnOf, type Template } from '../template/template.ts'
import { stillValid } from './carry-over.ts'
import type { Month } from './month.ts'
import { previousOf } from './previous.ts'

/** A row that a version is tried on. */
export interface TriedRow {
  readonly month: Month
  readonly values: RowValues
  readonly previous: Previous | null
}

/** Issues of a rule or a column, in how many rows: without the version and with it. */
export interface Shift {
  readonly key: string
  readonly before: number
  readonly after: number
}

/** What a version would do to real rows; counts alone. */
export interface Preview {
  readonly rows: number
  readonly rules: readonly Shift[]
  readonly columns: readonly Shift[]
  /** Codes that are no longer valid or in phase-out, where rows hold them. */
  readonly codes: readonly {
    readonly column: string
    readonly code: string
    readonly fate: 'retired' | 'phase_out'
    readonly rows: number
  }[]
  /** Columns that are gone, where rows fill them. */
  readonly removed: readonly { readonly column: string; readonly rows: number }[]
}

const isInternal = (column: Column | undefined): boolean => column?.disclosure.includes('internal') ?? false

/** The row as if all of it were entered again in the template's month: what is no longer valid is empty. */
function enteredAgain({ values }: TriedRow, template: Template): RowValues {
  const again: Record<string, CellValue> = {}
  for (const column of template.columns) {
    const value = isServerColumn(column) ? null : stillValid(column, values[column.key] ?? null, template)
    if (value !== null) again[column.key] = value
  }
  return again
}

function issuesOf(row: TriedRow, template: Template, county: string): readonly Issue[] {
  const previous = previousOf(row, row.previous, template)
  const issues = judgeRow({
    row: enteredAgain(row, template),
    month: template.month,
    county,
    previous,
    template,
  })
  // What is the unit's own is told to nobody else, not even as a count.
  return issues.filter(({ columns }) => columns.every((key) => !isInternal(columnOf(template, key))))
}

/** Tries a template beside the one that would hold without it, both of the same month, on the latest rows. */
export function previewOf(
  rows: readonly TriedRow[],
  { before, after }: { readonly before: Template; readonly after: Template },
  county: string,
): Preview {
  const rules = new Tally<RuleId>()
  const columns = new Tally<string>()
  const codes = new Map<string, Preview['codes'][number]>()
  const removed = new Map<string, number>()
  const gone = before.columns.filter((column) => !columnOf(after, column.key) && !isInternal(column))
  for (const row of rows) {
    for (const [side, template] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const issues = issuesOf(row, template, county)
      for (const rule of new Set(issues.map((issue) => issue.rule))) rules.count(rule, side)
      for (const column of new Set(issues.flatMap((issue) => issue.columns.slice(0, 1))))
        columns.count(column, side)
    }
    for (const { key } of gone) if (!isEmpty(row.values[key])) removed.set(key, (removed.get(key) ?? 0) + 1)
    for (const column of after.columns.filter((one) => !isInternal(one)))
      for (const [code, fate] of leaving(column, row.values[column.key], before, after)) {
        const at = `${column.key} ${code}`
        codes.set(at, { column: column.key, code, fate, rows: (codes.get(at)?.rows ?? 0) + 1 })
      }
  }
  return {
    rows: rows.length,
    rules: rules.shifts(),
    columns: columns.shifts(),
    codes: [...codes.values()],
    removed: [...removed].map(([column, count]) => ({ column, rows: count })),
  }
}

function leaving(
  column: Column,
  value: CellValue | undefined,
  before: Template,
  after: Template,
): (readonly [string, 'retired' | 'phase_out'])[] {
  if (!('list' in column) || isEmpty(value)) return []
  const stateIn = (template: Template, key: string): string | null => {
    const code = codesOf(template, column.list).find((one: Code) => one.key === key)
    return code ? codeState(code, template.month) : null
  }
  return (typeof value === 'string' ? [value] : keysOf(value)).flatMap((key) => {
    const state = stateIn(after, key)
    if (state === stateIn(before, key)) return []
    return state === 'retired' || state === 'phase_out' ? [[key, state] as const] : []
  })
}

/** Counts both sides by key, in the order of first sight. */
class Tally<K extends string> {
  readonly #counts = new Map<K, { before: number; after: number }>()

  count(key: K, side: 'before' | 'after'): void {
    const known = this.#counts.get(key) ?? { before: 0, after: 0 }
    known[side] += 1
    this.#counts.set(key, known)
  }

  shifts(): Shift[] {
    return [...this.#counts].map(([key, counts]) => ({ key, ...counts }))
  }
}
