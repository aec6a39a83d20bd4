import type { CellContext } from '#domain/rules/cell.ts'
import type { GridModel, GridRow } from './model.ts'

/** Where a cell of `row` stands when it is judged. */
export function contextOf(model: GridModel, row: GridRow): CellContext {
  return {
    template: model.template,
    county: model.county,
    previous: row.previous,
    language: model.language,
    ...(model.words ? { words: model.words } : {}),
  }
}
