import { createHash } from 'node:crypto'
import { GENESIS, type HashedLine, hashedText } from '#domain/audit.ts'

/** A line of the audit as a backup holds it. */
export type StoredEvent = HashedLine & { readonly seq: number; readonly hash: string }

/** What following the chain gave. */
export interface Chain {
  /** `seq` of the line at which it breaks; null when it is whole. */
  readonly brokenAt: number | null
  readonly events: number
  /** Hash of the last line; null when there is none. */
  readonly head: string | null
  /** Whether a line has a hash that begins with what was noted down once. */
  has(mark: string): boolean
}

/** Follows the audit's chain of a backup, as the deployment itself does it (`store/event.ts`), in any order of the lines. */
export function followChain(lines: readonly StoredEvent[]): Chain {
  const events = lines.toSorted((a, b) => a.seq - b.seq)
  const has = (mark: string): boolean => mark.length >= 8 && events.some(({ hash }) => hash.startsWith(mark))
  const first = events[0]
  // Where the oldest lines expired, a later one tells the hash that the first one left follows.
  const told = (previous: string | null): boolean =>
    events.some(({ kind, data }) => kind === 'audit_expiry' && JSON.parse(data ?? '{}').hash === previous)
  let previous = first && (first.previous === GENESIS || told(first.previous)) ? first.previous : GENESIS
  for (const line of events) {
    const own = createHash('sha256').update(hashedText(line)).digest('hex')
    if (line.previous !== previous || line.hash !== own)
      return { brokenAt: line.seq, events: events.length, head: events.at(-1)?.hash ?? null, has }
    previous = line.hash
  }
  return { brokenAt: null, events: events.length, head: events.at(-1)?.hash ?? null, has }
}
