import { type CellContext, type CellJudgement, judgeText } from '#domain/rules/cell.ts'
import { type CellValue, type Column, sameValue } from '#domain/template/column.ts'
import type { GridModel, GridRow } from './model.ts'

/** A judge of texts; within one gesture it judges equal texts of a column once. */
export type Judge = (row: GridRow, column: Column, text: string) => CellJudgement

/** The judge of one gesture. */
export function judgeOf(model: GridModel): Judge {
  const known = new Map<Column, Map<string, CellJudgement>>()
  return (row, column, text) => {
    const context = contextOf(model, row)
    // What a row had before decides only where a code is being phased out.
    if (row.previous?.phasedOut?.[column.key]) return judgeText(column, text, context)
    let texts = known.get(column)
    if (!texts) known.set(column, (texts = new Map()))
    let judgement = texts.get(text)
    if (!judgement) texts.set(text, (judgement = judgeText(column, text, context)))
    return judgement
  }
}

/** Where a cell of `row` stands. */
export function contextOf(model: GridModel, row: GridRow): CellContext {
  return {
    template: model.template,
    county: model.county,
    previous: row.previous,
    ...(model.words ? { words: model.words } : {}),
  }
}

/** Whether a judged value is what the row holds already. */
export function isUnchanged(row: GridRow, column: Column, value: CellValue): boolean {
  return sameValue(row.values[column.key], value)
}
