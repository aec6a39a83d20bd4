import { userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Issue } from '#domain/rules/rule.ts'
import { exampleModel, exampleRow, mount, type Mounted } from './example.ts'

let m: Mounted
// Longer than a message waits to be shown.
const rest = () => new Promise((done) => setTimeout(done, 400))

const ISSUES: Readonly<Record<number, readonly Issue[]>> = {
  2: [{ rule: 'R15', level: 'warn', columns: ['residence', 'benefits'] }],
  300: [{ rule: 'R03', level: 'submit', columns: ['housing'] }],
  301: [{ rule: 'R12', level: 'hint', columns: ['topics'], reason: 'dismissed' }],
}

beforeEach(async () => {
  const rows = Array.from({ length: 400 }, (_, i) => exampleRow(i, { issues: ISSUES[i] ?? [] }))
  m = await mount(exampleModel(400, { rows }))
  // Wherever an earlier test has left the mouse: over a cell it would show a message of its own.
  await userEvent.hover(document.body, { position: { x: 1, y: 1 } })
})

const tip = (): string | null => {
  const element = m.root.querySelector('#tip')
  return element?.matches(':popover-open') ? element.textContent : null
}
const describedBy = (cell: HTMLElement): string =>
  m.root.getElementById(cell.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

test('the issue list jumps to a cell far away', async () => {
  expect(m.grid.focusCell('row-300', 'housing')).toBe(true)
  const cell = m.cell(300, 'housing')
  expect(m.focused()).toBe(cell)
  expect(cell.ariaInvalid).toBe('true')
  expect(describedBy(cell)).toContain('ist noch leer')
  await expect.poll(tip).toContain('ist noch leer')
  expect(cell.getBoundingClientRect().top).toBeGreaterThan(70)
})

test('a folded column opens when something in it is jumped to', async () => {
  m.grid.focusCell('row-2', 'housing')
  await userEvent.keyboard('{Alt>}g{/Alt}')
  expect(m.grid.activeCell?.column).not.toBe('benefits')
  m.grid.focusCell('row-0', 'kind')
  await userEvent.keyboard('{F8}{F8}')
  expect(m.at()).toBe('2:benefits')
})

test('there is no jump to a cell that does not exist', () => {
  expect(m.grid.focusCell('row-300', 'nothing')).toBe(false)
  expect(m.grid.focusCell('nobody', 'housing')).toBe(false)
})

test('a question has a sign and an outline of its own beside an issue, and is read with the cell', async () => {
  const question = {
    id: 'q1',
    entry: 'row-2',
    column: 'residence',
    caseNumber: null,
    code: 'check',
    note: 'Beratung im Juli',
    answer: null,
    askedAt: '2023-09-28T08:00:00.000Z',
  } as const
  const asked = (answer: 'corrected' | null) =>
    exampleRow(2, {
      issues: ISSUES[2] ?? [],
      questions: { residence: [{ ...question, answer }], origin: [{ ...question, id: 'q2', answer }] },
    })
  m.grid.replaceRows([asked(null)])
  const cell = m.cell(2, 'residence')
  expect(getComputedStyle(cell, '::before').content).toContain('?')
  expect(getComputedStyle(cell, '::after').content).toContain('▲')
  expect(getComputedStyle(cell).outlineStyle).toBe('dashed')
  expect(describedBy(cell)).toContain('Rückfrage: bitte prüfen. Beratung im Juli')
  // Without an issue as well, and F8 goes there as long as nobody has answered.
  expect(describedBy(m.cell(2, 'origin'))).toContain('Rückfrage: bitte prüfen')
  m.grid.focusCell('row-0', 'kind')
  await userEvent.keyboard('{F8}')
  expect(m.at()).toBe('2:origin')
  await expect.poll(tip).toContain('Beratung im Juli')

  m.grid.replaceRows([asked('corrected')])
  expect(getComputedStyle(cell, '::before').content).toContain('✓')
  expect(getComputedStyle(cell).outlineStyle).not.toBe('dashed')
  expect(describedBy(cell)).toContain('Antwort: korrigiert')
  m.grid.focusCell('row-0', 'kind')
  await userEvent.keyboard('{F8}')
  expect(m.at()).toBe('2:residence')
})

test('F8 goes from one to the next and round', async () => {
  m.grid.focusCell('row-0', 'kind')
  const places: string[] = []
  for (let i = 0; i < 4; i += 1) {
    await userEvent.keyboard('{F8}')
    places.push(m.at())
  }
  expect(places).toEqual(['2:residence', '2:benefits', '300:housing', '2:residence'])
  await userEvent.keyboard('{Shift>}{F8}{/Shift}')
  expect(m.at()).toBe('300:housing')
})

test('Escape closes the message, which comes back with the next cell', async () => {
  m.grid.focusCell('row-2', 'residence')
  await expect.poll(tip).toContain('Leistung')
  await userEvent.keyboard('{Escape}')
  expect(tip()).toBeNull()
})

test('a message that comes while the cursor waits at its cell is shown, and once', async () => {
  m.grid.focusCell('row-7', 'residence')
  await rest()
  expect(tip()).toBeNull()
  const judged = exampleRow(7, { issues: ISSUES[2]! })
  m.grid.replaceRows([judged])
  await expect.poll(tip).toContain('Leistung')
  await userEvent.keyboard('{Escape}')
  m.grid.replaceRows([judged])
  await rest()
  expect(tip()).toBeNull()
  m.grid.replaceRows([exampleRow(7)])
  m.grid.replaceRows([judged])
  await expect.poll(tip).toContain('Leistung')
  m.grid.replaceRows([exampleRow(7)])
  await expect.poll(tip).toBeNull()
})

test('scrolling takes the message along, out of sight and not back after Escape', async () => {
  m.grid.focusCell('row-2', 'residence')
  await expect.poll(tip).toContain('Leistung')
  const scroller = m.root.querySelector('.scroller')!
  scroller.scrollTop = 20
  await expect.poll(tip).toBeNull()
  await expect.poll(tip).toContain('Leistung')
  await userEvent.keyboard('{Escape}')
  scroller.scrollTop = 0
  await rest()
  expect(tip()).toBeNull()
  m.grid.focusCell('row-3', 'residence')
  m.grid.focusCell('row-2', 'residence')
  await expect.poll(tip).toContain('Leistung')
  scroller.scrollTop = 3000
  await rest()
  expect(tip()).toBeNull()
})

test('the message shows while the pointer rests on the cell', async () => {
  m.grid.focusCell('row-2', 'residence')
  m.grid.focusCell('row-5', 'residence')
  await expect.poll(tip).toBeNull()
  await userEvent.pointer({ target: m.cell(2, 'residence') })
  await expect.poll(tip).toContain('Leistung')
})

describe('carried cells', () => {
  test('say so', () => {
    expect(describedBy(m.cell(1, 'kind'))).toBe('Aus dem Vormonat übernommen.')
    expect(m.cell(0, 'kind').hasAttribute('aria-describedby')).toBe(false)
  })
  test('are looked at as plain ones after they were typed over', async () => {
    m.grid.focusCell('row-1', 'persons')
    await userEvent.keyboard('9{Enter}')
    expect(m.cell(1, 'persons').hasAttribute('aria-describedby')).toBe(false)
  })
})

test('an empty cell names the code that is no longer valid', () => {
  const previous = {
    month: '2023-08',
    kind: 'cm',
    status: 'active',
    phase: null,
    residence: null,
    ageBand: null,
    ageBandSince: null,
    quietMonths: 0,
    lastContact: null,
    lapsed: { phase: ['4'] },
  } as unknown as NonNullable<ReturnType<typeof exampleRow>['previous']>
  m.grid.replaceRows([exampleRow(0, { values: {}, previous })])
  m.grid.focusCell('row-0', 'phase')
  expect(m.cell(0, 'phase').textContent).toBe('(bisher: 4 Linking)')
  expect(describedBy(m.cell(0, 'phase'))).toContain('4 Linking')
})

test('a conflict shows both values', () => {
  m.grid.replaceRows([
    exampleRow(0, {
      state: 'conflict',
      conflicts: { persons: { value: 4, by: 'caritas-2', at: '2023-09-28T12:00:00Z' } },
    }),
  ])
  const said = describedBy(m.cell(0, 'persons'))
  expect(said).toContain('Hier steht: 1')
  expect(said).toContain('caritas-2')
  expect(said).toContain('4')
})

describe('a refused text', () => {
  const secret = 'Herrn Testfall 0170 1234567'

  test('stays in its cell and is told to nobody', async () => {
    m.grid.focusCell('row-4', 'note')
    await userEvent.keyboard(`Termin mit ${secret}`)
    await expect.poll(tip).toContain('Personenbezogene Angabe')
    expect([...m.root.querySelectorAll('#tip mark')].map((mark) => mark.textContent)).toContain(
      '0170 1234567',
    )
    expect(m.editor.ariaInvalid).toBe('true')
    await userEvent.keyboard('{Enter}')
    const cell = m.cell(4, 'note')
    expect(cell.textContent).toBe(`Termin mit ${secret}`)
    expect(cell.ariaInvalid).toBe('true')
    expect(describedBy(cell)).toContain('Nicht gespeichert')
    const refused = [{ row: 'row-4', column: 'note' }]
    expect(m.heard['grid-edit']).toEqual([{ gesture: 'type', edits: [], refused }])
    expect(m.heard['grid-drafts']).toEqual([{ count: 1 }])
    expect(m.heard['grid-say'].at(-1)?.text).toContain('Personenbezogene Angabe')
    expect(JSON.stringify(m.heard)).not.toContain('Testfall')
    expect(JSON.stringify(m.heard)).not.toContain('1234567')
  })

  test('a known word is offered for an unknown one', async () => {
    m.grid.focusCell('row-4', 'note')
    await userEvent.keyboard('Trmin im Jobcenter ')
    await expect.poll(tip).toContain('Alt+↓')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect([...m.root.querySelectorAll('[role=option]')].map((o) => o.textContent)).toContain('Termin')
    await userEvent.keyboard('{Enter}{Enter}')
    expect(m.heard['grid-edit'].flatMap(({ edits }) => edits)).toMatchObject([
      { values: { note: 'Termin im Jobcenter' } },
    ])
  })

  test('is corrected in place', async () => {
    m.grid.focusCell('row-4', 'note')
    await userEvent.keyboard(`${secret}{Enter}{ArrowUp}{F2}`)
    expect(m.editor.value).toBe(secret)
    m.editor.select()
    await userEvent.keyboard('Termin im Jobcenter{Enter}')
    expect(m.heard['grid-edit'].flatMap(({ edits }) => edits)).toEqual([
      { row: 'row-4', create: false, values: { note: 'Termin im Jobcenter' } },
    ])
    expect(m.grid.drafts).toBe(0)
  })

  test('an unknown code is kept as typed, an ambiguous one names what it can mean', async () => {
    m.grid.focusCell('row-4', 'origin')
    await userEvent.keyboard('Atlantis{Enter}')
    expect(m.cell(4, 'origin').textContent).toBe('Atlantis')
    expect(describedBy(m.cell(4, 'origin'))).toContain('nicht in der Liste')
    m.grid.dropDrafts()
    expect(m.cell(4, 'origin').textContent).toBe('Türkei')
  })
})
