import { html, nothing, type TemplateResult } from 'lit'
import type { CaseRecord } from '#domain/record.ts'
import type { Template } from '#domain/template/template.ts'
import { ANSWER_LABELS, QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { localTime } from '../../app/format.ts'
import { language } from '../../app/language.ts'
import { recordText } from '../../text/record.ts'

/** What is asked of a case in sheets that are not accepted yet; `label` names a month. */
export function questionsSection(
  { questions }: CaseRecord,
  templates: ReadonlyMap<string, Template>,
  label: (month: string) => string,
): TemplateResult | typeof nothing {
  const t = recordText(language.value)
  if (questions.length === 0) return nothing
  return html`
    <h3>${t.questions}</h3>
    <ul>
      ${questions.map(
        ({ month, column, code, note, answer, askedAt }) => html`
          <li>
            ${[
              label(month),
              localTime(askedAt),
              templates.get(month)?.columns.find(({ key }) => key === column)?.[language.value] ?? '',
              QUESTION_LABELS[code][language.value],
              note ?? '',
              answer === null ? '' : ANSWER_LABELS[answer][language.value],
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        `,
      )}
    </ul>
  `
}
