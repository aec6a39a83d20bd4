import { keepAnswer } from '../app/kept-answers.ts'
import type { OutboxStorage } from '../app/outbox.ts'
import { Vault } from '../app/vault.ts'
import type { Undecided } from './adopt.ts'
import { sheetPath } from './api.ts'
import type { Removed } from './removed.ts'
import type { SheetStore } from './store.ts'
import type { KeptGestures, UndoLog } from './undo.ts'

/** Wait before gestures are kept, in milliseconds: a person types faster than a disk needs to know. */
const PAUSE = 400

/** Most characters of gestures that are kept: a few large pastes; older gestures are then not undone after a reload. */
const MOST = 4_000_000

interface KeptUndo extends KeptGestures {
  readonly removed: readonly Removed[]
  readonly edited: readonly string[]
}

const vaults = new Map<string, Vault>()

/** What this device keeps of a person. */
export function vaultOf(user: string): Vault {
  let vault = vaults.get(user)
  if (!vault) vaults.set(user, (vault = new Vault(user)))
  return vault
}

/** Forgets what this device keeps of everybody who has worked in this tab. */
export async function wipeVaults(): Promise<void> {
  await Promise.all([...vaults.values()].map((vault) => vault.wipe().catch(() => undefined)))
  vaults.clear()
}

/** What rests on this device of one sheet at work: unsent operations, what is undecided, and what can be undone. */
export class Keeping {
  readonly operations: OutboxStorage
  readonly #user: string
  readonly #vault: Vault
  readonly #sheet: string
  #undecided = '[]'
  #kept = Promise.resolve()
  #gestures = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #sheetTimer: ReturnType<typeof setTimeout> | undefined

  /** `sheet`: `unit/month` */
  constructor(user: string, sheet: string) {
    this.#user = user
    this.#vault = vaultOf(user)
    this.#sheet = sheet
    this.operations = this.#vault.operations(sheet)
  }

  /** Takes up what an earlier page left; nothing where the device keeps nothing. */
  async recall(store: SheetStore, undo: UndoLog): Promise<void> {
    const [undecided, gestures] = await Promise.all([
      this.#vault.note(this.#sheet, 'undecided').catch(() => null),
      this.#vault.note(this.#sheet, 'undo').catch(() => null),
    ])
    if (undecided) store.recall(undecided as readonly Undecided[])
    if (!gestures) return
    const kept = gestures as KeptUndo
    for (const { row, at, change } of kept.removed) store.removed.note(row, at, change)
    for (const row of kept.edited) store.edited.add(row)
    undo.recall(kept)
  }

  /** Keeps what waits for the person's decision, where that has changed; rejects where nothing can be kept. */
  async keepUndecided({ undecided }: SheetStore): Promise<void> {
    const text = JSON.stringify(undecided)
    if (text !== this.#undecided) {
      this.#undecided = text
      this.#kept = this.#vault.keep(this.#sheet, 'undecided', undecided.length > 0 ? undecided : null)
    }
    return this.#kept
  }

  /** Keeps what has changed. */
  keep(store: SheetStore, undo: UndoLog): void {
    // Where nothing can be kept, the outbox tells so.
    this.keepUndecided(store).catch(() => (this.#undecided = ''))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#keepGestures(store, undo), PAUSE)
  }

  /** Keeps all of it once more: what was kept may be gone. */
  keepAnew(store: SheetStore, undo: UndoLog): void {
    this.#undecided = '[]'
    this.#gestures = ''
    this.keep(store, undo)
  }

  /** Keeps the sheet as the server holds it by now, where the person works offline on this device. */
  keepSheet(store: SheetStore): void {
    clearTimeout(this.#sheetTimer)
    this.#sheetTimer = setTimeout(
      () => keepAnswer(this.#user, sheetPath(store.unit, store.month), store.view),
      PAUSE,
    )
  }

  /** Keeps no more: the sheet's work has been given up. */
  end(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#sheetTimer)
  }

  #keepGestures(store: SheetStore, undo: UndoLog): void {
    const kept: KeptUndo = { ...undo.kept, removed: store.removed.all, edited: [...store.edited] }
    const text = JSON.stringify(kept)
    if (text === this.#gestures || text.length > MOST) return
    this.#gestures = text
    this.#vault.keep(this.#sheet, 'undo', kept).catch(() => undefined)
  }
}
