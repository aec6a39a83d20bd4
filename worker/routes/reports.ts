import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import { activitiesOf } from '#domain/report/activities.ts'
import { capacityOf } from '#domain/report/capacity.ts'
import { caseFigures } from '#domain/report/cases.ts'
import { closingsOf } from '#domain/report/closings.ts'
import { contactFigures } from '#domain/report/contacts.ts'
import { type Counted, isAnyCounted } from '#domain/report/counted.ts'
import { distribution, isCountable } from '#domain/report/distribution.ts'
import { familiesOf, ofYear } from '#domain/report/families.ts'
import { gapsOf } from '#domain/report/gaps.ts'
import { movementOf } from '#domain/report/movement.ts'
import type { Part } from '#domain/report/part.ts'
import { phasesOf } from '#domain/report/phases.ts'
import { residenceOf } from '#domain/report/residence.ts'
import { loadOf, shareOf } from '#domain/report/share.ts'
import { isRunning, perUnit, RUNNING_COLUMNS, type Standing } from '#domain/report/standing.ts'
import { mayEditUnit } from '#domain/role.ts'
import { month as monthFrom, type Month, monthOfAsOf, monthsBetween, yearOf } from '#domain/sheet/month.ts'
import { codesOf, columnOf } from '#domain/template/template.ts'
import type { UnitView } from '#domain/unit.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { query } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { readActivities } from '../store/activities.ts'
import { loadHouse } from '../store/house.ts'
import { readResidenceChanges } from '../store/residence.ts'
import { countCases, countContacts, readCounted } from '../store/report.ts'
import { readEntries } from '../store/sheet.ts'
import { FIRST_MONTH, readEntriesOf, readMovement, readPhases, readStanding } from '../store/standing.ts'
import { listUnits } from '../store/unit.ts'
import { Day, MonthText, Slug } from './fields.ts'
import { LONGEST_RANGE, PartQuery, unitsFor } from './report-part.ts'

const AsOf = v.strictObject({ asOf: Day, ...PartQuery })
const Range = v.pipe(
  v.strictObject({ from: MonthText, to: MonthText, ...PartQuery }),
  v.check(({ from, to }) => from <= to && monthsBetween(from, to) < LONGEST_RANGE),
)
// Over what a distribution counts: total cases, running ones, or the other contacts of months.
const Spread = v.pipe(
  v.strictObject({
    column: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/)),
    of: v.optional(v.picklist(['cases', 'running', 'contacts']), 'running'),
    by: v.optional(v.picklist(['code', 'group']), 'code'),
    asOf: v.optional(Day),
    from: v.optional(MonthText),
    to: v.optional(MonthText),
    ...PartQuery,
  }),
  v.check(({ of, asOf, from, to }) =>
    of === 'contacts'
      ? asOf === undefined && from !== undefined && to !== undefined && from <= to
      : asOf !== undefined && from === undefined && to === undefined,
  ),
  v.check(({ from, to }) => !from || !to || monthsBetween(from, to) < LONGEST_RANGE),
)
const OfUnit = v.strictObject({ unit: Slug, month: MonthText })

const named = ({ id, name, provider }: UnitView) => ({ id, name, provider })

/** What every report as of a day begins with: the month whose sheets it counts, and the units. */
async function asOfDay(c: Context<AppEnv>, asked: { readonly asOf: string } & Part) {
  const month = monthOfAsOf(asked.asOf)
  return { asOf: asked.asOf, month, units: await unitsFor(c, month, asked) }
}

/** Running cases of those units, with the columns that a figure needs. */
async function running(c: Context<AppEnv>, month: Month, columns: readonly string[]): Promise<Standing[]> {
  const all = [...new Set([...RUNNING_COLUMNS, ...columns])]
  const standing = await readStanding(c.env.DB, month, all, c.var.person)
  return standing.filter((row) => isRunning(row, month))
}

const among = <R extends { readonly unit: string }>(
  rows: readonly R[],
  units: readonly { readonly id: string }[],
): R[] => {
  const known = new Set(units.map(({ id }) => id))
  return rows.filter(({ unit }) => known.has(unit))
}

/** Units that have counted in some month up to this one. */
async function countedUntil(c: Context<AppEnv>, month: Month): Promise<Counted> {
  return new Set([...(await readCounted(c.env.DB, FIRST_MONTH, month, c.var.person)).values()].flat())
}

const CLOSING_COLUMNS = ['kind', 'closing_type', 'closing_reason', 'goals_met']

/**
 * Reports. Performance figures (Leistungszahlen: cases, status and contacts by unit and month) are exact as Rheine publishes
 * them; every other figure is for the house alone. Coordinators only, for what they cover; capacity for the unit itself.
 */
export const reportRoutes = new Hono<AppEnv>()
  .get('/cases', query(AsOf), signedIn, async (c) => {
    const { asOf, month, units } = await asOfDay(c, c.req.valid('query'))
    const counts = await countCases(c.env.DB, month, c.var.person)
    return c.json({ asOf, month, ...caseFigures(units.map(named), counts, await countedUntil(c, month)) })
  })
  .get('/contacts', query(Range), signedIn, async (c) => {
    const { from, to, ...part } = c.req.valid('query')
    const units = (await unitsFor(c, to, part)).map(named)
    const counts = await countContacts(c.env.DB, from, to, c.var.person)
    const sheets = await readCounted(c.env.DB, from, to, c.var.person)
    const counted = (month: Month): Counted => new Set(sheets.get(month))
    const months = contactFigures(units, from, to, counts, counted)
    return c.json({ from, to, units, months })
  })
  .get('/distribution', query(Spread), signedIn, async (c) => {
    const { column: key, of, by, asOf, from, to, ...part } = c.req.valid('query')
    const month = asOf === undefined ? (to ?? monthFrom('2100-12')) : monthOfAsOf(asOf)
    const units = await unitsFor(c, month, part)
    const template = (await loadHouse(c.env.DB)).templateOf(month)
    const column = columnOf(template, key)
    if (!column || !isCountable(column)) throw new ProblemError('invalid_query')
    const rows =
      of === 'running'
        ? await running(c, month, [key])
        : of === 'cases'
          ? (await readStanding(c.env.DB, month, ['kind', key], c.var.person)).filter(
              ({ values }) => values['kind'] === 'cm',
            )
          : await readEntriesOf(c.env.DB, 'contact', { from: from ?? month, to: month }, [key], c.var.person)
    const range = asOf === undefined ? { from, to } : { asOf, month }
    return c.json({
      ...range,
      column: key,
      of,
      by,
      ...distribution(among(rows, units), column, template, by),
    })
  })
  .get('/gaps', query(AsOf), signedIn, async (c) => {
    const { asOf, month, units } = await asOfDay(c, c.req.valid('query'))
    const template = (await loadHouse(c.env.DB)).templateOf(month)
    const codes = codesOf(template, 'gaps').map(({ key }) => key)
    const rows = among(await running(c, month, ['municipality', 'gaps']), units)
    return c.json({ asOf, month, municipalities: gapsOf(rows, codes) })
  })
  .get('/closings', query(Range), signedIn, async (c) => {
    const { from, to, ...part } = c.req.valid('query')
    const units = await unitsFor(c, to, part)
    const template = (await loadHouse(c.env.DB)).templateOf(to)
    const closed = await readEntriesOf(c.env.DB, 'closed', { from, to }, CLOSING_COLUMNS, c.var.person)
    return c.json({ from, to, ...perUnit(units.map(named), closed, (rows) => closingsOf(rows, template)) })
  })
  .get('/phases', query(AsOf), signedIn, async (c) => {
    const { asOf, month, units } = await asOfDay(c, c.req.valid('query'))
    const columns = [...RUNNING_COLUMNS, 'phase']
    const rows = among(await readPhases(c.env.DB, month, columns, c.var.person), units)
    return c.json({ asOf, month, phases: phasesOf(rows, month) })
  })
  .get('/share', query(AsOf), signedIn, async (c) => {
    const { asOf, month, units } = await asOfDay(c, c.req.valid('query'))
    const counted = await countedUntil(c, month)
    const figure = (rows: readonly Standing[], of: readonly { readonly id: string }[]) =>
      shareOf(rows, isAnyCounted(counted, of))
    return c.json({ asOf, month, ...perUnit(units.map(named), await running(c, month, []), figure) })
  })
  .get('/load', query(AsOf), signedIn, async (c) => {
    const { asOf, month, units } = await asOfDay(c, c.req.valid('query'))
    const rows = await running(c, month, [])
    const all = units.map((unit) => ({ ...named(unit), fte: unit.fte }))
    const counted = await countedUntil(c, month)
    return c.json({
      asOf,
      month,
      ...perUnit(all, rows, (some, of) => loadOf(some, of, isAnyCounted(counted, of))),
    })
  })
  .get('/families', query(AsOf), signedIn, async (c) => {
    const { asOf, month, units } = await asOfDay(c, c.req.valid('query'))
    const rows = await running(c, month, ['persons', 'arrival_year'])
    const counted = await countedUntil(c, month)
    const year = yearOf(month)
    const seen = await readStanding(c.env.DB, month, ['kind', 'persons'], c.var.person, `${year}-01`)
    return c.json({
      asOf,
      month,
      ...perUnit(units.map(named), rows, (some, of) => familiesOf(some, month, isAnyCounted(counted, of))),
      year: { year, ...ofYear(among(seen, units)) },
    })
  })
  .get('/movement', query(Range), signedIn, async (c) => {
    const { from, to, ...part } = c.req.valid('query')
    const units = (await unitsFor(c, to, part)).map(named)
    const { stocks, steps } = await readMovement(c.env.DB, from, to, c.var.person)
    return c.json({
      from,
      to,
      units: units.map((unit) => ({ ...unit, ...movementOf([unit.id], stocks, steps) })),
      all: movementOf(
        units.map(({ id }) => id),
        stocks,
        steps,
      ),
    })
  })
  .get('/residence', query(Range), signedIn, async (c) => {
    const { from, to, ...part } = c.req.valid('query')
    const units = (await unitsFor(c, to, part)).map(named)
    const changes = await readResidenceChanges(c.env.DB, from, to, c.var.person)
    const rows = await running(c, to, ['residence'])
    return c.json({
      from,
      to,
      ...perUnit(units, rows, (of, within) => residenceOf(of, among(changes, within))),
    })
  })
  .get('/activities', query(Range), signedIn, async (c) => {
    const { from, to, ...part } = c.req.valid('query')
    const units = (await unitsFor(c, to, part)).map(named)
    const { figures, posts } = await readActivities(c.env.DB, from, to, c.var.person)
    return c.json({
      from,
      to,
      ...perUnit(units, figures, (rows, of) => activitiesOf(rows, among(posts, of), from, to)),
    })
  })
  .get('/capacity', query(OfUnit), signedIn, async (c) => {
    const { unit, month } = c.req.valid('query')
    const { person } = c.var
    const known = (await listUnits(c.env.DB, person, month)).find(({ id }) => id === unit)
    if (!known) throw new ProblemError('not_found')
    if (!mayEditUnit(person, unit)) throw new ProblemError('not_allowed')
    const entries = await readEntries(c.env.DB, unit, month, person)
    return c.json({
      unit,
      month,
      fte: known.fte,
      ...capacityOf(
        entries.map(({ values }) => values),
        known.fte,
      ),
    })
  })
