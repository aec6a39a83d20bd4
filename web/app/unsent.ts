import type { Me } from './session.ts'
import { Part, PartMissing } from '../ui/part.ts'
import { owners } from './vault.ts'

/** A keeper of changes that are not on the server yet: the outbox. */
export interface UnsentKeeper {
  /** Tries to send everything and answers how many changes still wait. */
  readonly flush: () => Promise<number>
  /** Wipes what waits and the key that it is kept under. */
  readonly discard: () => Promise<void>
}

const RESUME = new Part(() => import('../sheet/resume.ts'))

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
  const unseen = kept.has(me.user.id) ? await resumed(me) : 0
  const left = await Promise.all([...keepers].map((keeper) => keeper.flush()))
  return left.reduce((sum, count) => sum + count, unseen)
}

// What cannot be sent for want of the part that sends is at least one change: it is asked about, not dropped.
async function resumed(me: Me): Promise<number> {
  try {
    await (await RESUME.get()).resumeUnsent(me, '')
    return 0
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error
    return 1
  }
}

/** Wipes what waits everywhere: after sign-out nothing of a sheet rests on the device. */
export async function discardUnsent(): Promise<void> {
  await Promise.all([...keepers].map((keeper) => keeper.discard()))
}
