import type { GridElement, GridModel, GridRow } from '../grid/model.ts'

/** Keeps the grid's model in step with the page, by single rows where that is enough. */
export class GridLink {
  #model: GridModel | null = null

  /** Shows `next` in the grid; a new grid element gets all of it. */
  show(grid: GridElement, next: GridModel): void {
    const before = grid.model === null ? null : this.#model
    this.#model = next
    if (before === null || !sameFrame(before, next) || !continues(before.rows, next.rows)) {
      grid.model = next
      return
    }
    const changed = next.rows.filter((row, i) => row !== before.rows[i])
    if (changed.length > 0) grid.replaceRows(changed)
  }
}

const sameFrame = (a: GridModel, b: GridModel): boolean =>
  a.label === b.label &&
  a.template === b.template &&
  a.language === b.language &&
  a.editable === b.editable &&
  a.enterEdits === b.enterEdits &&
  a.words === b.words &&
  a.drafts === b.drafts &&
  a.labels === b.labels

// The same rows in the same order, with new ones at the end alone.
const continues = (before: readonly GridRow[], next: readonly GridRow[]): boolean =>
  next.length >= before.length && before.every((row, i) => row.id === next[i]?.id)
