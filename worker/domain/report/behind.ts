import { keyAt, kindOf, numberAt, statusOf } from '../rules/row.ts'
import type { Month } from '../sheet/month.ts'
import { type Column, keysOf, type RowValues } from '../template/column.ts'
import { columnOf, type Template } from '../template/template.ts'
import { isNew } from './families.ts'
import { isCountable, keyCounter } from './distribution.ts'
import { isGap } from './gaps.ts'
import { isRunning, RUNNING_COLUMNS, type Standing } from './standing.ts'

/** Most rows that are shown behind a number; how many there are is told always. */
export const MOST_BEHIND = 1000

/**
 * Where the rows of a number are found: each case's latest entry as Case Management (`ever`), its latest entry (`latest`), the
 * latest one of the year (`year`) or before the first month (`before`), entries of the months (`contact`, `closed`), or the
 * steps that cases take in them (`steps`), changes of the residence status among them (`residence`).
 */
export type Source = 'ever' | 'latest' | 'year' | 'before' | 'contact' | 'closed' | 'steps' | 'residence'

/** A number of a report, as a page asks for its rows. */
export interface AskedNumber {
  readonly figure: string
  /** The month whose sheets count, or the last one of a period. */
  readonly month: Month
  /** Key of the value that was counted; empty for rows without one. */
  readonly value?: string | undefined
  readonly municipality?: string | undefined
  readonly column?: string | undefined
  readonly of?: 'cases' | 'running' | 'contacts' | undefined
  readonly by?: 'code' | 'group' | undefined
}

/** The rows behind a number: where they are found, which of them count, and the columns that the number rests on. */
export interface Behind {
  readonly source: Source
  /** Over a day or a period. */
  readonly over: 'day' | 'months'
  readonly columns: readonly string[]
  readonly keep: (row: Standing) => boolean
}

/** A row behind a number, with the entry that it is. */
export interface RowBehind {
  readonly entry: string
  readonly caseNumber: string
  readonly unit: string
  readonly month: Month
  readonly values: RowValues
}

/** What `GET /api/reports/{name}/rows` answers: the first `MOST_BEHIND` rows, and how many there are. */
export interface RowsBehind {
  readonly month: Month
  readonly columns: readonly string[]
  readonly rows: readonly RowBehind[]
  readonly all: number
  /** Erased cases that the number goes on counting and that have no row any more. */
  readonly erased: number
}

type Test = (row: Standing) => boolean
type Entry = Omit<Behind, 'keep'> & { readonly keep?: (asked: AskedNumber, template: Template) => Test }

const isCm: Test = ({ values }) => kindOf(values) === 'cm'
const isShort: Test = ({ values }) => kindOf(values) === 'short'
const isActive: Test = ({ values }) => statusOf(values) === 'active'
const persons =
  (test: (count: number | null) => boolean): Test =>
  ({ values }) =>
    test(numberAt(values, 'persons'))
const any: Test = () => true

/** Rows that were counted for the value that is asked for. */
function counted(column: Column, { value, by = 'code' }: AskedNumber, template: Template): Test {
  const keys = keyCounter(column, template, by)
  return ({ values }) => {
    const of = keys(values)
    return value === '' ? of.length === 0 : of.includes(value ?? '')
  }
}

const has =
  (key: string) =>
  (asked: AskedNumber, template: Template): Test => {
    const column = columnOf(template, key)
    return column ? counted(column, asked, template) : () => asked.value === ''
  }

const ever = (keep: Test): Entry => ({
  source: 'ever',
  over: 'day',
  columns: ['status', 'opened'],
  keep: () => keep,
})

const running = (columns: readonly string[], keep: NonNullable<Entry['keep']> = () => any): Entry => ({
  source: 'latest',
  over: 'day',
  columns,
  keep: (asked, template) => {
    const also = keep(asked, template)
    return (row) => isRunning(row, asked.month) && also(row)
  },
})

const closed = (columns: readonly string[], keep: NonNullable<Entry['keep']>): Entry => ({
  source: 'closed',
  over: 'months',
  columns,
  keep,
})
const closedCm = (key: string): Entry =>
  closed([key], (asked, template) => {
    const also = has(key)(asked, template)
    return (row) => isCm(row) && also(row)
  })

const account = (source: 'before' | 'latest' | 'steps'): Entry => ({
  source,
  over: 'months',
  columns: ['kind', 'status'],
  ...(source === 'steps' ? {} : { keep: () => (row) => isCm(row) && statusOf(row.values) !== 'closed' }),
})
const STEPS = account('steps')

const gaps = (keep: (gaps: readonly string[], value: string | undefined) => boolean): Entry =>
  running(
    ['municipality', 'gaps'],
    ({ municipality, value }) =>
      ({ values }) =>
        (municipality === undefined || (keyAt(values, 'municipality') ?? '') === municipality) &&
        keep(keysOf(values['gaps']).filter(isGap), value),
  )

const WORK = ['kind', 'status', 'contacts']
const SHARE: Readonly<Record<string, Entry>> = {
  running: running(WORK),
  cm: running(WORK, () => isCm),
  short: running(WORK, () => isShort),
}

const NUMBERS: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  cases: { total: ever(any), active: ever(isActive), inactive: ever((row) => !isActive(row)) },
  contacts: {
    contacts: { source: 'contact', over: 'months', columns: ['contacts', 'contact_ways', 'topics'] },
  },
  share: SHARE,
  load: SHARE,
  gaps: {
    cases: gaps(() => true),
    withGaps: gaps((found) => found.length > 0),
    gap: gaps((found, value) => found.includes(value ?? '')),
  },
  closings: {
    cm: closed(['kind', 'closed'], () => isCm),
    short: closed(['kind', 'closed'], () => isShort),
    types: closedCm('closing_type'),
    reasons: closedCm('closing_reason'),
    goals: closedCm('goals_met'),
  },
  phases: {
    cases: running(['phase'], (asked, template) => {
      const also = has('phase')(asked, template)
      return (row) => isCm(row) && also(row)
    }),
  },
  residence: {
    statuses: { ...running(['residence'], has('residence')), over: 'months' },
    changes: { source: 'residence', over: 'months', columns: ['residence'] },
  },
  families: {
    families: running(['persons'], () => persons((count) => count !== null && count > 1)),
    single: running(['persons'], () => persons((count) => count === 1)),
    unknown: running(['persons'], () => persons((count) => count === null)),
    newlyImmigrated: running(
      ['arrival_year'],
      ({ month }) =>
        ({ values }) =>
          isNew(values, month),
    ),
    yearCases: {
      source: 'year',
      over: 'day',
      columns: ['kind', 'persons'],
      keep: () => (row) => isCm(row) || isShort(row),
    },
  },
  movement: {
    start: account('before'),
    added: STEPS,
    converted: STEPS,
    returned: STEPS,
    takenOver: STEPS,
    handedOver: STEPS,
    closed: STEPS,
    end: account('latest'),
  },
}

function spread({ column: key, value, of }: AskedNumber, template: Template): Entry | null {
  const column = columnOf(template, key ?? '')
  if (!column || !isCountable(column) || value === undefined) return null
  const keep = (asked: AskedNumber): Test => counted(column, asked, template)
  const columns = [column.key]
  if (of === 'contacts') return { source: 'contact', over: 'months', columns, keep }
  if (of !== 'cases') return running(columns, keep)
  return {
    source: 'latest',
    over: 'day',
    columns,
    keep: (asked) => {
      const also = keep(asked)
      return (row) => isCm(row) && also(row)
    },
  }
}

function entryOf(name: string, asked: AskedNumber, template: Template): Entry | null {
  if (name === 'distribution') return asked.figure === 'value' ? spread(asked, template) : null
  const numbers = Object.hasOwn(NUMBERS, name) ? (NUMBERS[name] ?? {}) : {}
  return Object.hasOwn(numbers, asked.figure) ? (numbers[asked.figure] ?? null) : null
}

/** What stands behind a number of the report `name`; null where the report has no such number that rests on rows. */
export function behind(name: string, asked: AskedNumber, template: Template): Behind | null {
  const entry = entryOf(name, asked, template)
  return entry && { ...entry, keep: entry.keep?.(asked, template) ?? any }
}

/** Columns that have to be read for it: those shown, and those by which it is decided whether a case runs. */
export function columnsRead({ columns }: Behind): readonly string[] {
  return [...new Set([...RUNNING_COLUMNS, ...columns])]
}
