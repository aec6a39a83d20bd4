import { Part, PartMissing } from '../../ui/part.ts'
import type { GridHost } from './host.ts'

const MENU = new Part(() => import('./column-menu.ts'))
const FIND = new Part(() => import('./find-box.ts'))
const APPEND = new Part(() => import('./append-dialog.ts'))
const CONFLICT = new Part(() => import('./conflict-dialog.ts'))

/** Boxes and dialogs over the grid; the code of each is loaded when it is first asked for. */
export class Boxes {
  readonly #root: ParentNode

  constructor(root: ParentNode) {
    this.#root = root
  }

  async openMenu(host: GridHost, column: number): Promise<void> {
    if (!(await here(host, MENU))) return
    const heading = host.view.heading(column)
    if (heading) await this.#root.querySelector('kim-column-menu')?.open(host, column, heading)
  }

  async openFind(host: GridHost, what: 'text' | 'case'): Promise<void> {
    if (!(await here(host, FIND))) return
    await this.#root.querySelector('kim-find-box')?.open(host, what)
  }

  async findNext(host: GridHost, back: boolean): Promise<void> {
    if (!(await here(host, FIND))) return
    this.#root.querySelector('kim-find-box')?.next(host, back)
  }

  async askToAppend(host: GridHost, rows: number): Promise<'append' | 'fit' | null> {
    if (!(await here(host, APPEND))) return null
    const answer = await this.#root.querySelector('kim-append-dialog')?.ask(host, rows)
    host.select(host.state.selection)
    return answer ?? null
  }

  async decide(host: GridHost): Promise<void> {
    if (!(await here(host, CONFLICT))) return
    await this.#root.querySelector('kim-conflict-dialog')?.ask(host)
    host.select(host.state.selection)
  }
}

// Without its part a box cannot open; the page says so and offers what can be done.
async function here({ announce }: GridHost, part: Part<unknown>): Promise<boolean> {
  try {
    await part.get()
    return true
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error
    announce('grid-missing', {})
    return false
  }
}
