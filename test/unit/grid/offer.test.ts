import { describe, expect, test } from 'vitest'
import { type Code, codeLabel } from '#domain/template/code.ts'
import { codesOf, columnOf } from '#domain/template/template.ts'
import { chosenIn, offeredCodes, optionsFor, pieceAt, toggled } from '../../../web/grid/offer.ts'
import { TEMPLATE } from './example.ts'

const offered = (key: string) => {
  const column = columnOf(TEMPLATE, key)
  if (!column) throw new Error(key)
  return offeredCodes(column, { template: TEMPLATE, county: '05566', previous: null })
}
const TOPICS = codesOf(TEMPLATE, 'topics')

test('a municipality of another county is not offered', () => {
  const codes = offered('municipality') ?? []
  expect(codes.map(({ key }) => key)).toContain('outside')
  expect(codes.every(({ group }) => group === undefined || group === '05566')).toBe(true)
})

test('columns without a list offer nothing', () => {
  expect(offered('persons')).toBeNull()
})

test.each([
  ['syr', 'Syrien'],
  ['SY', 'Syrien'],
  ['475', 'Syrien'],
  ['ukr', 'Ukraine'],
])('%s finds %s first', (typed, label) => {
  const [first] = optionsFor(offered('origin') ?? [], typed)
  expect(first && codeLabel(first, 'de')).toBe(label)
})

describe('likely codes come first', () => {
  const labels = (typed: string, likely: readonly string[]): (string | undefined)[] =>
    optionsFor(offered('origin') ?? [], typed, likely)
      .slice(0, 2)
      .map((code) => codeLabel(code, 'de'))

  test('in a long list, before anything is typed and among those that fit', () => {
    expect(labels('', ['475', '166'])).toEqual(['Syrien', 'Ukraine'])
    expect(labels('s', ['475'])[0]).toBe('Syrien')
    expect(labels('u', ['475', '166'])[0]).toBe('Ukraine')
  })
  test('but never before the one that is named', () => {
    expect(labels('Niger', ['232'])[0]).toBe('Niger')
  })
  test('and a short list keeps its order', () => {
    const sexes = offered('sex') ?? []
    expect(optionsFor(sexes, '', [sexes.at(-1)?.key ?? ''])).toEqual(sexes)
  })
})

describe('several codes in one text', () => {
  test.each([
    ['Wohnen, Arb', 11, 'Arb'],
    ['Wohnen, Arb', 3, 'Wohnen'],
    ['Wohnen, ', 8, ''],
    ['', 0, ''],
    ['a;b|c', 3, 'b'],
  ])('"%s" at %d is about "%s"', (text, caret, piece) => {
    expect(pieceAt(text, caret).text).toBe(piece)
  })

  test('those that can be read count as chosen', () => {
    expect([...chosenIn('Wohnen, Unsinn, Arbeit', TOPICS)]).toEqual(['housing', 'work'])
  })

  test('an option is switched on in the place of what was typed for it', () => {
    const work = TOPICS.find(({ key }) => key === 'work')
    if (!work) throw new Error('no work')
    const on = toggled('Wohnen, arb', pieceAt('Wohnen, arb', 11), work, TOPICS, 'de')
    expect([...chosenIn(on, TOPICS)].sort()).toEqual(['housing', 'work'])
    const off = toggled(on, pieceAt(on, on.length), work, TOPICS, 'de')
    expect([...chosenIn(off, TOPICS)]).toEqual(['housing'])
  })

  test('switching every option on and off again leaves nothing', () => {
    let text = ''
    for (const code of TOPICS) text = toggled(text, pieceAt(text, text.length), code, TOPICS, 'de')
    expect(chosenIn(text, TOPICS).size).toBe(TOPICS.length)
    for (const code of TOPICS) text = toggled(text, pieceAt(text, text.length), code, TOPICS, 'de')
    expect(text).toBe('')
  })
})

describe('two or three keystrokes and Enter are enough', () => {
  // What people try: the name's beginning, one of its words, its codes.
  const triesOf = ({ de, short, key, aliases }: Code): string[] =>
    [de, ...(short ? [short] : []), ...de.split(/[^\p{L}\d§]+/u), key, ...(aliases ?? [])]
      .filter((word) => word.length > 1)
      .flatMap((word) => [word.slice(0, 2), word.slice(0, 3)])

  test.each([
    ['any country', 'origin', 200],
    ['any residence status', 'residence', 30],
  ])('for %s', (_what, column, least) => {
    const codes = offered(column) ?? []
    expect(codes.length).toBeGreaterThanOrEqual(least)
    const missed = codes.filter((code) => !triesOf(code).some((text) => optionsFor(codes, text)[0] === code))
    expect(missed.map(({ de }) => de)).toEqual([])
  })
})
