import type { Language } from '../text/catalogue.ts'
import { pasteTexts } from '../text/paste.ts'
import type { PasteSummary } from './events.ts'

/** What a paste did, in one sentence; nothing that was left out is passed over. */
export function pasteText(summary: PasteSummary, language: Language): string {
  const t = pasteTexts(language)
  const parts = [t.pasted(summary.written)]
  const add = (count: number, text: (count: number) => string): void => {
    if (count > 0) parts.push(text(count))
  }
  add(summary.newRows, t.pastedNewRows)
  add(summary.unchanged, t.pastedUnchanged)
  add(summary.readOnly, t.pastedReadOnly)
  add(summary.asked ?? 0, t.pastedAsked)
  add(summary.refused, t.pastedRefused)
  add(summary.surplusColumns, (count) =>
    t.pastedSurplusColumns(count, summary.surplusFrom, summary.surplusFrom + count - 1),
  )
  add(summary.surplusRows, t.pastedSurplusRows)
  add(summary.kept ?? 0, t.pastedKept)
  add(summary.lost ?? 0, t.pastedLost)
  if ((summary.tables ?? 1) > 1) parts.push(t.pastedTables(summary.tables ?? 1))
  if (summary.beside) parts.push(t.pastedBeside)
  return `${parts.join(', ')}.`
}
