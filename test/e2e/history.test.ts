import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt } from '../support/sheet-at-work.ts'

const { open, ask } = stage()

interface Sheet {
  readonly entries: readonly {
    readonly id: string
    readonly revision: number
    readonly values: Readonly<Record<string, unknown>>
  }[]
}

const SHEET = '/api/sheets/caritas-rheine/2023-09'
const sheet = async (): Promise<Sheet> => (await ask('caritas-1', SHEET)).body as Sheet

test('a case manager finds a case, sees what was changed and by whom, and takes it back', async () => {
  const { entries } = await sheet()
  const row = entries.find((one) => one.values['housing'] === 'private')
  if (!row) throw new Error('the demo Kreis has a row with private housing')
  const change = {
    id: 'e2e-history',
    type: 'set',
    entry: row.id,
    base: row.revision,
    values: { housing: 'x' },
  }
  await ask('caritas-2', '/api/changes', { operations: [change] })

  const page = await open('caritas-1', '/verlauf')
  await page.locator(`a[href="/verlauf/${row.id}"]`).click()
  await page.getByRole('heading', { level: 1, name: /^Verlauf von Fall/ }).waitFor()
  const newest = page.getByRole('listitem').first()
  expect(await newest.textContent()).toMatch(/von Caritas 2/)
  expect((await newest.getByRole('row').nth(1).textContent())?.replace(/\s+/g, ' ').trim()).toMatch(
    /^Wohnsituation private Wohnung/,
  )

  await newest.getByRole('button', { name: /wiederherstellen/ }).click()
  await page
    .getByText(/^\s*Wiederhergestellt/)
    .first()
    .waitFor()
  await newest.getByRole('heading', { name: 'früherer Stand wiederhergestellt' }).waitFor()
  expect((await sheet()).entries.find((one) => one.id === row.id)?.values['housing']).toBe('private')
})

test('a coordinator sees the unit, not the person, and takes nothing back', async () => {
  const [row] = (await sheet()).entries
  const page = await open('koordination', `/verlauf/${row?.id ?? ''}`)
  const newest = page.getByRole('listitem').first()
  expect(await newest.textContent()).toMatch(/von Caritas Rheine/)
  expect(await page.getByRole('button', { name: /wiederherstellen/ }).count()).toBe(0)
})

test('a foreign entry is not there', async () => {
  const [row] = (await sheet()).entries
  const page = await open('lernen-1', `/verlauf/${row?.id ?? ''}`)
  await page
    .getByText(/Das gibt es nicht, oder es ist für dieses Konto nicht sichtbar/)
    .first()
    .waitFor()
})

test('from a cell to what happened to it, and back to an earlier value as a new change', async () => {
  const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
  await page.getByRole('grid').waitFor()
  const { id } = await rowAt(page, 20)
  const value = async (): Promise<unknown> => {
    const { body } = await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
    const { entries } = body as { entries: { id: string; values: Record<string, unknown> }[] }
    return entries.find((entry) => entry.id === id)?.values['persons']
  }
  const before = await value()
  for (const persons of ['21', '22']) {
    await goToCell(page, 20, 'persons')
    await page.keyboard.type(persons)
    await page.keyboard.press('Enter')
    await expect.poll(value).toBe(Number(persons))
  }
  await goToCell(page, 20, 'persons')
  await page.keyboard.press('Alt+h')
  await page.getByRole('heading', { level: 1, name: /^Verlauf von Fall/ }).waitFor()
  const cells = page.getByRole('rowheader')
  await cells.first().waitFor()
  expect(new Set(await cells.allTextContents())).toEqual(new Set(['Personen im Fall']))
  await page.getByText('Wert davor wiederherstellen').nth(1).click()
  await expect.poll(value).toBe(before)
  expect(await page.getByText(/Werte anzeigen/).count()).toBe(0)
  await page.getByLabel('Spalte').selectOption({ label: 'alle Spalten' })
  await page
    .getByText(/Werte anzeigen/)
    .first()
    .waitFor()
})
