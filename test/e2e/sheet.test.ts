import { describe, expect, test } from 'vitest'
import { listen, stage } from '../support/e2e.ts'
import { goToCell, goToEmptyRow, saved } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
interface Sheet {
  readonly state: string
  readonly entries: readonly { readonly id: string; readonly values: Readonly<Record<string, unknown>> }[]
}

const sheet = async (user: string, unit: string): Promise<Sheet> =>
  (await ask(user, `/api/sheets/${unit}/2023-09`)).body as Sheet

describe('a case manager at the open sheet', () => {
  test('types a new row by keyboard alone; nothing refused ever leaves the browser', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
    const { sent } = listen(page)
    await goToEmptyRow(page)
    for (const text of ['Case', 'akt', '9.23', 'ja', '1', '3', 'w', '27-34']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('DE89 3704 0044 0532 0130 00')
    await page.keyboard.press('Enter')
    await goToCell(page, -1, 'note')
    await page.keyboard.type('Gespräch mit Frau Xylander')
    await page.keyboard.press('Enter')
    await page.getByText('2 Eingaben nicht gespeichert').waitFor()
    await saved(page)
    expect(sent.filter((one) => /DE89 ?3704|Xylander/i.test(one))).toEqual([])

    await page.getByRole('button', { name: /zu klären/ }).click()
    const list = page.locator('kim-issue-panel')
    await list.getByText('Mehr Minderjährige als Personen').last().waitFor()
    await list.getByRole('button', { name: 'Schließen' }).click()

    await goToCell(page, -1, 'origin')
    await page.keyboard.type('Syrien')
    await page.keyboard.press('Enter')
    await goToCell(page, -1, 'note')
    await page.keyboard.type('Gespräch mit Jobcenter')
    await page.keyboard.press('Enter')
    await goToCell(page, -1, 'minors')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await page.getByText(/nicht gespeichert/).waitFor({ state: 'detached' })
    await saved(page)
    expect((await sheet('caritas-1', 'caritas-rheine')).entries.at(-1)?.values).toEqual({
      kind: 'cm',
      status: 'active',
      opened: '2023-09',
      consent: 'yes',
      persons: 1,
      minors: 0,
      sex: 'w',
      age_band: '27-34',
      origin: '475',
      note: 'Gespräch mit Jobcenter',
    })
    expect(sent.filter((one) => /DE89 ?3704|Xylander/i.test(one))).toEqual([])
  })

  test('takes a gesture back and does it again', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
    await goToCell(page, 3, 'persons')
    const before = (await sheet('caritas-1', 'caritas-rheine')).entries[3]?.values['persons']
    const now = async () => (await sheet('caritas-1', 'caritas-rheine')).entries[3]?.values['persons']
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await expect.poll(now).toBe(7)
    await page.keyboard.press('Control+z')
    await expect.poll(now).toBe(before)
    await page.keyboard.press('Control+y')
    await expect.poll(now).toBe(7)
  })
})

describe('a month is declared complete', () => {
  test('what is open is cleared from the list, the sheet submitted, and the coordinator sees it', async () => {
    const matrix = await open('koordination', '/uebersicht')
    const cell = matrix
      .getByRole('row', { name: /Lernen fördern/ })
      .getByRole('button')
      .last()
    await cell.waitFor()
    expect(await cell.textContent()).toMatch(/offen/)

    const page = await open('lernen-1', '/blatt/lernen-foerdern/2023-09')
    await page.getByRole('button', { name: /^Blatt/ }).click()
    await page.getByRole('button', { name: /Unveränderte Zeilen bestätigen \(14\)/ }).click()
    await page.getByText('14 Zeilen bestätigt').first().waitFor()
    for (const [row, column, text] of [
      [0, 'status', 'beendet'],
      [0, 'closing_reason', 'Umzug'],
      [0, 'goals_met', 'teil'],
      [3, 'contact_ways', 'Telefon'],
      [35, 'interpreter', 'nein'],
    ] as const) {
      await goToCell(page, row, column)
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await saved(page)
    await page.getByRole('button', { name: 'Monat abgeben …' }).click()
    await page.getByText('47 Zeilen werden abgegeben.').waitFor()
    await page.getByRole('button', { name: 'Abgeben', exact: true }).click()
    await page.getByText('Monat abgegeben. Danke!').first().waitFor()
    await page.getByText('Das Monatsblatt ist abgegeben und lässt sich nur noch lesen.').waitFor()

    await matrix.reload()
    await cell.waitFor()
    expect(await cell.textContent()).toMatch(/abgegeben/)
    expect((await sheet('lernen-1', 'lernen-foerdern')).state).toBe('submitted')
  })
})
