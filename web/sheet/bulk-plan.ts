import { MAX_OPERATIONS, type OperationCode } from '#domain/operation.ts'
import { judgeRow } from '#domain/rules/engine.ts'
import { kindOf, statusOf } from '#domain/rules/row.ts'
import type { Issue } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import { isEmpty, type Kind, type RowValues } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { issueMessage } from '#domain/text/issues.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import { bulkText } from '../text/bulk.ts'
import type { Language } from '../text/catalogue.ts'
import { refusalsOf } from './findings.ts'
import type { Row } from './row.ts'
import type { SheetStore } from './store.ts'

/** What can be done with many rows in one step. */
export type BulkKind = 'handover' | 'assign' | 'close'

/** How cases end: the columns of the band "closing" that the template has. */
export interface Closing {
  readonly closed: Month
  readonly closing_type: string | null
  readonly closing_reason: string | null
  readonly goals_met: string | null
  readonly final_talk: string | null
}

/** A case that is left out, and why in words. */
export interface Barred {
  readonly caseNumber: string | null
  readonly why: string
}

/** What one step would do: the rows that it takes and those that it leaves. */
export interface BulkPlan {
  readonly able: readonly Row[]
  readonly barred: readonly Barred[]
}

const OF_MANAGED = ['goals_met', 'final_talk'] as const
const OF_CLOSING = ['status', 'closed', 'closing_type', 'closing_reason', ...OF_MANAGED]

/** The values that close a row of a kind, in the columns that the template has. */
export function closingValues(template: Template, kind: Kind | null, closing: Closing): RowValues {
  const values: RowValues = {
    status: 'closed',
    closed: closing.closed,
    closing_type: closing.closing_type,
    closing_reason: closing.closing_reason,
    ...(kind === 'cm' ? { goals_met: closing.goals_met, final_talk: closing.final_talk } : {}),
  }
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => columnOf(template, key) && (key === 'status' || !isEmpty(value)),
    ),
  )
}

/** The chosen rows by id, with the numbers that their cases had then: somebody may take a row away meanwhile. */
export type Chosen = ReadonlyMap<string, string | null>

/** Sorts rows into those that a step takes and those that it cannot take; `closing` as far as it is chosen. */
export function planOf(
  store: SheetStore,
  kind: BulkKind,
  chosen: Chosen,
  closing: Closing,
  language: Language,
): BulkPlan {
  const able: Row[] = []
  const barred: Barred[] = []
  const there = new Map(store.rows.map((row) => [row.id, row]))
  for (const [id, number] of chosen) {
    const row = there.get(id)
    const why = row ? objectionTo(store, kind, row, closing, language) : bulkText(language).gone
    if (row && why === null) able.push(row)
    else barred.push({ caseNumber: row?.caseNumber ?? number, why: why ?? '' })
  }
  return { able, barred }
}

/** Whether more rows are chosen than one request takes. */
export const isTooMuch = ({ able }: BulkPlan): boolean => able.length > MAX_OPERATIONS

function objectionTo(
  store: SheetStore,
  kind: BulkKind,
  row: Row,
  closing: Closing,
  language: Language,
): string | null {
  const t = bulkText(language)
  if (row.failure !== null) return t.unsettled
  if (kind === 'close') return objectionToClosing(store, row, closing, language)
  if (row.caseNumber === null || row.seen === 0) return t.unsaved
  // What somebody typed would be left behind without its row.
  const isUnsettled =
    Object.keys(row.conflicts).length > 0 ||
    Object.keys(row.unsaved).length > 0 ||
    refusalsOf(store, row).length > 0
  return kind === 'handover' && isUnsettled ? t.unsettled : null
}

function objectionToClosing(
  store: SheetStore,
  row: Row,
  closing: Closing,
  language: Language,
): string | null {
  const t = bulkText(language)
  const values = store.values(row)
  const kind = kindOf(values)
  if (kind === 'contact') return t.isContact
  if (kind === null) return t.hasNoKind
  if (statusOf(values) === 'closed') return t.isClosed
  // A text that waits for its correction, or two values to choose from, would go without a word.
  const undecided = [...refusalsOf(store, row).map(([column]) => column), ...Object.keys(row.conflicts)]
  if (undecided.some((column) => OF_CLOSING.includes(column))) return t.unsettled
  const { template, county, month } = store
  const judge = (judged: RowValues): readonly Issue[] =>
    judgeRow({ row: judged, month, county, previous: row.previous, template })
  const after = { ...values, ...closingValues(template, kind, closing) }
  const before = new Set(judge(values).map(nameOf))
  const issue = judge(after).find(
    (one) =>
      (one.level === 'submit' || one.level === 'cell') &&
      one.columns.some((column) => OF_CLOSING.includes(column)) &&
      // What is not chosen yet is asked for in the form.
      !one.columns.every((column) => isEmpty(after[column])) &&
      !before.has(nameOf(one)),
  )
  return issue ? issueMessage(issue, template, language).text : null
}

const nameOf = ({ rule, columns, detail = '' }: Issue): string => `${rule} ${columns.join(' ')} ${detail}`

/** "9 Case Management, 3 Kurzberatung": how many rows of which kind. */
export function kindsText(store: SheetStore, rows: readonly Row[], language: Language): string {
  const t = bulkText(language)
  const counts = new Map<string, number>()
  for (const row of rows) {
    const kind = kindOf(store.values(row))
    const name = kind === null ? t.noKind : t[kind]
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ')
}

/** Why the server refused a case of many, in words that fit there. */
export function refusalText(code: OperationCode | undefined, language: Language): string {
  const t = bulkText(language)
  switch (code) {
    case undefined:
    case 'busy':
      return t.busy
    case 'not_allowed':
      return t.otherUnitThen
    case 'case_not_found':
      return t.gone
    case 'sheet_not_open':
      return t.notOpen
    default:
      return operationMessage(code, language)
  }
}
