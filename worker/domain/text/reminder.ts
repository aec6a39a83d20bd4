import { type Month, monthLabel } from '../sheet/month.ts'
import type { ReminderTime } from '../sheet/reminder.ts'

/** A mail in plain text. */
export interface Mail {
  readonly subject: string
  readonly text: string
}

/** What a unit is written when its sheet is still open, in German; nothing in it tells of cases. */
export function reminderMail(
  unit: string,
  month: Month,
  deadline: string,
  time: ReminderTime,
  address: string,
): Mail {
  const label = monthLabel(month, 'de')
  const day = deadline.split('-').toReversed().join('.')
  const due =
    time === 'before'
      ? `Die Abgabe ist bis morgen, ${day}, fällig.`
      : `Die Abgabe war am ${day} fällig. Bitte holen Sie sie bald nach.`
  return {
    subject: `KIM-Monatsblatt ${label}: Abgabe steht noch aus`,
    text: `Guten Tag,\n\ndas Monatsblatt ${label} der Dienststelle ${unit} ist noch nicht abgegeben. ${due} Ohne Einträge genügt eine Nullmeldung.\n\n${address}\n\nDiese Nachricht wurde vom KIM-Monatsblatt verschickt. Bitte senden Sie keine Angaben zu Fällen per E-Mail.\n`,
  }
}
