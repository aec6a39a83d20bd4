// What D1 and SQLite say when they will be able again: busy, full, restarted, overloaded, out of reach.
const PASSING =
  /locked|busy|disk is full|database or disk|overloaded|timed? ?out|network connection|connection lost|reset because|storage operation exceeded|internal error in D1|internal error; reference|I\/O error/i

/** Whether an error of the database passes by itself, so that the same request may succeed later (503 instead of 500). */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return PASSING.test(error.message) || isPassing(error.cause)
}
