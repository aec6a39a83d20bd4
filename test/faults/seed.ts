import { randomFrom } from '../../worker/local/demo/random.ts'

/** Whether the long form runs: `FAULTS=long npm run test:faults`. */
export const LONG = process.env['FAULTS'] === 'long'

/** Seed of a run; `FAULTS_SEED` repeats one. */
export const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000)

/** Place of one run among those of a seed, as a failed property names it; `FAULTS_PATH` repeats that run alone. */
export const PATH = process.env['FAULTS_PATH']

/** A source of chance, uniform in [0, 1). */
export const random = (seed: number): (() => number) => randomFrom(seed).next
