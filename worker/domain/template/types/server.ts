import { type Parsed, rejected, type ValueProblem } from '../value.ts'

/** Filled by the server alone: case number, unit, month. */
export const server = {
  parse: (): Parsed => rejected('read_only'),
  validate: (): ValueProblem => 'read_only',
}
