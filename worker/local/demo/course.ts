import type { Month } from '#domain/sheet/month.ts'
import { ACTORS, CONTACT_WAYS, GAPS, TOPICS } from '#domain/template/lists/work.ts'
import { invent, type Row } from './person.ts'
import type { Random } from './random.ts'
import { benefitsOf, nextResidence } from './situation.ts'

const CM_TOPICS = TOPICS.filter((code) => !code.exclusive).map((code) => code.key)
const CM_ACTORS = ACTORS.map((code) => code.key)
const WAYS = CONTACT_WAYS.filter((code) => !code.exclusive).map((code) => code.key)
const REAL_GAPS = GAPS.filter((code) => !code.exclusive).map((code) => code.key)

/** Columns that say what happened in a month and start empty in the next one. */
export const MONTHLY = ['contacts', 'contact_ways', 'network_contacts', 'referrals', 'note'] as const

/** Ordinary notes of this work; they name nobody and no day. */
const NOTES = [
  'Antrag auf Wohngeld gestellt, Bescheid steht aus',
  'wartet auf Termin bei der Ausländerbehörde',
  'Sprachkurs B1 beginnt im Herbst',
  'Familie sucht eine größere Wohnung',
  'Begleitung zum Jobcenter, Nachweise fehlen noch',
  'Anerkennung der Ausbildung läuft',
  'Kitaplatz gefunden, Eingewöhnung beginnt',
  'Fallkonferenz mit Jugendamt geplant',
] as const

/** Contacts, ways and referrals of a month with `contacts` contacts. */
export function monthly(random: Random, contacts: number, network: number): Row {
  const ways = random.some(WAYS, random.int(1, 2))
  return {
    contacts,
    contact_ways: contacts > 0 ? ways : null,
    network_contacts: network,
    referrals: contacts > 0 && random.chance(0.12) ? random.some(CM_ACTORS, 1) : null,
    note: contacts > 0 && random.chance(0.03) ? random.pick(NOTES) : null,
  }
}

/** Row of a Case Management case in the month in which it begins. */
export function beginManaged(random: Random, month: Month, known: Row | null): Row {
  return {
    ...(known ?? invent(random, month)),
    kind: 'cm',
    status: 'active',
    opened: known?.['opened'] ?? month,
    consent: 'yes',
    criteria_met: random.pick([3, 3, 4, 4, 4, 5]),
    phase: '1',
    intensity: random.weighted({ A: 35, B: 40, C: 25 }),
    topics: random.some(CM_TOPICS, random.int(2, 5)),
    actors: random.some(CM_ACTORS, random.int(1, 4)),
    review: random.chance(0.08) ? 'yes' : null,
    gaps: random.chance(0.45) ? random.some(REAL_GAPS, random.int(1, 2)) : ['none'],
    ...monthly(random, random.int(1, 5), random.int(0, 3)),
  }
}

const NEXT_LEVEL: Readonly<Record<string, string>> = { none: 'A1', A1: 'A2', A2: 'B1', B1: 'B2' }

function nextPhase(random: Random, phase: string): string {
  if (phase === '6') return random.chance(0.25) ? '3' : '6'
  return random.chance(0.5) ? String(Math.min(6, Number(phase) + 1)) : phase
}

const BY_INTENSITY: Readonly<Record<string, readonly number[]>> = {
  A: [2, 3, 3, 4, 4, 5, 6],
  B: [1, 2, 2, 3, 3, 4],
  C: [0, 1, 1, 2, 2],
  D: [0, 0, 1, 1],
}

/** Another month of an active case. `benefitsLate`: months until the benefits follow a new residence status. */
export function goOn(
  random: Random,
  row: Row,
  month: Month,
  late: number,
): { row: Row; benefitsLate: number } {
  const next = { ...row }
  next['phase'] = nextPhase(random, String(row['phase']))
  if (next['phase'] === '5' && row['intensity'] === 'A') next['intensity'] = 'B'
  if (next['phase'] === '6' && row['intensity'] === 'B') next['intensity'] = 'C'
  const level = NEXT_LEVEL[String(row['german_level'])]
  if (level && random.chance(0.05)) next['german_level'] = level
  if (random.chance(0.12)) next['topics'] = random.some(CM_TOPICS, random.int(2, 5))
  if (random.chance(0.12)) next['actors'] = random.some(CM_ACTORS, random.int(1, 4))
  if (row['housing'] === 'municipal' && random.chance(0.03)) next['housing'] = 'private'

  let benefitsLate = Math.max(0, late - 1)
  const changed = nextResidence(random, String(row['residence']), month, Number(row['arrival_year']))
  if (changed !== null && late === 0) {
    next['residence'] = changed
    benefitsLate = random.int(0, 2)
  }
  if ((changed !== null || late > 0) && benefitsLate === 0) {
    next['benefits'] = benefitsOf(random, String(next['residence']), {
      ageBand: String(row['age_band']),
      minors: Number(row['minors']),
    })
  }
  const contacts = random.pick(BY_INTENSITY[String(next['intensity'])] ?? [1])
  return { row: { ...next, ...monthly(random, contacts, random.pick([0, 0, 1, 1, 2, 3])) }, benefitsLate }
}

/** A month without any contact. */
export function rest(row: Row): Row {
  return { ...row, contacts: 0, contact_ways: null, network_contacts: 0, referrals: null, note: null }
}

/** The last month of a case: completed after evaluation, or broken off. */
export function close(random: Random, row: Row, month: Month, lost: boolean): Row {
  const regular = !lost && row['status'] === 'active' && random.chance(0.62)
  const closed = { ...row, status: 'closed', closed: month }
  if (!regular) {
    return {
      ...rest(closed),
      closing_type: 'abort',
      closing_reason: lost
        ? 'lost_contact'
        : random.weighted({
            by_client: 34,
            no_cooperation: 26,
            moved: 26,
            voluntary_departure: 6,
            by_worker: 8,
          }),
      goals_met: random.weighted({ partly: 45, not: 55 }),
      final_talk: 'no',
    }
  }
  return {
    ...closed,
    phase: '7',
    intensity: 'D',
    closing_type: 'regular',
    closing_reason: random.weighted({
      goals_reached: 58,
      no_need: 18,
      handed_over: 12,
      moved: 10,
      naturalised: 2,
    }),
    goals_met: random.weighted({ full: 62, partly: 38 }),
    final_talk: random.chance(0.85) ? 'yes' : 'no',
    ...monthly(random, random.int(1, 3), random.int(0, 1)),
  }
}
