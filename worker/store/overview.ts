import type { Issue } from '#domain/rules/rule.ts'
import type { Person } from '#domain/role.ts'
import { isOverdue } from '#domain/sheet/deadline.ts'
import { monthRange, type Month } from '#domain/sheet/month.ts'
import type { Overview, OverviewCell, OverviewUnit } from '#domain/sheet/overview.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { isEditable } from '#domain/sheet/state.ts'
import { issuesOfSheet } from '#domain/sheet/submission.ts'
import type { House } from './house.ts'
import { WAITING } from './correction.ts'
import { IS_SHOWN } from './question.ts'
import { readEntries } from './sheet.ts'
import { listUnits } from './unit.ts'

interface SheetRow {
  unit: string
  month: Month
  state: SheetState
  vacant: number
  nil: number
  rows: number
  questions: number
  answered: number
  corrections: number
  apart: number
}

const SHEETS = `
SELECT s.unit, s.month, s.state, s.vacant, s.nil,
  (SELECT count(*) FROM entry e WHERE e.month = s.month AND e.unit = s.unit AND e.removed = 0
    AND e.case_file NOT IN (SELECT id FROM case_file WHERE erased_at IS NOT NULL)) AS rows,
  (SELECT count(*) FROM question q WHERE q.unit = s.unit AND q.month = s.month AND ${IS_SHOWN}) AS questions,
  (SELECT count(*) FROM question q WHERE q.unit = s.unit AND q.month = s.month AND q.answer IS NOT NULL
    AND ${IS_SHOWN}) AS answered, ${WAITING} AS corrections,
  (SELECT count(*) FROM entry e INDEXED BY entry_apart WHERE e.month = s.month AND e.unit = s.unit AND e.removed = 0
    AND e.apart <> '[]') AS apart
FROM json_each(?1) u CROSS JOIN sheet s ON s.unit = u.value AND s.month BETWEEN ?2 AND ?3`

/** The matrix of all units that the person may see, for the months from–to. */
export async function readOverview(
  db: D1Database,
  person: Person,
  range: { readonly from: Month; readonly to: Month },
  house: House,
  today: string,
): Promise<Overview> {
  const units = await listUnits(db, person, range.to)
  const ids = units.map((unit) => unit.id)
  const { results } = await db.prepare(SHEETS).bind(JSON.stringify(ids), range.from, range.to).all<SheetRow>()
  const known = new Map(results.map((row) => [`${row.unit} ${row.month}`, row]))
  const months = monthRange(range.from, range.to)
  const lines: OverviewUnit[] = []
  for (const unit of units) {
    const cells: OverviewCell[] = []
    for (const month of months) {
      const row = known.get(`${unit.id} ${month}`)
      const state = row?.state ?? 'unopened'
      const vacant = row?.vacant === 1
      const exists = month >= unit.opened && (unit.closed === null || month <= unit.closed)
      cells.push({
        month,
        exists,
        state,
        vacant,
        nil: row?.nil === 1,
        rows: row && state !== 'unopened' ? row.rows : 0,
        issues: await countIssues(db, unit.id, month, state, house, person),
        questions:
          row && state !== 'unopened'
            ? { open: row.questions - row.answered, answered: row.answered }
            : { open: 0, answered: 0 },
        corrections: row?.corrections ?? 0,
        apart: row?.apart ?? 0,
        overdue: exists && isOverdue({ state, vacant }, house.deadlineOf(month), today),
      })
    }
    const { id, name, provider, region, fte } = unit
    lines.push({ id, name, provider, region, fte, cells })
  }
  return { months, deadlines: months.map(house.deadlineOf), units: lines }
}

async function countIssues(
  db: D1Database,
  unit: string,
  month: Month,
  state: SheetState,
  house: House,
  person: Person,
): Promise<OverviewCell['issues']> {
  const counts = { submit: 0, warn: 0, hint: 0 }
  if (!isEditable(state)) return counts
  const entries = await readEntries(db, unit, month, person)
  const open = (one: Issue): boolean => one.reason === undefined
  for (const issues of issuesOfSheet(entries, house.templateOf(month), house.county.key).values()) {
    for (const { level } of issues.filter(open)) if (level !== 'cell') counts[level] += 1
  }
  return counts
}
