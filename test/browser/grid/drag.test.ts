import { beforeEach, describe, expect, test } from 'vitest'
import type { GridRow } from '../../../web/grid/model.ts'
import { exampleModel, mount, type Mounted } from './example.ts'

let m: Mounted
const edits = () => m.heard['grid-edit'].flatMap(({ edits }) => edits)
const said = () => m.heard['grid-say'].map(({ text }) => text).join(' | ')

/** Another person changes a row, or removes it. */
function others(change: (rows: readonly GridRow[]) => readonly GridRow[]): void {
  const { model } = m.grid
  if (model) m.grid.model = { ...model, rows: change(model.rows) }
}
const set = (id: string, values: GridRow['values']) => (rows: readonly GridRow[]) =>
  rows.map((row) => (row.id === id ? { ...row, values: { ...row.values, ...values } } : row))

beforeEach(async () => {
  m = await mount(exampleModel(12))
})

describe('a drag', () => {
  const point = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { clientX: left + width / 2, clientY: top + height / 2 }
  }
  const send = (
    type: string,
    target: EventTarget,
    at: { clientX: number; clientY: number },
    buttons = 1,
  ): void =>
    void target.dispatchEvent(
      new PointerEvent(type, {
        ...at,
        buttons,
        button: type === 'pointermove' ? -1 : 0,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      }),
    )
  const escape = (): boolean =>
    !(m.root.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    )

  test('of a selection ends with Escape as it had not begun, and does not go on', () => {
    m.grid.selectArea(['row-1', 'row-2'], ['persons'])
    send('pointerdown', m.cell(4, 'persons'), point(m.cell(4, 'persons')))
    send('pointermove', window, point(m.cell(7, 'origin')))
    expect(m.grid.selectedRows).toHaveLength(4)
    expect(escape()).toBe(true)
    expect(m.grid.selectedRows).toEqual(['row-1', 'row-2'])
    send('pointermove', window, point(m.cell(8, 'origin')))
    send('pointerup', window, point(m.cell(8, 'origin')), 0)
    expect(m.grid.selectedRows).toEqual(['row-1', 'row-2'])
  })

  test('of the corner ends with Escape: nothing is filled', () => {
    m.grid.focusCell('row-3', 'origin')
    const handle = m.root.querySelector('.fill-handle') ?? m.grid
    send('pointerdown', handle, point(handle))
    send('pointermove', window, point(m.cell(6, 'origin')))
    escape()
    send('pointerup', window, point(m.cell(6, 'origin')), 0)
    expect(edits()).toEqual([])
    expect(m.root.querySelector<HTMLElement>('.fill-area')?.hidden).toBe(true)
  })

  test('of the corner fills nothing when rows have moved below it', () => {
    m.grid.focusCell('row-3', 'origin')
    const handle = m.root.querySelector('.fill-handle') ?? m.grid
    send('pointerdown', handle, point(handle))
    send('pointermove', window, point(m.cell(6, 'origin')))
    others((rows) => rows.filter(({ id }) => id !== 'row-5'))
    send('pointerup', window, point(m.cell(6, 'origin')), 0)
    expect(edits()).toEqual([])
    expect(said()).toContain('Nicht ausgefüllt')
  })

  test('of a heading ends with Escape: the columns stay', () => {
    const heading = (at: number) =>
      m.root.querySelector(`.headings [data-column="${at}"] .heading-label`) ?? m.grid
    send('pointerdown', heading(3), point(heading(3)))
    send('pointermove', window, point(heading(1)))
    escape()
    send('pointerup', heading(1), point(heading(1)), 0)
    expect(m.heard['grid-layout']).toEqual([])
  })

  test('that rests beyond the edge scrolls on', async () => {
    m = await mount(exampleModel(200), 400)
    const scroller = m.root.querySelector('.scroller') ?? m.grid
    const { left, bottom } = scroller.getBoundingClientRect()
    send('pointerdown', m.cell(2, 'persons'), point(m.cell(2, 'persons')))
    send('pointermove', window, { clientX: left + 400, clientY: bottom + 40 })
    const before = m.grid.selectedRows.length
    await expect.poll(() => m.grid.selectedRows.length).toBeGreaterThan(before + 20)
    send('pointerup', window, { clientX: left + 400, clientY: bottom + 40 }, 0)
    const after = m.grid.selectedRows.length
    await new Promise((done) => setTimeout(done, 200))
    expect(m.grid.selectedRows).toHaveLength(after)
  })
})

describe('what translators of browsers do to texts', () => {
  test('is not asked for, and a cell that they have changed shows its next value all the same', () => {
    expect(m.root.querySelector('.scroller')?.getAttribute('translate')).toBe('no')
    const cell = m.cell(2, 'status')
    const font = document.createElement('font')
    font.textContent = 'active'
    cell.firstChild?.replaceWith(font)
    others(set('row-2', { status: 'dormant' }))
    expect(m.cell(2, 'status').textContent).toBe('ruhend')
  })
})
