/** A random id of 122 bits without meaning. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
