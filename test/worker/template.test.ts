import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { TriedOn } from '#domain/template/published.ts'
import type { Template } from '#domain/template/template.ts'
import { checkChain } from '../../worker/store/event.ts'
import { CM, create, open } from '../support/sheets.ts'
import { CHILDCARE, column, OCTOBER, onDay, publisher, REMARK } from '../support/templates.ts'

const { county, member, read, publish, withdraw } = publisher()

const templateOf = async (month: string): Promise<Template> =>
  (await member<Template>('GET', `/api/template?month=${month}`)).json

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

  test('a key that might be somebody’s number is not repeated', async () => {
    for (const key of ['L01X00T47', '0171_2345678', 'C01X00T47']) {
      const wrong = await publish({ addCodes: { housing: [{ key, de: 'Boot', en: 'boat' }], [key]: [] } })
      expect([key, wrong.json.code]).toEqual([key, 'template_invalid'])
      expect(wrong.text).not.toContain(key)
    }
  })

  test('more texts than could be checked at once are no version', async () => {
    const many = Array.from({ length: 290 }, (_, i) => ({
      key: `c${i}`,
      de: 'a'.repeat(300),
      en: 'b'.repeat(300),
    }))
    expect((await publish({ addCodes: { housing: many } })).json.code).toBe('invalid_body')
  })

  test('a label that Excel would take for a formula is a text in the file', async () => {
    const labelled = column('childcare', { de: '=Summe', en: 'sum' })
    await publish({
      addCodes: { childcare: [{ key: 'a', de: '-b', en: 'b' }] },
      addColumns: [{ after: '', column: labelled }],
    })
    const coordinator = await onDay('2023-10-15', 'koordination')
    const { text } = await coordinator(
      'GET',
      `/api/export/entries.csv?from=${OCTOBER}&to=${OCTOBER}&dialect=excel-de`,
    )
    expect(text.split('\r\n')[0]).toMatch(/;'=Summe/)
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
      { addColumns: [{ after: '', column: { ...REMARK, check: false } }] },
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
