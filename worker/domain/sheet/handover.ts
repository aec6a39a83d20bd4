import type { Operation, OperationCode } from '../operation.ts'
import { mayEditUnit, maySeeUnit, type Person } from '../role.ts'
import type { CaseFile, Entry } from './changes/world.ts'
import { addMonths, type Month } from './month.ts'
import { isEditable } from './state.ts'
import type { SheetState } from './sheet.ts'

type Handover = Extract<Operation, { type: 'handover' }>

/** What a handover is judged against. */
export interface HandoverContext {
  readonly person: Person
  readonly month: Month
  readonly file: CaseFile | null
  /** Whether the unit that takes the case over exists. */
  readonly unitExists: boolean
  /** State of a unit's sheet; `unopened` where there is none. */
  readonly stateOf: (unit: string, month: Month) => SheetState
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
  if (!context.unitExists) return no('unit_not_found')
  if (operation.unit === file.unit) return no('same_unit')
  if (operation.from > addMonths(context.month, 1)) return no('month_in_future')
  if (file.unitSince !== null && operation.from < file.unitSince) return no('not_allowed')
  const moved = file.entries.filter((entry) => entry.month >= operation.from)
  const free = (state: SheetState): boolean => state === 'unopened' || isEditable(state)
  const open = moved.every(
    ({ unit, month }) => free(context.stateOf(unit, month)) && free(context.stateOf(operation.unit, month)),
  )
  return open ? { ok: true, file, moved } : no('sheet_not_open')
}
