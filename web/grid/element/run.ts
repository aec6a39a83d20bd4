import { nextCell, step } from '../move.ts'
import { cycle, isMultiple, selectCell } from '../selection.ts'
import type { GridHost } from './host.ts'

/** A run of Tabs: the column in which it began, under which Enter returns. */
export class Run {
  #start: number | null = null

  forget(): void {
    this.#start = null
  }

  begin(column: number): void {
    this.#start ??= column
  }

  /** The column for the row below, once. */
  take(): number | null {
    const start = this.#start
    this.#start = null
    return start
  }
}

/** Where Enter and Tab lead, from Ready mode and after a commit: on inside a larger selection, else one cell on. */
export function goOn(host: GridHost, run: Run, to: 'down' | 'up' | 'next' | 'back'): void {
  const { selection, extent } = host.state
  const back = to === 'up' || to === 'back'
  const across = to === 'next' || to === 'back'
  if (isMultiple(selection)) {
    host.select(cycle(selection, across ? 'across' : 'down', back ? -1 : 1))
    return
  }
  const { active } = selection
  if (across) {
    run.begin(active.column)
    host.select(selectCell(nextCell(active, back, extent)))
    return
  }
  const column = (to === 'down' ? run.take() : null) ?? active.column
  run.forget()
  const below = step(active, back ? 'up' : 'down', extent)
  host.select(selectCell({ row: below.row, column }))
}
