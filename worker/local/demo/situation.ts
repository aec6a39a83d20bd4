import { BENEFITS } from '#domain/template/lists/situation.ts'
import type { Random } from './random.ts'

const EU = new Set(['152', '154', '125'])
const PROTECTED = new Set(['475', '423', '438', '439', '224', '273'])

const BY_ORIGIN = {
  protected: {
    refugee: 26,
    subsidiary: 24,
    ban: 12,
    family: 10,
    asylum_procedure: 12,
    toleration: 6,
    settlement: 6,
    integrated: 2,
    fiction: 2,
  },
  turkey: { settlement: 25, family: 35, asylum_procedure: 30, work: 10 },
  other: {
    toleration: 22,
    toleration_identity: 6,
    toleration_training: 4,
    toleration_work: 4,
    asylum_procedure: 22,
    integrated: 12,
    integrated_youth: 2,
    impossible_departure: 6,
    family: 12,
    work: 6,
    humanitarian: 2,
    unclear: 2,
  },
} as const

export interface Stay {
  readonly residence: string
  readonly arrivalYear: number
}

/** A residence status that an origin makes likely, and a year of arrival that goes with it, not after `year`. */
export function residenceOf(random: Random, origin: string, year: number, ageBand: string): Stay {
  const between = (from: number, to: number): number => Math.min(year, random.int(from, to))
  if (EU.has(origin)) {
    return { residence: random.chance(0.9) ? 'eu' : 'eu_family', arrivalYear: between(2012, year) }
  }
  if (origin === '166') return { residence: 'temporary', arrivalYear: 2022 }
  const weights = PROTECTED.has(origin)
    ? BY_ORIGIN.protected
    : origin === '163'
      ? BY_ORIGIN.turkey
      : BY_ORIGIN.other
  const residence = ageBand === '14-17' ? 'asylum_procedure' : random.weighted<string>(weights)
  switch (residence) {
    case 'asylum_procedure':
      return { residence, arrivalYear: between(2021, year) }
    // § 25b AufenthG asks for six years of stay (four with children), § 25a for three.
    case 'integrated':
    case 'integrated_youth':
    case 'settlement':
      return { residence, arrivalYear: random.int(2011, 2016) }
    case 'toleration':
    case 'toleration_identity':
    case 'toleration_training':
    case 'toleration_work':
      return { residence, arrivalYear: random.int(2014, 2020) }
    default:
      return { residence, arrivalYear: between(2015, year) }
  }
}

/** Keys of benefits as the set that a cell holds: in list order. */
export function benefitSet(keys: readonly string[]): string[] {
  return BENEFITS.filter((code) => keys.includes(code.key)).map((code) => code.key)
}

const ASYLUM = new Set(['asylum_procedure', 'toleration', 'toleration_identity', 'toleration_training'])

/** Benefits that a residence status allows; persons under the AsylbLG draw nothing of SGB II. */
export function benefitsOf(
  random: Random,
  residence: string,
  person: { readonly ageBand: string; readonly minors: number },
): string[] {
  const { ageBand, minors } = person
  if (residence === 'unclear') return ['pending']
  if (ageBand === '14-17') return ['sgb8']
  if (residence === 'toleration_work') return benefitSet(['wage_full'])
  if (ASYLUM.has(residence)) return [random.chance(0.45) ? 'asylblg_basic' : 'asylblg_analog']
  if (ageBand === '65+') return benefitSet(random.chance(0.4) ? ['sgb12_gs', 'pension'] : ['sgb12_gs'])
  const family = minors > 0 ? ['child_benefit'] : []
  const livelihood = random.weighted({ sgb2: 62, topped: 14, wage: 14, sgb3: 3, training: 4, pending: 3 })
  switch (livelihood) {
    case 'sgb2':
      return benefitSet(['sgb2', ...family, ...(minors > 0 && random.chance(0.3) ? ['but'] : [])])
    case 'topped':
      return benefitSet(['sgb2', 'wage_topped', ...family])
    case 'wage':
      return benefitSet(['wage_full', ...family, ...(minors > 1 && random.chance(0.4) ? ['housing'] : [])])
    case 'sgb3':
      return benefitSet(['sgb3', ...family])
    case 'training':
      return benefitSet(['bab', ...family])
    case 'pending':
      return benefitSet(['pending', ...family])
  }
}

/** A kind of housing that goes with a residence status. */
export function housingOf(random: Random, residence: string): string {
  if (ASYLUM.has(residence)) return random.weighted({ municipal: 70, private: 28, other: 2 })
  return random.weighted({ private: 74, municipal: 20, homeless: 2, other: 2, x: 2 })
}

/** What may become of a residence status in `month`; null where nothing changes. § 104c AufenthG holds since 31.12.2022. */
export function nextResidence(
  random: Random,
  residence: string,
  month: string,
  arrival: number,
): string | null {
  if (residence === 'toleration' && month >= '2023-01' && arrival <= 2017 && random.chance(0.22))
    return 'chance'
  if (residence === 'asylum_procedure' && random.chance(0.05)) {
    return random.weighted({ subsidiary: 45, refugee: 25, ban: 15, toleration: 15 })
  }
  if (residence === 'fiction' && random.chance(0.3)) return 'other_permit'
  return null
}
