import { checkNote, findPersonalData, type Finding } from '../privacy/check.ts'
import type { Code } from '../template/code.ts'
import { type CellValue, type Column, isServerColumn } from '../template/column.ts'
import { parseValue, validateValue } from '../template/types/index.ts'
import type { ValueContext, ValueProblem } from '../template/value.ts'
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
      readonly candidates?: readonly Code[]
    }

const refusedFor = (problem: ValueProblem, candidates?: readonly Code[]): CellJudgement => ({
  ok: false,
  rule: problem === 'other_county' ? 'R11' : 'R01',
  problem,
  ...(candidates ? { candidates } : {}),
})

const personal = (findings: readonly Finding[]): CellJudgement => ({
  ok: false,
  rule: 'R02',
  problem: 'personal_data',
  findings,
})

function valueContext(column: Column, context: CellContext): ValueContext {
  const kept = context.previous?.phasedOut?.[column.key]
  return { template: context.template, county: context.county, ...(kept ? { kept } : {}) }
}

function notes(text: string, context: CellContext): readonly Finding[] {
  return checkNote(text, context.words ? { words: context.words } : {})
}

/** Judges what a person typed or pasted into a cell (R01, R02, R11). */
export function judgeText(column: Column, typed: string, context: CellContext): CellJudgement {
  if (isServerColumn(column)) return refusedFor('read_only')
  const parsed = parseValue(column, typed, valueContext(column, context))
  if (column.type === 'text') {
    const findings = notes(typed, context)
    if (findings.some((f) => f.rule !== 'too_long')) return personal(findings)
  }
  if (parsed.ok) return { ok: true, value: parsed.value }
  const findings = findPersonalData(typed)
  return findings.length > 0 ? personal(findings) : refusedFor(parsed.problem, parsed.candidates)
}

/** Judges a value from the API, which must be canonical (R01, R02, R11). */
export function judgeValue(column: Column, value: unknown, context: CellContext): CellJudgement {
  const problem = validateValue(column, value, valueContext(column, context))
  if (problem === null) {
    if (column.type === 'text' && typeof value === 'string') {
      const findings = notes(value, context)
      if (findings.length > 0) return personal(findings)
    }
    // `validateValue` has just proved the shape.
    return { ok: true, value: value as CellValue }
  }
  const findings = texts(value).flatMap((text) => findPersonalData(text))
  return findings.length > 0 ? personal(findings) : refusedFor(problem)
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : []
}
