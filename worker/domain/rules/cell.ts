import { checkNote, findPersonalData, type Finding } from '../privacy/check.ts'
import type { Code } from '../template/code.ts'
import { type CellValue, type Column, isServerColumn } from '../template/column.ts'
import { codesOf } from '../template/template.ts'
import { inListOrder } from '../template/code.ts'
import { parseValue, validateValue } from '../template/types/index.ts'
import type { Piece, ValueContext, ValueProblem } from '../template/value.ts'
import type { Previous } from './rule.ts'

/** Where a cell stands when it is judged. */
export interface CellContext extends Omit<ValueContext, 'kept'> {
  readonly previous: Previous | null
  /** Words that this deployment's coordinators added to the vocabulary. */
  readonly words?: ReadonlySet<string>
}

/**
 * The judgement of one cell. A refusal never holds the value: it is not stored, queued, sent,
 * logged or echoed. `findings` (offsets into the text) serve the person who typed, on their own screen.
 */
export type CellJudgement =
  | { readonly ok: true; readonly value: CellValue }
  | {
      readonly ok: false
      readonly rule: 'R01' | 'R02' | 'R11'
      readonly problem: ValueProblem | 'personal_data'
      readonly findings?: readonly Finding[]
      /** Codes that may be meant, and the part of the text that means them. */
      readonly candidates?: readonly Code[]
      readonly piece?: Piece
    }

const refusedFor = (
  problem: ValueProblem,
  { candidates, piece }: { readonly candidates?: readonly Code[]; readonly piece?: Piece } = {},
): CellJudgement => ({
  ok: false,
  rule: problem === 'other_county' ? 'R11' : 'R01',
  problem,
  ...(candidates ? { candidates } : {}),
  ...(piece ? { piece } : {}),
})

const personal = (findings: readonly Finding[]): CellJudgement => ({
  ok: false,
  rule: 'R02',
  problem: 'personal_data',
  findings,
})

// Too long alone is no personal data: the value's own problem says so.
const isPersonal = (findings: readonly Finding[]): boolean => findings.some((f) => f.rule !== 'too_long')

// The name or key of a code that the lists know is nobody's data, although it may look like a number of an office.
const KNOWN_CODE: readonly ValueProblem[] = [
  'other_county',
  'retired_code',
  'phased_out_code',
  'not_yet_valid_code',
]
const isKnownCode = (column: Column, problem: ValueProblem): boolean =>
  column.type !== 'codes' && KNOWN_CODE.includes(problem)

function valueContext(column: Column, context: CellContext): ValueContext {
  const kept = context.previous?.phasedOut?.[column.key]
  const { template, county, language } = context
  return { template, county, ...(kept ? { kept } : {}), ...(language ? { language } : {}) }
}

// A note is judged with its blanks and line ends as they are and as one blank: parts of a number may stand far apart.
function notes(text: string, context: CellContext): readonly Finding[] {
  const options = context.words ? { words: context.words } : {}
  const findings = checkNote(text, options)
  const joined = text.replace(/\s+/g, ' ')
  return isPersonal(findings) || joined === text ? findings : checkNote(joined, options)
}

/** Judges what a person typed or pasted into a cell (R01, R02, R11). */
export function judgeText(column: Column, typed: string, context: CellContext): CellJudgement {
  if (isServerColumn(column)) return refusedFor('read_only')
  const parsed = parseValue(column, typed, valueContext(column, context))
  if (column.type === 'text') {
    const findings = notes(typed, context)
    if (isPersonal(findings)) return personal(findings)
  }
  if (parsed.ok) return { ok: true, value: parsed.value }
  const findings = isKnownCode(column, parsed.problem) ? [] : findPersonalData(typed)
  return findings.length > 0 ? personal(findings) : refusedFor(parsed.problem, parsed)
}

/**
 * Judges a value from the API, which must be canonical (R01, R02, R11). A set of codes may come in any order and
 * hold a code twice; it is kept in list order, each once, and an empty one is an empty cell.
 */
export function judgeValue(column: Column, given: unknown, context: CellContext): CellJudgement {
  if (isServerColumn(column)) return refusedFor('read_only')
  const value = column.type === 'codes' && Array.isArray(given) ? asSet(column.list, given, context) : given
  const problem = validateValue(column, value, valueContext(column, context))
  if (problem === null) {
    if (column.type === 'text' && typeof value === 'string') {
      const findings = notes(value, context)
      if (findings.length > 0) return personal(findings)
    }
    // `validateValue` has just proved the shape.
    return { ok: true, value: value as CellValue }
  }
  const examined = isKnownCode(column, problem) ? [] : texts(value)
  const findings = examined.flatMap((text) => findPersonalData(text))
  return findings.length > 0 ? personal(findings) : refusedFor(problem)
}

function asSet(list: string, given: readonly unknown[], context: CellContext): unknown {
  if (given.length === 0) return null
  const codes = codesOf(context.template, list)
  const known = inListOrder(
    codes,
    given.filter((key) => typeof key === 'string'),
  )
  const isKnown = given.every((key) => typeof key === 'string' && known.includes(key))
  return isKnown ? known : given
}

// No cell holds more codes; the rest of an absurdly long list is refused unread.
const EXAMINED_CODES = 100

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (!Array.isArray(value)) return []
  return value.slice(0, EXAMINED_CODES).filter((part) => typeof part === 'string')
}
