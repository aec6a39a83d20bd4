import { AllCommunityModule, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community'
import { COLUMNS, plainRows, until } from './data.ts'

ModuleRegistry.registerModules([AllCommunityModule])

let api: GridApi
let element: HTMLElement
let rows: ReturnType<typeof plainRows>

const cell = (row: number, key: string | undefined): HTMLElement | null =>
  element.querySelector(`[row-index="${row}"] [col-id="${key}"]`)

window.bench = {
  prepare: (count) => void (rows = plainRows(count)),
  async mount(host) {
    element = host
    api = createGrid(host, {
      columnDefs: COLUMNS.map((column, at) => ({
        field: column.key,
        headerName: column.de,
        width: 120,
        editable: rows.length <= 5000,
        sortable: true,
        filter: 'agTextColumnFilter',
        ...(at === 0 ? { pinned: 'left' as const } : {}),
      })),
      rowData: rows,
      rowHeight: 30,
      ensureDomOrder: true,
      animateRows: false,
    })
    await until(() => cell(0, 'kind')?.textContent)
  },
  scroller: () => element.querySelector('.ag-body-viewport, .ag-grid-viewport') as HTMLElement,
  cell: (row, column) => cell(row, COLUMNS[column]?.key),
  editor: () => element.querySelector('.ag-cell-inline-editing input, .ag-cell-editor input'),
  focusedRow: () => api.getFocusedCell()?.rowIndex ?? -1,
  sort: (colId) => api.applyColumnState({ state: [{ colId, sort: 'asc' }] }),
  filter: (key, filter) => api.setFilterModel({ [key]: { filterType: 'text', type: 'contains', filter } }),
  firstText: (key) => cell(0, key)?.textContent ?? '',
}
