/** What is drawn at an index and moves on to another one when that is scrolled away. */
export interface Recycled {
  readonly element: HTMLElement
}

/**
 * Makes `drawn` hold exactly the `wanted` indices (ascending), with the elements in that order in `parent`.
 * Elements that stay are neither moved nor replaced, so that the focus inside them is kept; those that are no
 * longer wanted take a new index where they stand, or elsewhere. `bind` is called for every index that is new;
 * `after` is a fixed element before them.
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
  const gone = takeGone(drawn, new Set(wanted))
  if (gone.size === 0 && drawn.size === wanted.length) return
  let cursor = after ? after.nextElementSibling : parent.firstElementChild
  // Moving a node costs a restyling of it: what can stay in its place does.
  const dropUntil = (end: Element | null): void => {
    while (cursor !== end) {
      const item = cursor ? gone.get(cursor) : undefined
      const next: Element | null = cursor?.nextElementSibling ?? null
      if (!item) return
      item.element.remove()
      spare.push(item)
      cursor = next
    }
  }
  for (const index of wanted) {
    const kept = drawn.get(index)
    if (kept) {
      dropUntil(kept.element)
      cursor = kept.element.nextElementSibling
      continue
    }
    const here = cursor ? gone.get(cursor) : undefined
    const item = here ?? spare.pop() ?? make()
    drawn.set(index, item)
    bind(item, index)
    if (here) cursor = here.element.nextElementSibling
    else parent.insertBefore(item.element, cursor)
  }
  dropUntil(null)
}

function takeGone<T extends Recycled>(drawn: Map<number, T>, keep: ReadonlySet<number>): Map<Element, T> {
  const gone = new Map<Element, T>()
  for (const [index, item] of drawn) {
    if (keep.has(index)) continue
    drawn.delete(index)
    gone.set(item.element, item)
  }
  return gone
}
