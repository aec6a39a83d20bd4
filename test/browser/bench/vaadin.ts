import '@vaadin/grid'
import '@vaadin/grid/vaadin-grid-sort-column.js'
import { COLUMNS, plainRows, until } from './data.ts'

type Row = Record<string, string | number>
type VaadinGrid = HTMLElementTagNameMap['vaadin-grid']

let grid: VaadinGrid
let rows: Row[]

// A cell's content is slotted: found by the cell's place in the table of the shadow tree.
const cell = (row: number, column: number): HTMLElement | null | undefined =>
  grid.shadowRoot?.querySelector<HTMLElement>(
    `#items tr[aria-rowindex="${row + 2}"] td:nth-child(${column + 1})`,
  )
const textOf = (td: HTMLElement | null | undefined): string =>
  td?.querySelector('slot')?.assignedNodes()[0]?.textContent ?? ''
const place = (key: string): number => COLUMNS.findIndex((column) => column.key === key)

window.bench = {
  prepare: (count) => void (rows = plainRows(count)),
  async mount(host) {
    grid = document.createElement('vaadin-grid')
    grid.style.height = '100%'
    for (const [at, column] of COLUMNS.entries()) {
      const element = document.createElement('vaadin-grid-sort-column')
      element.path = column.key
      element.header = column.de
      element.width = '120px'
      element.flexGrow = 0
      if (at === 0) element.frozen = true
      grid.append(element)
    }
    grid.items = rows
    host.append(grid)
    await until(() => textOf(cell(0, 2)))
  },
  scroller: () => grid.shadowRoot?.querySelector('#table') as HTMLElement,
  cell,
  focusedRow: () => Number(grid.shadowRoot?.activeElement?.closest('tr')?.getAttribute('aria-rowindex')) - 2,
  sort: (key) => {
    const sorter = [...grid.querySelectorAll('vaadin-grid-sorter')].find((one) => one.path === key)
    if (sorter) sorter.direction = 'asc'
  },
  filter: (key, text) => {
    const sought = text.toLowerCase()
    grid.items = rows.filter((row) => String(row[key]).toLowerCase().includes(sought))
  },
  firstText: (key) => textOf(cell(0, place(key))),
}
