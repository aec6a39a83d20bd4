import { COLUMNS } from '#domain/template/columns.ts'
import { LISTS } from '#domain/template/lists/index.ts'
import { month } from '#domain/sheet/month.ts'
import type { Template } from '#domain/template/template.ts'
import * as judging from '../../../web/grid/judging.ts'
import * as sayings from '../../../web/grid/sayings.ts'
import type { GridModel, GridRow } from '../../../web/grid/model.ts'
import { GridState } from '../../../web/grid/state.ts'

/** The template of September 2023 with notes. */
export const TEMPLATE: Template = { month: month('2023-09'), columns: COLUMNS, lists: LISTS }

/** An invented row. */
export function exampleRow(id: string, over: Partial<GridRow> = {}): GridRow {
  return {
    id,
    caseNumber: 'K7QXM2TR5',
    values: { kind: 'cm', status: 'active', persons: 3, topics: ['housing'] },
    issues: [],
    carried: [],
    previous: null,
    ...over,
  }
}

/** A sheet of rows. */
export function exampleModel(rows: readonly GridRow[], over: Partial<GridModel> = {}): GridModel {
  return {
    label: 'Caritas Rheine, September 2023',
    template: TEMPLATE,
    county: '05566',
    language: 'de',
    rows,
    editable: true,
    ...over,
  }
}

/** The state of a sheet; ids of new rows are `new-1`, `new-2` … */
export function exampleState(rows: readonly GridRow[], over: Partial<GridModel> = {}): GridState {
  let made = 0
  const state = new GridState(() => {
    made += 1
    return `new-${made}`
  })
  state.judging = judging
  state.sayings = sayings
  state.take(exampleModel(rows, over))
  return state
}
