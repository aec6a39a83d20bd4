import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listen, stage } from '../support/e2e.ts'

const { open, ask } = stage()

const REASON = 'Bitte die Kontaktwege ergänzen'
const AUGUST = '/api/sheets/lernen-foerdern/2023-08'

interface Sheet {
  readonly state: string
  readonly seq: number
}

const august = async (): Promise<Sheet> => (await ask('lernen-1', AUGUST)).body as Sheet

async function submitAugust(): Promise<void> {
  const { seq } = await august()
  const { status } = await ask('lernen-1', `${AUGUST}/submit`, { seq, reasons: [] })
  expect(status).toBe(200)
}

/** The cell of a unit in the matrix, counted from the newest month (0). */
const cell = (page: Page, unit: RegExp, back: number) =>
  page
    .getByRole('row', { name: unit })
    .getByRole('button')
    .nth(-1 - back)

const hasFocus = (one: Locator): Promise<boolean> => one.evaluate((element) => element.matches(':focus'))

async function choose(page: Page, action: string): Promise<void> {
  await cell(page, /Lernen fördern/, 1).click()
  await page.getByRole('dialog').getByRole('button', { name: action }).click()
}

async function giveReason(page: Page, reason: string, button: string): Promise<void> {
  await page.getByLabel(/^Grund/).fill(reason)
  await page.getByRole('button', { name: button, exact: true }).click()
}

describe('a coordinator', () => {
  test('signs in with one click and sees who has submitted', async () => {
    const page = await open(null, '/')
    await page.getByRole('button', { name: /^Koordination/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Wer hat abgegeben?' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/uebersicht')
    expect(await cell(page, /Caritas Rheine/, 0).textContent()).toMatch(
      /60 Zeilen,.*offen.*26 zu klären.*3 Warnungen/s,
    )
    expect(await cell(page, /Caritas Rheine/, 1).textContent()).toMatch(/48 Zeilen,.*angenommen/s)
  })

  test('reopens, returns and accepts a sheet; the reason must not name anybody', async () => {
    const page = await open('koordination', '/uebersicht')
    const { sent } = listen(page)

    await choose(page, 'Wieder öffnen …')
    await giveReason(page, 'Bitte 0171 2345678 anrufen', 'Wieder öffnen')
    await page.getByText(/Telefonnummer/).waitFor()
    expect(sent.filter((one) => one.includes('2345678'))).toEqual([])
    await giveReason(page, REASON, 'Wieder öffnen')
    await page
      .getByRole('row', { name: /Lernen fördern/ })
      .getByText('wieder geöffnet')
      .waitFor()
    expect(await august()).toMatchObject({ state: 'reopened' })

    await submitAugust()
    await page.reload()
    await choose(page, 'Zurückgeben …')
    await giveReason(page, '', 'Zurückgeben')
    await page.getByText(/Bitte einen Grund angeben/).waitFor()
    await giveReason(page, REASON, 'Zurückgeben')
    await page
      .getByRole('row', { name: /Lernen fördern/ })
      .getByText('wieder geöffnet')
      .waitFor()

    await submitAugust()
    await page.reload()
    await choose(page, 'Annehmen')
    await page
      .getByRole('status')
      .getByText('Lernen fördern, August 2023: angenommen')
      .waitFor({ state: 'attached' })
    expect(await august()).toMatchObject({ state: 'accepted' })
    await expect.poll(() => hasFocus(cell(page, /Lernen fördern/, 1))).toBe(true)

    await cell(page, /Lernen fördern/, 1).click()
    await page.getByRole('dialog').getByText('Verlauf').click()
    const history = page.getByRole('dialog').getByRole('list')
    await history.getByText('zurückgegeben').waitFor()
    const steps = (await history.getByRole('listitem').allInnerTexts()).map((step) => step.split('\n')[0])
    expect(steps.slice(0, 5)).toEqual([
      'angenommen',
      'abgegeben',
      'zurückgegeben',
      'abgegeben',
      'wieder geöffnet',
    ])
    await history.getByText('Lernen fördern').first().waitFor()
  })

  test('is told when a sheet was handed in differently meanwhile', async () => {
    const page = await open('koordination', '/uebersicht')
    await cell(page, /Lernen fördern/, 1).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Wieder öffnen …' }).click()
    await ask('koordination', `${AUGUST}/reopen`, { reason: REASON })
    await giveReason(page, REASON, 'Wieder öffnen')
    await page.getByText(/Bitte neu laden und den Stand ansehen/).waitFor()
    await submitAugust()
    await ask('koordination', `${AUGUST}/accept`, {})
  })

  test('reaches every cell and closes what it opened by keyboard alone', async () => {
    const page = await open('koordination', '/uebersicht')
    const last = cell(page, /Caritas Rheine/, 0)
    await last.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Monatsblatt ansehen' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Monatsblatt ansehen' }).waitFor({ state: 'hidden' })
    expect(await hasFocus(last)).toBe(true)
  })

  test('reads a sheet but cannot write into it', async () => {
    const page = await open('koordination', '/uebersicht')
    await cell(page, /Caritas Rheine/, 0).click()
    await page.getByRole('link', { name: 'Monatsblatt ansehen' }).click()
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('grid').getAttribute('aria-readonly')).toBe('true')
    expect(await page.getByRole('button', { name: 'Monat abgeben …' }).count()).toBe(0)
  })
})

test('a case manager finds the coordinators’ pages closed', async () => {
  const page = await open('caritas-1', '/uebersicht')
  await page.getByRole('heading', { name: 'Diese Seite steht Ihrem Zugang nicht offen' }).waitFor()
})

test('the deadline of a month is set for everybody, and units that are still open are written to', async () => {
  const page = await open('koordination', '/uebersicht')
  const menu = page.getByRole('button', { name: 'September 2023' })
  await menu.click()
  const mail =
    (await page.getByRole('link', { name: 'An 2 offene Dienststellen schreiben' }).getAttribute('href')) ?? ''
  expect(decodeURIComponent(mail)).toMatch(
    /^mailto:\?subject=KIM-Monatsblatt September 2023.*- Caritas Rheine \(.*- Lernen fördern \(.*bis zum 9\. Oktober 2023/s,
  )
  await page.getByRole('button', { name: 'Abgabefrist ändern …' }).click()
  await page.getByLabel('Abgabe bis (TT.MM.JJJJ)').fill('30.9.2023')
  await page.keyboard.press('Enter')
  await page.getByText(/Bitte einen Tag nach dem September 2023 eintragen/).waitFor()
  await page.getByLabel('Abgabe bis (TT.MM.JJJJ)').fill('13.10.2023')
  await page.keyboard.press('Enter')
  await page.getByText('Abgabe bis 13. Oktober').first().waitFor()
  const sheet = await open('lernen-1', '/blatt/lernen-foerdern/2023-09')
  await sheet.getByText('Abgabe bis 13. Oktober').waitFor()
  await menu.click()
  await page.getByRole('button', { name: 'Übliche Frist wieder herstellen' }).click()
  await page.getByText('Abgabe bis 9. Oktober').first().waitFor()
})
