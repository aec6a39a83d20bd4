import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { mayCoordinateUnit, mayEditUnit, type Person } from '#domain/role.ts'
import { QUESTION_ANSWERS, QUESTION_CODES, type QuestionPlace } from '#domain/sheet/question.ts'
import { judgeQuestionNote } from '#domain/sheet/question-note.ts'
import type { UnitMonth } from '#domain/sheet/sheet.ts'
import { hiddenColumns } from '#domain/sheet/view.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { announceChange } from '../live/line.ts'
import { type House, loadHouse } from '../store/house.ts'
import {
  answerQuestion,
  askQuestion,
  readQuestions,
  type Settling,
  withdrawQuestion,
} from '../store/question.ts'
import { sheetOf } from './sheet-of.ts'

/** Longest note that is read at all; what is too long is refused by the check, which names its kind. */
const MAX_NOTE = 2000

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))
const Asked = v.pipe(
  v.strictObject({
    entry: v.exactOptional(v.nullable(Id), null),
    column: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/))), null),
    code: v.picklist(QUESTION_CODES),
    note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE)), ''),
  }),
  v.check(({ entry, column }) => column === null || entry !== null),
)
const Answered = v.strictObject({ answer: v.picklist(QUESTION_ANSWERS) })

/** The questions to a sheet: coordinators ask and take back, the unit answers. */
export const questionRoutes = new Hono<AppEnv>()
  .get('/', noQuery, async (c) => list(c, sheetOf(c)))
  .post('/', body(Asked), async (c) => {
    const at = sheetOf(c)
    if (!mayCoordinateUnit(c.var.person, at.unit)) throw new ProblemError('not_allowed')
    const { note: typed, ...asked } = c.req.valid('json')
    const house = await loadHouse(c.env.DB)
    if (!mayName(asked, at, house, c.var.person)) throw new ProblemError('invalid_body')
    // A note is read by a whole unit, so nothing personal may get into it.
    const judged = judgeQuestionNote(typed, house.words)
    if (!judged.ok) throw new ProblemError('personal_data')
    const done = await askQuestion(c.env.DB, at, { ...asked, note: judged.note }, c.var.person, new Date())
    if (done !== 'asked') throw new ProblemError(done)
    return told(c, at)
  })
  .post('/:question/answer', body(Answered), async (c) => {
    const at = sheetOf(c)
    if (!mayEditUnit(c.var.person, at.unit)) throw new ProblemError('not_allowed')
    const { answer } = c.req.valid('json')
    const id = c.req.param('question')
    return settled(c, at, await answerQuestion(c.env.DB, at, id, answer, c.var.person, new Date()))
  })
  .post('/:question/withdraw', body(v.strictObject({})), async (c) => {
    const at = sheetOf(c)
    if (!mayCoordinateUnit(c.var.person, at.unit)) throw new ProblemError('not_allowed')
    const id = c.req.param('question')
    return settled(c, at, await withdrawQuestion(c.env.DB, at, id, c.var.person, new Date()))
  })

function mayName(
  { column }: QuestionPlace,
  { unit, month }: UnitMonth,
  house: House,
  person: Person,
): boolean {
  const template = house.templateOf(month)
  if (column === null) return true
  return (
    template.columns.some((one) => one.key === column) && !hiddenColumns(person, unit, template).has(column)
  )
}

function settled(c: Context<AppEnv>, at: UnitMonth, done: Settling): Promise<Response> {
  if (done !== 'done') throw new ProblemError(done)
  return told(c, at)
}

function told(c: Context<AppEnv>, at: UnitMonth): Promise<Response> {
  announceChange(c, [`${at.unit}/${at.month}`])
  return list(c, at)
}

const list = async (c: Context<AppEnv>, at: UnitMonth): Promise<Response> =>
  c.json({ questions: await readQuestions(c.env.DB, at, c.var.person) })
