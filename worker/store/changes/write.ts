import { type Entry, type Judged, sheetKey, type Write } from '#domain/sheet/changes/world.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import type { Template } from '#domain/template/template.ts'
import type { Condition } from '../condition.ts'
import { jsonChunks } from '../json-chunks.ts'
import { serverId } from '../new-id.ts'
import { entryJson } from '../rows.ts'
import { followsOf } from './follow.ts'
import type { Reading } from './read.ts'

/** An operation as it was judged, ready to be written. */
export interface Verdict extends Judged {
  readonly id: string
  readonly fingerprint: string | null
}

export interface Author {
  readonly user: string
  /** Their units as `user.units` held them when the operations were judged. */
  readonly units: string
  readonly at: string
}

/** An open sheet, and the author's own rights as they were read. */
const asAuthor = ({ units }: Author): Condition => ({
  sql: `s.state IN ('open', 'reopened')
    AND ? IS (SELECT units FROM user WHERE id = ?2 AND disabled_at IS NULL AND role = 'case_manager')`,
  values: [units],
})

/** The other entries of a case as `othersOf` writes them: what follows rests on them, and on the states of their sheets. */
export const restAs = (caseFile: string, entry: string): string => `(SELECT coalesce(group_concat(l.text), '')
  FROM (SELECT e.id || ':' || e.revision || ':' || s.state AS text FROM entry e JOIN sheet s ON s.unit = e.unit AND s.month = e.month
    WHERE e.case_file = ${caseFile} AND e.removed = 0 AND e.id <> ${entry} ORDER BY e.month) l)
  || ';' || (SELECT coalesce(group_concat(l.text), '')
  FROM (SELECT e.id || ':' || e.revision || ':' || s.state AS text FROM entry e INDEXED BY entry_removed
    JOIN sheet s ON s.unit = e.unit AND s.month = e.month
    WHERE e.case_file = ${caseFile} AND e.removed = 1 AND e.id <> ${entry} ORDER BY e.month, e.position) l)`

// A line is added only while everything that was read still stands: what the guard says, the entry's revision, and
// the case's other entries where their knowledge of one another is written too.
const changes = (guard: string): string => `
INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at, fingerprint, answer, follows)
SELECT o.value ->> 'id', o.value ->> 'type', o.value ->> 'entry', o.value ->> 'case_file', s.unit, s.month,
  o.value ->> 'patch', o.value ->> 'revision', ?2, ?3, o.value ->> 'fingerprint', o.value ->> 'answer', o.value ->> 'follows'
FROM json_each(?1) o
  CROSS JOIN sheet s ON s.unit = o.value ->> 'unit' AND s.month = o.value ->> 'month'
  LEFT JOIN entry e ON e.id = o.value ->> 'entry'
WHERE ${guard}
  AND coalesce(e.revision, 0) = o.value ->> 'expected'
  AND (e.id IS NULL OR e.unit = s.unit)
  AND CASE WHEN o.value ->> 'rest' IS NULL
    THEN NOT EXISTS (SELECT 1 FROM entry l
      WHERE l.case_file = o.value ->> 'case_file' AND l.month > s.month AND l.removed = 0)
    ELSE o.value ->> 'rest' = ${restAs(`o.value ->> 'case_file'`, `o.value ->> 'entry'`)} END
  AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.id = o.value ->> 'id')
  AND NOT EXISTS (SELECT 1 FROM json_each(o.value -> 'together') w LEFT JOIN entry b ON b.id = w.value ->> 0
    WHERE coalesce(b.revision, 0) <> w.value ->> 1)
ORDER BY o.key
RETURNING id`

const NEW_CASES = `
INSERT INTO case_file (id, number, unit, split_from, created_at)
SELECT o.value ->> 'case_file', o.value ->> 'number', o.value ->> 'unit', o.value ->> 'split_from', ?2
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'last'`

const NEW_ENTRIES = `
INSERT INTO entry (id, case_file, unit, month, "values", carried, previous, reasons, revision, seq, removed)
SELECT o.value ->> 'id', o.value ->> 'case_file', o.value ->> 'unit', o.value ->> 'month', o.value ->> 'values',
  o.value ->> 'carried', o.value ->> 'previous', o.value ->> 'reasons', o.value ->> 'revision', h.seq,
  o.value ->> 'removed'
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'last' ORDER BY o.key`

const ENTRIES = `
UPDATE entry SET "values" = o.value ->> 'values', carried = o.value ->> 'carried',
  revision = o.value ->> 'revision', seq = h.seq, apart = o.value ->> 'apart'
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'last'
WHERE entry.id = o.value ->> 'id'`

// Apart from the values: naming the column makes SQLite write an index entry anew, whether it changes or not. What earlier
// months tell of a row is written here, with what they change (`PREVIOUS`), and never back from what was read of it.
const REMOVED = `
UPDATE entry SET removed = o.value ->> 'removed', previous = o.value ->> 'previous'
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'last'
WHERE entry.id = o.value ->> 'id'`

// What follows rests on the change that it follows.
const FOLLOWING = `
INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at, follows)
SELECT o.value ->> 'line', o.value ->> 'type', o.value ->> 'id', o.value ->> 'case_file', o.value ->> 'unit', o.value ->> 'month',
  o.value ->> 'patch', o.value ->> 'revision', ?2, ?3, h.id
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'follows' ORDER BY o.key`

const APART = `
UPDATE entry SET apart = o.value ->> 'apart'
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'last'
WHERE entry.id = o.value ->> 'id'`

const PREVIOUS = `
UPDATE entry SET previous = o.value ->> 'previous'
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'last'
WHERE entry.id = o.value ->> 'id'`

/** Sets `ended` of cases anew from their latest entry; writes only where it differs. */
export const ENDED = `
UPDATE case_file SET ended = n.ended
FROM (SELECT c.id, CASE WHEN e."values" ->> 'status' = 'closed' OR e."values" ->> 'kind' = 'contact' THEN e.month END AS ended
  FROM json_each(?1) o CROSS JOIN case_file c ON c.id = o.value
  LEFT JOIN entry e ON e.position = (SELECT position FROM entry l
    WHERE l.case_file = c.id AND l.removed = 0 ORDER BY l.month DESC LIMIT 1)) n
WHERE case_file.id = n.id AND case_file.ended IS NOT n.ended`

// What was read of a case that has been erased since must not be kept by way of an answer.
const ANSWERS = `
INSERT INTO answer (id, user, fingerprint, answer, at)
SELECT o.value ->> 'id', ?2, o.value ->> 'fingerprint', o.value ->> 'answer', ?3 FROM json_each(?1) o
WHERE (o.value ->> 'with' IS NULL OR EXISTS (SELECT 1 FROM change h WHERE h.id = o.value ->> 'with'))
  AND NOT EXISTS (SELECT 1 FROM change h WHERE h.id = o.value ->> 'id')
  AND NOT EXISTS (SELECT 1 FROM entry e CROSS JOIN case_file c ON c.id = e.case_file
    WHERE e.id = o.value ->> 'read' AND c.erased_at IS NOT NULL)
ON CONFLICT DO NOTHING RETURNING id`

type Group = readonly (Verdict & { readonly write: Write })[]

/**
 * Writes what was judged in one batch. Operations on the same entry are written together or not at all.
 * Returns the ids of those that were written; the others met somebody faster and must be judged again.
 * Throws a UNIQUE violation when an id was taken meanwhile; nothing is written then.
 */
export async function writeVerdicts(
  db: D1Database,
  verdicts: readonly Verdict[],
  reading: Reading,
  templateOf: (month: Month) => Template,
  author: Author,
): Promise<Set<string>> {
  const { told, follow } = statementsOf(db, verdicts, reading, templateOf, author)
  if (told.length === 0) return new Set()
  const results = await db.batch<{ id: string }>([...told, ...follow])
  return new Set(results.slice(0, told.length).flatMap((r) => r.results.map((row) => row.id)))
}

/**
 * The statements that write what was judged, for one batch: `told` answers the ids of what it has written, `follow` writes what
 * follows from it and nothing else. `guard` says under what; it may name the sheet as `s` and the author's id as `?2`.
 */
export function statementsOf(
  db: D1Database,
  verdicts: readonly Verdict[],
  reading: Reading,
  templateOf: (month: Month) => Template,
  author: Author,
  guard: Condition = asAuthor(author),
): { readonly told: readonly D1PreparedStatement[]; readonly follow: readonly D1PreparedStatement[] } {
  const all = verdicts.filter((v): v is Verdict & { write: Write } => v.write !== null)
  const groups = onePerChain([...Map.groupBy(all, (v) => v.write.entry.id).values()], reading)
  const writing = groups.flat()
  const written = new Set(writing.map((v) => v.write.entry.id))
  const postponed = new Set(all.map((v) => v.write.entry.id).filter((id) => !written.has(id)))
  const isNew = (group: Group): boolean => group[0]?.write.entry.revision === 1
  const mayRemove = (group: Group): boolean =>
    group.some(({ write }) => write.type === 'remove' || write.type === 'restore' || write.beside)
  const existing = (items: readonly Group[]): Group[] => items.filter((group) => !isNew(group))
  const bulk = (sql: string, items: readonly unknown[], ...more: readonly unknown[]): D1PreparedStatement[] =>
    jsonChunks(items).map((json) => db.prepare(sql).bind(json, ...more))

  const states = (of: readonly Group[]): unknown[] =>
    of.flatMap((group) => {
      const last = group.at(-1)
      return last ? [{ ...entryJson(last.write.entry), last: last.id }] : []
    })
  const fresh = groups.filter(isNew)
  const newCases = fresh.flatMap((group) =>
    group.flatMap(({ id, write: { newCase, entry } }) =>
      newCase ? [{ ...entryJson(entry), split_from: newCase.splitFrom, last: id }] : [],
    ),
  )
  const follows = groups.map((group) => followsOf(group, reading, templateOf))
  const stepped = follows.flatMap((one) => one.followed)
  const mayEnd = [
    ...writing.filter((v) => v.write.mayEnd).map((v) => v.write.entry.caseFile),
    ...stepped.map(({ entry }) => entry.caseFile),
  ]
  const firstWrite = new Map(groups.map((group) => [group[0]?.write.entry.id, group[0]?.id]))
  const answers = verdicts.filter((v) => v.write === null && !postponed.has(v.result.entry ?? ''))

  const changeStatements = bulk(
    changes(guard.sql),
    lines(groups, reading),
    author.user,
    author.at,
    ...guard.values,
  )
  const answerStatements = bulk(
    ANSWERS,
    answers.map(({ id, fingerprint, result }) => ({
      id,
      fingerprint,
      answer: JSON.stringify(result),
      with: firstWrite.get(result.entry ?? undefined) ?? null,
      read: reading.world.entries.has(result.entry ?? '') ? result.entry : null,
    })),
    author.user,
    author.at,
  )
  return {
    told: [...changeStatements, ...answerStatements],
    follow: [
      ...bulk(ENTRIES, states(existing(groups))),
      ...bulk(REMOVED, states(existing(groups).filter(mayRemove))),
      ...bulk(NEW_CASES, newCases, author.at),
      ...bulk(NEW_ENTRIES, states(fresh)),
      ...bulk(
        FOLLOWING,
        stepped.flatMap(({ lines: of }) => of),
        author.user,
        author.at,
      ),
      ...bulk(
        ENTRIES,
        stepped.map(({ entry, last }) => ({ ...entryJson(entry), last })),
      ),
      ...bulk(
        REMOVED,
        stepped.flatMap(({ entry, last, moves }) => (moves ? [{ ...entryJson(entry), last }] : [])),
      ),
      ...bulk(
        APART,
        follows.flatMap((one) => one.marked),
      ),
      ...bulk(
        PREVIOUS,
        follows.flatMap((one) => one.previous),
      ),
      ...bulk(ENDED, [...new Set(mayEnd)]),
    ],
  }
}

function restOf(group: Group, reading: Reading): string | null {
  const entry = group[0]?.write.entry
  return entry ? othersOf(entry, reading) : null
}

/** The other entries of a case with their revisions, where the change of one is told to them; null where none follows. */
export function othersOf(entry: Pick<Entry, 'id' | 'caseFile'>, reading: Reading): string | null {
  const chain = reading.chains.get(entry.caseFile)
  if (!chain) return null
  const text = (entries: readonly Entry[]): string =>
    entries
      .filter((other) => other.id !== entry.id)
      .map((other) => `${other.id}:${other.revision}:${stateOf(other, reading)}`)
      .join(',')
  return `${text(chain)};${text(reading.gone.get(entry.caseFile) ?? [])}`
}

const stateOf = ({ unit, month }: Entry, { world }: Reading): SheetState =>
  world.sheets.get(sheetKey(unit, month)) ?? 'unopened'

const expectedOf = (group: Group | undefined): number => {
  const first = group?.[0]?.write
  return (first?.entry.revision ?? 1) - (first?.beside ? 2 : 1)
}

// Rows that are written with a group's or not at all: what a split takes from one, the other has.
function togetherWith(
  groups: readonly Group[],
): ReadonlyMap<string, readonly [entry: string, revision: number][]> {
  const of = new Map(groups.map((group) => [group[0]?.write.entry.id, group]))
  const pairs = groups.flat().flatMap(({ write, departed }): [string, string][] => {
    const other = departed?.operation.entry
    return other === undefined || !of.has(other)
      ? []
      : [
          [write.entry.id, other],
          [other, write.entry.id],
        ]
  })
  const found = new Map<string, [string, number][]>()
  for (const [entry, other] of pairs)
    found.set(entry, [...(found.get(entry) ?? []), [other, expectedOf(of.get(other))]])
  return found
}

function lines(groups: readonly Group[], reading: Reading): unknown[] {
  const others = togetherWith(groups)
  return groups.flatMap((group) => {
    const rest = restOf(group, reading)
    const expected = expectedOf(group)
    return group.flatMap(({ id, fingerprint, result, write: { type, entry, patch, beside } }) => {
      const line = {
        id,
        type,
        entry: entry.id,
        case_file: entry.caseFile,
        unit: entry.unit,
        month: entry.month,
        patch: JSON.stringify(patch),
        revision: entry.revision,
        fingerprint,
        answer: JSON.stringify(result),
        expected,
        rest,
        together: others.get(entry.id) ?? [],
      }
      if (!beside) return [line]
      const second = {
        ...line,
        id: serverId(),
        type: beside.type,
        patch: JSON.stringify(beside.patch),
        fingerprint: null,
        answer: null,
        follows: id,
      }
      return beside.place === 'after'
        ? [{ ...line, revision: entry.revision - 1 }, second]
        : [{ ...second, revision: entry.revision - 1 }, line]
    })
  })
}

// Where entries of a case tell later ones what was before, one of them is written at a time: the next one must
// be judged by what the first has changed.
function onePerChain(groups: readonly Group[], reading: Reading): Group[] {
  const first = new Map<string, Group>()
  return groups.filter((group) => {
    const file = group[0]?.write.entry.caseFile
    if (file === undefined || !reading.chains.has(file)) return true
    if (first.has(file)) return false
    first.set(file, group)
    return true
  })
}
