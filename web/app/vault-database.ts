import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'

/** What is kept of a sheet beside its unsent operations. */
export type NoteKind = 'undecided' | 'undo' | 'answer'

export interface Sealed {
  readonly user: string
  /** `unit/month` */
  readonly sheet: string
  /** Milliseconds when it was kept, by the server's clock; left out as long as nobody knew it. */
  readonly stamp?: number
  /** Which key it is sealed with; none in what the first version kept. */
  readonly keyId?: string
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

/** Operations of one gesture; those that are settled leave `open`. */
export interface SealedOperations extends Sealed {
  readonly order?: number
  readonly open: readonly string[]
}

export interface SealedNote extends Sealed {
  readonly kind: NoteKind
}

/** A person's key, under a name of its own: a later one must not pass for it. */
export interface OwnKey {
  readonly user: string
  readonly key: CryptoKey
  readonly id?: string
}

export interface Stored extends DBSchema {
  key: { key: string; value: OwnKey }
  operations: { key: number; value: SealedOperations; indexes: { place: [string, string]; user: string } }
  note: { key: [string, string, string]; value: SealedNote; indexes: { user: string } }
}

/**
 * What has become of what rests on this device. `dropped`: the database was closed or deleted under this page. `wiped`: another
 * tab has forgotten a person. `wanted`: another tab cannot read what somebody may still hold in memory.
 */
export type VaultChange = 'dropped' | 'wiped' | 'wanted'

/** Longest wait for the database, in milliseconds: another page may hold it in a state that blocks. */
const OPEN_LIMIT = 5_000

type Listener = (change: VaultChange, user: string | null) => void
const listeners = new Set<Listener>()
const tabs = new BroadcastChannel('kim-vault')
tabs.addEventListener('message', ({ data }: MessageEvent<readonly [VaultChange, string]>) => told(...data))

function told(change: VaultChange, user: string | null): void {
  for (const listener of listeners) listener(change, user)
}

/** Calls `listener` when what rests here may be gone, of one person or (null) of everybody. */
export function whenVaultChanges(listener: Listener): void {
  listeners.add(listener)
}

/** Tells the other tabs. */
export function tellVault(change: VaultChange, user: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel has no target
  tabs.postMessage([change, user])
}

let opened: Promise<IDBPDatabase<Stored>> | null = null

/** The database of this browser. Rejects where it keeps none, or does not open in time. */
export function database(): Promise<IDBPDatabase<Stored>> {
  if (opened) return opened
  const opening = openDB<Stored>('kim', 1, {
    upgrade(db) {
      db.createObjectStore('key', { keyPath: 'user' })
      const operations = db.createObjectStore('operations', { keyPath: 'order', autoIncrement: true })
      operations.createIndex('place', ['user', 'sheet'])
      operations.createIndex('user', 'user')
      db.createObjectStore('note', { keyPath: ['user', 'sheet', 'kind'] }).createIndex('user', 'user')
    },
    // A later version, or whoever deletes it, waits for this page: it closes rather than block.
    blocking: () => void opening.then((db) => db.close()).then(dropped),
    terminated: () => dropped(),
  })
  const dropped = (): void => {
    if (opened === here) opened = null
    told('dropped', null)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the database does not open'))
      // When it does after all, nobody needs it any more.
      void opening.then((db) => db.close()).catch(() => undefined)
    }, OPEN_LIMIT)
  })
  const here = Promise.race([opening, late]).finally(() => clearTimeout(timer))
  opened = here
  here.catch(() => {
    if (opened === here) opened = null
  })
  return here
}
