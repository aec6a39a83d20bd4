import type { Preferences } from '#domain/preference.ts'
import type { Person } from '#domain/role.ts'

/** What the person has set; what an older version wrote is given as it stands. */
export async function loadPreferences(db: D1Database, { id }: Person): Promise<Preferences> {
  const { results } = await db
    .prepare(`SELECT key, value FROM preference WHERE user = ? AND key IN ('grid', 'views')`)
    .bind(id)
    .all<{ key: keyof Preferences; value: string }>()
  return Object.fromEntries(results.map(({ key, value }) => [key, JSON.parse(value)]))
}

/** Remembers what the person has set. */
export async function savePreference<K extends keyof Preferences>(
  db: D1Database,
  { id }: Person,
  key: K,
  value: Preferences[K],
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO preference (user, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`,
    )
    .bind(id, key, JSON.stringify(value))
    .run()
}
