import type { Person } from '#domain/role.ts'
import type { Figures, UnitMonth } from '#domain/sheet/sheet.ts'
import { both } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { within } from './scope.ts'

/** Replaces the figures that are named (null empties one) in an open sheet; all figures then, or null when it is not open. */
export async function saveFigures(
  db: D1Database,
  { unit, month }: UnitMonth,
  figures: Readonly<Record<string, number | null>>,
  person: Person,
  at: Date,
): Promise<Figures | null> {
  const open = {
    sql: `EXISTS (SELECT 1 FROM sheet WHERE unit = ? AND month = ? AND state IN ('open', 'reopened'))`,
    values: [unit, month],
  }
  const { results } = await commitWithEvent(
    db,
    { kind: 'figures', user: person.id, unit, month, data: { figures: Object.keys(figures) } },
    at,
    (done) => [
      db
        .prepare(
          `UPDATE sheet SET figures = json_patch(figures, ?), changed_at = ?
          WHERE unit = ? AND month = ? AND ${done.sql} RETURNING figures`,
        )
        .bind(JSON.stringify(figures), at.toISOString(), unit, month, ...done.values),
    ],
    both(open, within(person, unit)),
  )
  const [row] = (results[0]?.results ?? []) as { figures: string }[]
  return row ? JSON.parse(row.figures) : null
}

/** Marks a month of a unit as without staff, or takes the mark away. */
export async function saveVacancy(
  db: D1Database,
  { unit, month }: UnitMonth,
  vacant: boolean,
  person: Person,
  at: Date,
): Promise<void> {
  await commitWithEvent(
    db,
    { kind: 'vacancy', user: person.id, unit, month, data: { vacant } },
    at,
    (done) => [
      db
        .prepare(
          `INSERT INTO sheet (unit, month, state, vacant, changed_at) SELECT ?, ?, 'unopened', ?, ? WHERE ${done.sql}
          ON CONFLICT DO UPDATE SET vacant = excluded.vacant, changed_at = excluded.changed_at`,
        )
        .bind(unit, month, vacant ? 1 : 0, at.toISOString(), ...done.values),
    ],
    within(person, unit),
  )
}
