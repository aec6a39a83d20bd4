import { userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleModel, mount, type Mounted } from './example.ts'

let m: Mounted
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)

beforeEach(async () => {
  m = await mount(exampleModel(40))
  m.grid.focusCell('row-2', 'persons')
})

test('the focus really stands on the active cell', () => {
  expect(m.focused()).toBe(m.cell(2, 'persons'))
  expect(m.focused().tabIndex).toBe(0)
  expect(m.root.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1)
})

describe('moving', () => {
  test.each([
    ['{ArrowDown}', '3:persons'],
    ['{ArrowUp}', '1:persons'],
    ['{ArrowLeft}', '2:consent'],
    ['{ArrowRight}', '2:minors'],
    ['{Tab}', '2:minors'],
    ['{Shift>}{Tab}{/Shift}', '2:consent'],
    ['{Enter}', '3:persons'],
    ['{Shift>}{Enter}{/Shift}', '1:persons'],
    ['{Home}', '2:case_number'],
    ['{End}', '2:note'],
    ['{Control>}{Home}{/Control}', '0:case_number'],
    ['{Control>}{End}{/Control}', '39:contacts'],
    ['{Control>}{ArrowDown}{/Control}', '39:persons'],
    ['{Control>}{ArrowUp}{/Control}', '0:persons'],
    ['{Control>}{ArrowRight}{/Control}', '2:origin'],
    ['{Tab}{Tab}{Enter}', '3:persons'],
  ])('%s leads to %s', async (keys, place) => {
    await press(keys)
    expect(m.at()).toBe(place)
    expect(m.focused().ariaSelected).toBe('true')
  })

  test('a page down and up again', async () => {
    await press('{PageDown}')
    const [row] = m.at().split(':')
    expect(Number(row)).toBeGreaterThan(12)
    await press('{PageUp}')
    expect(m.at()).toBe('2:persons')
  })

  test('arrows stop at the edge', async () => {
    await press('{Control>}{Home}{/Control}{ArrowUp}{ArrowLeft}')
    expect(m.at()).toBe('0:case_number')
  })
})

describe('selecting', () => {
  const selected = (): number => m.root.querySelectorAll('.body [aria-colindex][aria-selected="true"]').length

  test('with Shift and arrows', async () => {
    await press('{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}')
    expect(selected()).toBe(6)
    expect(m.at()).toBe('2:persons')
  })

  test('the sum of the selection is told', async () => {
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await expect
      .poll(() => m.heard['grid-status'].at(-1))
      .toEqual({
        cells: 3,
        filled: 3,
        numbers: 3,
        sum: 12,
        mean: 4,
      })
  })

  test('Enter goes round inside the selection', async () => {
    await press('{Shift>}{ArrowRight}{ArrowDown}{/Shift}{Enter}{Enter}{Enter}')
    expect(m.at()).toBe('3:minors')
    await press('{Enter}')
    expect(m.at()).toBe('2:persons')
    expect(selected()).toBe(4)
  })

  test('a whole row with Shift+Space', async () => {
    await press('{Shift>} {/Shift}')
    const row = m.cell(2, 'persons').parentElement
    expect(row?.ariaSelected).toBe('true')
    expect(m.grid.selectedRows).toEqual(['row-2'])
  })

  test('a whole column with Ctrl+Space', async () => {
    await press('{Control>} {/Control}')
    expect(m.cell(0, 'persons').ariaSelected).toBe('true')
    expect(m.grid.selectedRows).toHaveLength(40)
  })

  test('the block and then everything with Ctrl+A', async () => {
    await press('{Control>}a{/Control}')
    expect(m.cell(0, 'persons').ariaSelected).toBe('true')
    await press('{Control>}a{/Control}')
    expect(m.cell(0, 'case_number').ariaSelected).toBe('true')
  })
})

describe('the pointer', () => {
  test('click, Shift+click and Ctrl+click select', async () => {
    await userEvent.click(m.cell(4, 'status'))
    expect(m.at()).toBe('4:status')
    await userEvent.keyboard('{Shift>}')
    await userEvent.click(m.cell(6, 'opened'))
    await userEvent.keyboard('{/Shift}{Control>}')
    await userEvent.click(m.cell(9, 'kind'))
    await userEvent.keyboard('{/Control}')
    expect(m.grid.selectedRows).toEqual(['row-4', 'row-5', 'row-6', 'row-9'])
    expect(m.at()).toBe('9:kind')
  })

  test('dragging selects', async () => {
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: m.cell(3, 'kind') },
      { target: m.cell(5, 'opened') },
      { keys: '[/MouseLeft]' },
    ])
    expect(m.grid.selectedRows).toEqual(['row-3', 'row-4', 'row-5'])
  })

  test('dragging the corner of the selection repeats its cells', async () => {
    m.grid.focusCell('row-3', 'origin')
    const handle = m.root.querySelector('.fill-handle')
    if (!(handle instanceof HTMLElement)) throw new Error('no handle')
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: handle },
      { target: m.cell(6, 'origin') },
      { keys: '[/MouseLeft]' },
    ])
    const [first] = m.heard['grid-edit']
    expect(first?.gesture).toBe('fill')
    expect(
      new Set(['row-4', 'row-5', 'row-6'].map((row) => m.cell(Number(row.slice(4)), 'origin').textContent)),
    ).toEqual(new Set([m.cell(3, 'origin').textContent]))
    expect(m.grid.selectedRows).toEqual(['row-3', 'row-4', 'row-5', 'row-6'])
  })

  test('the corner goes below the frozen column when it is scrolled there', async () => {
    m.grid.focusCell('row-3', 'kind')
    const handle = m.root.querySelector<HTMLElement>('.fill-handle')
    expect(handle?.hidden).toBe(false)
    m.root.querySelector('.scroller')?.scrollTo(200, 0)
    await expect.poll(() => handle?.hidden).toBe(true)
    m.root.querySelector('.scroller')?.scrollTo(0, 0)
    await expect.poll(() => handle?.hidden).toBe(false)
  })

  test('dragging a heading moves its column; a press without a way selects it', async () => {
    const heading = (at: number): HTMLElement =>
      m.root.querySelector<HTMLElement>(`.headings [data-column="${at}"] .heading-label`) ?? m.grid
    const names = (): string[] => [1, 2, 3].map((at) => heading(at).textContent)
    expect(names()).toEqual(['Fallart', 'Fallstatus', 'Beginn'])
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: heading(3) },
      { target: heading(1) },
      { keys: '[/MouseLeft]' },
    ])
    expect(names()).toEqual(['Beginn', 'Fallart', 'Fallstatus'])
    expect(m.heard['grid-layout'].at(-1)?.order).toContain('opened')
    await userEvent.click(heading(2))
    expect(names()).toEqual(['Beginn', 'Fallart', 'Fallstatus'])
    expect(m.at()).toBe('0:kind')
  })

  test('a double click edits', async () => {
    await userEvent.pointer({ keys: '[MouseLeft][MouseLeft]', target: m.cell(3, 'persons') })
    expect(m.root.activeElement).toBe(m.editor)
    expect(m.editor.value).toBe('4')
  })
})

describe('leaving', () => {
  test('Escape and then Tab goes on to what follows the grid', async () => {
    const after = document.createElement('button')
    document.body.append(after)
    await press('{Escape}{Tab}')
    expect(document.activeElement).toBe(after)
    await press('{Shift>}{Tab}{/Shift}')
    expect(m.at()).toBe('2:persons')
  })

  test('Escape and then Shift+Tab goes back to what stands before the grid', async () => {
    const before = document.createElement('button')
    document.body.prepend(before)
    await press('{Escape}{Shift>}{Tab}{/Shift}')
    expect(document.activeElement).toBe(before)
  })

  test('F6 asks the page', async () => {
    await press('{F6}')
    expect(m.heard['grid-command']).toEqual([{ command: 'leave', back: false }])
  })
})

test('column groups fold and unfold by key', async () => {
  await press('{Alt>}g{/Alt}')
  expect(m.root.querySelector('[aria-label="Gruppe Person aufklappen"]')).not.toBeNull()
  expect(m.heard['grid-layout'].at(-1)?.folded).toEqual(['person'])
  expect(m.root.querySelector('.grid')?.ariaColCount).toBe('31')
  await press('{Alt>}g{/Alt}')
  expect(m.root.querySelector('.grid')?.ariaColCount).toBe('36')
})
