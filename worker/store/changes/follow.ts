import { changedPrevious } from '#domain/sheet/chain.ts'
import { type Entry, type Judged, sheetKey, type Write } from '#domain/sheet/changes/world.ts'
import { type FollowLine, followingOf } from '#domain/sheet/follow.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { Template } from '#domain/template/template.ts'
import { serverId } from '../new-id.ts'
import type { Reading } from './read.ts'

type Group = readonly (Judged & { readonly id: string; readonly write: Write })[]

/** What follows from a group's writing in later months of its case, ready to be bound. */
export interface Follows {
  readonly followed: readonly {
    readonly entry: Entry
    /** Id of its last line. */
    readonly last: string
    /** Whether it goes or comes back. */
    readonly moves: boolean
    readonly lines: readonly unknown[]
  }[]
  readonly marked: readonly unknown[]
  readonly previous: readonly unknown[]
}

const NOTHING: Follows = { followed: [], marked: [], previous: [] }

/** Rows of later months that follow, and what all of them know of the one before; only where the case was read whole. */
export function followsOf(group: Group, reading: Reading, templateOf: (month: Month) => Template): Follows {
  const last = group.at(-1)
  const chain = last && reading.chains.get(last.write.entry.caseFile)
  if (!last || !chain) return NOTHING
  const { entry } = last.write
  const file = reading.world.cases.get(entry.caseNumber)
  const { followed, marked, later } = followingOf(chain, reading.gone.get(entry.caseFile) ?? [], entry, {
    templateOf,
    isFree: ({ unit, month }) => {
      const state = reading.world.sheets.get(sheetKey(unit, month))
      return state !== 'submitted' && state !== 'accepted'
    },
    ownerIn: (month) => (file && (file.unitSince === null || file.unitSince <= month) ? file.unit : null),
  })
  const now = [
    ...chain.filter((row) => row.id !== entry.id && row.month < entry.month),
    ...(entry.removed ? [] : [entry]),
    ...later,
  ]
  return {
    followed: followed.map(({ entry: row, lines }) => linked(row, lines, last.id)),
    marked: marked.map(({ id, apart }) => ({ id, apart: JSON.stringify(apart), last: last.id })),
    previous: [...changedPrevious(now, entry.month, templateOf)].map(([id, previous]) => ({
      id,
      previous: JSON.stringify(previous),
      last: last.id,
    })),
  }
}

function linked(entry: Entry, lines: readonly FollowLine[], follows: string): Follows['followed'][number] {
  const { id, caseFile, unit, month } = entry
  const told = lines.map(({ type, patch, revision }) => ({
    line: serverId(),
    type,
    id,
    case_file: caseFile,
    unit,
    month,
    patch: JSON.stringify(patch),
    revision,
    follows,
  }))
  return {
    entry,
    last: told.at(-1)?.line ?? follows,
    moves: lines.some(({ type }) => type !== 'set'),
    lines: told,
  }
}

/** The sheets (`unit/month`) into which a change of the entry may have been followed. */
export function laterSheets(entry: Entry, { chains, gone }: Reading): readonly string[] {
  return [...(chains.get(entry.caseFile) ?? []), ...(gone.get(entry.caseFile) ?? [])]
    .filter((row) => row.month > entry.month)
    .map(({ unit, month }) => `${unit}/${month}`)
}
