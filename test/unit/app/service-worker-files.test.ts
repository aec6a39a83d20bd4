import { expect, test } from 'vitest'
import { fits } from '../../../web/sw/fits.ts'

const answer = (type: string, status = 200, redirected = false) => ({
  ok: status >= 200 && status < 300,
  status,
  redirected,
  headers: new Headers(type === '' ? {} : { 'content-type': type }),
})

test.each([
  ['/assets/core-x1.js', answer('text/javascript; charset=utf-8'), true],
  ['/assets/core-x1.js', answer('application/javascript'), true],
  ['/assets/core-x1.js', answer('text/html; charset=utf-8'), false],
  ['/assets/core-x1.js', answer('application/json'), false],
  ['/assets/core-x1.js', answer(''), false],
  ['/assets/core-x1.js', answer('text/javascript', 206), false],
  ['/assets/core-x1.js', answer('text/javascript', 404), false],
  ['/assets/core-x1.js', answer('text/javascript', 200, true), false],
  ['/assets/page-x1.css', answer('text/css'), true],
  ['/assets/page-x1.css', answer('text/html'), false],
  ['/favicon.svg', answer('image/svg+xml'), true],
  ['/favicon.svg', answer('text/html'), false],
  ['/assets/font-x1.bin', answer('application/octet-stream'), true],
  ['/assets/font-x1.bin', answer('text/html'), false],
  ['/', answer('text/html; charset=utf-8'), true],
  ['/', answer('text/html', 200, true), false],
  ['/', answer('application/json'), false],
] as const)('%s: an answer of its type may be kept, and no other', (path, given, is) => {
  expect(fits(path, given)).toBe(is)
})
