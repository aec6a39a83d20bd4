import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { as, type Call } from './api.ts'
import { type CsvRow, readCsv } from './figures-anew.ts'
import { CM, change, op, open, sheet } from './sheets.ts'

const UNITS = ['caritas-rheine', 'lernen-foerdern'] as const
const MONTHS = [
  '2022-11',
  '2022-12',
  '2023-01',
  '2023-02',
  '2023-03',
  '2023-04',
  '2023-05',
  '2023-06',
] as const
/** The last month that it has lived through. */
export const UNTIL = '2023-06'
const SEED = Math.floor(Math.random() * 2 ** 31)

// A generator of its own, so that a run that fails can be played again.
let state = SEED
const random = (): number => {
  state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32
}
const pick = <T>(...values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
const some = (...values: readonly string[]): string[] => values.filter(() => random() < 0.4)

let members: Record<(typeof UNITS)[number], Call>

const RESIDENCES = [
  'toleration',
  'toleration_work',
  'chance',
  'integrated',
  'refugee',
  'humanitarian',
] as const

const person = () => ({
  residence: pick(...RESIDENCES),
  persons: pick(1, 1, 2, 3, 5),
  sex: pick('m', 'w', 'd', 'x'),
  age_band: pick('18-26', '27-34', '35-44'),
  origin: pick('475', '423', '166', '160', '442', '438', '163'),
  arrival_year: pick<number | string>(2015, 2017, 2018, 2020, 2022, 'born'),
  municipality: pick('05566076', '05566028', '05566012', 'outside'),
  benefits: pick(['none'], ['sgb2'], ['sgb2', 'child_benefit'], ['asylblg', 'child_benefit']),
  topics: ['other', ...some('housing', 'health', 'language')],
  gaps: pick(['none'], [], some('interpreting', 'language_course')),
})

function born(month: string): Record<string, unknown> {
  const kind = pick('cm', 'cm', 'short', 'contact')
  if (kind === 'contact')
    return {
      kind,
      municipality: '05566076',
      topics: ['other'],
      contacts: 1,
      contact_ways: [pick('phone', 'email', 'in_person')],
    }
  const shared = { ...person(), kind, opened: month, contacts: pick(0, 0, 1, 3) }
  return kind === 'short'
    ? { ...shared, status: pick('active', null, 'closed') }
    : { ...CM, ...shared, phase: pick('1', '2', '3', null) }
}

function grown(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isCm = values['kind'] === 'cm'
  const end = random() < 0.15
  return {
    contacts: pick(0, 0, 1, 2),
    ...(random() < 0.2 ? { residence: pick(...RESIDENCES) } : {}),
    ...(isCm
      ? { phase: pick('1', '2', '3', '4', null), status: pick('active', 'active', 'dormant', null) }
      : {}),
    ...(!isCm && random() < 0.35 ? { kind: 'cm' } : {}),
    ...(end
      ? {
          status: 'closed',
          ...(isCm
            ? {
                closing_type: pick('regular', 'abort'),
                closing_reason: pick('goals_reached', 'lost_contact', 'moved'),
                goals_met: pick('full', 'partly', 'not', null),
              }
            : {}),
        }
      : {}),
    gaps: pick(['none'], some('interpreting', 'language_course')),
  }
}

async function month(unit: (typeof UNITS)[number], at: string, other: string): Promise<void> {
  const call = members[unit]
  await open(call, unit, at)
  const { entries } = await sheet(call, unit, at)
  const edits = entries
    .filter(() => random() < 0.6)
    .map(({ id, revision, values }) => ({
      id: op(),
      type: 'set',
      entry: id,
      base: revision,
      values: grown(values),
    }))
  const births = Array.from({ length: 14 }, () => ({
    id: op(),
    type: 'create',
    unit,
    month: at,
    values: born(at),
  }))
  const handed = entries
    .filter(({ values }) => values['kind'] === 'cm' && random() < 0.1)
    .map(({ caseNumber }) => ({ id: op(), type: 'handover', case: caseNumber, unit: other, from: at }))
  const gone = rowsOf(await change(call, ...edits, ...births), edits.length)
  const removed = gone
    .filter(() => random() < 0.1)
    .map((id) => ({ id: op(), type: 'remove', entry: id, base: 1 }))
  await change(call, ...removed, ...handed, { id: op(), type: 'create', unit, month: at, values: born(at) })
}

const rowsOf = (results: readonly { entry: string | null }[], from: number): string[] =>
  results.slice(from).flatMap(({ entry }) => entry ?? [])

/** Two units live through eight months, each another life in every run; the rows of their consolidated file. */
export async function liveThrough(county: Call): Promise<CsvRow[]> {
  console.info(`seed ${SEED}`)
  members = { 'caritas-rheine': await as('caritas-1'), 'lernen-foerdern': await as('lernen-1') }
  for (const at of MONTHS) {
    await month('caritas-rheine', at, 'lernen-foerdern')
    await month('lernen-foerdern', at, 'caritas-rheine')
    // Cases come back after their end.
    const closed = await env.DB.prepare(
      `SELECT c.number FROM case_file c JOIN entry e ON e.case_file = c.id WHERE c.unit = 'caritas-rheine'
        AND c.ended < ? AND e."values" ->> '$.kind' = 'cm' AND e."values" ->> '$.status' = 'closed' LIMIT 1`,
    )
      .bind(at)
      .first<string>('number')
    if (closed)
      await change(members['caritas-rheine'], {
        id: op(),
        type: 'create',
        unit: 'caritas-rheine',
        month: at,
        case: closed,
        values: { status: 'active', opened: at },
      })
  }
  await members['caritas-rheine']('POST', `/api/sheets/caritas-rheine/2023-02/figures`, {
    figures: { case_conferences: 3, network_meetings: 2 },
  })
  await members['caritas-rheine']('POST', `/api/sheets/caritas-rheine/2023-03/figures`, {
    figures: { case_conferences: 4 },
  })
  const file = await county(
    'GET',
    `/api/export/entries.csv?from=${MONTHS[0]}&to=${UNTIL}&dialect=data&detail=full&purpose=quality_check`,
  )
  expect(file.status).toBe(200)
  return readCsv(file.text)
}
