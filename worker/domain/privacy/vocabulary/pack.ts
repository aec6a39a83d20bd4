/** Most letters that a packed word shares with the one before: `A` none, `Z` twenty-five. */
const MOST_SHARED = 25
const NONE = 'A'.charCodeAt(0)

/**
 * Packs words: turned round, sorted, each with only what it does not share with the one before, after a capital that
 * counts the shared letters. German words share their endings, so this compresses a fifth better than plain lists.
 */
export function pack(words: Iterable<string>): string {
  let before = ''
  let packed = ''
  for (const word of Array.from(new Set(words), turned).sort()) {
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1
    packed += String.fromCharCode(NONE + shared) + word.slice(shared)
    before = word
  }
  return packed
}

/** The words of a packed list, in the order of their endings. */
export function unpack(packed: string): string[] {
  let before = ''
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - NONE) + rest
    return turned(before)
  })
}

const turned = (word: string): string => [...word].reverse().join('')
