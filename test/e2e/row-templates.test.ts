import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const house = stage()

interface Sheet {
  readonly entries: readonly { readonly values: Readonly<Record<string, unknown>> }[]
}

test('a row is remembered as a template and put in as a new row, also after the page was loaded anew', async () => {
  const page = await house.open('lernen-1', '/')
  await page.getByRole('button', { name: 'Verstanden' }).click()
  await page.getByRole('rowheader').nth(2).click()
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Blatt' }).click()
    await page.getByRole('button', { name: 'Zeilenvorlagen' }).click()
  }
  await open()
  const name = page.getByLabel(/als Vorlage merken/)
  await name.fill('Frau Odalwitsch')
  await page.getByRole('button', { name: 'Merken', exact: true }).click()
  await page.getByText('Der Name könnte eine Person erkennen lassen').waitFor()
  await name.fill('Wohngeld Erstinfo')
  const saved = page.waitForResponse((response) => response.url().endsWith('/preferences/grid'))
  await page.getByRole('button', { name: 'Merken', exact: true }).click()
  await page.getByRole('button', { name: 'Wohngeld Erstinfo als neue Zeile einsetzen' }).waitFor()
  expect((await saved).status()).toBe(200)
  await page.reload()
  await page.getByRole('rowheader').first().waitFor()
  const before = (await house.ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')).body as Sheet
  await open()
  await page.getByRole('button', { name: 'Wohngeld Erstinfo als neue Zeile einsetzen' }).click()
  await expect
    .poll(async () => {
      const { entries } = (await house.ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')).body as Sheet
      return entries.length
    })
    .toBe(before.entries.length + 1)
  const after = (await house.ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')).body as Sheet
  const [source, made] = [before.entries[2]?.values, after.entries.at(-1)?.values]
  expect(made).toMatchObject({
    kind: source?.['kind'],
    municipality: source?.['municipality'],
    opened: '2023-09',
  })
  expect(made?.['contacts'] ?? null).toBeNull()
})
