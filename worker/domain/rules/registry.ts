import { closingComplete } from './closing.ts'
import { lostContact, waysOfContact } from './contacts.ts'
import { arrivalBelievable, datesInOrder } from './dates.ts'
import { possibleDoubles } from './doubles.ts'
import { minorsFit } from './family.ts'
import { columnsOfKind, fewCriteria, manyTopics } from './kind.ts'
import { consultationDone, endsOnce, goesOnAfterEnd, managedUntilEnd } from './months.ts'
import { phaseGoesOn } from './process.ts'
import { consentGiven, requiredFilled } from './required.ts'
import { benefitsFitResidence, originFitsResidence } from './residence.ts'
import type { RowRule, RuleId, SheetRule } from './rule.ts'
import { exclusiveCodes } from './sets.ts'
import { ageBandOld } from './yearly.ts'

/** Rules that judge one row, in the order of their issues; a new rule is one function and one line here. */
export const ROW_RULES = {
  R03: requiredFilled,
  R04: columnsOfKind,
  R05: minorsFit,
  R06: datesInOrder,
  R07: closingComplete,
  R08: waysOfContact,
  R09: exclusiveCodes,
  R10: arrivalBelievable,
  R12: manyTopics,
  R13: fewCriteria,
  R14: lostContact,
  R15: benefitsFitResidence,
  R16: originFitsResidence,
  R19: phaseGoesOn,
  R20: consentGiven,
  R21: ageBandOld,
  R22: goesOnAfterEnd,
  R23: managedUntilEnd,
  R24: endsOnce,
  R25: consultationDone,
} as const satisfies Partial<Record<RuleId, RowRule>>

/** Rules that judge a sheet as a whole. */
export const SHEET_RULES = { R18: possibleDoubles } as const satisfies Partial<Record<RuleId, SheetRule>>
