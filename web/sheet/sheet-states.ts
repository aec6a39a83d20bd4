import { html, nothing, type TemplateResult } from 'lit'
import { monthLabel, type Month } from '#domain/sheet/month.ts'
import { ApiProblem } from '../app/api.ts'
import { problemText } from '../app/problem-text.ts'
import { pathOf } from '../app/route.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import '../ui/message.ts'
import type { Desk } from './desk.ts'

/** Instead of a sheet of a month that has not begun: the way to the current one. */
export function futureMonth(unit: string, month: Month, current: Month, language: Language): TemplateResult {
  const t = sheetText(language)
  return html`
    <div class="plain">
      <kim-message level="warn">${t.future(monthLabel(month, language))}</kim-message>
      <a class="button" href=${pathOf({ page: 'sheet', unit, month: current })}>${t.toCurrent}</a>
    </div>
  `
}

/** Instead of a sheet that could not be had: why, and another try where that may help. */
export function sheetFailed(error: unknown, language: Language, again: () => void): TemplateResult {
  const t = sheetText(language)
  const missing = error instanceof ApiProblem && error.own && error.status === 404
  return html`
    <div class="plain">
      <kim-message level="error">
        ${missing ? t.notFound : `${t.loadFailed} ${problemText(error, language)}`}
      </kim-message>
      ${missing ? nothing : html`<button type="button" @click=${again}>${t.again}</button>`}
    </div>
  `
}

/** Instead of a sheet that nobody has opened: what opening does, and the button for the unit's own people. */
export function unopenedSheet(
  desk: Desk,
  language: Language,
  opening: boolean,
  open: () => void,
): TemplateResult {
  const t = sheetText(language)
  return html`
    <div class="plain">
      <h2 tabindex="-1">${t.unopenedHeading(monthLabel(desk.month, language))}</h2>
      ${desk.store?.vacant ? html`<p>${t.vacantText}</p>` : nothing}
      <p>${desk.isMember ? t.unopenedText : t.unopenedOther}</p>
      ${
        desk.isMember
          ? html`<button class="primary" type="button" ?disabled=${opening} @click=${open}>
              ${t.openMonth}
            </button>`
          : nothing
      }
    </div>
  `
}
