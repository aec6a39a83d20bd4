import { expect } from 'vitest'
import { COLUMNS as ALL } from '#domain/template/columns.ts'
import type { Hands } from './hands.ts'
import type { SheetServer } from './server.ts'
import { COLUMNS, labelOf, type Table, type Value } from './table.ts'

const LABELS = new Map(ALL.map(({ key, de }) => [key, de]))

/** Compares everything: the sheet, the server, the screen and what is said of it with the table; `writes`: the editor is open. */
export function compare(table: Table, hands: Hands, server: SheetServer, writes: boolean): void {
  const { desk, bar } = hands
  const { store } = desk
  const expected: Record<string, string> = {}
  const stored: Record<string, string> = {}
  const sent: Record<string, string> = {}
  for (const row of table.rows)
    for (const column of COLUMNS) {
      const cell = { row, column }
      const known = store?.row(row)
      const values = known && store ? store.values(known) : null
      const typed = store?.drafts.waiting.textAt(row, column) ?? store?.drafts.get(row, column)?.text
      expected[`${row}/${column}`] = `${labelOf(column, table.at(cell))} shows ${table.shown(cell)}`
      const value = (values?.[column] ?? null) as Value
      stored[`${row}/${column}`] = `${labelOf(column, value)} shows ${typed ?? labelOf(column, value)}`
      const there = (server.entries.get(row)?.values[column] ?? null) as Value
      sent[`${row}/${column}`] = `${labelOf(column, there)} shows ${table.shown(cell)}`
    }
  expect(stored).toEqual(expected)
  expect(sent).toEqual(expected)
  expect(store?.rows.map(({ id }) => id)).toEqual(table.rows)
  expect(hands.grid.shownRows.map(({ id }) => id)).toEqual(table.view)
  for (const [place, text] of hands.seen()) {
    const [row = '', label = ''] = place.split('/')
    const column = COLUMNS.find((one) => LABELS.get(one) === label)
    if (column) expect(`${place}: ${text}`).toBe(`${place}: ${table.shown({ row, column })}`)
  }
  // What is not saved is counted, and asked about at leaving; what is, is said.
  const { waitingCells, refused } = table
  if (waitingCells > 0) {
    expect(bar).toMatch(new RegExp(`${waitingCells} Eingaben? (wartet|warten|noch nicht)`))
    expect(bar).not.toContain('alles gespeichert')
  } else expect(bar).not.toMatch(/Prüfung|nicht geprüft/)
  if (refused.size > 0) expect(bar).toMatch(new RegExp(`${refused.size} Eingaben? nicht gespeichert`))
  else expect(bar).not.toContain('nicht gespeichert')
  expect(hands.asks).toBe(waitingCells > 0 || refused.size > 0 || writes)
  expect(hands.writes).toBe(writes)
}
