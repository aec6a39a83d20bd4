import { numberAt } from '#domain/rules/row.ts'
import { reentryCells } from '#domain/sheet/carry-over.ts'
import { notify } from '../app/announce.ts'
import { language } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { pathOf } from '../app/route.ts'
import { navigate } from '../app/router.ts'
import { actionText } from '../text/sheet-actions.ts'
import { moveSheet } from './api.ts'
import { type Desk, newId } from './desk.ts'
import { mayAsk } from './questions.ts'
import { type ActionId, mayCorrect } from './row-actions.ts'
import type { DialogName } from './sheet-dialogs.ts'

/** What actions need of the page: its dialogs, its panels, and a way to a cell. */
export interface ActionHost {
  readonly desk: Desk
  readonly dialog: (name: DialogName, rows: readonly string[]) => Promise<void>
  readonly panel: (name: 'figures' | 'form' | 'key', row?: string) => void
  /** Column of the active cell; empty where there is none. */
  readonly column: string
  readonly goTo: (row: string, column: string) => void
}

/** Most contacts that one cell takes; the column's own range decides, this is its fallback. */
const MOST_CONTACTS = 99

/** Carries out what was chosen in a menu, with a key or with a button. */
export function runAction(host: ActionHost, action: ActionId, rows: readonly string[]): void {
  const { desk } = host
  const { store } = desk
  const [row] = rows
  if (!store) return
  switch (action) {
    case 'submit':
    case 'reentry':
    case 'return':
    case 'reopen':
    case 'assign':
    case 'handover':
    case 'close':
    case 'refused':
    case 'remove':
    case 'split':
    case 'help':
    case 'templates':
    case 'offline':
      return void host.dialog(action, rows)
    case 'ask':
      return mayAsk(desk) ? void host.dialog('ask', [row ?? '', host.column]) : undefined
    case 'correct':
      return mayCorrect(desk) ? void host.dialog('correct', [row ?? '', host.column]) : undefined
    case 'corrections':
      return void host.dialog('corrections', [])
    case 'ask-sheet':
      return void host.dialog('ask', [])
    case 'close-lapsed':
      return void host.dialog('lapsed', rows)
    case 'figures':
      return host.panel('figures')
    case 'own-labels':
      return host.panel('key')
    case 'form':
      return host.panel('form', row)
    case 'print':
      return window.print()
    case 'history':
      return row === undefined ? undefined : navigate(historyPath(row, rows[1]))
    case 'withdraw':
    case 'accept':
      return void move(desk, action)
    case 'new-case':
      return host.goTo(store.create({ opened: store.month }), 'kind')
    case 'confirm-unchanged':
      return confirm(
        desk,
        store.unchanged.map((one) => one.id),
      )
    case 'confirm-row':
      return confirm(desk, rows)
    case 'one-more':
      return oneMore(desk, rows)
    case 'duplicate':
      return duplicate(host, rows)
    case 'convert':
      desk.edit(rows.map((id) => ({ row: id, create: false, values: { kind: 'cm' } })))
      return
    case 're-enter':
      return reenter(desk, rows)
  }
}

// Rows that were worked on are confirmed by that; a contact that is still missing in them must not become a zero.
function confirm(desk: Desk, rows: readonly string[]): void {
  const unchanged = new Set(desk.store?.unchanged.map((row) => row.id))
  const confirmed = rows.filter((id) => unchanged.has(id))
  desk.store?.confirm(confirmed)
  const level = confirmed.length > 0 ? 'ok' : 'warn'
  notify({ level, text: actionText(language.value).confirmed(confirmed.length) })
}

// The case begins anew in this month; what an end had filled goes.
function reenter(desk: Desk, rows: readonly string[]): void {
  const { store } = desk
  if (!store) return
  desk.edit(
    rows.flatMap((id) => {
      const row = store.row(id)
      return row ? [{ row: id, create: false, values: reentryCells(store.values(row), store.month) }] : []
    }),
  )
}

function oneMore(desk: Desk, rows: readonly string[]): void {
  const { store } = desk
  if (!store) return
  desk.edit(
    rows.flatMap((id) => {
      const row = store.row(id)
      const contacts = row ? (numberAt(store.values(row), 'contacts') ?? 0) + 1 : MOST_CONTACTS + 1
      return contacts > MOST_CONTACTS ? [] : [{ row: id, create: false, values: { contacts } }]
    }),
  )
}

// Another person with the same situation: a new case number, no text that was written for somebody else.
function duplicate(host: ActionHost, rows: readonly string[]): void {
  const { desk } = host
  const { store } = desk
  if (!store) return
  const made = rows.flatMap((id) => {
    const row = store.row(id)
    const texts = new Set(store.template.columns.filter(({ type }) => type === 'text').map(({ key }) => key))
    const values =
      row && Object.entries(store.values(row)).filter(([key, value]) => !texts.has(key) && value !== null)
    return values ? [{ row: newId(), create: true, values: Object.fromEntries(values) }] : []
  })
  desk.edit(made)
  const [first] = made
  if (first) host.goTo(first.row, 'kind')
}

async function move(desk: Desk, step: 'withdraw' | 'accept'): Promise<void> {
  const a = actionText(language.value)
  try {
    await desk.poll()
    const { open } = desk.questions
    await moveSheet(desk.unit, desk.month, step, { seq: desk.store?.seq ?? 0 })
    const gone = open > 0 ? ` ${a.questionsGone(open)}` : ''
    notify({ level: 'ok', text: step === 'withdraw' ? a.withdrawn : a.accepted + gone })
  } catch (error) {
    notify({ level: 'error', text: problemText(error, language.value) })
  }
  await desk.reload().catch(() => undefined)
}

// From a cell: what happened to it comes first, the rest of the row is one choice away.
function historyPath(row: string, column: string | undefined): string {
  const path = pathOf({ page: 'history', entry: row })
  return column ? `${path}?${new URLSearchParams({ column }).toString()}` : path
}
