/** Whether the database answers and is migrated. */
export async function isReady(db: D1Database): Promise<boolean> {
  try {
    await db.prepare('SELECT 1 FROM setting LIMIT 1').all()
    return true
  } catch {
    return false
  }
}
