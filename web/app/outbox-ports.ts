import type { Operation, OperationResult } from '#domain/operation.ts'

/** What a request to `POST /api/changes` came to. `again`: try later, after `seconds` where the server named them. */
export type SendOutcome =
  | { readonly kind: 'answered'; readonly results: readonly OperationResult[] }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'again'; readonly seconds?: number }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'invalid' }

/** How an operation ended: with the server's answer, or set aside because the server takes it in no form. */
export type Settled =
  | { readonly operation: Operation; readonly result: OperationResult }
  | { readonly operation: Operation; readonly result: null }

/** Where unsent operations rest. Operations that are put again replace the earlier ones; rejects where nothing can be kept. */
export interface OutboxStorage {
  readonly all: () => Promise<readonly Operation[]>
  readonly put: (operations: readonly Operation[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Those of the operations that the next page could not read; left out where nobody can take them away. */
  readonly missing?: (ids: readonly string[]) => Promise<readonly string[]>
}

/** What the outboxes of one sheet in several tabs tell each other; the leading one sends for all. */
export type OutboxMessage =
  /** Operations that are on their way from now on, or that others have joined. */
  | { readonly kind: 'queued'; readonly operations: readonly Operation[] }
  | { readonly kind: 'taken_back'; readonly id: string }
  | { readonly kind: 'settled'; readonly settled: readonly Settled[] }
  | { readonly kind: 'held'; readonly hold: Hold; readonly savedAt: number | null }
  | { readonly kind: 'wake' }
  | { readonly kind: 'discarded' }

/** Why nothing is sent for now. */
export type Hold = 'offline' | 'busy' | 'signed_out' | null

/** What the outbox needs of the world; times are milliseconds. */
export interface OutboxPorts {
  readonly send: (operations: readonly Operation[]) => Promise<SendOutcome>
  readonly later: (callback: () => void, milliseconds: number) => () => void
  readonly now: () => number
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly storage: OutboxStorage
  /** Tells the outboxes of the same sheet in other tabs; left out where there is one tab. */
  readonly tell?: (message: OutboxMessage) => void
}

/** What becomes of unsent work. `at` is the time of the last acknowledgement in milliseconds. */
export type OutboxState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving'; readonly count: number }
  | { readonly kind: 'waiting'; readonly count: number; readonly reason: 'offline' | 'busy' }
  | { readonly kind: 'signed_out'; readonly count: number }

/** Keeps nothing: where a browser cannot, and in tests. */
export const noStorage: OutboxStorage = {
  all: async () => [],
  put: () => Promise.reject(new Error('nothing is kept')),
  remove: async () => {},
}
