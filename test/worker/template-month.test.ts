import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '#domain/csv.ts'
import { CM, create, one, op, open } from '../support/sheets.ts'
import { CHILDCARE, column, OCTOBER, onDay, publisher, REMARK } from '../support/templates.ts'

const { member, publish } = publisher()

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
    await publish({ addColumns: [{ after: 'gaps', column: REMARK }] })
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

  test('a trait of one’s own counts where the file tells how many rows are one of a kind', async () => {
    await publish({
      ...CHILDCARE,
      addColumns: [{ after: '', column: column('childcare', { disclosure: ['quasi'] }) }],
    })
    const later = await onDay('2023-10-15', 'caritas-1')
    await open(later, 'caritas-rheine', OCTOBER)
    await create(later, { ...CM, opened: OCTOBER, childcare: 'found' }, { month: OCTOBER })
    await create(later, { ...CM, opened: OCTOBER, childcare: 'found' }, { month: OCTOBER })
    const coordinator = await onDay('2023-10-15', 'koordination')
    const share = async () => {
      const path = `/api/export/entries.json?from=${OCTOBER}&to=${OCTOBER}&detail=full&purpose=quality_check`
      return (await coordinator<{ uniqueShare: number }>('GET', path)).json.uniqueShare
    }
    expect(await share()).toBe(0)
    await create(later, { ...CM, opened: OCTOBER, childcare: 'wanted' }, { month: OCTOBER })
    expect(await share()).toBeCloseTo(1 / 3)
  })

  test('a code that was renamed stands under one label in a file for people, that of the last month; its key stays', async () => {
    await open(member)
    await create(member, { ...CM, benefits: ['sgb2', 'child_benefit'] })
    await publish({
      changeCodes: {
        housing: { private: { de: 'Eigene Wohnung' } },
        benefits: { sgb2: { de: 'Grundsicherung, SGB II' } },
      },
    })
    const later = await onDay('2023-10-15', 'caritas-1')
    await open(later, 'caritas-rheine', OCTOBER)
    const coordinator = await onDay('2023-10-15', 'koordination')
    const columns = async (to: string, dialect: string, ...names: string[]) => {
      const path = `/api/export/entries.csv?from=2023-09&to=${to}&dialect=${dialect}&detail=full&purpose=quality_check`
      const { text } = await coordinator('GET', path)
      const [head = [], ...rows] = parseCsv(text, dialect === 'data' ? ',' : ';')
      return rows.map((row) => names.map((name) => row[head.indexOf(name)] ?? null))
    }
    const people = ['Monat', 'Wohnsituation', 'Leistungsbezug', 'Beginn']
    expect(await columns(OCTOBER, 'excel-de', ...people)).toEqual([
      ['September 2023', 'Eigene Wohnung', 'Grundsicherung, SGB II; Kindergeld', expect.any(String)],
      ['Oktober 2023', 'Eigene Wohnung', 'Grundsicherung, SGB II; Kindergeld', expect.any(String)],
    ])
    // A file that ends before knows nothing of it.
    const [[, housing, benefits] = []] = await columns('2023-09', 'excel-de', ...people)
    expect([housing, benefits]).toEqual([expect.not.stringContaining('Eigene'), 'SGB II; Kindergeld'])
    expect(await columns(OCTOBER, 'data', 'month', 'housing', 'benefits')).toEqual([
      ['2023-09', 'private', 'sgb2|child_benefit'],
      [OCTOBER, 'private', 'sgb2|child_benefit'],
    ])
    const [[number = ''] = []] = await columns(OCTOBER, 'excel-de', 'Fallnummer')
    expect(number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*]$/)
  })

  test('a sheet that is opened by a template of yesterday begins by that of today', async () => {
    // This isolate has read the template before; another one publishes.
    await member('GET', '/api/template?month=2023-09')
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
