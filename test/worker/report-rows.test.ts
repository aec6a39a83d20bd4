import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RowsBehind } from '#domain/report/behind.ts'
import { as, type Call, seed } from '../support/api.ts'
import type { CsvRow } from '../support/figures-anew.ts'
import { liveThrough, UNTIL } from '../support/random-county.ts'

const AS_OF = 'asOf=2023-07-01'
const RANGE = `from=2022-12&to=${UNTIL}`
const UNITS = ['', '&unit=caritas-rheine', '&unit=lernen-foerdern', '&provider=lernen'] as const

let county: Call
let file: ReadonlyMap<string, CsvRow>

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  file = new Map((await liveThrough(county)).map((row) => [`${row['case_number']} ${row['month']}`, row]))
})

async function get<T>(path: string): Promise<T> {
  const { status, json, text } = await county<T>('GET', `/api/reports/${path}`)
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`)
  return json
}

/** The rows behind a number are as many as it says, and each stands in the file with these values; none where nobody has counted. */
async function expectRows(path: string, counted: number | null): Promise<RowsBehind> {
  const count = counted ?? 0
  const found = await get<RowsBehind>(path)
  expect([path, found.all]).toEqual([path, count])
  expect(found.rows).toHaveLength(count)
  for (const { caseNumber, unit, month, values } of found.rows) {
    const row = file.get(`${caseNumber} ${month}`)
    expect(row?.['unit']).toBe(unit)
    for (const [key, value] of Object.entries(values))
      expect(row?.[key]).toBe(Array.isArray(value) ? value.join('|') : String(value ?? ''))
  }
  return found
}

type Figures = Readonly<Record<string, number>>
interface Counts {
  readonly counts: readonly { readonly key: string; readonly count: number }[]
  readonly empty: number
}

describe('the rows behind every number of every report', () => {
  test.each([
    ['cases', AS_OF, ['total', 'active', 'inactive']],
    ['share', AS_OF, ['running', 'cm', 'short']],
    ['load', AS_OF, ['running', 'cm', 'short']],
    ['families', AS_OF, ['families', 'single', 'unknown', 'newlyImmigrated']],
    ['closings', RANGE, ['cm', 'short']],
    [
      'movement',
      RANGE,
      ['start', 'added', 'converted', 'returned', 'takenOver', 'handedOver', 'closed', 'end'],
    ],
  ] as const)('%s', async (name, period, figures) => {
    for (const part of UNITS) {
      const { all } = await get<{ all: Figures }>(`${name}?${period}${part}`)
      for (const figure of figures)
        await expectRows(`${name}/rows?${period}${part}&figure=${figure}`, all[figure] ?? -1)
    }
  })

  test('the sum of units is theirs together, and none of another unit', async () => {
    const { units } = await get<{ units: readonly (Figures & { id: string })[] }>(`movement?${RANGE}`)
    for (const { id, handedOver } of units) {
      const { rows } = await expectRows(
        `movement/rows?${RANGE}&figure=handedOver&unit=${id}`,
        handedOver ?? -1,
      )
      expect(rows.every(({ unit }) => unit === id)).toBe(true)
    }
  })

  test('contacts of a month', async () => {
    const { months } = await get<{
      months: { month: string; all: number | null; units: { id: string; contacts: number | null }[] }[]
    }>(`contacts?${RANGE}`)
    for (const { month, all, units } of months) {
      await expectRows(`contacts/rows?from=${month}&to=${month}&figure=contacts`, all)
      for (const { id, contacts } of units)
        await expectRows(`contacts/rows?from=${month}&to=${month}&figure=contacts&unit=${id}`, contacts)
    }
  })

  test.each([
    ['column=sex&of=cases', AS_OF],
    ['column=origin&of=running', AS_OF],
    ['column=benefits&of=cases&by=group', AS_OF],
    ['column=arrival_year&of=running', AS_OF],
    ['column=topics&of=contacts', RANGE],
  ])('distribution, %s', async (asked, period) => {
    const { counts, empty } = await get<Counts>(`distribution?${asked}&${period}`)
    expect(counts.length).toBeGreaterThan(0)
    for (const { key, count } of [...counts, { key: '', count: empty }])
      await expectRows(
        `distribution/rows?${asked}&${period}&figure=value&value=${encodeURIComponent(key)}`,
        count,
      )
  })

  test('closings by type, reason and goals', async () => {
    const { all } = await get<{ all: Record<'types' | 'reasons' | 'goals', Counts> }>(`closings?${RANGE}`)
    for (const figure of ['types', 'reasons', 'goals'] as const)
      for (const { key, count } of [...all[figure].counts, { key: '', count: all[figure].empty }])
        await expectRows(`closings/rows?${RANGE}&figure=${figure}&value=${key}`, count)
  })

  test('phases, gaps and cases of the year', async () => {
    const { phases } = await get<{ phases: { phase: string | null; cases: number }[] }>(`phases?${AS_OF}`)
    for (const { phase, cases } of phases)
      await expectRows(`phases/rows?${AS_OF}&figure=cases&value=${phase ?? ''}`, cases)
    const { municipalities } = await get<{
      municipalities: {
        municipality: string | null
        cases: number
        withGaps: number
        gaps: Counts['counts']
      }[]
    }>(`gaps?${AS_OF}`)
    for (const { municipality, cases, withGaps, gaps } of municipalities) {
      const place = `${AS_OF}&municipality=${municipality ?? ''}`
      await expectRows(`gaps/rows?${place}&figure=cases`, cases)
      await expectRows(`gaps/rows?${place}&figure=withGaps`, withGaps)
      for (const { key, count } of gaps) await expectRows(`gaps/rows?${place}&figure=gap&value=${key}`, count)
    }
    const { year } = await get<{ year: { cases: number } }>(`families?${AS_OF}`)
    await expectRows(`families/rows?${AS_OF}&figure=yearCases`, year.cases)
  })

  test('residence statuses and their changes', async () => {
    for (const part of UNITS) {
      const { all } = await get<{
        all: { statuses: Counts['counts']; changes: { before: string; now: string; count: number }[] }
      }>(`residence?${RANGE}${part}`)
      for (const { key, count } of all.statuses)
        await expectRows(`residence/rows?${RANGE}${part}&figure=statuses&value=${key}`, count)
      for (const { before, now, count } of all.changes) {
        const { rows } = await expectRows(
          `residence/rows?${RANGE}${part}&figure=changes&value=${before}.${now}`,
          count,
        )
        expect(rows.every(({ values }) => values['residence'] === now)).toBe(true)
      }
    }
  })

  test('a row shows the columns of its number and no other', async () => {
    const { columns, rows } = await get<RowsBehind>(`families/rows?${AS_OF}&figure=newlyImmigrated`)
    expect(columns).toEqual(['arrival_year'])
    expect(Object.keys(rows[0]?.values ?? {})).toEqual(['arrival_year'])
  })

  test('a coordinator of a region gets the rows of its units alone', async () => {
    const region = await as('region-ost')
    for (const path of [
      `share/rows?${AS_OF}&figure=running`,
      `movement/rows?${RANGE}&figure=takenOver`,
      `movement/rows?${RANGE}&figure=handedOver`,
    ]) {
      const { json } = await region<RowsBehind>('GET', `/api/reports/${path}`)
      expect(new Set(json.rows.map(({ unit }) => unit))).toEqual(new Set(['lernen-foerdern']))
    }
  })

  test.each([
    'cases/rows?asOf=2023-07-01&figure=nothing',
    'nothing/rows?asOf=2023-07-01&figure=total',
    'cases/rows?from=2023-01&to=2023-02&figure=total',
    'contacts/rows?asOf=2023-07-01&figure=contacts',
    'distribution/rows?asOf=2023-07-01&figure=value&value=A&column=intensity',
    'distribution/rows?asOf=2023-07-01&figure=value&value=x&column=note',
    'distribution/rows?asOf=2023-07-01&figure=value&column=sex',
    'constructor/rows?asOf=2023-07-01&figure=name',
    'cases/rows?asOf=2023-07-01&figure=constructor',
    'activities/rows?from=2023-01&to=2023-02&figure=figures',
  ])('%s: there is no such number', async (path) => {
    expect((await county('GET', `/api/reports/${path}`)).status).toBe(400)
  })

  test('erased cases, which count on, are told beside the rows', async () => {
    await env.DB.prepare(`INSERT INTO frozen_case VALUES ('caritas-rheine', '2023-01', 'closed', 2)`).run()
    const { all } = await get<{ all: Figures }>(`cases?${AS_OF}`)
    for (const [figure, erased] of [
      ['total', 2],
      ['active', 0],
      ['inactive', 2],
    ] as const) {
      const found = await get<RowsBehind>(`cases/rows?${AS_OF}&figure=${figure}`)
      expect([found.erased, found.all + found.erased]).toEqual([erased, all[figure]])
    }
    expect(await get<RowsBehind>(`cases/rows?${AS_OF}&figure=total&unit=lernen-foerdern`)).toMatchObject({
      erased: 0,
    })
  })
})
