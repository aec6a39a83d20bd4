import type { ReasonedRow } from '#domain/rules/engine.ts'
import type { GivenReason } from '#domain/rules/reason.ts'
import type { Issue, RowContext } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import { isEmpty, type RowValues } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import type { Row } from './row.ts'

/** The rules of `#domain/rules`, handed in so that the store can be tried without them. */
export interface Judge {
  readonly row: (context: RowContext, reasons: readonly GivenReason[]) => readonly Issue[]
  readonly sheet: (rows: readonly ReasonedRow[], template: Template) => ReadonlyMap<string, readonly Issue[]>
}

interface Options {
  readonly judge: Judge
  readonly template: Template
  readonly county: string
  readonly month: Month
  readonly valuesOf: (row: Row) => RowValues
}

/** Issues of the rows of one sheet. Rows are immutable, so each is judged once. */
export class JudgedRows {
  readonly #options: Options
  readonly #own = new WeakMap<Row, readonly Issue[]>()
  #beside: ReadonlyMap<string, readonly Issue[]> | null = null

  constructor(options: Options) {
    this.#options = options
  }

  /** Some row has changed: what rows have beside one another is judged anew. */
  stale(): void {
    this.#beside = null
  }

  /** Issues of the row with the reasons that hold; gaps of a fresh row wait until the person has left it. */
  issues(row: Row, rows: readonly Row[]): readonly Issue[] {
    const { judge, template, valuesOf } = this.#options
    this.#beside ??= judge.sheet(
      rows.map((one) => ({ id: one.id, row: valuesOf(one), previous: one.previous, reasons: one.reasons })),
      template,
    )
    const shown = [...this.#ownOf(row), ...(this.#beside.get(row.id) ?? [])]
    if (!row.fresh) return shown
    const values = valuesOf(row)
    return shown.filter((issue) => issue.columns.some((column) => !isEmpty(values[column])))
  }

  #ownOf(row: Row): readonly Issue[] {
    let issues = this.#own.get(row)
    if (!issues) {
      const { judge, template, county, month, valuesOf } = this.#options
      const context = { row: valuesOf(row), month, county, previous: row.previous, template }
      issues = judge.row(context, row.reasons)
      this.#own.set(row, issues)
    }
    return issues
  }
}
