import { columnOf } from '#domain/template/template.ts'
import { announce, notify } from '../app/announce.ts'
import { language } from '../app/language.ts'
import type { GridElement } from '../grid/model.ts'
import { gridText } from '../text/grid.ts'
import { sheetText } from '../text/sheet.ts'
import { stepText } from '../text/step.ts'
import type { Desk } from './desk.ts'
import type { ActionHost } from './page-actions.ts'
import type { SteppedRow } from './stepped-rows.ts'
import { caseText } from './words.ts'

/** Takes the last gesture back, or does it again; says what it did and shows it in the grid, once that has it. */
export async function takeStep(
  direction: 'undo' | 'redo',
  { desk, goTo }: Pick<ActionHost, 'desk' | 'goTo'>,
  grid: () => Promise<GridElement | null>,
): Promise<void> {
  // What was done stays to be taken back when the sheet is open again.
  if (!desk.isEditable) return announce(gridText(language.value).readOnlySheet)
  // Whether a row was in sight can be asked only as long as it is there.
  const sight = (await grid())?.shownRows.map(({ id }) => id)
  const rows = desk.step(direction)
  if (rows.length === 0) return announce(sheetText(language.value)[`${direction}Nothing`])
  const shown = await grid()
  tellStep(direction, rows, desk, {
    shows: (...cell) => shown?.shows(...cell) ?? true,
    shown: new Set(sight ?? rows.map(({ row }) => row)),
    goTo,
  })
  shown?.selectArea(
    rows.map(({ row }) => row),
    rows.flatMap(({ columns }) => columns),
  )
}

interface Sight {
  /** Rows that were in sight before the step. */
  readonly shown: ReadonlySet<string>
  readonly shows: (row: string, column?: string) => boolean
  readonly goTo: (row: string, column: string) => void
}

/**
 * Says what a step back or forward did. What it did out of sight, below a filter or in a hidden column, is told with its
 * place and shown on request; what it could not do is told as well.
 */
function tellStep(
  direction: 'undo' | 'redo',
  rows: readonly SteppedRow[],
  { store }: Desk,
  view: Sight,
): void {
  if (!store) return
  const t = stepText(language.value)
  const label = (column: string): string => columnOf(store.template, column)?.[language.value] ?? column
  const name = ({ caseNumber, columns }: SteppedRow): string =>
    [
      t.case(caseText(caseNumber, language.value)),
      ...columns.slice(0, 3).map(label),
      ...(columns.length > 3 ? ['…'] : []),
    ].join(', ')
  const said = (one: SteppedRow): string =>
    one.became === 'removed'
      ? t.rowRemoved(name(one))
      : one.became === 'back'
        ? t.rowBack(name(one))
        : name(one)
  const isHidden = ({ row, columns, became }: SteppedRow): boolean =>
    became === 'removed'
      ? !view.shown.has(row)
      : !view.shows(row) || columns.some((column) => !view.shows(row, column))
  const done = rows.filter(({ became }) => became !== 'gone')
  const gone = rows.length - done.length
  const [first] = done
  const hidden = done.filter(isHidden)
  const [unseen] = hidden
  const told = [
    ...(first ? [t[direction](said(first), done.length - 1)] : []),
    ...(unseen ? [t.hidden(unseen === first ? '' : name(unseen), hidden.length)] : []),
    ...(gone > 0 ? [t.gone(gone)] : []),
  ].join(' ')
  if (!unseen && gone === 0) return announce(told)
  const there = hidden.find(({ became }) => became !== 'removed')
  const cell = there && {
    row: there.row,
    column:
      there.columns.find((column) => !view.shows(there.row, column)) ?? there.columns[0] ?? 'case_number',
  }
  notify({
    level: gone > 0 ? 'warn' : 'ok',
    text: told,
    ...(cell ? { action: { label: t.show, run: () => view.goTo(cell.row, cell.column) } } : {}),
  })
}
