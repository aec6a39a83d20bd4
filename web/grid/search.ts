import { fold } from '#domain/template/fold.ts'

/**
 * How texts are compared when they are searched: as codes are read (case, accents, dashes, blanks, composed and decomposed
 * letters), and without hyphens, which case numbers may be written with or without.
 */
export function folded(text: string): string {
  return fold(text).replaceAll('-', '')
}

/** Whether texts contain what is sought; null where nothing is sought. Each text is folded once, as sheets repeat theirs. */
export function seeker(sought: string): ((text: string) => boolean) | null {
  const wanted = sought.trim()
  if (wanted === '') return null
  const key = folded(wanted)
  // A sign that folding leaves nothing of (a dash, a paragraph) is sought as it is.
  if (key === '') return (text) => text.includes(wanted)
  const known = new Map<string, boolean>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) known.set(text, (found = folded(text).includes(key)))
    return found
  }
}
