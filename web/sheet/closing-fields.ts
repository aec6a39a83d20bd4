import { html, nothing, type TemplateResult } from 'lit'
import { addMonths, type Month, monthLabel, monthRange } from '#domain/sheet/month.ts'
import { type Code, codeLabel, codeState } from '#domain/template/code.ts'
import { codesOf, columnOf, type Template } from '#domain/template/template.ts'
import { bulkText } from '../text/bulk.ts'
import type { Language } from '../text/catalogue.ts'
import type { Closing } from './bulk-plan.ts'

type Chosen = Exclude<keyof Closing, 'closed'>

/** Months back that a case may have ended in. */
const MONTHS_BACK = 11

const REQUIRED: readonly (readonly [Chosen, 'chooseType' | 'chooseReason' | 'chooseGoals'])[] = [
  ['closing_type', 'chooseType'],
  ['closing_reason', 'chooseReason'],
  ['goals_met', 'chooseGoals'],
]

/** Codes of a column that may be used in the template's month; none where there is no such column. */
function codesFor(template: Template, key: Chosen): readonly Code[] {
  const column = columnOf(template, key)
  if (column?.type !== 'code') return []
  return codesOf(template, column.list).filter((code) => codeState(code, template.month) === 'valid')
}

/** A closing in a month, with nothing chosen yet. */
export const emptyClosing = (month: Month): Closing => ({
  closed: month,
  closing_type: null,
  closing_reason: null,
  goals_met: null,
  final_talk: null,
})

/** What is still to be chosen: the field and a sentence; null when nothing is. `managed`: whether a case of Case Management is among them. */
export function missingIn(
  closing: Closing,
  template: Template,
  managed: boolean,
  language: Language,
): { readonly field: Chosen; readonly text: string } | null {
  for (const [field, text] of REQUIRED) {
    const asked = codesFor(template, field).length > 0 && (managed || field !== 'goals_met')
    if (asked && closing[field] === null) return { field, text: bulkText(language)[text] }
  }
  return null
}

/** How the chosen cases end, as fields; `take` gets every change. */
export function closingFields(
  closing: Closing,
  { template, month }: { readonly template: Template; readonly month: Month },
  managed: boolean,
  language: Language,
  take: (closing: Closing) => void,
): TemplateResult {
  const t = bulkText(language)
  const name = (key: string): string => columnOf(template, key)?.[language] ?? key
  const type = closing.closing_type
  const reasons = codesFor(template, 'closing_reason').filter(
    (code) => type === null || code.allows === undefined || code.allows.includes(type),
  )
  const select = (key: Chosen, label: string, codes: readonly Code[]) =>
    codes.length === 0
      ? nothing
      : html`
          <div class="field">
            <label for=${key}>${label}</label>
            <select
              id=${key}
              @change=${(event: Event) => take(withChoice(closing, key, valueOf(event) || null, template))}
            >
              <option value="">${t.choose}</option>
              ${codes.map(
                (code) => html`
                  <option value=${code.key} .selected=${code.key === closing[key]}>
                    ${codeLabel(code, language)}
                  </option>
                `,
              )}
            </select>
          </div>
        `
  return html`
    <div class="field">
      <label for="closed">${name('closed')}</label>
      <select id="closed" @change=${(event: Event) => take({ ...closing, closed: valueOf(event) as Month })}>
        ${monthRange(addMonths(month, -MONTHS_BACK), month).map(
          (one) => html`
            <option value=${one} .selected=${one === closing.closed}>${monthLabel(one, language)}</option>
          `,
        )}
      </select>
    </div>
    ${select('closing_type', name('closing_type'), codesFor(template, 'closing_type'))}
    ${select('closing_reason', name('closing_reason'), reasons)}
    ${
      managed
        ? html`
            ${select('goals_met', t.onlyManaged(name('goals_met')), codesFor(template, 'goals_met'))}
            ${select('final_talk', t.onlyManaged(name('final_talk')), codesFor(template, 'final_talk'))}
          `
        : nothing
    }
  `
}

// A reason that does not go with the kind of closing is chosen anew.
function withChoice(closing: Closing, key: Chosen, value: string | null, template: Template): Closing {
  const next = { ...closing, [key]: value }
  const reason = codesFor(template, 'closing_reason').find((code) => code.key === next.closing_reason)
  const type = next.closing_type
  const fits = type === null || reason?.allows === undefined || reason.allows.includes(type)
  return fits ? next : { ...next, closing_reason: null }
}

const valueOf = (event: Event): string =>
  event.target instanceof HTMLSelectElement ? event.target.value : ''
