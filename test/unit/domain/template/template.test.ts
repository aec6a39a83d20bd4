import { describe, expect, test } from 'vitest'
import { previousOf } from '#domain/sheet/previous.ts'
import { month } from '#domain/sheet/month.ts'
import type { Column } from '#domain/template/column.ts'
import { codesOf, columnOf, type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { problemOf, read, refused, shown } from '../../../support/cells.ts'
import { cm, judged, said } from '../../../support/example-rows.ts'

const CHILDCARE: Column = {
  key: 'childcare',
  de: 'Kinderbetreuung gesichert',
  en: 'Childcare arranged',
  group: 'situation',
  type: 'code',
  list: 'yes_no',
  required: ['cm'],
  carry: true,
  disclosure: ['sensitive'],
}

/** From January 2024 on: one column more, and two codes less. */
const SECOND: TemplateVersion = {
  validFrom: month('2024-01'),
  addColumns: [{ after: 'housing_adequate', column: CHILDCARE }],
  retireCodes: { housing: ['homeless'], benefits: ['sgb8'] },
}
const VERSIONS = [SECOND]
const DECEMBER = month('2023-12')
const JANUARY = month('2024-01')
const before = templateAt(VERSIONS, DECEMBER)
const after = templateAt(VERSIONS, JANUARY)
const held = { housing: 'homeless', benefits: ['sgb2', 'sgb8'], age_band: '27-34' }

describe('a second version of the template', () => {
  test('leaves the month before as it was', () => {
    const { month: _, ...one } = before
    const { month: __, ...same } = templateAt([], DECEMBER)
    expect(one).toEqual(same)
    expect(columnOf(before, 'childcare')).toBeUndefined()
  })

  test('adds its column at its place', () => {
    const keys = after.columns.map((column) => column.key)
    expect(keys).toHaveLength(38)
    expect(keys.slice(keys.indexOf('housing_adequate'), keys.indexOf('benefits') + 1)).toEqual([
      'housing_adequate',
      'childcare',
      'benefits',
    ])
  })

  test('reads and judges the retired code in December, refuses it in January, and shows it in both', () => {
    expect(read('housing', 'wohnungslos', { template: before })).toBe('homeless')
    expect(read('housing', 'wohnungslos', { template: after })).toEqual(refused('retired_code'))
    expect(problemOf('benefits', ['sgb2', 'sgb8'], { template: before })).toBeNull()
    expect(problemOf('benefits', ['sgb2', 'sgb8'], { template: after })).toBe('retired_code')
    for (const template of [before, after])
      expect(shown('housing', 'homeless', 'de', { template })).toBe('wohnungslos')
  })

  test('asks for the new column from January on', () => {
    expect(judged(cm(held), { month: DECEMBER, template: before })).toEqual([])
    expect(said('R03', cm(held), { month: JANUARY, template: after })).toEqual(['childcare'])
    expect(judged(cm({ childcare: 'yes' }), { month: JANUARY, template: after })).toEqual([])
  })

  test('does not judge what a December row happens to hold in a column of January', () => {
    expect(judged(cm({ ...held, childcare: 'no' }), { month: DECEMBER, template: before })).toEqual([])
  })

  test('tells the January row what could not be carried', () => {
    const left = previousOf({ month: DECEMBER, values: cm(held) }, null, after)
    expect(left.lapsed).toEqual({ housing: ['homeless'], benefits: ['sgb8'] })
    expect(previousOf({ month: month('2023-11'), values: cm(held) }, null, before).lapsed).toBeUndefined()
  })
})

describe('versions', () => {
  test('turn the note on, which is off by default', () => {
    expect(columnOf(templateAt([], JANUARY), 'note')).toBeUndefined()
    expect(templateAt([], JANUARY).columns).toHaveLength(37)
    const on = [{ validFrom: JANUARY, enable: ['note'] }]
    expect(columnOf(templateAt(on, JANUARY), 'note')?.de).toBe('Bemerkung')
    expect(columnOf(templateAt(on, DECEMBER), 'note')).toBeUndefined()
  })

  test('apply oldest first, however they are stored', () => {
    const added: TemplateVersion = {
      validFrom: month('2023-06'),
      addCodes: { housing: [{ key: 'boat', de: 'Hausboot', en: 'houseboat' }] },
    }
    const ended: TemplateVersion = { validFrom: month('2023-10'), retireCodes: { housing: ['boat'] } }
    for (const versions of [
      [added, ended],
      [ended, added],
    ]) {
      expect(read('housing', 'Hausboot', { template: templateAt(versions, month('2023-09')) })).toBe('boat')
      expect(read('housing', 'Hausboot', { template: templateAt(versions, month('2023-10')) })).toEqual(
        refused('retired_code'),
      )
    }
  })

  test('remove columns; a column after one that is gone comes last in its band', () => {
    const template = templateAt(
      [{ validFrom: DECEMBER, removeColumns: ['housing_adequate'], addColumns: SECOND.addColumns ?? [] }],
      DECEMBER,
    )
    expect(columnOf(template, 'housing_adequate')).toBeUndefined()
    const band = template.columns.filter((column) => column.group === 'situation')
    expect(band.at(-1)?.key).toBe('childcare')
  })

  test('may bring a list of their own', () => {
    const addCodes = {
      pets: [
        { key: 'cat', de: 'Katze', en: 'cat' },
        { key: 'dog', de: 'Hund', en: 'dog' },
      ],
    }
    const column: Column = { ...CHILDCARE, key: 'pet', list: 'pets' }
    const template = templateAt(
      [{ validFrom: DECEMBER, addCodes, addColumns: [{ after: 'housing', column }] }],
      DECEMBER,
    )
    expect(read('pet', 'Katze', { template })).toBe('cat')
  })

  test('an unknown list is empty, also by the name of what every object has', () => {
    expect(codesOf(before, 'no_such_list')).toEqual([])
    expect(codesOf(before, 'constructor')).toEqual([])
  })
})
