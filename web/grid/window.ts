/** Indices from `first` up to, not including, `end`. */
export interface Span {
  readonly first: number
  readonly end: number
}

/** Rows that a viewport shows, with `overscan` rows more on either side; all lengths in the same unit. */
export function visibleRows(
  scroll: number,
  viewport: number,
  rowHeight: number,
  count: number,
  overscan: number,
): Span {
  if (rowHeight <= 0 || count <= 0) return { first: 0, end: 0 }
  const first = Math.floor(scroll / rowHeight) - overscan
  const end = Math.ceil((scroll + viewport) / rowHeight) + overscan
  return { first: Math.min(Math.max(0, first), count), end: Math.min(Math.max(0, end), count) }
}

/**
 * Columns that a viewport shows. `starts` are the left edges of all columns and, last, the right edge of
 * the last one; `frozen` is the width that frozen columns cover at the left of the viewport.
 */
export function visibleColumns(
  scroll: number,
  viewport: number,
  starts: readonly number[],
  frozen: number,
  overscan: number,
): Span {
  const count = starts.length - 1
  if (count <= 0) return { first: 0, end: 0 }
  const first = lastAtMost(starts, scroll + frozen) - overscan
  const end = lastAtMost(starts, scroll + viewport) + 1 + overscan
  return { first: Math.max(0, first), end: Math.min(count, end) }
}

// Index of the last edge that is not beyond `edge`; 0 when all are.
function lastAtMost(starts: readonly number[], edge: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= edge) low = middle
    else high = middle - 1
  }
  return low
}

/** The indices of a span together with pinned ones that stay although they are scrolled away; ascending. */
export function indicesOf(span: Span, pinned: readonly number[] = []): number[] {
  const out: number[] = []
  for (let i = span.first; i < span.end; i += 1) out.push(i)
  const extra = new Set(pinned.filter((i) => i >= 0 && (i < span.first || i >= span.end)))
  return extra.size === 0 ? out : [...out, ...extra].sort((a, b) => a - b)
}

/** The scroll position nearest to `scroll` at which `start`–`end` lies inside a viewport whose first `covered` units are hidden. */
export function scrollToShow(
  scroll: number,
  viewport: number,
  covered: number,
  start: number,
  end: number,
): number {
  if (start < scroll + covered) return Math.max(0, start - covered)
  // What is wider than the space is shown from its beginning.
  if (end > scroll + viewport) return Math.max(0, Math.min(end - viewport, start - covered))
  return scroll
}
