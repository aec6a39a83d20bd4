import type { Month } from '#domain/sheet/month.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import type { GridRow } from '../grid/model.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import type { Questions } from './questions.ts'
import type { Failure, Row } from './row.ts'
import type { SheetStore } from './store.ts'

/** Why an operation on a row did not take. */
export function failureReason(failure: Exclude<Failure, 'not_accepted'>, language: Language): string {
  return failure === 'entry_is_back' ? sheetText(language).isBack : operationMessage(failure, language)
}

/** What a row says about a failure, and that the values are still there. */
export function failureText(failure: Failure, language: Language): string {
  const t = sheetText(language)
  if (failure === 'not_accepted') return t.notAccepted
  return `${failureReason(failure, language)} ${t.unsavedKept}`
}

function stateOf(row: Row): NonNullable<GridRow['state']> {
  if (Object.keys(row.conflicts).length > 0) return 'conflict'
  if (row.failure || Object.keys(row.refusals).length > 0) return 'refused'
  return row.pending.length > 0 ? 'waiting' : 'saved'
}

interface Showing {
  readonly language: Language
  readonly unitName: string
  /** Id of the person who looks. */
  readonly person: string
  readonly questions: Questions
}

/**
 * Rows of the store as the grid takes them. An object is made anew only when its row, its issues beside
 * other rows or the language changed, because the grid paints by identity.
 */
export class GridRows {
  readonly #made = new Map<string, { readonly of: Row; readonly key: string; readonly made: GridRow }>()

  /** The rows of the sheet, in its order. */
  of(store: SheetStore, show: Showing): GridRow[] {
    return store.rows.map((row) => this.#one(store, row, show))
  }

  #one(store: SheetStore, row: Row, { language, unitName, person, questions }: Showing): GridRow {
    const issues = store.issues(row)
    const asked = questions.ofRow(row.id)
    const key = `${language}|${asked ? JSON.stringify(asked) : ''}|${issues.map((i) => `${i.rule}${i.detail ?? ''}${i.columns.join()}${i.reason ?? ''}`).join(';')}`
    const known = this.#made.get(row.id)
    if (known && known.of === row && known.key === key) return known.made
    const conflicts = Object.fromEntries(
      Object.entries(row.conflicts).map(([column, c]) => [column, { value: c.theirs, by: c.by, at: c.at }]),
    )
    const made: GridRow = {
      id: row.id,
      caseNumber: row.caseNumber,
      values: { ...store.values(row), ...serverColumns(store.month, unitName) },
      issues,
      carried: row.carried,
      revision: row.seen,
      previous: row.previous,
      state: stateOf(row),
      removable: !row.submittedBefore,
      mine: row.assignee === person,
      edited: store.edited.has(row.id),
      ...(Object.keys(conflicts).length > 0 ? { conflicts } : {}),
      ...(asked ? { questions: asked } : {}),
      ...(row.failure ? { notice: failureText(row.failure, language) } : {}),
    }
    this.#made.set(row.id, { of: row, key, made })
    return made
  }
}

const serverColumns = (month: Month, unit: string): { unit: string; month: Month } => ({ unit, month })
