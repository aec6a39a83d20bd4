import { describe, expect, test } from 'vitest'
import { RESIDENCE } from '#domain/template/lists/residence.ts'
import { cm, said } from '../../../support/example-rows.ts'

const PROTECTION =
  'asylum refugee subsidiary ban asylum_procedure toleration toleration_identity toleration_training toleration_work'

describe('R16: origin Germany beside protection, an asylum procedure or a toleration', () => {
  test('warns of nine kinds of residence and of no other', () => {
    const warned = RESIDENCE.map((code) => code.key).filter(
      (residence) => said('R16', cm({ origin: '000', residence })).length > 0,
    )
    expect(warned.toSorted()).toEqual(PROTECTION.split(' ').toSorted())
  })

  test.each([
    ['Germany', '000', ['origin residence']],
    ['Syria', '475', []],
    ['stateless', '997', []],
    ['not filled', null, []],
  ])('%s with a toleration', (_, origin, expected) => {
    expect(said('R16', cm({ origin, residence: 'toleration' }))).toEqual(expected)
  })

  test('Germany and residence not filled', () => {
    expect(said('R16', cm({ origin: '000', residence: null }))).toEqual([])
  })
})
