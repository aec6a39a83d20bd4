import { ApiProblem } from '../../app/api.ts'
import { isMonth, type Month } from '#domain/sheet/month.ts'
import { readMonth } from '#domain/template/types/month.ts'

/** A month as somebody typed it; null where it is none. */
export function typedMonth(text: string): Month | null {
  const read = readMonth(text, new Date().getFullYear())
  return read.ok && isMonth(read.value) ? read.value : null
}

/** A month as it is typed: 09/2023. */
export const shownMonth = (month: Month | null): string =>
  month === null ? '' : `${month.slice(5)}/${month.slice(0, 4)}`

/** Posts as somebody typed them, with comma or point; null where they are none of 0 to 99.99 with two decimals. */
export function typedShare(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^\d{1,2}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}

/** Whether the server has refused an id that something else has. */
export const isTaken = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'id_taken'
