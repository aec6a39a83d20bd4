import type { Operation } from '../../operation.ts'
import { mayEditUnit, maySeeUnit } from '../../role.ts'
import { parseCaseNumber } from '../../case-number.ts'
import { type Carried, comesBack, splitFrom } from '../carry-over.ts'
import { previousOf } from '../previous.ts'
import { applied, isOpen } from './apply.ts'
import { withCells } from './cells-in.ts'
import { judgeCells } from './cells.ts'
import { counts, departure, staying } from './split.ts'
import { type CaseFile, type Entry, type Judged, refused, type World } from './world.ts'

type Create = Extract<Operation, { type: 'create' }>

const NOTHING: Carried = { values: {}, carried: [] }

/** Adds a row: a new case, a case that comes back (`case`), or one split from another (`split`). */
export function createEntry(world: World, operation: Create): Judged {
  const { id, unit, month } = operation
  const entryId = operation.entry ?? null
  if (!maySeeUnit(world.person, unit)) return refused(id, entryId, 'unit_not_found')
  if (!mayEditUnit(world.person, unit)) return refused(id, entryId, 'not_allowed')
  if (entryId !== null && (world.entries.has(entryId) || world.taken.has(entryId))) {
    return refused(id, entryId, 'entry_id_taken')
  }
  const origin = originOf(world, operation)
  if (typeof origin === 'string') return refused(id, entryId, origin)
  const { file, start } = origin
  const before = file?.entries.findLast((e) => e.month < month)
  const previous = before ? previousOf(before, before.previous, world.rules.templateOf(month)) : null
  const judged = judgeCells(operation.values, { month, previous }, world.rules)
  if (!judged.ok) {
    const { result } = refused(id, entryId, 'cells_refused')
    return { result: { ...result, issues: judged.issues }, write: null }
  }
  if (month > world.month) return refused(id, entryId, 'month_in_future')
  if (!isOpen(world, unit, month)) return refused(id, entryId, 'sheet_not_open')
  const { parent } = origin
  // Persons go from the row of the same month; from another one nobody can be taken.
  const leaving = parent && !parent.removed && parent.unit === unit && parent.month === month ? parent : null
  if (parent && !leaving && counts(judged.values)) return refused(id, entryId, 'entry_not_found')
  const left = leaving ? staying(leaving, judged.values) : {}
  if (left === null) return refused(id, entryId, 'split_too_many')
  const { values } = withCells(start.values, judged.values)
  const entry: Entry = {
    id: entryId ?? world.newId(),
    caseFile: file?.id ?? world.newId(),
    caseNumber: file?.number ?? world.newNumber(),
    unit,
    month,
    values,
    carried: start.carried.filter((key) => !judged.values.has(key)),
    previous,
    reasons: [],
    revision: 0,
    submittedBefore: false,
    removed: false,
    apart: [],
  }
  const patch = Object.fromEntries(
    Object.entries(values).map(([key, after]) => [key, { before: null, after }]),
  )
  const made = applied(world, operation, entry, patch, {
    caseNumber: entry.caseNumber,
    values,
    ...(file ? {} : { newCase: { splitFrom: parent?.caseFile ?? null } }),
  })
  const departed = leaving ? departure(world, leaving, left) : null
  return departed ? { ...made, departed } : made
}

interface Origin {
  readonly file: CaseFile | null
  readonly start: Carried
  /** The entry whose case is split. */
  readonly parent: Entry | null
}

function originOf(
  world: World,
  operation: Create,
): Origin | 'case_not_found' | 'entry_not_found' | 'case_already_in_month' {
  const { unit, month } = operation
  const template = world.rules.templateOf(month)
  if (operation.case !== undefined) {
    const file = world.cases.get(parseCaseNumber(operation.case) ?? '')
    const mine =
      file && !file.erased && file.unit === unit && (file.unitSince === null || file.unitSince <= month)
    if (!mine) return 'case_not_found'
    if (inMonth(world, file, month)) return 'case_already_in_month'
    const last = file.entries.findLast((e) => e.month < month)
    return { file, start: last ? comesBack(last.values, template) : NOTHING, parent: null }
  }
  if (operation.split !== undefined) {
    const parent = world.entries.get(operation.split)
    if (!parent || !mayEditUnit(world.person, parent.unit)) return 'entry_not_found'
    return { file: null, start: splitFrom(parent.values, template), parent }
  }
  return { file: null, start: NOTHING, parent: null }
}

const inMonth = (world: World, file: CaseFile, month: string): boolean =>
  [...file.entries, ...world.entries.values()].some((e) => {
    const now = world.entries.get(e.id) ?? e
    return now.caseFile === file.id && now.month === month && !now.removed
  })
