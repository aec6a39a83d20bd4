import type { Patch } from '#domain/operation.ts'
import { judgeRow } from '#domain/rules/engine.ts'
import { type GivenReason, reasonFor } from '#domain/rules/reason.ts'
import type { Previous } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import { carriedFrom } from '#domain/sheet/carry-over.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import { isEmpty, type RowValues, sameValue } from '#domain/template/column.ts'
import { type Template } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { openedAt, someTimeIn } from './calendar.ts'
import { COUNTY, TEMPLATE } from './county.ts'
import { OPEN_MONTH, type UnitId } from './plan.ts'
import { type Random, randomFrom } from './random.ts'
import type { DemoCase, DemoEntry } from './year.ts'

export interface CaseRecord {
  readonly id: string
  readonly number: string
  readonly unit: string
  readonly unitSince: string | null
  readonly ended: string | null
  readonly assignee: string | null
  readonly createdAt: string
}

export interface EntryRecord {
  readonly id: string
  readonly caseFile: string
  readonly unit: string
  readonly month: Month
  readonly values: RowValues
  readonly carried: readonly string[]
  readonly previous: Previous | null
  readonly reasons: readonly GivenReason[]
  readonly revision: number
  readonly submittedBefore: 0 | 1
  position: number
  seq: number
}

export interface ChangeRecord {
  readonly id: string
  readonly type: 'open' | 'create' | 'set' | 'handover'
  readonly entry: string | null
  readonly caseFile: string
  readonly unit: string
  readonly month: Month
  readonly patch: Patch
  readonly revision: number
  readonly user: string
  readonly at: string
  seq: number
}

export interface Records {
  readonly cases: readonly CaseRecord[]
  readonly entries: readonly EntryRecord[]
  readonly changes: readonly ChangeRecord[]
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const newId = (random: Random): string =>
  Array.from({ length: 20 }, () => ALPHABET.charAt(random.int(0, 35))).join('')

const templates = new Map<Month, Template>()
function templateOf(month: Month): Template {
  const known = templates.get(month) ?? templateAt([TEMPLATE], month)
  templates.set(month, known)
  return known
}

function filled(row: RowValues, template: Template): Record<string, RowValues[string]> {
  const values: Record<string, RowValues[string]> = {}
  for (const { key } of template.columns) {
    const value = row[key]
    if (value !== undefined && !isEmpty(value)) values[key] = value
  }
  return values
}

function patchOf(before: RowValues, after: RowValues): Patch {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(
    keys
      .filter((key) => !sameValue(before[key], after[key]))
      .map((key) => [key, { before: before[key] ?? null, after: after[key] ?? null }]),
  )
}

const author = (unit: UnitId, number: string): string =>
  unit === 'lernen-foerdern' ? 'lernen-1' : number.charCodeAt(0) % 2 === 0 ? 'caritas-1' : 'caritas-2'

function reasonsFor(values: RowValues, month: Month, previous: Previous | null): GivenReason[] {
  if (month === OPEN_MONTH) return []
  return judgeRow({ row: values, month, county: COUNTY.key, previous, template: templateOf(month) })
    .filter((issue) => issue.level === 'warn')
    .map((issue) => reasonFor(issue, values, issue.rule === 'R15' ? 'transition' : 'checked'))
}

// First the cells carried over or typed with the row, then, for some rows, the rest on another day.
function steps(random: Random, start: RowValues, end: RowValues, times: readonly string[]) {
  const patch = patchOf(start, end)
  const keys = Object.keys(patch)
  const cut = times.length > 1 && keys.length > 3 ? random.int(1, keys.length - 1) : keys.length
  return [keys.slice(0, cut), keys.slice(cut)]
    .filter((part) => part.length > 0)
    .map((part, i) => ({
      patch: Object.fromEntries(part.flatMap((key) => (patch[key] ? [[key, patch[key]] as const] : []))),
      at: times[i] ?? times[0] ?? '',
    }))
}

/** Rows of the database for the invented cases, in the order in which they came about. */
export function recordsOf(files: readonly DemoCase[], seed: number): Records {
  const random = randomFrom(seed)
  const cases: CaseRecord[] = []
  const entries: EntryRecord[] = []
  const changes: ChangeRecord[] = []

  const write = (
    file: DemoCase,
    id: string,
    one: DemoEntry,
    last: DemoEntry | null,
    before: Previous | null,
  ) => {
    const { month, unit } = one
    const template = templateOf(month)
    const start: RowValues = last ? carriedFrom(last.row, template).values : {}
    const values = one.touched ? filled(one.row, template) : start
    const entry = newId(random)
    const base = { entry, caseFile: id, unit, month, seq: 0 }
    const times = [
      someTimeIn(random, month),
      ...(random.chance(0.2) ? [someTimeIn(random, month)] : []),
    ].sort()
    let revision = 0
    if (last) {
      const at = openedAt(month, unit === 'caritas-rheine' ? 5 : 20)
      const patch = patchOf({}, start)
      revision = 1
      changes.push({ ...base, id: newId(random), type: 'open', patch, revision, user: author(unit, '0'), at })
    }
    for (const { patch, at } of steps(random, start, values, times)) {
      revision += 1
      const type = revision === 1 ? 'create' : 'set'
      changes.push({ ...base, id: newId(random), type, patch, revision, user: author(unit, file.number), at })
    }
    entries.push({
      id: entry,
      caseFile: id,
      unit,
      month,
      values,
      carried: one.touched ? [] : Object.keys(start),
      previous: before,
      reasons: one.touched ? reasonsFor(values, month, before) : [],
      revision,
      submittedBefore: month === OPEN_MONTH ? 0 : 1,
      position: 0,
      seq: 0,
    })
    return values
  }

  for (const file of files) {
    const id = newId(random)
    let last: DemoEntry | null = null
    let previous: Previous | null = null
    for (const one of file.entries) {
      const before: Previous | null = last
        ? previousOf({ month: last.month, values: last.row }, previous, templateOf(one.month))
        : null
      const values = write(file, id, one, last, before)
      previous = before
      last = { ...one, row: values }
    }
    const first = file.entries[0]
    if (!first || !last) continue
    const status = last.row['status']
    cases.push({
      id,
      number: file.number,
      unit: file.unit,
      unitSince: file.movedIn,
      ended: status === 'closed' || last.row['kind'] === 'contact' ? last.month : null,
      assignee: status !== 'closed' && last.row['kind'] === 'cm' ? author(file.unit, file.number) : null,
      createdAt: changes.find((change) => change.caseFile === id)?.at ?? '',
    })
    if (file.movedIn) {
      changes.push({
        id: newId(random),
        type: 'handover',
        entry: null,
        caseFile: id,
        unit: 'lernen-foerdern',
        month: file.movedIn,
        patch: { unit: { before: 'lernen-foerdern', after: file.unit } },
        revision: 1,
        user: 'lernen-1',
        at: openedAt(file.movedIn, 0),
        seq: 0,
      })
    }
  }
  return inOrder({ cases, entries, changes })
}

// `seq` and `position` tell the order in which things happened.
function inOrder({ cases, entries, changes }: Records): Records {
  const ordered = changes.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  let position = 0
  for (const [i, change] of ordered.entries()) {
    change.seq = i + 1
    const entry = change.entry === null ? undefined : byId.get(change.entry)
    if (!entry) continue
    entry.seq = change.seq
    if (entry.position === 0) entry.position = ++position
  }
  return { cases, entries: entries.toSorted((a, b) => a.position - b.position), changes: ordered }
}
