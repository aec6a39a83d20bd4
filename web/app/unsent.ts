import type { Me } from './session.ts'
import { owners } from './vault.ts'

/** A keeper of changes that are not on the server yet: the outbox. */
export interface UnsentKeeper {
  /** Tries to send everything and answers how many changes still wait. */
  readonly flush: () => Promise<number>
  /** Wipes what waits and the key that it is kept under. */
  readonly discard: () => Promise<void>
}

const keepers = new Set<UnsentKeeper>()

/** Lets sign-out ask `keeper` first; the returned function ends that. */
export function keepUnsent(keeper: UnsentKeeper): () => void {
  keepers.add(keeper)
  return () => void keepers.delete(keeper)
}

/** Sends what waits everywhere, also what earlier pages left on this device; how many changes could not be sent. */
export async function sendUnsent(me: Me): Promise<number> {
  const kept = await owners().catch((): ReadonlySet<string> => new Set())
  // Whoever has looked at no sheet yet has not loaded what sends them.
  if (kept.has(me.user.id)) await (await import('../sheet/resume.ts')).resumeUnsent(me, '')
  const left = await Promise.all([...keepers].map((keeper) => keeper.flush()))
  return left.reduce((sum, count) => sum + count, 0)
}

/** Wipes what waits everywhere: after sign-out nothing of a sheet rests on the device. */
export async function discardUnsent(): Promise<void> {
  await Promise.all([...keepers].map((keeper) => keeper.discard()))
}
