import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../worker/domain/csv.ts'
import { stage } from '../support/e2e.ts'
import { goToCell } from '../support/sheet-at-work.ts'

const { open } = stage()
const SHEET = '/blatt/lernen-foerdern/2023-09'

describe('fields and rules', () => {
  test('from a column of the sheet to what belongs into it, without leaving the sheet', async () => {
    const page = await open('lernen-1', SHEET)
    await page.getByRole('grid').waitFor()
    await goToCell(page, 2, 'residence')
    await page.keyboard.press('Control+Shift+L')
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Was hier hineingehört' }).click(),
    ])
    await tab.getByRole('heading', { level: 1, name: 'Felder und Regeln' }).waitFor()
    const codes = tab.getByRole('region', { name: 'Aufenthaltsstatus' })
    await codes.getByRole('row', { name: /Chancen-Aufenthalt/ }).waitFor()
    await expect
      .poll(() =>
        tab.evaluate(`(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active?.textContent
      })()`),
      )
      .toMatch(/Aufenthaltsstatus/)
    expect(await page.getByRole('grid').count()).toBe(1)
  })

  test('a month that cannot be had shows no other month under its name', async () => {
    const page = await open('koordination', '/felder?month=2023-09')
    await page.getByRole('heading', { name: /Aufenthaltsstatus/ }).waitFor()
    await page.route('**/api/template?month=2023-08', (route) => route.abort())
    await page.getByRole('button', { name: 'Vorheriger Monat' }).click()
    await page.locator('kim-message').waitFor()
    expect(await page.getByRole('heading', { name: /Aufenthaltsstatus/ }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Codes', exact: true }).isDisabled()).toBe(true)
  })

  test('a word finds the columns and codes that hold it; the codes of the month are saved as a file', async () => {
    const page = await open('koordination', '/felder?month=2023-09')
    await page.getByLabel('Suchen in Spalten und Codes').fill('Chancen-Aufenthalt')
    await page.getByText('1 Spalte', { exact: true }).waitFor()
    await page.getByRole('row', { name: /Chancen-Aufenthalt/ }).waitFor()
    await page.getByLabel('Suchen in Spalten und Codes').fill('Xylophon')
    await page.getByText('Keine Spalte und kein Code enthält das.').waitFor()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Codes', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('KIM-Codes-2023-09.csv')
    const lines = parseCsv(await readFile(await download.path(), 'utf8'), ';')
    expect(lines.find(([column, code]) => column === 'kind' && code === 'short')?.[2]).toBe('Kurzberatung')
  })
})
