const CAPACITY = 30
const REFILL_MS = 10_000
const MAX_ADDRESSES = 10_000

const failures = new Map<string, { left: number; at: number }>()

function bucket(address: string, now: number): { left: number; at: number } {
  const known = failures.get(address) ?? { left: CAPACITY, at: now }
  const gained = Math.floor((now - known.at) / REFILL_MS)
  return gained > 0
    ? { left: Math.min(CAPACITY, known.left + gained), at: known.at + gained * REFILL_MS }
    : known
}

/** Seconds to wait before this address may try to sign in again; 0 when it may. Counted per isolate, in memory. */
export function secondsToWait(address: string, now: number): number {
  const { left, at } = bucket(address, now)
  return left > 0 ? 0 : Math.max(1, Math.ceil((at + REFILL_MS - now) / 1000))
}

/** Counts a failed sign-in; successes cost nothing. */
export function countFailure(address: string, now: number): void {
  const { left, at } = bucket(address, now)
  // The oldest address gives way, so that forged ones cannot fill the memory.
  if (failures.size >= MAX_ADDRESSES)
    for (const oldest of failures.keys()) {
      failures.delete(oldest)
      break
    }
  failures.set(address, { left: Math.max(0, left - 1), at })
}
