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

test('20: failures that come at once are counted as well', async () => {
  const address = { 'cf-connecting-ip': '198.51.100.77' }
  const all = await Promise.all(
    Array.from({ length: 120 }, (_, i) =>
      caller('')('POST', '/api/session/demo', { user: `x-${i}` }, address),
    ),
  )
  const tried = all.filter(({ status }) => status === 401).length
  expect(tried).toBeLessThanOrEqual(30)
})
