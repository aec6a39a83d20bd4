/** A random id of 122 bits without meaning. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

/** An id for a line of the change log that the server adds by itself: no client can send one that begins so (`OPERATION_ID`). */
export function serverId(): string {
  return `~${newId()}`
}
