import { beforeAll, expect, test } from 'vitest'
import { caller, seed } from '../support/api.ts'

const nobody = caller('')

beforeAll(seed)

test('one /64 of IPv6 is one address, however it is written', async () => {
  let refused = 0
  for (let i = 1; i <= 40; i += 1) {
    const { status } = await nobody(
      'POST',
      '/api/session/demo',
      { user: `nobody-${i}` },
      { 'cf-connecting-ip': `2001:db8::${i.toString(16)}:1:1:1` },
    )
    if (status === 429) refused += 1
  }
  expect(refused).toBe(10)
})

test('20: attempts that come at once are limited as well: by factor as failures are, by address as an office needs it', async () => {
  const address = { 'cf-connecting-ip': '198.51.100.77' }
  const all = await Promise.all(
    Array.from({ length: 300 }, (_, i) => nobody('POST', '/api/session/demo', { user: `x-${i}` }, address)),
  )
  expect(all.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(200)
  expect((await nobody('POST', '/api/session/demo', { user: 'caritas-1' }, address)).status).toBe(429)

  const token = 'a'.repeat(43)
  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      nobody('POST', '/api/invitations/look', { token }, { 'cf-connecting-ip': `198.51.101.${i}` }),
    ),
  )
  expect(guesses.filter(({ status }) => status === 410).length).toBeLessThanOrEqual(10)
})

test('a whole office that comes in at once comes in', async () => {
  const address = { 'cf-connecting-ip': '198.51.100.78' }
  const all = await Promise.all(
    Array.from({ length: 100 }, () => nobody('POST', '/api/session/demo', { user: 'caritas-1' }, address)),
  )
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
})
