import { type Counted, isAnyCounted } from './counted.ts'

/** Cases of a unit by the status of their latest entry. */
export interface StatusCount {
  readonly unit: string
  /** Null counts as active. */
  readonly status: string | null
  readonly count: number
}

interface Sums {
  readonly total: number
  readonly active: number
  /** Dormant or closed. */
  readonly inactive: number
}

/** Total cases; null where nobody has counted any. */
export type CaseFigures = { readonly [K in keyof Sums]: Sums[K] | null }

function add(sum: Sums, { status, count }: StatusCount): Sums {
  const active = status === null || status === 'active'
  return {
    total: sum.total + count,
    active: sum.active + (active ? count : 0),
    inactive: sum.inactive + (active ? 0 : count),
  }
}

const NOTHING: Sums = { total: 0, active: 0, inactive: 0 }
const NOT_COUNTED: CaseFigures = { total: null, active: null, inactive: null }

/**
 * Total cases (Gesamtfälle) per unit and in all: Case Management cases ever opened, counted where their latest
 * entry stands. Units without cases are listed with 0, those that have not counted yet with null.
 */
export function caseFigures<U extends { readonly id: string }>(
  units: readonly U[],
  counts: readonly StatusCount[],
  counted: Counted,
): { readonly units: readonly (U & CaseFigures)[]; readonly all: CaseFigures } {
  const of = (some: readonly { readonly id: string }[]): CaseFigures => {
    const known = counts.filter((count) => some.some(({ id }) => id === count.unit))
    const isCounted = known.length > 0 || isAnyCounted(counted, some)
    return isCounted ? known.reduce(add, NOTHING) : NOT_COUNTED
  }
  return { units: units.map((unit) => ({ ...unit, ...of([unit]) })), all: of(units) }
}
