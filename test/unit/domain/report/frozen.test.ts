import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FrozenEntry, frozenFigures } from '../../../../worker/domain/report/frozen.ts'

const MONTHS = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05']
const entries = fc.uniqueArray(
  fc.record({
    caseFile: fc.constantFrom('a', 'b', 'c'),
    unit: fc.constantFrom('nord', 'süd'),
    month: fc.constantFrom(...MONTHS),
    values: fc.record({
      kind: fc.constantFrom('cm', 'short', 'contact'),
      status: fc.constantFrom('active', 'dormant', 'closed', null),
    }),
  }),
  { selector: ({ caseFile, month }) => `${caseFile} ${month}` },
)

/** The definition: where the latest entry of Case Management up to a month stands. */
function counted(all: readonly FrozenEntry[], until: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const of of Map.groupBy(all, (entry) => entry.caseFile).values()) {
    const latest = of
      .filter((entry) => entry.values['kind'] === 'cm' && entry.month <= until)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1))[0]
    if (!latest) continue
    const key = `${latest.unit} ${latest.values['status'] ?? ''}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

test('what is frozen counts in every month as the entries did', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const { cases, contacts } = frozenFigures(all)
      for (const until of MONTHS) {
        const sums: Record<string, number> = {}
        for (const one of cases.filter(({ month }) => month <= until)) {
          const key = `${one.unit} ${one.status}`
          sums[key] = (sums[key] ?? 0) + one.cases
        }
        const kept = Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
        expect(kept).toEqual(counted(all, until))
        const own = all.filter((entry) => entry.month === until && entry.values['kind'] === 'contact').length
        const frozen = contacts
          .filter(({ month }) => month === until)
          .reduce((sum, one) => sum + one.contacts, 0)
        expect(frozen).toBe(own)
      }
    }),
  )
})
