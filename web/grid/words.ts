import type { Finding } from '#domain/privacy/finding.ts'

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
