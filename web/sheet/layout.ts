import type { GridPreference, LayoutPreference } from '#domain/preference.ts'
import { GROUPS, type GroupKey } from '#domain/template/column.ts'
import { postJson } from '../app/api.ts'
import { me, session } from '../app/session.ts'
import { fieldPath } from '../app/route.ts'
import type { GridLayout, GridModel } from '../grid/model.ts'

/** Unit and month are the same in every row and stand above the sheet. */
export const FIRST: GridLayout = { hidden: ['unit', 'month'] }

/** What is the same in the grid of every sheet. */
export const OF_SHEETS = {
  firstLayout: FIRST,
  about: fieldPath,
} as const satisfies Partial<GridModel>

/** A change of settings is followed by others: the last one is saved. */
const REST_MS = 1000

let waiting: ReturnType<typeof setTimeout> | undefined

/** What the person has set for the grid. */
export function gridPreference(): GridPreference {
  return me()?.preferences?.grid ?? {}
}

/** How the person has arranged the columns. */
export function layoutOf({ layout }: GridPreference): GridLayout {
  return layout ? { ...FIRST, ...arranged(layout) } : FIRST
}

/** A remembered layout as the grid takes it. */
export function arranged({ hidden, order, widths, folded, frozen }: LayoutPreference): GridLayout {
  return {
    ...(hidden ? { hidden } : {}),
    ...(order ? { order } : {}),
    ...(widths ? { widths } : {}),
    ...(folded ? { folded: folded.filter(isGroup) } : {}),
    ...(frozen === undefined ? {} : { frozen }),
  }
}

/** Remembers a setting, here at once and on the server soon; what cannot be saved holds for this visit. */
export function setGridPreference(change: GridPreference): void {
  const now = session.value
  if (now.state !== 'signed-in') return
  const grid = { ...gridPreference(), ...change }
  session.set({ ...now, me: { ...now.me, preferences: { ...now.me.preferences, grid } } })
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    // The next change is saved together with this one.
    void postJson('/api/me/preferences/grid', grid).catch(() => undefined)
  }, REST_MS)
}

const isGroup = (text: string): text is GroupKey => Object.hasOwn(GROUPS, text)

/** The layout as it is remembered. */
export function layoutPreference({ hidden, order, widths, folded, frozen }: GridLayout): LayoutPreference {
  return { hidden, order, widths, folded, frozen }
}
