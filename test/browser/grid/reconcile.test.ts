import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcile } from '../../../web/grid/element/reconcile.ts'

type Item = { readonly element: HTMLElement }

const indices = fc.uniqueArray(fc.nat(30), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b))

test('whatever was drawn before, the wanted indices stand in order and none twice', () => {
  fc.assert(
    fc.property(fc.array(indices, { minLength: 1, maxLength: 8 }), (steps) => {
      const parent = document.createElement('div')
      const first = document.createElement('b')
      parent.append(first)
      const drawn = new Map<number, Item>()
      const spare: Item[] = []
      for (const wanted of steps) {
        const kept = new Map([...drawn].filter(([index]) => wanted.includes(index)))
        reconcile(
          parent,
          drawn,
          wanted,
          spare,
          () => ({ element: document.createElement('i') }),
          (item, index) => (item.element.id = String(index)),
          first,
        )
        expect([...parent.children].map((child) => child.id)).toEqual(['', ...wanted.map(String)])
        expect([...drawn.keys()].sort((a, b) => a - b)).toEqual(wanted)
        for (const [index, item] of kept) expect(drawn.get(index)).toBe(item)
      }
    }),
  )
})

test('elements that stay are not moved, so that they keep the focus', () => {
  const parent = document.createElement('div')
  document.body.append(parent)
  const drawn = new Map<number, Item>()
  const make = (): Item => {
    const element = document.createElement('button')
    return { element }
  }
  const draw = (wanted: number[]): void => reconcile(parent, drawn, wanted, [], make, () => undefined)
  draw([1, 2, 3, 4])
  drawn.get(3)?.element.focus()
  let lost = 0
  parent.addEventListener('focusout', () => (lost += 1))
  draw([3, 4, 5, 6])
  draw([0, 1, 3])
  expect(lost).toBe(0)
  expect(document.activeElement).toBe(drawn.get(3)?.element)
})
