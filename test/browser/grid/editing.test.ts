import { userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleModel, mount, type Mounted } from './example.ts'

let m: Mounted
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)
const edits = (): unknown[] =>
  m.heard['grid-edit'].flatMap(({ edits }) => edits.map(({ row, values }) => [row, values]))

beforeEach(async () => {
  m = await mount(exampleModel(20))
})

describe('typing into a cell of type', () => {
  test.each([
    ['integer', 'persons', '7', 7, '7'],
    ['integer with a German separator', 'contacts', '12,0', 12, '12'],
    ['code', 'status', 'ruh', 'dormant', 'ruhend'],
    ['code by its number', 'phase', '5', '5', '5 Monitoring'],
    ['country by name', 'origin', 'erit', '224', 'Eritrea'],
    ['country by ISO code', 'origin', 'UA', '166', 'Ukraine'],
    ['municipality', 'municipality', 'greven', '05566012', 'Greven'],
    ['month', 'opened', '3.23', '2023-03', '03/2023'],
    ['month by name', 'closed', 'Mrz 23', '2023-03', '03/2023'],
    ['year', 'arrival_year', '2019', 2019, '2019'],
    ['year in words', 'arrival_year', 'geboren', 'born', 'hier geboren'],
    ['text', 'note', 'Termin im Jobcenter', 'Termin im Jobcenter', 'Termin im Jobcenter'],
  ])('%s', async (_, column, typed, value, shown) => {
    m.grid.focusCell('row-4', column)
    await press(`${typed}{Enter}`)
    expect(edits()).toEqual([['row-4', { [column]: value }]])
    expect(m.cell(4, column).textContent).toBe(shown)
    expect(m.at()).toBe(`5:${column}`)
    expect(m.heard['grid-edit']).toHaveLength(1)
  })

  test('several codes, typed with commas', async () => {
    m.grid.focusCell('row-4', 'contact_ways')
    await press('tel, mail{Enter}')
    expect(edits()).toEqual([['row-4', { contact_ways: ['phone', 'email'] }]])
    expect(m.cell(4, 'contact_ways').textContent).toBe('Telefon, E-Mail')
  })
})

describe('the list', () => {
  const options = (): string[] =>
    [...m.root.querySelectorAll('[role=option]')].map((option) => option.firstChild?.textContent ?? '')
  const isOpen = (): boolean => m.root.querySelector('#list')?.matches(':popover-open') ?? false

  test('opens with Alt+Down and shows everything, the present value marked', async () => {
    m.grid.focusCell('row-4', 'status')
    await press('{Alt>}{ArrowDown}{/Alt}')
    expect(options()).toEqual(['aktiv', 'ruhend', 'beendet'])
    expect(m.root.querySelector('[role=option][aria-selected=true]')?.textContent).toContain('aktiv')
    expect(m.editor.ariaExpanded).toBe('true')
    const active = m.editor.getAttribute('aria-activedescendant') ?? ''
    expect(m.root.getElementById(active)?.textContent).toContain('aktiv')
    await press('{ArrowDown}{Enter}')
    expect(edits()).toEqual([['row-4', { status: 'dormant' }]])
    expect(isOpen()).toBe(false)
  })

  test('is filtered while a label is typed; Tab takes the first and goes on', async () => {
    m.grid.focusCell('row-4', 'origin')
    await press('ira')
    expect(options()).toEqual(['Irak', 'Iran', 'Vereinigte Arabische Emirate'])
    // Both fit equally well: nothing is highlighted until somebody chooses.
    await press('{ArrowDown}{ArrowDown}{Tab}')
    expect(edits()).toEqual([['row-4', { origin: '439' }]])
    expect(m.at()).toBe('4:arrival_year')
  })

  test('a click on an option takes it', async () => {
    m.grid.focusCell('row-4', 'status')
    await press('{F2}')
    const option = [...m.root.querySelectorAll('[role=option]')].at(-1)
    if (option) await userEvent.click(option)
    expect(edits()).toEqual([['row-4', { status: 'closed' }]])
    expect(m.at()).toBe('4:status')
  })

  test('a checklist switches codes on and off with Space', async () => {
    m.grid.focusCell('row-4', 'topics')
    await press('{F2}{ArrowDown} {ArrowDown} {Enter}')
    expect(edits()).toEqual([['row-4', { topics: ['literacy', 'neighbourhood', 'work', 'housing'] }]])
  })

  test('Escape restores the cell', async () => {
    m.grid.focusCell('row-4', 'origin')
    await press('ira{Escape}')
    expect(edits()).toEqual([])
    expect(m.cell(4, 'origin').textContent).toBe('Türkei')
    expect(m.focused()).toBe(m.cell(4, 'origin'))
  })
})

describe('modes', () => {
  test('arrows commit after typing, but move the caret after F2', async () => {
    m.grid.focusCell('row-4', 'persons')
    await press('9{ArrowRight}')
    expect(m.at()).toBe('4:minors')
    await press('{ArrowLeft}{F2}{ArrowLeft}1{Enter}')
    expect(edits()).toEqual([
      ['row-4', { persons: 9 }],
      ['row-4', { persons: 19 }],
    ])
  })

  test('Backspace clears and edits, Delete clears the selection in one gesture', async () => {
    m.grid.focusCell('row-4', 'persons')
    await press('{Backspace}8{Enter}')
    expect(edits()).toEqual([['row-4', { persons: 8 }]])
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Delete}')
    expect(m.heard['grid-edit']).toHaveLength(2)
    expect(edits().slice(1)).toEqual([
      ['row-5', { persons: null }],
      ['row-6', { persons: null }],
      ['row-7', { persons: null }],
    ])
  })

  test('Ctrl+Enter writes into every selected cell', async () => {
    m.grid.focusCell('row-4', 'persons')
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}9{Control>}{Enter}{/Control}')
    expect(m.heard['grid-edit']).toHaveLength(1)
    expect(edits()).toHaveLength(3)
    expect(m.cell(6, 'persons').textContent).toBe('9')
  })

  test('Ctrl+D repeats the top row', async () => {
    m.grid.focusCell('row-4', 'origin')
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}')
    expect(m.cell(6, 'origin').textContent).toBe('Türkei')
    expect(m.heard['grid-edit']).toHaveLength(1)
  })

  test('what is unchanged is not announced', async () => {
    m.grid.focusCell('row-4', 'persons')
    await press('{F2}{Enter}')
    await press('{ArrowUp}5{Enter}')
    expect(edits()).toEqual([])
  })
})

describe('the last row', () => {
  test('becomes a new one by typing', async () => {
    m.grid.focusCell('row-19', 'kind')
    await press('{ArrowDown}kurz{Tab}')
    const [edit] = m.heard['grid-edit'].flatMap(({ edits }) => edits)
    expect(edit).toMatchObject({ create: true, values: { kind: 'short' } })
    expect(m.cell(20, 'kind').textContent).toBe('Kurzberatung')
    expect(m.grid.activeCell?.column).toBe('status')
    await press('aktiv{Enter}')
    const second = m.heard['grid-edit'].flatMap(({ edits }) => edits)[1]
    expect(second).toMatchObject({ row: edit?.row, create: false, values: { status: 'active' } })
    expect(m.root.querySelector('.grid')?.ariaRowCount).toBe('24')
  })

  test('waits with its refused text until something valid stands in it', async () => {
    m.grid.focusCell('row-19', 'persons')
    await press('{ArrowDown}viele{Tab}')
    expect(edits()).toEqual([])
    expect(m.cell(20, 'persons').textContent).toBe('viele')
    expect(m.grid.drafts).toBe(1)
    await press('1{Tab}')
    expect(m.heard['grid-edit'].flatMap(({ edits }) => edits)).toMatchObject([
      { create: true, values: { minors: 1 } },
    ])
    expect(m.cell(20, 'persons').textContent).toBe('viele')
  })
})

describe('a sheet that is only read', () => {
  beforeEach(async () => {
    m = await mount(exampleModel(20, { editable: false }))
    m.grid.focusCell('row-4', 'persons')
  })

  test('takes no text and says why', async () => {
    await press('7{Enter}')
    expect(edits()).toEqual([])
    expect(m.heard['grid-say'].at(-1)?.text).toBe('Dieses Blatt lässt sich nicht ändern.')
    expect(m.cell(4, 'persons').ariaReadOnly).toBe('true')
  })

  test('is one stop for Tab', async () => {
    const after = document.createElement('button')
    document.body.append(after)
    await press('{Tab}')
    expect(document.activeElement).toBe(after)
  })

  test('has no empty row', () => {
    expect(m.root.querySelector('.grid')?.ariaRowCount).toBe('22')
  })
})
