import { kindOf } from '#domain/rules/row.ts'
import type { Issue } from '#domain/rules/rule.ts'
import type { Language } from '../text/catalogue.ts'
import { actionText } from '../text/sheet-actions.ts'
import { lastRefused } from './bulk-outcome.ts'
import type { Desk } from './desk.ts'
import { mayAsk } from './questions.ts'

/** What can be done with one row. */
export type RowActionId =
  | 'form'
  | 'ask'
  | 'correct'
  | 'one-more'
  | 'duplicate'
  | 'confirm-row'
  | 'history'
  | 'convert'
  | 're-enter'
  | 'split'
  | 'assign'
  | 'handover'
  | 'close'
  | 'remove'

/** What can be done with the sheet. */
export type SheetActionId =
  | 'new-case'
  | 'reentry'
  | 'close-lapsed'
  | 'confirm-unchanged'
  | 'figures'
  | 'ask-sheet'
  | 'corrections'
  | 'refused'
  | 'print'
  | 'own-labels'
  | 'templates'
  | 'offline'
  | 'help'
  | 'submit'
  | 'withdraw'
  | 'accept'
  | 'return'
  | 'reopen'

export type ActionId = RowActionId | SheetActionId

export interface Action {
  readonly id: ActionId
  readonly label: string
  /** Why it cannot be done now, or empty. */
  readonly disabled: boolean
  /** Says why it is disabled, where that is not obvious. */
  readonly title?: string
}

/** Whether the person may propose a correction: the sheet is accepted, and its unit is theirs; the server judges again. */
export function mayCorrect({ isMember, store }: Desk): boolean {
  return isMember && store?.state === 'accepted'
}

/** Whether an issue says that the case had ended before: the row is taken away, or the case begins anew with it. */
export function asksForReentry({ rule, detail }: Issue): boolean {
  return rule === 'R22' && detail !== 'converted'
}

/** What can be done with rows now; a sheet that can only be read offers what only reads. */
export function rowActions(desk: Desk, rows: readonly string[], language: Language): readonly Action[] {
  if (rows.length > 1) return actionsOfMany(desk, rows, language)
  const t = actionText(language)
  const row = desk.store?.row(rows[0] ?? '')
  if (!desk.store || !row) return []
  const values = desk.store.values(row)
  const saved = row.seen > 0
  const make = (id: RowActionId, label: string, disabled = false, title = ''): Action => ({
    id,
    label,
    disabled,
    ...(title ? { title } : {}),
  })
  const reading = [make('form', t.form), make('history', t.history, !saved)]
  if (!desk.isEditable)
    return [
      ...(mayAsk(desk) ? [make('ask', t.ask)] : []),
      ...(mayCorrect(desk) ? [make('correct', t.correct)] : []),
      ...reading,
    ]
  return [
    ...reading,
    make('one-more', t.oneMore),
    make('duplicate', t.duplicate),
    make('confirm-row', t.confirmRow, row.carried.length === 0),
    ...(kindOf(values) === 'short' ? [make('convert', t.convert)] : []),
    ...(desk.store.issues(row).some(asksForReentry) ? [make('re-enter', t.reenter)] : []),
    make('split', t.split, !saved),
    make('assign', t.assign, row.caseNumber === null),
    make('handover', t.handover, row.caseNumber === null),
    make('close', t.close),
    make('remove', t.remove, row.submittedBefore, row.submittedBefore ? t.removeSubmitted : ''),
  ]
}

function actionsOfMany(desk: Desk, rows: readonly string[], language: Language): readonly Action[] {
  const t = actionText(language)
  const make = (id: RowActionId, label: string): Action => ({ id, label, disabled: false })
  const removable = rows.filter((id) => desk.store?.row(id)?.submittedBefore === false)
  return [
    make('handover', t.handover),
    make('assign', t.assign),
    make('close', t.close),
    make('confirm-row', t.confirmRow),
    make('one-more', t.oneMore),
    make('duplicate', t.duplicateMany),
    ...(removable.length === rows.length
      ? [make('remove', t.removeMany)]
      : [{ ...make('remove', t.removeMany), disabled: true, title: t.removeSubmitted }]),
  ]
}

/** What can be done with the sheet now, beside submitting. */
export function sheetActions(desk: Desk, language: Language): readonly Action[] {
  const t = actionText(language)
  const unchanged = desk.store?.unchanged.length ?? 0
  const make = (id: SheetActionId, label: string, disabled = false): Action => ({ id, label, disabled })
  const printing = make('print', t.print)
  const help = make('help', t.help)
  const asking = mayAsk(desk) ? [make('ask-sheet', t.askSheet)] : []
  const refused = lastRefused(desk)
  if (!desk.isEditable) return [...asking, make('figures', t.figures), printing, help]
  return [
    make('new-case', t.newCase),
    make('confirm-unchanged', t.confirmUnchanged(unchanged), unchanged === 0),
    make('reentry', t.reentry),
    make('close-lapsed', t.closeLapsed),
    ...(refused ? [make('refused', t.refused(refused.refused.length))] : []),
    make('figures', t.figures),
    make('templates', t.templates),
    make('own-labels', t.ownLabels),
    make('offline', t.offline),
    printing,
    help,
  ]
}

/** Steps that change the state of the sheet and that the person may take now; the first is the main one. */
export function stateActions(desk: Desk, language: Language): readonly Action[] {
  const t = actionText(language)
  const state = desk.store?.state
  const make = (id: SheetActionId, label: string): Action => ({ id, label, disabled: false })
  if (desk.isMember) {
    if (state === 'open' || state === 'reopened') return [make('submit', t.submit)]
    return state === 'submitted' ? [make('withdraw', t.withdraw)] : []
  }
  if (desk.me.role !== 'coordinator') return []
  if (state === 'submitted') return [make('accept', t.accept), make('return', t.return)]
  return state === 'accepted' ? [make('reopen', t.reopen)] : []
}
