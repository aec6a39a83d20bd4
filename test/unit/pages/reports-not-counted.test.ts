import { expect, test, vi } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { template } from '../../support/example-rows.ts'
import type { Chapter, Count } from '../../../web/pages/reports/chapter.ts'
import { reportsText } from '../../../web/text/reports.ts'

// Chapters make tables before there is a page; the language alone asks for one, when lit has seen that there is none.
await import('lit')
vi.stubGlobal('document', { documentElement: {} })
const { casesChapter, contactsChapter } = await import('../../../web/pages/reports/performance.ts')
const { activitiesChapter, familiesChapter } = await import('../../../web/pages/reports/within.ts')

const FROM = month('2023-08')
const TO = month('2023-09')
const rows: Count = (value) => (value === null ? '–' : String(value))

/** The tables of a chapter, without their headings. */
async function tables(chapter: Chapter, answers: (name: string, asOf?: string) => unknown) {
  const figures = await chapter.load({
    // The test plays the server.
    ask: (async (name: string, _over: string, more: Record<string, string> = {}) =>
      answers(name, more['asOf'])) as Parameters<Chapter['load']>[0]['ask'],
    rows,
    asked: { from: FROM, to: TO, part: {} },
    t: reportsText('de'),
    template: template(),
  })
  return figures.map(({ table }) => table.rows)
}

const ONE = { id: 'one', name: 'Eins' }
const TWO = { id: 'two', name: 'Zwei' }

test('other contacts: a dash where nobody has opened the sheet, 0 where it was opened and there were none', async () => {
  const of = (id: string, contacts: number, counted: boolean) => ({ id, contacts, counted })
  const [table] = await tables(contactsChapter, () => ({
    units: [ONE, TWO],
    months: [
      { month: FROM, units: [of('one', 0, false), of('two', 0, false)], all: 0 },
      { month: TO, units: [of('one', 0, true), of('two', 0, false)], all: 0 },
    ],
  }))
  expect(table).toEqual([
    ['Eins', '–', '0', '0'],
    ['Zwei', '–', '–', '–'],
    [reportsText('de').all, '–', '0', '0'],
  ])
})

test('total cases: a unit that there was not yet has a dash, one without cases a 0', async () => {
  const figures = (total: number) => ({ total, active: total, inactive: 0 })
  const [table] = await tables(casesChapter, (_name, asOf) =>
    asOf === '2023-09-01'
      ? { units: [{ ...ONE, ...figures(0) }], all: figures(0) }
      : {
          units: [
            { ...ONE, ...figures(0) },
            { ...TWO, ...figures(3) },
          ],
          all: figures(3),
        },
  )
  expect(table).toEqual([
    ['Eins', '0', '0'],
    ['Zwei', '–', '3'],
    [reportsText('de').all, '0', '3'],
  ])
})

test('post-months and families: what is unknown is a dash', async () => {
  const posts = (months: number | null) => ({ figures: {}, plannedMonths: months, occupiedMonths: months })
  const [activities] = await tables(activitiesChapter, () => ({
    units: [
      { ...ONE, ...posts(null) },
      { ...TWO, ...posts(0) },
    ],
    all: posts(0),
  }))
  expect(activities?.map((cells) => cells.slice(-2))).toEqual([
    ['–', '–'],
    ['0,0', '0,0'],
    ['0,0', '0,0'],
  ])
  const unknown = { families: null, familyPersons: null, single: null, unknown: 2, newlyImmigrated: null }
  const [families, year] = await tables(familiesChapter, () => ({
    units: [{ ...ONE, ...unknown }],
    all: unknown,
    year: { year: 2023, cases: 2, persons: null },
  }))
  expect(families).toEqual([['Eins', '–', '–', '–', '2', '–']])
  expect(year?.map(([, value]) => value)).toEqual(['2', '–'])
})
