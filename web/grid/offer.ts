import type { CellContext } from '#domain/rules/cell.ts'
import { type Code, codeLabel, inListOrder } from '#domain/template/code.ts'
import type { Column } from '#domain/template/column.ts'
import { fold } from '#domain/template/fold.ts'
import { joined } from '#domain/template/joined.ts'
import { bestCode, FITS, type Match, matchCode, namesOf, sureCode } from '#domain/template/match.ts'
import { codesOf } from '#domain/template/template.ts'
import { codeProblem } from '#domain/template/types/code.ts'
import { piecesOf, SEPARATOR, textOf } from '#domain/template/types/codes.ts'
import type { Piece } from '#domain/template/value.ts'
import type { Language } from '../text/catalogue.ts'

/** What a code cell may take, and in which language it is written. */
export interface Choice {
  /** The codes that are offered. */
  readonly codes: readonly Code[]
  /** Those of the list that may not stand here: of other months or counties. */
  readonly others: readonly Code[]
  readonly language: Language
}

/** The codes that a cell may take in its month and county; null for columns without a list. */
export function choiceOf(column: Column, context: CellContext): Choice | null {
  if (!('list' in column)) return null
  const kept = context.previous?.phasedOut?.[column.key]
  const place = { template: context.template, county: context.county, ...(kept ? { kept } : {}) }
  const all = codesOf(context.template, column.list)
  const isOffered = (code: Code): boolean =>
    codeProblem(code, place) === null &&
    (column.type !== 'municipality' || code.group === undefined || code.group === context.county)
  return {
    codes: all.filter(isOffered),
    others: all.filter((code) => !isOffered(code)),
    language: context.language ?? 'de',
  }
}

const NONE: Match = { fit: null, best: [], others: [] }

// What names a code that may not stand here is not taken for the beginning of another one's.
function matchOf({ codes, others, language }: Choice, text: string): Match {
  const match = matchCode(codes, text, language)
  const other = others.length > 0 ? matchCode(others, text, language) : NONE
  return other.fit && match.fit && FITS.indexOf(other.fit) < FITS.indexOf(match.fit) ? NONE : match
}

/** Lists up to this length are seen at a glance and keep their order. */
const SHORT_LIST = 12

/** What a drop-down shows for a text. */
export interface Offered {
  /** Best first; all of them for an empty text. */
  readonly codes: readonly Code[]
  /** The one that Enter takes; null where several fit equally well: then somebody has to choose. */
  readonly best: Code | null
}

/**
 * Options for what has been typed so far. `likely` ones come first before anything is typed and among those that fit equally
 * well: how well a text fits always counts more than what was entered lately.
 */
export function optionsFor(choice: Choice, typed: string, likely: readonly string[] = []): Offered {
  const { codes } = choice
  const likelyFirst = (some: readonly Code[]): readonly Code[] => {
    const first = likely.flatMap((key) => some.find((code) => code.key === key) ?? [])
    return first.length === 0 ? some : [...first, ...some.filter((code) => !first.includes(code))]
  }
  if (fold(typed) === '')
    return { codes: codes.length <= SHORT_LIST ? codes : likelyFirst(codes), best: null }
  const match = matchOf(choice, typed)
  return { codes: [...likelyFirst(match.best), ...match.others], best: bestCode(match) }
}

/** The piece of a multi-code text in which the caret stands; a label that holds a comma is one piece while it is typed. */
export function pieceAt(text: string, caret: number, codes: readonly Code[]): Piece {
  let start = caret
  while (start > 0 && !SEPARATOR.test(text[start - 1] ?? '')) start -= 1
  const rest = text.slice(caret).search(SEPARATOR)
  const end = rest < 0 ? text.length : caret + rest
  if (text.slice(start, end).trim() === '') return { start, end }
  const names = codes.flatMap(namesOf).filter((name) => name.includes(','))
  for (let from = start; from > 0;) {
    from -= 1
    while (from > 0 && !SEPARATOR.test(text[from - 1] ?? '')) from -= 1
    const typed = fold(text.slice(from, end)).replace(/ ?, ?/g, ', ')
    if (!names.some((name) => name.startsWith(typed))) break
    start = from
  }
  return { start, end }
}

/** The codes that a multi-code text names for certain. */
export function chosenIn(text: string, choice: Choice): ReadonlySet<string> {
  return new Set(
    piecesOf(text, choice.codes).flatMap(
      (piece) => sureCode(matchOf(choice, textOf(text, piece)))?.key ?? [],
    ),
  )
}

/** What a written text comes to: keys; a piece for which somebody has to choose; or a text that names no code. */
export type Written =
  | { readonly is: 'keys'; readonly keys: readonly string[] }
  | { readonly is: 'open'; readonly piece: Piece }
  | { readonly is: 'text' }

// The pieces of a text, with the one that is written just now as it is.
function piecesAround(text: string, at: Piece, codes: readonly Code[]): readonly Piece[] {
  const blank = (from: number, to: number): string =>
    ' '.repeat(from) + text.slice(from, to) + ' '.repeat(text.length - to)
  return [
    ...piecesOf(blank(0, at.start), codes),
    ...(textOf(text, at) === '' ? [] : [at]),
    ...piecesOf(blank(at.end, text.length), codes),
  ]
}

/**
 * Reads what was typed into a code cell. `shown` is the option that the drop-down highlights for the piece at `caret`: that
 * one is taken, for the person sees it. All the rest has to name its codes for certain.
 */
export function readWritten(text: string, at: Piece, shown: Code | null, choice: Choice): Written {
  const { codes } = choice
  const keys: string[] = []
  let isOpen: Piece | null = null
  let isText = false
  for (const piece of piecesAround(text, at, codes)) {
    const match = matchOf(choice, textOf(text, piece))
    const code = sureCode(match) ?? (piece.start === at.start ? shown : null)
    if (code) keys.push(code.key)
    else if (match.fit) isOpen ??= piece
    else isText = true
  }
  if (isOpen) return { is: 'open', piece: isOpen }
  return isText ? { is: 'text' } : { is: 'keys', keys: inListOrder(codes, keys) }
}

/** The same for a cell that takes one code: its text is one piece, whatever signs stand in it. */
export function readOne(text: string, shown: Code | null, choice: Choice): Written {
  const match = matchOf(choice, text)
  const code = sureCode(match) ?? shown
  if (code) return { is: 'keys', keys: [code.key] }
  return match.fit ? { is: 'open', piece: { start: 0, end: text.length } } : { is: 'text' }
}

/**
 * The text after a separator was typed behind a piece that only begins a name: the piece is written out, so that everybody
 * sees what it was taken for. Null where there is nothing to write out.
 */
export function writtenOut(
  text: string,
  caret: number,
  choice: Choice,
): { readonly text: string; readonly caret: number } | null {
  const { codes, language } = choice
  const separator = text[caret - 1] ?? ''
  if (!SEPARATOR.test(separator)) return null
  const piece = pieceAt(text, caret - 1, codes)
  const typed = textOf(text, piece)
  const match = matchOf(choice, typed)
  const code = bestCode(match)
  if (!code || sureCode(match) || beginsLonger(typed, codes)) return null
  const before = text.slice(0, piece.start)
  const space = before === '' || before.endsWith(' ') ? '' : ' '
  const written = `${before}${space}${codeLabel(code, language)}${separator}`
  return { text: written + text.slice(caret), caret: written.length }
}

const beginsLonger = (typed: string, codes: readonly Code[]): boolean =>
  codes.flatMap(namesOf).some((name) => name.startsWith(`${fold(typed)},`))

/**
 * The text after an option of a multi-code cell was switched on or off: labels in list order, then what is not read yet,
 * ready for the next one.
 */
export function toggled(text: string, at: Piece, code: Code, choice: Choice): string {
  const { codes, language } = choice
  const chosen = new Set<string>()
  const unread: string[] = []
  for (const piece of piecesAround(text, at, codes)) {
    const typed = textOf(text, piece)
    const sure = sureCode(matchOf(choice, typed))
    if (sure) chosen.add(sure.key)
    // What is half typed at the caret was only the search for the option.
    else if (piece.start !== at.start) unread.push(typed)
  }
  if (!chosen.delete(code.key)) chosen.add(code.key)
  const labels = codes.filter((c) => chosen.has(c.key)).map((c) => codeLabel(c, language))
  const all = [...labels, ...unread]
  // The blank one at the end leaves room for the next.
  return all.length === 0 ? '' : joined([...all, ''], codes)
}
