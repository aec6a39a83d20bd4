import type { Desk } from './desk.ts'
import { findingsOf, levelOf } from './findings.ts'

/** What the rows are narrowed down to. */
export interface FilterChoice {
  readonly onlyOpen: boolean
  readonly onlyMine: boolean
}

/**
 * The rows that the grid shows. Chosen when the filter is set, so that a row stays where it is while it is
 * edited; rows that came later are shown as well.
 */
export class RowFilter {
  #choice: FilterChoice = { onlyOpen: false, onlyMine: false }
  #hidden: ReadonlySet<string> = new Set()

  get choice(): FilterChoice {
    return this.#choice
  }

  get isOn(): boolean {
    return this.#choice.onlyOpen || this.#choice.onlyMine
  }

  /** Applies the choice to the rows as they are now. */
  apply(desk: Desk, choice: FilterChoice): void {
    this.#choice = choice
    const rows = desk.store?.rows ?? []
    const open = new Set(
      choice.onlyOpen && desk.store
        ? findingsOf(desk.store)
            .filter((finding) => levelOf(finding) !== 'done')
            .map((finding) => finding.row.id)
        : [],
    )
    this.#hidden = new Set(
      rows
        .filter(
          (row) =>
            (choice.onlyOpen && !open.has(row.id)) || (choice.onlyMine && row.assignee !== desk.me.user.id),
        )
        .map((row) => row.id),
    )
  }

  shows(id: string): boolean {
    return !this.#hidden.has(id)
  }
}
