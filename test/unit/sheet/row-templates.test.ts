import { expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { templateValues } from '../../../web/sheet/row-templates.ts'

test('a template keeps what is the same the next time: no text, no month, no contacts, nothing of the end', () => {
  const values = {
    kind: 'short',
    opened: '2023-09',
    topics: ['housing'],
    persons: 2,
    contacts: 3,
    note: 'Gespräch über Wohnung',
    closed: '2023-09',
    origin: null,
  }
  expect(templateValues(values, templateAt([], month('2023-09')))).toEqual({
    kind: 'short',
    topics: ['housing'],
    persons: 2,
  })
})
