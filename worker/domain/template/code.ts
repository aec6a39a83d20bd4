import type { Kind } from './column.ts'
import type { Month } from '../sheet/month.ts'

/** One key of a code list, with its labels and the months in which it may be used. */
export interface Code {
  readonly key: string
  readonly de: string
  readonly en: string
  /** Shorter German name for display, where the official one is long. */
  readonly short?: string
  readonly hint?: string
  /** What else people type for it; parsed, never stored. */
  readonly aliases?: readonly string[]
  /** The coarse value that leaves the house by default (`detail=coarse`). */
  readonly group?: string
  /** Excludes every other code of a multi-code cell (R09). */
  readonly exclusive?: boolean
  /** Closing types that a closing reason goes with (R07). */
  readonly allows?: readonly string[]
  /** Kinds of case that a closing reason goes with (R07); all where none is named. */
  readonly kinds?: readonly Kind[]
  readonly validFrom?: string
  /** Last month in which the code is valid. */
  readonly validTo?: string
  /** From this month on the code is accepted only where the previous month had it. */
  readonly phaseOut?: string
}

export type CodeLists = Readonly<Record<string, readonly Code[]>>

export type CodeState = 'valid' | 'phase_out' | 'not_yet' | 'retired'

/** Whether `code` may be used in `month`. */
export function codeState(code: Code, month: Month): CodeState {
  if (code.validFrom && month < code.validFrom) return 'not_yet'
  if (code.validTo && month > code.validTo) return 'retired'
  if (code.phaseOut && month >= code.phaseOut) return 'phase_out'
  return 'valid'
}

/** The code's label in a language; `short` wins where there is one. */
export function codeLabel(code: Code, language: 'de' | 'en'): string {
  return language === 'en' ? code.en : (code.short ?? code.de)
}

/** The label of a key in a list; the key itself where the list no longer knows it. */
export function labelOf(codes: readonly Code[], key: string, language: 'de' | 'en'): string {
  const code = codes.find((c) => c.key === key)
  return code ? codeLabel(code, language) : key
}

/** The keys of `keys` without duplicates, in the order of their list. */
export function inListOrder(codes: readonly Code[], keys: readonly string[]): string[] {
  return codes.filter((code) => keys.includes(code.key)).map((code) => code.key)
}
