import type { Column } from './column.ts'
import { CASE_COLUMNS } from './columns/case.ts'
import { CLOSING_COLUMNS } from './columns/closing.ts'
import { MONTH_COLUMNS } from './columns/month.ts'
import { NOTE_COLUMNS } from './columns/note.ts'
import { PERSON_COLUMNS } from './columns/person.ts'
import { PROCESS_COLUMNS } from './columns/process.ts'
import { SITUATION_COLUMNS } from './columns/situation.ts'

/** The columns of the template "KIM-Monatsblatt", in their order on the sheet. */
export const COLUMNS: readonly Column[] = [
  ...CASE_COLUMNS,
  ...PERSON_COLUMNS,
  ...SITUATION_COLUMNS,
  ...PROCESS_COLUMNS,
  ...MONTH_COLUMNS,
  ...CLOSING_COLUMNS,
  ...NOTE_COLUMNS,
]
