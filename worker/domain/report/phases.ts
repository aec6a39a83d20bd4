import { keyAt, kindOf } from '../rules/row.ts'
import { type Month, monthsBetween } from '../sheet/month.ts'
import type { Standing } from './standing.ts'

/** A case with the first month of the phase that it is in. */
export interface InPhase extends Standing {
  readonly since: Month
}

/** Running Case Management in a phase, and for how many months: the present one counts. */
export interface Phase {
  /** Null for cases without a phase. */
  readonly phase: string | null
  readonly cases: number
  readonly median: number
  readonly longest: number
}

const middle = (sorted: readonly number[]): number => {
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[half - (sorted.length % 2 === 0 ? 1 : 0)] ?? 0, sorted[half] ?? 0]
  return (low + high) / 2
}

/** Phases of running Case Management, in their order, those without one last. */
export function phasesOf(running: readonly InPhase[], at: Month): readonly Phase[] {
  const cases = running.filter(({ values }) => kindOf(values) === 'cm')
  return [...Map.groupBy(cases, ({ values }) => keyAt(values, 'phase'))]
    .map(([phase, of]) => {
      const months = of.map(({ since }) => monthsBetween(since, at) + 1).toSorted((a, b) => a - b)
      return { phase, cases: of.length, median: middle(months), longest: months.at(-1) ?? 0 }
    })
    .toSorted((a, b) => ((a.phase ?? '~') < (b.phase ?? '~') ? -1 : 1))
}
