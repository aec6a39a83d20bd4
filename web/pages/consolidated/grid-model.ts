import { parseCaseNumber } from '#domain/case-number.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import type { CellValue, Column, ColumnOf } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { SHEET_STATES } from '#domain/text/sheet-labels.ts'
import type { GridModel, GridRow } from '../../grid/model.ts'
import { defaultWidth } from '../../grid/widths.ts'
import type { Language } from '../../text/catalogue.ts'
import { displayField, type ExportedRows } from './rows.ts'

/** What the grid of exported rows needs beside them. */
export interface Surroundings {
  readonly label: string
  readonly template: Template
  readonly county: string
  readonly language: Language
  readonly unitName: (id: string) => string
  /** Label of the column that tells the sheet's state. */
  readonly stateLabel: { readonly de: string; readonly en: string }
}

// The state is no column of the template; in rem.
const STATE_WIDTH = 8

const isState = (field: string): field is SheetState => Object.hasOwn(SHEET_STATES, field)

/**
 * Exported rows for the read-only grid. Every cell is shown as a text: coarse values and keys of other months
 * are no values of the template. Whole numbers stay numbers, and real case numbers case numbers.
 */
export function gridModelOf(exported: ExportedRows, around: Surroundings): GridModel {
  const columns = exported.header.map((key, at) => columnFor(key, at, exported, around))
  const readers = columns.map((column, at) => reader(column, exported.header[at] ?? '', around))
  const numberAt = exported.header.indexOf('case_number')
  const rows = exported.rows.map((fields, index): GridRow => ({
    id: String(index),
    caseNumber: numberAt < 0 ? null : (fields[numberAt] ?? null),
    values: Object.fromEntries(
      columns.map((column, at) => [column.key, readers[at]?.(fields[at] ?? '') ?? null]),
    ),
    issues: [],
    carried: [],
    previous: null,
    removable: false,
  }))
  const { label, template, county, language } = around
  const widths = Object.fromEntries(
    template.columns.map((column) => [column.key, defaultWidth(column, template, language)]),
  )
  return {
    label,
    template: { ...template, columns },
    county,
    language,
    rows,
    editable: false,
    layout: { widths: { state: STATE_WIDTH, ...widths } },
  }
}

function columnFor(key: string, at: number, { rows }: ExportedRows, around: Surroundings): Column {
  const known = columnOf(around.template, key)
  const every = (test: (field: string) => boolean): boolean => rows.every((row) => test(row[at] ?? ''))
  if (known?.type === 'case_number' && every((field) => parseCaseNumber(field) === field)) return known
  if (known?.type === 'integer' && every((field) => /^\d*$/.test(field))) return known
  const { group, de, en } = known ?? {
    group: 'case',
    ...(key === 'state' ? around.stateLabel : { de: key, en: key }),
  }
  return {
    key,
    de,
    en,
    group,
    type: 'text',
    maxLength: 1000,
    required: [],
    carry: false,
    disclosure: [],
  } satisfies ColumnOf<'text'>
}

// A file has few different texts per column; each is looked up once.
function reader(column: Column, key: string, around: Surroundings): (field: string) => CellValue {
  if (column.type === 'integer') return (field) => (field === '' ? null : Number(field))
  const known = new Map<string, string>()
  return (field) => {
    if (field === '') return null
    let text = known.get(field)
    if (text === undefined) known.set(field, (text = shown(key, field, around)))
    return text
  }
}

function shown(key: string, field: string, { template, language, unitName }: Surroundings): string {
  if (key === 'unit') return unitName(field)
  if (key === 'state' && isState(field)) return SHEET_STATES[field][language]
  return displayField(columnOf(template, key), field, template, language)
}
