import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const house = stage()

const SHEET = '/blatt/lernen-foerdern/2023-09'

/** Lets no file of a part through, until it is let in again; counts how often it was asked for. */
async function without(page: Page, part: RegExp, how: (route: Route) => Promise<void>) {
  let isGone = true
  let asked = 0
  await page.route(part, (route) => {
    asked += 1
    return isGone ? how(route) : route.continue()
  })
  return {
    asked: () => asked,
    letIn: () => void (isGone = false),
  }
}

const lost = (route: Route): Promise<void> => route.abort('connectionfailed')
const deployed = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'gone' })

async function sheet(part: RegExp, how: (route: Route) => Promise<void>) {
  const page = await house.open('lernen-1', '/konto')
  const gone = await without(page, part, how)
  await page.goto(house.url + SHEET)
  await page.getByRole('button', { name: 'Verstanden' }).click()
  return { page, gone }
}

const bar = (page: Page) => page.locator('kim-status-bar')

describe('the part that judges', () => {
  test('fails once: it is had by another address, and what was typed meanwhile arrives', async () => {
    const { page, gone } = await sheet(/assets\/judging-/, lost)
    await page.getByRole('rowheader').first().click()
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await page.keyboard.type('ruhend')
    await page.keyboard.press('Enter')
    await bar(page)
      .getByText(/1 Eingabe (wartet|noch nicht)/)
      .waitFor()
    await bar(page).getByText('1 Eingabe noch nicht geprüft und nicht gesichert').waitFor()
    await page.getByText('ließ sich nicht laden').first().waitFor()
    gone.letIn()
    await bar(page)
      .getByText(/gespeichert \d\d:\d\d/)
      .waitFor()
    expect(gone.asked()).toBeGreaterThan(2)
    await page.keyboard.press('Control+z')
  })
})

describe('a part that a deployment has taken away', () => {
  test.each([
    [
      'the panel of open points',
      /assets\/issue-panel-/,
      (page: Page) => page.getByRole('button', { name: /zu klären/ }).click(),
    ],
    ['the find box', /assets\/find-box-/, (page: Page) => page.keyboard.press('Control+f')],
    ['the dialogs', /assets\/sheet-dialogs-/, (page: Page) => page.keyboard.press('F1')],
  ])('%s: says so, offers the present version, and opens once it is there', async (_, part, open) => {
    const { page, gone } = await sheet(part, deployed)
    await page.getByRole('rowheader').first().click()
    await open(page)
    await page.getByText('ließ sich nicht laden').first().waitFor()
    await page.getByRole('button', { name: 'Neue Fassung laden' }).waitFor()
    gone.letIn()
    // The version that is there is loaded when it is asked for; nothing waits here, so nothing is asked.
    await page.getByRole('button', { name: 'Neue Fassung laden' }).click()
    await page.getByRole('rowheader').first().click()
    await open(page)
    await expect.poll(() => gone.asked()).toBeGreaterThan(3)
  })

  test('with something that rests nowhere else, loading the version asks first', async () => {
    const { page } = await sheet(/assets\/judging-/, deployed)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await page.getByRole('rowheader').first().click()
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await page.keyboard.type('ruhend')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Neue Fassung laden' }).click()
    await expect.poll(() => asked).toEqual(['beforeunload'])
    await bar(page)
      .getByText(/1 Eingabe/)
      .waitFor()
  })
})
