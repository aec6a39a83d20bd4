import { describe, expect, test } from 'vitest'
import { rulesOf } from '#domain/rules/columns.ts'
import { judgeRow } from '#domain/rules/engine.ts'
import { blocksSubmission, reasonFor } from '#domain/rules/reason.ts'
import type { Column, ColumnRule, RowValues } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { issueMessage } from '#domain/text/issues.ts'
import { fieldsOf } from '#domain/text/dictionary.ts'
import { cm, COUNTY, judged, MONTH, short } from '../../../support/example-rows.ts'
import { ownCode, ownColumn } from '../../../support/random-versions.ts'

function withColumn(change: Partial<Column> | object, rules: readonly ColumnRule[]): Template {
  const column = ownColumn('childcare', { ...change, rules } as Partial<Column>)
  const version = {
    validFrom: MONTH,
    addCodes: { childcare: [ownCode('found'), ownCode('wanted')] },
    addColumns: [{ after: 'housing', column }],
  }
  return templateAt([version], MONTH)
}

const said = (template: Template, row: RowValues): string[] =>
  judged(row, { template }).map(
    ({ rule, level, columns, detail }) => `${rule} ${level} ${columns.join('+')} ${detail}`,
  )

describe('only when', () => {
  const template = withColumn({}, [{ demand: 'only_when', level: 'submit', column: 'kind', codes: ['cm'] }])
  test.each<[string, RowValues, string[]]>([
    ['filled where it may be', cm({ childcare: 'found' }), []],
    ['empty where it may be filled', cm(), []],
    ['empty where it may not', short(), []],
    [
      'filled where it may not',
      short({ childcare: 'found' }),
      ['R04 submit childcare+kind attached_not_due'],
    ],
    ['while nothing is known', { ...cm({ childcare: 'found' }), kind: null }, []],
  ])('%s', (_, row, issues) =>
    expect(said(template, row).filter((one) => !one.startsWith('R03'))).toEqual(issues),
  )

  test('by one of several codes of a set', () => {
    const own = withColumn({}, [
      { demand: 'only_when', level: 'hint', column: 'topics', codes: ['work', 'school'] },
    ])
    expect(said(own, cm({ childcare: 'found' }))).toEqual([])
    expect(said(own, cm({ childcare: 'found', topics: ['housing'] }))).toEqual([
      'R04 hint childcare+topics attached_not_due',
    ])
  })
})

describe('exactly when', () => {
  const byNumber = withColumn({}, [{ demand: 'exactly_when', level: 'warn', column: 'contacts' }])
  const byStatus = withColumn({}, [
    { demand: 'exactly_when', level: 'submit', column: 'status', codes: ['active'] },
  ])
  test.each<[string, Template, RowValues, string[]]>([
    ['a number and a value', byNumber, cm({ childcare: 'found' }), []],
    ['a number without a value', byNumber, cm(), ['R08 warn childcare+contacts attached_missing']],
    [
      'a value without a number',
      byNumber,
      cm({ childcare: 'found', contacts: 0, contact_ways: null }),
      ['R08 warn childcare+contacts attached_not_due'],
    ],
    ['neither', byNumber, cm({ contacts: 0, contact_ways: null }), []],
    // An empty status counts as active.
    ['an empty status', byStatus, cm({ status: null }), ['R08 submit childcare+status attached_missing']],
  ])('%s', (_, template, row, issues) => expect(said(template, row)).toEqual(issues))

  test('a warning wants a reason, which holds as long as both values stay', () => {
    const context = { month: MONTH, county: COUNTY, previous: null, template: byNumber }
    const [issue] = judgeRow({ ...context, row: cm() })
    if (!issue) throw new Error('no issue')
    expect(blocksSubmission(issue)).toBe(true)
    const given = reasonFor(issue, cm(), 'checked')
    expect(judgeRow({ ...context, row: cm() }, [given]).every((one) => !blocksSubmission(one))).toBe(true)
    expect(judgeRow({ ...context, row: cm({ contacts: 5 }) }, [given]).some(blocksSubmission)).toBe(true)
  })
})

describe('at most', () => {
  const template = withColumn({ type: 'integer', min: 0, max: 30 }, [
    { demand: 'at_most', level: 'submit', column: 'persons' },
  ])
  test.each<[string, RowValues, string[]]>([
    ['fewer', cm({ childcare: 2 }), []],
    ['as many', cm({ childcare: 3 }), []],
    ['more', cm({ childcare: 4 }), ['R05 submit childcare+persons attached_more']],
    ['of nothing known', cm({ childcare: 4, persons: null, minors: null }), []],
  ])('%s', (_, row, issues) =>
    expect(said(template, row).filter((one) => !one.startsWith('R03'))).toEqual(issues),
  )

  test('is told with the labels of both, in the dictionary as well, at both columns', () => {
    const [issue] = judged(cm({ childcare: 4 }), { template })
    expect(issue && issueMessage(issue, template, 'de').text).toBe(
      'Die Zahl in „Spalte childcare“ ist größer als die in „Personen im Fall“. Bitte eine von beiden berichtigen.',
    )
    for (const key of ['childcare', 'persons']) {
      const column = columnOf(template, key)
      expect(column && rulesOf(column, template)).toContain('R05')
      const texts = fieldsOf(template, 'de')
        .find((field) => field.key === key)
        ?.demands.map(({ text }) => text)
      expect(texts).toContain(
        '„Spalte childcare“ ist nicht größer als „Personen im Fall“. (vor der Abgabe zu klären)',
      )
    }
    // What the catalogue says of its own columns is not said of this one.
    const own = fieldsOf(template, 'de').find((field) => field.key === 'childcare')
    expect(own?.demands.filter(({ rule }) => rule === 'R05')).toHaveLength(1)
  })
})

test('a rule about a column that the month does not have is silent', () => {
  const template = withColumn({}, [{ demand: 'exactly_when', level: 'submit', column: 'contacts' }])
  const without = { ...template, columns: template.columns.filter(({ key }) => key !== 'contacts') }
  expect(
    said(without, cm({ contacts: null, contact_ways: null })).filter((one) => one.includes('attached')),
  ).toEqual([])
})
