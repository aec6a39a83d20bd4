import type { UnitView } from '../unit.ts'

/** Part of a county that figures are about: a unit, the units of a provider, or of a region; all of it where none is named. */
export type Part = Readonly<Partial<Record<'unit' | 'provider' | 'region', string | undefined>>>

/** Whether a unit belongs to it. */
export function isOfPart(
  { id, providerId, region }: Pick<UnitView, 'id' | 'providerId' | 'region'>,
  part: Part,
): boolean {
  return (
    (part.unit === undefined || id === part.unit) &&
    (part.provider === undefined || providerId === part.provider) &&
    (part.region === undefined || region === part.region)
  )
}
