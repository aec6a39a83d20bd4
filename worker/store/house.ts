import { drizzle } from 'drizzle-orm/d1'
import { type Template, templateAt, type TemplateVersion } from '#domain/template/template.ts'
import type { Rulebook } from '#domain/sheet/changes/world.ts'
import type { Month } from '#domain/sheet/month.ts'
import { setting, template, vocabulary } from './schema.ts'

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
}

// Another isolate sees a new word or template version after this long at the latest.
const FRESH_MS = 30_000
let kept: { house: House; until: number; db: D1Database } | null = null

/** Reads the deployment's settings; kept in this isolate for half a minute. */
export async function loadHouse(db: D1Database, now = Date.now()): Promise<House> {
  if (kept && kept.until > now && kept.db === db) return kept.house
  const orm = drizzle(db)
  const [settings, versions, words] = await orm.batch([
    orm.select().from(setting),
    orm.select().from(template),
    orm.select({ word: vocabulary.word }).from(vocabulary),
  ])
  const county: County = JSON.parse(settings.find((s) => s.key === 'county')?.value ?? '{"key":"","name":""}')
  const parsed = versions.map((row): TemplateVersion => JSON.parse(row.version))
  const templates = new Map<Month, Template>()
  const house: House = {
    county,
    words: new Set(words.map((w) => w.word)),
    templateOf(month) {
      const known = templates.get(month) ?? templateAt(parsed, month)
      templates.set(month, known)
      return known
    },
  }
  kept = { house, until: now + FRESH_MS, db }
  return house
}

/** The rules' share of it. */
export function rulebook({ county, words, templateOf }: House): Rulebook {
  return { county: county.key, words, templateOf }
}

/** Makes the next request read the settings anew; for whoever has just changed them. */
export function forgetHouse(): void {
  kept = null
}
