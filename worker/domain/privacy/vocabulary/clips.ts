import { isModifierKey, nounHeads, verbForms, vocabularyForms } from './lexicon.ts'
import { unpack } from './pack.ts'
import { PACKED } from './packed.ts'
import { PREFIXES, PREFIXES_KEPT } from './word-parts.ts'

interface Forms {
  readonly all: readonly string[]
  readonly verbs: readonly string[]
  readonly heads: readonly string[]
}

let sorted: Forms | undefined

/** Sorted once, when the first clipped word is met. */
function forms(): Forms {
  sorted ??= {
    all: [...vocabularyForms()].sort(),
    verbs: [...verbForms()].sort(),
    heads: [...nounHeads()].sort(),
  }
  return sorted
}

let names: ReadonlySet<string> | undefined

/** A name of persons that is also the beginning of a word: "Anna." is not "Annahme". */
function isClippedName(key: string): boolean {
  names ??= new Set(unpack(PACKED.clippedNames))
  return names.has(key)
}

/**
 * Whether a key is the clipped beginning of a known word, as hurried notes have it before a full stop: "beantr.",
 * "Ausb.", "eingesch.", "Fiktionsbesch.". At least four letters, for three are as often a name, and two fewer than the word has.
 */
export function isClip(key: string): boolean {
  if (key.length < 4 || isClippedName(key)) return false
  const { all, verbs, heads } = forms()
  if (begins(all, key)) return true
  for (const prefix of [...PREFIXES, ...PREFIXES_KEPT]) {
    const rest = key.slice(prefix.length)
    if (key.startsWith(prefix) && rest.length > 2 && begins(verbs, rest)) return true
  }
  for (const tail of [-1, -2]) {
    const stem = key.slice(0, tail)
    if (
      stem.length > 4 &&
      CONSONANTS.test(key.slice(tail)) &&
      isModifierKey(stem) &&
      begins(heads, key.slice(tail))
    )
      return true
  }
  for (let at = 4; at <= key.length - 3; at += 1) {
    if (begins(heads, key.slice(at)) && isModifierKey(key.slice(0, at))) return true
  }
  return false
}

/** "Arbeitsv.", "Sprachk.": the first consonants of a compound's last word; no surname ends so behind a known word. */
const CONSONANTS = /^[b-df-hj-np-tv-xz]+$/

function begins(list: readonly string[], key: string): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  for (let at = low; (list[at] ?? '').startsWith(key); at += 1) {
    if ((list[at] ?? '').length >= key.length + 2) return true
  }
  return false
}
