import { caseNumberFrom } from '#domain/case-number.ts'
import type { Previous } from '#domain/rules/rule.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import { addMonths, type Month, month } from '#domain/sheet/month.ts'
import { isServerColumn, type RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { TEMPLATE } from '../../worker/local/demo/county.ts'
import { demoRecords } from '../../worker/local/demo/kreis.ts'
import { randomFrom } from '../../worker/local/demo/random.ts'
import type { LocalDatabase } from '../../worker/local/migrate.ts'

/** A county that exists for measuring: units, months, and cases that stand in every month. */
export interface Size {
  readonly units: number
  readonly months: number
  readonly cases: number
  readonly first: Month
  /** Fills every column, so that no cell is cheaper than in the worst file; else rows are as in the demo Kreis. */
  readonly full: boolean
}

const unitId = (index: number): string => `bench-${String(index).padStart(2, '0')}`

function fullRows(): RowValues[] {
  const { columns } = templateAt([TEMPLATE], month('2023-09'))
  const rows = demoRecords().entries.filter((entry) => entry.values['kind'] === 'cm')
  const samples = new Map(
    columns.map((column) => [
      column.key,
      rows.map((entry) => entry.values[column.key]).find((value) => value !== undefined && value !== null),
    ]),
  )
  return rows.map(({ values }) =>
    Object.fromEntries(
      columns
        .filter((column) => !isServerColumn(column))
        .map((column) => [column.key, values[column.key] ?? samples.get(column.key) ?? null]),
    ),
  )
}

function activeRows(): RowValues[] {
  return demoRecords()
    .entries.filter(({ values }) => values['kind'] === 'cm' && values['status'] === 'active')
    .map((entry) => entry.values)
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

/** Adds `units × months × cases` entries with their changes to the database of a local host. */
export async function addCounty(db: LocalDatabase, size: Size): Promise<number> {
  const random = randomFrom(42)
  const values = size.full ? fullRows() : activeRows()
  const rows = values.map((row) => JSON.stringify(row))
  // What the month before tells of each row, as carrying over leaves it.
  let before: (Previous | null)[] = values.map(() => null)
  const months = Array.from({ length: size.months }, (_, i) => addMonths(size.first, i))
  const units = Array.from({ length: size.units }, (_, i) => unitId(i))
  const insert = (into: string, select: string, items: readonly unknown[]) =>
    chunks(items, 400).map((part) =>
      db
        .prepare(`INSERT INTO ${into} SELECT ${select} FROM json_each(?) ORDER BY key`)
        .bind(JSON.stringify(part)),
    )
  await db.batch([
    ...insert('unit (id, provider, name, opened)', `value, 'caritas-rheine', value, '${size.first}'`, units),
    ...insert(
      'sheet (unit, month, state, changed_at)',
      "value ->> 0, value ->> 1, 'open', '2023-09-01T06:00:00.000Z'",
      units.flatMap((unit) => months.map((m) => [unit, m])),
    ),
    ...insert('membership (user, unit)', "'caritas-1', value", units),
  ])
  const cases = units.flatMap((unit) =>
    Array.from({ length: size.cases }, (_, i) => ({
      id: `${unit}-${i}`,
      unit,
      number: caseNumberFrom(random.bytes(8)),
    })),
  )
  await db.batch(
    insert(
      'case_file (id, number, unit, created_at)',
      "value ->> 'id', value ->> 'number', value ->> 'unit', '2022-10-01T06:00:00.000Z'",
      cases,
    ),
  )
  for (const m of months) {
    const entries = cases.map(({ id, unit }, i) => ({
      id: `${id}-${m}`,
      case_file: id,
      unit,
      month: m,
      values: rows[i % rows.length],
      previous: JSON.stringify(before[i % rows.length] ?? null),
    }))
    await db.batch([
      ...insert(
        'change (id, type, entry, case_file, unit, month, patch, revision, user, at)',
        `value ->> 'id', 'create', value ->> 'id', value ->> 'case_file', value ->> 'unit', value ->> 'month', '{}', 1,
         'caritas-1', value ->> 'month' || '-05T08:00:00.000Z'`,
        entries,
      ),
      ...insert(
        'entry (id, case_file, unit, month, "values", previous, revision, seq)',
        `value ->> 'id', value ->> 'case_file', value ->> 'unit', value ->> 'month', value ->> 'values', value ->> 'previous', 1,
         (SELECT seq FROM change WHERE id = value ->> 'id')`,
        entries,
      ),
    ])
    const template = templateAt([TEMPLATE], addMonths(m, 1))
    before = values.map((row, i) => previousOf({ month: m, values: row }, before[i] ?? null, template))
  }
  return cases.length * months.length
}
