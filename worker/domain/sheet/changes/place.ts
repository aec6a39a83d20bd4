import type { Previous } from '../../rules/rule.ts'
import { previousOf } from '../previous.ts'
import type { Entry, World } from './world.ts'

/** The case's other entries as they stand; the case is read whole where a removed row may come back. */
function others(world: World, entry: Entry): readonly Entry[] {
  return (world.cases.get(entry.caseNumber)?.entries ?? [])
    .concat([...world.entries.values()].filter((e) => e.caseFile === entry.caseFile))
    .map((e) => world.entries.get(e.id) ?? e)
    .filter((e) => e.id !== entry.id && !e.removed)
}

interface Place {
  /** Whether the case has another row in the month by now. */
  readonly taken: boolean
  /** The case's latest row before it. */
  readonly before: Entry | null
  readonly previous: Previous | null
}

/** What a removed row comes back to. */
export function placeOf(world: World, entry: Entry): Place {
  const rest = others(world, entry)
  const before =
    rest
      .filter((e) => e.month < entry.month)
      .toSorted((a, b) => (a.month < b.month ? -1 : 1))
      .at(-1) ?? null
  const template = world.rules.templateOf(entry.month)
  const previous = before && previousOf(before, before.previous, template)
  return { taken: rest.some((e) => e.month === entry.month), before, previous }
}
