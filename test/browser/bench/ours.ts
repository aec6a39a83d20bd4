import '../../../web/grid/element/kim-grid.ts'
import type { KimGrid } from '../../../web/grid/element/kim-grid.ts'
import { EVERYTHING } from '../../../web/grid/query.ts'
import { benchRows, COLUMNS, TEMPLATE, until } from './data.ts'

let grid: KimGrid
let rows: ReturnType<typeof benchRows>

const root = (): ShadowRoot => grid.shadowRoot as ShadowRoot
const cell = (row: number, key: string): HTMLElement | null => {
  const at = COLUMNS.findIndex((column) => column.key === key) + 1
  return root().querySelector(`[aria-rowindex="${row + 3}"] > [aria-colindex="${at}"]`)
}

window.bench = {
  prepare: (count) => void (rows = benchRows(count)),
  async mount(host) {
    grid = document.createElement('kim-grid')
    grid.style.height = '100%'
    host.append(grid)
    grid.model = {
      label: 'bench',
      template: { ...TEMPLATE, columns: COLUMNS },
      county: '05566',
      language: 'de',
      rows,
      editable: rows.length <= 5000,
    }
    await grid.updateComplete
    await until(() => cell(0, 'kind')?.textContent)
  },
  scroller: () => root().querySelector('.scroller') as HTMLElement,
  focus: (row, column) => void grid.focusCell(String(row), COLUMNS[column]?.key ?? ''),
  focusedRow: () => Number(root().activeElement?.closest('.row')?.getAttribute('aria-rowindex')) - 3,
  sort: (column) => (grid.query = { ...EVERYTHING, sort: [{ column, descending: false }] }),
  filter: (column, text) => (grid.query = { ...EVERYTHING, filters: { [column]: { text } } }),
  firstText: (key) => cell(0, key)?.textContent ?? '',
}
