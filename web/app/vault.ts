import type { Operation } from '#domain/operation.ts'
import type { OutboxStorage } from './outbox-ports.ts'
import { serverNow } from './server-time.ts'
import { database, type NoteKind, type OwnKey, type Sealed, tellVault } from './vault-database.ts'

export type { NoteKind } from './vault-database.ts'

/** Days for which unsent work rests on a device. */
export const KEPT_DAYS = 14
/** Days before the end of that time from which the person is warned. */
export const WARNED_DAYS = 3

const DAY = 24 * 60 * 60 * 1000
/** Wait, in milliseconds, for another tab to keep anew what cannot be read here. */
const HELP = 700
/** Times that something is sealed anew because its key was wiped or replaced meanwhile. */
const ATTEMPTS = 3

/** What rested on this device and cannot be read any more. */
export interface VaultLoss {
  readonly user: string
  /** `unit/month` */
  readonly sheet: string
  /** Operations; null for what was left to decide, of which nobody knows how much it was. */
  readonly count: number | null
}

const losses = new Set<(loss: VaultLoss) => void>()

/** Calls `listener` with everything that turns out to be unreadable, once each. */
export function whenUnreadable(listener: (loss: VaultLoss) => void): void {
  losses.add(listener)
}

/**
 * What this device keeps of one person's work while the server does not have it: encrypted with a key that cannot be
 * read out (AES-GCM 256), bound to person and sheet, wiped at sign-out. What is kept has been read back with the key that is
 * stored now. Every method rejects where the browser keeps nothing (private window, full disk); the work then stays in memory
 * alone, and the page says so.
 */
export class Vault {
  readonly #user: string
  // In the order asked: what is settled must not be overtaken by its own keeping.
  #last: Promise<unknown> = Promise.resolve()

  constructor(user: string) {
    this.#user = user
  }

  /** Unsent operations of a sheet. */
  operations(sheet: string): OutboxStorage {
    return {
      all: () => this.#then(() => this.#operationsOf(sheet)),
      put: (operations) =>
        this.#then(() =>
          this.#write('operations', sheet, operations, { open: operations.map(({ id }) => id) }),
        ),
      remove: (ids) => this.#then(() => this.#remove(sheet, new Set(ids))),
      missing: (ids) => this.#then(() => this.#missing(sheet, ids)),
    }
  }

  /** Keeps a note of a sheet; null forgets it. */
  keep(sheet: string, kind: NoteKind, value: unknown): Promise<void> {
    return this.#then(async () => {
      if (value !== null) return this.#write('note', sheet, value, { kind })
      await (await database()).delete('note', [this.#user, sheet, kind])
    })
  }

  /** A note of a sheet, null when there is none; one that cannot be read is told and forgotten. */
  note(sheet: string, kind: NoteKind): Promise<unknown> {
    return this.#then(async () => {
      const db = await database()
      const kept = await db.get('note', [this.#user, sheet, kind])
      if (!kept) return null
      try {
        return JSON.parse(await opened(kept, await db.get('key', this.#user)))
      } catch {
        await db.delete('note', [this.#user, sheet, kind])
        if (kind === 'undecided') this.#lose(sheet, null)
        return null
      }
    })
  }

  /** Sheets (`unit/month`) of which something waits, with the time since when, in the server's milliseconds (null: not known). */
  async sheets(): Promise<ReadonlyMap<string, number | null>> {
    const db = await database()
    const found = new Map<string, number | null>()
    const operations = await db.getAllFromIndex('operations', 'user', this.#user)
    const notes = await db.getAllFromIndex('note', 'user', this.#user)
    for (const { sheet, stamp } of [...operations, ...notes.filter(({ kind }) => kind === 'undecided')]) {
      const known = found.get(sheet) ?? null
      found.set(sheet, stamp === undefined ? known : Math.min(stamp, known ?? stamp))
    }
    return found
  }

  /**
   * Forgets notes that were kept for longer than `KEPT_DAYS` before `now`, the server's time, and of the sheets in `refused`
   * operations as well: those the server has just refused, everything else is sent first. What has no time, or one that is
   * still to come, is of now. Answers how many operations and undecided sheets were forgotten.
   */
  async expire(now: number, refused: ReadonlySet<string> = new Set()): Promise<number> {
    const db = await database()
    const transaction = db.transaction(['operations', 'note'], 'readwrite')
    const [operations, notes] = [transaction.objectStore('operations'), transaction.objectStore('note')]
    const expired = new Set<string>()
    const isTimed = ({ stamp }: Sealed): boolean => stamp !== undefined && stamp <= now
    const isOver = ({ stamp }: Sealed): boolean => stamp !== undefined && stamp < now - KEPT_DAYS * DAY
    for (const one of await operations.index('user').getAll(this.#user)) {
      if (one.order === undefined) continue
      if (!isTimed(one)) await operations.put({ ...one, stamp: now })
      else if (isOver(one) && refused.has(one.sheet)) {
        for (const id of one.open) expired.add(id)
        await operations.delete(one.order)
      }
    }
    for (const one of await notes.index('user').getAll(this.#user)) {
      if (!isTimed(one)) await notes.put({ ...one, stamp: now })
      else if (isOver(one)) {
        if (one.kind === 'undecided') expired.add(one.sheet)
        await notes.delete([one.user, one.sheet, one.kind])
      }
    }
    await transaction.done
    return expired.size
  }

  /** Forgets the answers that were kept for working offline. */
  async forgetAnswers(): Promise<void> {
    await this.#then(async () => {
      const db = await database()
      const transaction = db.transaction('note', 'readwrite')
      for (const key of await transaction.store.index('user').getAllKeys(this.#user))
        if (key[2] === 'answer') await transaction.store.delete(key)
      await transaction.done
    })
  }

  /** Forgets everything of the person, the key first, and tells the other tabs. */
  async wipe(): Promise<void> {
    await this.#then(async () => {
      const db = await database()
      const transaction = db.transaction(['key', 'operations', 'note'], 'readwrite')
      await transaction.objectStore('key').delete(this.#user)
      for (const name of ['operations', 'note'] as const) {
        const store = transaction.objectStore(name)
        for (const key of await store.index('user').getAllKeys(this.#user)) await store.delete(key as never)
      }
      await transaction.done
      tellVault('wiped', this.#user)
    })
  }

  #then<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => undefined)
    return done
  }

  #lose(sheet: string, count: number | null): void {
    for (const listener of losses) listener({ user: this.#user, sheet, count })
  }

  async #operationsOf(sheet: string): Promise<readonly Operation[]> {
    let { operations, broken, lost } = await this.#read(sheet)
    if (broken.length > 0) {
      // The tab where it was typed may be open still.
      tellVault('wanted', this.#user)
      await new Promise((resolve) => setTimeout(resolve, HELP))
      ;({ operations, broken, lost } = await this.#read(sheet))
      const db = await database()
      for (const order of broken) await db.delete('operations', order)
      if (lost > 0) this.#lose(sheet, lost)
    }
    return operations
  }

  /** What can be read of a sheet; the records that cannot, and how many operations stand in those alone. */
  async #read(sheet: string): Promise<{ operations: Operation[]; broken: number[]; lost: number }> {
    const db = await database()
    const key = await db.get('key', this.#user)
    const found = new Map<string, Operation>()
    const open = new Set<string>()
    const broken: number[] = []
    for (const kept of await db.getAllFromIndex('operations', 'place', [this.#user, sheet])) {
      for (const id of kept.open) open.add(id)
      try {
        // An operation that others joined while it waited was kept again: it keeps its place.
        for (const operation of JSON.parse(await opened(kept, key)) as Operation[])
          found.set(operation.id, operation)
      } catch {
        broken.push(kept.order ?? 0)
      }
    }
    const operations = [...found.values()].filter(({ id }) => open.has(id))
    return { operations, broken, lost: open.size - operations.length }
  }

  /** Those of the operations that the next page would not find, or could not read. */
  async #missing(sheet: string, ids: readonly string[]): Promise<readonly string[]> {
    const { operations } = await this.#read(sheet)
    const there = new Set(operations.map(({ id }) => id))
    return ids.filter((id) => !there.has(id))
  }

  async #remove(sheet: string, ids: ReadonlySet<string>): Promise<void> {
    const db = await database()
    const transaction = db.transaction('operations', 'readwrite')
    for (const kept of await transaction.store.index('place').getAll([this.#user, sheet])) {
      const open = kept.open.filter((id) => !ids.has(id))
      if (open.length === kept.open.length || kept.order === undefined) continue
      await (open.length === 0
        ? transaction.store.delete(kept.order)
        : transaction.store.put({ ...kept, open }))
    }
    await transaction.done
  }

  // Key and data are looked at in one transaction: a wipe comes before it, and is noticed, or after it, and takes both.
  async #write(
    store: 'operations' | 'note',
    sheet: string,
    value: unknown,
    more: { readonly open: readonly string[] } | { readonly kind: NoteKind },
  ): Promise<void> {
    const text = JSON.stringify(value)
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const key = await this.#ownKey()
      const sealed = { ...(await this.#seal(sheet, text, key)), ...more }
      const db = await database()
      const durability = store === 'operations' ? 'strict' : 'default'
      const transaction = db.transaction(['key', store], 'readwrite', { durability })
      const now = await transaction.objectStore('key').get(this.#user)
      const place =
        now && now.id === key.id ? await transaction.objectStore(store).put(sealed as never) : null
      await transaction.done
      if (place === null) continue
      const [there, kept] = await Promise.all([db.get('key', this.#user), db.get(store, place as never)])
      if (kept && there && (await opened(kept, there)) === text) return
    }
    throw new Error('what was kept cannot be read')
  }

  async #seal(sheet: string, text: string, { key, id }: OwnKey): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const data = await crypto.subtle.encrypt(
      algorithm({ user: this.#user, sheet, iv }),
      key,
      new TextEncoder().encode(text),
    )
    const stamp = serverNow()
    return {
      user: this.#user,
      sheet,
      iv,
      data,
      ...(stamp === null ? {} : { stamp }),
      ...(id === undefined ? {} : { keyId: id }),
    }
  }

  // Never from memory: another tab may have wiped or replaced it.
  async #ownKey(): Promise<OwnKey> {
    const db = await database()
    const known = await db.get('key', this.#user)
    if (known) return known
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    const made = { user: this.#user, key, id: crypto.randomUUID() }
    // Two tabs may make one at the same time: the first one stays.
    const transaction = db.transaction('key', 'readwrite')
    const first = await transaction.store.get(this.#user)
    if (!first) await transaction.store.add(made)
    await transaction.done
    return first ?? made
  }
}

// What was kept for one person and sheet cannot be read as another's.
const algorithm = ({ user, sheet, iv }: Pick<Sealed, 'user' | 'sheet' | 'iv'>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`${user} ${sheet}`),
})

async function opened(kept: Sealed, own: OwnKey | undefined): Promise<string> {
  if (!own || own.id !== kept.keyId) throw new Error('sealed with another key')
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(kept), own.key, kept.data))
}

/** Persons of whom work waits on this device. */
export async function owners(): Promise<ReadonlySet<string>> {
  const db = await database()
  const notes = await db.getAll('note')
  const operations = await db.getAll('operations')
  return new Set([...operations, ...notes.filter(({ kind }) => kind === 'undecided')].map(({ user }) => user))
}

/** Forgets what waits of everybody but this person, also what lies here without a key. */
export async function wipeOthers(user: string): Promise<void> {
  const keys = await (await database()).getAllKeys('key')
  const others = new Set([...keys, ...(await owners())])
  others.delete(user)
  await Promise.all([...others].map((one) => new Vault(one).wipe()))
}
