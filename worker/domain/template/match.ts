import type { Code } from './code.ts'

/** Codes that a typed text may mean, best first, and how sure that is. */
export interface Match {
  /** `exact`: key, label or alias; `prefix`: the one code whose label or a word of it begins so. */
  readonly kind: 'exact' | 'prefix' | 'ambiguous' | 'none'
  readonly codes: readonly Code[]
}

/**
 * Comparable form of a text: lower case, no accents, no paragraph sign, `ß` as `ss`, one apostrophe,
 * hyphens without blanks around them, `25 b` as `25b`, runs of blanks as one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/§+/g, ' ')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—] ?/g, '-')
    .replace(/(\d) (?=[a-z]\b)/g, '$1')
    .trim()
}

interface Names {
  readonly whole: readonly string[]
  readonly words: readonly string[]
}

const cache = new WeakMap<Code, Names>()

// Starts of words only: "25b" must find "§ 25b", but "bezug" not "Leistungsbezug".
function names(code: Code): Names {
  let known = cache.get(code)
  if (!known) {
    const paragraph = code.hint?.startsWith('§') ? [code.hint] : []
    const short = code.short ? [code.short] : []
    const all = [code.key, code.de, code.en, ...short, ...paragraph, ...(code.aliases ?? [])]
    const whole = [...new Set(all.map(fold))]
    const words = new Set(whole.flatMap((name) => name.split(/[\s/(,\-*]+/).slice(1)))
    known = { whole, words: [...words] }
    cache.set(code, known)
  }
  return known
}

/** All names of a code in comparable form: key, labels, paragraph, aliases. */
export function namesOf(code: Code): readonly string[] {
  return names(code).whole
}

function rank(code: Code, wanted: string): number {
  const { whole, words } = names(code)
  if (whole.includes(wanted)) return 0
  if (whole.some((name) => name.startsWith(wanted))) return 1
  return words.some((word) => word.startsWith(wanted)) ? 2 : 9
}

function ranked(codes: readonly Code[], wanted: string): { code: Code; rank: number }[] {
  return codes
    .map((code) => ({ code, rank: rank(code, wanted) }))
    .filter((found) => found.rank < 9)
    .sort((a, b) => a.rank - b.rank)
}

// What else may have been meant, in this order: `ae oe ue` for umlauts, a dot behind an abbreviation.
function* spellings(wanted: string): Generator<string> {
  yield wanted
  yield wanted.replace(/([aou])e/g, '$1')
  yield wanted.replace(/\.$/, '')
}

/**
 * What `text` means in a list: an exact key, label or alias beats a prefix of a label, which beats a prefix
 * of any word in it. Umlauts may be written `ae oe ue`, words be cut with a dot. An empty text matches nothing.
 */
export function matchCode(codes: readonly Code[], text: string): Match {
  const wanted = fold(text)
  for (const spelling of spellings(wanted)) {
    const found = spelling ? ranked(codes, spelling) : []
    const best = found[0]
    if (!best) continue
    const all = found.map((other) => other.code)
    if (found.filter((other) => other.rank === best.rank).length > 1) return { kind: 'ambiguous', codes: all }
    return { kind: best.rank === 0 ? 'exact' : 'prefix', codes: all }
  }
  return { kind: 'none', codes: [] }
}

/** Codes for a drop-down while `text` is typed: all of them for an empty text, else the matches, best first. */
export function searchCodes(codes: readonly Code[], text: string): readonly Code[] {
  return fold(text) ? matchCode(codes, text).codes : codes
}
