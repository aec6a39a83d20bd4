import type { Finding } from './finding.ts'
import { wordKey } from './vocabulary/key.ts'
import { shownForms } from './vocabulary/shown.ts'

const OFFERED = 5
const FARTHEST = 3

/**
 * Up to five words of the vocabulary near to an unknown one, nearest first, in the case in which they are written.
 * Empty for findings that are no words. Computed here; nothing is sent.
 */
export function suggestWords(text: string, finding: Finding): string[] {
  if (finding.rule !== 'word' && finding.rule !== 'name') return []
  const unknown = wordKey(text.slice(finding.offset, finding.offset + finding.length))
  if (unknown.length < 3 || unknown.length > 40) return []
  const limit = unknown.length < 5 ? 1 : unknown.length < 9 ? 2 : FARTHEST
  const near: { word: string; distance: number }[] = []
  for (const { word, key } of shownForms()) {
    if (Math.abs(key.length - unknown.length) > limit) continue
    const distance = distanceWithin(unknown, key, limit)
    if (distance !== undefined) near.push({ word, distance })
  }
  near.sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word, 'de'))
  return [...new Set(near.map(({ word }) => word))].slice(0, OFFERED)
}

/** Edit distance with swapped neighbours as one edit; undefined above the limit. */
function distanceWithin(a: string, b: string, limit: number): number | undefined {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return undefined
    before = previous
    previous = current
  }
  const distance = previous[b.length] ?? limit + 1
  return distance <= limit ? distance : undefined
}
