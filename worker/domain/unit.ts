/** A unit, its provider by name, and its posts in full-time equivalents, as `GET /api/units` gives it. */
export interface UnitView {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly providerId: string
  readonly region: string
  readonly opened: string
  readonly closed: string | null
  /** Posts that are occupied, and all of them; null when nothing is known. */
  readonly fte: number | null
  readonly ftePlanned: number | null
}
