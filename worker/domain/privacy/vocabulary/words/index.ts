import { ABBREVIATIONS, CAPITALS } from './abbreviations.ts'
import { ADJECTIVES, GRADED, SUFFIX_ADJECTIVES, UMLAUT_GRADED } from './adjectives.ts'
import { BOUND_PARTS } from './bound-parts.ts'
import { CLIPPED_NAMES } from './clipped-names.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { NOUNS_BY_PLURAL } from './nouns-by-plural.ts'
import { NOUNS_PLAIN } from './nouns-plain.ts'
import { NOUNS_REGULAR } from './nouns-regular.ts'
import { PEOPLES } from './peoples.ts'
import { PERSONS_AS_ADJECTIVES } from './persons-as-adjectives.ts'
import { PLACES } from './places.ts'
import { AUXILIARIES, WEAK_VERBS } from './verbs.ts'

/**
 * The lists as people read and review them. What runs is `../packed.ts`, which `npm run words` makes of them;
 * nothing else imports this folder.
 */
export const LISTS = {
  abbreviations: ABBREVIATIONS,
  capitals: CAPITALS,
  adjectives: ADJECTIVES,
  graded: GRADED,
  umlautGraded: UMLAUT_GRADED,
  suffixAdjectives: SUFFIX_ADJECTIVES,
  boundParts: BOUND_PARTS,
  clippedNames: CLIPPED_NAMES,
  functionWords: FUNCTION_WORDS,
  nouns: { ...NOUNS_REGULAR, ...NOUNS_BY_PLURAL },
  plainNouns: NOUNS_PLAIN,
  peoples: PEOPLES.adjectives,
  peopleNouns: PEOPLES.nouns,
  persons: PERSONS_AS_ADJECTIVES,
  places: PLACES,
  auxiliaries: AUXILIARIES,
  weakVerbs: WEAK_VERBS,
} as const
