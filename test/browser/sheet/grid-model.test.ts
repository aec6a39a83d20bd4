import fc from 'fast-check'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { discardUnsent } from '../../../web/app/unsent.ts'
import { navigate } from '../../../web/app/router.ts'
import { close } from '../support/mount.ts'
import type { Judges } from './model/hands.ts'
import { Run } from './model/run.ts'

// Random hands at the real page, a plain table beside them: after every gesture each cell of each row is what the table
// says, on the screen, in the sheet and on the server, and what happened was told.

const isLong = inject('long')
const seed = inject('seed')
const RUNS = isLong ? 400 : 10
const GESTURES = isLong ? 40 : 22

beforeEach(() => navigate('/'))
afterEach(async () => {
  await discardUnsent()
  close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const KINDS = [
  'type',
  'type',
  'type',
  'write',
  'clear',
  'paste',
  'paste',
  'copy',
  'cut',
  'cut',
  'put',
  'put',
  'put',
  'fill-down',
  'fill-right',
  'fill-all',
  'sort',
  'filter',
  'everything',
  'fold',
  'undo',
  'undo',
  'redo',
  'other',
  'other',
  'removal',
  'escape',
  'judges',
] as const

const acts = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), a: fc.nat(997), b: fc.nat(997), c: fc.nat(997) }),
  { minLength: GESTURES, maxLength: GESTURES },
)

test(
  `random gestures change exactly what they mean, and say so (seed ${seed})`,
  { timeout: isLong ? 7_200_000 : 120_000 },
  async () => {
    let gestures = 0
    const kinds = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Judges>('here', 'here', 'slow', 'failing'),
        acts,
        async (how, list) => {
          const run = await Run.begin(how)
          try {
            for (const act of list) {
              run.log.push(`${act.kind} ${act.a} ${act.b} ${act.c}`)
              if (!(await run.act(act))) continue
              gestures += 1
              kinds.set(act.kind, (kinds.get(act.kind) ?? 0) + 1)
              await run.check()
            }
            await run.finish()
          } catch (error) {
            throw new Error(`${how}: ${run.log.join(' · ')}\n${String(error)}`, { cause: error })
          } finally {
            await run.end()
          }
        },
      ),
      { seed, numRuns: RUNS, endOnFailure: true },
    )
    console.info(
      `${gestures} gestures driven: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    )
    expect(gestures).toBeGreaterThan(RUNS * GESTURES * 0.4)
  },
)
