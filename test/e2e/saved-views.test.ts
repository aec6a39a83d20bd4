import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()

const EXPORT = /\/api\/export\/entries\.csv/

async function rows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zeilen ansehen' }).click()
  await page.getByRole('grid').waitFor()
}

test('a view is kept with its months, filter, order and groups, and comes back on another device', async () => {
  const page = await open('koordination', '/konsolidiert?from=2023-07&to=2023-08')
  await rows(page)
  await page.getByLabel('Gruppieren nach').selectOption({ label: 'Fallart' })
  await page.getByRole('button', { name: 'Kurzberatung' }).click()
  const shown = page.getByRole('status').filter({ hasText: /^\s*\d+ von \d+ Zeilen/ })
  await shown.waitFor()
  const told = (await shown.textContent())?.match(/\d+ von \d+ Zeilen/)?.[0] ?? ''
  await page.getByRole('button', { name: 'Ansicht speichern …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ansicht speichern' })
  await page.getByLabel('Name', { exact: true }).fill('Frau Odalwitsch')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect.poll(() => page.getByLabel('Name', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Name', { exact: true }).fill('Kurzberatungen im Sommer')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect(await page.getByLabel('Gespeicherte Ansicht').inputValue()).toBe('Kurzberatungen im Sommer')

  const other = await open('koordination', '/konsolidiert?from=2022-11&to=2022-12')
  await other.getByLabel('Gespeicherte Ansicht').selectOption('Kurzberatungen im Sommer')
  await other.getByText(told).waitFor()
  expect(new URL(other.url()).search).toBe('?from=2023-07&to=2023-08')
  expect(await other.getByRole('combobox', { name: 'Gruppieren nach' }).inputValue()).toBe('kind')

  await other.getByRole('button', { name: 'Löschen' }).click()
  await expect.poll(() => other.getByLabel('Gespeicherte Ansicht').count()).toBe(0)
  await page.reload()
  await page.getByRole('button', { name: 'Zeilen ansehen' }).waitFor()
  expect(await page.getByLabel('Gespeicherte Ansicht').count()).toBe(0)
})

test('a view that is chosen while rows are being read takes their place', async () => {
  const page = await open('koordination', '/konsolidiert?from=2023-07&to=2023-08')
  await rows(page)
  await page.getByRole('button', { name: 'Ansicht speichern …' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Sommer')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await page.getByRole('dialog', { name: 'Ansicht speichern' }).waitFor({ state: 'hidden' })
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(EXPORT, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(new URL('/konsolidiert?from=2023-01&to=2023-02', page.url()).href)
  const asked = page.waitForRequest(EXPORT)
  await page.getByRole('button', { name: 'Zeilen ansehen' }).click()
  await asked
  const again = page.waitForRequest(EXPORT)
  await page.getByLabel('Gespeicherte Ansicht').selectOption('Sommer')
  await again
  expect(await page.getByRole('button', { name: 'Abbrechen' }).count()).toBe(1)
  expect(await page.getByText('Abgebrochen').count()).toBe(0)
  release()
  await page.getByRole('grid').waitFor()
  expect(new URL(page.url()).search).toBe('?from=2023-07&to=2023-08')
})
