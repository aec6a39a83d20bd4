import { Store } from './store.ts'

const QUIET_MS = 250

/** What the application's one live region says now. */
export const announcement = new Store('')

let waiting: ReturnType<typeof setTimeout> | undefined
let next = ''

/** Says `text` politely to screen readers; of several in a row only the last is said. Never for moves in the grid. */
export function announce(text: string): void {
  clearTimeout(waiting)
  // The same text twice is read twice only when the region changes in between.
  announcement.set('')
  next = text
  waiting = setTimeout(() => {
    next = ''
    announcement.set(text)
  }, QUIET_MS)
}

/** Says `text` behind what is about to be said, if anything is: for what follows by itself from what a person did. */
export function announceAfter(text: string): void {
  announce(next === '' ? text : `${next} ${text}`)
}

export type NoticeLevel = 'ok' | 'warn' | 'error'

/** A message that stays on the screen, beside the work, until it is closed or replaced. */
export interface Notice {
  readonly level: NoticeLevel
  readonly text: string
  /** What the person can do about it in one click. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** The message that is shown now. */
export const notice = new Store<Notice | null>(null)

/** Shows a message and says it to screen readers. */
export function notify(message: Notice): void {
  notice.set(message)
  announce(message.text)
}

/** Takes the message away. */
export function dismissNotice(): void {
  notice.set(null)
}
