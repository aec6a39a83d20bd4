import type { Month } from './sheet/month.ts'

/** Posts of a unit (VZÄ) over a period, planned and occupied, with two decimals. */
export interface Posts {
  readonly from: Month
  /** Last month; null as long as it goes on. */
  readonly to: Month | null
  readonly planned: number
  readonly occupied: number
}

/** Periods that a unit may have. */
export const MAX_PERIODS = 120

/** Most posts of a unit. */
export const MAX_POSTS = 99.99

/**
 * Why a list of periods cannot stand: the first one that ends before it begins, begins before the one before it has ended,
 * or has more posts occupied than planned. One that has stood so before stays, and may end earlier: figures that were
 * given of its months rest on it.
 */
export function postsObjection(
  posts: readonly Posts[],
  before: readonly Posts[] = [],
): { readonly period: number; readonly why: 'backwards' | 'overlap' | 'surplus' } | null {
  const order = posts
    .map((_, i) => i)
    .toSorted((a, b) => ((posts[a]?.from ?? '') < (posts[b]?.from ?? '') ? -1 : 1))
  let last: Posts | undefined
  for (const period of order) {
    const one = posts[period]
    if (!one) continue
    if (one.to !== null && one.to < one.from) return { period, why: 'backwards' }
    if (last && (last.to === null || last.to >= one.from)) return { period, why: 'overlap' }
    if (one.occupied > one.planned && !before.some((known) => continues(known, one)))
      return { period, why: 'surplus' }
    last = one
  }
  return null
}

const continues = (known: Posts, now: Posts): boolean =>
  known.from === now.from &&
  known.planned === now.planned &&
  known.occupied === now.occupied &&
  (known.to === null || (now.to !== null && now.to <= known.to))

/** A slug for a name: `Lernen fördern e. V.` → `lernen-foerdern-e-v`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '')
}
