import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { type Visit, visitsOf } from '../support/visits.ts'

const demo = stage()
const { open, ask } = demo
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const VISITS = visitsOf(ask)

const pages: Page[] = []
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
})

const pathOf = async ({ path }: Visit): Promise<string> => (typeof path === 'string' ? path : path())

/** What axe finds (WCAG 2.2 A and AA, and its best practices), one line each; axe is put into the page before. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`)
}

describe.each(Object.entries(VISITS))('%s', (_, wanted) => {
  test('has nothing for axe to find, light or dark', async () => {
    const page = await open(wanted.user, await pathOf(wanted), { bypassCSP: true })
    pages.push(page)
    await wanted.ready(page)
    await page.addScriptTag({ path: axe })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect([colorScheme, await violations(page)]).toEqual([colorScheme, []])
    }
  })

  test('fits 320 pixels without scrolling sideways, and runs into no security policy', async () => {
    const complaints: string[] = []
    const page = await open(wanted.user, '/', { viewport: { width: 320, height: 700 } })
    pages.push(page)
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text())
    })
    await page.goto(new URL(await pathOf(wanted), page.url()).href)
    await wanted.ready(page)
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320)
    expect(complaints).toEqual([])
  })
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
