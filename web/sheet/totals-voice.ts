import { announceAfter } from '../app/announce.ts'
import { language } from '../app/language.ts'
import { sheetText } from '../text/sheet.ts'
import type { Desk } from './desk.ts'
import { countFindings, findingsOf } from './findings.ts'

/** Says to screen readers when a sheet's totals have changed. Totals alone are said; where the focus is, the grid tells by itself. */
export class TotalsVoice {
  #told = ''

  tell({ state, store }: Desk): void {
    if (state.kind !== 'saved' || !store) return
    const { clarify, warn } = countFindings(findingsOf(store))
    const text = sheetText(language.value).totals(store.rows.length, clarify + warn)
    if (text === this.#told) return
    if (this.#told !== '') announceAfter(text)
    this.#told = text
  }
}
