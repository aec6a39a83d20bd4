import type { Month } from '#domain/sheet/month.ts'
import type { ReminderTime } from '#domain/sheet/reminder.ts'

const OPEN = `
SELECT u.id, u.name FROM unit u LEFT JOIN sheet s ON s.unit = u.id AND s.month = ?1
WHERE u.opened <= ?1 AND coalesce(u.closed, ?1) >= ?1
  AND coalesce(s.state, 'unopened') NOT IN ('submitted', 'accepted') AND coalesce(s.vacant, 0) = 0
  AND NOT EXISTS (SELECT 1 FROM event e WHERE e.kind = 'reminder' AND e.unit = u.id AND e.month = ?1
    AND e.data ->> '$.time' = ?2 AND e.data ->> '$.outcome' = 'sent')
ORDER BY u.id`

/** Units that owe the sheet of a month and have not been reminded of it at this time. */
export async function unitsToRemind(
  db: D1Database,
  month: Month,
  time: ReminderTime,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return (await db.prepare(OPEN).bind(month, time).all<{ id: string; name: string }>()).results
}
