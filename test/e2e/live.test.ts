import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
const SHEET = '/blatt/caritas-rheine/2023-09'

const connected = (page: Page): Promise<boolean> =>
  page.locator('kim-status-bar').evaluate((bar) => {
    const { live } = (bar as unknown as { desk: { live: { connected: boolean } } }).desk
    return live.connected
  })

test('two people in one sheet see each other, and each other’s changes at once', async () => {
  const one = await open('caritas-1', SHEET)
  await one.getByRole('grid').waitFor()
  const two = await open('caritas-2', SHEET)
  await two.getByRole('grid').waitFor()
  await expect.poll(() => connected(one)).toBe(true)
  await expect.poll(() => connected(two)).toBe(true)
  await one.getByText('Auch hier: Caritas 2').waitFor()
  await two.getByText('Auch hier: Caritas 1').waitFor()

  // Where the other one is, as initials at the cell and in words for who cannot see them.
  await goToCell(two, 4, 'persons')
  const there = one.locator('kim-grid [role=gridcell]:has(.who)')
  await there.waitFor()
  expect(await there.locator('.who').textContent()).toBe('C2')
  const note = await there.getAttribute('aria-describedby')
  expect(await one.locator(`kim-grid #${note}`).textContent()).toContain('Caritas 2 ist gerade hier.')

  const feeds: string[] = []
  two.on('request', (request) => {
    if (request.url().includes('/changes?after=')) feeds.push(request.url())
  })
  await two.keyboard.type('23')
  await two.keyboard.press('Enter')
  await expect.poll(async () => (await rowAt(one, 4)).values['persons']).toBe(23)
  // Whoever made the change is not told of it.
  expect(feeds).toEqual([])

  await two.context().close()
  await one.getByText('Auch hier: Caritas 2').waitFor({ state: 'detached' })
  await there.waitFor({ state: 'detached' })
})

test('a month that the coordinator reopens opens at once where it is being looked at', async () => {
  const page = await open('lernen-1', '/blatt/lernen-foerdern/2023-08')
  await page.getByRole('grid').waitFor()
  await expect.poll(() => connected(page)).toBe(true)
  const above = await open('koordination', '/uebersicht')
  // The coordinator reopens the accepted month; the unit sees it without doing anything.
  const answer = await above.request.post(
    new URL('/api/sheets/lernen-foerdern/2023-08/reopen', above.url()).href,
    {
      data: { reason: 'bitte prüfen' },
      headers: { origin: new URL(above.url()).origin },
    },
  )
  expect(answer.status()).toBe(200)
  await page.getByText('wieder geöffnet').first().waitFor({ timeout: 4000 })
})

test('what others change does not write over a field that is just being typed into', async () => {
  const page = await open('caritas-1', SHEET, { viewport: { width: 360, height: 740 } })
  const field = page.locator('kim-row-form').getByLabel('Personen im Fall')
  await field.waitFor()
  await expect.poll(() => connected(page)).toBe(true)
  await field.press('Control+a')
  await field.pressSequentially('1')
  const { body } = await ask('caritas-2', '/api/sheets/caritas-rheine/2023-09')
  const other = (body as { entries: { id: string; revision: number }[] }).entries[7]
  const operation = {
    id: 'meanwhile-1',
    type: 'set',
    entry: other?.id,
    base: other?.revision,
    values: { persons: 24 },
  }
  await ask('caritas-2', '/api/changes', { operations: [operation] })
  await expect.poll(async () => (await rowAt(page, 7)).values['persons']).toBe(24)
  await field.pressSequentially('7')
  expect(await field.inputValue()).toBe('17')
  await field.press('Tab')
  await expect.poll(async () => (await rowAt(page, 0)).values['persons']).toBe(17)
})

describe('a cell that is being written while another person changes it', () => {
  interface Entry {
    readonly id: string
    readonly revision: number
    readonly values: Readonly<Record<string, unknown>>
  }
  const entryAt = async (row: number): Promise<Entry> => {
    const { body } = await ask('caritas-2', '/api/sheets/caritas-rheine/2023-09')
    const entry = (body as { entries: readonly Entry[] }).entries[row]
    if (!entry) throw new Error('no such row')
    return entry
  }

  test('is a conflict with both values, and nothing of theirs is overwritten', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
    await goToCell(page, 20, 'persons')
    await page.keyboard.type('17')
    const { id, revision } = await entryAt(20)
    await ask('caritas-2', '/api/changes', {
      operations: [
        { id: `theirs-${Date.now()}`, type: 'set', entry: id, base: revision, values: { persons: 19 } },
      ],
    })
    await page.locator('kim-status-bar').evaluate(
      (bar, id) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            const { store } = (
              bar as unknown as {
                desk: { store: { row: (id: string) => { saved: Record<string, unknown> } } }
              }
            ).desk
            if (store.row(id).saved['persons'] === 19) resolve()
            else setTimeout(look, 50)
          }
          look()
        }),
      id,
    )
    await page.keyboard.press('Enter')
    await page.getByText('1 Konflikt').first().waitFor()
    expect((await entryAt(20)).values['persons']).toBe(19)
  })

  test('is none with one’s own change that was on its way', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
    await page.context().route('**/api/changes', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await goToCell(page, 21, 'persons')
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    const answered = page.waitForResponse('**/api/changes')
    await page.keyboard.type('12')
    await answered
    await page.waitForTimeout(300)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await entryAt(21)).values['persons']).toBe(12)
    expect(await page.getByText('Konflikt').count()).toBe(0)
  })
})
