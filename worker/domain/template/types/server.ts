import { monthLabel, isMonth } from '../../sheet/month.ts'
import type { CellValue, Column } from '../column.ts'
import type { Template } from '../template.ts'
import { type Parsed, rejected, type ValueProblem } from '../value.ts'

/** Filled by the server alone: case number, unit, month. */
export const server = {
  parse: (): Parsed => rejected('read_only'),
  validate: (): ValueProblem => 'read_only',
  format: (column: Column, value: CellValue, _template: Template, language: 'de' | 'en'): string =>
    column.type === 'sheet_month' && isMonth(value) ? monthLabel(value, language) : String(value),
}
