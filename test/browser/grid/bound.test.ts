import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { judges } from '../../../web/grid/element/judges.ts'
import type { GridRow } from '../../../web/grid/model.ts'
import { EVERYTHING } from '../../../web/grid/query.ts'
import { PartMissing } from '../../../web/ui/part.ts'
import { exampleModel, mount, type Mounted } from './example.ts'

let m: Mounted
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)
const edits = () => m.heard['grid-edit'].flatMap(({ edits }) => edits)
const said = () => m.heard['grid-say'].map(({ text }) => text).join(' | ')
const summary = () => m.heard['grid-paste-summary'].at(-1)
const value = (row: string, column: string) => m.grid.model?.rows.find(({ id }) => id === row)?.values[column]
const descending = { ...EVERYTHING, sort: [{ column: 'persons', descending: true }] }

/** A clipboard event as the browser sends it, with a clipboard of its own. */
function clip(what: 'copy' | 'cut' | 'paste', data = new DataTransfer()): DataTransfer {
  const init = { clipboardData: data, bubbles: true, cancelable: true }
  document.body.dispatchEvent(new ClipboardEvent(what, init))
  return data
}

function text(plain: string): DataTransfer {
  const data = new DataTransfer()
  data.setData('text/plain', plain)
  return data
}

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
afterEach(() => void vi.restoreAllMocks())

describe('a cut', () => {
  test('moves its own cell, however the view is sorted in between, and nothing else', async () => {
    m.grid.focusCell('row-1', 'contacts')
    const data = clip('cut')
    m.grid.query = descending
    m.grid.focusCell('row-4', 'contacts')
    clip('paste', data)
    expect(edits()).toEqual([
      { row: 'row-4', create: false, values: { contacts: 1 } },
      { row: 'row-1', create: false, values: { contacts: null } },
    ])
  })

  test('moves a cell that a filter hides by now', () => {
    m.grid.focusCell('row-2', 'persons')
    const data = clip('cut')
    m.grid.query = { ...EVERYTHING, filters: { kind: { values: ['contact'] } } }
    m.grid.focusCell('row-3', 'persons')
    clip('paste', data)
    expect([value('row-3', 'persons'), value('row-2', 'persons')]).toEqual([3, null])
  })

  test('ends with Escape: the paste copies', async () => {
    m.grid.focusCell('row-1', 'contacts')
    const data = clip('cut')
    await press('{Escape}')
    expect(said()).toContain('Ausschneiden beendet')
    m.grid.focusCell('row-4', 'contacts')
    clip('paste', data)
    expect([value('row-4', 'contacts'), value('row-1', 'contacts')]).toEqual([1, 1])
  })

  test('ends when something newer is typed into a cell of it', async () => {
    m.grid.focusCell('row-1', 'contacts')
    const data = clip('cut')
    await press('9{Enter}')
    expect(said()).toContain('weil eine der Zellen geändert wurde')
    m.grid.focusCell('row-4', 'contacts')
    clip('paste', data)
    expect([value('row-4', 'contacts'), value('row-1', 'contacts')]).toEqual([1, 9])
  })

  test('ends when another person changes a cell of it, or removes its row', () => {
    for (const change of [
      set('row-1', { contacts: 3 }),
      (rows: readonly GridRow[]) => rows.filter(({ id }) => id !== 'row-1'),
    ]) {
      m.grid.focusCell('row-1', 'contacts')
      clip('cut')
      others(change)
      expect(m.root.querySelectorAll('.cell.cut')).toHaveLength(0)
    }
    expect(said().match(/Ausschneiden beendet/g)).toHaveLength(2)
  })

  test('ends with another copy; and an equal text from elsewhere moves nothing', () => {
    m.grid.focusCell('row-1', 'contacts')
    clip('cut')
    m.grid.focusCell('row-4', 'contacts')
    clip('paste', text('1'))
    expect([value('row-4', 'contacts'), value('row-1', 'contacts')]).toEqual([1, 1])
    m.grid.focusCell('row-1', 'contacts')
    const data = clip('cut')
    m.grid.focusCell('row-2', 'contacts')
    clip('copy')
    clip('paste', data)
    expect(value('row-1', 'contacts')).toBe(1)
  })

  test('empties only what was placed: not what met a column that cannot be changed, and not what was refused', () => {
    m.grid.focusCell('row-1', 'kind')
    m.grid.selectArea(['row-1'], ['kind', 'status'])
    const data = clip('cut')
    m.grid.focusCell('row-4', 'case_number')
    clip('paste', data)
    // The kind would have come to the case number; the status came to the kind, which does not know it.
    expect([value('row-1', 'kind'), value('row-1', 'status')]).toEqual(['cm', 'active'])
    expect(value('row-4', 'kind')).toBe('cm')
    expect(summary()?.text).toContain('2 ausgeschnittene Zellen nicht verschoben')
    m.grid.selectArea(['row-5', 'row-6'], ['persons'])
    const numbers = clip('cut')
    m.grid.focusCell('row-7', 'minors')
    clip('paste', numbers)
    expect(
      [5, 6, 7, 8].map((row) => [value(`row-${row}`, 'persons'), value(`row-${row}`, 'minors')]),
    ).toEqual([
      [null, undefined],
      [null, undefined],
      [2, 6],
      [3, 1],
    ])
  })

  test('of several areas is refused with a word, and leaves the clipboard alone', async () => {
    m.grid.focusCell('row-1', 'contacts')
    await userEvent.click(m.cell(3, 'contacts'), { modifiers: ['Control'] })
    const data = clip('cut')
    expect(data.getData('text/plain')).toBe('')
    expect(said()).toContain('nur mit einem zusammenhängenden Bereich')
    expect(m.root.querySelectorAll('.cell.cut')).toHaveLength(0)
  })

  test('is marked by more than a colour, and said', () => {
    m.grid.focusCell('row-1', 'contacts')
    clip('cut')
    const cell = m.cell(1, 'contacts')
    expect(getComputedStyle(cell).outlineStyle).toBe('dashed')
    const note = m.root.getElementById(cell.getAttribute('aria-describedby') ?? '')
    expect(note?.textContent).toContain('Ausgeschnitten.')
    expect(said()).toContain('1 Zelle ausgeschnitten')
    m.grid.focusCell('row-6', 'contacts')
    expect(getComputedStyle(m.cell(1, 'contacts')).outlineStyle).toBe('dashed')
  })

  test('onto its own cells loses nothing', () => {
    m.grid.selectArea(['row-1', 'row-2'], ['persons'])
    const data = clip('cut')
    m.grid.focusCell('row-2', 'persons')
    clip('paste', data)
    expect([1, 2, 3].map((row) => value(`row-${row}`, 'persons'))).toEqual([null, 2, 3])
  })
})

describe('a paste that asks whether to append rows', () => {
  test('goes to the cells that it was meant for, though the view has changed meanwhile', async () => {
    m.grid.focusCell('row-11', 'persons')
    clip('paste', text('7\n8'))
    await expect
      .poll(() => m.root.querySelector('kim-append-dialog')?.shadowRoot?.textContent)
      .toContain('Anhängen')
    others((rows) => rows.filter(({ id }) => id !== 'row-3'))
    m.grid.query = descending
    const button = [
      ...(m.root.querySelector('kim-append-dialog')?.shadowRoot?.querySelectorAll('button') ?? []),
    ]
    button.find(({ textContent }) => textContent.trim() === 'Anhängen')?.click()
    await expect.poll(() => edits().length).toBe(2)
    expect(edits()[0]).toEqual({ row: 'row-11', create: false, values: { persons: 7 } })
    expect(edits()[1]).toMatchObject({ create: true, values: { persons: 8 } })
    expect(m.grid.model?.rows.filter(({ values }) => values['persons'] === 8)).toHaveLength(1)
  })
})

describe('what is typed before the judges are there', () => {
  let letIn: () => unknown = () => undefined

  // What was asked for before fails; what is asked for then does not.
  async function arrive(): Promise<void> {
    letIn()
    await m.grid.ready
    await m.grid.ready
  }

  // The part cannot be had until it is let in.
  async function early(): Promise<void> {
    const get = judges.get.bind(judges)
    let isHere = false
    vi.spyOn(judges, 'get').mockImplementation(async () => {
      if (!isHere) throw new PartMissing()
      return get()
    })
    letIn = () => (isHere = true)
    m = await mount(exampleModel(12))
  }

  test('stands in its cell, is told as waiting, and lands there after a sort', async () => {
    await early()
    m.grid.focusCell('row-2', 'persons')
    await press('9{Enter}')
    expect(m.cell(2, 'persons').textContent).toBe('9')
    expect(m.cell(2, 'persons').classList).toContain('unchecked')
    expect(edits()).toEqual([])
    await expect.poll(() => said()).toContain('konnte noch nicht geprüft werden')
    m.grid.query = descending
    await arrive()
    expect(edits()).toEqual([{ row: 'row-2', create: false, values: { persons: 9 } }])
    expect(m.root.querySelectorAll('.unchecked')).toHaveLength(0)
  })

  test('is not lost when the part cannot be had: it is asked for again, and everything lands in its order', async () => {
    await early()
    m.grid.focusCell('row-2', 'persons')
    await press('9{Enter}')
    m.grid.focusCell('row-2', 'persons')
    await press('3{Enter}')
    m.grid.focusCell('row-4', 'persons')
    await press('viele{Enter}')
    await m.grid.ready
    expect(m.cell(2, 'persons').textContent).toBe('3')
    letIn()
    window.dispatchEvent(new Event('online'))
    await expect.poll(() => m.grid.drafts).toBe(1)
    // The value that stood there is typed again last: it is what stands there.
    expect(value('row-2', 'persons')).toBe(3)
    expect(m.cell(4, 'persons').classList).toContain('refused')
  })

  test('is taken back by undo, before anything older is', async () => {
    await early()
    m.grid.focusCell('row-2', 'persons')
    await press('9{Enter}')
    await press('{Control>}z{/Control}')
    expect(m.heard['grid-command']).toEqual([])
    expect(m.cell(2, 'persons').textContent).toBe('3')
    expect(said()).toContain('zurückgenommen')
  })

  test('into a row that another person removes is told, not put into another row', async () => {
    await early()
    m.grid.focusCell('row-2', 'persons')
    await press('9{Enter}')
    others((rows) => rows.filter(({ id }) => id !== 'row-2'))
    await arrive()
    expect(edits()).toEqual([])
    expect(said()).toContain('1 Eingabe nicht übernommen')
  })

  test('of a new row lands in one new row', async () => {
    await early()
    m.grid.focusCell('row-11', 'kind')
    await press('{ArrowDown}short{Tab}')
    m.grid.query = descending
    await arrive()
    expect(edits()).toHaveLength(1)
    expect(edits()[0]).toMatchObject({ create: true, values: { kind: 'short' } })
    expect(m.grid.model?.rows).toHaveLength(13)
  })
})

describe('the open editor', () => {
  const box = () => m.editor.getBoundingClientRect()
  const over = (cell: HTMLElement): void => {
    const at = cell.getBoundingClientRect()
    expect(Math.abs(box().left - at.left)).toBeLessThan(2)
    expect(Math.abs(box().top - at.top)).toBeLessThan(2)
  }

  test('lies over its cell among frozen columns, however the sheet is scrolled', async () => {
    m = await mount(exampleModel(40, { layout: { hidden: ['unit', 'month'], frozen: 3 } }))
    const scroller = m.root.querySelector('.scroller')
    scroller?.scrollTo(900, 0)
    m.grid.focusCell('row-2', 'status')
    await press('{F2}')
    over(m.cell(2, 'status'))
    scroller?.scrollTo(300, 40)
    await expect
      .poll(() => Math.abs(box().left - m.cell(2, 'status').getBoundingClientRect().left))
      .toBeLessThan(2)
    over(m.cell(2, 'status'))
    expect(box().left).toBeGreaterThan(0)
  })

  test('keeps its text in its own cell when rows above go, or the sheet is sorted', async () => {
    m.grid.focusCell('row-6', 'persons')
    await press('9')
    others((rows) => rows.filter(({ id }) => id !== 'row-1'))
    over(m.cell(5, 'persons'))
    m.grid.query = descending
    expect(edits()).toEqual([{ row: 'row-6', create: false, values: { persons: 9 } }])
    expect(m.editor.classList).not.toContain('open')
  })

  test('gives its text to its cell when its column is folded away or the grid is taken off the page', async () => {
    m.grid.focusCell('row-6', 'minors')
    await press('2')
    m.grid.query = { ...EVERYTHING, filters: { kind: { values: ['contact'] } } }
    m.grid.focusCell('row-3', 'minors')
    await press('1')
    m.grid.remove()
    expect(edits()).toEqual([
      { row: 'row-6', create: false, values: { minors: 2 } },
      { row: 'row-3', create: false, values: { minors: 1 } },
    ])
  })

  test('says so when its row is gone, and keeps the text in sight', async () => {
    m.grid.focusCell('row-6', 'persons')
    await press('9')
    others((rows) => rows.filter(({ id }) => id !== 'row-6'))
    await press('{Enter}')
    expect(edits()).toEqual([])
    expect(said()).toContain('Die Zeile wurde inzwischen entfernt')
  })
})
