import { monthLabel, type Month } from '#domain/sheet/month.ts'
import { language } from './language.ts'

// Numbers and dates as people read them in the current language; English as Europe writes it.
const locale = (): string => (language.value === 'de' ? 'de-DE' : 'en-GB')

/** A whole number, grouped. */
export const count = (value: number): string => new Intl.NumberFormat(locale()).format(value)

/** A size in bytes, in the unit that fits, as files are shown elsewhere: 1,2 MB. */
export function fileSize(bytes: number): string {
  const [unit, value] =
    bytes < 999_500 ? (['kilobyte', Math.max(1, bytes / 1e3)] as const) : (['megabyte', bytes / 1e6] as const)
  const maximumFractionDigits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits }).format(value)
}

/** A share (0–1) in whole percent. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A date (`YYYY-MM-DD`) in words: 28. Oktober 2023. */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat(locale(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))

/** A number with one or two decimals. */
export const decimal = (value: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value)

/** A date (`YYYY-MM-DD`) without its year: 6. Oktober. */
export const shortDate = (date: string): string =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))

/** A month for a column heading: Sep 23. */
export const shortMonth = (month: Month): string => {
  const [name = '', year = ''] = monthLabel(month, language.value).split(' ')
  return `${name.length > 4 ? name.slice(0, 3) : name} ${year.slice(2)}`
}

/** An instant (ISO) as day and time on this device: 27.09.2023, 14:02. */
export const localTime = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
