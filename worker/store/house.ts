import { getHolidays } from 'feiertagejs'
import { type Template } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import type { Rulebook } from '#domain/sheet/changes/world.ts'
import { deadlineOf } from '#domain/sheet/deadline.ts'
import { addMonths, type Month } from '#domain/sheet/month.ts'
import { stampOf, type StoredVersion } from './template-stamp.ts'

/** The county that a deployment serves: setting `county`, `{"key":"05566","name":"Kreis Steinfurt"}`. */
export interface County {
  /** Official key, five digits. */
  readonly key: string
  readonly name: string
}

/** What is the same for every request of a deployment. */
export interface House {
  readonly county: County
  /** Words that coordinators added to the vocabulary. */
  readonly words: ReadonlySet<string>
  readonly templateOf: (month: Month) => Template
  /** Names the versions that `templateOf` knows (`template-stamp.ts`). */
  readonly templateStamp: string
  /** Date by which the sheets of a month are due, `YYYY-MM-DD`: as the county has set it, else the fifth working day after. */
  readonly deadlineOf: (month: Month) => string
}

/** Setting: dates by month, where the county has set another deadline. */
export const DEADLINES = 'deadlines'

// Another isolate sees a new word or template version after this long at the latest.
const FRESH_MS = 30_000
let kept: { house: House; until: number; db: D1Database } | null = null

/** Reads the deployment's settings; kept in this isolate for half a minute. */
export async function loadHouse(db: D1Database, now = Date.now()): Promise<House> {
  if (kept && kept.until > now && kept.db === db) return kept.house
  const [settings, versions, words, dates] = await db.batch<{ text: string }>([
    db.prepare("SELECT value AS text FROM setting WHERE key = 'county'"),
    db.prepare('SELECT version AS text FROM template'),
    db.prepare('SELECT word AS text FROM vocabulary'),
    db.prepare('SELECT value AS text FROM setting WHERE key = ?').bind(DEADLINES),
  ])
  const county: County = JSON.parse(settings?.results[0]?.text ?? '{"key":"","name":""}')
  const parsed = (versions?.results ?? []).map((row): StoredVersion => JSON.parse(row.text))
  const set: Readonly<Record<string, string>> = JSON.parse(dates?.results[0]?.text ?? '{}')
  const templates = new Map<Month, Template>()
  const house: House = {
    county,
    words: new Set(words?.results.map((row) => row.text)),
    templateOf(month) {
      const known = templates.get(month) ?? templateAt(parsed, month)
      templates.set(month, known)
      return known
    },
    templateStamp: stampOf(parsed),
    deadlineOf: (month) =>
      set[month] ?? deadlineOf(month, holidaysOf(Number(addMonths(month, 1).slice(0, 4)))),
  }
  kept = { house, until: now + FRESH_MS, db }
  return house
}

const holidays = new Map<number, ReadonlySet<string>>()

/** Public holidays of North Rhine-Westphalia in a year, as dates. */
function holidaysOf(year: number): ReadonlySet<string> {
  const known = holidays.get(year) ?? new Set(getHolidays(year, 'NW').map(({ dateString }) => dateString))
  holidays.set(year, known)
  return known
}

/** The rules' share of it. */
export function rulebook({ county, words, templateOf }: House): Rulebook {
  return { county: county.key, words, templateOf }
}

/** Makes the next request read the settings anew; for whoever has just changed them. */
export function forgetHouse(): void {
  kept = null
}
