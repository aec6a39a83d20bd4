import type { QuestionAnswer, QuestionCode } from '../sheet/question.ts'
import type { Twin } from './message.ts'

/** What is asked. */
export const QUESTION_LABELS: Readonly<Record<QuestionCode, Twin>> = {
  check: { de: 'bitte prüfen', en: 'please check' },
  missing: { de: 'fehlt', en: 'missing' },
  double: { de: 'doppelt?', en: 'double?' },
}

/** What was answered. */
export const ANSWER_LABELS: Readonly<Record<QuestionAnswer, Twin>> = {
  corrected: { de: 'korrigiert', en: 'corrected' },
  correct_as_is: { de: 'stimmt so', en: 'correct as it is' },
}
