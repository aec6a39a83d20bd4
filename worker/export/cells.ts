import { csvField, excelField } from '#domain/csv.ts'
import { coarsen, type CoarseFile, isCoarsened } from '#domain/report/coarse.ts'
import type { Detail, Dialect } from '#domain/report/download.ts'
import { exportedIn } from '#domain/report/export-columns.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'

/** Writes one cell as a CSV field. */
export type CellWriter = (value: CellValue | undefined) => string

const NOTHING: CellWriter = () => ''

/** A key, a number or keys joined by `|`, exactly. */
function plainText(value: Exclude<CellValue, null>): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value.join('|')
}

const exact: CellWriter = (value) =>
  value === null || value === undefined
    ? ''
    : typeof value === 'number'
      ? String(value)
      : csvField(plainText(value), ',')

// Labels of codes are looked up once per value: a list holds two hundred countries.
function remembering(write: (value: Exclude<CellValue, null>) => string): CellWriter {
  const known = new Map<string | number, string>()
  return (value) => {
    if (value === null || value === undefined) return ''
    const key = typeof value === 'object' ? value.join('|') : value
    const before = known.get(key)
    if (before !== undefined) return before
    const written = write(value)
    if (known.size < 5000) known.set(key, written)
    return written
  }
}

// "3-4" would become the third of April in Excel.
const band = (text: string): string => text.replace('-', '–')

function excelText(column: Column, value: CellValue, coarse: boolean, template: Template): string {
  if (value === null) return ''
  if (!coarse) return formatValue(column, value, template, 'de')
  return column.type === 'integer' || (column.type === 'year' && /\d/.test(String(value)))
    ? band(String(value))
    : formatValue(column, value, template, 'de')
}

/** How a column's cells of one month are written in a dialect and detail. */
export function cellWriter(
  key: string,
  template: Template,
  dialect: Dialect,
  detail: Detail,
  file: CoarseFile,
): CellWriter {
  const column = exportedIn(template, key)
  if (!column) return NOTHING
  const coarse = detail === 'coarse' && isCoarsened(column)
  if (dialect === 'data') {
    return coarse ? remembering((value) => exact(coarsen(column, value, template, file))) : exact
  }
  const write = (value: Exclude<CellValue, null>): string =>
    excelField(excelText(column, coarse ? coarsen(column, value, template, file) : value, coarse, template))
  return column.type === 'text'
    ? (value) => (value === null || value === undefined ? '' : write(value))
    : remembering(write)
}
