import { TabulatorFull } from 'tabulator-tables'
import 'tabulator-tables/dist/css/tabulator.min.css'
import { COLUMNS, plainRows, until } from './data.ts'

let table: TabulatorFull
let element: HTMLElement
let rows: ReturnType<typeof plainRows>

const rowAt = (row: number): Element | undefined =>
  [...element.querySelectorAll('.tabulator-row')].find(
    (one) => one.querySelector('[tabulator-field=at]')?.textContent === String(row),
  )

window.bench = {
  prepare(count) {
    rows = plainRows(count).map((row, at) => ({ ...row, at: String(at) }))
  },
  async mount(host) {
    element = host
    table = new TabulatorFull(host, {
      data: rows,
      height: '100%',
      rowHeight: 30,
      renderHorizontal: 'virtual',
      selectableRange: 1,
      editTriggerEvent: 'dblclick',
      columnDefaults: { width: 120, ...(rows.length <= 5000 ? { editor: 'input' as const } : {}) },
      columns: [
        { title: '', field: 'at', width: 60, frozen: true },
        ...COLUMNS.map((column) => ({ title: column.de, field: column.key })),
      ],
    })
    await new Promise((resolve) => table.on('tableBuilt', () => resolve(undefined)))
    await until(() => rowAt(0)?.querySelector('[tabulator-field=kind]')?.textContent)
  },
  scroller: () => element.querySelector('.tabulator-tableholder') as HTMLElement,
  cell: (row, column) => rowAt(row)?.querySelector(`[tabulator-field="${COLUMNS[column]?.key}"]`),
  focusedRow: () =>
    Number(
      element
        .querySelector('.tabulator-range-only-cell-selected, .tabulator-range-selected')
        ?.closest('.tabulator-row')
        ?.querySelector('[tabulator-field=at]')?.textContent ?? -1,
    ),
  sort: (key) => table.setSort(key, 'asc'),
  filter: (key, text) => table.setFilter(key, 'like', text),
  firstText: (key) => element.querySelector(`.tabulator-row [tabulator-field="${key}"]`)?.textContent ?? '',
}
