import { problemMessage } from '#domain/text/problems.ts'
import type { Language } from '../text/catalogue.ts'
import { problemTexts } from '../text/problem.ts'
import { PartMissing } from '../ui/part.ts'
import { ApiProblem } from './api.ts'

/** What to tell a person about a failure: what is wrong and what to do. */
export function problemText(
  error: unknown,
  language: Language,
  more?: Parameters<typeof problemMessage>[2],
): string {
  const own = problemTexts(language)
  if (error instanceof PartMissing) return own.part_missing
  if (!(error instanceof ApiProblem)) return own.unexpected
  switch (error.code) {
    case 'offline':
    case 'unreadable':
    case 'incomplete':
    case 'too_many_rows':
      return own[error.code]
    default:
      return problemMessage(error.code, language, more).text
  }
}
