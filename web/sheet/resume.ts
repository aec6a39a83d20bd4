import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import { notify } from '../app/announce.ts'
import { longDate } from '../app/format.ts'
import { language } from '../app/language.ts'
import type { Me } from '../app/session.ts'
import { KEPT_DAYS, WARNED_DAYS } from '../app/vault.ts'
import { sheetText } from '../text/sheet.ts'
import { deskOf } from './desks.ts'
import { vaultOf } from './keeping.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Goes on with what earlier pages left unsent of sheets other than `here` (`unit/month`). What has rested for too long is
 * given up; the person is warned some days before.
 */
export async function resumeUnsent(me: Me, here: string): Promise<void> {
  const vault = vaultOf(me.user.id)
  const t = sheetText(language.value)
  const now = Date.now()
  const expired = await vault.expire(now)
  if (expired > 0) notify({ level: 'warn', text: t.expired(expired, KEPT_DAYS) })
  for (const [sheet, since] of await vault.sheets()) {
    const [unit = '', month = ''] = sheet.split('/')
    if (!isMonth(month)) continue
    const ends = since + KEPT_DAYS * DAY
    if (ends - now < WARNED_DAYS * DAY) {
      const day = longDate(new Date(ends).toISOString().slice(0, 10))
      notify({ level: 'warn', text: t.expires(monthLabel(month, language.value), day) })
    }
    if (sheet === here) continue
    const desk = deskOf(me, unit, month)
    try {
      await desk.load()
      desk.wake()
      desk.rest()
    } catch {
      // Offline, or the sheet is out of reach for now: what waits stays kept, and is tried again with the next page.
    }
  }
}
