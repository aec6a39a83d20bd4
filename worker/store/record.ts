import { FOLLOWED_BY, type Patch } from '#domain/operation.ts'
import type { CaseRecord } from '#domain/record.ts'
import { maySeeNames, type Person } from '#domain/role.ts'
import { correctedCells, type CorrectionReason, type DeclineReason } from '#domain/sheet/correction.ts'
import { hiddenColumns, visiblePatch } from '#domain/sheet/view.ts'
import type { CaseHead } from './case-file.ts'
import type { House } from './house.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from './rows.ts'
import { questionFrom, type QuestionRow } from './question.ts'
import type { change } from './schema.ts'
import { inScope, scopeOf } from './scope.ts'

type ChangeRow = Pick<
  (typeof change)['$inferSelect'],
  'id' | 'seq' | 'type' | 'unit' | 'month' | 'at' | 'patch' | 'follows'
> & { readonly name: string | null; readonly unit_name: string | null }

interface ProposedRow {
  readonly month: string
  readonly values: string
  readonly current: string
  readonly reason: CorrectionReason
  readonly declined: DeclineReason | null
  readonly proposedAt: string
}

/** All entries and changes of a case, of the units that the person may see, without columns that others must not see. */
export async function readRecord(
  db: D1Database,
  { id, number, unit }: CaseHead,
  person: Person,
  house: House,
): Promise<CaseRecord> {
  const scope = scopeOf(person)
  const [entries, changes, questions, corrections] = await db.batch([
    db
      .prepare(
        `SELECT ${ENTRY_COLUMNS} FROM entry e JOIN case_file c ON c.id = e.case_file
        WHERE e.case_file = ?1 AND e.removed = 0 AND c.erased_at IS NULL AND ${inScope('c.unit', '?2')} ORDER BY e.month`,
      )
      .bind(id, scope),
    db
      .prepare(
        `SELECT h.id, h.seq, h.type, h.follows, h.unit, h.month, h.at, h.patch, u.name, n.name AS unit_name
        FROM change h JOIN case_file c ON c.id = h.case_file LEFT JOIN user u ON u.id = h.user
          LEFT JOIN unit n ON n.id = h.unit
        WHERE h.case_file = ?1 AND c.erased_at IS NULL AND ${inScope('c.unit', '?2')} ORDER BY h.seq`,
      )
      .bind(id, scope),
    db
      .prepare(
        `SELECT q.id, q.month, q.entry, q."column", q.code, q.note, q.answer, q.asked_at, c.number
        FROM case_file c CROSS JOIN entry e ON e.case_file = c.id CROSS JOIN question q ON q.entry = e.id
        WHERE c.id = ?1 AND c.erased_at IS NULL AND ${inScope('c.unit', '?2')} ORDER BY q.asked_at, q.id`,
      )
      .bind(id, scope),
    db
      .prepare(
        `SELECT q.month, q."values", q.reason, q.declined, q.proposed_at AS proposedAt, e."values" AS current
        FROM case_file c CROSS JOIN entry e ON e.case_file = c.id CROSS JOIN correction q ON q.entry = e.id
        WHERE c.id = ?1 AND c.erased_at IS NULL AND ${inScope('c.unit', '?2')} ORDER BY q.proposed_at, q.id`,
      )
      .bind(id, scope),
  ])
  const hidden = (of: string, month: EntryRow['month']) => hiddenColumns(person, of, house.templateOf(month))
  return {
    caseNumber: number,
    unit,
    entries: ((entries?.results ?? []) as EntryRow[]).map(entryFrom).map((entry) => ({
      unit: entry.unit,
      month: entry.month,
      values: Object.fromEntries(
        Object.entries(entry.values).filter(([key]) => !hidden(entry.unit, entry.month).has(key)),
      ),
    })),
    questions: ((questions?.results ?? []) as (QuestionRow & { month: string })[]).map((row) => ({
      ...questionFrom(row),
      month: row.month,
    })),
    corrections: ((corrections?.results ?? []) as ProposedRow[]).map(({ values, current, ...told }) => ({
      ...told,
      cells: correctedCells(JSON.parse(current), JSON.parse(values)),
    })),
    changes: ((changes?.results ?? []) as ChangeRow[]).map((row) => {
      const patch: Patch | null = row.patch === null ? null : JSON.parse(row.patch)
      return {
        id: row.id,
        seq: row.seq,
        type: row.follows === null ? row.type : 'follow',
        month: row.month,
        by:
          row.follows === null
            ? ((maySeeNames(person, row.unit) ? row.name : row.unit_name) ?? row.unit)
            : FOLLOWED_BY,
        at: row.at,
        patch: patch && visiblePatch(patch, hidden(row.unit, row.month)),
      }
    }),
  }
}
