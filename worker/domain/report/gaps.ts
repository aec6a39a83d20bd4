import { keyAt } from '../rules/row.ts'
import { isEmpty, keysOf } from '../template/column.ts'
import type { Count } from './distribution.ts'
import type { Standing } from './standing.ts'

/** Gaps in what there is for people, as running cases of a municipality name them. */
export interface MunicipalityGaps {
  /** Key of the municipality; null where the rows have none. */
  readonly municipality: string | null
  readonly cases: number
  /** Running cases that name at least one gap; null where none of them says anything of gaps. */
  readonly withGaps: number | null
  readonly gaps: readonly Count[]
}

/** Whether a code names a gap; one says that there is none. */
export const isGap = (key: string): boolean => key !== 'none'

/** Gaps by municipality, most cases first; of each, in the order of the code list `codes`. */
export function gapsOf(running: readonly Standing[], codes: readonly string[]): readonly MunicipalityGaps[] {
  const gapsIn = ({ values }: Standing): readonly string[] => keysOf(values['gaps']).filter(isGap)
  return [...Map.groupBy(running, ({ values }) => keyAt(values, 'municipality'))]
    .map(([municipality, of]) => ({
      municipality,
      cases: of.length,
      withGaps: of.every(({ values }) => isEmpty(values['gaps']))
        ? null
        : of.filter((row) => gapsIn(row).length > 0).length,
      gaps: codes
        .map((key): Count => ({ key, count: of.filter((row) => gapsIn(row).includes(key)).length }))
        .filter(({ count }) => count > 0),
    }))
    .toSorted((a, b) => b.cases - a.cases || ((a.municipality ?? '~') < (b.municipality ?? '~') ? -1 : 1))
}
