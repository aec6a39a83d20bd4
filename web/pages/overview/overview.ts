import { addMonths, type Month, monthRange } from '#domain/sheet/month.ts'
import { MAX_OVERVIEW_MONTHS, type Overview, type OverviewCell } from '#domain/sheet/overview.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { SHEET_MARKS, SHEET_STATES } from '#domain/text/sheet-labels.ts'
import { getJson } from '../../app/api.ts'
import type { Language } from '../../text/catalogue.ts'
import { overviewText } from '../../text/overview.ts'

/** Asks for the matrix of the months from–to. Throws `ApiProblem`. */
export function loadOverview(from: Month, to: Month, signal?: AbortSignal): Promise<Overview> {
  return getJson(`/api/sheets/overview?from=${from}&to=${to}`, signal ? { signal } : {})
}

/** Asks for any months, in as many parts as it takes. Throws `ApiProblem`. */
export function loadOverviews(from: Month, to: Month): Promise<Overview[]> {
  const months = monthRange(from, to)
  const parts = months.filter((_, at) => at % MAX_OVERVIEW_MONTHS === 0)
  return Promise.all(
    parts.map((first) => {
      const last = addMonths(first, MAX_OVERVIEW_MONTHS - 1)
      return loadOverview(first, last < to ? last : to)
    }),
  )
}

/** What a cell says first: its state, or what matters more than the state. */
export type Status = SheetState | 'vacant' | 'overdue' | 'nil'

/** The one status of a sheet that matters most: no staff, late, nil, else its state. */
export function statusOf(cell: OverviewCell): Status {
  if (cell.vacant) return 'vacant'
  if (cell.overdue) return 'overdue'
  if (cell.nil && isDone(cell)) return 'nil'
  return cell.state
}

/** The word of a status in a language. */
export function statusWord(status: Status, language: Language): string {
  switch (status) {
    case 'overdue':
      return overviewText(language).overdue
    case 'vacant':
    case 'nil':
      return SHEET_MARKS[status][language]
    default:
      return SHEET_STATES[status][language]
  }
}

/** Signs tell states apart without colour; the word always stands beside. */
export const SIGNS: Readonly<Record<Status, string>> = {
  unopened: '·',
  open: '○',
  submitted: '→',
  accepted: '✓',
  reopened: '↺',
  vacant: '–',
  overdue: '!',
  nil: '∅',
}

/** What a coordinator may do with a sheet; the server judges again. */
export type Action = 'openSheet' | 'accept' | 'return' | 'reopen' | 'markVacant' | 'unmarkVacant'

/** The actions that a sheet's state leaves to a coordinator, in the order of their buttons. */
export function actionsFor(cell: OverviewCell): readonly Action[] {
  if (cell.vacant) return ['unmarkVacant']
  switch (cell.state) {
    case 'unopened':
      return ['markVacant']
    case 'open':
    case 'reopened':
      return cell.rows === 0 ? ['openSheet', 'markVacant'] : ['openSheet']
    case 'submitted':
      return ['openSheet', 'accept', 'return']
    case 'accepted':
      return ['openSheet', 'reopen']
  }
}

const isDone = (cell: OverviewCell): boolean => cell.state === 'submitted' || cell.state === 'accepted'

/** A month over all units: how many have submitted of those that have staff, and rows together. */
export interface MonthTotal {
  readonly done: number
  readonly due: number
  readonly rows: number
}

/** Totals of every month of the matrix, in its order. */
export function monthTotals(overview: Overview): readonly MonthTotal[] {
  return overview.months.map((_, at) => {
    const cells = overview.units.flatMap((unit) => unit.cells[at] ?? [])
    const due = cells.filter((cell) => cell.exists && !cell.vacant)
    return {
      done: due.filter(isDone).length,
      due: due.length,
      rows: cells.reduce((sum, cell) => sum + cell.rows, 0),
    }
  })
}

/** Units whose sheet of the month at a place of the matrix is still to come, with how it stands. */
export function stillOpen(
  overview: Overview,
  at: number,
): readonly { readonly name: string; readonly cell: OverviewCell }[] {
  return overview.units.flatMap(({ name, cells }) => {
    const cell = cells[at]
    return cell && cell.exists && !cell.vacant && !isDone(cell) ? [{ name, cell }] : []
  })
}

/** A mail that is ready to be sent: to whom, the coordinator knows. */
export function mailTo(subject: string, body: string): string {
  // RFC 6068: lines end with CR LF, and a blank is no plus.
  const text = (one: string): string => encodeURIComponent(one.replaceAll('\n', '\r\n'))
  return `mailto:?subject=${text(subject)}&body=${text(body)}`
}
