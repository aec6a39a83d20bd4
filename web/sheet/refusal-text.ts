import { findingMessage } from '#domain/privacy/text.ts'
import type { Column } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { issueMessage } from '#domain/text/issues.ts'
import { valueProblemMessage } from '#domain/text/value-problems.ts'
import type { Language } from '../text/catalogue.ts'
import type { Refusal } from './row.ts'

/** Why a text was not accepted in its cell, and what to do instead; the text itself is not repeated. */
export function refusalText(
  { judgement, text }: Refusal,
  column: Column | undefined,
  template: Template,
  language: Language,
): string {
  const [finding] = judgement.findings ?? []
  if (finding) return findingMessage(finding.rule, language)
  if (judgement.problem === 'personal_data' || !column)
    return issueMessage(
      { rule: judgement.rule, level: 'cell', columns: [column?.key ?? ''] },
      template,
      language,
    ).text
  const candidates = judgement.candidates ? { candidates: judgement.candidates } : {}
  return valueProblemMessage(judgement.problem, column, language, { template, typed: text, ...candidates })
}
