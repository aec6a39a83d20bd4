import { expect } from 'vitest'

// A second, the default, is too short for a page's code to arrive on a machine that is busy.
const PATIENCE_MS = 15_000

/** An assertion on what `read` answers, sooner or later. */
export const eventually = <T>(read: () => T): ReturnType<typeof expect.poll<T>> =>
  expect.poll(read, { timeout: PATIENCE_MS })
