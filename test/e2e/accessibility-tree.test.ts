import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell } from '../support/sheet-at-work.ts'

const { open } = stage()

interface Value {
  readonly value?: unknown
  readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[]
}
/** A node as Chromium hands it to screen readers. */
interface AxNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly backendDOMNodeId?: number
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}

let page: Page
let session: CDPSession

beforeAll(async () => {
  page = await open('lernen-1', '/')
  await page.getByRole('button', { name: 'Verstanden' }).click()
  session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
})

const tree = async (): Promise<readonly AxNode[]> => {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return (nodes as readonly AxNode[]).filter(({ ignored }) => !ignored)
}
const all = (nodes: readonly AxNode[], role: string): AxNode[] =>
  nodes.filter((node) => node.role?.value === role)
const property = (node: AxNode | undefined, name: string): unknown =>
  node?.properties?.find((one) => one.name === name)?.value.value
const focused = (nodes: readonly AxNode[]): AxNode | undefined =>
  nodes.findLast((node) => property(node, 'focused') === true && node.role?.value !== 'RootWebArea')

describe('what a screen reader is told of the sheet', () => {
  test('a grid with its name, of rows, of cells', async () => {
    const nodes = await tree()
    const parents = new Map(nodes.map((node) => [node.nodeId, node]))
    const [grid] = all(nodes, 'grid')
    expect(grid?.name?.value).toBe('Monatsblatt Lernen fördern, September 2023')
    expect(property(grid, 'multiselectable')).toBe(true)
    for (const [role, within] of [
      ['gridcell', 'row'],
      ['rowheader', 'row'],
      ['columnheader', 'row'],
      ['row', 'rowgroup'],
      ['rowgroup', 'grid'],
    ] as const) {
      const found = all(nodes, role)
      expect(found.length, role).toBeGreaterThan(1)
      expect(new Set(found.map((node) => parents.get(node.parentId ?? '')?.role?.value)), role).toEqual(
        new Set([within]),
      )
    }
  })

  test('a cell with an error: where it stands, that it is invalid, and why', async () => {
    await goToCell(page, 3, 'contact_ways')
    const cell = focused(await tree())
    expect(cell?.role?.value).toBe('gridcell')
    expect(property(cell, 'invalid')).toBe('true')
    expect(property(cell, 'selected')).toBe(true)
    expect(cell?.description?.value).toMatch(/^Kontaktweg fehlt\. .*mindestens einen Weg wählen/)
  })

  test('a carried cell tells that it is carried, a cell of the server that it is read-only', async () => {
    await page.locator('kim-grid .cell.carried').first().click()
    expect(focused(await tree())?.description?.value).toBe('Aus dem Vormonat übernommen.')
    await goToCell(page, 1, 'case_number')
    const header = focused(await tree())
    expect(header?.role?.value).toBe('rowheader')
    expect(property(header, 'readonly')).toBe(true)
  })

  test('rows that are filtered and sorted are told as they are shown', async () => {
    await page.getByRole('button', { name: 'nur offene Punkte' }).click()
    await page.getByText(/von 47 Zeilen/).waitFor()
    await page.keyboard.press('F6')
    const nodes = await tree()
    const shown = all(nodes, 'rowheader').map(({ name }) => String(name?.value))
    // The empty row to type into is the last one.
    expect(shown.at(-1)).toBe('neue Zeile: einfach tippen')
    expect(shown.length).toBeLessThan(47)
    expect(focused(nodes)?.role?.value).toMatch(/^(row|grid)(header|cell)$/)
    await page.getByRole('button', { name: 'Alle Zeilen zeigen' }).click()
  })

  test('an open editor is a combo box with its list, and the list’s active option is told', async () => {
    await goToCell(page, 3, 'contact_ways')
    await page.keyboard.press('F2')
    await page.keyboard.press('ArrowDown')
    const nodes = await tree()
    const editor = focused(nodes)
    expect(editor?.role?.value).toBe('combobox')
    expect(editor?.name?.value).toMatch(/Kontaktwege/)
    expect(property(editor, 'expanded')).toBe(true)
    const active = editor?.properties?.find(({ name }) => name === 'activedescendant')?.value
      .relatedNodes?.[0]
    const option = nodes.find((node) => node.backendDOMNodeId === active?.backendDOMNodeId)
    expect(option?.role?.value).toBe('option')
    expect(option?.name?.value).toMatch(/\w/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })
})
