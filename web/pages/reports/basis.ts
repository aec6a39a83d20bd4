import type { Overview, OverviewCell } from '#domain/sheet/overview.ts'
import { SHEET_STATES } from '#domain/text/sheet-labels.ts'
import { shortMonth } from '../../app/format.ts'
import { language } from '../../app/language.ts'

/** How complete the sheets are that figures rest on. */
export interface Basis {
  readonly sheets: number
  readonly accepted: number
  readonly submitted: number
  readonly vacant: number
  /** Sheets that nobody has submitted, in words. */
  readonly missing: readonly string[]
}

/** Reads it from the matrix, which may come in parts, for the units that count. */
export function basisOf(overviews: readonly Overview[], counts: (unit: string) => boolean): Basis {
  const cells = overviews
    .flatMap(({ units }) => units)
    .filter(({ id }) => counts(id))
    .flatMap((unit) => unit.cells.filter(({ exists }) => exists).map((cell) => ({ unit, cell })))
  const due = cells.filter(({ cell }) => !cell.vacant)
  const isDone = ({ state }: OverviewCell): boolean => state === 'accepted' || state === 'submitted'
  return {
    sheets: due.length,
    accepted: due.filter(({ cell }) => cell.state === 'accepted').length,
    submitted: due.filter(({ cell }) => cell.state === 'submitted').length,
    vacant: cells.length - due.length,
    missing: due
      .filter(({ cell }) => !isDone(cell))
      .map(
        ({ unit, cell }) =>
          `${unit.name} ${shortMonth(cell.month)} (${SHEET_STATES[cell.state][language.value]})`,
      ),
  }
}
