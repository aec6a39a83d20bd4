import type { GridHost } from './host.ts'

/** Boxes and dialogs over the grid; the code of each is loaded when it is first asked for. */
export class Boxes {
  readonly #root: ParentNode

  constructor(root: ParentNode) {
    this.#root = root
  }

  async openMenu(host: GridHost, column: number): Promise<void> {
    await import('./column-menu.ts')
    const heading = host.view.heading(column)
    if (heading) await this.#root.querySelector('kim-column-menu')?.open(host, column, heading)
  }

  async openFind(host: GridHost, what: 'text' | 'case'): Promise<void> {
    await import('./find-box.ts')
    await this.#root.querySelector('kim-find-box')?.open(host, what)
  }

  async findNext(host: GridHost, back: boolean): Promise<void> {
    await import('./find-box.ts')
    this.#root.querySelector('kim-find-box')?.next(host, back)
  }

  async askToAppend(host: GridHost, rows: number): Promise<'append' | 'fit' | null> {
    await import('./append-dialog.ts')
    const answer = await this.#root.querySelector('kim-append-dialog')?.ask(host, rows)
    host.select(host.state.selection)
    return answer ?? null
  }

  async decide(host: GridHost): Promise<void> {
    await import('./conflict-dialog.ts')
    await this.#root.querySelector('kim-conflict-dialog')?.ask(host)
    host.select(host.state.selection)
  }
}
