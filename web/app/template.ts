import type { RuleId } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { Template } from '#domain/template/template.ts'
import { keptJson } from './kept-answers.ts'

/** Columns, code lists and rules of a month, as `GET /api/template` answers. */
export interface MonthTemplate extends Template {
  readonly rules: readonly RuleId[]
  /** Words that the coordinators added to the vocabulary of notes. */
  readonly words?: readonly string[]
}

const known = new Map<Month, Promise<MonthTemplate>>()

/** Lets every month be asked for anew; after the versions, or what the server takes for the month's, have changed. */
export function forgetTemplates(): void {
  known.clear()
}

/** The template of `month`, asked for once per page load; a failed request is tried anew. Throws `ApiProblem`. */
export function templateOf(month: Month): Promise<MonthTemplate> {
  const cached = known.get(month)
  if (cached) return cached
  const asked = keptJson<MonthTemplate>(`/api/template?month=${month}`).then(({ answer }) => answer)
  known.set(month, asked)
  asked.catch(() => known.delete(month))
  return asked
}
