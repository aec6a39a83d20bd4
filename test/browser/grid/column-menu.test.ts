import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleModel, mount, type Mounted } from './example.ts'

let it: Mounted

beforeEach(async () => {
  it = await mount(exampleModel(20))
  it.grid.focusGrid()
})

const heading = (label: string): HTMLElement => {
  const found = [...it.root.querySelectorAll<HTMLElement>('.heading')].find((h) => h.ariaLabel === label)
  if (!found) throw new Error(`no heading ${label}`)
  return found
}
const open = async (row: string, column: string): Promise<void> => {
  it.grid.focusCell(row, column)
  await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}')
  await expect.poll(() => page.getByRole('dialog').elements().length).toBe(1)
}
const numbers = (): string[] =>
  [...it.root.querySelectorAll('.row .row-number')].map((e) => e.textContent ?? '').filter((n) => n !== '✱')

describe('the menu of a column', () => {
  test('sorts, and the header tells so', async () => {
    await open('row-0', 'persons')
    await page.getByRole('button', { name: 'Absteigend sortieren' }).click()
    expect(numbers().slice(0, 4)).toEqual(['6', '12', '18', '5'])
    expect(heading('Personen im Fall').ariaSort).toBe('descending')
    expect(heading('Fallart').ariaSort).toBe('none')
    expect(it.focused().closest('.row')).not.toBeNull()
  })

  test('filters by values; the count of rows and the focus follow', async () => {
    await open('row-3', 'kind')
    await page.getByRole('button', { name: 'Keine' }).click()
    await page.getByRole('checkbox', { name: /Kurzberatung/ }).click()
    await page.getByRole('button', { name: 'Anwenden' }).click()
    expect(numbers()).toEqual(['3', '7', '11', '15', '19'])
    expect(it.heard['grid-query'].at(-1)).toMatchObject({ shown: 5, all: 20 })
    expect(it.root.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe(String(5 + 1 + 2))
    await open('row-2', 'kind')
    await page.getByRole('button', { name: 'Filter löschen' }).click()
    expect(numbers()).toHaveLength(20)
  })

  test('filters by text, and Escape leaves everything as it was', async () => {
    await open('row-0', 'origin')
    await page.getByLabelText('Text enthält').fill('syr')
    await userEvent.keyboard('{Escape}')
    expect(numbers()).toHaveLength(20)
    await open('row-0', 'origin')
    await page.getByLabelText('Text enthält').fill('syr')
    await userEvent.keyboard('{Enter}')
    expect(numbers()).toEqual(['1', '6', '11', '16'])
  })

  test('hides, moves, widens and freezes the column', async () => {
    await open('row-0', 'kind')
    await page.getByRole('button', { name: 'Nach rechts' }).click()
    expect(heading('Fallart').dataset['column']).toBe('2')
    await page.getByRole('button', { name: 'Breiter' }).click()
    await page.getByRole('button', { name: 'Bis hier fixieren' }).click()
    expect(it.heard['grid-layout'].at(-1)).toMatchObject({ frozen: 3 })
    await page.getByRole('button', { name: 'Ausblenden' }).click()
    expect(it.heard['grid-layout'].at(-1)?.hidden).toContain('kind')
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0)
  })

  test('a cell that a filter has left out is shown when it is gone to', async () => {
    await open('row-0', 'kind')
    await page.getByRole('button', { name: 'Keine' }).click()
    await page.getByRole('checkbox', { name: /Kurzberatung/ }).click()
    await page.getByRole('button', { name: 'Anwenden' }).click()
    expect(it.grid.focusCell('row-0', 'persons')).toBe(true)
    expect(numbers()).toHaveLength(20)
  })
})

test('frozen columns stay in sight while the others scroll', async () => {
  it = await mount(exampleModel(5, { layout: { hidden: ['unit', 'month'], frozen: 3 } }))
  const scroller = it.root.querySelector<HTMLElement>('.scroller')
  if (!scroller) throw new Error('no scroller')
  const left = it.cell(0, 'status').getBoundingClientRect().left
  scroller.scrollLeft = 600
  await expect.poll(() => it.cell(0, 'status').getBoundingClientRect().left).toBeCloseTo(left, 0)
  expect(heading('Fallstatus').getBoundingClientRect().left).toBeCloseTo(left, 0)
  it.grid.focusCell('row-0', 'housing')
  const right = it.cell(0, 'status').getBoundingClientRect().right
  await expect
    .poll(() => it.cell(0, 'housing').getBoundingClientRect().left)
    .toBeGreaterThanOrEqual(right - 1)
})
