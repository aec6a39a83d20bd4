import { parseCaseNumber } from '#domain/case-number.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { isMonth } from '#domain/sheet/month.ts'
import type { CellValue, Column, ColumnOf } from '#domain/template/column.ts'
import { codesOf, everColumnOf, type Template } from '#domain/template/template.ts'
import { SHEET_STATES } from '#domain/text/sheet-labels.ts'
import type { GridModel } from '../../grid/model.ts'
import { defaultWidth } from '../../grid/widths.ts'
import type { Language } from '../../text/catalogue.ts'
import { type Columnar, rowsOver } from './columnar.ts'
import { displayField } from '../download/display-field.ts'

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
 * Exported rows for the read-only grid. A column whose every field is a value of the template keeps its type, and with it
 * its order and its groups; coarse values and keys of other months are shown as texts.
 */
export function gridModelOf(exported: Columnar, around: Surroundings): GridModel {
  const columns = exported.header.map((key, at) => columnFor(key, exported.fields(at), around))
  const values = columns.map((column, at) => ({
    key: column.key,
    values: exported.fields(at).map((field) => valueOf(column, field, around)),
    places: exported.places(at),
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
    rows: rowsOver(values, exported.count),
    editable: false,
    layout: { widths: { state: STATE_WIDTH, ...widths } },
  }
}

function columnFor(key: string, fields: readonly string[], around: Surroundings): Column {
  const known = everColumnOf(around.template, key)
  if (known && isOfTemplate(known, fields, around.template)) return known
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

function isOfTemplate(column: Column, fields: readonly string[], template: Template): boolean {
  const every = (test: (field: string) => boolean): boolean =>
    fields.every((field) => field === '' || test(field))
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

function valueOf(column: Column, field: string, around: Surroundings): CellValue {
  if (field === '') return null
  switch (column.type) {
    case 'integer':
    case 'year':
      return Number(field)
    case 'codes':
      return field.split('|')
    case 'text':
      return shown(column.key, field, around)
    default:
      return field
  }
}

function shown(key: string, field: string, { template, language, unitName }: Surroundings): string {
  if (key === 'unit') return unitName(field)
  if (key === 'state' && isState(field)) return SHEET_STATES[field][language]
  return displayField(everColumnOf(template, key), field, template, language)
}
