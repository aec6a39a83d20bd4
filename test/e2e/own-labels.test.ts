import { expect, test } from 'vitest'
import { formatCaseNumber } from '#domain/case-number.ts'
import { listen, stage } from '../support/e2e.ts'

const house = stage()
const LABEL = 'Schirmmensch vom Wochenmarkt'

test('labels of the local key file show beside the case number and never leave the page', async () => {
  const page = await house.open('caritas-1', '/')
  await page.getByRole('button', { name: 'Verstanden' }).click()
  const { sent } = listen(page)
  const first = page.getByRole('rowheader').first()
  const number = ((await first.locator('.case').textContent()) ?? '').replaceAll('-', '')
  await page.getByRole('button', { name: 'Blatt' }).click()
  await page.getByRole('button', { name: 'Eigene Bezeichnungen' }).click()
  const file = {
    name: 'key.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${formatCaseNumber(number)};${LABEL}\n`),
  }
  await page.locator('kim-key-panel input[type=file]').setInputFiles(file)
  await expect.poll(() => first.textContent()).toContain(LABEL)

  // Nothing of it in a clip, on paper, in storage or on the wire, whatever is done with the row.
  await first.click()
  await page.keyboard.press('Shift+Space')
  const clip = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'copy',
          (event) =>
            resolve(
              `${event.clipboardData?.getData('text/plain')} ${event.clipboardData?.getData('text/html')}`,
            ),
          { once: true },
        )
        document.execCommand('copy')
      }),
  )
  expect(clip).toContain(formatCaseNumber(number))
  expect(clip).not.toContain(LABEL)
  await page.keyboard.press('Alt+k')
  await page.getByText(/gespeichert \d/).waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('div.paper').innerText()).toContain(formatCaseNumber(number))
  expect(await page.locator('body').innerText()).not.toContain(LABEL)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      document.cookie,
      location.href,
    ])
  })
  expect(stored).not.toContain(LABEL)
  expect(sent.join('\n')).not.toContain('Schirmmensch')

  // What is written on the page goes back to the file, and is forgotten on request.
  const field = page.getByLabel(`Bezeichnung zu ${formatCaseNumber(number)}`)
  await field.fill('Schirmmensch II')
  await field.press('Enter')
  await expect.poll(() => first.textContent()).toContain('Schirmmensch II')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'In Datei sichern' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString('utf8')).toBe(`\uFEFF${formatCaseNumber(number)};Schirmmensch II\r\n`)
  await page.getByRole('button', { name: 'Schließen und vergessen' }).click()
  await expect.poll(() => first.textContent()).not.toContain('Schirmmensch')
})
