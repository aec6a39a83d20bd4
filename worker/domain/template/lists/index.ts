import type { CodeLists } from '../code.ts'
import { DOWNLOAD_PURPOSE, WARN_REASON } from './answers.ts'
import { ACCESS_ROUTE, INTENSITY, KIND, PHASE, STATUS, YES_NO } from './case.ts'
import { CLOSING_REASON, CLOSING_TYPE, GOALS_MET } from './closing.ts'
import { COUNTRIES } from './countries.ts'
import { MUNICIPALITIES } from './municipalities.ts'
import { AGE_BAND, SEX } from './person.ts'
import { RESIDENCE } from './residence.ts'
import { BENEFITS, GERMAN_LEVEL, HOUSING } from './situation.ts'
import { ACTORS, CONTACT_WAYS, GAPS, TOPICS } from './work.ts'

/** Code lists of the template by name; a new list is one file and one line here. */
export const LISTS: CodeLists = {
  kind: KIND,
  status: STATUS,
  yes_no: YES_NO,
  access_route: ACCESS_ROUTE,
  phase: PHASE,
  intensity: INTENSITY,
  sex: SEX,
  age_band: AGE_BAND,
  residence: RESIDENCE,
  housing: HOUSING,
  benefits: BENEFITS,
  german_level: GERMAN_LEVEL,
  topics: TOPICS,
  actors: ACTORS,
  contact_ways: CONTACT_WAYS,
  gaps: GAPS,
  closing_type: CLOSING_TYPE,
  closing_reason: CLOSING_REASON,
  goals_met: GOALS_MET,
  warn_reason: WARN_REASON,
  download_purpose: DOWNLOAD_PURPOSE,
  countries: COUNTRIES,
  municipalities: MUNICIPALITIES,
}
