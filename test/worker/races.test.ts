import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

/** What happens in the moment between an operation's being read and its being written; once. */
let meanwhile: (() => Promise<unknown>) | null = null

const writes = (statement: D1PreparedStatement): boolean =>
  /INSERT INTO (?:change|answer)/.test(String(Reflect.get(statement, 'statement')))

const interrupted = new Proxy(env.DB, {
  get(target, key) {
    if (key !== 'batch') return Reflect.get(target, key).bind(target)
    return async (statements: D1PreparedStatement[]) => {
      if (statements.some(writes)) {
        const run = meanwhile
        meanwhile = null
        await run?.()
      }
      return target.batch(statements)
    }
  },
})

let slow: Call
let fast: Call
let other: Call
let coordinator: Call
const june = { month: '2023-06' }
const unit = 'caritas-rheine'

beforeAll(async () => {
  await seed()
  slow = await as('caritas-1', { ...env, DB: interrupted })
  fast = await as('caritas-2')
  other = await as('lernen-1')
  coordinator = await as('koordination')
})

let id: string
let caseNumber: string

beforeEach(async () => {
  await env.DB.prepare("UPDATE sheet SET state = 'open'").run()
  await open(fast, unit, june.month)
  await open(other, 'lernen-foerdern', june.month)
  ;({ id, caseNumber } = await create(
    fast,
    { ...CM, opened: june.month, arrival_year: 1990 + Math.floor(Math.random() * 30) },
    june,
  ))
})

const set = (values: unknown = { persons: 3 }) => ({ id: op(), type: 'set', entry: id, base: 1, values })
const stored = () =>
  env.DB.prepare(`SELECT json_extract("values", '$.persons') AS persons, revision FROM entry WHERE id = ?`)
    .bind(id)
    .first<{ persons: number | null; revision: number }>()

describe('while a save is on its way', () => {
  test('the sheet is submitted: nothing changes behind the submission', async () => {
    meanwhile = async () => {
      const { seq } = await sheet(fast, unit, june.month)
      const { status } = await fast('POST', `/api/sheets/${unit}/${june.month}/submit`, { seq, reasons: [] })
      expect(status).toBe(200)
    }
    expect(await one(slow, set())).toMatchObject({ outcome: 'refused', code: 'sheet_not_open' })
    expect(await stored()).toEqual({ persons: 1, revision: 1 })
  })

  test('somebody writes the same cell: both values are told', async () => {
    meanwhile = () => one(fast, set({ persons: 2 }))
    expect(await one(slow, set())).toMatchObject({ outcome: 'conflict', current: { persons: { value: 2 } } })
    expect(await stored()).toEqual({ persons: 2, revision: 2 })
  })

  test('somebody changes the month before: the row knows of it afterwards', async () => {
    const july = { month: '2023-07' }
    await open(fast, unit, july.month)
    const { entries } = await sheet(fast, unit, july.month)
    const later = entries.find((entry) => entry.caseNumber === caseNumber)
    if (!later) throw new Error('not carried over')
    meanwhile = () => one(fast, set({ residence: 'refugee' }))
    const edit = { id: op(), type: 'set', entry: later.id, base: later.revision, values: { persons: 3 } }
    expect(await one(slow, edit)).toMatchObject({ outcome: 'applied' })
    const row = (await sheet(fast, unit, july.month)).entries.find((entry) => entry.id === later.id)
    expect([row?.previous?.residence, row?.values['persons']]).toEqual(['refugee', 3])
  })

  test('somebody writes another cell: both are kept', async () => {
    meanwhile = () => one(fast, set({ contacts: 9 }))
    expect(await one(slow, set())).toMatchObject({ outcome: 'applied', revision: 3 })
    expect(await stored()).toEqual({ persons: 3, revision: 3 })
  })

  test('the very same operation arrives by another way: it is applied once, and both get one answer', async () => {
    const operation = set()
    let twin: unknown
    meanwhile = async () => {
      twin = await one(await as('caritas-1'), operation)
    }
    expect(await one(slow, operation)).toEqual(twin)
    expect(await stored()).toEqual({ persons: 3, revision: 2 })
  })

  test('an answer without effect is stored once, however it comes', async () => {
    const operation = set({ persons: 1 })
    let twin: unknown
    meanwhile = async () => {
      await one(fast, set({ persons: 2 }))
      twin = await one(await as('caritas-1'), operation)
    }
    expect(await one(slow, operation)).toEqual(twin)
  })

  test('the next month is opened: it knows of the save', async () => {
    meanwhile = () => open(fast, unit, '2023-07')
    expect(await one(slow, set({ phase: '5' }))).toMatchObject({ outcome: 'applied' })
    const july = (await sheet(fast, unit, '2023-07')).entries.find((e) => e.caseNumber === caseNumber)
    expect(july?.previous).toMatchObject({ phase: '5' })
  })

  test('the case is handed over: it is no longer there', async () => {
    meanwhile = () =>
      one(fast, { id: op(), type: 'handover', case: caseNumber, unit: 'lernen-foerdern', from: june.month })
    expect(await one(slow, set())).toMatchObject({ code: 'entry_not_found' })
    expect(await stored()).toEqual({ persons: 1, revision: 2 })
  })

  test('the case is erased: nothing of it comes back', async () => {
    meanwhile = () => coordinator('POST', `/api/cases/${caseNumber}/erase`, { reason: 'request' })
    expect(await one(slow, set())).toMatchObject({ code: 'entry_not_found' })
    expect(await stored()).toEqual({ persons: null, revision: 2 })
  })

  test('the case comes back by another hand: one row is made', async () => {
    const again = { type: 'create', unit, month: '2023-09', case: caseNumber, values: {} }
    await open(fast, unit, '2023-09')
    const carried = (await sheet(fast, unit, '2023-09')).entries.find((e) => e.caseNumber === caseNumber)
    await one(fast, { id: op(), type: 'remove', entry: carried?.id, base: 1 })
    meanwhile = () => one(fast, { id: op(), ...again })
    expect(await one(slow, { id: op(), ...again })).toMatchObject({ code: 'case_already_in_month' })
  })
})

test('a save that never gets through is answered busy, and its id stays free', async () => {
  const operation = set()
  let left = 8
  const again = async (): Promise<void> => {
    left -= 1
    await env.DB.prepare('UPDATE entry SET revision = revision + 1 WHERE id = ?').bind(id).run()
    if (left > 0) meanwhile = again
  }
  meanwhile = again
  expect(await one(slow, operation)).toEqual({
    id: operation.id,
    outcome: 'refused',
    entry: null,
    issues: [],
    code: 'busy',
  })
  meanwhile = null
  const known = await env.DB.prepare(
    'SELECT (SELECT count(*) FROM answer WHERE id = ?1) + (SELECT count(*) FROM change WHERE id = ?1) AS n',
  )
    .bind(operation.id)
    .first()
  expect(known).toEqual({ n: 0 })
})
