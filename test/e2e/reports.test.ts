import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()

async function reports(query: string): Promise<Page> {
  const page = await open('koordination', `/auswertungen?${query}`)
  await page.getByRole('heading', { level: 1, name: 'Auswertungen' }).waitFor()
  return page
}

/** The figure's table, row by row, as text. */
async function tableOf(page: Page, heading: string): Promise<string[][]> {
  const figure = page
    .locator('kim-figure')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
  await figure.getByRole('heading', { name: heading, exact: true }).waitFor()
  for (const twin of await figure.locator('details:not([open]) summary').all()) await twin.click()
  return figure
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')))
}

test('the tables that Rheine published come out exactly', async () => {
  const page = await reports('from=2022-09&to=2023-08')
  const [head = [], ...rows] = await tableOf(page, 'Gesamtfälle im Zeitraum')
  const at = (name: string, month: string): string =>
    rows.find(([first]) => first === name)?.[head.indexOf(month)] ?? ''
  // 15.12.2022 counts December, 01.04.2023 March (month of the day before).
  for (const [month, all, caritas, lernen] of [
    ['Sep 22', '38', '0', '38'],
    ['Dez 22', '67', '32', '35'],
    ['März 23', '84', '42', '42'],
    ['Mai 23', '97', '49', '48'],
    ['Juli 23', '103', '50', '53'],
    ['Aug 23', '118', '60', '58'],
  ] as const)
    expect([at('gesamt', month), at('Caritas Rheine', month), at('Lernen fördern', month)]).toEqual([
      all,
      caritas,
      lernen,
    ])
  expect((await tableOf(page, 'Gesamtfälle nach Dienststellen')).at(-1)).toEqual([
    'gesamt',
    '118',
    '61',
    '57',
  ])

  const contacts = await reports('from=2023-01&to=2023-08')
  const [, ...each] = await tableOf(contacts, 'Sonstige Kontakte je Monat')
  expect(each).toEqual([
    ['Caritas Rheine', '12', '10', '10', '18', '17', '15', '12', '4', '98'],
    ['Lernen fördern', '2', '7', '15', '12', '9', '30', '9', '21', '105'],
    ['gesamt', '14', '17', '25', '30', '26', '45', '21', '25', '203'],
  ])
})

test('every figure says what it rests on, what is counted, and whether it may leave the house', async () => {
  const page = await reports('from=2023-01&to=2023-08')
  const chapter = (title: string) =>
    page
      .locator('kim-chapter')
      .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
  await chapter('Phasen').getByText('Stand: Monatsblatt August 2023').waitFor()
  await chapter('Fälle').getByText('Monatsblätter Januar 2023 bis August 2023').waitFor()
  expect(await chapter('Fälle').getByText('nicht zur Weitergabe').count()).toBe(0)
  expect(await chapter('Sonstige Kontakte').getByText('nicht zur Weitergabe').count()).toBe(0)
  const titles = await page.locator('kim-chapter h2').allTextContents()
  for (const title of titles.slice(2))
    expect(await chapter(title.trim()).getByText('intern – nicht zur Weitergabe').count()).toBe(1)
  await chapter('Versorgungslücken').getByText('Was gezählt wird').click()
  await chapter('Versorgungslücken')
    .getByText(/^Laufende Fälle, deren Zeile eine Versorgungslücke nennt/)
    .waitFor()
})

test('a part of the county is chosen, remembered in the address, and reached by keyboard from the contents', async () => {
  const page = await reports('from=2023-01&to=2023-08')
  await page.getByLabel('Für').selectOption('unit=lernen-foerdern')
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2023-01&to=2023-08&unit=lernen-foerdern')
  await expect
    .poll(() => tableOf(page, 'Gesamtfälle nach Dienststellen').then((rows) => rows.at(-1)))
    .toEqual(['Lernen fördern', '58', '29', '29'])
  await page.getByRole('link', { name: 'Phasen' }).focus()
  await page.keyboard.press('Enter')
  const focus = await page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.textContent?.trim()
  })
  expect(focus).toBe('Phasen')
})

test('a picture is saved complete in itself, and printed with its table', async () => {
  const page = await reports('from=2022-09&to=2023-08')
  const save = async (form: string): Promise<Buffer> => {
    const name = `Gesamtfälle im Zeitraum als ${form} speichern`
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`kim-gesamtfälle-im-zeitraum.${form.toLowerCase()}`)
    return readFile(await file.path())
  }
  const svg = (await save('SVG')).toString('utf8')
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(svg).toContain('fill="rgb(255, 255, 255)"')
  expect(svg).toContain('<title>Gesamtfälle im Zeitraum</title>')
  expect(svg).toContain('gesamt 118')
  expect(svg).not.toMatch(/var\(|class=|<script|href=/)
  expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG')

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Gesamtfälle im Zeitraum als PNG kopieren' }).click()
  await page.getByText('Bild als PNG in der Zwischenablage.').first().waitFor()
  expect(
    await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types])),
  ).toContain('image/png')

  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('kim-figure').first().getByRole('table').isVisible()).toBe(true)
  expect(await page.getByText('Gesamtfälle sind alle bis zum Ende').isVisible()).toBe(true)
})
