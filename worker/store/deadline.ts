import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { commitWithEvent } from './event.ts'
import { DEADLINES, forgetHouse } from './house.ts'
import { stillActs } from './scope.ts'

/** Sets the deadline of a month's sheets for the whole county, `YYYY-MM-DD`; null gives the usual one back. False where the person's rights have changed meanwhile. */
export async function setDeadline(
  db: D1Database,
  month: Month,
  date: string | null,
  person: Person,
  at: Date,
): Promise<boolean> {
  const path = `$."${month}"`
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'deadline', user: person.id, month, data: { date } },
    at,
    (done) => [
      db
        .prepare(`INSERT INTO setting SELECT ?, '{}' WHERE ${done.sql} ON CONFLICT DO NOTHING`)
        .bind(DEADLINES, ...done.values),
      date === null
        ? db
            .prepare(`UPDATE setting SET value = json_remove(value, ?) WHERE key = ? AND ${done.sql}`)
            .bind(path, DEADLINES, ...done.values)
        : db
            .prepare(`UPDATE setting SET value = json_set(value, ?, ?) WHERE key = ? AND ${done.sql}`)
            .bind(path, date, DEADLINES, ...done.values),
    ],
    stillActs(person),
  )
  forgetHouse()
  return recorded
}
