import type { Finding } from '#domain/privacy/finding.ts'
import { suggestWords } from '#domain/privacy/suggest.ts'
import type { Code } from '#domain/template/code.ts'

/** Known words that may stand instead of a found one, as options of the list. */
export interface WordOffer {
  readonly finding: Finding
  readonly codes: readonly Code[]
}

/** Suggestions for the first unknown word of a note for which there are any. */
export function offerWords(text: string, findings: readonly Finding[]): WordOffer | null {
  for (const finding of findings) {
    const words = suggestWords(text, finding)
    if (words.length > 0) return { finding, codes: words.map((word) => ({ key: word, de: word, en: word })) }
  }
  return null
}

/** The text with a word put in the place of a finding. */
export function withWord(text: string, { offset, length }: Finding, word: string): string {
  return text.slice(0, offset) + word + text.slice(offset + length)
}

/** Findings worth telling while somebody still writes: the word at the end may not be finished yet. */
export function settledFindings(text: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ rule, offset, length }) => (rule !== 'word' && rule !== 'name') || offset + length < text.length,
  )
}
