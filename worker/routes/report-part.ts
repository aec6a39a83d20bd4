import type { Context } from 'hono'
import * as v from 'valibot'
import { isOfPart, type Part } from '#domain/report/part.ts'
import { mayExport } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { listUnits } from '../store/unit.ts'
import { Region, Slug } from './fields.ts'

/** Most months that a report covers. */
export const LONGEST_RANGE = 120

/** How a part of the county is asked for. */
export const PartQuery = {
  unit: v.optional(Slug),
  provider: v.optional(Slug),
  region: v.optional(Region),
}

/** The units that a report is about, as they stand in a month; a part that is not there, or foreign, has none. */
export async function unitsFor(c: Context<AppEnv>, month: Month, part: Part): Promise<UnitView[]> {
  if (!mayExport(c.var.person)) throw new ProblemError('not_allowed')
  return (await listUnits(c.env.DB, c.var.person, month)).filter((unit) => isOfPart(unit, part))
}
