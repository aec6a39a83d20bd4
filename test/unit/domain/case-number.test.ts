import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseNumberFrom, formatCaseNumber, parseCaseNumber } from '#domain/case-number.ts'

const random = fc.uint8Array({ minLength: 8, maxLength: 8 })

describe('case numbers', () => {
  test('are read back from what is shown, in lower case and with confused letters', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const number = caseNumberFrom(bytes)
        const shown = formatCaseNumber(number)
        expect(parseCaseNumber(shown)).toBe(number)
        expect(parseCaseNumber(` ${shown.toLowerCase()} `)).toBe(number)
      }),
    )
    const withZeroAndOne = caseNumberFrom(new Uint8Array([0, 1, 0, 1, 5, 6, 7, 8]))
    expect(parseCaseNumber(`OIOL${withZeroAndOne.slice(4)}`)).toBe(withZeroAndOne)
  })

  test('show every mistyped character and every swap of neighbours', () => {
    fc.assert(
      fc.property(random, fc.nat(7), fc.nat(30), (bytes, at, other) => {
        const number = caseNumberFrom(bytes)
        const rest = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].filter((c) => c !== number.charAt(at))
        const mistyped = number.slice(0, at) + rest[other] + number.slice(at + 1)
        expect(parseCaseNumber(mistyped)).toBeNull()
        const [a, b] = [number.charAt(at), number.charAt(at + 1)]
        if (at < 7 && a !== b) {
          expect(parseCaseNumber(number.slice(0, at) + b + a + number.slice(at + 2))).toBeNull()
        }
      }),
    )
  })

  test.each(['', 'K7QXM2TR', 'K7QX-M2TR-CC', 'ÄÄÄÄÄÄÄÄÄ', 'U0000000A'])('refuse %j', (text) => {
    expect(parseCaseNumber(text)).toBeNull()
  })
})
