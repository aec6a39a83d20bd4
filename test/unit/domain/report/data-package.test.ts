import { describe, expect, test } from 'vitest'
import { exportColumns, FIXED_COLUMNS } from '#domain/report/export-columns.ts'
import { packageCodes, packageDescriptor, type PackageFacts } from '#domain/report/data-package.ts'
import { month } from '#domain/sheet/month.ts'
import type { Column } from '#domain/template/column.ts'
import { template } from '../../../support/example-rows.ts'
import { ownCode, ownColumn } from '../../../support/random-versions.ts'

const FILE = { bytes: 1, sha256: '0'.repeat(64) }

const facts = (detail: 'coarse' | 'full', templates = [template()]): PackageFacts => ({
  from: '2023-01',
  to: '2023-09',
  detail,
  deleteBy: '2024-03-27',
  header: [...FIXED_COLUMNS, ...exportColumns(templates).map(({ key }) => key)],
  templates,
})

interface Descriptor {
  readonly resources: readonly {
    readonly name: string
    readonly schema: { readonly fields: readonly { readonly name: string }[] }
  }[]
}
const fields = (of: PackageFacts) => {
  const [entries] = (packageDescriptor(of, { entries: FILE, codes: FILE }) as Descriptor).resources
  return new Map(entries?.schema.fields.map((field) => [field.name, field]))
}

describe('the table schema', () => {
  test('gives every column its type', () => {
    const full = fields(facts('full'))
    expect([...full.keys()]).toEqual(facts('full').header)
    expect(full.get('persons')).toMatchObject({ type: 'integer', title: 'Personen im Fall' })
    expect(full.get('month')).toMatchObject({ type: 'yearmonth' })
    expect(full.get('opened')).toMatchObject({ type: 'yearmonth' })
    expect(full.get('benefits')).toMatchObject({
      type: 'string',
      description: expect.stringContaining('getrennt durch |'),
    })
    // A year may also be a word.
    expect(full.get('arrival_year')).toMatchObject({ type: 'string' })
  })

  test('knows that the coarse file has bands where the full one has numbers', () => {
    expect(fields(facts('coarse')).get('persons')).toMatchObject({ type: 'string' })
    expect(fields(facts('coarse')).get('minors')).toMatchObject({ type: 'integer' })
  })
})

test('the code lists keep what one of the templates has retired, once', () => {
  const old = template()
  const added = template(month('2023-09'), [
    { validFrom: month('2023-05'), addCodes: { gaps: [{ key: 'own', de: 'Eigenes', en: 'Own' }] } },
  ])
  const lines = packageCodes(facts('full', [old, added]))
  expect(lines.filter(([column, code]) => column === 'gaps' && code === 'own')).toHaveLength(1)
  const keys = lines.map(([column, code]) => `${column} ${code}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a column that a later month has is described once, with the codes of its own list', () => {
  const version = {
    validFrom: month('2023-09'),
    addCodes: { childcare: [ownCode('found'), ownCode('wanted')] },
    addColumns: [{ after: 'housing', column: ownColumn('childcare', { type: 'codes' } as Partial<Column>) }],
  }
  const both = facts('full', [template(month('2023-08')), template(month('2023-09'), [version])])
  expect(both.header.at(-1)).toBe('childcare')
  expect(fields(both).get('childcare')).toMatchObject({ type: 'string', title: 'Spalte childcare' })
  expect(packageCodes(both).filter(([column]) => column === 'childcare')).toHaveLength(2)
  // What one of the months had and the later one has not is described as well.
  expect(fields(both).get('note')).toMatchObject({ title: 'Bemerkung' })
})
