import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { maySeeOverview, mayEditUnit } from '#domain/role.ts'
import { monthsBetween } from '#domain/sheet/month.ts'
import { MAX_OVERVIEW_MONTHS } from '#domain/sheet/overview.ts'
import { FIGURES } from '#domain/sheet/sheet.ts'
import { actionRefused } from '#domain/sheet/state.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery, query } from '../http/body.ts'
import { currentMonth, today } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { announceChange, openLine } from '../live/line.ts'
import { saveFigures, saveVacancy } from '../store/figures.ts'
import { forgetHouse, loadHouse } from '../store/house.ts'
import { openSheet, worksIn } from '../store/open.ts'
import { readOverview } from '../store/overview.ts'
import { readChanges, readHead, readSheet } from '../store/sheet.ts'
import { correctionRoutes } from './corrections.ts'
import { questionRoutes } from './questions.ts'
import { sheetAction } from './sheet-actions.ts'
import { MonthText } from './fields.ts'
import { sheetOf } from './sheet-of.ts'

const Range = v.pipe(
  v.strictObject({ from: MonthText, to: MonthText }),
  v.check(({ from, to }) => from <= to && monthsBetween(from, to) < MAX_OVERVIEW_MONTHS),
)
const After = v.strictObject({
  after: v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)),
})
const Count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)))
const FiguresBody = v.strictObject({
  figures: v.strictObject(v.entriesFromList(FIGURES, v.exactOptional(Count))),
})
const VacancyBody = v.strictObject({ vacant: v.boolean() })

function found<T>(value: T | null): T {
  if (value === null) throw new ProblemError('not_found')
  return value
}

/** Sheets: the matrix, one sheet, what changed in it, opening, figures, vacancy and the way to acceptance. */
export const sheetRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/overview', query(Range), async (c) => {
    if (!maySeeOverview(c.var.person)) throw new ProblemError('not_allowed')
    const { from, to } = c.req.valid('query')
    const house = await loadHouse(c.env.DB)
    return c.json(await readOverview(c.env.DB, c.var.person, { from, to }, house, today(c.env)))
  })
  .get('/:unit/:month', noQuery, async (c) => {
    const { unit, month } = sheetOf(c)
    const house = await loadHouse(c.env.DB)
    return c.json(found(await readSheet(c.env.DB, unit, month, house, c.var.person)))
  })
  .get('/:unit/:month/changes', query(After), async (c) => {
    const { unit, month } = sheetOf(c)
    const { after } = c.req.valid('query')
    const house = await loadHouse(c.env.DB)
    return c.json(found(await readChanges(c.env.DB, unit, month, after, house, c.var.person)))
  })
  .get('/:unit/:month/live', (c) => {
    const { unit, month } = sheetOf(c)
    return openLine(c, unit, month)
  })
  .post('/:unit/:month/open', body(v.strictObject({})), async (c) => {
    const { unit, month } = sheetOf(c)
    const refusal = actionRefused('open', c.var.person, unit)
    if (refusal) throw new ProblemError(refusal)
    const { state } = found(await readHead(c.env.DB, unit, month, c.var.person))
    // With its first row the month keeps its template for good: it is read anew.
    if (state === 'unopened') forgetHouse()
    const house = await loadHouse(c.env.DB)
    const now = currentMonth(c.env)
    if (month > now) throw new ProblemError('month_in_future')
    if (!(await worksIn(c.env.DB, unit, month, c.var.person))) throw new ProblemError('unit_closed')
    await openSheet(c.env.DB, unit, month, { person: c.var.person, house, at: new Date(), now })
    announceChange(c, [`${unit}/${month}`])
    return c.json(found(await readSheet(c.env.DB, unit, month, house, c.var.person)))
  })
  .post('/:unit/:month/submit', ...sheetAction('submit'))
  .post('/:unit/:month/withdraw', ...sheetAction('withdraw'))
  .post('/:unit/:month/accept', ...sheetAction('accept'))
  .post('/:unit/:month/return', ...sheetAction('return'))
  .post('/:unit/:month/reopen', ...sheetAction('reopen'))
  .route('/:unit/:month/questions', questionRoutes)
  .route('/:unit/:month/corrections', correctionRoutes)
  .post('/:unit/:month/figures', body(FiguresBody), async (c) => {
    const { unit, month } = sheetOf(c)
    if (!mayEditUnit(c.var.person, unit)) throw new ProblemError('not_allowed')
    const { figures } = c.req.valid('json')
    const saved = await saveFigures(c.env.DB, { unit, month }, figures, c.var.person, new Date())
    if (!saved) throw new ProblemError('sheet_state')
    announceChange(c, [`${unit}/${month}`])
    return c.json({ figures: saved })
  })
  .post('/:unit/:month/vacancy', body(VacancyBody), async (c) => {
    const { unit, month } = sheetOf(c)
    const refusal = actionRefused('accept', c.var.person, unit)
    if (refusal) throw new ProblemError(refusal)
    found(await readHead(c.env.DB, unit, month, c.var.person))
    const { vacant } = c.req.valid('json')
    await saveVacancy(c.env.DB, { unit, month }, vacant, c.var.person, new Date())
    announceChange(c, [`${unit}/${month}`])
    return c.json({ vacant })
  })
