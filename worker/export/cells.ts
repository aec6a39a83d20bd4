import { csvField } from '#domain/csv.ts'
import { coarsen, type CoarseFile, isCoarsened } from '#domain/report/coarse.ts'
import type { Detail, Dialect } from '#domain/report/download.ts'
import { exportedIn } from '#domain/report/export-columns.ts'
import { bandText, fileText } from '#domain/report/file-text.ts'
import { excelText } from '#domain/spreadsheet.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { everColumnOf, type Template } from '#domain/template/template.ts'

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

// What is a number is meant to be one; every other text stays the text that it is.
function forPeople(column: Column, value: CellValue, naming: Template): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (column.type === 'integer') return /^\d+$/.test(String(value)) ? String(value) : bandText(String(value))
  // A month in words becomes, if anything, the date of that very month.
  const text = fileText(column, value, naming)
  return column.type === 'month' ? text : excelText(text)
}

const sameKind = (a: Column, b: Column): boolean =>
  a.type === b.type && ('list' in a ? a.list : '') === ('list' in b ? b.list : '')

/**
 * How a column's cells of one month are written in a dialect and detail. Labels are those of `naming`, the template of the
 * file's last month: a code that was renamed within the file stands in it under one label.
 */
export function cellWriter(
  key: string,
  template: Template,
  dialect: Dialect,
  detail: Detail,
  file: CoarseFile,
  naming: Template = template,
): CellWriter {
  const column = exportedIn(template, key)
  if (!column) return NOTHING
  const coarse = detail === 'coarse' && isCoarsened(column)
  if (dialect === 'data') {
    return coarse ? remembering((value) => exact(coarsen(column, value, template, file))) : exact
  }
  const named = everColumnOf(naming, key)
  const [as, names] = named && sameKind(named, column) ? [named, naming] : [column, template]
  const write = (value: Exclude<CellValue, null>): string =>
    forPeople(as, coarse ? coarsen(column, value, template, file) : value, names)
  return column.type === 'text'
    ? (value) => (value === null || value === undefined ? '' : write(value))
    : remembering(write)
}
