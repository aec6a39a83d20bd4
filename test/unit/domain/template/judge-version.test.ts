import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import type { Column } from '#domain/template/column.ts'
import { COLUMNS } from '#domain/template/columns.ts'
import { brokenLater, judgeVersion } from '#domain/template/judge-version.ts'
import { longestRow, MAX_ROW } from '#domain/template/judge-columns.ts'
import { CLOSED_LISTS, DISPENSABLE } from '#domain/template/needed.ts'
import { type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { RULES } from '#domain/rules/rule.ts'
import { isFixed } from '#domain/rules/columns.ts'
import { ownCode, ownColumn, randomVersions } from '../../../support/random-versions.ts'

const OCTOBER = month('2023-10')
const JANUARY = month('2024-01')

type Parts = Omit<TemplateVersion, 'validFrom'>
const said = (parts: Parts, before: readonly TemplateVersion[] = [], validFrom = OCTOBER): string[] =>
  judgeVersion({ validFrom, ...parts }, before, OCTOBER).map(({ at, code }) => `${at}: ${code}`)

const added = (change: object, codes = true): Parts => ({
  ...(codes ? { addCodes: { childcare: [ownCode('yes_all_day'), ownCode('none_yet')] } } : {}),
  addColumns: [{ after: 'housing', column: ownColumn('childcare', change as Partial<Column>) }],
})
const plain = (change: object): Parts => {
  const { list: _, ...column } = ownColumn('childcare') as Column & { list: string }
  return { addColumns: [{ after: 'housing', column: { ...column, ...change } as Column }] }
}
const TEXT = { type: 'text', maxLength: 80, carry: false, disclosure: ['text'] }
const boat = (change: object = {}): Parts => ({
  addCodes: { housing: [ownCode('boat', { de: 'Hausboot', ...change })] },
})

describe('a version that may hold', () => {
  test.each<[string, Parts]>([
    ['a code', boat()],
    ['a code with everything', boat({ hint: 'auf dem Kanal', aliases: ['Boot'] })],
    [
      'a code of a grouped list, in one of its groups',
      { addCodes: { benefits: [ownCode('new', { group: 'SGB II' })] } },
    ],
    ['a retired code', { retireCodes: { housing: ['homeless'] } }],
    ['a code in phase-out', { phaseOutCodes: { topics: ['work'] } }],
    ['a renamed code', { changeCodes: { housing: { homeless: { de: 'ohne Wohnung' } } } }],
    ['a new order', { orderCodes: { housing: ['homeless', 'private'] } }],
    ['a column with a list of its own', added({})],
    ['a column with a list that there is', plain({ type: 'codes', list: 'topics' })],
    ['a number', plain({ type: 'integer', min: 0, max: 99 })],
    ['a month', plain({ type: 'month', disclosure: ['time'] })],
    ['free text', plain(TEXT)],
    ['free text that never leaves', plain({ ...TEXT, disclosure: ['text', 'internal'] })],
    ['the note', { enable: ['note'] }],
    ['without a column on which nothing rests', { removeColumns: ['housing'] }],
    ['a column asked of more', { changeColumns: { german_level: { required: ['cm', 'short'] } } }],
    ['a column renamed', { changeColumns: { housing: { de: 'Unterkunft', en: 'Lodging' } } }],
    [
      'only when',
      added({ rules: [{ demand: 'only_when', level: 'submit', column: 'kind', codes: ['cm'] }] }),
    ],
    [
      'exactly when, by number',
      added({ rules: [{ demand: 'exactly_when', level: 'warn', column: 'contacts' }] }),
    ],
    [
      'at most another',
      plain({
        type: 'integer',
        min: 0,
        max: 30,
        rules: [{ demand: 'at_most', level: 'hint', column: 'persons' }],
      }),
    ],
  ])('%s', (_, parts) => expect(said(parts)).toEqual([]))
})

describe('what keeps a version from holding is told at its field', () => {
  test.each<[string, Parts, string]>([
    ['no change', {}, 'validFrom: nothing_changed'],
    ['empty parts', { addColumns: [], addCodes: {} }, 'validFrom: nothing_changed'],
    ['a list of nobody', { addCodes: { pets: [ownCode('cat')] } }, 'addCodes.pets: unknown_list'],
    ['a kind of case', { addCodes: { kind: [ownCode('club')] } }, 'addCodes.kind: closed_list'],
    [
      'a status renamed',
      { changeCodes: { status: { active: { de: 'an' } } } },
      'changeCodes.status.active: closed_list',
    ],
    ['the key of a code twice', boat({ key: 'homeless' }), 'addCodes.housing.homeless: key_taken'],
    ['a key with capitals', boat({ key: 'Boat' }), 'addCodes.housing.Boat: key_malformed'],
    ['a key of every object', boat({ key: 'constructor' }), 'addCodes.housing.constructor: key_malformed'],
    ['no label', boat({ de: ' ' }), 'addCodes.housing.boat.de: label_empty'],
    ['a long label', boat({ de: 'b'.repeat(81) }), 'addCodes.housing.boat.de: label_too_long'],
    ['a label with a name', boat({ de: 'bei Frau Demirtas' }), 'addCodes.housing.boat.de: personal_data'],
    [
      'a name among the aliases',
      boat({ aliases: ['0171 2345678'] }),
      'addCodes.housing.boat.aliases: personal_data',
    ],
    [
      'a number in the explanation',
      boat({ hint: 'Tel. 02551 691234' }),
      'addCodes.housing.boat.hint: personal_data',
    ],
    ['a label that turns the text', boat({ de: 'Boot\u202e' }), 'addCodes.housing.boat.de: label_malformed'],
    ['the label of another code', boat({ de: 'Wohnungslos' }), 'addCodes.housing.boat.de: label_taken'],
    [
      'a group of its own',
      { addCodes: { residence: [ownCode('new', { group: 'Neue Gruppe' })] } },
      'addCodes.residence.new.group: group_unknown',
    ],
    [
      'no group where all have one',
      { addCodes: { residence: [ownCode('new')] } },
      'addCodes.residence.new.group: group_unknown',
    ],
    ['“not stated” retired', { retireCodes: { housing: ['x'] } }, 'retireCodes.housing.x: lasting_code'],
    [
      'a code that is not there',
      { retireCodes: { housing: ['boat'] } },
      'retireCodes.housing.boat: unknown_code',
    ],
    [
      'the case number removed',
      { removeColumns: ['case_number'] },
      'removeColumns.case_number: needed_column',
    ],
    ['the status removed', { removeColumns: ['status'] }, 'removeColumns.status: needed_column'],
    ['a column that is not there', { removeColumns: ['pet'] }, 'removeColumns.pet: unknown_column'],
    ['a key of the file', added({ key: 'state' }), 'addColumns.state: key_taken'],
    ['a key of the template', added({ key: 'housing' }), 'addColumns.housing: key_taken'],
    ['a key with a digit', added({ key: 'level_2' }), 'addColumns.level_2: key_malformed'],
    ['no list', plain({ type: 'code', list: 'nothing' }), 'addColumns.childcare.list: unknown_list'],
    ['a column of the server', plain({ type: 'unit' }), 'addColumns.childcare: unknown_column'],
    ['a column for names', plain({ ...TEXT, de: 'Nachname' }), 'addColumns.childcare.de: identifying'],
    [
      'a column for birthdays',
      plain({ type: 'month', de: 'Geburtsdatum' }),
      'addColumns.childcare.de: identifying',
    ],
    [
      'a column for file numbers',
      plain({ type: 'integer', min: 0, max: 9, de: 'Aktenzeichen' }),
      'addColumns.childcare.de: identifying',
    ],
    [
      'numbers of six digits',
      plain({ type: 'integer', min: 0, max: 999_999 }),
      'addColumns.childcare.range: range_wrong',
    ],
    [
      'numbers upside down',
      plain({ type: 'integer', min: 9, max: 1 }),
      'addColumns.childcare.range: range_wrong',
    ],
    ['long text', plain({ ...TEXT, maxLength: 121 }), 'addColumns.childcare: text_shape'],
    ['text that is carried', plain({ ...TEXT, carry: true }), 'addColumns.childcare: text_shape'],
    ['text that must be written', plain({ ...TEXT, required: ['cm'] }), 'addColumns.childcare: text_shape'],
    [
      'text of another class',
      plain({ ...TEXT, disclosure: ['activity'] }),
      'addColumns.childcare.disclosure: disclosure_wrong',
    ],
    ['no class', added({ disclosure: [] }), 'addColumns.childcare.disclosure: disclosure_wrong'],
    [
      'a pseudonym',
      added({ disclosure: ['pseudonym'] }),
      'addColumns.childcare.disclosure: disclosure_wrong',
    ],
    [
      'less required',
      { changeColumns: { topics: { required: [] } } },
      'changeColumns.topics.required: required_less',
    ],
    [
      'a rule for a column of the template',
      { changeColumns: { housing: { rules: [] } } },
      'changeColumns.housing.rules: needed_column',
    ],
    [
      'a rule about nothing',
      added({ rules: [{ demand: 'only_when', level: 'submit', column: 'pet', codes: ['x'] }] }),
      'rules.childcare.0: rule_wrong',
    ],
    [
      'a rule about itself',
      added({ rules: [{ demand: 'only_when', level: 'submit', column: 'childcare', codes: ['none_yet'] }] }),
      'rules.childcare.0: rule_wrong',
    ],
    [
      'a rule about no code',
      added({ rules: [{ demand: 'only_when', level: 'submit', column: 'kind', codes: ['club'] }] }),
      'rules.childcare.0: rule_wrong',
    ],
    [
      'a rule that counts codes',
      added({ rules: [{ demand: 'at_most', level: 'submit', column: 'persons' }] }),
      'rules.childcare.0: rule_wrong',
    ],
    [
      'required and exactly when',
      added({ required: ['cm'], rules: [{ demand: 'exactly_when', level: 'submit', column: 'contacts' }] }),
      'addColumns.childcare.required: required_and_rule',
    ],
  ])('%s', (_, parts, problem) => expect(said(parts)).toContain(problem))

  test('a month with a sheet', () => {
    expect(said(boat(), [], month('2023-09'))).toContain('validFrom: month_too_early')
  })

  test('too many columns, codes and a row that the database would not keep', () => {
    const many = Array.from({ length: 70 }, (_, i) => {
      const key = `own_${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`
      return { after: '', column: ownColumn(key, { type: 'codes', list: 'topics' } as Partial<Column>) }
    })
    expect(said({ addColumns: many })).toContain('addColumns: too_many_columns')
    expect(said({ addColumns: many })).toContain('addColumns: row_too_long')
    const codes = Array.from({ length: 100 }, (_, i) => ownCode(`c${i}`))
    expect(said({ addCodes: { housing: codes } })).toContain('addCodes.housing: too_many_codes')
  })

  test('what follows a column that ends', () => {
    const first: TemplateVersion = { validFrom: OCTOBER, ...added({}) }
    const rules = [
      { demand: 'only_when', level: 'submit', column: 'childcare', codes: ['none_yet'] },
    ] as const
    const second = ownColumn('waiting', { type: 'integer', min: 0, max: 9, rules } as Partial<Column>)
    const next: TemplateVersion = { validFrom: JANUARY, addColumns: [{ after: '', column: second }] }
    expect(judgeVersion(next, [first], OCTOBER)).toEqual([])
    expect(said({ removeColumns: ['childcare'] }, [first, next], month('2024-02'))).toEqual([
      'rules.waiting.0: rule_wrong',
    ])
    expect(brokenLater([next], OCTOBER)).toEqual([JANUARY])
    expect(brokenLater([first, next], OCTOBER)).toEqual([])
  })

  test('a key that a column had, even where it has ended, and even for the same type', () => {
    const first: TemplateVersion = { validFrom: OCTOBER, ...added({}) }
    const end: TemplateVersion = { validFrom: month('2023-12'), removeColumns: ['childcare'] }
    expect(said(plain({ type: 'integer', min: 0, max: 9 }), [first, end], JANUARY)).toContain(
      'addColumns.childcare: key_taken',
    )
    expect(said(plain({ type: 'code', list: 'childcare' }), [first, end], JANUARY)).toContain(
      'addColumns.childcare: key_taken',
    )
    // A version that replaces the one of its month starts anew.
    expect(said(added({}), [first], OCTOBER)).toEqual([])
  })
})

describe('the default template', () => {
  test('has no column that a rule names and that could be removed', () => {
    const template = templateAt([{ validFrom: OCTOBER, enable: ['note'] }], OCTOBER)
    const general = new Set(['R01', 'R02', 'R03', 'R09', 'R18'])
    const ids = (Object.keys(RULES) as (keyof typeof RULES)[]).filter((id) => !general.has(id))
    for (const column of template.columns.filter(({ key }) => DISPENSABLE.has(key)))
      expect([column.key, ids.filter((id) => isFixed(id, column, template))]).toEqual([column.key, []])
    for (const key of DISPENSABLE) expect(COLUMNS.some((column) => column.key === key)).toBe(true)
    for (const list of CLOSED_LISTS) expect(Object.hasOwn(template.lists, list)).toBe(true)
  })

  test('whatever versions follow one another, a full row can be kept', () => {
    fc.assert(
      fc.property(randomVersions(OCTOBER), (versions) => {
        const at = month('2024-12')
        expect(longestRow(templateAt(versions, at))).toBeLessThanOrEqual(MAX_ROW)
        expect(new Set(templateAt(versions, at).columns.map(({ key }) => key)).size).toBe(
          templateAt(versions, at).columns.length,
        )
      }),
      { numRuns: 100 },
    )
  })
})
