import { describe, expect, test } from 'vitest'
import { type Code, codeLabel } from '#domain/template/code.ts'
import { columnOf } from '#domain/template/template.ts'
import {
  type Choice,
  choiceOf,
  chosenIn,
  optionsFor,
  pieceAt,
  readOne,
  readWritten,
  toggled,
  writtenOut,
} from '../../../web/grid/offer.ts'
import { TEMPLATE } from './example.ts'

function offered(key: string, language: 'de' | 'en' = 'de'): Choice {
  const column = columnOf(TEMPLATE, key)
  const choice = column && choiceOf(column, { template: TEMPLATE, county: '05566', previous: null, language })
  if (!choice) throw new Error(`no choice for ${key}`)
  return choice
}
const TOPICS = offered('topics')
const of = (choice: Choice, key: string): Code => {
  const code = choice.codes.find((one) => one.key === key)
  if (!code) throw new Error(`no code ${key}`)
  return code
}
const keys = (codes: readonly Code[]): readonly string[] => codes.map(({ key }) => key)

test('a municipality of another county is not offered', () => {
  const { codes, others } = offered('municipality')
  expect(keys(codes)).toContain('outside')
  expect(codes.every(({ group }) => group === undefined || group === '05566')).toBe(true)
  expect(others.every(({ group }) => group !== undefined && group !== '05566')).toBe(true)
})

test('columns without a list offer nothing', () => {
  const column = columnOf(TEMPLATE, 'persons')
  if (!column) throw new Error('no column')
  expect(choiceOf(column, { template: TEMPLATE, county: '05566', previous: null })).toBeNull()
})

test.each([
  ['syr', 'Syrien'],
  ['SY', 'Syrien'],
  ['475', 'Syrien'],
  ['ukr', 'Ukraine'],
])('%s finds %s', (typed, label) => {
  const { best } = optionsFor(offered('origin'), typed)
  expect(best && codeLabel(best, 'de')).toBe(label)
})

describe('likely codes come first', () => {
  const labels = (typed: string, likely: readonly string[]): (string | undefined)[] =>
    optionsFor(offered('origin'), typed, likely)
      .codes.slice(0, 2)
      .map((code) => codeLabel(code, 'de'))

  test('in a long list, before anything is typed and among those that fit equally well', () => {
    expect(labels('', ['475', '166'])).toEqual(['Syrien', 'Ukraine'])
    expect(labels('s', ['475'])[0]).toBe('Syrien')
    expect(labels('u', ['475', '166'])[0]).toBe('Ukraine')
  })
  test('but never before one that fits better', () => {
    expect(labels('Niger', ['232'])[0]).toBe('Niger')
    const kind = offered('kind')
    for (const likely of [[], ['contact'], ['short', 'contact']]) {
      const { codes, best } = optionsFor(kind, 'k', likely)
      expect([keys(codes), best?.key]).toEqual([['short', 'contact'], 'short'])
    }
  })
  test('and are not taken for the person', () => {
    expect(optionsFor(offered('origin'), 's', ['475']).best).toBeNull()
  })
  test('and a short list keeps its order', () => {
    const sexes = offered('sex')
    expect(optionsFor(sexes, '', [sexes.codes.at(-1)?.key ?? '']).codes).toEqual(sexes.codes)
  })
})

describe('several codes in one text', () => {
  const benefits = offered('benefits')

  test.each([
    [TOPICS, 'Wohnen, Arb', 11, ' Arb'],
    [TOPICS, 'Wohnen, Arb', 3, 'Wohnen'],
    [TOPICS, 'Wohnen, ', 8, ' '],
    [TOPICS, '', 0, ''],
    [TOPICS, 'a;b|c', 3, 'b'],
    [benefits, 'Erwerbseinkommen, auf', 21, 'Erwerbseinkommen, auf'],
    [benefits, 'SGB II, Erwerbseinkommen, auf', 29, ' Erwerbseinkommen, auf'],
    [benefits, 'Erwerbseinkommen, Kinder', 24, ' Kinder'],
  ])('%# "%s" at %d', (choice, text, caret, piece) => {
    const { start, end } = pieceAt(text, caret, choice.codes)
    expect(text.slice(start, end)).toBe(piece)
  })

  test('those that are named count as chosen, beginnings do not', () => {
    expect([...chosenIn('Wohnen, Unsinn, Schule, Gesundh', TOPICS)]).toEqual(['housing', 'school'])
  })

  test('an option is switched on in the place of what was typed for it', () => {
    const on = toggled('Wohnen, arb', pieceAt('Wohnen, arb', 11, TOPICS.codes), of(TOPICS, 'work'), TOPICS)
    expect(on).toBe('Arbeit/Qualifizierung, Wohnen, ')
    const off = toggled(on, pieceAt(on, on.length, TOPICS.codes), of(TOPICS, 'work'), TOPICS)
    expect(off).toBe('Wohnen, ')
  })

  test('what is not read yet stays', () => {
    const text = 'Unsinn, Fam, Wohnen, arb'
    expect(toggled(text, pieceAt(text, text.length, TOPICS.codes), of(TOPICS, 'work'), TOPICS)).toBe(
      'Arbeit/Qualifizierung, Wohnen, Unsinn, Fam, ',
    )
  })

  test('switching every option on and off again leaves nothing', () => {
    let text = ''
    const toggle = (code: Code): string =>
      toggled(text, pieceAt(text, text.length, TOPICS.codes), code, TOPICS)
    for (const code of TOPICS.codes) text = toggle(code)
    expect(chosenIn(text, TOPICS).size).toBe(TOPICS.codes.length)
    for (const code of TOPICS.codes) text = toggle(code)
    expect(text).toBe('')
  })

  test.each([
    ['wohn,', 'Wohnen,'],
    ['Schule, wohn,', 'Schule, Wohnen,'],
    ['Schule; wohn;', 'Schule; Wohnen;'],
    ['Wohnen,', null],
    ['Schule,', null],
    ['fam,', null],
    ['Unsinn,', null],
    ['wohn', null],
  ])('a comma behind a beginning writes it out: "%s"', (text, written) => {
    expect(writtenOut(text, text.length, TOPICS)?.text ?? null).toBe(written)
  })
  test('but not where a label goes on after the comma', () => {
    expect(writtenOut('Erwerbseinkommen,', 17, benefits)).toBeNull()
  })
})

/** What Enter stores with the caret at the end of a text: keys, a question, or a text that is judged as such. */
function entered(
  key: string,
  text: string,
  language: 'de' | 'en' = 'de',
): readonly string[] | 'open' | 'text' {
  const choice = offered(key, language)
  const several = columnOf(TEMPLATE, key)?.type === 'codes'
  const piece = several ? pieceAt(text, text.length, choice.codes) : { start: 0, end: text.length }
  const searched = text.slice(piece.start, piece.end)
  const shown = searched.trim() === '' ? null : optionsFor(choice, searched).best
  const written = several ? readWritten(text, piece, shown, choice) : readOne(text, shown, choice)
  return written.is === 'keys' ? written.keys : written.is
}

describe('Enter takes what is seen', () => {
  test.each([
    ['topics', 'wohn', ['housing']],
    ['topics', 'Wohnen', ['housing']],
    ['topics', 'Wohnen, Schule', ['school', 'housing']],
    ['topics', 'Wohnen, schu', ['school', 'housing']],
    ['topics', 'Wohnen, ', ['housing']],
    ['topics', 'fam', 'open'],
    ['topics', 'Wohnen, fam', 'open'],
    ['topics', 'fam, Wohnen', 'open'],
    ['topics', 'Wohnen, Unsinn', 'text'],
    ['contact_ways', 'tele', ['phone']],
    ['gaps', 'dolm', ['interpreting']],
    ['kind', 'k', ['short']],
    ['housing', 'Wohnung', ['private']],
    ['housing', 'wohn', ['homeless']],
    ['benefits', 'Erwerbseinkommen, auf', ['wage_topped']],
    ['benefits', 'SGB XII', 'open'],
    ['status', 'inaktiv', 'open'],
    ['origin', 'Kongo', 'open'],
    ['origin', 'Unsinn', 'text'],
    ['municipality', 'Münster', 'text'],
    ['age_band', '38', ['35-44']],
    ['age_band', '3', ['0-5']],
  ])('%s: "%s"', (key, text, stored) => {
    expect(entered(key, text)).toEqual(stored)
  })

  // Written without the matcher: a beginning of one label alone, which is no other code's name or word, means that one.
  const LISTED = TEMPLATE.columns.filter((column) => 'list' in column).map(({ key }) => key)
  test.each(LISTED.flatMap((key) => (['de', 'en'] as const).map((language) => [key, language] as const)))(
    '%s: every beginning of a label that no other label shares (%s)',
    (key, language) => {
      const { codes } = offered(key, language)
      const plain = (text: string): string =>
        text
          .toLowerCase()
          .normalize('NFD')
          .replaceAll(/\p{M}/gu, '')
          .replaceAll('ß', 'ss')
          .replaceAll(/[–]/g, '-')
      const labelsOf = (code: Code): string[] => [code[language], codeLabel(code, language)].map(plain)
      const namesOf = (code: Code): string[] =>
        [code.key, code.de, code.en, ...(code.aliases ?? [])].map(plain)
      for (const code of codes) {
        const label = labelsOf(code)[0] ?? ''
        for (let length = 1; length <= Math.min(label.length, 14); length += 1) {
          const text = label.slice(0, length).trim()
          const isShared = codes.some(
            (other) =>
              other !== code &&
              (labelsOf(other).some((name) => name.startsWith(text)) ||
                namesOf(other).some((name) =>
                  ` ${name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${text} `),
                ) ||
                (other.aliases ?? []).some((alias) => plain(alias).startsWith(text))),
          )
          if (isShared || /^[\d\s]*$/.test(text) || text === '') continue
          expect([text, entered(key, text, language)]).toEqual([text, [code.key]])
        }
      }
    },
  )
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
  ])('to find %s first in the list', (_what, column, least) => {
    const choice = offered(column)
    expect(choice.codes.length).toBeGreaterThanOrEqual(least)
    const missed = choice.codes.filter(
      (code) => !triesOf(code).some((text) => optionsFor(choice, text).codes[0] === code),
    )
    expect(missed.map(({ de }) => de)).toEqual([])
  })
})
