import { html, nothing, type TemplateResult } from 'lit'
import { unitName } from '../../app/units.ts'
import type { recordText } from '../../text/record.ts'

/** Cases whose retention has run out, by unit: `GET /api/retention`. */
export interface DueCases {
  readonly months: number
  readonly units: readonly { readonly unit: string; readonly cases: number }[]
}

/** What is due, and the way to erase it. */
export function retentionSection(
  { months, units }: DueCases,
  t: ReturnType<typeof recordText>,
  run: () => unknown,
): TemplateResult {
  const all = units.reduce((sum, { cases }) => sum + cases, 0)
  return html`
    <section class="no-print" aria-labelledby="retention">
      <h2 id="retention" tabindex="-1">${t.retention}</h2>
      <p class="muted">${t.retentionHelp(months)}</p>
      <p>${t.due(all)}</p>
      ${
        all === 0
          ? nothing
          : html`
              <ul>
                ${units.map(({ unit, cases }) => html`<li>${t.dueIn(unitName(unit), cases)}</li>`)}
              </ul>
              <div class="row"><button type="button" @click=${run}>${t.run}</button></div>
            `
      }
    </section>
  `
}
