import * as v from 'valibot'
import { remindersOn } from '#domain/sheet/reminder.ts'
import { reminderMail } from '#domain/text/reminder.ts'
import { today } from '../http/clock.ts'
import { recordEvent } from '../store/event.ts'
import { loadHouse } from '../store/house.ts'
import { unitsToRemind } from '../store/reminder.ts'

const Mailbox = v.pipe(v.string(), v.email(), v.maxLength(254))
const Mailboxes = v.pipe(v.string(), v.parseJson(), v.record(v.string(), Mailbox))

/** What the deployment has to say about mail; without all of it none is sent. */
type MailEnv = Pick<
  Cloudflare.Env,
  'DB' | 'MAIL' | 'MAIL_FROM' | 'UNIT_MAILBOXES' | 'PUBLIC_ADDRESS' | 'DEMO' | 'TODAY'
>

/**
 * Writes to the mailboxes of units whose sheet is still open, the day before its deadline and the day after. Each is written to
 * once for each time; what came of it stands in the audit, without any address.
 */
export async function sendReminders(env: MailEnv, now: Date): Promise<void> {
  const { DB: db, MAIL: mail, MAIL_FROM: from, PUBLIC_ADDRESS: address = '' } = env
  if (!mail || !from || !env.UNIT_MAILBOXES) return
  const mailboxes = v.safeParse(Mailboxes, env.UNIT_MAILBOXES)
  const house = await loadHouse(db)
  for (const { month, time, deadline } of remindersOn(today(env), house.deadlineOf)) {
    // A slip in the setting would else be found by units that are not reminded.
    if (!mailboxes.success) {
      await recordEvent(
        db,
        { kind: 'reminder', user: null, month, data: { time, outcome: 'unreadable' } },
        now,
      )
      continue
    }
    for (const unit of await unitsToRemind(db, month, time)) {
      const to = Object.hasOwn(mailboxes.output, unit.id) ? mailboxes.output[unit.id] : undefined
      if (to === undefined) continue
      const outcome = await mail
        .send({ from, to, ...reminderMail(unit.name, month, deadline, time, address) })
        .then(() => 'sent')
        .catch(() => 'failed')
      await recordEvent(
        db,
        { kind: 'reminder', user: null, unit: unit.id, month, data: { time, outcome } },
        now,
      )
    }
  }
}
