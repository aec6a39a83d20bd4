import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine, parseCsv } from '#domain/csv.ts'
import { exportColumns, FIXED_COLUMNS } from '#domain/report/export-columns.ts'
import { packageCodes, packageDescriptor, type PackageFacts } from '#domain/report/data-package.ts'
import { month } from '#domain/sheet/month.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { cellWriter } from '../../../../worker/export/cells.ts'
import { canonicalValue } from '../../../support/arbitrary-rows.ts'
import { WITH_NOTE } from '../../../support/example-rows.ts'
import { ownCode, ownColumn } from '../../../support/random-versions.ts'

// The rules of the profiles at datapackage.org/profiles/2.0, as their JSON schemas have them, written down here anew.
const ORDERED = ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']
const SIZED = ['required', 'unique', 'enum', 'minLength', 'maxLength']
/** Field types of the profile, each with the constraints that it takes. `list` is none of them. */
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  string: [...SIZED, 'pattern'],
  number: ORDERED,
  integer: ORDERED,
  date: ORDERED,
  time: ORDERED,
  datetime: ORDERED,
  year: ORDERED,
  yearmonth: ORDERED,
  duration: ORDERED,
  boolean: ['required', 'enum'],
  object: [...SIZED, 'jsonSchema'],
  array: [...SIZED, 'jsonSchema'],
  geojson: SIZED,
  geopoint: ['required', 'unique', 'enum'],
  any: ['required', 'unique', 'enum'],
}
const FIELD = ['name', 'title', 'description', 'type', 'constraints']
const RESOURCE = [
  '$schema',
  'name',
  'path',
  'type',
  'format',
  'mediatype',
  'encoding',
  'bytes',
  'hash',
  'dialect',
  'schema',
]

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: Readonly<Record<string, unknown>>
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly mediatype: string
  readonly encoding: string
  readonly bytes: number
  readonly hash: string
  readonly dialect: Readonly<Record<string, unknown>>
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey: readonly string[]
    readonly missingValues: readonly string[]
  }
}
interface Descriptor {
  readonly $schema: string
  readonly name: string
  readonly resources: readonly Resource[]
}

const AUGUST = month('2023-08')
const SEPTEMBER = month('2023-09')
const VERSIONS = [
  ...WITH_NOTE,
  {
    validFrom: SEPTEMBER,
    removeColumns: ['housing'],
    addCodes: { childcare: [ownCode('found'), ownCode('wanted')] },
    addColumns: [{ after: 'persons', column: ownColumn('childcare', { type: 'codes' } as object) }],
  },
]
const templates = [AUGUST, SEPTEMBER].map((at) => templateAt(VERSIONS, at))
const columns = exportColumns(templates)

const facts = (detail: 'coarse' | 'full'): PackageFacts => ({
  from: AUGUST,
  to: SEPTEMBER,
  detail,
  deleteBy: '2024-03-27',
  header: [...FIXED_COLUMNS, ...columns.map(({ key }) => key)],
  templates,
})
// What travels is JSON.
const described = (detail: 'coarse' | 'full'): Descriptor =>
  JSON.parse(
    JSON.stringify(
      packageDescriptor(facts(detail), {
        entries: { bytes: 3, sha256: 'ab'.repeat(32) },
        codes: { bytes: 4, sha256: 'cd'.repeat(32) },
      }),
    ),
  )

const isYearMonth = (text: string): boolean => /^-?\d{4,}-(?:0[1-9]|1[0-2])$/.test(text)

function problemOf({ type, constraints = {} }: Field, text: string): string | null {
  if (type === 'integer') {
    if (!/^[+-]?\d+$/.test(text)) return 'no integer'
    if (Number(text) < Number(constraints['minimum'] ?? -Infinity)) return 'below the minimum'
    return Number(text) > Number(constraints['maximum'] ?? Infinity) ? 'above the maximum' : null
  }
  if (type === 'yearmonth') return isYearMonth(text) ? null : 'no month'
  const { pattern } = constraints
  return typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(text)
    ? 'not of the pattern'
    : null
}

describe.each(['coarse', 'full'] as const)('the %s package', (detail) => {
  const descriptor = described(detail)

  test('is what the profile that it names demands', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/)
    expect(descriptor.resources.map(({ name }) => name)).toEqual(['monatsblaetter', 'codes'])
    for (const resource of descriptor.resources) {
      expect(Object.keys(resource).filter((key) => !RESOURCE.includes(key))).toEqual([])
      // A relative path that leads nowhere else.
      expect(resource.path).toMatch(/^[a-z]+\.csv$/)
      expect([resource.type, resource.encoding, resource.mediatype]).toEqual(['table', 'utf-8', 'text/csv'])
      expect(resource.hash).toMatch(/^[^:]+:[a-fA-F0-9]+$/)
      expect(Number.isInteger(resource.bytes)).toBe(true)
      expect(resource.dialect).toEqual({
        $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
        delimiter: ',',
        lineTerminator: '\r\n',
      })
    }
  })

  test('describes its fields with types and constraints that the profile knows', () => {
    for (const { schema } of descriptor.resources) {
      const names = schema.fields.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(schema.primaryKey.filter((key) => !names.includes(key))).toEqual([])
      expect(schema.missingValues).toEqual([''])
      for (const field of schema.fields) {
        expect(Object.keys(field).filter((key) => !FIELD.includes(key))).toEqual([])
        const allowed = CONSTRAINTS[field.type]
        const asked = Object.keys(field.constraints ?? {})
        expect([field.name, field.type, asked.filter((key) => !allowed?.includes(key))]).toEqual([
          field.name,
          allowed ? field.type : 'a type of the profile',
          [],
        ])
      }
    }
  })

  test.each(columns)('every value of $key is of its type', ({ key }) => {
    const field = descriptor.resources[0]?.schema.fields.find(({ name }) => name === key)
    expect(field).toBeDefined()
    const file = { frequentOrigins: new Set(['475']) }
    for (const template of templates) {
      const column = template.columns.find((one) => one.key === key)
      if (!column || !field) continue
      const write = cellWriter(key, template, 'data', detail, file)
      fc.assert(
        fc.property(canonicalValue(column, template), (value) => {
          const text = parseCsv(`${write(value)},\r\n`)[0]?.[0] ?? null
          if (text !== null) expect([text, problemOf(field, text)]).toEqual([text, null])
        }),
        { numRuns: 40 },
      )
    }
  })

  test('its code lists are of their types, and each code stands in them once', () => {
    const [head = [], ...lines] = parseCsv(
      packageCodes(facts(detail))
        .map((line) => csvLine(line, ','))
        .join(''),
    )
    const fields = descriptor.resources[1]?.schema.fields ?? []
    expect(head).toEqual(fields.map(({ name }) => name))
    for (const line of lines)
      for (const [i, field] of fields.entries()) {
        const text = line[i] ?? null
        if (text !== null && text !== '')
          expect([field.name, text, problemOf(field, text)]).toEqual([field.name, text, null])
      }
    const keys = lines.map(([column, code]) => `${column} ${code}`)
    expect(new Set(keys).size).toBe(keys.length)
    // Of what only the earlier month has, too.
    expect(keys).toContain('housing private')
    expect(keys).toContain('childcare wanted')
  })
})

test('a column of months in between is described by what it was', () => {
  // The browser asks for the templates of the first and the last month alone.
  const between = [
    { validFrom: AUGUST, ...VERSIONS[1], removeColumns: [] },
    { validFrom: SEPTEMBER, removeColumns: ['childcare'] },
  ].map((version, i) => ({ ...version, validFrom: i === 0 ? AUGUST : SEPTEMBER }))
  const only = [month('2023-07'), SEPTEMBER].map((at) => templateAt(between, at))
  const header = [...FIXED_COLUMNS, 'childcare']
  const of = { ...facts('full'), header, templates: only }
  const { resources } = packageDescriptor(of, {
    entries: { bytes: 1, sha256: '00' },
    codes: { bytes: 1, sha256: '00' },
  }) as Descriptor
  expect(resources[0]?.schema.fields.at(-1)).toMatchObject({ name: 'childcare', title: 'Spalte childcare' })
  expect(packageCodes(of).map(([column, code]) => `${column} ${code}`)).toContain('childcare wanted')
})
