/** Cases of a unit by the status of their latest entry. */
export interface StatusCount {
  readonly unit: string
  /** Null counts as active. */
  readonly status: string | null
  readonly count: number
}

export interface CaseFigures {
  readonly total: number
  readonly active: number
  /** Dormant or closed. */
  readonly inactive: number
}

function add(sum: CaseFigures, { status, count }: StatusCount): CaseFigures {
  const active = status === null || status === 'active'
  return {
    total: sum.total + count,
    active: sum.active + (active ? count : 0),
    inactive: sum.inactive + (active ? 0 : count),
  }
}

const NOTHING: CaseFigures = { total: 0, active: 0, inactive: 0 }

/**
 * Total cases (Gesamtfälle) per unit and in all: Case Management cases ever opened, counted where their latest
 * entry stands. Units without cases are listed with 0.
 */
export function caseFigures<U extends { readonly id: string }>(
  units: readonly U[],
  counts: readonly StatusCount[],
): { readonly units: readonly (U & CaseFigures)[]; readonly all: CaseFigures } {
  return {
    units: units.map((unit) => ({
      ...unit,
      ...counts.filter((count) => count.unit === unit.id).reduce(add, NOTHING),
    })),
    all: counts.filter((count) => units.some((unit) => unit.id === count.unit)).reduce(add, NOTHING),
  }
}
