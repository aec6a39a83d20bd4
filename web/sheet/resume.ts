import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import { notify } from '../app/announce.ts'
import { ApiProblem } from '../app/api.ts'
import { longDate } from '../app/format.ts'
import { language } from '../app/language.ts'
import { serverNow } from '../app/server-time.ts'
import type { Me } from '../app/session.ts'
import { KEPT_DAYS, WARNED_DAYS } from '../app/vault.ts'
import { sheetText } from '../text/sheet.ts'
import { deskOf } from './desks.ts'
import { vaultOf } from './keeping.ts'

const DAY = 24 * 60 * 60 * 1000
/** Longest wait until one sheet's work is sent, in milliseconds, before the next one's turn. */
const TURN = 10_000

/**
 * Goes on with what earlier pages left unsent of sheets other than `here` (`unit/month`). It is sent first; what the server then
 * refuses and has rested for too long, by the server's clock, is given up. The person is warned some days before.
 */
export async function resumeUnsent(me: Me, here: string): Promise<void> {
  const vault = vaultOf(me.user.id)
  const t = sheetText(language.value)
  const refused = new Set<string>()
  const before = serverNow()
  const left = before === null ? 0 : await vault.expire(before)
  for (const sheet of (await vault.sheets()).keys())
    if (sheet !== here && (await sent(me, sheet)) === 'refused') refused.add(sheet)
  const now = serverNow()
  if (now === null) return
  const expired = left + (await vault.expire(now, refused))
  if (expired > 0) notify({ level: 'warn', text: t.expired(expired, KEPT_DAYS) })
  for (const [sheet, since] of await vault.sheets()) {
    const [, month = ''] = sheet.split('/')
    const ends = (since ?? now) + KEPT_DAYS * DAY
    if (!refused.has(sheet) || !isMonth(month) || ends - now >= WARNED_DAYS * DAY) continue
    const day = longDate(new Date(ends).toISOString().slice(0, 10))
    notify({ level: 'warn', text: t.expires(monthLabel(month, language.value), day) })
  }
}

async function sent(me: Me, sheet: string): Promise<'refused' | 'tried'> {
  const [unit = '', month = ''] = sheet.split('/')
  if (!isMonth(month)) return 'refused'
  const desk = deskOf(me, unit, month)
  try {
    await desk.load()
    desk.wake()
    await Promise.race([desk.outbox.flush(), new Promise((resolve) => setTimeout(resolve, TURN))])
    desk.rest()
    return 'tried'
  } catch (error) {
    // Offline, or the sheet is out of reach for now: what waits stays kept, and is tried again with the next page.
    return error instanceof ApiProblem && error.own && error.status < 500 && error.status !== 401
      ? 'refused'
      : 'tried'
  }
}
