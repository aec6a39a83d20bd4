import type { Operation } from '#domain/operation.ts'

type SetOperation = Extract<Operation, { type: 'set' }>
type CreateOperation = Extract<Operation, { type: 'create' }>

const entryOf = (operation: Operation): string | undefined =>
  operation.type === 'handover' ? undefined : operation.entry

function joinsSet(earlier: Operation, next: SetOperation): earlier is SetOperation {
  // Another base means that the editor saw another state: joined, one of the two would be judged wrongly.
  return earlier.type === 'set' && earlier.entry === next.entry && earlier.base === next.base
}

function joinsCreate(earlier: Operation, next: SetOperation): earlier is CreateOperation {
  // A row that comes back or is split starts from values that only the server knows.
  return earlier.type === 'create' && earlier.entry === next.entry && !earlier.case && !earlier.split
}

/**
 * The unsent operation that `next` can be joined into, with the values of both and the earlier id; null when
 * it has to go by itself. Only the last unsent operation of the row is looked at, so that order is kept.
 */
export function coalesce(unsent: readonly Operation[], next: Operation): Operation | null {
  if (next.type !== 'set') return null
  const last = unsent.findLast((operation) => entryOf(operation) === next.entry)
  if (!last || !(joinsSet(last, next) || joinsCreate(last, next))) return null
  const after = new Set([...(last.after ?? []), ...(next.after ?? [])])
  after.delete(last.id)
  return {
    ...last,
    values: { ...last.values, ...next.values },
    ...(after.size > 0 ? { after: [...after] } : {}),
  }
}
