import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()

async function book(query: string): Promise<Page> {
  const page = await open('koordination', `/berichtsheft?${query}`)
  await expect
    .poll(() => page.getByRole('button', { name: 'Drucken oder als PDF sichern' }).isEnabled())
    .toBe(true)
  return page
}

const chaptersOf = (page: Page): Promise<string[]> => page.locator('kim-chapter h2').allTextContents()

test('a council paper has the tables that Rheine published, their definitions, and nothing internal', async () => {
  const page = await book('from=2022-09&to=2023-08')
  expect(await chaptersOf(page)).toEqual(['Fälle', 'Sonstige Kontakte'])
  const paper = page.getByRole('article')
  await paper.getByRole('heading', { name: 'Kommunales Integrationsmanagement: Zahlen' }).waitFor()
  await paper.getByText('Monatsblätter September 2022 bis August 2023').first().waitFor()
  await paper.getByText('Gesamtfälle sind alle bis zum Ende', { exact: false }).waitFor()
  await paper.getByText(/^23 Monatsblätter, davon 23 angenommen/).waitFor()
  expect(await paper.getByText('nicht zur Weitergabe').count()).toBe(0)
  const cases = paper.getByRole('region', { name: 'Gesamtfälle im Zeitraum' })
  const sums = await cases.getByRole('row').last().getByRole('cell').allTextContents()
  expect([sums[0], sums[3], sums.at(-1)]).toEqual(['38', '67', '118'])
  expect(await paper.getByRole('link').count()).toBe(0)
})

test('title and occasion are printed, not stored and not in the address', async () => {
  const page = await book('from=2022-09&to=2023-08')
  await page.getByLabel('Titel').fill('Bericht an den Integrationsrat')
  await page.getByLabel('Anlass').fill('Sitzung im Herbst')
  await page.getByRole('article').getByRole('heading', { name: 'Bericht an den Integrationsrat' }).waitFor()
  await page.getByRole('article').getByText('Sitzung im Herbst').waitFor()
  expect(decodeURIComponent(page.url())).not.toMatch(/Integrationsrat|Sitzung/)
  await page.getByLabel('Titel').fill('')
  await page
    .getByRole('article')
    .getByRole('heading', { name: 'Kommunales Integrationsmanagement' })
    .waitFor()
  await page.reload()
  await page.getByRole('article').waitFor()
  expect(await page.getByText('Sitzung im Herbst').count()).toBe(0)
})

test('five years tell what they rest on, though the matrix shows three', async () => {
  const page = await book('from=2018-09&to=2023-08')
  await page
    .getByRole('article')
    .getByText(/^\d+ Monatsblätter, davon \d+ angenommen/)
    .waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('an occasion brings its chapters and its period; chapters are chosen one by one as well', async () => {
  const page = await book('from=2022-09&to=2023-08')
  await page.getByLabel('Zusammenstellung').selectOption('Aufenthaltsrechtlicher Austausch')
  await expect
    .poll(() => chaptersOf(page))
    .toEqual(['Aufenthalt: Duldung und Bleiberecht', 'Wer beraten wird'])
  await page.getByText('Monatsblätter Januar 2023 bis Juni 2023').first().waitFor()
  await page.getByText('Dieses Heft enthält Kapitel, die intern sind', { exact: false }).waitFor()
  await page.getByText('Chancen-Aufenthaltsrecht (§ 104c AufenthG)').first().waitFor()
  await page.getByLabel('Zusammenstellung').selectOption('Halbjahresgespräch mit einem Träger')
  await page.getByText('Bitte bei „Für“ den Träger wählen', { exact: false }).waitFor()
  await page.getByLabel('Für').selectOption({ label: 'Caritas Rheine' })
  await page.getByRole('article').getByText('Kreis Steinfurt · Caritas Rheine').waitFor()
  await page.getByLabel('Phasen').uncheck()
  expect(await chaptersOf(page)).not.toContain('Phasen')
  expect(await page.getByLabel('Zusammenstellung').inputValue()).toBe('own')
  const address = page.url()
  const again = await book(new URL(address).search.slice(1))
  expect(await chaptersOf(again)).toEqual(await chaptersOf(page))
})

test('on paper: upright A4, tables that repeat their heads, a chapter on each new page', async () => {
  const page = await book('from=2022-09&to=2023-08')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(boxes.length).toBeGreaterThanOrEqual(3)
  for (const [, width, height] of boxes) expect(Number(width)).toBeLessThan(Number(height))
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel('Zusammenstellung').isVisible()).toBe(false)
  expect(
    await page
      .locator('kim-figure thead')
      .first()
      .evaluate((head) => getComputedStyle(head).display),
  ).toBe('table-header-group')
  expect(await page.locator('kim-figure svg').first().isVisible()).toBe(true)
})
