import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open, ask, db } = proxied(stage())

function proxied(all: ReturnType<typeof stage>) {
  return { open: all.open, ask: all.ask, db: () => all.db }
}

// Whatever gets into the database one day, by an import or a hand: no page takes it for more than text.
const HOSTILE = [
  '<img src=x onerror="window.ran=1">',
  '</script><script>window.ran=1</script>',
  '<svg onload="window.ran=1"></svg>',
  'javascript:window.ran=1',
  '"><a href="javascript:window.ran=1">x</a>',
  '\u202egnp.exe',
  '{{constructor.constructor("window.ran=1")()}}',
]
const ALL = HOSTILE.join(' ')

beforeAll(async () => {
  await ask('caritas-1', '/api/me')
  const run = (sql: string, ...values: unknown[]) =>
    db()
      .prepare(sql)
      .bind(...values)
  await db().batch([
    run("UPDATE user SET name = ? WHERE id IN ('caritas-1', 'koordination')", ALL),
    run("UPDATE unit SET name = ? WHERE id = 'caritas-rheine'", ALL.slice(0, 200)),
    run("UPDATE provider SET name = ? WHERE id = 'caritas-rheine'", ALL.slice(0, 200)),
    run("UPDATE unit SET region = ? WHERE id = 'caritas-rheine'", ALL.slice(0, 64)),
    run("UPDATE setting SET value = ? WHERE key = 'county'", JSON.stringify({ key: '05566', name: ALL })),
    run(
      `UPDATE entry SET "values" = json_set("values", '$.note', ?) WHERE unit = 'caritas-rheine' AND month = '2023-09'`,
      ALL,
    ),
    run(
      "UPDATE sheet SET state = 'reopened', reason = ? WHERE unit = 'caritas-rheine' AND month = '2023-09'",
      ALL.slice(0, 200),
    ),
    run("INSERT INTO vocabulary VALUES (?, 'koordination', '2023-09-01')", HOSTILE[0]),
  ])
})

async function expectInert(page: Page): Promise<void> {
  // Deep inside every shadow root.
  const found = await page.evaluate(`(() => {
    const roots = [document], bad = []
    for (const root of roots)
      for (const node of root.querySelectorAll('*')) {
        if (node.shadowRoot) roots.push(node.shadowRoot)
        if (node.localName === 'img' || node.localName === 'script' && !node.src || /^javascript:/i.test(node.getAttribute('href') ?? ''))
          bad.push(node.outerHTML.slice(0, 80))
        for (const { name } of node.attributes) if (/^on/.test(name)) bad.push(name)
      }
    return [bad, window.ran ?? null]
  })()`)
  expect(found).toEqual([[], null])
}

describe('31: markup in every text is text', () => {
  test.each([
    ['the sheet, its rows, tips and banner', 'caritas-1', '/blatt/caritas-rheine/2023-09'],
    ['the matrix', 'koordination', '/uebersicht'],
    ['the people', 'koordination', '/personen'],
    ['the units', 'koordination', '/dienststellen'],
    ['the audit', 'koordination', '/protokoll'],
    ['the words', 'koordination', '/woerter'],
    ['the account', 'caritas-1', '/konto'],
    ['the choice of a case', 'caritas-1', '/verlauf'],
    ['the start page', null, '/'],
  ] as [string, string | null, string][])('on %s', async (_, user, path) => {
    const page = await open(user, path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await expectInert(page)
    await page.emulateMedia({ media: 'print' })
    await expectInert(page)
    expect(await page.getByText('onerror=').count()).toBeGreaterThan(0)
  })

  test('on a cell that is looked at, edited and copied, and in what is told of it', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
    await page.getByRole('grid').waitFor()
    const cell = page
      .locator('[role=gridcell][data-column=note], [role=gridcell]')
      .filter({ hasText: 'onerror' })
      .first()
    await cell.scrollIntoViewIfNeeded().catch(() => undefined)
    if ((await cell.count()) > 0) {
      await cell.click()
      await cell.hover()
      await page.waitForTimeout(700)
      await expectInert(page)
      await page.keyboard.press('F2')
      await expectInert(page)
      await page.keyboard.press('Escape')
    }
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    await expectInert(page)
  })

  test('on the history of a row', async () => {
    const { body } = await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
    const { entries } = body as { entries: readonly { readonly id: string }[] }
    const page = await open('caritas-1', `/verlauf/${entries[0]?.id ?? ''}`)
    await page.getByRole('listitem').first().waitFor()
    await expectInert(page)
  })
})
