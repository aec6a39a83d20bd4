import type { Operation, OperationCode } from '../operation.ts'
import { mayEditUnit, maySeeUnit, type Person } from '../role.ts'
import type { CaseFile, Entry } from './changes/world.ts'
import { addMonths, type Month } from './month.ts'
import { isEditable } from './state.ts'
import type { SheetState } from './sheet.ts'

type Handover = Extract<Operation, { type: 'handover' }>

/** The months in which a unit works. */
export interface Working {
  readonly opened: Month
  /** Last month; null as long as it goes on. */
  readonly closed: Month | null
}

/** What moving a case is judged against. */
export interface MoveContext {
  readonly month: Month
  /** The unit that takes the case over; null where there is none. */
  readonly target: Working | null
  /** State of a unit's sheet; `unopened` where there is none. */
  readonly stateOf: (unit: string, month: Month) => SheetState
}

/** What a handover by a person is judged against. */
export interface HandoverContext extends MoveContext {
  readonly person: Person
  readonly file: CaseFile | null
}

export type HandoverJudged =
  | { readonly ok: false; readonly code: OperationCode }
  | { readonly ok: true; readonly file: CaseFile; readonly moved: readonly Entry[] }

const no = (code: OperationCode): HandoverJudged => ({ ok: false, code })

/**
 * Judges the handover of a case to another unit from a month on, at the latest the next one. Its entries from
 * then on move along while both units' sheets are still open; earlier months keep counting for the former unit.
 */
export function judgeHandover(operation: Handover, context: HandoverContext): HandoverJudged {
  const { person, file } = context
  if (!file || file.erased || !maySeeUnit(person, file.unit)) return no('case_not_found')
  if (!mayEditUnit(person, file.unit)) return no('not_allowed')
  return judgeMove(file, operation, context)
}

/** Judges whether a case can move, whoever wants it to. */
export function judgeMove(
  file: CaseFile,
  { unit, from }: Pick<Handover, 'unit' | 'from'>,
  { month, target, stateOf }: MoveContext,
): HandoverJudged {
  const moved = file.entries.filter((entry) => entry.month >= from)
  const works = ({ opened, closed }: Working): boolean =>
    opened <= from &&
    [from, ...moved.map((entry) => entry.month)].every((m) => closed === null || m <= closed)
  if (!target || !works(target)) return no('unit_not_found')
  if (unit === file.unit) return no('same_unit')
  if (from > addMonths(month, 1)) return no('month_in_future')
  if (file.unitSince !== null && from < file.unitSince) return no('not_allowed')
  const free = (state: SheetState): boolean => state === 'unopened' || isEditable(state)
  const open = moved.every(
    (entry) => free(stateOf(entry.unit, entry.month)) && free(stateOf(unit, entry.month)),
  )
  return open ? { ok: true, file, moved } : no('sheet_not_open')
}
