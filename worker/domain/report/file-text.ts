import { formatCaseNumber, parseCaseNumber } from '../case-number.ts'
import { isMonth, monthLabel } from '../sheet/month.ts'
import type { CellValue, Column } from '../template/column.ts'
import { joinedLabels, formatValue } from '../template/format-value.ts'
import { BETWEEN_CODES } from '../template/separator.ts'
import type { Template } from '../template/template.ts'

/** A case number as files for people have it: as it is shown, so that no program takes `290159E77` for a number. */
export function fileNumber(number: string): string {
  return parseCaseNumber(number) === number ? formatCaseNumber(number) : number
}

// "3-4" would become the third of April; our own reading takes both dashes for one.
const dashed = (text: string): string => text.replace(/(?<=^|; )(\d+)-(\d+)(?=$|; )/g, '$1–$2')

/** A band of a coarse file in words: "5+" would become a number. Other texts as they are. */
export function bandText(text: string): string {
  return dashed(text).replace(/^(\d+)\+$/, '$1 und mehr')
}

/**
 * How a canonical value reads in files for people: German labels; codes parted by a sign that no label has; months in words.
 * `template` is that of the file's last month, so that a code has one label in the whole of it.
 */
export function fileText(column: Column, value: CellValue, template: Template): string {
  switch (column.type) {
    case 'case_number':
      return fileNumber(String(value))
    case 'codes':
      return dashed(joinedLabels(column, value, template, 'de', BETWEEN_CODES))
    case 'month':
    case 'sheet_month':
      return isMonth(value) ? monthLabel(value, 'de') : String(value)
    case 'year':
      return bandText(formatValue(column, value, template, 'de'))
    case 'text':
      return String(value)
    default:
      return dashed(formatValue(column, value, template, 'de'))
  }
}
