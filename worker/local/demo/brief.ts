import type { Month } from '#domain/sheet/month.ts'
import { TOPICS } from '#domain/template/lists/work.ts'
import { monthly } from './course.ts'
import { invent, type Row } from './person.ts'
import type { Random } from './random.ts'

const TOPIC_KEYS = TOPICS.filter((code) => !code.exclusive).map((code) => code.key)

/** Columns that a short consultation fills; the rest is asked when it becomes Case Management. */
const OF_SHORT = [
  'persons',
  'sex',
  'age_band',
  'origin',
  'municipality',
  'access_route',
  'german_level',
] as const

/** A short consultation that begins in `month`: its row, and all that would be known of the person. */
export function beginShort(random: Random, month: Month): { row: Row; known: Row } {
  const person = invent(random, month)
  const row: Row = { kind: 'short', status: 'active', opened: month }
  for (const key of OF_SHORT) row[key] = person[key] ?? null
  row['topics'] = random.some(TOPIC_KEYS, random.int(1, 2))
  return {
    row: { ...row, ...monthly(random, random.int(1, 3), random.int(0, 1)) },
    known: { ...person, opened: month },
  }
}

/** Another month of a short consultation: most end in their second or third. */
export function goOnShort(random: Random, row: Row, month: Month): Row {
  if (!random.chance(0.6)) return { ...row, ...monthly(random, random.int(0, 2), 0) }
  return {
    ...row,
    status: 'closed',
    closed: month,
    closing_type: 'regular',
    closing_reason: random.weighted({ short_done: 60, referred: 30, no_need: 10 }),
    ...monthly(random, random.int(0, 2), 0),
  }
}

/** Another contact: a question answered or a way shown, without admission. */
export function contact(random: Random): Row {
  return {
    kind: 'contact',
    municipality: random.chance(0.9) ? '05566076' : 'x',
    topics: random.some(TOPIC_KEYS, 1),
    contacts: random.chance(0.85) ? 1 : 2,
    contact_ways: random.some(['in_person', 'phone', 'email', 'walk_in'], 1),
    referrals: random.chance(0.6)
      ? random.some(['jobcenter', 'welfare_office', 'mbe', 'regional_advice', 'integration_centre'], 1)
      : null,
  }
}
