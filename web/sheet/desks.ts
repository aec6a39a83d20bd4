import type { Month } from '#domain/sheet/month.ts'
import type { Me } from '../app/session.ts'
import { keepUnsent } from '../app/unsent.ts'
import { Desk } from './desk.ts'
import { wipeVaults } from './keeping.ts'

const desks = new Map<string, Desk>()

/** The desk of a sheet: the one with unsaved work where there is one, else a new one. Desks of others stay closed. */
export function deskOf(me: Me, unit: string, month: Month): Desk {
  const key = `${me.user.id}/${unit}/${month}`
  const known = desks.get(key)
  if (known?.hasUnsaved) return known
  const desk = new Desk(me, unit, month, () => void desks.delete(key))
  desks.set(key, desk)
  return desk
}

keepUnsent({
  flush: async () => {
    await Promise.all([...desks.values()].map((desk) => desk.outbox.flush()))
    return [...desks.values()].reduce(
      (sum, desk) => sum + desk.outbox.size + (desk.store?.drafts.waiting.count ?? 0),
      0,
    )
  },
  discard: async () => {
    await Promise.all([...desks.values()].map((desk) => desk.discard()))
    desks.clear()
    await wipeVaults()
  },
})

window.addEventListener('beforeunload', (event) => {
  if ([...desks.values()].some((desk) => desk.hasUnsaved)) event.preventDefault()
})
