import { describe, expect, test } from 'vitest'
import { judgeText } from '#domain/rules/cell.ts'
import type { CellValue } from '#domain/template/column.ts'
import { codesOf, columnOf } from '#domain/template/template.ts'
import { planFill } from '../../../web/grid/fill.ts'
import { figuresOf } from '../../../web/grid/figures.ts'
import { formatter } from '../../../web/grid/format.ts'
import { extendTo, selectCell } from '../../../web/grid/selection.ts'
import { exampleRow, exampleState, TEMPLATE } from './example.ts'

const format = formatter(TEMPLATE, 'de')

function shown(key: string, value: CellValue): string {
  const column = columnOf(TEMPLATE, key)
  if (!column) throw new Error(key)
  return format(exampleRow('a', { values: { [key]: value } }), column)
}

test.each([
  ['persons', 3, '3'],
  ['opened', '2023-03', '03/2023'],
  ['arrival_year', 2016, '2016'],
  ['arrival_year', 'born', 'hier geboren'],
  ['topics', null, ''],
] as const)('%s %s reads %s', (key, value, text) => {
  expect(shown(key, value)).toBe(text)
})

test('a case number is shown in groups', () => {
  expect(shown('case_number', null)).toBe('K7QX-M2TR-5')
})

describe('what a clip shows can be pasted back', () => {
  const context = { template: TEMPLATE, county: '05566', previous: null }
  for (const column of TEMPLATE.columns) {
    if (!('list' in column) || column.type === 'municipality') continue
    test(column.key, () => {
      for (const code of codesOf(TEMPLATE, column.list)) {
        const value = column.type === 'codes' ? [code.key] : code.key
        const judged = judgeText(column, shown(column.key, value), context)
        if (judged.ok) expect(judged.value).toEqual(value)
        // Codes that this month does not take any more are refused, never misread.
        else expect(['retired_code', 'phased_out_code', 'not_yet_valid_code']).toContain(judged.problem)
      }
    })
  }
})

test('figures add up counts, not years or keys', () => {
  const state = exampleState([
    exampleRow('a', { values: { persons: 2, minors: null, arrival_year: 2016 } }),
    exampleRow('b', { values: { persons: 5, minors: 1, arrival_year: 2017 } }),
  ])
  const range = {
    top: 0,
    bottom: 1,
    left: state.columns.indexOf('persons'),
    right: state.columns.indexOf('arrival_year'),
  }
  expect(figuresOf([range], (i) => state.rows.at(i), state.columns)).toEqual({
    cells: 12,
    filled: 5,
    numbers: 3,
    sum: 8,
    mean: 8 / 3,
  })
})

describe('filling', () => {
  const rows = [1, 2, 3].map((persons) => exampleRow(`row-${persons}`, { values: { persons } }))
  const select = (from: number, to: number) => {
    const state = exampleState(rows)
    const column = state.columns.indexOf('persons')
    state.selection = extendTo(selectCell({ row: from, column }), { row: to, column })
    return state
  }
  test('down repeats the top row', () => {
    expect(planFill(select(0, 2), 'down').map((w) => 'value' in w && w.value)).toEqual([1, 1])
  })
  test('down in one row takes the cell above', () => {
    expect(planFill(select(1, 1), 'down')).toMatchObject([{ row: 1, value: 1 }])
  })
  test('never makes a new row', () => {
    expect(planFill(select(0, 3), 'down')).toHaveLength(2)
  })
  test('in the first row there is nothing above', () => {
    expect(planFill(select(0, 0), 'down')).toEqual([])
  })
})
