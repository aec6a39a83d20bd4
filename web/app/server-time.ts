/** Header in which the server tells its time with every answer of the interface, in milliseconds. */
const HEADER = 'x-kim-time'

interface Heard {
  readonly server: number
  /** This device's clock and its running time when the answer came. */
  readonly clock: number
  readonly running: number
}

let last: Heard | null = null

/** Takes note of the time that an answer of the server tells. */
export function hearTime(headers: Headers): void {
  const told = Number(headers.get(HEADER))
  if (Number.isSafeInteger(told) && told > 0)
    last = { server: told, clock: Date.now(), running: performance.now() }
}

/**
 * What the server's clock shows now, in milliseconds; null as long as this page has not heard of it. The clock of the device
 * may be wrong or put right at any moment, and its running time stands still while it sleeps: the later of both counts,
 * because what is kept must rather seem too young than too old.
 */
export function serverNow(): number | null {
  if (!last) return null
  return last.server + Math.max(0, performance.now() - last.running, Date.now() - last.clock)
}
