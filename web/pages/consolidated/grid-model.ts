import { parseCaseNumber } from '#domain/case-number.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { isMonth } from '#domain/sheet/month.ts'
import type { CellValue, Column, ColumnOf } from '#domain/template/column.ts'
import { codesOf, columnOf, type Template } from '#domain/template/template.ts'
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

// One empty list for all rows: a hundred thousand of them take their room.
const NONE: readonly never[] = []

// The state is no column of the template; in rem.
const STATE_WIDTH = 8

const isState = (field: string): field is SheetState => Object.hasOwn(SHEET_STATES, field)

/**
 * Exported rows for the read-only grid. A column whose every field is a value of the template keeps its type, and with it
 * its order and its groups; coarse values and keys of other months are shown as texts.
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
    issues: NONE,
    carried: NONE,
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
  if (known && isOfTemplate(known, rows, at, around.template)) return known
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

// A file has few different fields per column: each is looked at once.
function isOfTemplate(column: Column, rows: ExportedRows['rows'], at: number, template: Template): boolean {
  const fields = new Set(rows.map((row) => row[at] ?? ''))
  fields.delete('')
  const every = (test: (field: string) => boolean): boolean => [...fields].every(test)
  switch (column.type) {
    case 'case_number':
      return every((field) => parseCaseNumber(field) === field)
    case 'integer':
    case 'year':
      return every((field) => /^\d+$/.test(field))
    case 'month':
    case 'sheet_month':
      return every(isMonth)
    case 'code':
    case 'country':
    case 'municipality':
    case 'codes': {
      const keys = new Set(codesOf(template, column.list).map((code) => code.key))
      return every((field) => field.split('|').every((one) => keys.has(one)))
    }
    case 'unit':
    case 'text':
      return false
  }
}

function reader(column: Column, key: string, around: Surroundings): (field: string) => CellValue {
  const known = new Map<string, CellValue>()
  return (field) => {
    if (field === '') return null
    let value = known.get(field)
    if (value === undefined) known.set(field, (value = valueOf(column, key, field, around)))
    return value
  }
}

function valueOf(column: Column, key: string, field: string, around: Surroundings): CellValue {
  switch (column.type) {
    case 'integer':
    case 'year':
      return Number(field)
    case 'codes':
      return field.split('|')
    case 'text':
      return shown(key, field, around)
    default:
      return field
  }
}

function shown(key: string, field: string, { template, language, unitName }: Surroundings): string {
  if (key === 'unit') return unitName(field)
  if (key === 'state' && isState(field)) return SHEET_STATES[field][language]
  return displayField(columnOf(template, key), field, template, language)
}
