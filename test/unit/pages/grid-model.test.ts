import { expect, test } from 'vitest'
import { month } from '../../../worker/domain/sheet/month.ts'
import { templateAt } from '../../../worker/domain/template/template-at.ts'
import { Columnar } from '../../../web/pages/consolidated/columnar.ts'
import { gridModelOf } from '../../../web/pages/consolidated/grid-model.ts'

const template = templateAt([], month('2023-09'))
const around = {
  label: 'Zeilen',
  template,
  county: '05566',
  language: 'de',
  unitName: (id: string) => `Dienststelle ${id}`,
  stateLabel: { de: 'Stand', en: 'State' },
} as const

function model(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const exported = new Columnar(header)
  for (const row of rows) exported.push(row)
  return gridModelOf(exported, around)
}

test('coarse values are shown as they are, whole numbers stay numbers', () => {
  const { template: shown, rows } = model(
    ['case_number', 'persons', 'minors'],
    ['FAB01', '3-4', '2'],
    ['FAB02', '1', ''],
  )
  expect(shown.columns.map(({ key, type }) => [key, type])).toEqual([
    ['case_number', 'text'],
    ['persons', 'text'],
    ['minors', 'integer'],
  ])
  expect(rows.map(({ caseNumber, values }) => [caseNumber, values['persons'], values['minors']])).toEqual([
    ['FAB01', '3-4', 2],
    ['FAB02', '1', null],
  ])
})

test('real case numbers are case numbers', () => {
  const { template: shown } = model(['case_number'], ['00000000A'])
  expect(shown.columns[0]?.type).toBe('text')
  expect(model(['case_number'], ['000000001']).template.columns[0]?.type).toBe('case_number')
})

test('units, states and keys are told by their names; a column of another template by its key', () => {
  const {
    rows,
    template: shown,
    editable,
  } = model(
    ['case_number', 'unit', 'month', 'state', 'topics', 'retired'],
    ['FAB01', 'nord', '2023-09', 'accepted', 'housing|work', 'x'],
  )
  expect(rows[0]?.values).toMatchObject({
    unit: 'Dienststelle nord',
    month: '2023-09',
    state: 'angenommen',
    topics: ['housing', 'work'],
    retired: 'x',
  })
  expect(shown.columns.map((column) => column.de).slice(3)).toEqual(['Stand', 'Handlungsfelder', 'retired'])
  expect(editable).toBe(false)
})

test('columns whose every field is of the template keep their type; one coarse value makes texts of all', () => {
  const header = ['origin', 'topics', 'month', 'phase', 'residence']
  const { template: shown, rows } = model(
    header,
    ['475', 'housing|work', '2023-09', '4', 'Schutzstatus'],
    ['', 'work', '2022-10', '', 'duldung'],
  )
  expect(shown.columns.map(({ key, type }) => [key, type])).toEqual([
    ['origin', 'country'],
    ['topics', 'codes'],
    ['month', 'sheet_month'],
    ['phase', 'code'],
    ['residence', 'text'],
  ])
  expect(rows[0]?.values).toMatchObject({ origin: '475', topics: ['housing', 'work'], phase: '4' })
  expect(model(['origin'], ['475'], ['asia']).rows.map(({ values }) => values['origin'])).toEqual([
    'Syrien',
    'asia',
  ])
})

test('a column that has ended since is told by its label, and its codes by theirs', () => {
  const ended = templateAt([{ validFrom: month('2023-09'), removeColumns: ['housing'] }], month('2023-09'))
  const exported = new Columnar(['case_number', 'housing'])
  exported.push(['FAB01', 'homeless'])
  const { template: shown, rows } = gridModelOf(exported, { ...around, template: ended })
  expect(shown.columns[1]).toMatchObject({ key: 'housing', de: 'Wohnsituation', type: 'code' })
  expect(rows[0]?.values['housing']).toBe('homeless')
})
