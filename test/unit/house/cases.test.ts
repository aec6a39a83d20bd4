import { expect, test } from 'vitest'
import { sourceFiles } from '../../support/source-files.ts'

/** The cases that security asks for, as SECURITY.md lists them. */
const CASES = 38

const NAMED = /(?:test|describe|\))\(\s*['"`](\d{1,2}): /g

test('every case of the threat model has a test that is named after its number', () => {
  const named = new Set(
    sourceFiles('test').flatMap(({ text }) => [...text.matchAll(NAMED)].map(([, number]) => Number(number))),
  )
  const missing = Array.from({ length: CASES }, (_, i) => i + 1).filter((number) => !named.has(number))
  expect(missing).toEqual([])
})
