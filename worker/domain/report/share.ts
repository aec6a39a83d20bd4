import { kindOf } from '../rules/row.ts'
import type { Standing } from './standing.ts'

/** How much of the running work is Case Management (target: 20 to 30 % at least). */
export interface Share {
  /** Null where nobody has counted, like the two that follow. */
  readonly running: number | null
  readonly cm: number | null
  readonly short: number | null
  /** Share of Case Management, 0 to 1; null where nothing runs. */
  readonly share: number | null
}

/** How much a post carries (guideline: 50 to 60 cases a full post, short consultations included; Steinfurt 1:60). */
export interface Load extends Share {
  /** Occupied posts; null where nothing is known of any. */
  readonly fte: number | null
  readonly cmPerFte: number | null
  readonly runningPerFte: number | null
}

/** The share among running cases of units; nothing is known where none of them has counted. */
export function shareOf(running: readonly Standing[], isCounted: boolean): Share {
  if (!isCounted && running.length === 0) return { running: null, cm: null, short: null, share: null }
  const cm = running.filter(({ values }) => kindOf(values) === 'cm').length
  return {
    running: running.length,
    cm,
    short: running.length - cm,
    share: running.length === 0 ? null : cm / running.length,
  }
}

/**
 * The load of running cases on the occupied posts of units; a unit without known posts has none, and its cases are not laid on the
 * posts of others.
 */
export function loadOf(
  running: readonly Standing[],
  units: readonly { readonly id: string; readonly fte: number | null }[],
  isCounted: boolean,
): Load {
  const known = units.flatMap(({ fte }) => fte ?? [])
  const fte = known.length === 0 ? null : Math.round(known.reduce((sum, one) => sum + one, 0) * 100) / 100
  const share = shareOf(running, isCounted)
  const per = (count: number | null): number | null =>
    count === null || fte === null || fte === 0 ? null : count / fte
  const withPosts = new Set(units.filter((unit) => unit.fte !== null).map(({ id }) => id))
  const carried = shareOf(
    running.filter(({ unit }) => withPosts.has(unit)),
    isCounted,
  )
  return { ...share, fte, cmPerFte: per(carried.cm), runningPerFte: per(carried.running) }
}
