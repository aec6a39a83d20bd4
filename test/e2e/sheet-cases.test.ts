import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt, saved, choose } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
const CARITAS = '/blatt/caritas-rheine/2023-09'
interface Entry {
  readonly id: string
  readonly caseNumber: string
  readonly values: Readonly<Record<string, unknown>>
  readonly assignee: string | null
}

async function entries(user = 'caritas-1', unit = 'caritas-rheine'): Promise<readonly Entry[]> {
  const { body } = await ask(user, `/api/sheets/${unit}/2023-09`)
  return (body as { entries: Entry[] }).entries
}

describe('cases', () => {
  test('a case that was closed comes back under its number', async () => {
    const page = await open('caritas-1', CARITAS)
    await choose(page, /^Blatt/, /Wiedereintritt/)
    const list = page.getByLabel('Beendeter oder ruhender Fall')
    await list.waitFor()
    const number = await list.locator('option').nth(1).getAttribute('value')
    await list.selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Fall wieder aufnehmen' }).click()
    await saved(page)
    await expect.poll(async () => (await entries()).at(-1)?.caseNumber).toBe(number)
    await expect.poll(async () => (await rowAt(page, -1)).values['kind']).toBeDefined()
  })

  test('a number with a typing error is refused before anything is sent', async () => {
    const page = await open('caritas-1', CARITAS)
    await choose(page, /^Blatt/, /Wiedereintritt/)
    await page.getByLabel('oder Fallnummer').fill('K7QX-M2TR-A')
    await page.getByRole('button', { name: 'Fall wieder aufnehmen' }).click()
    await page.getByText(/Diese Fallnummer hat einen Tippfehler/).waitFor()
  })

  test('lapsed consultations are closed together', async () => {
    const page = await open('caritas-1', CARITAS)
    await page.getByRole('grid').waitFor()
    const before = (await entries()).length
    await choose(page, /^Blatt/, /Kurzberatungen abschließen/)
    const all = page.getByRole('button', { name: /^[1-9]\d* Kurzberatung(en)? abschließen$/ })
    await all.waitFor()
    const count = Number.parseInt((await all.textContent())?.trim() ?? '', 10)
    expect(count).toBeGreaterThan(0)
    await all.click()
    await saved(page)
    const now = await entries()
    expect(now).toHaveLength(before + count)
    expect(now.at(-1)?.values).toMatchObject({
      kind: 'short',
      status: 'closed',
      closed: '2023-09',
      closing_type: 'regular',
      closing_reason: 'short_done',
      contacts: 0,
    })
  })

  test('a case is split: the new one starts from the old one', async () => {
    const page = await open('caritas-1', CARITAS)
    await page.getByRole('grid').waitFor()
    const at = (await entries()).findIndex(
      ({ values }) => values['kind'] === 'cm' && Number(values['persons']) > 1,
    )
    await goToCell(page, at, 'persons')
    const parent = await rowAt(page, at)
    const persons = Number(parent.values['persons'])
    await choose(page, /^Zeile/, /^Fall teilen/)
    const going = page.getByLabel('Personen, die zum neuen Fall gehen')
    const done = page.getByRole('button', { name: 'Fall teilen', exact: true })
    // Who goes has to be said, where the old case says how many there are.
    await done.click()
    await page.getByText('Bitte eintragen, wie viele Personen gehen', { exact: false }).first().waitFor()
    await page.getByLabel('davon minderjährig').fill('0')
    await going.fill(String(persons))
    await done.click()
    await page.getByText('mindestens eine bleibt', { exact: false }).first().waitFor()
    await going.fill('1')
    const stays = persons === 2 ? 'bleibt 1 Person' : `bleiben ${persons - 1} Personen`
    await page.getByText(`Beim bisherigen Fall ${stays}`, { exact: false }).waitFor()
    await done.click()
    await saved(page)
    const made = (await entries()).at(-1)
    expect(made?.values).toMatchObject({
      kind: 'cm',
      opened: '2023-09',
      origin: parent.values['origin'],
      persons: 1,
    })
    expect((await entries())[at]?.values).toEqual({ ...parent.values, persons: persons - 1 })
    await expect.poll(async () => (await rowAt(page, -1)).values['origin']).toBe(parent.values['origin'])
    await expect.poll(async () => (await rowAt(page, at)).values['persons']).toBe(persons - 1)
    // Taken back as one gesture: the new row goes, and who had gone is counted where they were.
    await page.keyboard.press('Control+z')
    await saved(page)
    expect((await entries())[at]?.values['persons']).toBe(persons)
    expect((await entries()).some(({ id }) => id === made?.id)).toBe(false)
  })

  test('a consultation becomes case management, keeping its number', async () => {
    const page = await open('caritas-1', CARITAS)
    await page.getByRole('grid').waitFor()
    const at = (await entries()).findIndex((entry) => entry.values['kind'] === 'short')
    await goToCell(page, at, 'persons')
    await choose(page, /^Zeile/, 'In Case Management umwandeln')
    await saved(page)
    expect((await entries())[at]?.values['kind']).toBe('cm')
  })

  test('a case is assigned to me, and "meine Fälle" shows such cases alone', async () => {
    const page = await open('caritas-1', CARITAS)
    await goToCell(page, 5, 'persons')
    await choose(page, /^Zeile/, /Zuweisen/)
    await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Caritas 1 (ich)' })
    await page.getByRole('button', { name: 'Zuweisen', exact: true }).click()
    await page.getByText('Zuweisung gespeichert.').first().waitFor()
    const all = await entries()
    expect(all[5]?.assignee).toBe('caritas-1')
    const mine = all.filter((entry) => entry.assignee === 'caritas-1').length
    await page.getByRole('button', { name: 'meine Fälle' }).click()
    await page.getByText(`${mine} von ${all.length} Zeilen`).waitFor()
    await page.getByRole('button', { name: 'Alle Zeilen zeigen' }).click()
    await page.getByText(`${mine} von ${all.length} Zeilen`).waitFor({ state: 'detached' })
  })

  test('a case is handed over: its row is gone here and there in the other sheet', async () => {
    const page = await open('caritas-1', CARITAS)
    await goToCell(page, 6, 'persons')
    const { caseNumber } = (await entries())[6] ?? {}
    await choose(page, /^Zeile/, /An andere Dienststelle/)
    await page.getByLabel('Neue Dienststelle').selectOption({ label: 'Lernen fördern' })
    await page.getByRole('button', { name: 'Übergeben', exact: true }).click()
    await page.getByText('Fall übergeben.').first().waitFor()
    expect((await entries()).some((entry) => entry.caseNumber === caseNumber)).toBe(false)
    const there = await entries('lernen-1', 'lernen-foerdern')
    expect(there.some((entry) => entry.caseNumber === caseNumber)).toBe(true)
  })

  test('one contact more, and a new row that is removed again', async () => {
    const page = await open('caritas-1', CARITAS)
    await goToCell(page, 3, 'persons')
    const before = Number((await rowAt(page, 3)).values['contacts'])
    await choose(page, /^Zeile/, 'Ein Kontakt mehr')
    expect((await rowAt(page, 3)).values['contacts']).toBe(before + 1)
    const count = (await entries()).length
    await choose(page, /^Blatt/, 'Neuer Fall')
    await saved(page)
    expect(await entries()).toHaveLength(count + 1)
    await choose(page, /^Zeile/, /Zeile entfernen/)
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click()
    await expect.poll(async () => (await entries()).length).toBe(count)
  })
})

describe('the sheet as a whole', () => {
  test("the unit's own figures: integers from 0 on, anything else is refused at its field", async () => {
    const page = await open('caritas-1', CARITAS)
    await choose(page, /^Blatt/, 'Zahlen der Dienststelle')
    await page.getByLabel('Fallkonferenzen').fill('-1')
    await page.getByLabel('Netzwerktreffen').fill('3')
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await page.getByText('Hier gehört eine ganze Zahl hin: von 0 bis 9999.').waitFor()
    await page.getByLabel('Fallkonferenzen').fill('2')
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await page.getByText('Zahlen der Dienststelle gespeichert.').first().waitFor()
    const { body } = await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
    expect((body as { figures: unknown }).figures).toEqual({ case_conferences: 2, network_meetings: 3 })
  })

  test('a warning gets its reason and a hint is dismissed right in the list', async () => {
    const page = await open('caritas-1', CARITAS)
    await page
      .getByRole('button', { name: /Warnungen/ })
      .first()
      .click()
    const list = page.locator('kim-issue-panel')
    await list.getByRole('combobox').first().selectOption('checked')
    await list.getByRole('button', { name: /beantwortet 1/ }).click()
    await list.getByText('Beantwortet: geprüft, stimmt so').waitFor()
    await list.getByRole('button', { name: /^Hinweise/ }).click()
    await list
      .getByRole('button', { name: /Gesehen|Verschieden/ })
      .first()
      .click()
    await list.getByRole('button', { name: /beantwortet 2/ }).waitFor()
  })

  test('one row as a form: the same judgement at the same row', async () => {
    const page = await open('caritas-1', CARITAS)
    await goToCell(page, 1, 'persons')
    await choose(page, /^Zeile/, 'Zeile als Formular')
    const form = page.locator('kim-row-form')
    await form.getByLabel('Personen im Fall').fill('31')
    await form.getByLabel('Personen im Fall').press('Tab')
    await form.getByText('31 ist zu groß').waitFor()
    await form.getByLabel('Personen im Fall').fill('9')
    await form.getByLabel('Personen im Fall').press('Tab')
    await form.getByText('31 ist zu groß').waitFor({ state: 'detached' })
    await saved(page)
    expect((await entries())[1]?.values['persons']).toBe(9)
  })

  test('on a phone the form is the sheet, without sideways scrolling', async () => {
    const page = await open('caritas-1', CARITAS, { viewport: { width: 320, height: 640 } })
    await page.locator('kim-row-form').getByLabel('Personen im Fall').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.getByRole('button', { name: 'Nächste Zeile' }).click()
    await page.getByText('2 von ').waitFor()
  })

  test('a coordinator reads, returns with a reason that names nobody, and the unit reads why', async () => {
    const page = await open('koordination', '/blatt/lernen-foerdern/2023-08')
    await page.getByText('Zeilen ändert nur die Dienststelle.').waitFor()
    await page.getByRole('button', { name: 'Wieder öffnen …' }).click()
    await page.getByLabel('Grund', { exact: true }).fill('Bitte 0171 2345678 anrufen')
    await page.getByRole('button', { name: 'Wieder öffnen …' }).last().click()
    await page.getByText(/Telefonnummer/).waitFor()
    await page.getByLabel('Grund', { exact: true }).fill('Bitte die Kontaktwege ergänzen')
    await page.getByRole('button', { name: 'Wieder öffnen …' }).last().click()
    await page.getByText('Monatsblatt wieder geöffnet.').first().waitFor()
    const unit = await open('lernen-1', '/blatt/lernen-foerdern/2023-08')
    await unit.getByText('„Bitte die Kontaktwege ergänzen“').waitFor()
  })
})
