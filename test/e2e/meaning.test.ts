import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { choose, goToCell, paste, saved, typeHere } from '../support/sheet-at-work.ts'

const house = stage()
const { open } = house
const SHEET = '/blatt/caritas-rheine/2023-09'

/** Values of all entries of the house by id, from the database. */
async function stored(): Promise<Record<string, Readonly<Record<string, unknown>>>> {
  const { results } = await house.db
    .prepare('SELECT id, "values" AS text FROM entry')
    .all<{ id: string; text: string }>()
  return Object.fromEntries(results.map(({ id, text }) => [id, JSON.parse(text)]))
}

/** Id of an entry of the sheet by its place. */
async function idAt(row: number): Promise<string> {
  const { body } = await house.ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
  return (body as { entries: { id: string }[] }).entries.at(row)?.id ?? ''
}

test('what was meant is what is stored, and nothing else is touched', async () => {
  const page = await open('caritas-1', SHEET)
  const before = await stored()
  const [third, fourth, fifth] = [await idAt(3), await idAt(4), await idAt(5)]
  await goToCell(page, 3, 'topics')
  await typeHere(page, 'wohn')
  await goToCell(page, 3, 'contact_ways')
  await typeHere(page, 'tele')
  await goToCell(page, 4, 'housing')
  await paste(page, 'Wohnung')
  // Likely is not certain: a pasted beginning waits for one key.
  await goToCell(page, 4, 'benefits')
  await paste(page, 'Arbeit')
  await page.locator('kim-grid').getByText('Arbeitslosengeld?').waitFor()
  await saved(page)
  const expected = {
    ...before,
    [third]: { ...before[third], topics: ['housing'], contact_ways: ['phone'] },
    [fourth]: { ...before[fourth], housing: 'private' },
  }
  expect(await stored()).toEqual(expected)
  await page.keyboard.press('Enter')
  await page.locator('kim-grid').getByText('Arbeitslosengeld?').waitFor({ state: 'detached' })
  await saved(page)
  expect(await stored()).toEqual({ ...expected, [fourth]: { ...expected[fourth], benefits: ['sgb3'] } })

  // In the form a country that may be two is asked.
  await goToCell(page, 5, 'kind')
  await choose(page, /^Zeile/, 'Zeile als Formular')
  const form = page.locator('kim-row-form')
  await form.getByLabel('Herkunftsland').fill('Kongo')
  await form.getByLabel('Herkunftsland').press('Tab')
  await form.getByText('Das kann mehreres heißen: Kongo-Brazzaville; DR Kongo').waitFor()
  expect((await stored())[fifth]).toEqual(before[fifth])
  await form.getByRole('button', { name: 'DR Kongo' }).click()
  await saved(page)
  expect(await stored()).toEqual({
    ...expected,
    [fourth]: { ...expected[fourth], benefits: ['sgb3'] },
    [fifth]: { ...before[fifth], origin: '246' },
  })
})
