import { describe, expect, test } from 'vitest'
import { acceptsReason, blocksSubmission, DISMISSED, reasonFor } from '#domain/rules/reason.ts'
import { issue } from '#domain/rules/rule.ts'
import type { RowValues } from '#domain/template/column.ts'
import { CLOSING, cm, judged, template } from '../../../support/example-rows.ts'

const MIXED: RowValues = { persons: 1, minors: 0, residence: 'refugee', benefits: ['asylblg_basic'] }
const warning = issue('R15', ['residence', 'benefits'])

describe('a reason given for a warning', () => {
  const reasons = [reasonFor(warning, cm(MIXED), 'transition')]

  test('stands in the issue while the values of its columns stay', () => {
    expect(judged(cm(MIXED), { reasons })).toEqual([{ ...warning, reason: 'transition' }])
    expect(judged(cm({ ...MIXED, contacts: 5, phase: '6' }), { reasons })).toEqual([
      { ...warning, reason: 'transition' },
    ])
  })

  test.each([
    ['another residence', { ...MIXED, residence: 'work' }],
    ['another benefit beside', { ...MIXED, benefits: ['sgb2', 'asylblg_basic'] }],
  ])('is gone after %s', (_, change) => {
    expect(judged(cm(change), { reasons })).toEqual([warning])
  })

  test('holds again once the values are back', () => {
    expect(judged(cm({ ...MIXED, residence: 'work' }), { reasons })[0]?.reason).toBeUndefined()
    expect(judged(cm(MIXED), { reasons })[0]?.reason).toBe('transition')
  })

  test('the last one given counts', () => {
    const two = [...reasons, reasonFor(warning, cm(MIXED), 'checked')]
    expect(judged(cm(MIXED), { reasons: two })[0]?.reason).toBe('checked')
  })

  test('does not serve another rule with the same columns', () => {
    const elsewhere = reasons.map((given) => ({ ...given, rule: 'R16' as const }))
    expect(judged(cm(MIXED), { reasons: elsewhere })).toEqual([warning])
  })

  test('does not serve another rule, nor a rule that blocks submission', () => {
    const closed = cm({ ...CLOSING, goals_met: null })
    const [missing] = judged(closed)
    if (!missing) throw new Error('an issue')
    expect(judged(closed, { reasons: [reasonFor(missing, closed, 'checked')] })).toEqual([missing])
    const [other] = judged(cm({ ...MIXED, criteria_met: 1 }), { reasons })
    expect(other?.rule).toBe('R13')
    expect(other?.reason).toBeUndefined()
  })

  test('an empty cell and one that is not there are the same', () => {
    const quiet = issue('R14', ['contacts', 'network_contacts'])
    const { network_contacts: _, ...row } = cm({ contacts: 0, contact_ways: null })
    const before = { ...cm(), contacts: 0, network_contacts: null }
    expect(reasonFor(quiet, row, 'checked')).toEqual(reasonFor(quiet, before, 'checked'))
  })
})

test('a hint is dismissed while its values stay', () => {
  const row = cm({ criteria_met: 2 })
  const [hint] = judged(row)
  if (!hint) throw new Error('a hint')
  const reasons = [reasonFor(hint, row, DISMISSED)]
  expect(judged(row, { reasons })).toEqual([{ ...hint, reason: DISMISSED }])
  expect(judged(cm({ criteria_met: 1 }), { reasons })).toEqual([hint])
})

test.each([
  ['warn', 'checked', true],
  ['warn', 'dismissed', false],
  ['warn', 'no_such_reason', false],
  ['warn', '', false],
  ['hint', 'dismissed', true],
  ['hint', 'checked', false],
  ['submit', 'checked', false],
  ['submit', 'dismissed', false],
  ['cell', 'dismissed', false],
] as const)('a %s accepts %j: %s', (level, reason, expected) => {
  expect(acceptsReason(level, reason, template())).toBe(expected)
})

test.each([
  ['a submit rule', issue('R03', ['sex']), true],
  ['a warning without a reason', warning, true],
  ['a warning with a reason', { ...warning, reason: 'checked' }, false],
  ['a hint', issue('R13', ['criteria_met']), false],
])('%s keeps the sheet from being submitted: %s', (_, one, expected) => {
  expect(blocksSubmission(one)).toBe(expected)
})
