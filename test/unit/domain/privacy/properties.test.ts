import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNote, findPersonalData, type Finding } from '#domain/privacy/check.ts'
import { PLANTED } from '../../../support/privacy/planted.ts'

const finders = { findPersonalData, checkNote }
const INVISIBLE = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\u034f',
  '\u{e0041}',
]
const planted = fc.constantFrom(...PLANTED)
const spelled = fc.constantFrom(...PLANTED.filter(({ kind }) => kind !== 'name'))

function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

function isInside(findings: readonly Finding[], text: string): boolean {
  return findings.every(
    ({ offset, length }) =>
      Number.isInteger(offset) && offset >= 0 && length > 0 && offset + length <= text.length,
  )
}

describe('whatever is done to an identifier, it stays refused', () => {
  test('invisible characters anywhere inside', () => {
    fc.assert(
      fc.property(
        planted,
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...INVISIBLE)), { maxLength: 6 }),
        (one, signs) => {
          const points = [...one.text]
          for (const [at, sign] of signs) points.splice(at % (points.length + 1), 0, sign)
          expect(finders[one.finder](points.join(''))).not.toEqual([])
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('capitals, small letters, full width', () => {
    fc.assert(
      fc.property(spelled, fc.nat(3), (one, way) => {
        const text =
          [one.text.toUpperCase(), one.text.toLowerCase(), wide(one.text), one.text.normalize('NFD')][way] ??
          ''
        expect(findPersonalData(text)).not.toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('six digits or more, however they are parted', () => {
    const sign = fc.constantFrom(
      '',
      ' ',
      '.',
      '-',
      '/',
      '(',
      ')',
      '\u2003',
      '\u2011',
      '_',
      '|',
      '\n',
      ' - ',
      '. ',
      '\u200b',
      '…',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), sign), { minLength: 6, maxLength: 14 }), (digits) => {
        fc.pre(!/^(?:[^0-9]*(?:19|20)|0)/.test(digits.map(([digit]) => digit).join('')))
        const text = digits.map(([digit, gap]) => `${digit}${gap}`).join('')
        fc.pre(!/(?:19|20)[0-9]{2}/.test(text))
        expect(findPersonalData(`Nr ${text}`)).not.toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units)),
  )

  test('an answer comes and points inside the text, also for lone surrogates', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(isInside(findPersonalData(text), text)).toBe(true)
        expect(isInside(checkNote(text), text)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['a million combining marks', `a${'\u0301'.repeat(1_000_000)}`],
    ['mixed combining marks', `a${'\u0316\u0301\u0345'.repeat(30_000)}`],
    ['a hundred thousand letters', 'a'.repeat(100_000)],
    ['a hundred thousand digits', '1'.repeat(100_000)],
    ['a hundred thousand lone surrogates', '\ud800'.repeat(100_000)],
    ['dots and letters', 'a.'.repeat(50_000)],
    ['words that nearly are a street', 'musterstr '.repeat(10_000)],
    ['at signs', '@'.repeat(100_000)],
    ['number words', 'eins'.repeat(25_000)],
    ['a long nearly compound word', 'antrags'.repeat(300)],
    ['spaces', ' '.repeat(100_000)],
    ['brackets', '(at)'.repeat(25_000)],
    ['nearly an IBAN', 'DE89 '.repeat(20_000)],
  ])('%s are answered at once', { timeout: 5_000 }, (_name, text) => {
    // What grows with the square of its length would take minutes.
    expect(isInside(findPersonalData(text), text)).toBe(true)
    expect(isInside(checkNote(text), text)).toBe(true)
  })
})
