import { defineCustomElements } from '@revolist/revogrid/loader'
import { COLUMNS, plainRows, until } from './data.ts'

type Row = Record<string, string | number>
interface Revo extends HTMLElement {
  columns: unknown[]
  source: Row[]
  rowSize: number
  range: boolean
  readonly: boolean
  accessible: boolean
  getFocused(): Promise<{ cell: { y: number } } | null>
  updateColumnSorting(column: { prop: string }, order: 'asc', additive: boolean): Promise<unknown>
}

let grid: Revo
let rows: Row[]

const cell = (row: number, column: number): HTMLElement | null =>
  grid.querySelector(`.rgCell[data-rgrow="${row}"][data-rgcol="${column}"]`)
const place = (key: string): number => COLUMNS.findIndex((column) => column.key === key)

window.bench = {
  prepare: (count) => void (rows = plainRows(count)),
  async mount(host) {
    defineCustomElements()
    grid = document.createElement('revo-grid') as unknown as Revo
    grid.style.height = '100%'
    grid.columns = COLUMNS.map((column) => ({ prop: column.key, name: column.de, size: 120, sortable: true }))
    grid.source = rows
    grid.rowSize = 30
    grid.range = true
    grid.accessible = true
    grid.readonly = rows.length > 5000
    host.append(grid)
    await until(() => cell(0, 3)?.textContent)
  },
  scroller: () =>
    [...grid.querySelectorAll<HTMLElement>('.vertical-inner')].find(
      (one) => one.scrollHeight > one.clientHeight,
    ) as HTMLElement,
  cell,
  editor: () => grid.querySelector('revogr-edit input'),
  focusedRow: async () => (await grid.getFocused())?.cell.y ?? -1,
  sort: (prop) => grid.updateColumnSorting({ prop }, 'asc', false),
  filter: (key, text) => {
    const sought = text.toLowerCase()
    grid.source = rows.filter((row) => String(row[key]).toLowerCase().includes(sought))
  },
  firstText: (key) => cell(0, place(key))?.textContent ?? '',
}
