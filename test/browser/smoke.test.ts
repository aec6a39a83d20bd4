import { expect, test } from 'vitest'

test('a browser is there', () => {
  expect(navigator.userAgent).toContain('Chrome')
})
