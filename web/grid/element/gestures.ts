import { gridText } from '../../text/grid.ts'
import { type Applied, applyBound } from '../apply.ts'
import type { BoundGesture, BoundWrite } from '../bound.ts'
import type { GridState } from '../state.ts'
import type { GridHost } from './host.ts'
import { judges } from './judges.ts'
import type { News } from './news.ts'

/** Waits before the judges are asked for again while something waits for them, in milliseconds; the last one goes on. */
const WAITS = [5_000, 15_000, 60_000]

/**
 * Carries gestures out in their order. The judges and their vocabulary are half of the page's code, so they are
 * loaded after the first paint; a gesture that comes earlier waits for them, as nothing is written unjudged. It waits with
 * the sheet's texts, which outlive the grid, bound to rows and columns, and its cells show it.
 */
export class Gestures {
  readonly #state: GridState
  readonly #works: () => { readonly host: GridHost; readonly news: News } | null
  #loading: Promise<void> | null = null
  #failed = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(state: GridState, works: () => { readonly host: GridHost; readonly news: News } | null) {
    this.#state = state
    this.#works = works
  }

  add(gesture: BoundGesture): void {
    const { state, waiting } = this.#all
    if (gesture.writes.length === 0 && !gesture.done) return
    if (state.judging && state.model?.editable && waiting.isEmpty) {
      this.#run(gesture)
      return
    }
    waiting.add(
      gesture,
      gesture.writes.map((one) => this.#shown(one)),
    )
    this.#told()
    void this.prepare()
  }

  /** Takes back the last gesture that still waits; false where none does. */
  takeBack(): boolean {
    const { state, waiting } = this.#all
    if (!waiting.takeBack()) return false
    for (const id of state.rows.emptyMade()) if (!state.drafts.holds(id)) state.rows.forget(id)
    this.#works()?.host.announce('grid-say', {
      text: gridText(state.model?.language ?? 'de').takenBack,
    })
    this.#told()
    return true
  }

  /** Loads the judges, and carries out what waits; what failed to load is tried again as long as something waits. */
  prepare(): Promise<void> {
    this.#loading ??= this.#load().finally(() => (this.#loading = null))
    return this.#loading
  }

  /** Asks for no more: the grid is taken off the page. What waits goes on with the next one. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  get #all() {
    const { drafts } = this.#state
    return { state: this.#state, waiting: drafts.waiting }
  }

  async #load(): Promise<void> {
    const { state, waiting } = this.#all
    clearTimeout(this.#timer)
    try {
      state.judging ??= await judges.get()
    } catch {
      if (waiting.isEmpty) return
      this.#later()
      // Once is enough: the state of what waits stands in its cells and at the foot of the sheet.
      if (waiting.stuck) return
      waiting.stuck = true
      const { host } = this.#works() ?? {}
      host?.announce('grid-say', { text: gridText(state.model?.language ?? 'de').notJudged })
      host?.announce('grid-missing', {})
      this.#told()
      return
    }
    this.#failed = 0
    if (!state.model?.editable) return
    while (!waiting.isEmpty) {
      const gesture = waiting.takeFirst()
      if (gesture) this.#run(gesture)
    }
  }

  #later(): void {
    this.#timer = setTimeout(() => void this.prepare(), WAITS[Math.min(this.#failed, WAITS.length - 1)])
    this.#failed += 1
  }

  #shown(write: BoundWrite): { row: string; column: string; text: string } {
    const { row, column } = write
    return { row, column, text: 'text' in write ? write.text : this.#text(row, column, write.value) }
  }

  #text(row: string, key: string, value: Extract<BoundWrite, { value: unknown }>['value']): string {
    const { model, rows, format } = this.#state
    const column = model?.template.columns.find((one) => one.key === key)
    const at = rows.byId(row)
    return column && at ? format({ ...at, values: { [key]: value } }, column) : ''
  }

  #run({ gesture, writes, moved, done }: BoundGesture): void {
    const works = this.#works()
    const applied = applyBound(this.#state, writes, moved)
    // The page brings the rows anew a moment later; the next gesture must not be measured by what they held before.
    if (!this.#all.waiting.isEmpty) this.#state.rows.patch(applied.edits)
    const refused = applied.refused.map(({ row, column }) => ({ row, column }))
    if (applied.edits.length + refused.length > 0)
      works?.host.announce('grid-edit', { gesture, edits: applied.edits, refused })
    if (gesture === 'type' || gesture === 'choose')
      for (const { values } of applied.edits)
        for (const [column, value] of Object.entries(values))
          if (typeof value === 'string') this.#state.recent.note(column, [value])
    this.#told()
    if (gesture !== 'paste' && gesture !== 'cut') {
      works?.news.refused(applied)
      this.#lost(applied)
    }
    done?.(applied)
  }

  #lost({ lost }: Applied): void {
    if (lost === 0) return
    const language = this.#state.model?.language ?? 'de'
    this.#works()?.host.announce('grid-say', { text: gridText(language).lostCells(lost) })
  }

  #told(): void {
    const works = this.#works()
    if (!works) return
    works.host.endCut()
    works.host.view.draw()
    works.news.drafts()
    works.news.status()
  }
}
