import { type Deviation, deviationOf } from '#domain/replay.ts'
import type { change, entry } from './schema.ts'

/** Entries that are read and compared at a time. */
const PAGE = 200

// Opening a month logs a row even where somebody who did it at the same time was faster with the row itself.
const MISSING = `
SELECT DISTINCT h.entry FROM change h
WHERE h.entry IS NOT NULL AND h.type <> 'open' AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = h.entry)`

// Rules and reports rest on what an entry knows of the one before it.
const FORGOTTEN = `
SELECT e.id AS entry FROM entry e CROSS JOIN case_file c ON c.id = e.case_file
  LEFT JOIN entry p ON p.position = (SELECT l.position FROM entry l
    WHERE l.case_file = e.case_file AND l.removed = 0 AND l.month < e.month ORDER BY l.month DESC LIMIT 1)
WHERE e.removed = 0 AND c.erased_at IS NULL AND (e.previous ->> '$.month' IS NOT p.month
  OR e.previous ->> '$.kind' IS NOT p."values" ->> '$.kind' OR e.previous ->> '$.status' IS NOT p."values" ->> '$.status'
  OR e.previous ->> '$.residence' IS NOT p."values" ->> '$.residence')`

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

/** Replays the whole change log and compares what it makes with the entries as they stand, and those with what they know. */
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
    if (rows.length === 0) break
    const { results: lines } = await db
      .prepare(
        `SELECT h.entry, h.type, h.patch, h.revision FROM json_each(?) o CROSS JOIN change h ON h.entry = o.value
        ORDER BY h.seq`,
      )
      .bind(JSON.stringify(rows.map((row) => row.id)))
      .all<ChangeRow>()
    const logs = Map.groupBy(lines, (line) => line.entry)
    for (const row of rows) {
      const found = deviationOf(row, logs.get(row.id) ?? [])
      if (found) deviations.push(found)
    }
    entries += rows.length
    changes += lines.length
    position = rows.at(-1)?.position ?? position
  }
  const { results: missing } = await db.prepare(MISSING).all<{ entry: string }>()
  for (const { entry } of missing) deviations.push({ entry, differs: ['entry'] })
  const { results: forgotten } = await db.prepare(FORGOTTEN).all<{ entry: string }>()
  for (const { entry } of forgotten) deviations.push({ entry, differs: ['previous'] })
  return { entries, changes, deviations }
}
