import type { CaseFigures } from '#domain/report/cases.ts'
import type { MonthOfContacts } from '#domain/report/contacts.ts'
import { sumOf } from '#domain/report/counted.ts'
import type { Count as Counted, Distribution } from '#domain/report/distribution.ts'
import { addMonths, type Month, monthRange } from '#domain/sheet/month.ts'
import { count, shortMonth } from '../../app/format.ts'
import { bars } from '../../charts/bars.ts'
import { type Line, lines } from '../../charts/lines.ts'
import { type Chapter, labelOf, type Named, partsOf, type PerUnit, ranking, within } from './chapter.ts'

/** Lines that one picture bears; the table has all. */
const MOST_LINES = 5

const asOfEnd = (month: Month): string => `${addMonths(month, 1)}-01`

/** The sum first, then the units that have most in the end. */
function drawn(all: Line, units: readonly Line[]): readonly Line[] {
  const last = ({ values }: Line): number => values.at(-1) ?? -1
  return units.length < 2 ? units : [all, ...units.toSorted((a, b) => last(b) - last(a)).slice(0, MOST_LINES)]
}

interface UnitLine extends Line {
  readonly id?: string
}

// One unit needs no sum.
const withSum = (units: readonly UnitLine[], all: UnitLine): readonly UnitLine[] =>
  units.length === 1 ? units : [...units, all]

/** Total cases over time and by unit, as Rheine publishes them. */
export const casesChapter: Chapter = {
  key: 'cases',
  title: (t) => t.casesTitle,
  definition: (t) => t.casesDefinition,
  over: 'months',
  internal: false,
  async load({ ask, rows, asked: { from, to }, t }) {
    const months = monthRange(from, to)
    const found = await Promise.all(
      months.map((month) => ask<PerUnit<CaseFigures>>('cases', 'day', { asOf: asOfEnd(month) })),
    )
    const steps = months.map(shortMonth)
    const last = found.at(-1)
    if (!last || last.units.length === 0) return []
    const all: UnitLine = { label: t.all, values: found.map((one) => one.all.total) }
    const units = last.units.map(({ id, name }): UnitLine => ({
      id,
      label: name,
      values: found.map((one) => one.units.find((unit) => unit.id === id)?.total ?? null),
    }))
    const statuses = (['total', 'active', 'inactive'] as const).map((figure) => ({
      figure,
      label: t[figure],
      values: found.map((one) => one.all[figure]),
    }))
    const now = partsOf(last, t.all)
    return [
      {
        heading: t.casesOverTime,
        unit: t.unitCases,
        draw: (width) => lines(drawn(all, units), steps, width),
        table: {
          head: [t.unit, ...steps],
          rows: withSum(units, all).map(({ label, values, id }) => [
            label,
            ...values.map((value, i) =>
              rows(value, 'cases', 'day', 'total', { ...within(id), asOf: asOfEnd(months[i] ?? to) }),
            ),
          ]),
        },
      },
      {
        heading: t.casesStatus,
        unit: t.unitCases,
        draw: (width) => lines(statuses, steps, width),
        table: {
          head: [t.value, ...steps],
          rows: statuses.map(({ label, values, figure }) => [
            label,
            ...values.map((value, i) =>
              rows(value, 'cases', 'day', figure, { asOf: asOfEnd(months[i] ?? to) }),
            ),
          ]),
        },
      },
      {
        heading: t.casesNow,
        unit: t.unitCases,
        draw: (width) =>
          bars(
            now.map(([label, { total, active }]) => ({
              label,
              value: total ?? 0,
              text:
                total === null || active === null ? '–' : `${count(total)} (${count(active)} ${t.active})`,
            })),
            width,
          ),
        table: {
          head: [t.unit, t.total, t.active, t.inactive],
          rows: now.map(([name, part, id]) => [
            name,
            ...(['total', 'active', 'inactive'] as const).map((figure) =>
              rows(part[figure], 'cases', 'day', figure, within(id)),
            ),
          ]),
        },
      },
    ]
  },
}

interface Contacts {
  readonly units: readonly Named[]
  readonly months: readonly MonthOfContacts[]
}

/** Other contacts per month and unit, as Rheine publishes them. */
export const contactsChapter: Chapter = {
  key: 'contacts',
  title: (t) => t.contactsTitle,
  definition: (t) => t.contactsDefinition,
  over: 'months',
  internal: false,
  async load({ ask, rows, t }) {
    const { units, months } = await ask<Contacts>('contacts', 'months')
    if (units.length === 0) return []
    const steps = months.map(({ month }) => shortMonth(month))
    const of = (id: string): (number | null)[] =>
      months.map((month) => month.units.find((unit) => unit.id === id)?.contacts ?? null)
    const all: UnitLine = { label: t.all, values: months.map((month) => month.all) }
    const each = units.map(({ id, name }): UnitLine => ({ id, label: name, values: of(id) }))
    return [
      {
        heading: t.contactsMonths,
        unit: t.unitContacts,
        draw: (width) => lines(drawn(all, each), steps, width),
        table: {
          head: [t.unit, ...steps, t.all],
          rows: withSum(each, all).map(({ label, values, id }) => [
            label,
            ...values.map((value, i) => {
              const { month } = months[i] ?? {}
              const only = month === undefined ? {} : { from: month, to: month }
              return rows(value, 'contacts', 'months', 'contacts', { ...within(id), ...only })
            }),
            rows(sumOf(values), 'contacts', 'months', 'contacts', within(id)),
          ]),
        },
      },
    ]
  },
}

const TOP = 5

/** How and about what the other contacts were. */
export const contactWaysChapter: Chapter = {
  key: 'ways',
  title: (t) => t.waysTitle,
  definition: (t) => t.contactsDefinition,
  over: 'months',
  internal: true,
  async load({ ask, rows, t, template }) {
    const [ways, topics] = await Promise.all(
      ['contact_ways', 'topics'].map((column) =>
        ask<Distribution>('distribution', 'months', { column, of: 'contacts' }),
      ),
    )
    const cell =
      (column: string) =>
      ({ key, count: value }: Counted) =>
        rows(value, 'distribution', 'months', 'value', { column, of: 'contacts', value: key })
    const top = (heading: string, column: string, found: Distribution | undefined) =>
      ranking(heading, found?.counts ?? [], (key) => labelOf(column, key, template), t, cell(column), {
        most: TOP,
        unit: t.unitContacts,
      })
    return [...top(t.waysTop, 'contact_ways', ways), ...top(t.topicsTop, 'topics', topics)]
  },
}
