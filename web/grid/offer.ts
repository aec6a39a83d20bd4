import type { CellContext } from '#domain/rules/cell.ts'
import { type Code, codeLabel } from '#domain/template/code.ts'
import type { Column } from '#domain/template/column.ts'
import { matchCode, searchCodes } from '#domain/template/match.ts'
import { codesOf } from '#domain/template/template.ts'
import { codeProblem } from '#domain/template/types/code.ts'
import type { Language } from '../text/catalogue.ts'

/** The codes that a cell may take in its month and county; null for columns without a list. */
export function offeredCodes(column: Column, context: CellContext): readonly Code[] | null {
  if (!('list' in column)) return null
  const kept = context.previous?.phasedOut?.[column.key]
  const place = { template: context.template, county: context.county, ...(kept ? { kept } : {}) }
  return codesOf(context.template, column.list).filter(
    (code) =>
      codeProblem(code, place) === null &&
      (column.type !== 'municipality' || code.group === undefined || code.group === context.county),
  )
}

/** The piece of a multi-code text in which the caret stands, with its borders. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The piece of a comma-separated text at `caret`. */
export function pieceAt(text: string, caret: number): Piece {
  const start = Math.max(...[',', ';', '|'].map((mark) => text.lastIndexOf(mark, caret - 1))) + 1
  const rest = text.slice(caret).search(/[,;|]/)
  const end = rest < 0 ? text.length : caret + rest
  return { text: text.slice(start, end).trim(), start, end }
}

/** Lists up to this length are seen at a glance and keep their order. */
const SHORT_LIST = 12

/**
 * Options for what has been typed so far, best first; all for an empty text. Among those that fit, `likely` ones come
 * first, unless the text names another one exactly.
 */
export function optionsFor(
  codes: readonly Code[],
  typed: string,
  likely: readonly string[] = [],
): readonly Code[] {
  const found = searchCodes(codes, typed)
  const isNamed = typed.trim() !== '' && matchCode(codes, typed).kind === 'exact'
  const isShort = typed.trim() === '' && codes.length <= SHORT_LIST
  if (likely.length === 0 || isNamed || isShort) return found
  const first = likely.flatMap((key) => found.find((code) => code.key === key) ?? [])
  return [...first, ...found.filter((code) => !first.includes(code))]
}

/** The codes that a multi-code text names already, as far as it can be read. */
export function chosenIn(text: string, codes: readonly Code[]): ReadonlySet<string> {
  const chosen = new Set<string>()
  const parts = text.split(/[,;|]/)
  // Labels may hold a comma themselves: the longest run of parts that is one wins.
  for (let i = 0; i < parts.length;) {
    let taken = 1
    for (let end = parts.length; end > i; end -= 1) {
      const match = matchCode(codes, parts.slice(i, end).join(','))
      const [code] = match.codes
      if (!code || (match.kind !== 'exact' && !(end === i + 1 && match.kind === 'prefix'))) continue
      chosen.add(code.key)
      taken = end - i
      break
    }
    i += taken
  }
  return chosen
}

/** The text after an option of a multi-code cell was switched on or off, in list order, ready for the next one. */
export function toggled(
  text: string,
  piece: Piece,
  code: Code,
  codes: readonly Code[],
  language: Language,
): string {
  // What is half typed at the caret was only the search for the option.
  const searched = matchCode(codes, piece.text).kind !== 'exact'
  const base = searched ? text.slice(0, piece.start) + text.slice(piece.end) : text
  const chosen = new Set(chosenIn(base, codes))
  if (!chosen.delete(code.key)) chosen.add(code.key)
  const labels = codes.filter((c) => chosen.has(c.key)).map((c) => codeLabel(c, language))
  return labels.length === 0 ? '' : `${labels.join(', ')}, `
}
