/**
 * Units of which something is known in a month: a sheet was opened, or the unit said that it has no staff. Where that is not
 * so, a figure is null and shown as "–": nobody has counted, which is another thing than 0.
 */
export type Counted = ReadonlySet<string>

/** Whether one of these units has counted; of no unit at all it is known that there is nothing. */
export function isAnyCounted(counted: Counted, units: readonly { readonly id: string }[]): boolean {
  return units.length === 0 || units.some(({ id }) => counted.has(id))
}

/** A sum of what was counted; null where none of them was. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 && values.length > 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
