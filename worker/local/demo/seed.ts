import type { LocalDatabase } from '../migrate.ts'

/** Fills an empty database with the demo Kreis; leaves any other as it is. */
export async function seedDemo(_db: LocalDatabase): Promise<void> {}
