import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { selfCheck } from '../../worker/store/self-check.ts'
import { as, type Call, seed } from '../support/api.ts'
import { type CsvRow, FiguresAnew } from '../support/figures-anew.ts'
import { liveThrough, UNTIL } from '../support/random-county.ts'
import { change, op, open, sheet } from '../support/sheets.ts'

const AS_OF = '2023-07-01'

let county: Call
let anew: FiguresAnew
let rows: CsvRow[]

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  rows = await liveThrough(county)
  anew = new FiguresAnew(rows)
})

const report = async <T = Record<string, unknown>>(path: string): Promise<T> => {
  const { status, json, text } = await county<T>('GET', `/api/reports/${path}`)
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`)
  return json
}
// The third unit never keeps a sheet: nothing is known of it, which is not the same as 0.
const orUnknown = <F extends object>(unit: string, expected: F) =>
  unit === 'caritas-ost' ? Object.fromEntries(Object.keys(expected).map((key) => [key, null])) : expected
const of = (list: readonly CsvRow[], unit: string): CsvRow[] => list.filter((row) => row['unit'] === unit)
interface Units<F> {
  readonly units: readonly (F & { readonly id: string })[]
  readonly all: F
}

describe('figures of reports, beside the same from the file', () => {
  test('every entry knows what the one before it held, whatever has become of the case', async () => {
    expect((await selfCheck(env.DB)).deviations).toEqual([])
  })

  test('the file tells of every kind of life that a case can have', () => {
    const kinds = new Set(rows.map((row) => `${row['kind']} ${row['status']}`))
    for (const kind of ['cm active', 'cm dormant', 'cm closed', 'short active', 'short closed', 'contact '])
      expect(kinds).toContain(kind)
    expect(rows.length).toBeGreaterThan(250)
    const accounts = ['caritas-rheine', 'lernen-foerdern'].map((unit) =>
      anew.movement('2022-12', UNTIL, [unit]),
    )
    for (const part of Object.keys(accounts[0] ?? {}))
      expect(
        accounts.reduce((sum, account) => sum + (account[part] ?? 0), 0),
        part,
      ).toBeGreaterThan(0)
  })

  test.each(['sex', 'origin', 'benefits', 'topics', 'persons', 'arrival_year', 'gaps', 'age_band'])(
    'distribution of %s among running and among all cases',
    async (column) => {
      for (const [over, list] of [
        ['running', anew.running(UNTIL)],
        ['cases', anew.total(UNTIL)],
      ] as const) {
        const found = await report<{ counts: { key: string; count: number }[]; empty: number; rows: number }>(
          `distribution?column=${column}&of=${over}&asOf=${AS_OF}`,
        )
        expect(Object.fromEntries(found.counts.map(({ key, count }) => [key, count]))).toEqual(
          anew.counts(list, column),
        )
        expect([found.rows, found.empty]).toEqual([
          list.length,
          list.filter((row) => row[column] === '').length,
        ])
        const counts = found.counts.map(({ count }) => count)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      }
    },
  )

  test('ways of other contacts in a range of months', async () => {
    const { counts } = await report<{ counts: { key: string; count: number }[] }>(
      'distribution?column=contact_ways&of=contacts&from=2023-01&to=2023-03',
    )
    expect(Object.fromEntries(counts.map(({ key, count }) => [key, count]))).toEqual(
      anew.counts(anew.contacts('2023-01', '2023-03'), 'contact_ways'),
    )
  })

  test('share and load, by unit and in all', async () => {
    const running = anew.running(UNTIL)
    const share = await report<Units<{ running: number; cm: number; share: number | null }>>(
      `share?asOf=${AS_OF}`,
    )
    const expected = (list: readonly CsvRow[]) => {
      const cm = list.filter((row) => row['kind'] === 'cm').length
      return { running: list.length, cm, share: list.length === 0 ? null : cm / list.length }
    }
    for (const unit of share.units)
      expect(unit).toMatchObject(orUnknown(unit.id, expected(of(running, unit.id))))
    expect(share.all).toMatchObject(expected(running))
    const load = await report<
      Units<{ fte: number | null; cmPerFte: number | null; runningPerFte: number | null }>
    >(`load?asOf=${AS_OF}`)
    const caritas = of(running, 'caritas-rheine')
    expect(load.units.find(({ id }) => id === 'caritas-rheine')).toMatchObject({
      fte: 1.7,
      cmPerFte: caritas.filter((row) => row['kind'] === 'cm').length / 1.7,
      runningPerFte: caritas.length / 1.7,
    })
    expect(load.units.find(({ id }) => id === 'lernen-foerdern')).toMatchObject({
      fte: null,
      runningPerFte: null,
    })
  })

  test('families, persons, newly immigrated; cases and persons of the year', async () => {
    const found = await report<Units<Record<string, number>> & { year: unknown }>(`families?asOf=${AS_OF}`)
    const expected = (list: readonly CsvRow[]) => {
      const many = list.filter((row) => Number(row['persons']) > 1)
      return {
        families: many.length,
        familyPersons: many.reduce((sum, row) => sum + Number(row['persons']), 0),
        single: list.filter((row) => row['persons'] === '1').length,
        unknown: list.filter((row) => row['persons'] === '').length,
        newlyImmigrated: list.filter(
          (row) => /^\d/.test(row['arrival_year'] ?? '') && Number(row['arrival_year']) >= 2018,
        ).length,
      }
    }
    expect(found.all).toEqual(expected(anew.running(UNTIL)))
    for (const unit of found.units)
      expect(unit).toMatchObject(orUnknown(unit.id, expected(of(anew.running(UNTIL), unit.id))))
    expect(found.year).toEqual({ year: 2023, ...anew.year(UNTIL) })
  })

  test('closings by type, reason and goals', async () => {
    const found = await report<
      Units<{ cm: number; short: number; reasons: { counts: { key: string; count: number }[] } }>
    >('closings?from=2022-12&to=2023-05')
    const closed = anew.closings('2022-12', '2023-05')
    const cm = closed.filter((row) => row['kind'] === 'cm')
    expect([found.all.cm, found.all.short]).toEqual([
      cm.length,
      closed.filter((row) => row['kind'] === 'short').length,
    ])
    for (const [key, column] of [
      ['reasons', 'closing_reason'],
      ['types', 'closing_type'],
      ['goals', 'goals_met'],
    ] as const) {
      const all = found.all as unknown as Record<string, { counts: { key: string; count: number }[] }>
      expect(Object.fromEntries(all[key]?.counts.map((one) => [one.key, one.count]) ?? [])).toEqual(
        anew.counts(cm, column),
      )
    }
  })

  test('phases and the time in them', async () => {
    const { phases } = await report<{
      phases: { phase: string | null; cases: number; median: number; longest: number }[]
    }>(`phases?asOf=${AS_OF}`)
    const expected = anew.phases(UNTIL)
    expect(
      Object.fromEntries(phases.map(({ phase, cases, longest }) => [phase ?? '', [cases, longest]])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([phase, months]) => [phase, [months.length, months.at(-1)]]),
      ),
    )
    for (const { phase, median } of phases) {
      const months = expected[phase ?? ''] ?? []
      const low = months[Math.ceil(months.length / 2) - 1] ?? 0
      const high = months[Math.floor(months.length / 2)] ?? 0
      expect(median).toBe((low + high) / 2)
    }
  })

  test('gaps by municipality', async () => {
    const { municipalities } = await report<{
      municipalities: {
        municipality: string | null
        cases: number
        withGaps: number
        gaps: { key: string; count: number }[]
      }[]
    }>(`gaps?asOf=${AS_OF}`)
    const running = anew.running(UNTIL)
    expect(municipalities.reduce((sum, { cases }) => sum + cases, 0)).toBe(running.length)
    for (const { municipality, cases, withGaps, gaps } of municipalities) {
      const here = running.filter((row) => row['municipality'] === (municipality ?? ''))
      const { none: _none, ...counts } = anew.counts(here, 'gaps')
      expect(Object.fromEntries(gaps.map(({ key, count }) => [key, count]))).toEqual(counts)
      expect([cases, withGaps]).toEqual([
        here.length,
        here.filter((row) => !['', 'none'].includes(row['gaps'] ?? '')).length,
      ])
    }
  })

  test.each([
    ['2022-11', '2023-06'],
    ['2023-01', '2023-03'],
    ['2023-06', '2023-06'],
  ])('the account of open cases from %s to %s', async (from, to) => {
    const found = await report<Units<Record<string, number>>>(`movement?from=${from}&to=${to}`)
    for (const unit of found.units) expect(unit).toMatchObject(anew.movement(from, to, [unit.id]))
    for (const { start, added, converted, returned, takenOver, handedOver, closed, end } of [
      found.all,
      ...found.units,
    ] as Record<string, number>[])
      expect(start! + added! + converted! + returned! + takenOver! - handedOver! - closed!).toBe(end)
    expect(found.all).toEqual(anew.movement(from, to, ['caritas-rheine', 'lernen-foerdern', 'caritas-ost']))
  })

  test('the residence status, and how it changed', async () => {
    const EXCHANGE = [
      'toleration',
      'toleration_identity',
      'toleration_training',
      'toleration_work',
      'chance',
      'integrated_youth',
      'integrated',
    ]
    type Found = Units<{
      statuses: { key: string; count: number }[]
      changes: { before: string; now: string; count: number }[]
    }>
    const found = await report<Found>('residence?from=2023-01&to=2023-06')
    for (const part of [found.all, ...found.units]) {
      const unit = 'id' in part ? String(part.id) : undefined
      const list = anew.running(UNTIL).filter((row) => unit === undefined || row['unit'] === unit)
      const counts = anew.counts(list, 'residence')
      expect(part.statuses).toEqual(EXCHANGE.map((key) => ({ key, count: counts[key] ?? 0 })))
      const changes = anew
        .residenceChanges('2023-01', '2023-06', unit)
        .filter((path) => path.split('.').some((key) => EXCHANGE.includes(key)))
      const expected: Record<string, number> = {}
      for (const path of changes) expected[path] = (expected[path] ?? 0) + 1
      expect(
        Object.fromEntries(part.changes.map(({ before, now, count }) => [`${before}.${now}`, count])),
      ).toEqual(expected)
    }
    expect(found.all.changes.length).toBeGreaterThan(3)
  })

  test("the units' own figures and post-months", async () => {
    const found = await report<Units<{ figures: object; plannedMonths: number; occupiedMonths: number }>>(
      'activities?from=2023-02&to=2023-05',
    )
    expect(found.all).toEqual({
      figures: { case_conferences: 7, network_meetings: 2 },
      plannedMonths: 8,
      occupiedMonths: 6.8,
    })
  })

  test('a part of the county: by unit, provider or region, and nothing of what is not there', async () => {
    const running = anew.running(UNTIL)
    const share = async (part: string) =>
      (await report<Units<{ running: number }>>(`share?asOf=${AS_OF}&${part}`)).all.running
    expect(await share('unit=caritas-rheine')).toBe(of(running, 'caritas-rheine').length)
    expect(await share('provider=lernen')).toBe(of(running, 'lernen-foerdern').length)
    expect(await share('region=west')).toBe(of(running, 'caritas-rheine').length)
    expect(await share('unit=nowhere')).toBe(0)
  })

  test('38: a coordinator of a region gets the figures of its units alone', async () => {
    const region = await as('region-ost')
    const { json } = await region<Units<{ running: number }>>('GET', `/api/reports/share?asOf=${AS_OF}`)
    expect(json.units.map(({ id }) => id)).toEqual(['lernen-foerdern'])
    expect(json.all.running).toBe(of(anew.running(UNTIL), 'lernen-foerdern').length)
    for (const path of ['distribution?column=sex', 'gaps?', 'phases?']) {
      const whole = await region<Record<string, unknown>>(
        'GET',
        `/api/reports/${path}&asOf=${AS_OF}`.replace('?&', '?'),
      )
      const part = await report(`${path}&asOf=${AS_OF}&unit=lernen-foerdern`.replace('?&', '?'))
      expect(whole.json).toEqual(part)
    }
  })

  test.each(['note', 'intensity', 'review', 'case_number', 'unit', 'nothing', '__proto__'])(
    '6: %s cannot be counted',
    async (column) => {
      expect((await county('GET', `/api/reports/distribution?column=${column}&asOf=${AS_OF}`)).status).toBe(
        400,
      )
    },
  )
})

test("a unit's capacity is shown to the unit: Münster's examples, exactly", async () => {
  await env.DB.batch([
    env.DB.prepare(`DELETE FROM fte`),
    env.DB
      .prepare(`INSERT INTO fte VALUES ('caritas-ost', '2022-01', '2022-01', 100, 100), ('caritas-ost', '2022-02', '2022-02', 75, 75),
      ('caritas-ost', '2022-03', '2022-03', 50, 50)`),
    env.DB.prepare(`INSERT INTO membership VALUES ('caritas-2', 'caritas-ost', 0)`),
  ])
  const member = await as('caritas-2')
  const months = [
    ['2022-01', [4, 2, 2, 5], { fte: 1, cases: 13, needed: 27.25, budget: 23.4 }],
    ['2022-02', [2, 2, 5, 2], { fte: 0.75, cases: 11, needed: 24.5, budget: 17.55 }],
    ['2022-03', [1, 1, 0, 5], { fte: 0.5, cases: 7, needed: 8.25, budget: 11.7 }],
  ] as const
  for (const [at, counts, expected] of months) {
    await open(member, 'caritas-ost', at)
    const { entries } = await sheet(member, 'caritas-ost', at)
    await change(
      member,
      { id: op(), type: 'create', unit: 'caritas-ost', month: at, values: { kind: 'contact' } },
      ...entries.map(({ id }) => ({ id: op(), type: 'remove', entry: id, base: 1 })),
    )
    await change(
      member,
      ...['A', 'B', 'C', 'D'].flatMap((intensity, i) =>
        Array.from({ length: counts[i] ?? 0 }, () => ({
          id: op(),
          type: 'create',
          unit: 'caritas-ost',
          month: at,
          values: { kind: 'cm', intensity },
        })),
      ),
    )
    const { json } = await member('GET', `/api/reports/capacity?unit=caritas-ost&month=${at}`)
    expect(json).toMatchObject(expected)
  }
})
