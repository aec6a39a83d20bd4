/** A day as people write it (`28.9.2023`, `28/09/2023`, `2023-09-28`) as `YYYY-MM-DD`; null where it is none. */
export function typedDay(text: string): string | null {
  const found = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim())
  const day = found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : text.trim()
  const date = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(day) && date.toJSON()?.startsWith(day) === true ? day : null
}

/** A day (`YYYY-MM-DD`) as it is typed: 28.09.2023. */
export const typedForm = (day: string): string => day.split('-').toReversed().join('.')
