import { type Code, inListOrder } from '../code.ts'
import { fold } from '../fold.ts'
import { namesOf } from '../match.ts'
import { PARTING } from '../separator.ts'
import { codesOf } from '../template.ts'
import { accepted, type ColumnType, type Piece } from '../value.ts'
import { codeProblem, parseCode } from './code.ts'

/** What stands between the codes of one cell. */
export const SEPARATOR = /[,;|\n\t]/

const known = new WeakMap<readonly Code[], ReadonlySet<string>>()

// "A,B" is the same as "A, B", and so is a label that a line break cuts behind its comma.
const spaced = (name: string): string => fold(name.replace(/\s*[,\n\t]\s*/g, ', '))

function namesWithComma(codes: readonly Code[]): ReadonlySet<string> {
  const names =
    known.get(codes) ??
    new Set(
      codes
        .flatMap(namesOf)
        .filter((name) => name.includes(','))
        .map(spaced),
    )
  known.set(codes, names)
  return names
}

const commas = (name: string): number => name.split(',').length - 1

function parts(text: string, from: number, to: number, separator: RegExp): Piece[] {
  const out: Piece[] = []
  for (let start = from; start <= to;) {
    const next = text.slice(start, to).search(separator)
    const end = next < 0 ? to : start + next
    out.push({ start, end })
    start = end + 1
  }
  return out
}

/**
 * The pieces of a text that each name one code, blank ones left out. What no label holds (`;`, `|`) always parts. Labels may hold
 * a comma ("Erwerbseinkommen, aufstockend"): between those signs, the longest run of pieces that is a label wins.
 */
export function piecesOf(text: string, codes: readonly Code[]): Piece[] {
  return parts(text, 0, text.length, PARTING)
    .flatMap((part) => piecesIn(text, part, codes))
    .filter((piece) => textOf(text, piece) !== '')
}

function piecesIn(text: string, part: Piece, codes: readonly Code[]): Piece[] {
  const split = parts(text, part.start, part.end, SEPARATOR)
  const labels = split.length > 1 ? namesWithComma(codes) : new Set<string>()
  const longest = Math.max(0, ...[...labels].map(commas)) + 1
  const out: Piece[] = []
  for (let i = 0; i < split.length;) {
    const joined = (end: number): Piece => ({
      start: split[i]?.start ?? 0,
      end: split[end - 1]?.end ?? part.end,
    })
    let end = Math.min(split.length, i + longest)
    while (end > i + 1 && !labels.has(spaced(textOf(text, joined(end))))) end -= 1
    out.push(joined(end))
    i = end
  }
  return out
}

/** The text of a piece without the blanks around it. */
export const textOf = (text: string, { start, end }: Piece): string => text.slice(start, end).trim()

export const codes: ColumnType<'codes'> = {
  parse(column, text, context) {
    const list = codesOf(context.template, column.list)
    const keys: string[] = []
    for (const piece of piecesOf(text, list)) {
      const one = parseCode(list, textOf(text, piece), context)
      if (!one.ok) return { ...one, piece }
      if (typeof one.value === 'string') keys.push(one.value)
    }
    return accepted(keys.length > 0 ? inListOrder(list, keys) : null)
  },
  validate(column, value, context) {
    if (!Array.isArray(value) || value.length === 0) return 'wrong_type'
    const list = codesOf(context.template, column.list)
    let last = -1
    for (const key of value) {
      if (typeof key !== 'string') return 'wrong_type'
      const at = list.findIndex((c) => c.key === key)
      const problem = codeProblem(list[at], context)
      if (problem) return problem
      // A set has one form only: in list order, each key once; equal sets are then equal texts.
      if (at <= last) return 'wrong_type'
      last = at
    }
    return null
  },
}
