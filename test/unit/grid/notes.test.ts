import { describe, expect, test } from 'vitest'
import { cellMessages } from '../../../web/grid/messages.ts'
import { nextIssue } from '../../../web/grid/next-issue.ts'
import { markOf, openColumns } from '../../../web/grid/notes.ts'
import { pasteText } from '../../../web/grid/summary.ts'
import { exampleRow, exampleState } from './example.ts'

const error = { rule: 'R03', level: 'submit', columns: ['housing'] } as const
const warn = { rule: 'R15', level: 'warn', columns: ['residence', 'benefits'] } as const

describe('a cell is marked', () => {
  test('by its most serious issue', () => {
    const row = exampleRow('a', { issues: [{ ...warn, columns: ['housing'] }, error] })
    expect(markOf(row, 'housing')).toBe('error')
  })
  test('in every column that an issue names', () => {
    const row = exampleRow('a', { issues: [warn] })
    expect(markOf(row, 'residence')).toBe('warn')
    expect(markOf(row, 'benefits')).toBe('warn')
    expect(markOf(row, 'kind')).toBeUndefined()
  })
  test('at the head of the row alone by an issue that compares whole rows', () => {
    const double = { rule: 'R18', level: 'hint', columns: ['sex', 'origin', 'residence'] } as const
    const row = exampleRow('a', { issues: [double] })
    expect([...openColumns(row, [])]).toEqual(['case_number'])
  })
  test('more lightly once a reason is given, not at all once dismissed', () => {
    expect(markOf(exampleRow('a', { issues: [{ ...warn, reason: 'checked' }] }), 'residence')).toBe('hint')
    expect(
      markOf(exampleRow('a', { issues: [{ ...warn, reason: 'dismissed' }] }), 'residence'),
    ).toBeUndefined()
  })
  test('as carried only where it holds a value', () => {
    const row = exampleRow('a', { carried: ['persons', 'minors'] })
    expect(markOf(row, 'persons')).toBe('carried')
    expect(markOf(row, 'minors')).toBeUndefined()
  })
})

test('a marked cell says why, in its language', () => {
  for (const language of ['de', 'en'] as const) {
    const state = exampleState([exampleRow('a', { issues: [error] })], { language })
    const row = state.rows.at(0)
    const column = state.columns.columns[state.columns.indexOf('housing')]
    if (!row || !column) throw new Error('not shown')
    const [message] = cellMessages(state, row, column)
    expect(message?.mark).toBe('error')
    expect(message?.text).toContain(column.label)
  }
})

describe('F8', () => {
  const rows = [exampleRow('a'), exampleRow('b', { issues: [warn] }), exampleRow('c', { issues: [error] })]
  const columns = ['residence', 'housing', 'benefits']
  const search = { rows: rows.length, rowAt: (i: number) => rows[i], columns, draftsOf: () => [] }
  test.each([
    ['from the beginning', 0, 0, false, [1, 0]],
    ['within the row', 1, 0, false, [1, 2]],
    ['to the next row', 1, 2, false, [2, 1]],
    ['round', 2, 1, false, [1, 0]],
    ['back', 2, 1, true, [1, 2]],
    ['back and round', 1, 0, true, [2, 1]],
  ] as const)('goes on %s', (_, row, column, back, [r, c]) => {
    expect(nextIssue({ row, column }, back, search)).toEqual({ row: r, column: c })
  })
  test('finds the only one from itself', () => {
    expect(nextIssue({ row: 0, column: 1 }, false, { ...search, rows: 1, rowAt: () => rows[2] })).toEqual({
      row: 0,
      column: 1,
    })
  })
  test('finds refused texts too', () => {
    expect(openColumns(exampleRow('a'), ['note']).has('note')).toBe(true)
  })
  test('finds nothing where nothing is open', () => {
    expect(nextIssue({ row: 0, column: 0 }, false, { ...search, rowAt: () => rows[0] })).toBeNull()
  })
})

test('a paste tells everything that it left out', () => {
  const text = pasteText(
    {
      written: 4,
      unchanged: 1,
      readOnly: 1,
      refused: 2,
      newRows: 1,
      surplusColumns: 3,
      surplusFrom: 8,
      surplusRows: 0,
    },
    'de',
  )
  expect(text).toBe(
    '4 Zellen eingefügt, 1 neue Zeile, 1 unverändert, 1 Zelle übersprungen, weil sie nicht änderbar ist, 2 nicht übernommen (im Blatt markiert, F8 führt hin), 3 Spalten rechts vom Blatt nicht eingefügt (8. bis 10. des Blocks).',
  )
})
