import type { GridPreference, Preferences } from '#domain/preference.ts'
import type { Person } from '#domain/role.ts'

/** What the person has set; what an older version wrote is given as it stands. */
export async function loadPreferences(db: D1Database, { id }: Person): Promise<Preferences> {
  const value = await db
    .prepare(`SELECT value FROM preference WHERE user = ? AND key = 'grid'`)
    .bind(id)
    .first<string>('value')
  return value === null ? {} : { grid: JSON.parse(value) as GridPreference }
}

/** Remembers what the person has set for the grid. */
export async function saveGridPreference(
  db: D1Database,
  { id }: Person,
  grid: GridPreference,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO preference (user, key, value) VALUES (?, 'grid', ?) ON CONFLICT DO UPDATE SET value = excluded.value`,
    )
    .bind(id, JSON.stringify(grid))
    .run()
}
