import { GROUPS, type GroupKey } from '#domain/template/column.ts'
import type { GridLayout } from '../grid/model.ts'

const KEY = 'kim-grid-layout'

/** Unit and month are the same in every row and stand above the sheet. */
export const FIRST: GridLayout = { hidden: ['unit', 'month'] }

/** How the person has arranged the columns on this device; names of columns and widths, nothing of the rows. */
export function readLayout(): GridLayout {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isRecord(kept) ? layoutFrom(kept) : FIRST
  } catch {
    // Storage is refused in some privacy modes, and what stands there may be of an older version.
    return FIRST
  }
}

export function keepLayout(layout: GridLayout): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(layout))
  } catch {
    // The arrangement then holds for this visit alone.
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const isGroup = (text: string): text is GroupKey => Object.hasOwn(GROUPS, text)

function layoutFrom(kept: Record<string, unknown>): GridLayout {
  const widths = isRecord(kept['widths'])
    ? Object.entries(kept['widths']).filter((one): one is [string, number] => typeof one[1] === 'number')
    : []
  return {
    hidden: texts(kept['hidden'] ?? FIRST.hidden),
    order: texts(kept['order']),
    ...(typeof kept['frozen'] === 'number' ? { frozen: kept['frozen'] } : {}),
    widths: Object.fromEntries(widths),
    folded: texts(kept['folded']).filter(isGroup),
  }
}
