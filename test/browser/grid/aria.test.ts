import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { exampleModel, exampleRow, mount, type Mounted } from './example.ts'

const drawn = (m: Mounted): HTMLElement[] => [...m.root.querySelectorAll<HTMLElement>('.body [role=row]')]
const settled = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

async function scrollTo(m: Mounted, top: number, left = 0): Promise<void> {
  m.root.querySelector('.scroller')?.scrollTo(left, top)
  await settled()
}

async function violations(m: Mounted): Promise<string[]> {
  const { violations } = await axe.run(m.grid, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}

describe('indices', () => {
  test('count from one, headers included', async () => {
    const m = await mount(exampleModel(5000))
    const grid = m.root.querySelector('[role=grid]')
    expect(grid?.ariaLabel).toBe('Caritas Rheine, September 2023')
    // Two header rows and the empty last one.
    expect(grid?.ariaRowCount).toBe('5003')
    expect(grid?.ariaColCount).toBe('36')
    expect(m.cell(0, 'case_number').role ?? m.cell(0, 'case_number').getAttribute('role')).toBe('rowheader')
    expect(m.cell(0, 'kind').getAttribute('aria-colindex')).toBe('2')
    expect(m.cell(0, 'kind').parentElement?.getAttribute('aria-rowindex')).toBe('3')
  })

  test('stay right after scrolling through 5,000 rows', async () => {
    const m = await mount(exampleModel(5000))
    // Small steps back and forth recycle some rows and columns and keep others.
    await scrollTo(m, 4010 * 30, 1700)
    await scrollTo(m, 4003 * 30, 1300)
    await scrollTo(m, 4000 * 30, 1500)
    const rows = drawn(m)
    expect(rows.length).toBeLessThan(40)
    for (const row of rows) {
      const index = Number(row.getAttribute('aria-rowindex')) - 3
      const header = row.querySelector('[role=rowheader] .case')
      expect(header?.textContent).toBe(`K700-${String(index).padStart(4, '0')}-X`)
      const columns = [...row.querySelectorAll('[aria-colindex]')].map((cell) =>
        Number(cell.getAttribute('aria-colindex')),
      )
      expect(columns).toEqual([...columns].sort((a, b) => a - b))
    }
    const indices = rows.map((row) => Number(row.getAttribute('aria-rowindex')))
    expect(indices).toEqual([...indices].sort((a, b) => a - b))
    expect(indices).toContain(4003 + 5)
  })
})

describe('the focus', () => {
  test('stays on its cell while it is scrolled away and back', async () => {
    const m = await mount(exampleModel(5000))
    m.grid.focusCell('row-3', 'persons')
    const cell = m.focused()
    await scrollTo(m, 100_000, 2000)
    expect(m.focused()).toBe(cell)
    expect(cell.isConnected).toBe(true)
    expect(cell.textContent).toBe('4')
    await scrollTo(m, 0)
    expect(m.focused()).toBe(cell)
    await userEvent.keyboard('{ArrowDown}')
    expect(m.focused()).toBe(m.cell(4, 'persons'))
  })

  test('goes on from where it was after scrolling away', async () => {
    const m = await mount(exampleModel(5000))
    m.grid.focusCell('row-3', 'persons')
    await scrollTo(m, 100_000)
    await userEvent.keyboard('{ArrowDown}')
    expect(m.at()).toBe('4:persons')
    expect(m.cell(4, 'persons').getBoundingClientRect().top).toBeGreaterThan(0)
  })

  test('stays with its row when rows are taken away above it', async () => {
    const m = await mount(exampleModel(50))
    m.grid.focusCell('row-20', 'persons')
    const { model } = m.grid
    if (model) m.grid.model = { ...model, rows: model.rows.slice(5) }
    expect(m.at()).toBe('20:persons')
    expect(m.focused()).toBe(m.cell(15, 'persons'))
  })

  test('is never hidden below the header or the frozen column', async () => {
    const m = await mount(exampleModel(200))
    m.grid.focusCell('row-150', 'note')
    m.grid.focusCell('row-10', 'kind')
    const cell = m.focused().getBoundingClientRect()
    const head = m.root.querySelector('.head')?.getBoundingClientRect()
    const frozen = m.cell(10, 'case_number').getBoundingClientRect()
    expect(cell.top).toBeGreaterThanOrEqual((head?.bottom ?? 0) - 1)
    expect(cell.left).toBeGreaterThanOrEqual(frozen.right - 1)
  })
})

describe('100,000 rows, filtered, sorted and scrolled', () => {
  const texts = (m: Mounted, column: string): string[] => {
    const place = m.cell(0, column).getAttribute('aria-colindex')
    return drawn(m).map((row) => row.querySelector(`[aria-colindex="${place}"]`)?.textContent ?? '')
  }

  async function asked(): Promise<Mounted> {
    const m = await mount(exampleModel(100_000, { editable: false }))
    m.grid.query = {
      filters: { origin: { values: ['475'] } },
      only: [],
      sort: [{ column: 'persons', descending: true }],
    }
    await settled()
    return m
  }

  test('are counted and told as they are shown', async () => {
    const m = await asked()
    expect(m.root.querySelector('[role=grid]')?.ariaRowCount).toBe('20002')
    const sorts = [...m.root.querySelectorAll('.headings [role=columnheader]')].map((heading) => [
      heading.querySelector('.name')?.textContent ?? heading.textContent,
      heading.ariaSort,
    ])
    expect(sorts.filter(([, sort]) => sort !== null && sort !== 'none')).toEqual([
      [expect.stringContaining('Personen'), 'descending'],
    ])
    expect(new Set(texts(m, 'persons'))).toEqual(new Set(['6']))
    expect(drawn(m).map((row) => Number(row.ariaRowIndex))).toEqual(drawn(m).map((_, at) => at + 3))
    await scrollTo(m, 19_999 * 30)
    const last = drawn(m).at(-1)
    expect(last?.ariaRowIndex).toBe('20002')
    expect(last?.textContent).toContain('Syrien')
  })

  test('keep the focus and the selection through all of them and back', async () => {
    const m = await asked()
    await userEvent.click(m.cell(2, 'persons'))
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}')
    const cell = m.focused()
    const selected = (): (string | null)[] =>
      [...m.root.querySelectorAll('.body [aria-selected=true]')].map(
        (one) => `${one.parentElement?.ariaRowIndex}:${one.ariaColIndex}`,
      )
    const before = selected()
    expect(before).toHaveLength(4)
    for (const top of [3000, 300_000, 599_000, 40_000]) {
      await scrollTo(m, top, top % 1700)
      expect(m.focused()).toBe(cell)
      expect(cell.parentElement?.ariaRowIndex).toBe('5')
      // The row with the focus stays among the drawn ones, in its order.
      const indices = drawn(m).map((row) => Number(row.ariaRowIndex))
      expect(indices).toEqual(indices.toSorted((a, b) => a - b))
      expect(indices[0]).toBe(5)
    }
    await scrollTo(m, 0)
    expect(m.focused()).toBe(cell)
    expect(selected()).toEqual(before)
  })
})

test('a changed row is drawn anew, the others are not', async () => {
  const m = await mount(exampleModel(50))
  const cell = m.cell(3, 'persons')
  m.grid.replaceRows([exampleRow(3, { values: { persons: 9 } })])
  expect(m.cell(3, 'persons')).toBe(cell)
  expect(cell.textContent).toBe('9')
  expect(m.cell(4, 'persons').textContent).toBe('5')
})

test('the frozen column scrolls along where it would take half of the width', async () => {
  const m = await mount(exampleModel(20))
  m.grid.style.width = '320px'
  await settled()
  await scrollTo(m, 0, 300)
  expect(m.cell(0, 'case_number').getBoundingClientRect().right).toBeLessThan(10)
  m.grid.style.width = '900px'
  await settled()
  expect(m.cell(0, 'case_number').getBoundingClientRect().left).toBeGreaterThanOrEqual(0)
})

test('the language can change while the grid stands', async () => {
  const m = await mount(exampleModel(5))
  const { model } = m.grid
  if (model) m.grid.model = { ...model, language: 'en', label: 'Caritas Rheine, September 2023' }
  const headings = [...m.root.querySelectorAll('.headings [role=columnheader]')].map((h) => h.textContent)
  expect(headings.slice(0, 3)).toEqual(['Case number', 'Kind of case', 'Status'])
  expect(m.cell(2, 'kind').textContent).toBe('Short consultation')
})

describe('axe finds nothing', () => {
  const issues = [
    { rule: 'R03', level: 'submit', columns: ['status'] },
    { rule: 'R15', level: 'warn', columns: ['opened'] },
  ] as const

  test('in a sheet with marks and carried cells', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => exampleRow(i, { issues: i === 2 ? issues : [] }))
    const m = await mount(exampleModel(30, { rows }))
    m.grid.focusCell('row-2', 'status')
    expect(await violations(m)).toEqual([])
  })

  test('while a list is open', async () => {
    const m = await mount(exampleModel(30))
    m.grid.focusCell('row-2', 'status')
    await userEvent.keyboard('{F2}')
    expect(await violations(m)).toEqual([])
  })

  test('in a read-only sheet in the middle of a scroll', async () => {
    const m = await mount(exampleModel(500, { editable: false }))
    await scrollTo(m, 3000, 400)
    expect(await violations(m)).toEqual([])
  })
})

test('every target is at least 24 pixels high and wide', async () => {
  const m = await mount(exampleModel(30))
  await page.viewport(1440, 900)
  for (const element of m.root.querySelectorAll('.cell, .heading, .fold')) {
    const { width, height } = element.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
})
