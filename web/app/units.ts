import type { UnitView } from '#domain/unit.ts'
import { keptJson } from './kept-answers.ts'

let names: ReadonlyMap<string, string> = new Map()

/** Asks for the units that the person may see and remembers their names. */
export async function loadUnits(): Promise<readonly UnitView[]> {
  const { answer: units } = await keptJson<readonly UnitView[]>('/api/units')
  names = new Map(units.map((unit) => [unit.id, unit.name]))
  return units
}

/** The name of a unit that the person may see; its id while it is not known. */
export function unitName(id: string): string {
  return names.get(id) ?? id
}
