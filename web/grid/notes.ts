import type { Issue } from '#domain/rules/rule.ts'
import type { Question } from '#domain/sheet/question.ts'
import { isEmpty } from '#domain/template/column.ts'
import type { GridRow } from './model.ts'

/** What a cell is marked with; where several hold, the first of this order shows. */
export type Mark = 'unchecked' | 'refused' | 'conflict' | 'error' | 'warn' | 'hint' | 'lapsed' | 'carried'

/** Marks that somebody has to look at; F8 goes through these. */
const OPEN: ReadonlySet<Mark> = new Set(['refused', 'conflict', 'error', 'warn', 'hint'])

/** Rules that compare whole rows: what they say stands once, at the row's head. */
const ROW_WIDE: ReadonlySet<string> = new Set(['R18'])

/** Columns of the cells at which an issue is shown. */
export function shownAt(issue: Issue): readonly string[] {
  return ROW_WIDE.has(issue.rule) ? ['case_number'] : issue.columns
}

interface RowNotes {
  readonly issues: ReadonlyMap<string, readonly Issue[]>
  readonly marks: ReadonlyMap<string, Mark>
}

const known = new WeakMap<GridRow, RowNotes>()
const BY_LEVEL = { cell: 'error', submit: 'error', warn: 'warn', hint: 'hint' } as const
const WEIGHT: readonly Mark[] = [
  'carried',
  'lapsed',
  'hint',
  'warn',
  'error',
  'conflict',
  'refused',
  'unchecked',
]

// Rows are immutable, so what they say of their cells is worked out once.
function notesOf(row: GridRow): RowNotes {
  let notes = known.get(row)
  if (!notes) known.set(row, (notes = build(row)))
  return notes
}

function build(row: GridRow): RowNotes {
  const issues = new Map<string, Issue[]>()
  const marks = new Map<string, Mark>()
  const mark = (column: string, value: Mark): void => {
    const before = marks.get(column)
    if (!before || WEIGHT.indexOf(value) > WEIGHT.indexOf(before)) marks.set(column, value)
  }
  for (const column of row.carried) if (!isEmpty(row.values[column])) mark(column, 'carried')
  for (const column of Object.keys(row.previous?.lapsed ?? {}))
    if (isEmpty(row.values[column])) mark(column, 'lapsed')
  for (const issue of row.issues) {
    if (issue.reason === 'dismissed') continue
    for (const column of shownAt(issue)) {
      const list = issues.get(column)
      if (list) list.push(issue)
      else issues.set(column, [issue])
      // A warning that has its reason waits for nobody.
      mark(column, issue.level === 'warn' && issue.reason ? 'hint' : BY_LEVEL[issue.level])
    }
  }
  for (const column of Object.keys(row.conflicts ?? {})) mark(column, 'conflict')
  return { issues, marks }
}

/** The mark of a cell, drafts apart; undefined for most cells. */
export function markOf(row: GridRow, column: string): Mark | undefined {
  return notesOf(row).marks.get(column)
}

/** Issues that name a column, dismissed ones left out. */
export function issuesOf(row: GridRow, column: string): readonly Issue[] {
  return notesOf(row).issues.get(column) ?? []
}

/** What is asked at a cell, as a look: `asked` while something waits for its answer. */
export function askedAt(row: GridRow, column: string): 'asked' | 'answered' | undefined {
  const asked = row.questions?.[column]
  return asked && (asked.some(isOpen) ? 'asked' : 'answered')
}

const isOpen = ({ answer }: Question): boolean => answer === null

/** Columns of a row that somebody has to look at. */
export function openColumns(row: GridRow, drafts: readonly string[]): ReadonlySet<string> {
  const open = new Set(drafts)
  for (const [column, mark] of notesOf(row).marks) if (OPEN.has(mark)) open.add(column)
  for (const [column, asked] of Object.entries(row.questions ?? {})) if (asked.some(isOpen)) open.add(column)
  return open
}
