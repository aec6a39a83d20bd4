import '../../../web/grid/element/kim-grid.ts'
import type { KimGrid } from '../../../web/grid/element/kim-grid.ts'
import { EVERYTHING } from '../../../web/grid/query.ts'
import type { GridModel, GridRow } from '../../../web/grid/model.ts'
import { Columnar } from '../../../web/pages/consolidated/columnar.ts'
import { gridModelOf } from '../../../web/pages/consolidated/grid-model.ts'
import { benchRows, COLUMNS, TEMPLATE, until } from './data.ts'

const AROUND = {
  label: 'bench',
  template: { ...TEMPLATE, columns: COLUMNS },
  county: '05566',
  language: 'de',
} as const

let grid: KimGrid
let model: GridModel

// A sheet's rows are made as they come from the server; as many as no sheet has are read from an export.
function modelOf(rows: readonly GridRow[]): GridModel {
  if (rows.length <= 5000) return { ...AROUND, rows, editable: true }
  const exported = new Columnar(COLUMNS.map(({ key }) => key))
  for (const row of rows) {
    exported.push(
      COLUMNS.map(({ key, type }) => {
        const value = type === 'case_number' ? row.caseNumber : (row.values[key] ?? null)
        return value === null ? '' : typeof value === 'object' ? value.join('|') : String(value)
      }),
    )
  }
  return gridModelOf(exported, {
    ...AROUND,
    unitName: (id) => id,
    stateLabel: { de: 'Stand', en: 'State' },
  })
}

const root = (): ShadowRoot => grid.shadowRoot as ShadowRoot
const cell = (row: number, column: number): HTMLElement | null =>
  root().querySelector(`[aria-rowindex="${row + 3}"] > [aria-colindex="${column + 1}"]`)
const place = (key: string): number => COLUMNS.findIndex((column) => column.key === key)

window.bench = {
  prepare: (count) => void (model = modelOf(benchRows(count))),
  async mount(host) {
    grid = document.createElement('kim-grid')
    grid.style.height = '100%'
    host.append(grid)
    grid.model = model
    await grid.updateComplete
    await until(() => cell(0, place('kind'))?.textContent)
  },
  scroller: () => root().querySelector('.scroller') as HTMLElement,
  cell,
  editor: () => root().querySelector('input.open'),
  focusedRow: () => Number(root().activeElement?.closest('.row')?.getAttribute('aria-rowindex')) - 3,
  sort: (column) => (grid.query = { ...EVERYTHING, sort: [{ column, descending: false }] }),
  filter: (column, text) => (grid.query = { ...EVERYTHING, filters: { [column]: { text } } }),
  firstText: (key) => cell(0, place(key))?.textContent ?? '',
}
