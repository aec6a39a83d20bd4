import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { backupLines } from '../../worker/store/backup.ts'
import { as, type Call, caller, cookieOf, seed } from '../support/api.ts'
import { interrupted } from '../support/interrupted.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

let county: Call
let member: Call
let colleague: Call
let other: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  member = await as('caritas-1')
  colleague = await as('caritas-2')
  other = await as('lernen-1')
  await open(member)
  await open(other, 'lernen-foerdern')
})

const erase = (number: string) =>
  county('POST', `/api/cases/${number}/erase`, { reason: 'consent_withdrawn' })

describe('an erased case', () => {
  test('leaves no answer behind that was being given meanwhile (confirm)', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1991 })
    const db = interrupted(/INSERT INTO answer/, () => erase(caseNumber))
    const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
    const result = await one(slow, { id: op(), type: 'confirm', entry: id, base: 1 })
    const kept = await env.DB.prepare(`SELECT answer FROM answer WHERE answer ->> 'entry' = ?`).bind(id).all()
    expect({ code: result.code, kept: JSON.stringify(kept.results) }).not.toEqual({
      code: undefined,
      kept: expect.stringContaining('1991'),
    })
  })

  test('the same with a conflict', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1992 })
    await one(colleague, { id: op(), type: 'set', entry: id, base: 1, values: { arrival_year: 1993 } })
    const db = interrupted(/INSERT INTO answer/, () => erase(caseNumber))
    const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
    await one(slow, { id: op(), type: 'set', entry: id, base: 1, values: { arrival_year: 1994 } })
    const kept = await env.DB.prepare(`SELECT answer FROM answer WHERE answer ->> 'entry' = ?`).bind(id).all()
    expect(JSON.stringify(kept.results)).not.toMatch(/\b(?:1993|1994)\b/)
  })

  test('does not stand half in a backup that began before', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1995 })
    const lines: string[] = []
    let erased = false
    for await (const text of backupLines(env.DB, new Date().toISOString())) {
      lines.push(text)
      if (!erased && text.startsWith('["entry"')) {
        erased = true
        expect((await erase(caseNumber)).status).toBe(200)
      }
    }
    const rows = lines
      .join('')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    const last = (table: string, match: (row: Record<string, unknown>) => boolean) =>
      rows.filter((r) => Array.isArray(r) && r[0] === table && match(r[1])).at(-1)?.[1]
    const entry = last('entry', (r) => r.id === id)
    const file = last('case_file', (r) => r.id === entry.case_file)
    const change = last('change', (r) => r.entry === id)
    const event = last('event', (r) => r.kind === 'erasure' && r.case_file === file.id)
    // The audit in the file says that the case is erased; so it must be.
    expect({
      erasureInAudit: Boolean(event),
      history: change.patch !== null,
      erased_at: file.erased_at !== null,
      values: entry.values,
    }).toEqual({ erasureInAudit: true, history: false, erased_at: true, values: '{}' })
  })

  test('leaves the open sheet: the feed says that its row is gone', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1996 })
    const { seq } = await sheet(member)
    expect((await erase(caseNumber)).status).toBe(200)
    const { json } = await member<{ removed: string[] }>(
      'GET',
      `/api/sheets/caritas-rheine/2023-09/changes?after=${seq}`,
    )
    expect(json.removed).toContain(id)
  })

  test('counts in the figures with what it was when it was erased', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1998 })
    const report = async () =>
      JSON.stringify((await county('GET', '/api/reports/cases?asOf=2023-09-28')).json)
    let before = ''
    const db = interrupted(/INSERT INTO frozen_case/, async () => {
      await one(member, { id: op(), type: 'set', entry: id, base: 1, values: { status: 'dormant' } })
      before = await report()
    })
    const slow = caller(await cookieOf('koordination'), { ...env, DB: db })
    await slow('POST', `/api/cases/${caseNumber}/erase`, { reason: 'request' })
    expect(await report()).toBe(before)
  })

  test('what was dismissed at an erased case is not told of it any more', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1963, criteria_met: 1 })
    expect(
      (await member('POST', `/api/entries/${id}/reasons`, { rule: 'R13', reason: 'dismissed' })).status,
    ).toBe(200)
    expect((await county('POST', `/api/cases/${caseNumber}/erase`, { reason: 'request' })).status).toBe(200)
    const { results } = await env.DB.prepare(
      `SELECT v.data FROM event v JOIN case_file c ON c.id = v.case_file WHERE c.number = ? AND v.kind = 'reason'`,
    )
      .bind(caseNumber)
      .all()
    expect(results).toEqual([])
  })
})

describe('the retention', () => {
  test('the retention does not erase what somebody has just taken up again', async () => {
    await env.DB.prepare(`INSERT OR REPLACE INTO setting VALUES ('retention_months', '6')`).run()
    await open(member, 'caritas-rheine', '2022-06')
    const { id, caseNumber } = await create(
      member,
      { kind: 'contact', arrival_year: 1999 },
      { month: '2022-06' },
    )
    const again = {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      case: caseNumber,
      values: { ...CM, arrival_year: 1999 },
    }
    let taken: unknown
    const db = interrupted(/UPDATE case_file SET erased_at/, async () => {
      taken = (await one(member, again)).outcome
    })
    const slow = caller(await cookieOf('koordination'), { ...env, DB: db })
    const ran = await slow<{ erased: number }>('POST', '/api/retention/run', {})
    const alive = await env.DB.prepare('SELECT erased_at FROM case_file WHERE number = ?')
      .bind(caseNumber)
      .first('erased_at')
    expect({ taken, status: ran.status, alive, id: id !== '' }).toEqual({
      taken: 'applied',
      status: 200,
      alive: null,
      id: true,
    })
  })

  test.each([
    ['removed', { kind: 'contact', arrival_year: 1961 }, true],
    ['without a kind', { arrival_year: 1962 }, false],
  ] as const)('reaches a row that is %s', async (_, values, remove) => {
    await env.DB.prepare(`INSERT OR REPLACE INTO setting VALUES ('retention_months', '6')`).run()
    await open(member, 'caritas-rheine', '2022-02')
    const { id, caseNumber } = await create(member, values, { month: '2022-02' })
    if (remove)
      expect((await one(member, { id: op(), type: 'remove', entry: id, base: 1 })).outcome).toBe('applied')
    await county('POST', '/api/retention/run', {})
    const kept = await env.DB.prepare(
      `SELECT e."values", (SELECT count(*) FROM change h WHERE h.entry = e.id AND h.patch IS NOT NULL) AS history
    FROM entry e JOIN case_file c ON c.id = e.case_file WHERE c.number = ?`,
    )
      .bind(caseNumber)
      .first()
    expect(kept).toEqual({ values: '{}', history: 0 })
  })
})
