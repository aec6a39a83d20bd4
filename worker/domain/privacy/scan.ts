import { fold, type Folded } from './fold.ts'

/** A run of letters or a run of digits in the folded text, `end` exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly digits: boolean
  /** The letters as written. */
  readonly text: string
  readonly lower: string
}

/** What every rule reads. */
export interface Scan {
  readonly folded: Folded
  readonly text: string
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly hasDigit: boolean
}

const TOKEN = /\p{L}+|[0-9]+/gu

/** Folds the text and cuts it into words and numbers. */
export function scanText(given: string): Scan {
  const folded = fold(given)
  const tokens: Token[] = []
  let hasDigit = false
  for (const match of folded.text.matchAll(TOKEN)) {
    const text = match[0]
    const start = match.index
    const end = start + text.length
    const first = text.charCodeAt(0)
    const digits = first >= 0x30 && first <= 0x39
    hasDigit ||= digits
    tokens.push({ start, end, digits, text, lower: folded.lower.slice(start, end) })
  }
  return { folded, text: folded.text, lower: folded.lower, tokens, hasDigit }
}

/** What stands between a token and the next one. */
export function gapAfter(scan: Scan, index: number): string {
  const token = scan.tokens[index]
  const next = scan.tokens[index + 1]
  return token === undefined ? '' : scan.text.slice(token.end, next?.start ?? scan.text.length)
}

/** Begins with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.slice(0, 1)
  return first !== first.toLowerCase()
}

/** Two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
