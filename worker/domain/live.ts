/** Where somebody is in a sheet: entry and column. */
export interface LiveCell {
  readonly row: string
  readonly column: string
}

/** Somebody else who has the sheet open. */
export interface Present {
  /** Changes with every visit: nobody can be followed by it. */
  readonly id: string
  readonly name: string
  readonly cell: LiveCell | null
}

/** What a sheet's line announces: that the feed has something new, or who is there. Never a value. */
export type LiveMessage =
  | { readonly kind: 'changed' }
  | { readonly kind: 'present'; readonly people: readonly Present[] }

/** Longest message that a page sends up the line, in characters. */
export const MAX_LIVE_MESSAGE = 300

const PLACE = /^[\w-]{1,64}$/

/** Where a page says that its person is; undefined for anything else that comes up the line. */
export function cellFrom(message: unknown): LiveCell | null | undefined {
  if (typeof message !== 'string' || message.length > MAX_LIVE_MESSAGE) return undefined
  let said: unknown
  try {
    said = JSON.parse(message)
  } catch {
    return undefined
  }
  if (said === null) return null
  if (typeof said !== 'object' || !('row' in said) || !('column' in said)) return undefined
  const { row, column } = said
  const isPlace = (one: unknown): one is string => typeof one === 'string' && PLACE.test(one)
  return isPlace(row) && isPlace(column) ? { row, column } : undefined
}

/** "Lernen 1" → "L1", "Öğrenci Yıldız" → "ÖY": at most two letters that stand for a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [first, last].map((word) => [...word][0]?.toLocaleUpperCase('de') ?? '').join('')
}

/** How long a line lives before the page has to ask anew, and its rights are looked at again. */
export const LINE_MS = 30 * 60_000
