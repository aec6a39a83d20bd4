import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, month } from '#domain/sheet/month.ts'
import type { Code } from '#domain/template/code.ts'
import { isServerColumn } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { parseValue, validateValue } from '#domain/template/types/index.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { canonicalValue, usableCodes } from '../../../support/arbitrary-rows.ts'
import { COUNTY, WITH_NOTE } from '../../../support/example-rows.ts'

const LANGUAGES = ['de', 'en'] as const
// Before and in the phase-out of a code, and in a year with former states.
const MONTHS = ['1985-06', '2023-09', '2026-02'].map(month)

describe.each(MONTHS)('in %s', (at) => {
  const template = templateAt(WITH_NOTE, at)
  const columns = template.columns.filter((column) => !isServerColumn(column))
  const context = { template, county: COUNTY }

  test.each(columns)('$key: what is shown in either language is read back', (column) => {
    fc.assert(
      fc.property(canonicalValue(column, template), (value) => {
        expect(validateValue(column, value, context)).toBeNull()
        for (const language of LANGUAGES) {
          const shown = formatValue(column, value, template, language)
          expect(shown).not.toBe('')
          expect(parseValue(column, shown, context)).toEqual({ ok: true, value })
        }
      }),
    )
  })

  test.each(columns.filter((column) => 'list' in column))(
    '$key: every name of a code means it, and one that several codes have is asked',
    (column) => {
      const codes = usableCodes(column, template)
      const namesOf = ({ key, de, en, short, aliases }: Code): string[] =>
        [key, de, en, ...(short ? [short] : []), ...(aliases ?? [])].map((name) => name.toLowerCase())
      for (const code of codes)
        for (const name of namesOf(code)) {
          const owners = codes.filter((other) => namesOf(other).includes(name))
          const read = parseValue(column, name, context)
          const value = column.type === 'codes' ? [code.key] : code.key
          if (owners.length === 1) expect([name, read]).toEqual([name, { ok: true, value }])
          else expect([name, read]).toMatchObject([name, { problem: 'ambiguous_code', candidates: owners }])
        }
    },
  )

  test.each(columns.filter((column) => 'list' in column))(
    '$key: a beginning of a name is never taken, unless it is a name or a word of one code alone',
    (column) => {
      const codes = usableCodes(column, template)
      const wordsOf = (name: string): string[] =>
        name
          .toLowerCase()
          .normalize('NFD')
          .replaceAll(/\p{M}|\*in(?:nen)?\b/gu, '')
          .split(/[^\p{L}\d+*]+/u)
          .filter(Boolean)
      for (const { de } of codes)
        for (let length = 1; length < de.length; length += 1) {
          const text = de.slice(0, length)
          const read = parseValue(column, text, context)
          if (!read.ok || read.value === null) continue
          const key = Array.isArray(read.value) ? read.value.join() : String(read.value)
          const taken = codes.find((code) => code.key === key)
          const names = taken
            ? [taken.key, taken.de, taken.en, taken.short ?? '', ...(taken.aliases ?? [])]
            : []
          const words = wordsOf(text)
          if (column.key === 'age_band' && /^\d+$/.test(text)) continue
          const has = (name: string): boolean =>
            ` ${wordsOf(name).join(' ')} `.includes(` ${words.join(' ')} `)
          expect([text, key, names.some(has)]).toEqual([text, key, true])
        }
    },
  )

  test.each(columns)('$key: no text breaks the reading, and what is accepted is canonical', (column) => {
    const pieces = usableCodes(column, template).flatMap((code) => [code.key, code.de, code.en.slice(0, 3)])
    const digits = fc.stringMatching(/^[0-9]{0,4}[ ./,-]?[0-9]{0,4}$/)
    const likely = fc.array(fc.oneof(fc.constantFrom(...pieces, 'März', '.', ' '), digits), { maxLength: 4 })
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      likely.map((parts) => parts.join('')),
      likely.map((parts) => parts.join(', ')),
      // Lone surrogates, which no keyboard types but a paste may hold.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseValue(column, text, context)
        if (parsed.ok) expect(validateValue(column, parsed.value, context)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  test.each(columns)('$key: no value from outside breaks the judgement', (column) => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const problem = validateValue(column, value, context)
        expect(problem === null || typeof problem === 'string').toBe(true)
      }),
    )
  })
})

test('no cell type accepts an object, a nested list or a truth value', () => {
  const template = templateAt(WITH_NOTE, month('2023-09'))
  for (const column of template.columns)
    for (const value of [{}, [[]], [{}], true, Symbol('x'), () => 'm', 10n])
      expect(validateValue(column, value, { template, county: COUNTY })).not.toBeNull()
})

test('a code in phase-out that is kept is read back too', () => {
  const template = templateAt(WITH_NOTE, addMonths(month('2026-01'), 3))
  const column = template.columns.find((one) => one.key === 'residence')
  if (!column) throw new Error('no column')
  const shown = formatValue(column, 'chance', template, 'de')
  const context = { template, county: COUNTY, kept: ['chance'] }
  expect(parseValue(column, shown, context)).toEqual({ ok: true, value: 'chance' })
})
