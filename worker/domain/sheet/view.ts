import { judgeRow } from '../rules/engine.ts'
import { mayEditUnit, type Person } from '../role.ts'
import type { Patch } from '../operation.ts'
import type { Previous } from '../rules/rule.ts'
import type { Template } from '../template/template.ts'
import type { Entry, Rulebook } from './changes/world.ts'
import type { EntryView } from './sheet.ts'

/** Columns that the unit alone sees. */
export function hiddenColumns(person: Person, unit: string, template: Template): ReadonlySet<string> {
  if (mayEditUnit(person, unit)) return new Set()
  return new Set(template.columns.filter((c) => c.disclosure.includes('internal')).map((c) => c.key))
}

/** An entry as the person may see it, with all its issues. */
export function entryView(entry: Entry, assignee: string | null, rules: Rulebook, person: Person): EntryView {
  const template = rules.templateOf(entry.month)
  const hidden = hiddenColumns(person, entry.unit, template)
  const { values: row, month, previous } = entry
  const issues = judgeRow({ row, month, county: rules.county, previous, template }, entry.reasons)
  const own = mayEditUnit(person, entry.unit)
  const apart = entry.apart.filter((key) => !hidden.has(key))
  return {
    id: entry.id,
    caseNumber: entry.caseNumber,
    revision: entry.revision,
    values: hidden.size > 0 ? withoutKeys(row, hidden) : row,
    issues: hidden.size > 0 ? issues.filter((one) => !one.columns.some((key) => hidden.has(key))) : issues,
    carried: entry.carried.filter((key) => !hidden.has(key)),
    previous: previous && hidden.size > 0 ? withoutHidden(previous, hidden) : previous,
    ...(apart.length > 0 ? { apart } : {}),
    submittedBefore: entry.submittedBefore,
    assignee: own ? assignee : null,
  }
}

function withoutHidden({ phasedOut, lapsed, ...rest }: Previous, hidden: ReadonlySet<string>): Previous {
  return {
    ...rest,
    ...(phasedOut ? { phasedOut: withoutKeys(phasedOut, hidden) } : {}),
    ...(lapsed ? { lapsed: withoutKeys(lapsed, hidden) } : {}),
  }
}

/** A patch without the columns that the person must not see. */
export function visiblePatch(patch: Patch, hidden: ReadonlySet<string>): Patch {
  return withoutKeys(patch, hidden)
}

function withoutKeys<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)))
}
