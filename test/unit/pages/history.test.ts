import { describe, expect, test } from 'vitest'
import { month } from '../../../worker/domain/sheet/month.ts'
import { templateAt } from '../../../worker/domain/template/template-at.ts'
import type { History, HistoryLine } from '#domain/history.ts'
import { cellChanges, isRestorable } from '../../../web/pages/history/history.ts'

const template = templateAt([], month('2023-09'))

test('changed cells stand in the template’s order, columns that it no longer has last', () => {
  const patch = {
    old_column: { before: 'a', after: 'b' },
    contacts: { before: 2, after: null },
    unit: { before: 'nord', after: 'sued' },
    kind: { before: null, after: 'cm' },
  }
  expect(cellChanges(patch, template, 'de', 'Dienststelle')).toEqual([
    { column: 'Dienststelle', before: 'nord', after: 'sued' },
    { column: 'Fallart', before: '', after: 'Case Management' },
    { column: 'Kontakte mit Klient*innen', before: '2', after: '' },
    { column: 'old_column', before: 'a', after: 'b' },
  ])
})

describe('what can be offered to take back', () => {
  const some = { kind: { before: null, after: 'cm' } } as const
  const change = (part: Partial<HistoryLine>): HistoryLine => ({
    id: 'c',
    seq: 1,
    type: 'set',
    by: 'N',
    at: '2023-09-27T12:02:00Z',
    patch: some,
    ...part,
  })
  const history = (editable: boolean, ...changes: readonly HistoryLine[]): History => ({
    entry: 'e',
    caseNumber: '000000001',
    unit: 'nord',
    month: month('2023-09'),
    revision: 1,
    editable,
    changes,
  })

  test.each<[string, boolean, Partial<HistoryLine>, boolean]>([
    ['a change', true, {}, true],
    ['a change on a closed sheet', false, {}, false],
    ['a change that changed nothing', true, { patch: {} }, false],
    ['a change whose case was erased', true, { patch: null }, false],
    ['a restored state', true, { type: 'restore' }, true],
    ['a creation', true, { type: 'create' }, false],
    ['a carry-over', true, { type: 'open' }, false],
    ['a removal', false, { type: 'remove', patch: {} }, true],
  ])('%s: editable %s', (_, editable, part, offered) => {
    const one = change(part)
    expect(isRestorable(history(editable, one), one)).toBe(offered)
  })

  test('a removal that was followed by something else is history', () => {
    const removal = change({ type: 'remove' })
    expect(isRestorable(history(true, change({}), removal), removal)).toBe(false)
  })
})
