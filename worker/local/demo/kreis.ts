import { letSlipsHappen } from './open-sheet.ts'
import { randomFrom } from './random.ts'
import { type Records, recordsOf } from './records.ts'
import { simulate } from './year.ts'

const SEED = 5_566_076

/** All cases, entries and changes of the demo Kreis; the same at every call. */
export function demoRecords(): Records {
  const files = simulate(randomFrom(SEED))
  letSlipsHappen(files)
  return recordsOf(files, SEED + 1)
}
