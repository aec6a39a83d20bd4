import type { Patch } from '#domain/operation.ts'
import { differingColumns, type LoggedChange, replayed } from '#domain/replay.ts'
import type { RowValues } from '#domain/template/column.ts'
import type { change, entry } from './schema.ts'

/** Entries that are read and compared at a time. */
const PAGE = 200

/** An entry that is not what its log says. */
export interface Deviation {
  readonly entry: string
  /** Keys of columns, or the name of what else differs. */
  readonly differs: readonly string[]
}

/** What a self-check has found. Values are not told, only where they differ. */
export interface SelfCheck {
  readonly entries: number
  readonly changes: number
  readonly deviations: readonly Deviation[]
}

type EntryRow = Pick<
  (typeof entry)['$inferSelect'],
  'position' | 'id' | 'unit' | 'values' | 'revision' | 'removed'
>
type ChangeRow = Pick<(typeof change)['$inferSelect'], 'type' | 'patch' | 'revision'> & {
  readonly entry: string
}

/** Replays the whole change log and compares what it makes with the entries as they stand. */
export async function selfCheck(db: D1Database): Promise<SelfCheck> {
  const deviations: Deviation[] = []
  let [entries, changes, position] = [0, 0, 0]
  for (;;) {
    const { results: rows } = await db
      .prepare(
        'SELECT position, id, unit, "values", revision, removed FROM entry WHERE position > ? ORDER BY position LIMIT ?',
      )
      .bind(position, PAGE)
      .all<EntryRow>()
    if (rows.length === 0) return { entries, changes, deviations }
    const { results: lines } = await db
      .prepare(
        `SELECT h.entry, h.type, h.patch, h.revision FROM json_each(?) o CROSS JOIN change h ON h.entry = o.value
        ORDER BY h.seq`,
      )
      .bind(JSON.stringify(rows.map((row) => row.id)))
      .all<ChangeRow>()
    const logs = Map.groupBy(lines, (line) => line.entry)
    for (const row of rows) {
      const differs = deviationOf(row, logs.get(row.id) ?? [])
      if (differs.length > 0) deviations.push({ entry: row.id, differs })
    }
    entries += rows.length
    changes += lines.length
    position = rows.at(-1)?.position ?? position
  }
}

function deviationOf(row: EntryRow, lines: readonly ChangeRow[]): readonly string[] {
  const log = lines.map((line): LoggedChange => {
    const patch: Patch | null = line.patch === null ? null : JSON.parse(line.patch)
    return { type: line.type, revision: line.revision, patch }
  })
  const values: RowValues = JSON.parse(row.values)
  const made = replayed(log)
  // An erased case keeps no values, in its rows as in its log.
  if (made === null) return Object.keys(values)
  return [
    ...differingColumns(values, made.values),
    ...(made.revision === row.revision ? [] : ['revision']),
    ...(made.removed === (row.removed === 1) ? [] : ['removed']),
    ...(made.unit === null || made.unit === row.unit ? [] : ['unit']),
  ]
}
