import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parseCaseNumber } from '#domain/case-number.ts'
import { checkNote } from '#domain/privacy/check.ts'
import { judgeRow, judgeSheet } from '#domain/rules/engine.ts'
import { judgeValue } from '#domain/rules/cell.ts'
import { blocksSubmission } from '#domain/rules/reason.ts'
import { RULES } from '#domain/rules/rule.ts'
import { addMonths, month, monthsBetween } from '#domain/sheet/month.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import { columnOf } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { COUNTY, TEMPLATE } from '../../../worker/local/demo/county.ts'
import { demoRecords } from '../../../worker/local/demo/kreis.ts'
import type { EntryRecord } from '../../../worker/local/demo/records.ts'

const { cases, entries, changes } = demoRecords()
const OPEN = month('2023-09')
const accepted = entries.filter((e) => e.month < OPEN)

const judged = (e: EntryRecord) =>
  judgeRow(
    {
      row: e.values,
      month: e.month,
      county: COUNTY.key,
      previous: e.previous,
      template: templateAt([TEMPLATE], e.month),
    },
    e.reasons,
  )

/** Latest entry of each Case Management case up to a month, as the city of Rheine counted. */
function counted(until: string) {
  const latest = new Map<string, EntryRecord>()
  for (const e of entries.toSorted((a, b) => (a.month < b.month ? -1 : 1)))
    if (e.month <= until && e.values['kind'] === 'cm') latest.set(e.caseFile, e)
  const rows = [...latest.values()]
  const count = (f: (e: EntryRecord) => boolean) => rows.filter(f).length
  return {
    total: rows.length,
    caritas: count((e) => e.unit === 'caritas-rheine'),
    lernen: count((e) => e.unit === 'lernen-foerdern'),
    active: count((e) => e.values['status'] === 'active'),
    inactive: count((e) => e.values['status'] !== 'active'),
  }
}

describe('the figures that the city of Rheine published', () => {
  test.each([
    ['2022-09', 38, 0, 38, 26, 12],
    ['2022-12', 67, 32, 35, 40, 27],
    ['2023-03', 84, 42, 42, 42, 42],
    ['2023-05', 97, 49, 48, null, null],
    ['2023-07', 103, 50, 53, null, null],
    ['2023-08', 118, 60, 58, 61, 57],
  ])('cases up to %s', (until, total, caritas, lernen, active, inactive) => {
    expect(counted(until)).toMatchObject({
      total,
      caritas,
      lernen,
      ...(active === null ? {} : { active, inactive }),
    })
  })

  test.each([
    ['2023-01', 12, 2],
    ['2023-02', 10, 7],
    ['2023-03', 10, 15],
    ['2023-04', 18, 12],
    ['2023-05', 17, 9],
    ['2023-06', 15, 30],
    ['2023-07', 12, 9],
    ['2023-08', 4, 21],
  ])('other contacts in %s', (m, caritas, lernen) => {
    const rows = entries.filter((e) => e.month === m && e.values['kind'] === 'contact')
    expect(rows.filter((e) => e.unit === 'caritas-rheine')).toHaveLength(caritas)
    expect(rows.filter((e) => e.unit === 'lernen-foerdern')).toHaveLength(lernen)
  })

  test('in October 2022 twelve cases went from Lernen fördern to Caritas Rheine', () => {
    const moved = cases.filter((c) => c.unitSince !== null)
    expect(moved).toHaveLength(12)
    for (const one of moved) {
      const units = entries.filter((e) => e.caseFile === one.id).map((e) => [e.month, e.unit])
      expect(units[0]).toEqual(['2022-09', 'lernen-foerdern'])
      expect(units.slice(1).every(([, unit]) => unit === 'caritas-rheine')).toBe(true)
    }
  })
})

describe('every row', () => {
  test('holds canonical values and notes without personal data', () => {
    for (const e of entries) {
      const template = templateAt([TEMPLATE], e.month)
      for (const [key, value] of Object.entries(e.values)) {
        const column = columnOf(template, key)
        if (!column) throw new Error(`no column ${key}`)
        expect([
          e.month,
          key,
          value,
          judgeValue(column, value, { template, county: COUNTY.key, previous: e.previous }),
        ]).toEqual([e.month, key, value, { ok: true, value }])
      }
    }
  })

  test('of an accepted month could be submitted', () => {
    for (const e of accepted) expect([e.id, judged(e).filter(blocksSubmission)]).toEqual([e.id, []])
  })

  test('has fewer than ten contacts', () => {
    expect(Math.max(...entries.map((e) => Number(e.values['contacts'] ?? 0)))).toBeLessThan(10)
  })

  test('knows what earlier months tell of its case', () => {
    for (const file of cases) {
      let last: EntryRecord | null = null
      for (const e of entries.filter((one) => one.caseFile === file.id)) {
        const expected: unknown = last && previousOf(last, last.previous, templateAt([TEMPLATE], e.month))
        expect(e.previous).toEqual(expected)
        last = e
      }
    }
  })

  test('is what its changes make of it', () => {
    const made = new Map<string, Record<string, unknown>>()
    for (const c of changes) {
      if (c.entry === null) continue
      const row = made.get(c.entry) ?? {}
      for (const [key, { before, after }] of Object.entries(c.patch)) {
        expect(row[key] ?? null).toEqual(before)
        row[key] = after
      }
      made.set(c.entry, row)
    }
    for (const e of entries) {
      const row = Object.entries(made.get(e.id) ?? {}).filter(([, value]) => value !== null)
      expect(Object.fromEntries(row)).toEqual(e.values)
    }
  })
})

test('sheets carry over what the domain says: open Case Management always, short consultations for two months', () => {
  for (const file of cases) {
    const own = entries.filter((e) => e.caseFile === file.id)
    const last = own.at(-1)
    if (!last || last.month === OPEN) continue
    const gone = last.values['status'] === 'closed' || last.values['kind'] === 'contact'
    const lastContact = own.findLast((e) => Number(e.values['contacts']) > 0)?.month ?? last.month
    const faded = last.values['kind'] === 'short' && monthsBetween(lastContact, addMonths(last.month, 1)) > 2
    expect([file.id, gone || faded]).toEqual([file.id, true])
    for (let i = 1; i < own.length; i += 1) {
      const [before, after] = [own[i - 1], own[i]]
      if (before && after) expect(monthsBetween(before.month, after.month)).toBe(1)
    }
  }
})

test('each submit, warn and hint rule that September can show waits in an open sheet', () => {
  const open = entries.filter((e) => e.month === OPEN)
  const seen = new Set(open.flatMap((e) => judged(e).map((issue) => issue.rule)))
  for (const unit of ['caritas-rheine', 'lernen-foerdern']) {
    const rows = open
      .filter((e) => e.unit === unit)
      .map((e) => ({ id: e.id, row: e.values, previous: e.previous }))
    for (const issues of judgeSheet(rows, templateAt([TEMPLATE], OPEN)).values())
      for (const issue of issues) seen.add(issue.rule)
  }
  const expected = Object.entries(RULES).filter(
    ([id, level]) => level !== 'cell' && id !== 'R21' && id !== 'R22',
  )
  expect([...seen].sort()).toEqual(expected.map(([id]) => id).sort())
})

test('R21 asks for a look at the age bands once the demo Kreis is opened up to a January', () => {
  const january = month('2024-01')
  const last = entries.find((e) => e.month === OPEN && e.previous?.ageBandSince === '2022-09')
  if (!last) throw new Error('no row that began in the first sheet')
  let { previous, month: at } = last
  while (at < january) {
    const next = addMonths(at, 1)
    previous = previousOf({ month: at, values: last.values }, previous, templateAt([TEMPLATE], next))
    at = next
  }
  const template = templateAt([TEMPLATE], at)
  const issues = judgeRow({ row: last.values, month: at, county: COUNTY.key, previous, template })
  expect(issues.map((issue) => issue.rule)).toContain('R21')
})

test('in the open sheets some rows are touched and some wait as they were carried over', () => {
  const open = entries.filter((e) => e.month === OPEN)
  expect(open.filter((e) => e.carried.length > 0).length).toBeGreaterThan(15)
  expect(open.filter((e) => e.carried.length === 0).length).toBeGreaterThan(40)
})

test('case numbers are valid and unique, notes are ordinary', () => {
  expect(cases.every((c) => parseCaseNumber(c.number) === c.number)).toBe(true)
  expect(new Set(cases.map((c) => c.number)).size).toBe(cases.length)
  const notes = new Set(
    entries.flatMap((e) => (typeof e.values['note'] === 'string' ? [e.values['note']] : [])),
  )
  expect(notes.size).toBeGreaterThan(3)
  expect([...notes].filter((note) => checkNote(note).length > 0)).toEqual([])
})

test('the demo Kreis is the same at every call', () => {
  const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  expect(hash(demoRecords())).toBe(hash({ cases, entries, changes }))
})
