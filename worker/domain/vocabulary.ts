import { findPersonalData } from './privacy/check.ts'

/** A word that a coordinator added to the vocabulary of notes, as `GET /api/vocabulary` gives it. */
export interface AddedWord {
  readonly word: string
  /** ISO instant. */
  readonly at: string
}

/** Most words that a deployment may add; all of them travel to every browser. */
export const MAX_ADDED_WORDS = 2000

const LONGEST = 64
const ONE_WORD = /^\p{Script=Latin}{2,}(?:-\p{Script=Latin}{2,})*$/u

/**
 * Whether a text can be a word of the vocabulary: 2–64 Latin letters, parts joined by hyphens, and nothing that
 * gives a person away by its form. That it is nobody's name is for the coordinator to know.
 */
export function isVocabularyWord(text: string): boolean {
  return text.length <= LONGEST && ONE_WORD.test(text) && findPersonalData(text).length === 0
}
