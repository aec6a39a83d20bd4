import type { ProblemCode } from '../problem.ts'
import { mayCoordinateUnit, mayEditUnit, maySeeUnit, type Person } from '../role.ts'
import type { SheetState } from './sheet.ts'

/** What can be done with a sheet as a whole. */
export type SheetAction = 'open' | 'submit' | 'withdraw' | 'accept' | 'return' | 'reopen'

interface Rule {
  readonly by: 'unit' | 'coordinator'
  readonly from: readonly SheetState[]
  readonly to: SheetState
  /** Whether the action needs a stated reason. */
  readonly reason: boolean
}

export const SHEET_ACTIONS = {
  open: { by: 'unit', from: ['unopened'], to: 'open', reason: false },
  submit: { by: 'unit', from: ['open', 'reopened'], to: 'submitted', reason: false },
  withdraw: { by: 'unit', from: ['submitted'], to: 'open', reason: false },
  accept: { by: 'coordinator', from: ['submitted'], to: 'accepted', reason: false },
  return: { by: 'coordinator', from: ['submitted'], to: 'reopened', reason: true },
  reopen: { by: 'coordinator', from: ['submitted', 'accepted'], to: 'reopened', reason: true },
} as const satisfies Record<SheetAction, Rule>

/** Why the person may not do this with sheets of the unit; null when they may. A foreign unit is not there at all. */
export function actionRefused(action: SheetAction, person: Person, unit: string): ProblemCode | null {
  if (!maySeeUnit(person, unit)) return 'not_found'
  const may = SHEET_ACTIONS[action].by === 'unit' ? mayEditUnit : mayCoordinateUnit
  return may(person, unit) ? null : 'not_allowed'
}

/** The state that an action leads to; null when the sheet is not in a state for it. */
export function nextState(action: SheetAction, state: SheetState): SheetState | null {
  const from: readonly SheetState[] = SHEET_ACTIONS[action].from
  return from.includes(state) ? SHEET_ACTIONS[action].to : null
}

/** Whether entries and figures may change. */
export function isEditable(state: SheetState): boolean {
  return state === 'open' || state === 'reopened'
}
