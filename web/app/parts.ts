import { appText } from '../text/app.ts'
import { PartMissing, type Part } from '../ui/part.ts'
import { notify } from './announce.ts'
import { language } from './language.ts'

/**
 * Says that a part of the program is not to be had, and offers to load the present version. Loading it asks first where
 * something rests nowhere but in this page; what waits to be sent is kept and goes on afterwards.
 */
export function tellMissing(): void {
  const t = appText(language.value)
  notify({
    level: 'error',
    text: t.partMissing,
    action: { label: t.loadVersion, run: () => window.location.reload() },
  })
}

/** A part, or null where it cannot be had; the person is then told. */
export async function ask<T>(part: Part<T>): Promise<T | null> {
  try {
    return await part.get()
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error
    tellMissing()
    return null
  }
}

/** Rests in milliseconds before a page that is drawn again asks again for a part that failed. */
const REST = 10_000
const failed = new WeakMap<Part<unknown>, number>()
const asking = new WeakSet<Part<unknown>>()

/** Asks for a part that is drawn as soon as it is here; for templates, which are drawn many times. */
export function want(part: Part<unknown>): void {
  const at = failed.get(part) ?? -REST
  if (part.here !== null || asking.has(part) || performance.now() - at < REST) return
  asking.add(part)
  void ask(part).then((found) => {
    asking.delete(part)
    if (found === null) failed.set(part, performance.now())
  })
}
