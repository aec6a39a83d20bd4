import { html, nothing, type TemplateResult } from 'lit'
import type { CaseRecord } from '#domain/record.ts'
import type { CellValue } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { CORRECTION_LABELS, DECLINE_LABELS } from '#domain/text/correction-labels.ts'
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

/** What is proposed to be corrected in rows of a case; `label` names a month. */
export function correctionsSection(
  { corrections }: CaseRecord,
  templates: ReadonlyMap<string, Template>,
  label: (month: string) => string,
): TemplateResult | typeof nothing {
  const t = recordText(language.value)
  if (corrections.length === 0) return nothing
  const now = language.value
  return html`
    <h3>${t.corrections}</h3>
    <ul>
      ${corrections.map(({ month, cells, reason, declined, proposedAt }) => {
        const template = templates.get(month)
        const changed = cells.map(({ column: key, before, after }) => {
          const column = template && columnOf(template, key)
          const text = (value: CellValue): string =>
            (column && formatValue(column, value, template, now)) || '–'
          return `${column?.[now] ?? key}: ${text(before)} → ${text(after)}`
        })
        return html`
          <li>
            ${[
              label(month),
              localTime(proposedAt),
              ...changed,
              CORRECTION_LABELS[reason][now],
              declined === null ? '' : DECLINE_LABELS[declined][now],
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        `
      })}
    </ul>
  `
}
