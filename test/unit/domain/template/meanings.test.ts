import { expect, test } from 'vitest'
import { columnOf } from '#domain/template/template.ts'
import { parseValue } from '#domain/template/types/index.ts'
import { type Meaning, MEANINGS } from '../../../support/meanings.ts'
import { COUNTY, MONTH, template } from '../../../support/example-rows.ts'

const TEMPLATE = template(MONTH)

/** What the product takes a text for, in the words of the table. */
function taken(key: string, text: string): Meaning {
  const column = columnOf(TEMPLATE, key)
  if (!column) throw new Error(`no column ${key}`)
  const parsed = parseValue(column, text, { template: TEMPLATE, county: COUNTY })
  if (parsed.ok) return { value: parsed.value ?? '' }
  const keys = (parsed.candidates ?? []).map((code) => code.key)
  if (parsed.problem === 'proposed_code') return { proposes: keys.join() }
  return parsed.problem === 'ambiguous_code' ? { asks: keys } : 'refused'
}

function sorted(meaning: Meaning): Meaning {
  if (meaning === 'refused' || 'value' in meaning) return meaning
  return 'asks' in meaning ? { asks: meaning.asks.toSorted() } : { proposes: meaning.proposes }
}

test.each(MEANINGS)('%s: "%s" pasted', (column, text, meaning) => {
  expect(sorted(taken(column, text))).toEqual(sorted(meaning))
})
