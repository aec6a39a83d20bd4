import type { Month } from '#domain/sheet/month.ts'
import type { Me } from '../app/session.ts'
import { keepUnsent } from '../app/unsent.ts'
import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import { notify } from '../app/announce.ts'
import { language } from '../app/language.ts'
import { session } from '../app/session.ts'
import { unitName } from '../app/units.ts'
import { whenVaultChanges } from '../app/vault-database.ts'
import { type VaultLoss, whenUnreadable } from '../app/vault.ts'
import { sheetText } from '../text/sheet.ts'
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

/** Wait, in milliseconds, before work that rests nowhere is told: who signs in again at once has nothing to fear. */
const TOLD = 1_500

whenVaultChanges((change, user) => {
  for (const desk of desks.values()) {
    if (user !== null && desk.me.user.id !== user) continue
    if (change !== 'wiped') void desk.secure()
    else {
      desk.outbox.release()
      setTimeout(() => tellLoose(desk), TOLD)
    }
  }
})
// Who comes in again finds what this tab still holds on the device again.
session.subscribe(() => {
  for (const desk of desks.values()) void desk.secure(true)
})

function tellLoose({ outbox }: Desk): void {
  if (outbox.size > 0 && !outbox.kept)
    notify({ level: 'error', text: sheetText(language.value).loose(outbox.size) })
}

// All that was found in this page, in one message: a later one would take the place of an earlier one.
const lost: VaultLoss[] = []
whenUnreadable((loss) => {
  lost.push(loss)
  const t = sheetText(language.value)
  const texts = lost.map(({ sheet, count }) => {
    const [unit = '', month = ''] = sheet.split('/')
    const place = isMonth(month) ? `${unitName(unit)}, ${monthLabel(month, language.value)}` : sheet
    return t.lost(count, place)
  })
  notify({ level: 'error', text: `${texts.join(' ')} ${t.lostHelp}` })
})

window.addEventListener('beforeunload', (event) => {
  if ([...desks.values()].some((desk) => desk.hasUnsaved)) event.preventDefault()
})
