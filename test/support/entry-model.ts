import type { CellValue } from '#domain/template/column.ts'

type Values = Record<string, CellValue>
type Patch = Record<string, { before: CellValue; after: CellValue }>

interface Line {
  readonly id: string
  readonly user: string
  readonly type: string
  readonly revision: number
  readonly patch: Patch
}

/** One entry as the contract describes it, in the plainest form that can be checked by reading. */
export class EntryModel {
  values: Values = {}
  revision = 0
  removed = false
  carried = false
  readonly lines: Line[] = []

  #write(id: string, user: string, type: string, values: Values, removed = this.removed): string {
    const patch: Patch = {}
    for (const [key, after] of Object.entries(values)) {
      const before = this.values[key] ?? null
      if (before !== after) patch[key] = { before, after }
    }
    for (const [key, { after }] of Object.entries(patch)) {
      if (after === null) delete this.values[key]
      else this.values[key] = after
    }
    this.removed = removed
    this.revision += 1
    this.lines.push({ id, user, type, revision: this.revision, patch })
    return 'applied'
  }

  /** Whether somebody wrote the column after `base` in a way the editor did not know of. */
  #overtaken(key: string, user: string, base: number, after: readonly string[]): boolean {
    const last = this.lines.findLast((line) => key in line.patch)
    if (!last || last.revision <= (base > this.revision ? 0 : base)) return false
    return !(last.user === user && after.includes(last.id))
  }

  create(id: string, user: string, values: Values): string {
    return this.#write(id, user, 'create', values)
  }

  set(
    id: string,
    user: string,
    base: number,
    after: readonly string[],
    values: Values,
    type = 'set',
  ): string {
    if (this.removed) return 'refused'
    const differing = Object.keys(values).filter((key) => (this.values[key] ?? null) !== values[key])
    if (differing.some((key) => this.#overtaken(key, user, base, after))) return 'conflict'
    return differing.length === 0 ? 'applied' : this.#write(id, user, type, values)
  }

  remove(id: string, user: string, base: number, after: readonly string[]): string {
    if (this.removed) return 'applied'
    const columns = new Set(this.lines.flatMap((line) => Object.keys(line.patch)))
    if ([...columns].some((key) => this.#overtaken(key, user, base, after))) return 'conflict'
    return this.#write(id, user, 'remove', {}, true)
  }

  confirm(id: string, user: string): string {
    if (this.removed) return 'refused'
    return this.values['contacts'] === undefined
      ? this.#write(id, user, 'confirm', { contacts: 0 })
      : 'applied'
  }

  restore(id: string, user: string, base: number, after: readonly string[], change: string): string {
    const line = this.lines.find((one) => one.id === change)
    if (!line) return 'refused'
    if (line.type === 'remove') return this.removed ? this.#write(id, user, 'restore', {}, false) : 'applied'
    const before = Object.entries(line.patch).map(([key, cell]) => [key, cell.before] as const)
    return this.set(id, user, base, after, Object.fromEntries(before), 'restore')
  }
}
