import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { type Stage, stage } from '../support/e2e.ts'
import { type Visit, visitsOf } from '../support/visits.ts'

const demo = stage()
const { open } = demo
const ask: Stage['ask'] = (...asked) => demo.ask(...asked)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const VISITS = visitsOf(ask)

const pages: Page[] = []
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
})

async function visit({ user, path, ready }: Visit, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(user, typeof path === 'string' ? path : await path(), options)
  pages.push(page)
  await ready(page)
  return page
}

/** What axe finds (WCAG 2.2 A and AA, and its best practices), one line each. Only here may a script be put into the page. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`)
}

describe.each(Object.entries(VISITS))('%s', (_, wanted) => {
  test.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (colorScheme) => {
    const page = await visit(wanted, { colorScheme, bypassCSP: true })
    expect(await violations(page)).toEqual([])
  })

  test('fits 320 pixels without scrolling sideways', async () => {
    const page = await visit(wanted, { viewport: { width: 320, height: 700 } })
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320)
  })
})

test.each(Object.entries(VISITS))('%s runs into no security policy', async (_name, wanted) => {
  const complaints: string[] = []
  const page = await open(wanted.user, '/')
  pages.push(page)
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text())
  })
  const path = typeof wanted.path === 'string' ? wanted.path : await wanted.path()
  await page.goto(new URL(path, page.url()).href)
  await wanted.ready(page)
  expect(complaints).toEqual([])
})

test('the document comes with its security headers, and holds no script or style of its own', async () => {
  const page = await open(null, '/')
  pages.push(page)
  const answer = await page.request.get(page.url())
  const text = await answer.text()
  expect(text).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/)
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html kim")
  expect(policy).not.toMatch(/unsafe|\*|data:/)
  expect(answer.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  })
})
