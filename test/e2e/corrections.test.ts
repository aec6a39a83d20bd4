import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goToCell } from '../support/sheet-at-work.ts'
import { stage } from '../support/e2e.ts'

const demo = stage()
const SHEET = '/blatt/caritas-rheine/2023-08'

async function sheet(user: string): Promise<Page> {
  const page = await demo.open(user, SHEET)
  await page.getByRole('rowheader').first().waitFor()
  return page
}

/** Opens the dialog for the active cell by the row's menu. */
async function propose(page: Page, column: string): Promise<void> {
  await goToCell(page, 0, column)
  await page
    .getByRole('button', { name: /^Zeile/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Korrektur vorschlagen …' }).click()
  await page.getByRole('heading', { name: 'Korrektur vorschlagen' }).waitFor()
}

test('a unit proposes a correction of an accepted sheet, and the coordinator accepts it in one step', async () => {
  const unit = await sheet('caritas-1')
  const number =
    (await unit.getByRole('rowheader').first().textContent())?.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-./)?.[0] ?? ''
  await propose(unit, 'persons')
  const persons = unit.locator('kim-correct-dialog').getByLabel('Personen im Fall')
  const before = await persons.inputValue()
  await persons.fill('vielleicht sieben')
  await persons.press('Tab')
  await expect.poll(() => persons.getAttribute('aria-invalid')).toBe('true')
  await unit.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await unit.getByText('Bitte zuerst die bezeichneten Felder berichtigen.').waitFor()
  const after = String(Number(before) + 1)
  await persons.fill(after)
  await persons.press('Tab')
  await unit.locator('kim-correct-dialog').getByLabel('Grund').selectOption('falsch gezählt')
  await unit.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await unit.getByText('Korrektur vorgeschlagen.').first().waitFor()
  await unit.getByRole('button', { name: '1 Korrekturvorschlag' }).click()
  await unit.getByText('wartet auf die Koordination').waitFor()

  const county = await demo.open('koordination', '/uebersicht')
  await county.getByRole('button', { name: /1 Korrekturvorschlag/ }).click()
  await county.getByText(number).waitFor()
  await county.getByText(new RegExp(`: ${before} → ${after}$`)).waitFor()
  await county.getByText('falsch gezählt').waitFor()
  await county.locator('kim-correction-list').getByRole('button', { name: 'Annehmen' }).click()
  await county.getByText('Es ist nichts vorgeschlagen.').waitFor()
  await expect.poll(() => county.getByRole('button', { name: /Korrekturvorschlag/ }).count()).toBe(0)

  const again = await sheet('caritas-1')
  await goToCell(again, 0, 'persons')
  const active = await again.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.textContent?.trim()
  })
  // Beside it may stand who else is at the cell.
  expect(active?.startsWith(after)).toBe(true)
  await again.getByText('angenommen').first().waitFor()
  const file = await demo.ask(
    'koordination',
    '/api/export/entries.csv?from=2023-08&to=2023-08&dialect=data&detail=coarse',
  )
  expect(file.status).toBe(200)
})

test('what is declined says why, and the unit takes it back', async () => {
  const unit = await sheet('caritas-1')
  await propose(unit, 'sex')
  const sex = unit.locator('kim-correct-dialog').getByLabel('Geschlecht')
  await sex.selectOption((await sex.inputValue()) === 'm' ? 'w' : 'm')
  await unit.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await unit.getByText('Korrektur vorgeschlagen.').first().waitFor()
  const county = await demo.open('koordination', '/uebersicht')
  await county.getByRole('button', { name: /1 Korrekturvorschlag/ }).click()
  await county.getByRole('button', { name: 'Ablehnen: bitte absprechen' }).click()
  await county.getByText('abgelehnt: bitte absprechen').waitFor()
  const seen = await sheet('caritas-1')
  await seen.getByRole('button', { name: '1 Korrekturvorschlag' }).click()
  await seen.getByText('abgelehnt: bitte absprechen').waitFor()
  await seen.getByRole('button', { name: 'Zurücknehmen' }).click()
  await seen.getByText('Es ist nichts vorgeschlagen.').waitFor()
})
