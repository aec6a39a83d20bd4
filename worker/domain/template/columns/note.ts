import type { Column } from '../column.ts'
import { NOBODY } from './required.ts'

/** Columns of the band "note", in their order on the sheet. */
export const NOTE_COLUMNS: readonly Column[] = [
  {
    key: 'note',
    de: 'Bemerkung',
    en: 'Note',
    group: 'note',
    type: 'text',
    maxLength: 120,
    required: NOBODY,
    carry: false,
    disclosure: ['text'],
  },
]
