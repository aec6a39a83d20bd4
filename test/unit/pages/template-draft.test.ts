import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import type { Column } from '#domain/template/column.ts'
import { codesOf, type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { applyVersion } from '#domain/template/version.ts'
import { versionWords } from '#domain/text/version-words.ts'
import { BLANK, columnFrom, factsOf } from '../../../web/pages/template/column-form.ts'
import {
  codesFrom,
  fateOf,
  keyFrom,
  withCode,
  withCodeChange,
  withCodeMoved,
  withColumn,
  withColumnChange,
  withColumnEnded,
  withColumnMoved,
  withEnabled,
  withFate,
  withoutCode,
  withoutColumn,
} from '../../../web/pages/template/draft.ts'
import { ownCode, ownColumn } from '../../support/random-versions.ts'

const NOTHING: TemplateVersion = { validFrom: month('2023-10') }
const before = templateAt([], NOTHING.validFrom)
const after = (draft: TemplateVersion) => applyVersion(before, draft)
const housing = (draft: TemplateVersion): string[] => codesOf(after(draft), 'housing').map(({ key }) => key)
const words = (draft: TemplateVersion) => versionWords(draft, before, after(draft), 'de')

describe('a draft', () => {
  test('whatever is taken back leaves nothing', () => {
    const boat = withCode(NOTHING, 'housing', ownCode('boat'))
    expect(
      withoutCode(withCodeMoved(boat, after(boat), 'housing', 'boat', -1), 'housing', 'boat').addCodes,
    ).toBeUndefined()
    expect(withoutCode(boat, 'housing', 'boat')).toEqual(NOTHING)
    expect(
      withFate(withFate(NOTHING, 'housing', 'homeless', 'retired'), 'housing', 'homeless', null),
    ).toEqual(NOTHING)
    const column = ownColumn('childcare')
    const added = withColumn(NOTHING, column, [ownCode('found')])
    expect(withoutColumn(added, 'childcare', before)).toEqual(NOTHING)
    expect(withColumnEnded(withColumnEnded(NOTHING, 'housing', true), 'housing', false)).toEqual(NOTHING)
    expect(withEnabled(withEnabled(NOTHING, 'note', true), 'note', false)).toEqual(NOTHING)
  })

  test('a list that another column of the draft has stays with that', () => {
    const first = withColumn(NOTHING, ownColumn('childcare'), [ownCode('found')])
    const both = withColumn(first, ownColumn('other', { list: 'childcare' } as Partial<Column>), null)
    expect(withoutColumn(both, 'childcare', before).addCodes).toEqual({ childcare: [ownCode('found')] })
  })

  test('a code ends in one way at a time', () => {
    const ending = withFate(NOTHING, 'housing', 'homeless', 'retired')
    expect(fateOf(ending, 'housing', 'homeless')).toBe('retired')
    const leaving = withFate(ending, 'housing', 'homeless', 'phase_out')
    expect(leaving).toEqual({ ...NOTHING, phaseOutCodes: { housing: ['homeless'] } })
  })

  test('moves codes and columns one place, within their list and band, and not beyond', () => {
    const up = withCodeMoved(NOTHING, before, 'housing', 'homeless', -1)
    expect(housing(up).indexOf('homeless')).toBe(housing(NOTHING).indexOf('homeless') - 1)
    const [first = ''] = housing(NOTHING)
    expect(housing(withCodeMoved(NOTHING, before, 'housing', first, -1))).toEqual(housing(NOTHING))
    const keys = after(withColumnMoved(NOTHING, before, 'kind', -1)).columns.map(({ key }) => key)
    // What the system fills stays first.
    expect(keys.slice(0, 4)).toEqual(['case_number', 'unit', 'month', 'kind'])
    const down = after(withColumnMoved(NOTHING, before, 'housing', 1)).columns.map(({ key }) => key)
    expect(down.indexOf('housing')).toBe(down.indexOf('housing_adequate') + 1)
  })

  test('is told in words', () => {
    const draft = withColumnChange(
      withCodeChange(withFate(NOTHING, 'housing', 'homeless', 'phase_out'), 'housing', 'private', {
        de: 'eigene Wohnung',
      }),
      'housing',
      { de: 'Unterkunft', en: 'Lodging', required: [] },
    )
    expect(words(draft)).toEqual([
      'Spalte „Wohnsituation“ heißt „Unterkunft“.',
      'Spalte „Wohnsituation“: freiwillig.',
      'Code „private Wohnung“ in „Unterkunft“ heißt „eigene Wohnung“.',
      'Code „wohnungslos“ in „Unterkunft“ läuft aus: ab Oktober 2023 nur noch, wo er schon stand.',
    ])
    expect(words(NOTHING)).toEqual([])
  })
})

describe('keys of labels', () => {
  test.each([
    ['Kinderbetreuung (Kita)', 'kinderbetreuung_kita', 'kinderbetreuung_kita'],
    ['Größe über 3 Zimmer', 'groesse_ueber_3_zimmer', 'groesse_ueber_zimmer'],
    ['§ 25b', '25b', 'b'],
    ['…', '', ''],
    ['x'.repeat(40), 'x'.repeat(32), 'x'.repeat(32)],
  ])('%s', (label, code, column) => {
    expect([keyFrom(label, true), keyFrom(label, false)]).toEqual([code, column])
  })

  test('codes are read one a line', () => {
    expect(codesFrom('gesichert\n\n  gesucht \n')).toEqual([
      { key: 'gesichert', de: 'gesichert', en: 'gesichert' },
      { key: 'gesucht', de: 'gesucht', en: 'gesucht' },
    ])
  })
})

describe('the form of a column', () => {
  const facts = { ...BLANK, key: 'childcare', de: 'Betreuung', required: ['cm'] as const }

  test('free text is optional, not carried, and of its own class, whatever was chosen before', () => {
    expect(columnFrom({ ...facts, type: 'text' })).toEqual({
      key: 'childcare',
      de: 'Betreuung',
      en: 'Betreuung',
      group: 'situation',
      type: 'text',
      maxLength: 120,
      required: [],
      carry: false,
      disclosure: ['text'],
    })
    expect(columnFrom({ ...facts, type: 'text', protection: 'internal' }).disclosure).toEqual([
      'text',
      'internal',
    ])
  })

  test('a column read into the form comes out of it as it was', () => {
    const rules = [{ demand: 'only_when', level: 'warn', column: 'kind', codes: ['cm'] }] as const
    for (const change of [
      {},
      { type: 'codes' },
      { type: 'integer', min: 1, max: 9 },
      { type: 'month' },
      { rules },
    ]) {
      const column = ownColumn('childcare', change as Partial<Column>)
      expect(columnFrom(factsOf(column))).toEqual(column)
    }
  })
})
