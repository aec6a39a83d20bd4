import { findingMessage } from '#domain/privacy/text.ts'
import { issue } from '#domain/rules/rule.ts'
import type { Column } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { issueMessage } from '#domain/text/issues.ts'
import { valueProblemMessage } from '#domain/text/value-problems.ts'
import type { Language } from '../text/catalogue.ts'
import { gridText } from '../text/grid.ts'
import type { Draft, Refusal } from './drafts.ts'
import type { CellMessage } from './messages.ts'

// What rules and the check say, in both languages: read after the first paint of a sheet.
export { issueMessage }

/** What a refused text is told, with the places of its findings. */
export function refusalMessage(
  { text, refusal }: Draft,
  column: Column,
  template: Template,
  language: Language,
): CellMessage {
  const told = refusalText(refusal, text, column, template, language)
  return {
    mark: 'refused',
    ...told,
    ...(refusal.findings ? { marked: { text, findings: refusal.findings } } : {}),
  }
}

function refusalText(
  refusal: Refusal,
  typed: string,
  column: Column,
  template: Template,
  language: Language,
): { readonly title: string; readonly text: string } {
  if (refusal.problem === 'personal_data') {
    const general = issueMessage(issue('R02', [column.key]), template, language)
    const rules = new Set(refusal.findings?.map((finding) => finding.rule))
    const told = [...rules].map((rule) => findingMessage(rule, language)).join(' ')
    return { title: general.title, text: told || general.text }
  }
  return {
    title: gridText(language).refused,
    text: valueProblemMessage(refusal.problem, column, language, {
      typed,
      template,
      ...(refusal.candidates ? { candidates: refusal.candidates } : {}),
    }),
  }
}
