import type { Context } from 'hono'
import * as v from 'valibot'
import { mayExport } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { listUnits } from '../store/unit.ts'
import { Region, Slug } from './fields.ts'

/** Most months that a report covers. */
export const LONGEST_RANGE = 120

/** Part of the county that a report is about: a unit, the units of a provider, or of a region. */
export const Part = { unit: v.optional(Slug), provider: v.optional(Slug), region: v.optional(Region) }
/** It as it is asked for. */
export type PartQuery = Readonly<Partial<Record<'unit' | 'provider' | 'region', string | undefined>>>

/** The units that a report is about, as they stand in a month; a part that is not there, or foreign, has none. */
export async function unitsFor(
  c: Context<AppEnv>,
  month: Month,
  { unit, provider, region }: PartQuery,
): Promise<UnitView[]> {
  if (!mayExport(c.var.person)) throw new ProblemError('not_allowed')
  const units = await listUnits(c.env.DB, c.var.person, month)
  return units.filter(
    (one) =>
      (unit === undefined || one.id === unit) &&
      (provider === undefined || one.providerId === provider) &&
      (region === undefined || one.region === region),
  )
}
