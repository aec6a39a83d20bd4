/** D1 refuses bound values beyond 2 MB; half of that leaves room for characters of more than one byte. */
const MAX_CHARS = 600_000

/** JSON arrays that together hold `items` in order, each small enough to be bound as one parameter. */
export function jsonChunks(items: readonly unknown[]): string[] {
  const chunks: string[] = []
  let current: string[] = []
  let size = 0
  for (const item of items) {
    const text = JSON.stringify(item)
    if (size + text.length > MAX_CHARS && current.length > 0) {
      chunks.push(`[${current.join(',')}]`)
      current = []
      size = 0
    }
    current.push(text)
    size += text.length + 1
  }
  if (current.length > 0) chunks.push(`[${current.join(',')}]`)
  return chunks
}
