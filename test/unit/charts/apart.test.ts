import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart } from '../../../web/charts/apart.ts'

test('labels at the ends of lines never lie over each other, and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (ends) => {
      const placed = apart(ends, 15)
      const sorted = placed.toSorted((a, b) => a - b)
      for (const [i, y] of sorted.entries())
        if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(15)
      for (const [i, y] of ends.entries())
        for (const [j, other] of ends.entries()) if (y < other) expect(placed[i]).toBeLessThan(placed[j] ?? 0)
    }),
  )
})
