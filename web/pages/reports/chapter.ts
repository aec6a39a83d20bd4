import type { Month } from '#domain/sheet/month.ts'
import type { Count as Counted } from '#domain/report/distribution.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { bars } from '../../charts/bars.ts'
import type { Figure, FigureCell } from '../../charts/figure.ts'
import { language } from '../../app/language.ts'
import type { reportsText } from '../../text/reports.ts'

export type Words = ReturnType<typeof reportsText>

/** What is asked for: the months of a period, whose last one is what figures as of a day count, and a part of the county. */
export interface Asked {
  readonly from: Month
  readonly to: Month
  readonly part: Readonly<Partial<Record<'unit' | 'provider' | 'region', string>>>
}

/** Asks a report: `day` as of the end of the last month, `months` for the period. */
export type Ask = <T>(
  name: string,
  over: 'day' | 'months',
  more?: Readonly<Record<string, string>>,
) => Promise<T>

/** The number `figure` of a report as a cell that leads to its rows; asked like the report itself. Nothing leads nowhere; null is "–". */
export type Count = (
  value: number | null,
  name: string,
  over: 'day' | 'months',
  figure: string,
  more?: Readonly<Record<string, string>>,
) => FigureCell

/** What a chapter makes its figures of. */
export interface Reading {
  readonly ask: Ask
  readonly rows: Count
  readonly asked: Asked
  readonly t: Words
  readonly template: Template
}

/** A chapter of the reports: what it is about, by which definition, and its figures from what the server counts. */
export interface Chapter {
  readonly key: string
  readonly title: (t: Words) => string
  readonly definition: (t: Words) => string
  readonly over: 'day' | 'months'
  /** Exact figures of performance leave the house as Rheine publishes them; every other one does not. */
  readonly internal: boolean
  readonly load: (reading: Reading) => Promise<readonly Figure[]>
}

/** The label of a value of a column. */
export function labelOf(column: string, key: string, template: Template): string {
  const known = columnOf(template, column)
  const value = known?.type === 'codes' ? [key] : known?.type === 'integer' ? Number(key) : key
  return (known && formatValue(known, value, template, language.value)) || key
}

export interface Named {
  readonly id: string
  readonly name: string
}

/** What a report counts for every unit and in all. */
export interface PerUnit<F> {
  readonly units: readonly (Named & F)[]
  readonly all: F
}

/** Units by name, and all of them under `total`, which has no id; one unit needs no sum. */
export const partsOf = <F>(
  { units, all }: PerUnit<F>,
  total: string,
): readonly (readonly [name: string, figures: F, id?: string])[] => [
  ...units.map((unit) => [unit.name, unit, unit.id] as const),
  ...(units.length === 1 ? [] : [[total, all] as const]),
]

/** Narrows a number to a unit; nothing does for all of them. */
export const within = (id: string | undefined): Readonly<Record<string, string>> =>
  id === undefined ? {} : { unit: id }

/** A ranking as bars, with the whole of it in the table; nothing where there is nothing. */
export function ranking(
  heading: string,
  counts: readonly Counted[],
  label: (key: string) => string,
  t: Words,
  cell: (one: Counted) => FigureCell,
  { most = counts.length, unit = t.unitCases }: { readonly most?: number; readonly unit?: string } = {},
): readonly Figure[] {
  if (counts.length === 0) return []
  const items = counts.map(({ key, count: value }) => ({ label: label(key), value }))
  return [
    {
      heading,
      unit,
      draw: (width) => bars(items.slice(0, most), width),
      table: { head: [t.value, t.number], rows: counts.map((one) => [label(one.key), cell(one)]) },
    },
  ]
}
