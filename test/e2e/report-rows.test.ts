import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { RowsBehind } from '#domain/report/behind.ts'
import { stage } from '../support/e2e.ts'

const stageOfCounty = stage()
const { open } = stageOfCounty

async function reports(): Promise<Page> {
  const page = await open('koordination', '/auswertungen?from=2022-09&to=2023-08')
  await page.getByText('Im Zeitraum zusammen').first().waitFor()
  await page.getByRole('heading', { name: 'Fallkonto' }).first().waitFor()
  await expect.poll(() => page.getByText('Wird gezählt').count()).toBe(0)
  await page
    .locator('kim-figure details')
    .evaluateAll((twins) => twins.forEach((twin) => twin.setAttribute('open', '')))
  return page
}

test('every number in every table of the reports leads to as many rows', async () => {
  const page = await reports()
  const numbers = await page.locator('kim-figure td a').evaluateAll((links) =>
    links.map((link) => ({
      text: link.textContent ?? '',
      href: link.getAttribute('href') ?? '',
      figure: link.closest('table')?.parentElement?.getAttribute('aria-label') ?? '',
      column: [...(link.closest('tr')?.children ?? [])].indexOf(link.closest('td') as Element),
    })),
  )
  expect(new Set(numbers.map(({ figure }) => figure)).size).toBeGreaterThanOrEqual(13)
  for (const { text, href, figure, column } of numbers) {
    const { bericht = '', ...asked } = Object.fromEntries(new URL(href, 'https://kim.example').searchParams)
    const answer = await stageOfCounty.ask(
      'koordination',
      `/api/reports/${bericht}/rows?${new URLSearchParams(asked)}`,
    )
    const { rows, all, erased } = answer.body as RowsBehind
    const isPersons =
      (asked['figure'] === 'families' && column === 2) ||
      (asked['figure'] === 'yearCases' && rows.length !== Number(text.replace('.', '')))
    const count = isPersons
      ? rows.reduce((sum, { values }) => sum + Number(values['persons'] ?? 0), 0)
      : all + erased
    expect([figure, href, count]).toEqual([figure, href, Number(text.replace('.', ''))])
  }
})

test('from a number to its rows, and from a row to its place in the sheet', async () => {
  const page = await reports()
  const figure = page.locator('kim-figure').filter({ has: page.getByRole('heading', { name: 'Fallkonto' }) })
  const row = figure.getByRole('row').filter({ hasText: 'Caritas Rheine' })
  const link = row.getByRole('link').last()
  const number = (await link.textContent())?.trim()
  await link.click()
  await page.getByRole('heading', { level: 1, name: 'Zeilen hinter der Zahl' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Bewegung der Fälle: Ende' }).waitFor()
  // The page of the reports says some of this as well, and may not be gone yet.
  const rows = page.locator('kim-rows-page')
  await rows.getByText('Monatsblätter September 2022 bis August 2023').waitFor()
  await rows.getByText('intern – nicht zur Weitergabe').waitFor()
  await rows.getByText(`${number} Zeilen`, { exact: true }).waitFor()
  expect(await rows.getByRole('columnheader').allTextContents()).toEqual([
    'Fallnummer',
    'Dienststelle',
    'Monatsblatt',
    'Fallart',
    'Fallstatus',
  ])
  const first = rows.getByRole('row').nth(1).getByRole('link')
  const caseNumber = (await first.textContent())?.trim() ?? ''
  const month = (await rows.getByRole('row').nth(1).getByRole('cell').nth(1).textContent())?.trim() ?? ''
  await first.click()
  await page.getByRole('heading', { level: 1, name: /Caritas Rheine/ }).waitFor()
  await expect.poll(() => page.title()).toContain(month)
  await expect
    .poll(() =>
      page.evaluate(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active?.textContent?.trim()
      }),
    )
    .toContain(caseNumber)
  expect(new URL(page.url()).search).toBe('')
})

test('an address without a number says where numbers are', async () => {
  const page = await open('koordination', '/zeilen?bericht=nothing&figure=total')
  await page.getByText('Diese Adresse nennt keine Zahl der Auswertungen.', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Zu den Auswertungen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Auswertungen' }).waitFor()
})

test('the rows of a provider say whose they are', async () => {
  const page = await open(
    'koordination',
    '/zeilen?bericht=cases&figure=total&asOf=2023-09-01&provider=caritas-rheine',
  )
  await page.locator('kim-rows-page .base').getByText('Caritas Rheine', { exact: true }).waitFor()
})
