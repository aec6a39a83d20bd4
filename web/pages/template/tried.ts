import { html, nothing, type TemplateResult } from 'lit'
import type { RuleId } from '#domain/rules/rule.ts'
import { codesIn } from '#domain/template/codes-in.ts'
import type { TriedOn } from '#domain/template/published.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { RULE_TEXTS } from '#domain/text/rule-texts.ts'
import { language } from '../../app/language.ts'
import { templateText } from '../../text/template.ts'

const isRule = (id: string): id is RuleId => Object.hasOwn(RULE_TEXTS, id)

/** What a draft would do to real rows, as a table of counts; only what shifts stands in it. */
export function triedTable(tried: TriedOn, before: Template, after: Template): TemplateResult {
  const t = templateText(language.value)
  const name = (key: string): string =>
    (columnOf(after, key) ?? columnOf(before, key))?.[language.value] ?? key
  const codeName = (column: string, code: string): string => {
    const known = columnOf(after, column)
    return (known && codesIn(known, after).find(({ key }) => key === code)?.[language.value]) ?? code
  }
  const ruleText = (id: string): string =>
    isRule(id) ? `${t.triedRule(id)}: ${RULE_TEXTS[id][language.value]}` : t.triedRule(id)
  const lines: (readonly [string, number | null, number])[] = [
    ...tried.codes.map(({ column, code, fate, rows }) => {
      const say = fate === 'retired' ? t.triedRetired : t.triedPhased
      return [say(codeName(column, code), name(column)), null, rows] as const
    }),
    ...tried.removed.map(({ column, rows }) => [t.triedRemoved(name(column)), null, rows] as const),
    ...tried.columns
      .filter((one) => one.before !== one.after)
      .map((one) => [t.triedColumn(name(one.key)), one.before, one.after] as const),
    ...tried.rules
      .filter((one) => one.before !== one.after)
      .map((one) => [ruleText(one.key), one.before, one.after] as const),
  ]
  return html`
    <p>${t.triedRows(tried.rows, tried.of)}</p>
    ${
      lines.length === 0
        ? html`<p>${t.triedSame}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${t.triedHeading}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t.triedWhat}</th>
                  <th scope="col" class="number">${t.triedBefore}</th>
                  <th scope="col" class="number">${t.triedAfter}</th>
                </tr>
              </thead>
              <tbody>
                ${lines.map(
                  ([what, was, will]) => html`
                    <tr>
                      <th scope="row">${what}</th>
                      <td class="number">${was ?? nothing}</td>
                      <td class="number">${will}</td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          </div>`
    }
  `
}
