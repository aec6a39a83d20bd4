import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseRecord } from '#domain/record.ts'
import { addMonths, month as asMonth, type Month } from '#domain/sheet/month.ts'
import type { Overview } from '#domain/sheet/overview.ts'
import { MAX_QUESTIONS, type Question } from '#domain/sheet/question.ts'
import { as, type Answer, type Call, seed } from '../support/api.ts'
import { counting } from '../support/d1-cost.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

let member: Call
let colleague: Call
let county: Call

type Told = { readonly code?: string; readonly questions: readonly Question[] }

// Backwards, so that no test's row is carried over into another one's sheet.
const first = asMonth('2023-09')
let months = 0
let month: Month
let entry: string
let caseNumber: string

beforeAll(async () => {
  await seed()
  member = await as('caritas-1')
  colleague = await as('caritas-2')
  county = await as('koordination')
})

// Every test works on a sheet of its own, with one row.
beforeEach(async () => {
  month = addMonths(first, -months)
  months += 1
  await open(member, 'caritas-rheine', month)
  const made = await create(member, { ...CM, opened: month, arrival_year: 2015 }, { month })
  entry = made.id
  caseNumber = made.caseNumber
})

const path = (): string => `/api/sheets/caritas-rheine/${month}`
const ask = (call: Call, body: Record<string, unknown>): Promise<Answer<Told>> =>
  call<Told>('POST', `${path()}/questions`, body)
const answer = (call: Call, id: string, code: string): Promise<Answer<Told>> =>
  call<Told>('POST', `${path()}/questions/${id}/answer`, { answer: code })
const withdraw = (call: Call, id: string): Promise<Answer<Told>> =>
  call<Told>('POST', `${path()}/questions/${id}/withdraw`, {})
const questions = async (call = member): Promise<readonly Question[]> =>
  (await sheet(call, 'caritas-rheine', month)).questions

async function asked(body: Record<string, unknown> = { entry, column: 'origin', code: 'check' }) {
  const { json, status } = await ask(county, body)
  expect(status).toBe(200)
  const last = json.questions.at(-1)
  if (!last) throw new Error('nothing asked')
  return last
}

async function move(call: Call, step: string, reason?: string): Promise<number> {
  const { seq } = await sheet(call, 'caritas-rheine', month)
  return (await call('POST', `${path()}/${step}`, { seq, ...(reason ? { reason } : {}) })).status
}

const kept = (): Promise<number | null> =>
  env.DB.prepare('SELECT count(*) AS n FROM question WHERE month = ?').bind(month).first<number>('n')

const lastEvent = () =>
  env.DB.prepare('SELECT kind, user, unit, month, data FROM event ORDER BY seq DESC LIMIT 1').first<{
    kind: string
    user: string
    data: string
  }>()

describe('asking', () => {
  test('of the sheet, of a row and of a cell; the unit reads it with the sheet and in the feed', async () => {
    await asked({ code: 'missing', note: 'Beratung im Juli' })
    await asked({ entry, code: 'double' })
    await asked()
    const found = await questions()
    expect(
      found.map(({ entry: of, column, code, note, caseNumber: number }) => [of, column, code, note, number]),
    ).toEqual([
      [null, null, 'missing', 'Beratung im Juli', null],
      [entry, null, 'double', null, caseNumber],
      [entry, 'origin', 'check', null, caseNumber],
    ])
    const feed = await member<Told>('GET', `${path()}/changes?after=999999`)
    expect(feed.json.questions).toEqual(found)
  })

  test('changes neither the entry nor the sheet; the audit keeps codes, no text', async () => {
    const before = await sheet(member, 'caritas-rheine', month)
    await asked({ entry, column: 'origin', code: 'check', note: 'Beratung' })
    const { questions: _, ...after } = await sheet(member, 'caritas-rheine', month)
    expect({ ...after, questions: [] }).toEqual(before)
    expect(await lastEvent()).toMatchObject({
      kind: 'question',
      user: 'koordination',
      data: JSON.stringify({ done: 'ask', code: 'check', of: 'cell' }),
    })
  })

  test('is refused where nothing of the kind is there: column, row, code, a column without its row', async () => {
    for (const body of [
      { entry, column: 'never_was', code: 'check' },
      { column: 'origin', code: 'check' },
      { entry, code: 'why' },
      { entry, code: 'check', more: 1 },
    ])
      expect((await ask(county, body)).status).toBe(400)
    expect((await ask(county, { entry: 'never-was', code: 'check' })).status).toBe(404)
    expect(await kept()).toBe(0)
  })

  test('of a column that the coordinator must not see tells nothing of it', async () => {
    expect((await ask(county, { entry, column: 'intensity', code: 'check' })).status).toBe(400)
  })

  test('with anything that could tell a person is refused, and stored nowhere', async () => {
    for (const note of [
      'Frau Yıldız fehlt',
      'geboren am 03.05.1990',
      '0171 2345678',
      'Anruf bei Zwetschgenknödelin',
      'DE02120300000000202051',
      'g'.repeat(121),
    ]) {
      const { status, text, json } = await ask(county, { entry, code: 'check', note })
      expect([note, status, json.code]).toEqual([note, 400, 'personal_data'])
      expect(text).not.toContain(note)
    }
    expect(await kept()).toBe(0)
  })

  test('takes a note of 120 characters, of ordinary words', async () => {
    const note = 'Gespräch '.repeat(13).trim().padEnd(117, ' ').trim() + ' ob'
    expect(note.length).toBeLessThanOrEqual(120)
    expect((await asked({ entry, code: 'check', note })).note).toBe(note)
  })

  test(`ends at ${MAX_QUESTIONS} to a sheet; one that is withdrawn makes room`, async () => {
    const ids = JSON.stringify(Array.from({ length: MAX_QUESTIONS - 1 }, (_, i) => `${month}-${i}`))
    await env.DB.prepare(
      `INSERT INTO question (id, unit, month, code, asked_at)
      SELECT value, 'caritas-rheine', ?, 'check', '2023-01-01' FROM json_each(?)`,
    )
      .bind(month, ids)
      .run()
    const last = await asked()
    const { status, json } = await ask(county, { code: 'check' })
    expect([status, json.code]).toEqual([409, 'too_many_questions'])
    await withdraw(county, last.id)
    expect((await ask(county, { code: 'check' })).status).toBe(200)
  })

  test('is for coordinators of the unit alone', async () => {
    expect((await ask(member, { code: 'check' })).status).toBe(403)
    expect((await ask(await as('region-ost'), { code: 'check' })).status).toBe(404)
    expect((await ask(await as('lesen'), { code: 'check' })).status).toBe(404)
  })

  test('goes on while a sheet is submitted and reopened, and ends where it is accepted or nobody has opened it', async () => {
    expect(await move(member, 'submit')).toBe(200)
    expect((await ask(county, { code: 'check' })).status).toBe(200)
    expect(await move(county, 'return', 'Nachmeldung')).toBe(200)
    expect((await ask(county, { code: 'check' })).status).toBe(200)
    expect(await move(member, 'submit')).toBe(200)
    expect(await move(county, 'accept')).toBe(200)
    const { status, json } = await ask(county, { code: 'check' })
    expect([status, json.code]).toEqual([409, 'sheet_state'])
    const unopened = await county<Told>('POST', '/api/sheets/caritas-ost/2023-09/questions', {
      code: 'check',
    })
    expect([unopened.status, unopened.json.code]).toEqual([409, 'sheet_state'])
  })
})

describe('answering', () => {
  test('is for the unit alone; the coordinator reads the answer, the audit names the unit', async () => {
    const { id } = await asked()
    expect((await answer(county, id, 'corrected')).status).toBe(403)
    expect((await answer(await as('lernen-1'), id, 'corrected')).status).toBe(404)
    expect((await answer(member, id, 'correct_as_is')).status).toBe(200)
    expect((await questions(county))[0]).toMatchObject({ id, answer: 'correct_as_is' })
    const audit = await county<{ lines: { kind: string; by: string; data: unknown }[] }>('GET', '/api/audit')
    expect(audit.json.lines[0]).toMatchObject({
      kind: 'question_answer',
      by: 'Caritas Rheine (Dienststelle)',
      data: { code: 'check', answer: 'correct_as_is' },
    })
  })

  test('by two at once holds the first; who says the same is content, who says otherwise is told', async () => {
    const { id } = await asked()
    const both = await Promise.all([answer(member, id, 'corrected'), answer(colleague, id, 'correct_as_is')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [{ answer: kind } = { answer: null }] = await questions()
    const late = kind === 'corrected' ? 'correct_as_is' : 'corrected'
    expect((await answer(colleague, id, late)).json.code).toBe('question_answered')
    expect((await answer(colleague, id, kind ?? '')).status).toBe(200)
  })

  test('of one that was withdrawn meanwhile, or belongs to another sheet, says that it is gone', async () => {
    const { id } = await asked()
    const elsewhere = await member<Told>(
      'POST',
      `/api/sheets/caritas-rheine/2021-01/questions/${id}/answer`,
      { answer: 'corrected' },
    )
    expect(elsewhere.json.code).toBe('question_gone')
    expect((await withdraw(member, id)).status).toBe(403)
    expect((await withdraw(county, id)).status).toBe(200)
    expect((await withdraw(county, id)).json.code).toBe('question_gone')
    expect((await answer(member, id, 'corrected')).json.code).toBe('question_gone')
  })

  test('works after submission too, and changes no entry', async () => {
    const { id } = await asked()
    expect(await move(member, 'submit')).toBe(200)
    expect((await answer(member, id, 'correct_as_is')).status).toBe(200)
    expect(await move(member, 'withdraw')).toBe(200)
    expect((await questions())[0]).toMatchObject({ id, answer: 'correct_as_is' })
  })

  test('ends with the account', async () => {
    const { id } = await asked()
    await env.DB.prepare(`UPDATE user SET disabled_at = '2023-09-01' WHERE id = 'caritas-2'`).run()
    expect((await answer(colleague, id, 'corrected')).status).toBe(401)
    await env.DB.prepare(`UPDATE user SET disabled_at = NULL WHERE id = 'caritas-2'`).run()
    colleague = await as('caritas-2')
    expect((await questions())[0]?.answer).toBeNull()
  })
})

describe('a question goes', () => {
  test('with the acceptance, in the same batch; the audit keeps how many of which kind', async () => {
    const { id } = await asked({ entry, column: 'origin', code: 'check', note: 'Beratung' })
    await asked({ code: 'missing' })
    await asked({ code: 'missing' })
    await answer(member, id, 'corrected')
    expect(await move(member, 'submit')).toBe(200)
    expect(await kept()).toBe(3)
    expect(await move(county, 'accept')).toBe(200)
    expect(await kept()).toBe(0)
    expect(await questions(county)).toEqual([])
    const event = await lastEvent()
    expect(event?.kind).toBe('sheet_accept')
    expect(JSON.parse(event?.data ?? '')).toMatchObject({
      questions: { 'check:corrected': 1, 'missing:open': 2 },
    })
    expect(event?.data).not.toContain('Beratung')
    expect(await move(county, 'reopen', 'Nachmeldung')).toBe(200)
    expect(await questions()).toEqual([])
  })

  test('not with return or withdrawal of a submission', async () => {
    await asked()
    await move(member, 'submit')
    await move(county, 'return', 'Nachmeldung')
    expect(await kept()).toBe(1)
  })

  test('out of sight with its row, and comes back with it', async () => {
    await asked()
    await one(member, { id: op(), type: 'remove', entry, base: 1 })
    expect(await questions(county)).toEqual([])
    const changes = (await member<{ changes: { id: string }[] }>('GET', `/api/entries/${entry}/history`)).json
      .changes
    await one(member, { id: op(), type: 'restore', entry, base: 2, change: changes[0]?.id })
    expect(await questions(county)).toHaveLength(1)
  })

  test('with its case, when that is erased; those to the sheet stay', async () => {
    await asked({ entry, column: 'origin', code: 'check', note: 'Beratung' })
    await asked({ code: 'missing' })
    const record = await county<CaseRecord>('GET', `/api/cases/${caseNumber}/record`)
    expect(record.json.questions).toMatchObject([
      { month, column: 'origin', code: 'check', note: 'Beratung' },
    ])
    expect((await county('POST', `/api/cases/${caseNumber}/erase`, { reason: 'request' })).status).toBe(200)
    expect((await questions()).map(({ code }) => code)).toEqual(['missing'])
    expect(await kept()).toBe(1)
  })

  test('to another unit with its row, which answers it then', async () => {
    const { id } = await asked()
    const result = await one(member, {
      id: op(),
      type: 'handover',
      case: caseNumber,
      unit: 'lernen-foerdern',
      from: month,
    })
    expect(result.outcome).toBe('applied')
    expect(await questions()).toEqual([])
    const other = await as('lernen-1')
    // Nobody there has opened the month yet: the row waits, and the question with it.
    expect((await sheet(other, 'lernen-foerdern', month)).questions).toEqual([])
    await open(other, 'lernen-foerdern', month)
    expect((await sheet(other, 'lernen-foerdern', month)).questions).toMatchObject([{ id, caseNumber }])
    const at = `/api/sheets/lernen-foerdern/${month}/questions/${id}/answer`
    expect((await other('POST', at, { answer: 'corrected' })).status).toBe(200)
  })
})

test('the matrix counts what is open, and lists it by sheet', async () => {
  const { id } = await asked()
  await asked({ code: 'missing' })
  const count = async () => {
    const { json } = await county<Overview>('GET', `/api/sheets/overview?from=${month}&to=${month}`)
    return json.units.find((unit) => unit.id === 'caritas-rheine')?.cells[0]?.questions
  }
  expect(await count()).toEqual({ open: 2, answered: 0 })
  await answer(member, id, 'corrected')
  expect(await count()).toEqual({ open: 1, answered: 1 })
  const { json } = await county<Told>('GET', `${path()}/questions`)
  expect(json.questions.map((one) => one.answer)).toEqual(['corrected', null])
})

test('reading them with a sheet costs a few rows each, and none where nothing is asked', async () => {
  const { db, cost } = counting(env.DB)
  const counted = await as('caritas-1', { ...env, DB: db })
  const readOf = async (): Promise<number> => {
    const before = cost.read
    await sheet(counted, 'caritas-rheine', month)
    return cost.read - before
  }
  await readOf()
  const without = await readOf()
  for (let i = 0; i < 5; i += 1) await asked()
  expect((await readOf()) - without).toBeLessThanOrEqual(5 * 5)
})
