import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const demo = stage()

interface Entries {
  readonly entries: readonly { readonly caseNumber: string }[]
}

async function caseNumber(at = 0): Promise<string> {
  const { body } = await demo.ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
  return (body as Entries).entries[at]?.caseNumber ?? ''
}

async function look(page: Page, number: string): Promise<void> {
  await page.getByLabel('Fallnummer').fill(number)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
}

test('whoever is advised can be told all that is kept of their case, month by month, also on paper', async () => {
  const number = await caseNumber()
  const page = await demo.open('caritas-1', '/auskunft')
  // As it is read out: small letters, groups, a blank at the end.
  await look(page, `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)} `.toLowerCase())
  await page.getByRole('heading', { name: /^Fall / }).waitFor()
  const { body } = await demo.ask('caritas-1', `/api/cases/${number}/record`)
  const { entries, changes } = body as { entries: unknown[]; changes: unknown[] }
  expect(await page.locator('table.month').count()).toBe(entries.length)
  await page.getByText(`${changes.length} Änderungen`).waitFor()
  expect(await page.getByRole('button', { name: 'Fall löschen …' }).count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('table.month thead').first().isVisible()).toBe(true)
  expect(await page.getByLabel('Fallnummer').isVisible()).toBe(false)
})

test('a case is erased after a question and a fresh sign-in, and is not there any more', async () => {
  const number = await caseNumber(1)
  const page = await demo.open('koordination', '/auskunft')
  await look(page, number)
  const old = new Date(Date.now() - 20 * 60_000).toISOString()
  await demo.db.prepare('UPDATE session SET proved_at = ?').bind(old).run()
  await page.getByRole('button', { name: 'Fall löschen …' }).click()
  await page.getByLabel('Grund').selectOption({ label: 'Einwilligung widerrufen' })
  await page.getByRole('button', { name: 'Endgültig löschen' }).click()
  await page.getByRole('heading', { name: 'Bitte noch einmal anmelden' }).waitFor()
  await page.getByRole('button', { name: 'Noch einmal anmelden' }).click()
  await expect.poll(() => page.getByRole('heading', { name: /^Fall / }).count()).toBe(0)
  await look(page, number)
  await page.getByText(/Diese Fallnummer gibt es nicht/).waitFor()
  const event = await demo.db
    .prepare("SELECT data FROM event WHERE kind = 'erasure' ORDER BY seq DESC LIMIT 1")
    .first<{ data: string }>()
  expect(event?.data).toBe('{"reason":"consent_withdrawn"}')
})

test('cases whose retention has run out are told by unit, and erased together', async () => {
  await demo.db.prepare("INSERT INTO setting VALUES ('retention_months', '6')").run()
  const page = await demo.open('koordination', '/auskunft')
  await page.getByText(/Fälle bleiben 6 Monate nach ihrem Abschluss/).waitFor()
  await page.getByText(/^Lernen fördern: \d+$/).waitFor()
  await page.getByRole('button', { name: 'Fällige Fälle löschen …' }).click()
  await page.getByRole('heading', { name: 'Fällige Fälle endgültig löschen?' }).waitFor()
  await page.getByRole('button', { name: 'Endgültig löschen' }).click()
  await page.getByText('Zurzeit ist kein Fall fällig.').waitFor()
})
