import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseCsv } from '#domain/csv.ts'
import type { Published, TriedOn } from '#domain/template/published.ts'
import type { Template } from '#domain/template/template.ts'
import { checkChain } from '../../worker/store/event.ts'
import { forgetHouse } from '../../worker/store/house.ts'
import { as, type Call, seed } from '../support/api.ts'
import { CM, create, one, op, open } from '../support/sheets.ts'

let county: Call
let member: Call

const OCTOBER = '2023-10'
const column = (key: string, change: object = {}) => ({
  key,
  de: 'Kinderbetreuung',
  en: 'Childcare',
  group: 'situation',
  type: 'code',
  list: 'childcare',
  required: [],
  carry: true,
  disclosure: ['sensitive'],
  ...change,
})
const CODES = [
  { key: 'found', de: 'gesichert', en: 'arranged' },
  { key: 'wanted', de: 'gesucht', en: 'wanted' },
]
const CHILDCARE = {
  addCodes: { childcare: CODES },
  addColumns: [{ after: 'housing', column: column('childcare') }],
}
const TEXT = {
  addColumns: [
    {
      after: 'gaps',
      column: {
        key: 'remark',
        de: 'Anmerkung zum Monat',
        en: 'Remark on the month',
        group: 'month',
        type: 'text',
        maxLength: 80,
        required: [],
        carry: false,
        disclosure: ['text'],
      },
    },
  ],
}

const read = async (): Promise<Published> => (await county<Published>('GET', '/api/template/versions')).json
const publish = async (parts: object, month = OCTOBER, seen?: string) =>
  county<Published & { code: string; problems: { at: string; code: string }[]; months: string[] }>(
    'POST',
    `/api/template/versions/${month}`,
    { version: { validFrom: month, ...parts }, seen: seen ?? (await read()).stamp },
  )
const withdraw = async (month = OCTOBER, seen?: string) =>
  county<Published & { code: string; months: string[] }>('POST', `/api/template/versions/${month}/withdraw`, {
    seen: seen ?? (await read()).stamp,
  })
const templateOf = async (month: string): Promise<Template> =>
  (await member<Template>('GET', `/api/template?month=${month}`)).json

/** The Worker of a later day, on the same database. */
async function onDay(today: string, user: string): Promise<Call> {
  return as(user, { ...env, TODAY: today })
}

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  member = await as('caritas-1')
})

// Every test begins with the county's first version and without sheets; the audit goes on.
beforeEach(async () => {
  await env.DB.batch([
    env.DB.prepare(`DELETE FROM template WHERE valid_from <> '2022-01'`),
    env.DB.prepare('DELETE FROM entry'),
    env.DB.prepare('DELETE FROM sheet'),
    env.DB.prepare('DELETE FROM case_file'),
  ])
  forgetHouse()
})

describe('publishing', () => {
  test('adds a code and a column from its month on, and leaves the months before as they were', async () => {
    const september = await templateOf('2023-09')
    expect(
      (
        await publish({
          ...CHILDCARE,
          addCodes: { ...CHILDCARE.addCodes, housing: [{ key: 'boat', de: 'Hausboot', en: 'houseboat' }] },
        })
      ).status,
    ).toBe(200)
    expect(await templateOf('2023-09')).toEqual(september)
    const october = await templateOf(OCTOBER)
    const keys = october.columns.map(({ key }) => key)
    expect(keys[keys.indexOf('housing') + 1]).toBe('childcare')
    expect(october.lists['housing']?.at(-1)).toMatchObject({ key: 'boat', validFrom: OCTOBER })
  })

  test('a version that does not hold yet is replaced and taken back', async () => {
    await publish({ retireCodes: { housing: ['homeless'] } })
    await publish({ phaseOutCodes: { housing: ['homeless'] } })
    const { versions } = await read()
    expect(versions.at(-1)).toEqual({ validFrom: OCTOBER, phaseOutCodes: { housing: ['homeless'] } })
    expect((await withdraw()).json.versions).toHaveLength(1)
    expect((await withdraw()).status).toBe(404)
  })

  test('is told where it cannot hold: at the field, without what stands in it', async () => {
    const wrong = await publish({
      addCodes: { housing: [{ key: 'boat', de: 'bei Frau Demirtas', en: 'boat' }] },
    })
    expect([wrong.status, wrong.json.code]).toEqual([400, 'template_invalid'])
    expect(wrong.json.problems).toEqual([{ at: 'addCodes.housing.boat.de', code: 'personal_data' }])
    expect(wrong.text).not.toContain('Demirtas')
    expect((await read()).versions).toHaveLength(1)
  })

  test('the month of an open sheet keeps its template', async () => {
    expect((await read()).earliest).toBe('2023-09')
    await open(member)
    expect((await read()).earliest).toBe(OCTOBER)
    const late = await publish({ retireCodes: { housing: ['homeless'] } }, '2023-09')
    expect(late.json.problems).toEqual([{ at: 'validFrom', code: 'month_too_early' }])
  })

  test('holds only while the versions are those that were seen', async () => {
    const { stamp } = await read()
    const both = await Promise.all([
      publish({ retireCodes: { housing: ['homeless'] } }, OCTOBER, stamp),
      publish({ phaseOutCodes: { topics: ['work'] } }, '2023-11', stamp),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.json.code).toBe('template_changed')
    expect((await read()).versions).toHaveLength(2)
    expect((await withdraw(OCTOBER, stamp)).status).toBeGreaterThanOrEqual(404)
    // The same version once more is another edition.
    const again = await read()
    const month = again.versions.at(-1)?.validFrom ?? ''
    await publish({ retireCodes: { housing: ['homeless'] } }, month, again.stamp)
    expect((await withdraw(month, again.stamp)).json.code).toBe('template_changed')
  })

  test('a version on which a later one rests stays', async () => {
    await publish(CHILDCARE)
    await publish({ retireCodes: { childcare: ['wanted'] } }, '2023-12')
    const refused = await withdraw()
    expect([refused.status, refused.json.code, refused.json.months]).toEqual([
      409,
      'template_needed',
      ['2023-12'],
    ])
    expect((await publish({ retireCodes: { housing: ['homeless'] } })).json.code).toBe('template_needed')
    expect((await withdraw('2023-12')).status).toBe(200)
    expect((await withdraw()).status).toBe(200)
  })

  test.each([
    ['an unknown property', { ...CHILDCARE, unchecked: true }],
    [
      'a text column that would not be checked',
      { addColumns: [{ after: '', column: { ...TEXT.addColumns[0]?.column, check: false } }] },
    ],
    ['a text column of another type', { addColumns: [{ after: '', column: column('a', { type: 'free' }) }] }],
    ['a column of the server', { addColumns: [{ after: '', column: column('a', { type: 'case_number' }) }] }],
    [
      'a rule of no kind',
      { changeColumns: { housing: { rules: [{ demand: 'never', level: 'submit', column: 'kind' }] } } },
    ],
    [
      'a level that refuses',
      { changeColumns: { housing: { rules: [{ demand: 'at_most', level: 'cell', column: 'kind' }] } } },
    ],
    ['a list of every object', { addCodes: JSON.parse('{"__proto__": []}') as object }],
  ])('%s is refused as a body', async (_, parts) => {
    expect((await publish(parts)).status).toBe(400)
    expect((await read()).versions).toHaveLength(1)
  })

  test('the audit tells who, from when and how much, and no label', async () => {
    const before = await env.DB.prepare('SELECT max(seq) AS seq FROM event').first<number>('seq')
    await publish(CHILDCARE)
    await withdraw()
    const { results } = await env.DB.prepare(
      `SELECT kind, user, month, data FROM event WHERE kind LIKE 'template%' AND seq > ${before}`,
    ).all()
    expect(results).toEqual([
      {
        kind: 'template_publish',
        user: 'koordination',
        month: OCTOBER,
        data: JSON.stringify({
          codes_added: 2,
          codes_ended: 0,
          columns_added: 1,
          columns_ended: 0,
          changed: 0,
        }),
      },
      { kind: 'template_withdraw', user: 'koordination', month: OCTOBER, data: '{}' },
    ])
    expect((await checkChain(env.DB)).brokenAt).toBeNull()
  })

  test('whoever has lost the right meanwhile publishes nothing', async () => {
    const { stamp } = await read()
    await env.DB.prepare(`UPDATE user SET region = 'ost' WHERE id = 'koordination'`).run()
    const refused = await county('POST', `/api/template/versions/${OCTOBER}`, {
      version: { validFrom: OCTOBER, retireCodes: { housing: ['homeless'] } },
      seen: stamp,
    })
    expect(refused.status).toBe(403)
    await env.DB.prepare(`UPDATE user SET region = NULL WHERE id = 'koordination'`).run()
    expect((await read()).versions).toHaveLength(1)
  })
})

describe('the preview', () => {
  const preview = async (parts: object) =>
    county<TriedOn & { code: string }>('POST', '/api/template/preview', {
      version: { validFrom: OCTOBER, ...parts },
    })

  test('counts what would happen to real rows, and tells no value', async () => {
    await open(member)
    await create(member, { ...CM, housing: 'homeless' })
    await create(member, { ...CM, housing: 'homeless', sex: 'm' })
    await create(member)
    const { json, text } = await preview({ retireCodes: { housing: ['homeless'] } })
    expect([json.rows, json.of]).toEqual([3, 3])
    expect(json.codes).toEqual([{ column: 'housing', code: 'homeless', fate: 'retired', rows: 2 }])
    expect(json.columns).toContainEqual({ key: 'housing', before: 0, after: 2 })
    for (const value of ['05566076', '475', 'humanitarian']) expect(text).not.toContain(value)
    expect((await read()).versions).toHaveLength(1)
  })

  test('is of nothing where there are no rows, and refuses what could not hold', async () => {
    expect((await preview(CHILDCARE)).json).toMatchObject({ rows: 0, of: 0, codes: [] })
    expect((await preview({ removeColumns: ['status'] })).json.code).toBe('template_invalid')
  })
})

describe('the month of a version', () => {
  test('a case manager enters a value in a new column, which is in the file and countable; the month before has neither', async () => {
    await open(member)
    await create(member)
    await publish({ ...CHILDCARE, retireCodes: { housing: ['private'] } })
    const later = await onDay('2023-10-15', 'caritas-1')
    const sheet = await open(later, 'caritas-rheine', OCTOBER)
    const [row] = sheet.entries
    if (!row) throw new Error('not carried')
    // What is no longer valid is not carried, and the cell names it.
    expect(row.values['housing']).toBeUndefined()
    expect(JSON.stringify(row)).toContain('"lapsed"')
    const set = (values: object, base: number) =>
      one(later, { id: op(), type: 'set', entry: row.id, base, values })
    // A tab with the old template does not lose anything: the cell is refused by name, the rest can be sent again.
    const old = await set({ housing: 'private', contacts: 3 }, 1)
    expect(old).toMatchObject({ outcome: 'refused', code: 'cells_refused' })
    expect(old.issues).toEqual([{ rule: 'R01', level: 'cell', columns: ['housing'], detail: 'retired_code' }])
    expect((await set({ childcare: 'wanted', contacts: 3, contact_ways: ['phone'] }, 1)).outcome).toBe(
      'applied',
    )

    const coordinator = await onDay('2023-10-15', 'koordination')
    const csv = async (query: string) =>
      parseCsv(
        (await coordinator('GET', `/api/export/entries.csv?from=2023-09&to=2023-10&${query}`)).text,
        query.includes('excel') ? ';' : ',',
      )
    const [head = [], first = [], second = []] = await csv('detail=coarse')
    expect(head.slice(-3)).toEqual(['final_talk', 'note', 'childcare'])
    const at = head.indexOf('childcare')
    expect([first[at], second[at]]).toEqual([null, 'wanted'])
    expect([first[head.indexOf('housing')], second[head.indexOf('housing')]]).toEqual(['private', null])
    const [labels = [], before = [], after = []] = await csv('dialect=excel-de')
    expect([labels.at(-1), before.at(-1), after.at(-1)]).toEqual(['Kinderbetreuung', null, 'gesucht'])

    const spread = await coordinator<{ counts: unknown }>(
      'GET',
      '/api/reports/distribution?column=childcare&asOf=2023-10-15',
    )
    expect(JSON.stringify(spread.json)).toContain('{"key":"wanted","count":1}')
    expect(
      (await coordinator('GET', '/api/reports/distribution?column=childcare&asOf=2023-09-28')).status,
    ).toBe(400)
  })

  test('free text is checked at every way in, whoever has added its column, and leaves in the full file alone', async () => {
    await publish(TEXT)
    const later = await onDay('2023-10-15', 'caritas-1')
    await open(later, 'caritas-rheine', OCTOBER)
    const at = { month: OCTOBER }
    for (const text of ['Frau Demirtas', '0171 2345678', 'Quastelhus', 'x'.repeat(81)]) {
      const refused = await one(later, {
        id: op(),
        type: 'create',
        unit: 'caritas-rheine',
        ...at,
        values: { ...CM, remark: text },
      })
      expect([text, refused.outcome, refused.code]).toEqual([text, 'refused', 'cells_refused'])
    }
    await create(later, { ...CM, opened: OCTOBER, remark: 'Termin im Jobcenter' }, at)
    const coordinator = await onDay('2023-10-15', 'koordination')
    const file = async (detail: string) =>
      (await coordinator('GET', `/api/export/entries.csv?from=${OCTOBER}&to=${OCTOBER}&${detail}`)).text
    expect(await file('detail=coarse')).not.toContain('Termin')
    expect(await file('detail=full&purpose=quality_check')).toContain('Termin im Jobcenter')
    expect((await coordinator('GET', '/api/reports/distribution?column=remark&asOf=2023-10-15')).status).toBe(
      400,
    )
  })

  test('what is internal never leaves, and a rule of a column blocks submission', async () => {
    await publish({
      addCodes: CHILDCARE.addCodes,
      addColumns: [
        {
          after: 'housing',
          column: column('childcare', {
            disclosure: ['internal'],
            rules: [{ demand: 'exactly_when', level: 'submit', column: 'kind', codes: ['cm'] }],
          }),
        },
      ],
    })
    const later = await onDay('2023-10-15', 'caritas-1')
    await open(later, 'caritas-rheine', OCTOBER)
    const row = await one(later, {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: OCTOBER,
      values: { ...CM, opened: OCTOBER },
    })
    expect(row.issues).toEqual([
      { rule: 'R08', level: 'submit', columns: ['childcare', 'kind'], detail: 'attached_missing' },
    ])
    const { json } = await later<{ seq: number }>('GET', `/api/sheets/caritas-rheine/${OCTOBER}`)
    const submit = await later('POST', `/api/sheets/caritas-rheine/${OCTOBER}/submit`, { seq: json.seq })
    expect([submit.status, submit.json['code']]).toEqual([409, 'open_issues'])
    const coordinator = await onDay('2023-10-15', 'koordination')
    const { text } = await coordinator('GET', `/api/export/entries.csv?from=${OCTOBER}&to=${OCTOBER}`)
    expect(text.split('\r\n')[0]).not.toContain('childcare')
    expect(
      (await coordinator('GET', '/api/reports/distribution?column=childcare&asOf=2023-10-15')).status,
    ).toBe(400)
  })

  test('a sheet that is opened by a template of yesterday begins by that of today', async () => {
    // This isolate has read the template before; another one publishes.
    await templateOf('2023-09')
    await env.DB.prepare(`INSERT INTO template VALUES ('2023-09', ?)`)
      .bind(
        JSON.stringify({ validFrom: '2023-09', retireCodes: { housing: ['private'] }, edition: 'elsewhere' }),
      )
      .run()
    await open(member)
    const refused = await one(member, {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      values: CM,
    })
    expect(refused.code).toBe('cells_refused')
  })
})
