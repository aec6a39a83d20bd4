/** What is drawn at an index and moves on to another one when that is scrolled away. */
export interface Recycled {
  readonly element: HTMLElement
}

/**
 * Makes `drawn` hold exactly the `wanted` indices (ascending), with the elements in that order in `parent`.
 * Elements that are no longer wanted are taken for new indices; those that stay are neither moved nor
 * replaced, so that the focus inside them is kept. `bind` is called for every index that is new; `after` is a
 * fixed element before them.
 */
export function reconcile<T extends Recycled>(
  parent: HTMLElement,
  drawn: Map<number, T>,
  wanted: readonly number[],
  spare: T[],
  make: () => T,
  bind: (item: T, index: number) => void,
  after: Element | null = null,
): void {
  const keep = new Set(wanted)
  for (const [index, item] of drawn) {
    if (keep.has(index)) continue
    drawn.delete(index)
    item.element.remove()
    spare.push(item)
  }
  let cursor = after ? after.nextElementSibling : parent.firstElementChild
  for (const index of wanted) {
    const item = drawn.get(index)
    if (item) {
      cursor = item.element.nextElementSibling
      continue
    }
    const fresh = spare.pop() ?? make()
    drawn.set(index, fresh)
    bind(fresh, index)
    parent.insertBefore(fresh.element, cursor)
  }
}
