import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listen, stage } from '../support/e2e.ts'

const { open, ask } = stage()
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Only for axe may a script be put into the page. */
const AXE = { bypassCSP: true } as const

const MONTH = '2023-08'
const SHEET = `/blatt/lernen-foerdern/${MONTH}`
const API = `/api/sheets/lernen-foerdern/${MONTH}`

interface Sheet {
  readonly seq: number
  readonly state: string
  readonly entries: readonly { readonly id: string }[]
  readonly questions: readonly { readonly note: string | null; readonly answer: string | null }[]
}

const sheet = async (): Promise<Sheet> => (await ask('koordination', API)).body as Sheet

async function violations(page: Page): Promise<unknown> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`)
}

const described = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const root = document.querySelector('kim-app')?.shadowRoot
    const grid = root?.querySelector('kim-sheet-page')?.shadowRoot?.querySelector('kim-grid')?.shadowRoot
    const id = grid?.activeElement?.getAttribute('aria-describedby')
    return id ? (grid?.getElementById(id)?.textContent ?? null) : null
  })

describe('a question to a cell', () => {
  test('is asked by keyboard, seen and answered by the unit, and gone with the acceptance', async () => {
    await ask('koordination', `${API}/reopen`, { seq: (await sheet()).seq, reason: 'Nachmeldung' })
    const [first] = (await sheet()).entries
    const county = await open('koordination', `${SHEET}?zeile=${first?.id}&feld=origin`, AXE)
    await county.getByRole('gridcell').first().waitFor()
    const unit = await open('lernen-1', SHEET, AXE)
    await unit.getByRole('gridcell').first().waitFor()

    // The coordinator asks, by the key, of the cell with the focus; what tells a person stays in the browser.
    const { sent } = listen(county)
    await county.keyboard.press('Alt+r')
    const dialog = county.locator('kim-ask-dialog')
    await county.getByRole('dialog', { name: 'Frage stellen' }).waitFor()
    expect(await dialog.getByLabel('Wozu?').inputValue()).toBe('origin')
    await dialog.getByLabel('Was ist zu tun?').selectOption({ label: 'doppelt?' })
    await dialog.getByLabel(/^Bemerkung/).fill('0171 2345678')
    await dialog.getByRole('button', { name: 'Fragen', exact: true }).click()
    await dialog.getByText(/Telefonnummer/).waitFor()
    expect(sent.filter((one) => one.includes('2345678'))).toEqual([])
    await dialog.getByLabel(/^Bemerkung/).fill('Beratung im Juli')
    expect(await violations(county)).toEqual([])
    await dialog.getByRole('button', { name: 'Fragen', exact: true }).click()
    await county.getByText('Frage gestellt.').first().waitFor()
    expect(await described(county)).toContain('Rückfrage: doppelt?. Beratung im Juli')

    // The unit sees it at once, goes to the cell from the list, and answers.
    await unit.getByRole('button', { name: '1 Rückfrage' }).click()
    const list = unit.getByRole('region', { name: 'Rückfragen' })
    await list.getByText('Beratung im Juli').waitFor()
    await list.getByRole('button', { name: 'Zur Zelle' }).click()
    expect(await described(unit)).toContain('Rückfrage: doppelt?')
    expect(await violations(unit)).toEqual([])
    await list.getByRole('button', { name: 'stimmt so' }).click()
    await list.getByText('Antwort: stimmt so', { exact: true }).waitFor()

    // The coordinator reads the answer on the sheet and in the matrix, and accepts.
    await county.getByRole('button', { name: /1 Antwort auf Rückfragen/ }).waitFor()
    const matrix = await open('koordination', '/uebersicht', AXE)
    const cell = matrix
      .getByRole('row', { name: /Lernen fördern/ })
      .getByRole('button')
      .nth(-2)
    await cell.click()
    await matrix.getByText('Antwort: stimmt so').waitFor()
    const link = matrix.getByRole('link', { name: /^doppelt\?/ })
    expect(await link.getAttribute('href')).toBe(`${SHEET}?zeile=${first?.id}&feld=origin`)
    expect(await violations(matrix)).toEqual([])
    const { seq } = await sheet()
    expect((await ask('lernen-1', `${API}/submit`, { seq, reasons: [] })).status).toBe(200)
    await matrix.reload()
    await cell.click()
    await matrix.getByRole('button', { name: 'Annehmen' }).click()
    await cell.getByText('angenommen').waitFor()
    expect((await sheet()).questions).toEqual([])
    await county.reload()
    await county.getByRole('gridcell').first().waitFor()
    expect(await county.getByRole('button', { name: /Rückfrage/ }).count()).toBe(0)
  })

  test('is counted in the matrix with words, and withdrawn on the sheet', async () => {
    const at = '/api/sheets/caritas-rheine/2023-09'
    await ask('koordination', `${at}/questions`, { code: 'missing', note: 'Beratung' })
    const page = await open('koordination', '/uebersicht')
    await page
      .getByRole('row', { name: /Caritas Rheine/ })
      .getByRole('button', { name: /1 offene Rückfrage/ })
      .waitFor()
    await page.goto(page.url().replace('/uebersicht', '/blatt/caritas-rheine/2023-09'))
    await page.getByRole('button', { name: '1 Rückfrage' }).click()
    await page.getByRole('button', { name: 'Zurücknehmen' }).click()
    await page.getByText('Keine Rückfragen.').waitFor()
  })

  test('is asked and answered at 320 pixels, in the form of one row', async () => {
    const at = '/api/sheets/caritas-rheine/2023-09'
    const { body } = await ask('koordination', at)
    const [first] = (body as Sheet).entries
    const narrow = { ...AXE, viewport: { width: 320, height: 640 } }
    const page = await open(
      'koordination',
      `/blatt/caritas-rheine/2023-09?zeile=${first?.id}&feld=origin`,
      narrow,
    )
    await page.locator('kim-row-form').waitFor()
    await page.getByRole('button', { name: /^Zeile 1/ }).click()
    await page.getByRole('button', { name: 'Frage stellen …' }).click()
    const dialog = page.locator('kim-ask-dialog')
    await dialog.getByRole('button', { name: 'Fragen', exact: true }).click()
    await page.locator('kim-row-form').getByText('Rückfrage: bitte prüfen').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const unit = await open('caritas-1', '/blatt/caritas-rheine/2023-09', narrow)
    await unit.getByRole('button', { name: '1 Rückfrage' }).click()
    await unit.getByRole('button', { name: 'korrigiert' }).click()
    await unit.getByText('Antwort: korrigiert', { exact: true }).waitFor()
    expect(await violations(unit)).toEqual([])
  })

  test('needs the network, and says so', async () => {
    const page = await open('koordination', '/blatt/caritas-rheine/2023-09')
    await page.getByRole('gridcell').first().waitFor()
    await page.keyboard.press('Alt+r')
    const dialog = page.locator('kim-ask-dialog')
    await dialog.getByText(/dafür ist das Netz nötig/).waitFor()
    await page.route('**/questions', (route) => route.abort('internetdisconnected'))
    await dialog.getByRole('button', { name: 'Fragen', exact: true }).click()
    await dialog
      .getByRole('alert')
      .filter({ hasText: /Verbindung|Netz/ })
      .waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body')
  })
})
