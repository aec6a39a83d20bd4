import { isMonth, type Month } from '#domain/sheet/month.ts'
import type { ExportQuery, FileForm } from '../download/export.ts'

/** What the coordinator has chosen so far; an empty purpose is none. */
export interface Choice {
  readonly from: Month
  readonly to: Month
  readonly form: FileForm
  readonly detail: ExportQuery['detail']
  readonly purpose: string
}

/** The query of a choice, or null while a full retrieval lacks its purpose. */
export function queryOf(choice: Choice): ExportQuery | null {
  const { from, to, form, detail, purpose } = choice
  if (detail === 'full' && purpose === '') return null
  return {
    from,
    to,
    detail,
    dialect: form === 'excel-de' ? form : 'data',
    ...(detail === 'full' ? { purpose } : {}),
    ...(form === 'xlsx' || form === 'package' ? { form } : {}),
  }
}

/** The query of the rows on the screen: the same whatever form the file is to have. */
export function rowsQuery(choice: Choice): ExportQuery | null {
  const query = queryOf({ ...choice, form: 'data' })
  return query && { ...query, form: 'screen' }
}

// Code lists and dictionary in bytes, and what packing leaves of the rows; measured on 100 to 60,000 rows.
const PACKED = { xlsx: [27_000, 0.49], package: [12_000, 0.08] } as const

/** About how large a file in a form is whose CSV has so many bytes. */
export function sizeOf(form: FileForm, bytes: number): number {
  if (form === 'data' || form === 'excel-de') return bytes
  const [fixed, share] = PACKED[form]
  return fixed + share * bytes
}

/** `choice` with another beginning or end; the other end moves along where they would cross. */
export function withMonths(choice: Choice, change: { readonly from?: Month; readonly to?: Month }): Choice {
  const from = change.from ?? choice.from
  const to = change.to ?? choice.to
  if (from <= to) return { ...choice, from, to }
  return change.from === undefined ? { ...choice, from: to, to } : { ...choice, from, to: from }
}

/** The months of an address's query, where they are months in order, else those of `fallback`. */
export function monthsFrom(search: string, fallback: { from: Month; to: Month }): { from: Month; to: Month } {
  const query = new URLSearchParams(search)
  const from = query.get('from')
  const to = query.get('to')
  return isMonth(from) && isMonth(to) && from <= to ? { from, to } : fallback
}
