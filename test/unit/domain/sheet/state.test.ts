import { describe, expect, test } from 'vitest'
import type { Person } from '#domain/role.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { actionRefused, nextState, type SheetAction } from '#domain/sheet/state.ts'

const STATES: readonly SheetState[] = ['unopened', 'open', 'submitted', 'accepted', 'reopened']

// What each action makes of each state; `·` where it cannot be done.
const TABLE: Record<SheetAction, readonly string[]> = {
  open: ['open', '·', '·', '·', '·'],
  submit: ['·', 'submitted', '·', '·', 'submitted'],
  withdraw: ['·', '·', 'open', '·', '·'],
  accept: ['·', '·', 'accepted', '·', '·'],
  return: ['·', '·', 'reopened', '·', '·'],
  reopen: ['·', '·', 'reopened', 'reopened', '·'],
}

describe.each(Object.entries(TABLE) as [SheetAction, readonly string[]][])('%s', (action, row) => {
  test.each(STATES.map((state, i) => [state, row[i]] as const))('from %s leads to %s', (state, to) => {
    expect(nextState(action, state) ?? '·').toBe(to)
  })
})

const person = (role: Person['role'], ...units: string[]): Person => ({
  id: 'p',
  name: 'P',
  role,
  region: role === 'coordinator' && units.length > 0 ? 'ost' : null,
  units: units.map((id) => ({ id, lead: false })),
})

test.each([
  ['member', person('case_manager', 'a'), 'submit', null],
  ['member', person('case_manager', 'a'), 'accept', 'not_allowed'],
  ['somebody of another unit', person('case_manager', 'b'), 'submit', 'not_found'],
  ['coordinator of the county', person('coordinator'), 'accept', null],
  ['coordinator of the county', person('coordinator'), 'submit', 'not_allowed'],
  ['coordinator of a region with the unit', person('coordinator', 'a'), 'reopen', null],
  ['coordinator of another region', person('coordinator', 'b'), 'reopen', 'not_found'],
  ['reader', person('reader', 'a'), 'open', 'not_found'],
] as const)('a %s who wants to … (case %#)', (_, who, action, expected) => {
  expect(actionRefused(action, who, 'a')).toBe(expected)
})
