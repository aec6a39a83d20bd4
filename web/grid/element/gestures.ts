import { gridText } from '../../text/grid.ts'
import { applyWrites } from '../apply.ts'
import type { GridState } from '../state.ts'
import type { GridHost } from './host.ts'
import type { News } from './news.ts'

type Gesture = Parameters<GridHost['write']>

/**
 * Carries gestures out in their order. The judges and their vocabulary are half of the page's code, so they are
 * loaded after the first paint; a gesture that comes earlier waits for them, as nothing is written unjudged.
 */
export class Gestures {
  readonly #state: GridState
  readonly #works: () => { readonly host: GridHost; readonly news: News } | null
  readonly #waiting: Gesture[] = []
  #loading: Promise<void> | null = null

  constructor(state: GridState, works: () => { readonly host: GridHost; readonly news: News } | null) {
    this.#state = state
    this.#works = works
  }

  add(gesture: Gesture): void {
    if (this.#state.judging) {
      this.#run(gesture)
      return
    }
    this.#waiting.push(gesture)
    void this.prepare()
  }

  /** Loads the judges, once; what failed to load is tried again with the next gesture. */
  prepare(): Promise<void> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  async #load(): Promise<void> {
    try {
      this.#state.judging = await import('../judging.ts')
    } catch {
      this.#loading = null
      const language = this.#state.model?.language ?? 'de'
      if (this.#waiting.length > 0)
        this.#works()?.host.announce('grid-say', { text: gridText(language).notJudged })
      return
    }
    for (const gesture of this.#waiting.splice(0)) this.#run(gesture)
  }

  #run([gesture, writes, moved, done]: Gesture): void {
    const works = this.#works()
    const applied = applyWrites(this.#state, writes, moved)
    const refused = applied.refused.map(({ row, column }) => ({ row, column }))
    if (applied.edits.length + refused.length > 0)
      works?.host.announce('grid-edit', { gesture, edits: applied.edits, refused })
    if (gesture === 'type' || gesture === 'choose')
      for (const { values } of applied.edits)
        for (const [column, value] of Object.entries(values))
          if (typeof value === 'string') this.#state.recent.note(column, [value])
    works?.host.view.draw()
    works?.news.drafts()
    works?.news.status()
    if (gesture !== 'paste' && gesture !== 'cut') works?.news.refused(applied)
    done?.(applied)
  }
}
