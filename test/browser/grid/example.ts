import { COLUMNS } from '#domain/template/columns.ts'
import { LISTS } from '#domain/template/lists/index.ts'
import { month } from '#domain/sheet/month.ts'
import type { Template } from '#domain/template/template.ts'
import type { CellValue } from '#domain/template/column.ts'
import type { GridEvents } from '../../../web/grid/events.ts'
import type { GridModel, GridRow } from '../../../web/grid/model.ts'
import '../../../web/grid/element/kim-grid.ts'
import type { KimGrid } from '../../../web/grid/element/kim-grid.ts'

/** The template of September 2023 with notes. */
export const TEMPLATE: Template = { month: month('2023-09'), columns: COLUMNS, lists: LISTS }

const KINDS = ['cm', 'cm', 'short', 'contact']
const COUNTRIES = ['475', '423', '438', '166', '163']

/** An invented row; every second one was carried over. */
export function exampleRow(index: number, over: Partial<GridRow> = {}): GridRow {
  const values: Record<string, CellValue> = {
    kind: KINDS[index % 4] ?? 'cm',
    status: 'active',
    opened: '2023-02',
    persons: (index % 6) + 1,
    origin: COUNTRIES[index % 5] ?? '475',
    municipality: '05566076',
    phase: '4',
    topics: ['housing', 'work'],
    contacts: index % 5,
  }
  return {
    id: `row-${index}`,
    caseNumber: `K7${String(index).padStart(6, '0')}X`,
    values,
    issues: [],
    carried: index % 2 === 1 ? ['kind', 'status', 'opened', 'persons', 'origin', 'municipality'] : [],
    previous: null,
    ...over,
  }
}

/** A sheet of `count` invented rows. */
export function exampleModel(count: number, over: Partial<GridModel> = {}): GridModel {
  return {
    label: 'Caritas Rheine, September 2023',
    template: TEMPLATE,
    county: '05566',
    language: 'de',
    rows: Array.from({ length: count }, (_, index) => exampleRow(index)),
    editable: true,
    layout: { hidden: ['unit', 'month'] },
    ...over,
  }
}

/** What a mounted grid has announced, by event. */
export type Heard = { [K in keyof GridEvents]: GridEvents[K][] }

export interface Mounted {
  readonly grid: KimGrid
  readonly root: ShadowRoot
  readonly heard: Heard
  /** The cell of a row index and column key, as long as it is drawn. */
  cell(row: number, column: string): HTMLElement
  /** The element that has the focus inside the grid. */
  focused(): HTMLElement
  /** `row:column key` of the active cell. */
  at(): string
  readonly editor: HTMLInputElement
}

const EVENTS: readonly (keyof GridEvents)[] = [
  'grid-edit',
  'grid-rows',
  'grid-history',
  'grid-active',
  'grid-status',
  'grid-paste-summary',
  'grid-say',
  'grid-drafts',
  'grid-layout',
  'grid-query',
  'grid-command',
]

/** Puts a grid on the page and plays its page: edits are applied at once. */
export async function mount(model: GridModel, height = 600): Promise<Mounted> {
  document.body.replaceChildren()
  document.documentElement.lang = 'de'
  const grid = document.createElement('kim-grid')
  grid.style.height = `${height}px`
  document.body.append(grid)
  const heard = Object.fromEntries(EVENTS.map((type) => [type, []])) as unknown as Heard
  for (const type of EVENTS)
    grid.addEventListener(type, (event) => {
      ;(heard[type] as unknown[]).push((event as CustomEvent).detail)
    })
  grid.addEventListener('grid-edit', ({ detail }) => {
    const { model: now } = grid
    if (now) grid.model = { ...now, rows: edited(now.rows, detail) }
  })
  grid.model = model
  await grid.updateComplete
  await grid.ready
  const root = grid.shadowRoot
  if (!root) throw new Error('no shadow root')
  const editor = root.querySelector<HTMLInputElement>('.editor')
  if (!editor) throw new Error('no editor')
  const keys = (): string[] => {
    const hidden = new Set(grid.model?.layout?.hidden)
    return (grid.model?.template.columns ?? []).map((c) => c.key).filter((key) => !hidden.has(key))
  }
  return {
    grid,
    root,
    heard,
    editor,
    cell(row, column) {
      const found = root.querySelector<HTMLElement>(
        `[aria-rowindex="${row + 3}"] > [aria-colindex="${keys().indexOf(column) + 1}"]`,
      )
      if (!found) throw new Error(`cell ${row}:${column} is not drawn`)
      return found
    },
    focused() {
      const focused = root.activeElement
      if (!(focused instanceof HTMLElement)) throw new Error('the grid has no focus')
      return focused
    },
    at() {
      const { row, column } = grid.activeCell ?? { row: '', column: '' }
      return `${row.startsWith('row-') ? row.slice(4) : 'new'}:${column}`
    },
  }
}

function edited(rows: readonly GridRow[], { edits }: GridEvents['grid-edit']): GridRow[] {
  const out = [...rows]
  for (const { row, create, values } of edits) {
    const at = out.findIndex((one) => one.id === row)
    if (create) out.push({ ...exampleRow(0), id: row, caseNumber: null, values, carried: [] })
    else {
      const before = out[at]
      if (before)
        out[at] = {
          ...before,
          values: { ...before.values, ...values },
          carried: before.carried.filter((key) => !(key in values)),
        }
    }
  }
  return out
}
