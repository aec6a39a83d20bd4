import type { SheetState } from '../sheet/sheet.ts'

/** German headings of the columns that every file for people begins with. */
export const FIXED_LABELS = ['Fallnummer', 'Dienststelle', 'Monat', 'Stand des Monatsblatts'] as const

/** German names of the states of a sheet. */
export const STATE_LABELS: Readonly<Record<string, string>> = {
  unopened: 'nicht geöffnet',
  open: 'offen',
  submitted: 'abgegeben',
  accepted: 'angenommen',
  reopened: 'wieder geöffnet',
} satisfies Record<SheetState, string>
