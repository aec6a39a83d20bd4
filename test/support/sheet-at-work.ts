import type { Page } from 'playwright-core'

interface ShownRow {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

/** A row as the page shows it now: 0 is the first, -1 the last. */
export async function rowAt(page: Page, index: number): Promise<ShownRow> {
  const row = await page.locator('kim-status-bar').evaluate((bar, index) => {
    const { store } = (
      bar as unknown as { desk: { store: { rows: { id: string }[]; values: (row: object) => object } } }
    ).desk
    const row = store.rows.at(index)
    return row && { id: row.id, values: store.values(row) }
  }, index)
  if (!row) throw new Error(`no row ${index}`)
  return { id: row.id, values: { ...row.values } }
}

/** Brings the focus into the grid, at a cell of a row (0 is the first, -1 the last). */
export async function goToCell(page: Page, row: number, column: string): Promise<void> {
  await page.getByRole('grid').waitFor()
  const id = (await rowAt(page, row)).id
  const found = await page.locator('kim-grid').evaluate(
    (grid, { id, column }) => {
      // The page's own interface of the grid (`GridElement`), reached from outside its types.
      const { focusCell, focusGrid } = grid as unknown as {
        focusCell: (row: string, column: string) => boolean
        focusGrid: () => void
      }
      focusGrid.call(grid)
      return focusCell.call(grid, id, column)
    },
    { id, column },
  )
  if (!found) throw new Error(`no cell ${row}/${column}`)
}

/** Goes to the first column of the empty row by keyboard alone. */
export async function goToEmptyRow(page: Page): Promise<void> {
  await goToCell(page, -1, 'kind')
  await page.keyboard.press('ArrowDown')
}

/** Types into the cell with the focus and comes back to it, so that its message shows. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
}

/** Pastes what another program put on the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  // A script as text: these tests know no DOM, and the page's policy allows what the debugger evaluates.
  await page.evaluate(`(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    const how = { clipboardData, bubbles: true, composed: true, cancelable: true }
    at?.dispatchEvent(new ClipboardEvent('paste', how))
  })()`)
}

/** Waits until everything typed is on the server and the status bar says so. */
export async function saved(page: Page): Promise<void> {
  await page
    .locator('kim-status-bar')
    .getByText(/gespeichert \d\d:\d\d/)
    .waitFor()
}

/** Opens a menu of the page and chooses one of its items. */
export async function choose(page: Page, menu: RegExp, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('button', { name: item }).click()
}
