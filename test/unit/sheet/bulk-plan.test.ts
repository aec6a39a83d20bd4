import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import {
  type BulkKind,
  type Closing,
  closingValues,
  isTooMuch,
  kindsText,
  planOf,
  refusalText,
} from '../../../web/sheet/bulk-plan.ts'
import { emptyClosing, missingIn } from '../../../web/sheet/closing-fields.ts'
import type { SheetStore } from '../../../web/sheet/store.ts'
import { bench, entry } from './bench.ts'

const SEPTEMBER = month('2023-09')
const CM: RowValues = { kind: 'cm', status: 'active', opened: '2023-01', persons: 1 }
const SHORT: RowValues = { kind: 'short', status: 'active', opened: '2023-08' }
const MOVED: Closing = {
  closed: SEPTEMBER,
  closing_type: 'abort',
  closing_reason: 'moved',
  goals_met: 'partly',
  final_talk: null,
}

const chosenOf = (store: SheetStore, ids: readonly string[]) =>
  new Map(ids.map((id) => [id, store.row(id)?.caseNumber ?? null]))

const plan = (kind: BulkKind, rows: Readonly<Record<string, RowValues>>, closing = MOVED) => {
  const { store } = bench(Object.entries(rows).map(([id, values]) => entry(id, values)))
  const { able, barred } = planOf(store, kind, chosenOf(store, Object.keys(rows)), closing, 'de')
  return { able: able.map(({ id }) => id), barred, store }
}

describe('closing several rows', () => {
  test.each([
    ['with all chosen', MOVED],
    ['with nothing chosen yet', emptyClosing(SEPTEMBER)],
    ['with the kind of closing alone', { ...emptyClosing(SEPTEMBER), closing_type: 'abort' }],
    ['without the goals', { ...MOVED, goals_met: null }],
  ])('%s, running cases and consultations are taken', (_, closing) => {
    expect(plan('close', { a: CM, b: SHORT }, closing)).toMatchObject({ able: ['a', 'b'], barred: [] })
  })

  test.each<[string, RowValues, string]>([
    ['an other contact', { kind: 'contact' }, 'Ein Sonstiger Kontakt wird nicht beendet.'],
    ['a row without a kind', { persons: 1 }, 'Die Fallart fehlt.'],
    ['what is closed already', { ...CM, status: 'closed', closed: '2023-09' }, 'Der Fall ist schon beendet.'],
  ])('%s is left out, with the reason', (_, values, why) => {
    expect(plan('close', { a: CM, b: values })).toMatchObject({
      able: ['a'],
      barred: [{ caseNumber: 'b-number', why }],
    })
  })

  test('a case that begins after the month of its end is left out by the rule that says so', () => {
    const { able, barred } = plan('close', { a: CM, b: SHORT }, { ...MOVED, closed: month('2023-07') })
    expect([able, barred.map(({ caseNumber }) => caseNumber)]).toEqual([['a'], ['b-number']])
    expect(barred[0]?.why).toMatch(/Ende/)
  })

  test('what was wrong in a row before does not keep it from being closed', () => {
    expect(plan('close', { a: { ...CM, closed: '2023-13' } }).able).toEqual(['a'])
  })

  test('writes the columns of the kind alone, and no empty cell', () => {
    const template = templateAt([], SEPTEMBER)
    expect(closingValues(template, 'cm', MOVED)).toEqual({
      status: 'closed',
      closed: '2023-09',
      closing_type: 'abort',
      closing_reason: 'moved',
      goals_met: 'partly',
    })
    expect(closingValues(template, 'short', { ...MOVED, final_talk: 'yes' })).toEqual({
      status: 'closed',
      closed: '2023-09',
      closing_type: 'abort',
      closing_reason: 'moved',
    })
    const without = { ...template, columns: template.columns.filter(({ key }) => key !== 'goals_met') }
    expect(closingValues(without, 'cm', MOVED)).not.toHaveProperty('goals_met')
    expect(missingIn({ ...MOVED, goals_met: null }, without, true, 'de')).toBeNull()
  })

  test.each<[Partial<Closing>, boolean, string | null]>([
    [{ closing_type: null }, true, 'closing_type'],
    [{ closing_reason: null }, true, 'closing_reason'],
    [{ goals_met: null }, true, 'goals_met'],
    [{ goals_met: null }, false, null],
    [{}, true, null],
  ])('without %j (managed: %s) asks for %s', (without, managed, field) => {
    const missing = missingIn({ ...MOVED, ...without }, templateAt([], SEPTEMBER), managed, 'de')
    expect(missing?.field ?? null).toBe(field)
  })
})

describe('handing over and assigning several rows', () => {
  test('take every saved row, whatever its kind', () => {
    const rows = { a: CM, b: SHORT, c: { kind: 'contact' } }
    const { able, store } = plan('handover', rows)
    expect(able).toEqual(['a', 'b', 'c'])
    expect(kindsText(store, store.rows, 'de')).toBe(
      '1 × Case Management, 1 × Kurzberatung, 1 × Sonstiger Kontakt',
    )
    expect(plan('assign', rows).able).toEqual(['a', 'b', 'c'])
  })

  test('leave a row that the server does not have yet, and one whose text was refused', () => {
    const { store } = bench([entry('a', CM), entry('b', CM)])
    const made = store.create({ kind: 'cm' })
    store.drafts.set('b', 'persons', {
      text: 'drei',
      refusal: { ok: false, rule: 'R01', detail: 'not_a_number' },
    } as never)
    const ids = chosenOf(store, ['a', 'b', made])
    const { able, barred } = planOf(store, 'handover', ids, MOVED, 'de')
    expect(able.map(({ id }) => id)).toEqual(['a'])
    expect(barred).toEqual([
      {
        caseNumber: 'b-number',
        why: 'In der Zeile steht noch etwas, das nicht gespeichert ist. Bitte zuerst klären.',
      },
      { caseNumber: null, why: 'Die Zeile ist noch nicht gespeichert. Bitte kurz warten.' },
    ])
    expect(planOf(store, 'assign', ids, MOVED, 'de').able.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

test('a row that somebody took away meanwhile is named by the number that it had', () => {
  const { store } = bench([entry('a', CM), entry('b', CM)])
  const chosen = chosenOf(store, ['a', 'b'])
  store.remove('b')
  for (const kind of ['close', 'handover', 'assign'] as const) {
    const { able, barred } = planOf(store, kind, chosen, MOVED, 'de')
    expect([able.map(({ id }) => id), barred.map(({ caseNumber }) => caseNumber)]).toEqual([
      ['a'],
      ['b-number'],
    ])
  }
})

test('a row with a refused text where the end would stand is not closed over it', () => {
  const { store } = bench([entry('a', CM), entry('b', CM)])
  const refusal = { ok: false, rule: 'R01', detail: 'unknown' } as never
  store.drafts.set('a', 'closing_reason', { text: 'verzogen?', refusal } as never)
  store.drafts.set('b', 'persons', { text: 'drei', refusal } as never)
  const { able } = planOf(store, 'close', chosenOf(store, ['a', 'b']), MOVED, 'de')
  expect(able.map(({ id }) => id)).toEqual(['b'])
})

test.each([
  [1000, false],
  [1001, true],
])('%i rows at once are too many: %s', (count, tooMuch) => {
  const rows = Array.from({ length: count }, (_, i) => [`e${i}`, CM] as const)
  const { store } = bench(rows.map(([id, values]) => entry(id, values)))
  const ids = chosenOf(
    store,
    rows.map(([id]) => id),
  )
  expect(isTooMuch(planOf(store, 'handover', ids, MOVED, 'de'))).toBe(tooMuch)
})

test('every refusal has words, in both languages', () => {
  const codes = [
    'not_allowed',
    'case_not_found',
    'sheet_not_open',
    'unit_not_found',
    'busy',
    undefined,
  ] as const
  const texts = codes.flatMap((code) => [refusalText(code, 'de'), refusalText(code, 'en')])
  expect(new Set(texts).size).toBe(10)
  expect(texts.every((text) => text.length > 20)).toBe(true)
})
