import { keyAt } from '../rules/row.ts'
import type { Month } from '../sheet/month.ts'
import type { RowValues } from '../template/column.ts'
import type { Count } from './distribution.ts'

/**
 * Residence statuses that the exchange on residence law is about: tolerations (§ 60a, § 60b, § 60c, § 60d AufenthG) and what can follow
 * them: the chance to stay (§ 104c), well integrated young people (§ 25a), lasting integration (§ 25b).
 */
export const EXCHANGE = [
  'toleration',
  'toleration_identity',
  'toleration_training',
  'toleration_work',
  'chance',
  'integrated_youth',
  'integrated',
] as const

const KNOWN: ReadonlySet<string | null> = new Set(EXCHANGE)

/** A case whose residence status changed from one entry to the next; other contacts are no cases. */
export interface ResidenceChange {
  readonly unit: string
  readonly month: Month
  readonly before: string
  readonly now: string
}

/** Changes of the same kind. */
export interface ResidencePath {
  readonly before: string
  readonly now: string
  readonly count: number
}

/** Cases by residence status, in the order of `EXCHANGE`, and the changes that led to or away from one of them. */
export interface Residence {
  readonly statuses: readonly Count[]
  readonly changes: readonly ResidencePath[]
}

/** Whether a change concerns the exchange. */
export function concernsExchange({ before, now }: Pick<ResidenceChange, 'before' | 'now'>): boolean {
  return KNOWN.has(before) || KNOWN.has(now)
}

/** Key of a change, as an address names it. */
export const pathKey = ({ before, now }: Pick<ResidenceChange, 'before' | 'now'>): string =>
  `${before}.${now}`

/** Counts running cases and changes. */
export function residenceOf(
  running: readonly { readonly values: RowValues }[],
  changes: readonly ResidenceChange[],
): Residence {
  const paths = Map.groupBy(changes.filter(concernsExchange), pathKey)
  return {
    statuses: EXCHANGE.map((key) => ({
      key,
      count: running.filter(({ values }) => keyAt(values, 'residence') === key).length,
    })),
    changes: [...paths.values()]
      .flatMap((of) => of.slice(0, 1).map(({ before, now }) => ({ before, now, count: of.length })))
      .toSorted((a, b) => b.count - a.count || (pathKey(a) < pathKey(b) ? -1 : 1)),
  }
}
