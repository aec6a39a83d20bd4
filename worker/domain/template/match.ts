import type { Code } from './code.ts'

/** Codes that a typed text may mean, best first, and how sure that is. */
export interface Match {
  /** `exact`: key, label or alias; `prefix`: the one code whose label or a word of it begins so. */
  readonly kind: 'exact' | 'prefix' | 'ambiguous' | 'none'
  readonly codes: readonly Code[]
}

/** Comparable form of a text: lower case, no accents, no paragraph sign, `ß` as `ss`, runs of blanks as one. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/§+/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

const cache = new WeakMap<Code, readonly string[]>()

function names(code: Code): readonly string[] {
  let known = cache.get(code)
  if (!known) {
    const paragraph = code.hint?.startsWith('§') ? [code.hint] : []
    const short = code.short ? [code.short] : []
    const all = [code.key, code.de, code.en, ...short, ...paragraph, ...(code.aliases ?? [])]
    known = [...new Set(all.map(fold))]
    cache.set(code, known)
  }
  return known
}

// Starts of words only: "25b" must find "§ 25b", but "bezug" not "Leistungsbezug".
function rank(code: Code, wanted: string): number {
  let best = 9
  for (const name of names(code)) {
    if (name === wanted) return 0
    if (name.startsWith(wanted)) best = Math.min(best, 1)
    else if (name.split(/[\s/(,\-–*]+/).some((word) => word.startsWith(wanted))) best = Math.min(best, 2)
  }
  return best
}

function ranked(codes: readonly Code[], wanted: string): { code: Code; rank: number }[] {
  return codes
    .map((code) => ({ code, rank: rank(code, wanted) }))
    .filter((found) => found.rank < 9)
    .sort((a, b) => a.rank - b.rank)
}

/**
 * What `text` means in a list: an exact key, label or alias beats a prefix of a label,
 * which beats a prefix of any word in it. Umlauts may be written `ae oe ue`. An empty text matches nothing.
 */
export function matchCode(codes: readonly Code[], text: string): Match {
  const wanted = fold(text)
  if (!wanted) return { kind: 'none', codes: [] }
  let found = ranked(codes, wanted)
  if (found.length === 0) {
    const plain = wanted.replace(/([aou])e/g, '$1')
    if (plain !== wanted) found = ranked(codes, plain)
  }
  const best = found[0]
  if (!best) return { kind: 'none', codes: [] }
  const tied = found.filter((other) => other.rank === best.rank)
  const all = found.map((other) => other.code)
  if (tied.length > 1) return { kind: 'ambiguous', codes: all }
  return { kind: best.rank === 0 ? 'exact' : 'prefix', codes: all }
}

/** Codes for a drop-down while `text` is typed: all of them for an empty text, else the matches, best first. */
export function searchCodes(codes: readonly Code[], text: string): readonly Code[] {
  return fold(text) ? matchCode(codes, text).codes : codes
}
