import type { Person } from '#domain/role.ts'
import type { TriedRow } from '#domain/sheet/preview.ts'
import { addMonths, isMonth, type Month } from '#domain/sheet/month.ts'
import { PREVIEW_ROWS, type Published } from '#domain/template/published.ts'
import type { TemplateVersion } from '#domain/template/template.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { forgetHouse } from './house.ts'
import { newId } from './new-id.ts'
import { inScope, scopeOf, stillActs } from './scope.ts'
import { stampOf, type StoredVersion, templateIs } from './template-stamp.ts'

// Whatever was entered stays under the rules that it was entered by.
const untouched = (month: Month): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM sheet WHERE month >= ? AND state <> 'unopened')`,
  values: [month],
})

/** All versions, and the first month, not before `now`, that one may hold from. */
export async function readPublished(db: D1Database, now: Month): Promise<Published> {
  const [rows, last] = await db.batch<{ text: string | null }>([
    db.prepare('SELECT version AS text FROM template ORDER BY valid_from'),
    db.prepare(`SELECT max(month) AS text FROM sheet WHERE state <> 'unopened'`),
  ])
  const stored = (rows?.results ?? []).map(({ text }): StoredVersion => JSON.parse(text ?? '{}'))
  const opened = last?.results[0]?.text
  const free = isMonth(opened) ? addMonths(opened, 1) : now
  return {
    stamp: stampOf(stored),
    earliest: free > now ? free : now,
    versions: stored.map(withoutEdition),
  }
}

function withoutEdition({ edition, ...version }: StoredVersion): TemplateVersion {
  return edition === undefined ? version : { ...version }
}

const count = (by: Readonly<Record<string, object>> | undefined): number =>
  Object.values(by ?? {}).reduce((sum, one) => sum + Object.keys(one).length, 0)

function counts(version: TemplateVersion): Record<string, number> {
  return {
    codes_added: count(version.addCodes),
    codes_ended: count(version.retireCodes) + count(version.phaseOutCodes),
    columns_added: (version.addColumns?.length ?? 0) + (version.enable?.length ?? 0),
    columns_ended: version.removeColumns?.length ?? 0,
    changed: count(version.changeCodes) + Object.keys(version.changeColumns ?? {}).length,
  }
}

/**
 * Publishes a version, or puts it in the place of the one of its month. False where the versions are no longer those of `seen`,
 * a sheet of its month or a later one has been opened, or the person's rights have changed.
 */
export async function publishVersion(
  db: D1Database,
  version: TemplateVersion,
  seen: string,
  person: Person,
  at: Date,
): Promise<boolean> {
  const text = JSON.stringify({ ...version, edition: newId() })
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'template_publish', user: person.id, month: version.validFrom, data: counts(version) },
    at,
    (done) => [
      db
        .prepare(
          `INSERT INTO template (valid_from, version) SELECT ?, ? WHERE ${done.sql}
           ON CONFLICT DO UPDATE SET version = excluded.version`,
        )
        .bind(version.validFrom, text, ...done.values),
    ],
    both(templateIs(seen), untouched(version.validFrom), stillActs(person)),
  )
  forgetHouse()
  return recorded
}

/** Takes back a version that does not hold yet. False under the conditions of `publishVersion`. */
export async function withdrawVersion(
  db: D1Database,
  month: Month,
  seen: string,
  person: Person,
  at: Date,
): Promise<boolean> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'template_withdraw', user: person.id, month },
    at,
    (done) => [
      db.prepare(`DELETE FROM template WHERE valid_from = ? AND ${done.sql}`).bind(month, ...done.values),
    ],
    both(templateIs(seen), untouched(month), stillActs(person)),
  )
  forgetHouse()
  return recorded
}

/** Sheets older than this many months are no latest ones: their unit has ended. */
const RECENT_MONTHS = 3

// Ids are random, so their order is a sample.
const LATEST = `
SELECT e.month, e."values", e.previous, count(*) OVER () AS total
FROM (SELECT unit, max(month) AS month FROM sheet
    WHERE state <> 'unopened' AND month BETWEEN ?1 AND ?2 AND ${inScope('unit', '?3')} GROUP BY unit) s
  CROSS JOIN entry e ON e.month = s.month AND e.unit = s.unit AND e.removed = 0
  CROSS JOIN case_file c ON c.id = e.case_file AND c.erased_at IS NULL
ORDER BY e.id LIMIT ${PREVIEW_ROWS}`

interface LatestRow {
  readonly month: Month
  readonly values: string
  readonly previous: string
  readonly total: number
}

/** Rows of the latest sheet of each of the person's units up to `now`: a sample of at most `PREVIEW_ROWS`, and how many there are. */
export async function readLatestRows(
  db: D1Database,
  now: Month,
  person: Person,
): Promise<{ readonly rows: readonly TriedRow[]; readonly of: number }> {
  const { results } = await db
    .prepare(LATEST)
    .bind(addMonths(now, -RECENT_MONTHS), now, scopeOf(person))
    .all<LatestRow>()
  // Written by the store alone and taken at its word.
  const rows = results.map(({ month, values, previous }) => ({
    month,
    values: JSON.parse(values) as TriedRow['values'],
    previous: JSON.parse(previous) as TriedRow['previous'],
  }))
  return { rows, of: results[0]?.total ?? 0 }
}
