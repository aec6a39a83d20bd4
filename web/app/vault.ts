import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Operation } from '#domain/operation.ts'
import type { OutboxStorage } from './outbox.ts'

/** Days for which unsent work rests on a device. */
export const KEPT_DAYS = 14
/** Days before the end of that time from which the person is warned. */
export const WARNED_DAYS = 3

const DAY = 24 * 60 * 60 * 1000

/** What is kept of a sheet beside its unsent operations. */
export type NoteKind = 'undecided' | 'undo' | 'answer'

interface Sealed {
  readonly user: string
  /** `unit/month` */
  readonly sheet: string
  /** Milliseconds when it was kept. */
  readonly at: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

/** Operations of one gesture; those that are settled leave `open`. */
interface SealedOperations extends Sealed {
  readonly order?: number
  readonly open: readonly string[]
}

interface Stored extends DBSchema {
  key: { key: string; value: { readonly user: string; readonly key: CryptoKey } }
  operations: { key: number; value: SealedOperations; indexes: { place: [string, string]; user: string } }
  note: {
    key: [string, string, string]
    value: Sealed & { readonly kind: NoteKind }
    indexes: { user: string }
  }
}

type Database = IDBPDatabase<Stored>

let opened: Promise<Database> | null = null

function database(): Promise<Database> {
  opened ??= openDB<Stored>('kim', 1, {
    upgrade(db) {
      db.createObjectStore('key', { keyPath: 'user' })
      const operations = db.createObjectStore('operations', { keyPath: 'order', autoIncrement: true })
      operations.createIndex('place', ['user', 'sheet'])
      operations.createIndex('user', 'user')
      db.createObjectStore('note', { keyPath: ['user', 'sheet', 'kind'] }).createIndex('user', 'user')
    },
    // A later version of the page waits for this one: it closes rather than block.
    blocking: () => void opened?.then((db) => db.close()),
    terminated: () => (opened = null),
  })
  opened.catch(() => (opened = null))
  return opened
}

/**
 * What this device keeps of one person's work while the server does not have it: encrypted with a key that cannot be
 * read out (AES-GCM 256), bound to person and sheet, wiped at sign-out. Every method rejects where the browser keeps
 * nothing (private window, full disk); the work then stays in memory alone, and the page says so.
 */
export class Vault {
  readonly #user: string
  #key: Promise<CryptoKey> | null = null
  // In the order asked: what is settled must not be overtaken by its own keeping.
  #last: Promise<unknown> = Promise.resolve()

  constructor(user: string) {
    this.#user = user
  }

  /** Unsent operations of a sheet. */
  operations(sheet: string): OutboxStorage {
    return {
      all: () => this.#then(() => this.#operationsOf(sheet)),
      put: (operations) => this.#then(() => this.#put(sheet, operations)),
      remove: (ids) => this.#then(() => this.#remove(sheet, new Set(ids))),
    }
  }

  /** Keeps a note of a sheet; null forgets it. */
  keep(sheet: string, kind: NoteKind, value: unknown): Promise<void> {
    return this.#then(async () => {
      const db = await database()
      if (value === null) return db.delete('note', [this.#user, sheet, kind])
      await db.put('note', { ...(await this.#seal(sheet, value)), kind })
    })
  }

  /** A note of a sheet, null when there is none. */
  note(sheet: string, kind: NoteKind): Promise<unknown> {
    return this.#then(async () => {
      const kept = await (await database()).get('note', [this.#user, sheet, kind])
      return kept ? this.#unseal(kept) : null
    })
  }

  /** Sheets (`unit/month`) of which something waits, with the time since when, in milliseconds. */
  async sheets(): Promise<ReadonlyMap<string, number>> {
    const db = await database()
    const found = new Map<string, number>()
    const operations = await db.getAllFromIndex('operations', 'user', this.#user)
    const notes = await db.getAllFromIndex('note', 'user', this.#user)
    for (const { sheet, at } of [...operations, ...notes.filter(({ kind }) => kind === 'undecided')])
      found.set(sheet, Math.min(at, found.get(sheet) ?? at))
    return found
  }

  /** Forgets what was kept for longer than `KEPT_DAYS`; answers how many operations and undecided sheets that were. */
  async expire(now: number): Promise<number> {
    const db = await database()
    const transaction = db.transaction(['operations', 'note'], 'readwrite')
    const expired = new Set<string>()
    const isOver = ({ at }: Sealed): boolean => at < now - KEPT_DAYS * DAY
    for (const one of await transaction.objectStore('operations').index('user').getAll(this.#user)) {
      if (!isOver(one) || one.order === undefined) continue
      for (const id of one.open) expired.add(id)
      await transaction.objectStore('operations').delete(one.order)
    }
    for (const one of await transaction.objectStore('note').index('user').getAll(this.#user))
      if (isOver(one)) {
        if (one.kind === 'undecided') expired.add(one.sheet)
        await transaction.objectStore('note').delete([one.user, one.sheet, one.kind])
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

  /** Forgets everything of the person, the key first. */
  async wipe(): Promise<void> {
    this.#key = null
    await this.#then(async () => {
      const db = await database()
      const transaction = db.transaction(['key', 'operations', 'note'], 'readwrite')
      await transaction.objectStore('key').delete(this.#user)
      for (const name of ['operations', 'note'] as const) {
        const store = transaction.objectStore(name)
        for (const key of await store.index('user').getAllKeys(this.#user)) await store.delete(key as never)
      }
      await transaction.done
    })
  }

  #then<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => undefined)
    return done
  }

  async #operationsOf(sheet: string): Promise<readonly Operation[]> {
    const db = await database()
    const found = new Map<string, Operation>()
    const open = new Set<string>()
    for (const kept of await db.getAllFromIndex('operations', 'place', [this.#user, sheet])) {
      for (const id of kept.open) open.add(id)
      // An operation that others joined while it waited was kept again: it keeps its place.
      for (const operation of (await this.#unseal(kept)) as Operation[]) found.set(operation.id, operation)
    }
    return [...found.values()].filter(({ id }) => open.has(id))
  }

  async #put(sheet: string, operations: readonly Operation[]): Promise<void> {
    const sealed = await this.#seal(sheet, operations)
    const db = await database()
    const transaction = db.transaction('operations', 'readwrite', { durability: 'strict' })
    await transaction.store.add({ ...sealed, open: operations.map(({ id }) => id) })
    await transaction.done
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

  async #seal(sheet: string, value: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const text = new TextEncoder().encode(JSON.stringify(value))
    const data = await crypto.subtle.encrypt(this.#algorithm(sheet, iv), await this.#ownKey(), text)
    return { user: this.#user, sheet, at: Date.now(), iv, data }
  }

  async #unseal({ sheet, iv, data }: Sealed): Promise<unknown> {
    const text = await crypto.subtle.decrypt(this.#algorithm(sheet, iv), await this.#ownKey(), data)
    return JSON.parse(new TextDecoder().decode(text))
  }

  // What was kept for one person and sheet cannot be read as another's.
  #algorithm(sheet: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.#user} ${sheet}`) }
  }

  #ownKey(): Promise<CryptoKey> {
    this.#key ??= this.#findKey()
    this.#key.catch(() => (this.#key = null))
    return this.#key
  }

  async #findKey(): Promise<CryptoKey> {
    const db = await database()
    const known = await db.get('key', this.#user)
    if (known) return known.key
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    // Two tabs may make one at the same time: the first one stays.
    const transaction = db.transaction('key', 'readwrite')
    const first = await transaction.store.get(this.#user)
    if (!first) await transaction.store.add({ user: this.#user, key })
    await transaction.done
    return first?.key ?? key
  }
}

/** Persons of whom work waits on this device. */
export async function owners(): Promise<ReadonlySet<string>> {
  const db = await database()
  const notes = await db.getAll('note')
  const operations = await db.getAll('operations')
  return new Set([...operations, ...notes.filter(({ kind }) => kind === 'undecided')].map(({ user }) => user))
}

/** Forgets what waits of everybody but this person. */
export async function wipeOthers(user: string): Promise<void> {
  const db = await database()
  const keys = await db.getAllKeys('key')
  await Promise.all(keys.filter((one) => one !== user).map((one) => new Vault(one).wipe()))
}
