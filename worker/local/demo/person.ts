import { type Month, yearOf } from '#domain/sheet/month.ts'
import type { CellValue } from '#domain/template/column.ts'
import type { Random } from './random.ts'
import { benefitsOf, housingOf, residenceOf } from './situation.ts'

export type Row = Record<string, CellValue>

/** Destatis keys of countries of origin, weighted as the counties of this work describe their cases. */
const ORIGINS = {
  '475': 24,
  '166': 14,
  '423': 11,
  '438': 9,
  '439': 5,
  '163': 6,
  '224': 4,
  '273': 3,
  '232': 4,
  '261': 4,
  '150': 4,
  '144': 3,
  '121': 3,
  '170': 3,
  '152': 3,
  '154': 4,
  '125': 4,
  '430': 3,
  '422': 3,
  '470': 2,
  '431': 1,
  '997': 1,
} as const

const AGE_BANDS = { '14-17': 2, '18-26': 20, '27-34': 28, '35-44': 28, '45-54': 13, '55-64': 6, '65+': 3 }
const MUNICIPALITIES = {
  '05566076': 86,
  '05566060': 4,
  '05566096': 3,
  '05566016': 3,
  '05566068': 2,
  '05566084': 2,
} as const
const LEVELS = { none: 14, A1: 26, A2: 26, B1: 20, B2: 8, C1: 2, x: 4 }
const ROUTES = {
  self: 12,
  recommendation: 10,
  family: 12,
  advice_centre: 9,
  authority: 4,
  immigration_office: 5,
  welfare_office: 8,
  jobcenter: 10,
  refugee_social_work: 14,
  mbe: 5,
  jmd: 3,
  walk_in: 6,
  school: 4,
  volunteers: 4,
}

function household(random: Random, ageBand: string): { persons: number; minors: number } {
  if (ageBand === '14-17') return { persons: 1, minors: 1 }
  const family = ageBand === '27-34' || ageBand === '35-44' || ageBand === '45-54'
  if (!random.chance(family ? 0.62 : 0.25)) return { persons: 1, minors: 0 }
  const adults = random.chance(0.72) ? 2 : 1
  const minors = random.pick(adults === 1 ? [1, 1, 2, 3] : [0, 1, 2, 2, 3, 4])
  return { persons: adults + minors, minors }
}

/** The columns of person and situation of an invented case that begins in `month`. */
export function invent(random: Random, month: Month): Row {
  const origin = random.weighted(ORIGINS)
  const age_band = random.weighted(AGE_BANDS)
  const { persons, minors } = household(random, age_band)
  const stay = residenceOf(random, origin, yearOf(month), age_band)
  const german_level = random.weighted(LEVELS)
  const housing = housingOf(random, stay.residence)
  return {
    persons,
    minors,
    sex: random.weighted({ m: 52, w: 47, d: 1 }),
    age_band,
    origin,
    arrival_year: stay.arrivalYear,
    residence: stay.residence,
    municipality: random.weighted(MUNICIPALITIES),
    housing,
    housing_adequate: random.chance(housing === 'private' ? 0.7 : 0.3) ? 'yes' : 'no',
    benefits: benefitsOf(random, stay.residence, { ageBand: age_band, minors }),
    german_level,
    interpreter: german_level === 'none' || german_level === 'A1' ? 'yes' : 'no',
    access_route: random.weighted(ROUTES),
  }
}
