import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleModel, mount, type Mounted } from './example.ts'

let it: Mounted

beforeEach(async () => {
  it = await mount(exampleModel(60))
  it.grid.focusCell('row-0', 'kind')
})

describe('Ctrl+F', () => {
  test('finds in all rows, counts, goes on with Enter and F3, and Escape leads back to the cell', async () => {
    await userEvent.keyboard('{Control>}f{/Control}')
    const box = page.getByRole('searchbox', { name: 'Suchen' })
    await expect.poll(() => box.elements().length).toBe(1)
    await userEvent.keyboard('kurzb')
    expect(it.at()).toBe('2:kind')
    await expect.element(page.getByRole('status')).toHaveTextContent('1 von 15')
    await userEvent.keyboard('{Enter}')
    expect(it.at()).toBe('6:kind')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{Shift>}{Enter}{/Shift}')
    expect(it.at()).toBe('58:kind')
    await userEvent.keyboard('{Escape}')
    expect(it.focused()).toBe(it.cell(58, 'kind'))
    await userEvent.keyboard('{F3}')
    await expect.poll(() => it.at()).toBe('2:kind')
    expect(it.focused()).toBe(it.cell(2, 'kind'))
  })
})

describe('Ctrl+G', () => {
  test('goes to a case number, also one that a filter has left out', async () => {
    it.grid.query = { filters: { kind: { values: ['short'] } }, only: [], sort: [] }
    await userEvent.keyboard('{Control>}g{/Control}')
    await expect.poll(() => page.getByRole('searchbox', { name: 'Zu Fallnummer' }).elements().length).toBe(1)
    await userEvent.keyboard('K7000005')
    await expect.element(page.getByRole('status')).toHaveTextContent('nur in ausgeblendeten Zeilen')
    await userEvent.keyboard('{Enter}')
    expect(it.at()).toBe('5:case_number')
    expect(it.focused()).toBe(it.cell(5, 'case_number'))
  })
})
