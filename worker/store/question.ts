import type { Person } from '#domain/role.ts'
import type { UnitMonth } from '#domain/sheet/sheet.ts'
import {
  MAX_QUESTIONS,
  type Question,
  type QuestionAnswer,
  type QuestionCode,
  type QuestionPlace,
} from '#domain/sheet/question.ts'
import { ALWAYS, both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { firstFailed } from './first-failed.ts'
import { newId } from './new-id.ts'
import type { question } from './schema.ts'
import { inScope, scopeOf, within } from './scope.ts'

/** What a coordinator asks. */
export interface Asked extends QuestionPlace {
  readonly code: QuestionCode
  readonly note: string | null
}

/** A row of `QUESTIONS`. */
export type QuestionRow = Omit<(typeof question)['$inferSelect'], 'unit' | 'month'> & {
  readonly number: string | null
}

/** The condition on `question q` that its row is there; with a removed row the question is hidden, and comes back with it. */
export const IS_SHOWN = `(q.entry IS NULL
  OR EXISTS (SELECT 1 FROM entry x WHERE x.id = q.entry AND x.unit = q.unit AND x.removed = 0))`

/** The questions to a sheet (unit, month, scope), as they were asked. */
export const QUESTIONS = `SELECT q.id, q.entry, q."column", q.code, q.note, q.answer, q.asked_at, c.number
FROM question q LEFT JOIN entry e ON e.id = q.entry LEFT JOIN case_file c ON c.id = e.case_file
WHERE q.unit = ?1 AND q.month = ?2 AND ${inScope('?1', '?3')}
  AND (q.entry IS NULL OR (e.unit = q.unit AND e.removed = 0)) ORDER BY q.asked_at, q.id`

/** A question as the API gives it. */
export function questionFrom(row: QuestionRow): Question {
  const { id, entry, column, code, note, answer } = row
  return { id, entry, column, caseNumber: row.number, code, note, answer, askedAt: row.asked_at }
}

/** The questions to a sheet; none where the person must not see it. */
export async function readQuestions(
  db: D1Database,
  { unit, month }: UnitMonth,
  person: Person,
): Promise<readonly Question[]> {
  const { results } = await db.prepare(QUESTIONS).bind(unit, month, scopeOf(person)).all<QuestionRow>()
  return results.map(questionFrom)
}

const isOpen = ({ unit, month }: UnitMonth): Condition => ({
  sql: `EXISTS (SELECT 1 FROM sheet WHERE unit = ? AND month = ? AND state IN ('open', 'submitted', 'reopened'))`,
  values: [unit, month],
})

const hasRoom = ({ unit, month }: UnitMonth): Condition => ({
  sql: `(SELECT count(*) FROM question q WHERE q.unit = ? AND q.month = ? AND ${IS_SHOWN}) < ${MAX_QUESTIONS}`,
  values: [unit, month],
})

const isThere = (entry: string | null, { unit, month }: UnitMonth): Condition =>
  entry === null
    ? ALWAYS
    : {
        sql: `EXISTS (SELECT 1 FROM entry e CROSS JOIN case_file c ON c.id = e.case_file
          WHERE e.id = ? AND e.unit = ? AND e.month = ? AND e.removed = 0 AND c.erased_at IS NULL)`,
        values: [entry, unit, month],
      }

/** What became of a question: asked, or why not. */
export type Asking = 'asked' | 'sheet_state' | 'too_many_questions' | 'not_found' | 'not_allowed'

/** Asks, in the same breath as it is judged whether the sheet is open for it, has room and holds the row. */
export async function askQuestion(
  db: D1Database,
  at: UnitMonth,
  asked: Asked,
  person: Person,
  now: Date,
): Promise<Asking> {
  const { entry, column, code, note } = asked
  const of = entry === null ? 'sheet' : column === null ? 'row' : 'cell'
  const conditions = {
    not_allowed: within(person, at.unit),
    sheet_state: isOpen(at),
    not_found: isThere(entry, at),
    too_many_questions: hasRoom(at),
  }
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'question', user: person.id, ...at, data: { done: 'ask', code, of } },
    now,
    (done) => [
      db
        .prepare(
          `INSERT INTO question (id, unit, month, entry, "column", code, note, asked_at)
          SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${done.sql}`,
        )
        .bind(newId(), at.unit, at.month, entry, column, code, note, now.toISOString(), ...done.values),
    ],
    both(...Object.values(conditions)),
  )
  if (recorded) return 'asked'
  return (await firstFailed(db, conditions)) ?? 'not_allowed'
}

/** What became of an answer, or of taking a question back. */
export type Settling = 'done' | 'question_answered' | 'question_gone' | 'not_allowed'

/** Answers a question. The same answer twice is one; who comes second with another one is told. */
export function answerQuestion(
  db: D1Database,
  at: UnitMonth,
  id: string,
  answer: QuestionAnswer,
  person: Person,
  now: Date,
): Promise<Settling> {
  return settle(db, at, id, person, async (asked) => {
    if (asked.answer !== null) return asked.answer === answer ? 'done' : 'question_answered'
    const { recorded } = await commitWithEvent(
      db,
      { kind: 'question_answer', user: person.id, ...at, data: { code: asked.code, answer } },
      now,
      (done) => [
        db
          .prepare(`UPDATE question SET answer = ? WHERE id = ? AND ${done.sql}`)
          .bind(answer, id, ...done.values),
      ],
      both(stands(id, at, null), within(person, at.unit)),
    )
    return recorded ? 'done' : null
  })
}

/** Takes a question back, answered or not. */
export function withdrawQuestion(
  db: D1Database,
  at: UnitMonth,
  id: string,
  person: Person,
  now: Date,
): Promise<Settling> {
  return settle(db, at, id, person, async ({ code, answer }) => {
    const { recorded } = await commitWithEvent(
      db,
      { kind: 'question', user: person.id, ...at, data: { done: 'withdraw', code } },
      now,
      (done) => [db.prepare(`DELETE FROM question WHERE id = ? AND ${done.sql}`).bind(id, ...done.values)],
      both(stands(id, at, answer), within(person, at.unit)),
    )
    return recorded ? 'done' : null
  })
}

const stands = (id: string, { unit, month }: UnitMonth, answer: QuestionAnswer | null): Condition => ({
  sql: `EXISTS (SELECT 1 FROM question q WHERE q.id = ? AND q.unit = ? AND q.month = ? AND q.answer IS ? AND ${IS_SHOWN})`,
  values: [id, unit, month, answer],
})

const ROUNDS = 3

async function settle(
  db: D1Database,
  at: UnitMonth,
  id: string,
  person: Person,
  step: (asked: Question) => Promise<Settling | null>,
): Promise<Settling> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = (await readQuestions(db, at, person)).find((one) => one.id === id)
    if (!asked) return 'question_gone'
    const settling = await step(asked)
    if (settling) return settling
  }
  return 'not_allowed'
}

/** How many questions of each code and answer there are to a sheet (unit, month), as JSON by `code:answer`. */
export const TALLY = `(SELECT json_group_object(kind, n) FROM (
  SELECT code || ':' || coalesce(answer, 'open') AS kind, count(*) AS n FROM question
  WHERE unit = ? AND month = ? GROUP BY 1 ORDER BY 1))`

/** What acceptance deletes: counts by code and answer, and the text of `TALLY` that tells of every question since. */
export async function tallyQuestions(
  db: D1Database,
  { unit, month }: UnitMonth,
): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly tally: string }> {
  const tally =
    (await db.prepare(`SELECT ${TALLY} AS tally`).bind(unit, month).first<string>('tally')) ?? '{}'
  return { counts: JSON.parse(tally), tally }
}

/** Deletes the questions to a sheet, notes among them. */
export function forgetQuestions(
  db: D1Database,
  { unit, month }: UnitMonth,
  when: Condition,
): D1PreparedStatement {
  return db
    .prepare(`DELETE FROM question WHERE unit = ? AND month = ? AND ${when.sql}`)
    .bind(unit, month, ...when.values)
}
