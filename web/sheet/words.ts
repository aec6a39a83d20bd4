import { formatCaseNumber } from '#domain/case-number.ts'
import type { CellValue } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import type { Desk } from './desk.ts'
import { totalsOf } from './findings.ts'
import type { SheetStore } from './store.ts'

const locale = (language: Language): string => (language === 'de' ? 'de-DE' : 'en-GB')

/** "6. Oktober", with the year when it is not that of `today`. */
export function dayText(date: string, today: string, language: Language): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(locale(language), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
}

/** "14:02" of an instant, in the person's own time zone. */
export function timeText(at: number | string, language: Language): string {
  return new Date(at).toLocaleTimeString(locale(language), { hour: '2-digit', minute: '2-digit' })
}

/** "28.09.2023, 14:02" of an instant, in the person's own time zone. */
export function instantText(at: number, language: Language): string {
  return new Date(at).toLocaleString(locale(language), { dateStyle: 'medium', timeStyle: 'short' })
}

/** A number with the language's separators and at most one decimal. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(locale(language), { maximumFractionDigits: 1 })
}

/** How a case number reads; a word for a case that has none yet. */
export function caseText(number: string | null, language: Language): string {
  return number === null ? sheetText(language).newCase : formatCaseNumber(number)
}

/** How the value of a column reads; a word for an empty cell. */
export function cellText(column: string, value: CellValue, template: Template, language: Language): string {
  const known = columnOf(template, column)
  return (known && formatValue(known, value, template, language)) || sheetText(language).empty
}

/** Part of the save state, with the sign that tells its gravity beside the words. */
export interface SaveWords {
  readonly level: 'ok' | 'busy' | 'warn' | 'error'
  readonly text: string
}

/** The save state in words: what is on its way, then what needs a decision. Never empty. */
export function saveWords(desk: Desk, language: Language): readonly SaveWords[] {
  const t = sheetText(language)
  const { state, store } = desk
  const rows = store?.rows ?? []
  const conflicts = rows.reduce((sum, row) => sum + Object.keys(row.conflicts).length, 0)
  const refused = rows.reduce(
    (sum, row) => sum + Object.keys(row.refusals).length + (row.failure ? 1 : 0),
    desk.drafts,
  )
  const words: SaveWords[] = []
  if (state.kind === 'saving') words.push({ level: 'busy', text: t.saving })
  if (state.kind === 'signed_out') words.push({ level: 'warn', text: t.waitingSignIn(state.count) })
  if (state.kind === 'waiting') {
    const text = state.reason === 'offline' ? t.waitingOffline(state.count) : t.waitingBusy(state.count)
    words.push({ level: 'warn', text: `${text}, ${desk.outbox.kept ? t.kept : t.notKept}` })
  }
  const unchecked = store?.drafts.waiting.count ?? 0
  if (unchecked > 0) {
    const isStuck = store?.drafts.waiting.stuck === true
    words.push({
      level: isStuck ? 'error' : 'warn',
      text: isStuck ? t.uncheckedStuck(unchecked) : t.unchecked(unchecked),
    })
  }
  if (conflicts > 0) words.push({ level: 'warn', text: t.conflicts(conflicts) })
  if (refused > 0) words.push({ level: 'error', text: t.notSaved(refused) })
  if (state.kind !== 'saved' || (state.at === null && words.length > 0)) return words
  const text = state.at === null ? t.allSaved : t.saved(timeText(state.at, language))
  return [{ level: 'ok', text }, ...words]
}

/** How many rows of which kind a sheet has. */
export function totalsText(store: SheetStore, language: Language): string {
  const t = sheetText(language)
  const { rows, cm, short, contact } = totalsOf(store)
  return [t.rows(rows), t.cases(cm), t.consultations(short), t.contacts(contact)].join(' · ')
}
