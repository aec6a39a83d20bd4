/** Whether the long form runs: `FAULTS=long npm run test:faults`. */
export const LONG = process.env['FAULTS'] === 'long'

/** Seed of a run; `FAULTS_SEED` repeats one. */
export const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000)

/** Place of one run among those of a seed, as a failed property names it; `FAULTS_PATH` repeats that run alone. */
export const PATH = process.env['FAULTS_PATH']

/** mulberry32, uniform in [0, 1). */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
