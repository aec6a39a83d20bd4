import { isMonth, type Month } from '#domain/sheet/month.ts'

const DEMO_TODAY = '2023-09-28'
const BERLIN = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

/** Today's date in the county, `YYYY-MM-DD`; fixed in the demo Kreis. */
export function today(env: Pick<Cloudflare.Env, 'DEMO' | 'TODAY'>): string {
  if (env.DEMO !== '1') return BERLIN.format(new Date())
  return env.TODAY !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(env.TODAY) ? env.TODAY : DEMO_TODAY
}

/** The current month: the latest one that may have a sheet. */
export function currentMonth(env: Pick<Cloudflare.Env, 'DEMO' | 'TODAY'>): Month {
  const text = today(env).slice(0, 7)
  if (!isMonth(text)) throw new RangeError('no such month')
  return text
}
