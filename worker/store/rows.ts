import type { GivenReason } from '#domain/rules/reason.ts'
import type { Previous } from '#domain/rules/rule.ts'
import type { Entry } from '#domain/sheet/changes/world.ts'
import type { RowValues } from '#domain/template/column.ts'
import type { caseFile, entry } from './schema.ts'

/** Columns of `entry` (as `e`) and its case (as `c`) that `entryFrom` reads. */
export const ENTRY_COLUMNS = `e.id, e.case_file, c.number, e.unit, e.month, e."values", e.carried, e.previous,
  e.reasons, e.revision, e.submitted_before, e.removed, e.apart`

type Columns = (typeof entry)['$inferSelect']

/** A row as `ENTRY_COLUMNS` selects it. */
export type EntryRow = Omit<Columns, 'position' | 'seq'> & Pick<(typeof caseFile)['$inferSelect'], 'number'>

/** A row of the table as the domain knows it. JSON columns are written by the store alone and taken at their word. */
export function entryFrom(row: EntryRow): Entry {
  const values: RowValues = JSON.parse(row.values)
  const carried: readonly string[] = JSON.parse(row.carried)
  const previous: Previous | null = JSON.parse(row.previous)
  const reasons: readonly GivenReason[] = JSON.parse(row.reasons)
  const apart: readonly string[] = JSON.parse(row.apart)
  return {
    id: row.id,
    caseFile: row.case_file,
    caseNumber: row.number,
    unit: row.unit,
    month: row.month,
    values,
    carried,
    previous,
    reasons,
    revision: row.revision,
    submittedBefore: row.submitted_before === 1,
    removed: row.removed === 1,
    apart,
  }
}

/** The entry's columns as they are bound. */
export function entryJson(entry: Entry): Record<string, string | number> {
  return {
    id: entry.id,
    case_file: entry.caseFile,
    number: entry.caseNumber,
    unit: entry.unit,
    month: entry.month,
    values: JSON.stringify(entry.values),
    carried: JSON.stringify(entry.carried),
    previous: JSON.stringify(entry.previous),
    reasons: JSON.stringify(entry.reasons),
    revision: entry.revision,
    submitted_before: entry.submittedBefore ? 1 : 0,
    removed: entry.removed ? 1 : 0,
    apart: JSON.stringify(entry.apart),
  }
}
