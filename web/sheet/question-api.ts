import type { Question, QuestionAnswer, QuestionCode, QuestionPlace } from '#domain/sheet/question.ts'
import { postJson } from '../app/api.ts'
import { sheetPath } from './api.ts'
import type { Desk } from './desk.ts'

interface Told {
  readonly questions: readonly Question[]
}

async function send(desk: Desk, path: string, body: unknown): Promise<void> {
  const { questions } = await postJson<Told>(`${sheetPath(desk.unit, desk.month)}/questions${path}`, body)
  desk.takeQuestions(questions)
}

/** Asks; throws `ApiProblem` (`personal_data`, `too_many_questions`, `sheet_state`, …). */
export function ask(
  desk: Desk,
  asked: QuestionPlace & { readonly code: QuestionCode; readonly note: string },
): Promise<void> {
  return send(desk, '', asked)
}

/** Answers; throws `ApiProblem` (`question_answered`, `question_gone`, …). */
export function answer(desk: Desk, { id }: Question, code: QuestionAnswer): Promise<void> {
  return send(desk, `/${id}/answer`, { answer: code })
}

/** Takes a question back; throws `ApiProblem` (`question_gone`, …). */
export function withdraw(desk: Desk, { id }: Question): Promise<void> {
  return send(desk, `/${id}/withdraw`, {})
}
