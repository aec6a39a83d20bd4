/** Seeded source of chance: the same seed gives the same demo Kreis on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** Whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** One of the keys, by weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
  /** `count` different items, in the order of `items`. */
  some<T>(items: readonly T[], count: number): T[]
  bytes(count: number): Uint8Array
}

// sfc32 (PractRand): small, fast, and passes its tests; nothing here needs to be unguessable.
function sfc32(seed: number): () => number {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let d = seed | 0
  const step = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 0x100000000
  }
  for (let i = 0; i < 15; i += 1) step()
  return step
}

/** A source of chance from a seed. */
export function randomFrom(seed: number): Random {
  const next = sfc32(seed)
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      // The keys of a record of `K` are `K`; Object.keys cannot say so.
      const keys = Object.keys(weights) as K[]
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0)
      for (const key of keys) {
        left -= weights[key]
        if (left < 0) return key
      }
      return pick(keys)
    },
    some: (items, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, items.length)) chosen.add(int(0, items.length - 1))
      return items.filter((_, i) => chosen.has(i))
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => int(0, 255)),
  }
}
