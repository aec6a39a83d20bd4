import { wordKey } from './key.ts'
import { unpack } from './pack.ts'
import { PACKED } from './packed.ts'

const places = new Set(unpack(PACKED.places).map(wordKey))

/** Is a lower-case word one of the places. */
export function isPlace(word: string): boolean {
  return places.has(wordKey(word))
}
