import { getJson } from './api.ts'

/** A unit that the signed-in person may see, as `GET /api/units` gives it. */
export interface Unit {
  readonly id: string
  readonly name: string
  /** Name of its provider. */
  readonly provider: string
  readonly region: string
  /** Occupied posts in full-time equivalents; null when nothing is known. */
  readonly fte: number | null
}

let names: ReadonlyMap<string, string> = new Map()

/** Asks for the units that the person may see and remembers their names. */
export async function loadUnits(): Promise<readonly Unit[]> {
  const units = await getJson<readonly Unit[]>('/api/units')
  names = new Map(units.map((unit) => [unit.id, unit.name]))
  return units
}

/** The name of a unit that the person may see; its id while it is not known. */
export function unitName(id: string): string {
  return names.get(id) ?? id
}
