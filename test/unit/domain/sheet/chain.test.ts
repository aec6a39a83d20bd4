import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Previous } from '#domain/rules/rule.ts'
import { changedPrevious } from '#domain/sheet/chain.ts'
import { addMonths, month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'

const templateOf = (m: ReturnType<typeof month>) => templateAt([], m)
interface Link {
  id: string
  month: ReturnType<typeof month>
  values: RowValues
  previous: Previous | null
}

const told = (links: readonly Link[]): Link[] => {
  const first = month('1999-12')
  const changed = changedPrevious(links, first, templateOf)
  return links.map((link) => ({
    ...link,
    previous: changed.has(link.id) ? (changed.get(link.id) ?? null) : link.previous,
  }))
}

const chain = fc
  .uniqueArray(fc.nat(20), { minLength: 1, maxLength: 6 })
  .chain((offsets) =>
    fc.tuple(
      fc.constant(offsets.toSorted((a, b) => a - b)),
      fc.array(fc.record({ contacts: fc.nat(1), kind: fc.constantFrom('cm', 'short') }), {
        minLength: 6,
        maxLength: 6,
      }),
    ),
  )
  .map(([offsets, values]) =>
    offsets.map((offset, i): Link => ({
      id: `e${i}`,
      month: addMonths(month('2022-01'), offset),
      values: values[i] ?? {},
      previous: null,
    })),
  )

test('the first entry knows of nothing before, the others of the one before', () => {
  fc.assert(
    fc.property(chain, (links) => {
      for (const [i, { previous }] of told(links).entries()) expect(previous?.month).toBe(links[i - 1]?.month)
    }),
  )
})

test('after a change in any month, telling the later ones gives what telling all anew gives', () => {
  fc.assert(
    fc.property(chain, fc.nat(5), (links, at) => {
      const stand = told(links)
      const target = stand[at % stand.length]
      if (!target) return
      const edited = stand.map((link) =>
        link === target ? { ...link, values: { kind: 'cm', contacts: 0, phase: '3' } } : link,
      )
      const changed = changedPrevious(edited, target.month, templateOf)
      const now = edited.map((link) => ({ ...link, previous: changed.get(link.id) ?? link.previous }))
      expect(now).toEqual(told(edited.map((link) => ({ ...link, previous: null }))))
      for (const id of changed.keys())
        expect(edited.find((link) => link.id === id)?.month).toSatisfy((m) => m > target.month)
    }),
  )
})
