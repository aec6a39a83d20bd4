import { type ExportRange, readLaterChanges, readPage } from '../store/export.ts'
import { isWithin } from '../store/scope.ts'
import { atSnapshot, comparePlaces, type Place, type SnapshotRow, type StoredRow } from './snapshot.ts'

/** Rows of one read. With 500 instead, workerd grew by 46 MB in its first large file, with 200 by 25 MB, for a tenth more time. */
export const PAGE_ROWS = 200

// D1's free plan allows a request 50 queries; sign-in, the bounds of the file and its event take the others.
const FREE_PAGES = 42
const LARGEST_PAGE = 500

/** Rows of one read of a file with `total` rows: a year of sixteen posts (21,000) stays within the free plan. */
export function pageRows(total: number): number {
  const needed = Math.ceil(total / FREE_PAGES)
  return needed > PAGE_ROWS && needed <= LARGEST_PAGE ? needed : PAGE_ROWS
}

/**
 * The entries of a range as they stood after change `seq`, page by page in the order of month, unit and creation.
 * Rows written meanwhile are set back; a row that moved to another unit meanwhile comes at its former place.
 */
export async function* snapshotPages(
  db: D1Database,
  range: ExportRange,
  seq: number,
  limit = PAGE_ROWS,
): AsyncGenerator<readonly SnapshotRow[]> {
  let after: Place = { month: range.from, unit: '', position: -1 }
  for (;;) {
    const { rows, moved } = await readPage(db, range, seq, after, limit)
    const last = rows.at(-1)
    const full = rows.length === limit && last !== undefined
    const strayed = new Set(moved.map((row) => row.id))
    const here = rows.filter((row) => !strayed.has(row.id))
    const then = await asOf(db, seq, [...here, ...moved])
    const page = then.filter((row, i) => {
      if (row === null) return false
      if (i < here.length) return true
      return (
        comparePlaces(row, after) > 0 &&
        (!full || comparePlaces(row, last) <= 0) &&
        isWithin(range.person, row.unit)
      )
    })
    const sorted = page.filter((row) => row !== null)
    if (moved.length > 0) sorted.sort(comparePlaces)
    if (sorted.length > 0) yield sorted
    if (!full) return
    after = last
  }
}

async function asOf(
  db: D1Database,
  seq: number,
  rows: readonly StoredRow[],
): Promise<readonly (SnapshotRow | null)[]> {
  const late = rows.filter((row) => row.seq > seq)
  if (late.length === 0) return rows
  const changes = await readLaterChanges(
    db,
    seq,
    late.map((row) => row.id),
  )
  const byEntry = Map.groupBy(changes, (change) => change.entry)
  return rows.map((row) =>
    row.seq > seq
      ? atSnapshot(
          row,
          (byEntry.get(row.id) ?? []).filter((change) => change.seq <= row.seq),
        )
      : row,
  )
}
