import { blocksSubmission } from '#domain/rules/reason.ts'
import type { Issue } from '#domain/rules/rule.ts'
import { shownAt } from '../grid/notes.ts'
import type { Conflict, Failure, Refusal, Row } from './row.ts'
import type { SheetStore } from './store.ts'

/** A place on the sheet that wants attention. */
export interface Place {
  readonly row: Row
  /** 1-based number of the row on the sheet. */
  readonly line: number
  /** Where to go; the first column of an issue. */
  readonly column: string
}

export type Finding =
  | (Place & { readonly kind: 'issue'; readonly issue: Issue })
  | (Place & { readonly kind: 'conflict'; readonly conflict: Conflict })
  | (Place & { readonly kind: 'refusal'; readonly refusal: Refusal })
  | (Place & { readonly kind: 'failure'; readonly failure: Failure })

/** What the list can be narrowed to; answered warnings and hints stand under `done`. */
export type FindingLevel = 'clarify' | 'warn' | 'hint' | 'done'

/** Where a finding belongs. Conflicts, refusals and failures have to be cleared like blocking issues. */
export function levelOf(finding: Finding): FindingLevel {
  if (finding.kind !== 'issue') return 'clarify'
  const { issue } = finding
  if (issue.level === 'submit' || issue.level === 'cell') return 'clarify'
  return issue.reason === undefined ? issue.level : 'done'
}

/** Whether the sheet cannot be submitted while the finding stands. */
export function blocks(finding: Finding): boolean {
  return finding.kind === 'issue' ? blocksSubmission(finding.issue) : true
}

const known = new WeakMap<SheetStore, { readonly version: string; readonly found: readonly Finding[] }>()

/** All findings of the sheet, by row and within a row by gravity. */
export function findingsOf(store: SheetStore): readonly Finding[] {
  const version = `${store.version}/${store.drafts.version}`
  const before = known.get(store)
  if (before?.version === version) return before.found
  const found = find(store)
  known.set(store, { version, found })
  return found
}

/** Refused texts of a row by column: those of the form, and those of the grid. */
export function refusalsOf({ drafts }: SheetStore, row: Row): readonly (readonly [string, Refusal])[] {
  const typed = drafts.columnsOf(row.id).flatMap((column): [string, Refusal][] => {
    const draft = drafts.get(row.id, column)
    return draft && !row.refusals[column] ? [[column, { text: draft.text, judgement: draft.refusal }]] : []
  })
  return [...Object.entries(row.refusals), ...typed]
}

function find(store: SheetStore): readonly Finding[] {
  const first = store.template.columns[0]?.key ?? ''
  return store.rows.flatMap((row, i) => {
    const line = i + 1
    const at = (column: string): Place => ({ row, line, column })
    return [
      ...(row.failure ? [{ ...at(first), kind: 'failure' as const, failure: row.failure }] : []),
      ...Object.entries(row.conflicts).map(([column, conflict]): Finding => ({
        ...at(column),
        kind: 'conflict',
        conflict,
      })),
      ...refusalsOf(store, row).map(([column, refusal]): Finding => ({
        ...at(column),
        kind: 'refusal',
        refusal,
      })),
      ...store
        .issues(row)
        .map((issue): Finding => ({ ...at(shownAt(issue)[0] ?? first), kind: 'issue', issue })),
    ]
  })
}

export type Counts = Readonly<Record<FindingLevel, number>>

/** How many findings of each level there are. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { clarify: 0, warn: 0, hint: 0, done: 0 }
  for (const finding of findings) counts[levelOf(finding)] += 1
  return counts
}

/** How many rows of each kind the sheet has. */
export interface Totals {
  readonly rows: number
  readonly cm: number
  readonly short: number
  readonly contact: number
}

/** The totals of the status bar. */
export function totalsOf(store: SheetStore): Totals {
  const totals = { rows: 0, cm: 0, short: 0, contact: 0 }
  for (const row of store.rows) {
    totals.rows += 1
    const kind = store.values(row)['kind']
    if (kind === 'cm' || kind === 'short' || kind === 'contact') totals[kind] += 1
  }
  return totals
}
