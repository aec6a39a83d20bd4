import { expect, test } from 'vitest'
import type { Role } from '../../../worker/domain/role.ts'
import { currentMonth, landingPath, mayOpenPage } from '../../../web/app/landing.ts'
import type { PageName } from '../../../web/app/route.ts'

const person = (role: Role, units: string[] = []) => ({
  user: { id: 'p', name: 'Muster' },
  role,
  region: null,
  way: 'demo' as const,
  units: units.map((id) => ({ id, name: id, lead: false })),
  county: { key: '05566', name: 'Kreis Steinfurt' },
  today: '2023-09-28',
  demo: true,
})

test.each([
  [
    'a case manager sees this month of their first unit',
    person('case_manager', ['a', 'b']),
    '/blatt/a/2023-09',
  ],
  ['a case manager without a unit has no page yet', person('case_manager'), null],
  ['a coordinator sees the matrix', person('coordinator'), '/uebersicht'],
  ['a reader has no page yet', person('reader'), null],
])('%s', (_, me, path) => {
  expect(landingPath(me)).toBe(path)
})

test('the current month is the server’s', () => {
  expect(currentMonth(person('coordinator'))).toBe('2023-09')
})

test.each<[Role, PageName, boolean]>([
  ['case_manager', 'overview', false],
  ['case_manager', 'consolidated', false],
  ['case_manager', 'history', true],
  ['coordinator', 'overview', true],
  ['coordinator', 'sheet', true],
  ['reader', 'sheet', false],
  ['reader', 'start', true],
])('%s and the page %s: %s', (role, page, may) => {
  expect(mayOpenPage(person(role), page)).toBe(may)
})
