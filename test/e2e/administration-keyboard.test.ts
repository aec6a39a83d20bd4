import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const demo = stage()

/** Name of what has the focus, through every shadow root; `BODY` where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (!active || active === document.body) return 'BODY'
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null
    return (active.ariaLabel ?? label ?? active.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })

/** What is said in the live region that is not silent now. */
const said = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

async function people(): Promise<Page> {
  const page = await demo.open('koordination', '/personen')
  await page.getByRole('heading', { name: 'Wer Zugang hat' }).waitFor()
  return page
}

describe('people', () => {
  test('an invitation that lacks something keeps all that was chosen, and says what at its field', async () => {
    const page = await people()
    await page.getByRole('button', { name: 'Person einladen …' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Zugang als').selectOption({ label: 'Koordination' })
    await page.getByLabel('Zuständig für').selectOption({ label: 'links der Ems' })
    await page.getByLabel('Name').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Bitte einen Namen eintragen.').waitFor()
    await expect.poll(() => focused(page)).toBe('Name')
    expect(await page.getByLabel('Name').getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.type('Neue Koordination')
    await page.keyboard.press('Enter')
    await page.getByText(/^Bitte bestätigen/).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Diese Person arbeitet nicht/)
    expect(await page.getByLabel('Name').getAttribute('aria-invalid')).toBe('false')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Die Einladung ist fertig' }).waitFor()
    const made = await demo.db
      .prepare(`SELECT role, region FROM user WHERE name = 'Neue Koordination'`)
      .first()
    expect(made).toEqual({ role: 'coordinator', region: 'links der Ems' })
    // The link is shown once: a key pressed by habit does not throw it away.
    await page.keyboard.press('Escape')
    await page.getByText(/Dies wird nur jetzt gezeigt/).waitFor()
    expect(await page.getByLabel('Link').inputValue()).toContain('/einladung#')
    await page.getByRole('button', { name: 'Fertig' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Person einladen …')
  })

  test('whatever a menu leads to, the focus is at the row again afterwards', async () => {
    const page = await people()
    const row = 'Weitere Schritte für Caritas 2'
    const open = async (item: string): Promise<void> => {
      await page.getByRole('button', { name: row }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: item }).last().focus()
    }
    await open('Sperren …')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(row)
    await open('Sperren …')
    await page.keyboard.press('Enter')
    await page.getByRole('alertdialog', { name: 'Caritas 2 sperren?' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(row)
    await open('Zugang ändern …')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Zugang von Caritas 2' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(row)
    // A list that stays behind would lie over what has the focus now.
    await open('Sperren …')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Sperren …' }).last().waitFor({ state: 'hidden' })
    expect(await focused(page)).not.toBe('BODY')
  })
})

test('a unit whose short name is taken keeps what was filled in, and Enter sends it', async () => {
  const page = await demo.open('koordination', '/dienststellen')
  await page.getByRole('button', { name: 'Dienststelle eröffnen …' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Name').waitFor()
  await page.keyboard.type('Caritas Rheine')
  await page.getByLabel('Region').focus()
  await page.keyboard.type('links der Ems')
  await page.keyboard.press('Enter')
  await page.getByText('Dieses Kürzel gibt es schon. Bitte ein anderes wählen.').waitFor()
  await expect.poll(() => focused(page)).toBe('Kürzel')
  expect(await page.getByLabel('Region').inputValue()).toBe('links der Ems')
  await page.keyboard.press('End')
  await page.keyboard.type('-zwei')
  await page.keyboard.press('Enter')
  await page.getByText('4 Dienststellen').or(page.getByText('3 Dienststellen')).first().waitFor()
  await said(page, 'Gespeichert.')
  await expect.poll(() => focused(page)).toBe('Dienststelle eröffnen …')
  expect(await demo.db.prepare(`SELECT region FROM unit WHERE id = 'caritas-rheine-zwei'`).first()).toEqual({
    region: 'links der Ems',
  })
})

test('a case is erased for no reason that nobody has chosen', async () => {
  const { body } = await demo.ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
  const number = (body as { entries: { caseNumber: string }[] }).entries[0]?.caseNumber ?? ''
  const page = await demo.open('koordination', '/auskunft')
  await page.getByLabel('Fallnummer').focus()
  await page.keyboard.type(`${number.slice(0, 8)}${number.endsWith('A') ? 'B' : 'A'}`)
  await page.keyboard.press('Enter')
  await page.getByText(/Irgendwo ist ein Tippfehler/).waitFor()
  await page.getByLabel('Fallnummer').fill(number)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Fall löschen …' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByLabel('Grund').evaluate((select) => select.matches(':focus'))).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Bitte einen Grund wählen.').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await said(page, /^Fall .* ist gelöscht\.$/)
  await expect.poll(() => focused(page)).toBe('Fallnummer')
})

test('the check of the audit says what it has found, and its button keeps the focus', async () => {
  const page = await demo.open('koordination', '/protokoll')
  // Of two things that are said at once the last one is: the number of lines is to be over.
  await page.getByRole('table').waitFor()
  await page.getByRole('button', { name: 'Lückenlosigkeit prüfen' }).focus()
  await page.keyboard.press('Enter')
  await said(page, /^Lückenlos: \d+ Zeilen/)
  expect(await focused(page)).toBe('Lückenlosigkeit prüfen')
  await page.getByLabel('Von (TT.MM.JJJJ)').fill('2.10.2023')
  await page.getByLabel('Bis (TT.MM.JJJJ)').fill('1.10.2023')
  await page.keyboard.press('Enter')
  await page.getByText('Der letzte Tag liegt vor dem ersten.').waitFor()
  expect(await page.getByLabel('Bis (TT.MM.JJJJ)').getAttribute('aria-invalid')).toBe('true')
})
