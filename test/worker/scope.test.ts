import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../worker/domain/role.ts'
import { month } from '../../worker/domain/sheet/month.ts'
import { findAccount, listAccounts } from '../../worker/store/people.ts'
import { readAudit } from '../../worker/store/audit.ts'
import { listReturning } from '../../worker/store/case.ts'
import { assignCase, assignCases, findCase } from '../../worker/store/case-file.ts'
import { countDue, eraseCase, runRetention } from '../../worker/store/erasure.ts'
import { readRecord } from '../../worker/store/record.ts'
import { applyOperations } from '../../worker/store/changes/apply.ts'
import { findEntry, type PlacedEntry, readHistory, saveReasons } from '../../worker/store/entry.ts'
import { countUnique, readPage, startExport } from '../../worker/store/export.ts'
import { saveFigures, saveVacancy } from '../../worker/store/figures.ts'
import { type House, loadHouse } from '../../worker/store/house.ts'
import { changeUnit, listPosts, savePosts } from '../../worker/store/keep-units.ts'
import { answerQuestion, askQuestion, readQuestions, withdrawQuestion } from '../../worker/store/question.ts'
import { openSheet, worksIn } from '../../worker/store/open.ts'
import { readOverview } from '../../worker/store/overview.ts'
import { countCases, countContacts } from '../../worker/store/report.ts'
import { readChanges, readEntries, readHead, readSheet } from '../../worker/store/sheet.ts'
import { commitTransition } from '../../worker/store/transition.ts'
import { listOtherUnits, listPeople, listUnits } from '../../worker/store/unit.ts'
import { endUnit } from '../../worker/store/unit-end.ts'
import { as, seed } from '../support/api.ts'
import { CM, create, op, open } from '../support/sheets.ts'

// The store without any route before it: what a forgotten check would reach.

const { DB } = env
const UNIT = 'caritas-rheine'
const MONTH = month('2023-09')
const NOW = new Date()

const STRANGERS: [who: string, person: Person][] = [
  ['another unit', person('lernen-1', 'case_manager', null, ['lernen-foerdern'])],
  ['another region', person('region-ost', 'coordinator', 'ost', ['lernen-foerdern'])],
  ['a region without units', person('region-ost', 'coordinator', 'nirgends', [])],
  ['a case manager without units', person('lernen-1', 'case_manager', null, [])],
  ['a reader', person('lesen', 'reader', null, [])],
]

function person(id: string, role: Person['role'], region: string | null, units: readonly string[]): Person {
  return { id, name: id, role, region, units: units.map((unit) => ({ id: unit, lead: true })) }
}

const MEMBER = person('caritas-1', 'case_manager', null, [UNIT])
let house: House
let placed: PlacedEntry
let number: string

beforeAll(async () => {
  await seed()
  const call = await as('caritas-1')
  await open(call)
  const made = await create(call, { ...CM, criteria_met: 1 })
  await create(call, { kind: 'contact', status: 'active', opened: '2023-09', persons: 1 })
  number = made.caseNumber
  house = await loadHouse(DB)
  const found = await findEntry(DB, made.id, MEMBER)
  if (!found) throw new Error('no entry')
  await DB.prepare(
    `INSERT INTO question (id, unit, month, entry, code, asked_at) VALUES ('asked', ?, ?, ?, 'check', '2023-09-28')`,
  )
    .bind(UNIT, MONTH, made.id)
    .run()
  placed = found
})

async function state(): Promise<string> {
  const tables = ['entry', 'case_file', 'sheet', 'change', 'unit', 'fte', 'event', 'question']
  const all = await DB.batch(tables.map((table) => DB.prepare(`SELECT * FROM ${table}`)))
  return JSON.stringify(all.map(({ results }) => results))
}

describe.each(STRANGERS)('%s', (_, stranger) => {
  const id = () => placed.entry.id

  test.each<[string, () => Promise<unknown>, unknown]>([
    ['the head of a sheet', () => readHead(DB, UNIT, MONTH, stranger), null],
    ['its rows', () => readEntries(DB, UNIT, MONTH, stranger), []],
    ['the sheet', () => readSheet(DB, UNIT, MONTH, house, stranger), null],
    ['what changed in it', () => readChanges(DB, UNIT, MONTH, 0, house, stranger), null],
    ['one row', () => findEntry(DB, id(), stranger), null],
    ['its history', async () => (await readHistory(DB, placed, stranger, house)).changes, []],
    ['a case', () => findCase(DB, number, stranger), null],
    [
      'all that is kept of it',
      async () => {
        const file = { id: placed.entry.caseFile, number, unit: UNIT, erased: false }
        const { entries, changes } = await readRecord(DB, file, stranger, house)
        return [...entries, ...changes]
      },
      [],
    ],
    ['cases that are due', async () => (await countDue(DB, stranger, month('2030-01'))).units, []],
    ['cases that may come back', () => listReturning(DB, UNIT, month('2023-10'), stranger), []],
    ['colleagues', () => listPeople(DB, UNIT, stranger), []],
    ['whom to hand cases to', () => listOtherUnits(DB, UNIT, MONTH, stranger), []],
    ['posts', () => listPosts(DB, UNIT, stranger), []],
    ['whether the unit works', () => worksIn(DB, UNIT, MONTH, stranger), false],
    [
      'the unit in the list',
      async () => (await listUnits(DB, stranger, MONTH)).filter((unit) => unit.id === UNIT),
      [],
    ],
    [
      'the unit in the matrix',
      async () => {
        const { units } = await readOverview(DB, stranger, { from: MONTH, to: MONTH }, house, '2023-09-28')
        return units.filter((unit) => unit.id === UNIT)
      },
      [],
    ],
    ['cases in the figures', () => countCases(DB, MONTH, stranger), []],
    ['contacts in the figures', () => countContacts(DB, MONTH, MONTH, stranger), []],
    [
      'rows of a file',
      async () => {
        const range = { from: MONTH, to: MONTH, person: stranger }
        const { rows, states } = await startExport(DB, range, 1)
        const page = await readPage(DB, range, 0, { month: MONTH, unit: '', position: -1 }, 10)
        return [rows, states.size, page.rows.length, await countUnique(DB, range, ['sex', 'origin'])]
      },
      [0, 0, 0, 0],
    ],
    [
      'people',
      async () =>
        (await listAccounts(DB, stranger, NOW, true)).filter((one) => one.units.some((u) => u.id === UNIT)),
      [],
    ],
    ['questions', () => readQuestions(DB, { unit: UNIT, month: MONTH }, stranger), []],
    ['an account', () => findAccount(DB, 'caritas-2', stranger, NOW, true), null],
    [
      'lines of the audit',
      async () =>
        (await readAudit(DB, {}, stranger)).lines.filter((line) => line.unit?.startsWith('Caritas')),
      [],
    ],
  ])('reads nothing of %s', async (_what, read, nothing) => {
    expect(await read()).toEqual(nothing)
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'opening',
      () => openSheet(DB, UNIT, month('2023-08'), { person: stranger, house, at: NOW, now: MONTH }),
    ],
    ['figures', () => saveFigures(DB, { unit: UNIT, month: MONTH }, { open_hours: 4 }, stranger, NOW)],
    [
      'a question',
      () =>
        askQuestion(
          DB,
          { unit: UNIT, month: MONTH },
          { entry: null, column: null, code: 'check', note: null },
          stranger,
          NOW,
        ),
    ],
    [
      'an answer',
      () => answerQuestion(DB, { unit: UNIT, month: MONTH }, 'asked', 'corrected', stranger, NOW),
    ],
    [
      'the end of a question',
      () => withdrawQuestion(DB, { unit: UNIT, month: MONTH }, 'asked', stranger, NOW),
    ],
    ['vacancy', () => saveVacancy(DB, { unit: UNIT, month: MONTH }, true, stranger, NOW)],
    [
      'submission',
      () =>
        commitTransition(
          DB,
          {
            action: 'submit',
            unit: UNIT,
            month: MONTH,
            from: 'open',
            to: 'submitted',
            seq: 2,
            nil: false,
            reasons: new Map(),
            reason: null,
            data: {},
          },
          stranger,
          NOW,
        ),
    ],
    ['a reason', () => saveReasons(DB, placed.entry, [], stranger, NOW)],
    [
      'assignment',
      () =>
        assignCase(
          DB,
          { id: placed.entry.caseFile, number, unit: UNIT, erased: false },
          'lernen-1',
          stranger,
          NOW,
        ),
    ],
    [
      'erasure',
      () =>
        eraseCase(
          DB,
          { id: placed.entry.caseFile, number, unit: UNIT, erased: false },
          'request',
          stranger,
          NOW,
        ),
    ],
    [
      'the unit',
      () => changeUnit(DB, UNIT, { provider: 'caritas', name: 'Meins', region: 'ost' }, stranger, NOW),
    ],
    [
      'its end',
      () => endUnit(DB, UNIT, { closed: month('2024-01'), to: null, posts: 'end' }, MONTH, stranger, NOW),
    ],
    [
      'its end with a handover',
      () => endUnit(DB, UNIT, { closed: MONTH, to: 'lernen-foerdern', posts: 'end' }, MONTH, stranger, NOW),
    ],
    ['an assignment of many', () => assignCases(DB, [number], 'lernen-1', stranger, NOW)],
    ['the retention', () => runRetention(DB, stranger, month('2030-01'), NOW)],
    ['its posts', () => savePosts(DB, UNIT, [], stranger, NOW)],
    [
      'operations',
      () =>
        applyOperations(
          DB,
          [
            { id: op(), type: 'set', entry: id(), base: 1, values: { persons: 9 } },
            { id: op(), type: 'remove', entry: id(), base: 1 },
            { id: op(), type: 'create', unit: UNIT, month: MONTH, values: CM },
            { id: op(), type: 'handover', case: number, unit: 'lernen-foerdern', from: MONTH },
          ],
          { person: stranger, month: MONTH, at: NOW, house },
        ),
    ],
  ])('changes nothing by %s', async (_what, write) => {
    const before = await state()
    await write()
    expect(await state()).toBe(before)
  })
})

test('whose unit it is gets what the others do not', async () => {
  expect(await readEntries(DB, UNIT, MONTH, MEMBER)).toHaveLength(2)
  expect((await readHistory(DB, placed, MEMBER, house)).changes).toHaveLength(1)
  expect(await readQuestions(DB, { unit: UNIT, month: MONTH }, MEMBER)).toHaveLength(1)
  expect(await findCase(DB, number, MEMBER)).toMatchObject({ unit: UNIT })
  expect(await countCases(DB, MONTH, person('koordination', 'coordinator', null, []))).toEqual([
    { unit: UNIT, status: 'active', count: 1 },
  ])
})
