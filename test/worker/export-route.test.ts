import { env } from 'cloudflare:workers'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type CsvCell, parseCsv } from '#domain/csv.ts'
import { seedDemo } from '../../worker/local/demo/seed.ts'
import { sealOf } from '#domain/report/download.ts'
import { checkChain } from '../../worker/store/event.ts'
import { as, type Call, caller } from '../support/api.ts'

const CSV = '/api/export/entries.csv'
const RANGE = 'from=2022-09&to=2023-09'
const FULL = `${RANGE}&detail=full&purpose=quality_check`

let coordinator: Call

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await seedDemo(env.DB)
  coordinator = await as('koordination')
})

type Record_ = Record<string, CsvCell>
function records(text: string, separator: ',' | ';' = ','): Record_[] {
  const [head = [], ...rows] = parseCsv(text, separator)
  return rows.map((cells) => Object.fromEntries(head.map((key, i) => [String(key), cells[i] ?? null])))
}

const fetchRecords = async (query: string) => records((await coordinator('GET', `${CSV}?${query}`)).text)

describe('the consolidated CSV', () => {
  test('has the columns of the contract, without internal ones', async () => {
    const { text, headers, status } = await coordinator('GET', `${CSV}?${RANGE}`)
    expect(status).toBe(200)
    expect(text.split('\r\n')[0]).toBe(
      'case_number,unit,month,state,kind,status,opened,consent,persons,minors,sex,age_band,origin,arrival_year,' +
        'residence,municipality,housing,housing_adequate,benefits,german_level,interpreter,access_route,' +
        'criteria_met,phase,topics,actors,contacts,contact_ways,network_contacts,referrals,gaps,closed,' +
        'closing_type,closing_reason,goals_met,final_talk,note',
    )
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="kim-monatsblatt_2022-09_2023-09_data.csv"',
    )
    expect(headers.get('x-row-count')).toBe(String(records(text).length))
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test.each(['data', 'excel-de'])('carries its end only for whoever asks for a seal: %s', async (dialect) => {
    const query = `${FULL}&dialect=${dialect}`
    const plain = await coordinator('GET', `${CSV}?${query}`)
    const sealed = await coordinator('GET', `${CSV}?${query}&seal=1`)
    const rows = Number(plain.headers.get('x-row-count'))
    const bytes = new TextEncoder().encode(plain.text).byteLength
    // The text of an answer has lost its byte order mark.
    const mark = dialect === 'excel-de' ? 3 : 0
    expect(sealed.text).toBe(plain.text + sealOf({ rows, bytes: bytes + mark }))
    expect((await coordinator('GET', `${CSV}?${query}&seal=2`)).status).toBe(400)
  })

  test('is, when full, exactly what the database holds', async () => {
    const rows = await fetchRecords(FULL)
    const { results } = await env.DB.prepare(
      `SELECT c.number, e.unit, e.month, s.state, e."values" FROM entry e JOIN case_file c ON c.id = e.case_file
       JOIN sheet s ON s.unit = e.unit AND s.month = e.month ORDER BY e.month, e.unit, e.position`,
    ).all<Record<'number' | 'unit' | 'month' | 'state' | 'values', string>>()
    expect(rows).toHaveLength(results.length)
    for (const [i, stored] of results.entries()) {
      const values: Record<string, string | number | string[]> = JSON.parse(stored.values)
      const { case_number, unit, month, state, ...cells } = rows[i] ?? {}
      expect({ case_number, unit, month, state }).toEqual({
        case_number: stored.number,
        unit: stored.unit,
        month: stored.month,
        state: stored.state,
      })
      for (const [key, cell] of Object.entries(cells)) {
        const value = values[key] ?? null
        expect(cell).toBe(Array.isArray(value) ? value.join('|') : value === null ? null : String(value))
      }
    }
  })

  test('is read alike by another reader', async () => {
    const { text } = await coordinator('GET', `${CSV}?${FULL}`)
    const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toEqual(parseCsv(text).map((row) => row.map((cell) => cell ?? '')))
  })

  test('is coarse by default', async () => {
    const [coarse, full] = [await fetchRecords(RANGE), await fetchRecords(FULL)]
    expect(coarse).toHaveLength(full.length)
    const casesOf = Map.groupBy(full, (row) => row['origin'])
    const frequent = [...casesOf].filter(
      ([, rows]) => new Set(rows.map((row) => row['case_number'])).size >= 5,
    )
    for (const [i, row] of coarse.entries()) {
      const exact = full[i] ?? {}
      expect(row['case_number']).toMatch(/^F[0-9A-Z]{4}$/)
      expect(row['note']).toBeNull()
      expect(['1', '2', '3-4', '5+', null]).toContain(row['persons'])
      expect(['0-1', '2-5', '6-10', '11+', 'born', 'x', null]).toContain(row['arrival_year'])
      expect(row['residence'] ?? '').not.toBe(exact['residence'])
      if (/^\d/.test(row['origin'] ?? '')) {
        expect(row['origin']).toBe(exact['origin'])
        expect(frequent.map(([key]) => key)).toContain(row['origin'])
      }
      for (const key of ['unit', 'month', 'state', 'kind', 'status', 'topics', 'contacts', 'gaps'])
        expect(row[key]).toBe(exact[key])
    }
    expect(coarse.some((row) => ['Asien', 'Afrika', 'Europa'].includes(row['origin'] ?? ''))).toBe(true)
  })

  test('tells the same case by one number within a file and by another in the next', async () => {
    const [one, other, full] = [
      await fetchRecords(RANGE),
      await fetchRecords(RANGE),
      await fetchRecords(FULL),
    ]
    const numbers = new Map<CsvCell | undefined, CsvCell | undefined>()
    for (const [i, row] of one.entries()) {
      const known = numbers.get(full[i]?.['case_number']) ?? row['case_number']
      expect(row['case_number']).toBe(known)
      numbers.set(full[i]?.['case_number'], row['case_number'])
    }
    expect(new Set(numbers.values()).size).toBe(numbers.size)
    const same = one.filter((row, i) => row['case_number'] === other[i]?.['case_number'])
    expect(same.length).toBeLessThan(one.length / 20)
  })

  test('33: speaks German to Excel', async () => {
    const { text } = await coordinator(
      'GET',
      `${CSV}?from=2023-08&to=2023-08&dialect=excel-de&detail=full&purpose=evaluation`,
    )
    expect(text.startsWith('Fallnummer;Dienststelle;Monat;Stand des Monatsblatts;Fallart;')).toBe(true)
    const [row] = records(text, ';')
    expect(row).toMatchObject({
      Dienststelle: 'Caritas Rheine',
      Monat: 'August 2023',
      'Stand des Monatsblatts': 'angenommen',
      Fallart: 'Case Management',
    })
  })
})

describe('who asks, and how', () => {
  test.each([
    ['nobody', 401],
    ['caritas-1', 403],
    ['lernen-1', 403],
    ['lesen', 403],
  ])('%s gets %i', async (user, status) => {
    const call = user === 'nobody' ? caller('') : await as(user)
    expect((await call('GET', `${CSV}?${RANGE}`)).status).toBe(status)
    expect((await call('GET', `/api/export/entries.json?${RANGE}`)).status).toBe(status)
  })

  test.each([
    '',
    'from=2023-09',
    'from=2023-09&to=2023-08',
    'from=2023-9&to=2023-10',
    'from=2023-09&to=2023-09-01',
    `${RANGE}&dialect=xml`,
    `${RANGE}&detail=all`,
    `${RANGE}&form=pdf`,
    `${RANGE}&detail=full`,
    `${RANGE}&detail=full&purpose=`,
    `${RANGE}&detail=full&purpose=curiosity`,
    `${RANGE}&purpose=curiosity`,
    `${RANGE}&sort=note`,
    `${RANGE}&from=2022-10`,
    `${RANGE}&__proto__=x`,
    `from=2022-09'--&to=2023-09`,
  ])('?%s is a bad request', async (query) => {
    const { status, json } = await coordinator('GET', `${CSV}?${query}`)
    expect(status).toBe(400)
    expect(json).toMatchObject({ code: 'invalid_query' })
  })

  test('38: a coordinator of one region gets the units of that region', async () => {
    await env.DB.prepare(
      `INSERT INTO user (id, name, role, region) VALUES ('region', 'Region', 'coordinator', 'rechts der Ems')`,
    ).run()
    const call = await as('region')
    const { text, headers } = await call('GET', `${CSV}?${RANGE}`)
    expect(new Set(records(text).map((row) => row['unit']))).toEqual(new Set(['lernen-foerdern']))
    expect(headers.get('x-row-count')).toBe(String(records(text).length))
  })

  test.each(['../../etc/passwd', '2023-09%0d%0aSet-Cookie:%20a=b', '2023-09"; x="', '..%2f2023-09'])(
    '34: no file is named after %s',
    async (from) => {
      const { status, headers } = await coordinator('GET', `${CSV}?from=${from}&to=2023-09`)
      expect([status, headers.get('content-disposition'), headers.getSetCookie()]).toEqual([400, null, []])
    },
  )

  test('34: the name of a file is made of months and codes alone', async () => {
    const { headers } = await coordinator('GET', `${CSV}?${RANGE}&dialect=excel-de`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9_-]+\.csv"$/)
  })

  test('every download stands in the audit, with its purpose and its number of rows, and the chain is whole', async () => {
    const before = await downloads()
    await coordinator('GET', `${CSV}?${FULL}`)
    await coordinator('GET', `/api/export/entries.json?${FULL}`)
    await coordinator('GET', `${CSV}?${RANGE}&detail=full`)
    const after = await downloads()
    expect(after).toHaveLength(before.length + 1)
    expect(JSON.parse(after.at(-1)?.data ?? '')).toEqual({
      from: '2022-09',
      to: '2023-09',
      dialect: 'data',
      detail: 'full',
      purpose: 'quality_check',
      rows: (await fetchRecords(FULL)).length,
    })
    expect(after.at(-1)?.user).toBe('koordination')
    expect((await checkChain(env.DB)).brokenAt).toBeNull()
  })
})

async function downloads() {
  const { results } = await env.DB.prepare(
    `SELECT user, data FROM event WHERE kind = 'download' ORDER BY seq`,
  ).all<{ user: string; data: string }>()
  return results
}

test.each([
  ['data', 0],
  ['excel-de', 3],
])('the size of a small file is told before it is made: %s', async (dialect, bom) => {
  const query = `from=2023-09&to=2023-09&dialect=${dialect}`
  const { json } = await coordinator<{ bytes: number; rows: number }>(
    'GET',
    `/api/export/entries.json?${query}`,
  )
  const { text } = await coordinator('GET', `${CSV}?${query}`)
  expect(json.rows).toBeLessThanOrEqual(200)
  // Reading the answer as text takes the byte order mark away.
  expect(json.bytes).toBe(new TextEncoder().encode(text).byteLength + bom)
})

test('the size of a large file is told about right', async () => {
  const { json } = await coordinator<{ bytes: number; rows: number }>(
    'GET',
    `/api/export/entries.json?${RANGE}`,
  )
  const { text } = await coordinator('GET', `${CSV}?${RANGE}`)
  expect(json.rows).toBeGreaterThan(200)
  expect(json.bytes / new TextEncoder().encode(text).byteLength).toBeGreaterThan(0.75)
  expect(json.bytes / new TextEncoder().encode(text).byteLength).toBeLessThan(1.25)
})

test('what is made of a file stands in the audit', async () => {
  for (const form of ['screen', 'xlsx', 'package']) {
    expect((await coordinator('GET', `${CSV}?${RANGE}&form=${form}`)).status).toBe(200)
    expect(JSON.parse((await downloads()).at(-1)?.data ?? '')).toMatchObject({ form })
  }
})

test('the companion says what the file is, for what, until when, and how many rows are unique', async () => {
  const { json, status } = await coordinator('GET', `/api/export/entries.json?${FULL}`)
  expect(status).toBe(200)
  expect(json).toMatchObject({
    file: 'kim-monatsblatt_2022-09_2023-09_data_full.csv',
    purpose: 'quality_check',
    created: '2023-09-28',
    deleteBy: '2023-10-28',
    detail: 'full',
  })
  const rows = await fetchRecords(FULL)
  expect(json['rows']).toBe(rows.length)
  const quasi = [
    'month',
    'unit',
    'opened',
    'persons',
    'sex',
    'age_band',
    'origin',
    'arrival_year',
    'residence',
    'municipality',
  ]
  const groups = Map.groupBy(rows, (row) => JSON.stringify(quasi.map((key) => row[key])))
  const unique = [...groups.values()].filter((group) => group.length === 1).length
  expect(json['uniqueShare']).toBeCloseTo(unique / rows.length, 10)
})
