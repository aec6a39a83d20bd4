import { expect, test } from 'vitest'
import { type CellContext, judgeText, judgeValue } from '#domain/rules/cell.ts'
import { columnOf } from '#domain/template/template.ts'
import { COUNTY, template } from '../../../support/example-rows.ts'

const context: CellContext = { template: template(), county: COUNTY, previous: null }
const municipality = (() => {
  const found = columnOf(context.template, 'municipality')
  if (!found) throw new Error('no column')
  return found
})()
const other = { ok: false, rule: 'R11', problem: 'other_county' }

test.each([
  ['Rheine', '05566076'],
  ['außerhalb des Kreises', 'outside'],
  ['ohne Angabe', 'x'],
])('R11: %s is of the county, or stands for no municipality of it', (typed, key) => {
  expect(judgeText(municipality, typed, context)).toEqual({ ok: true, value: key })
  expect(judgeValue(municipality, key, context)).toEqual({ ok: true, value: key })
})

test.each([
  ['Münster', '05515000'],
  ['Overath', '05378024'],
])('R11: %s is of another county', (typed, key) => {
  expect(judgeText(municipality, typed, context)).toEqual(other)
  expect(judgeText(municipality, key, context)).toEqual(other)
  expect(judgeValue(municipality, key, context)).toEqual(other)
})

test('R11: the county is that of the deployment', () => {
  expect(judgeValue(municipality, '05515000', { ...context, county: '05515' })).toMatchObject({ ok: true })
  expect(judgeValue(municipality, '05566076', { ...context, county: '05515' })).toEqual(other)
})
