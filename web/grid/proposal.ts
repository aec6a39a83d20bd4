import { type Code, codeLabel } from '#domain/template/code.ts'
import type { Language } from '../text/catalogue.ts'
import type { Draft } from './drafts.ts'

/** The one code that a text is likely to mean, for the person to accept; null where none is proposed. */
export function proposalOf({ refusal }: Draft): Code | null {
  return refusal.problem === 'proposed_code' ? (refusal.candidates?.[0] ?? null) : null
}

/** Whether a text may mean one or several codes, so that it waits for an answer rather than for other words. */
export function isAsked({ refusal }: Pick<Draft, 'refusal'>): boolean {
  return refusal.problem === 'proposed_code' || refusal.problem === 'ambiguous_code'
}

/** The text with the label of `code` in place of the part that may mean it; the rest stays as it was written. */
export function answered({ text, refusal }: Draft, code: Code, language: Language): string {
  const { start, end } = refusal.piece ?? { start: 0, end: text.length }
  const before = text.slice(0, start)
  const space = before === '' || /\s$/.test(before) ? '' : ' '
  return before + space + codeLabel(code, language) + text.slice(end)
}

/** How a refused text reads in its cell: with a question mark where a code is proposed for it. */
export function shownDraft(draft: Draft, language: Language): string {
  const code = proposalOf(draft)
  return code ? `${answered(draft, code, language)}?` : draft.text
}

/** The same text without the proposal: it stays as it was written, and waits for other words. */
export function declined({ text }: Draft): Draft {
  return { text, refusal: { ok: false, rule: 'R01', problem: 'unknown_code' } }
}
