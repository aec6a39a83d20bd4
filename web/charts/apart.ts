/** Ends of lines, moved apart so that their labels do not lie over each other; in the order given. */
export function apart(ends: readonly number[], least: number): number[] {
  const placed = ends.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y)
  for (let i = 1; i < placed.length; i += 1) {
    const [before, own] = [placed[i - 1], placed[i]]
    if (before && own) own.y = Math.max(own.y, before.y + least)
  }
  return placed.toSorted((a, b) => a.i - b.i).map(({ y }) => y)
}
