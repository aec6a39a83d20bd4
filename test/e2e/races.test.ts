import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt, saved } from '../support/sheet-at-work.ts'

const host = stage()
const { open, ask } = host
const UNIT = 'caritas-rheine'
const AUGUST = `/api/sheets/${UNIT}/2023-08`
const SEPTEMBER = `/api/sheets/${UNIT}/2023-09`
const ROW = 3

interface Entry {
  readonly id: string
  readonly caseNumber: string
  readonly revision: number
  readonly values: Readonly<Record<string, unknown>>
}
const sheet = async (path = AUGUST): Promise<{ seq: number; state: string; entries: Entry[] }> =>
  (await ask('koordination', path)).body as never
const stored = async (id: string): Promise<unknown> =>
  (await sheet()).entries.find((entry) => entry.id === id)?.values['network_contacts']
const move = async (user: string, to: string, body: object = {}): Promise<void> => {
  const { status, body: answer } = await ask(user, `${AUGUST}/${to}`, body)
  if (status !== 200) throw new Error(`${to}: ${status} ${JSON.stringify(answer)}`)
}

let value = 10
let page: Page
let id: string

/** A page whose network is cut after it was opened, with something typed into a row. */
async function begin(month: string): Promise<void> {
  page = await open('caritas-1', `/blatt/${UNIT}/${month}`)
  await page.getByRole('grid').waitFor()
  ;({ id } = await rowAt(page, ROW))
  await page.context().setOffline(true)
  await goToCell(page, ROW, 'network_contacts')
  value += 1
  await page.keyboard.type(String(value))
  await page.keyboard.press('Enter')
  await page.getByText('auf diesem Gerät gesichert').first().waitFor()
}

beforeEach(async () => {
  const { state } = await sheet()
  if (state === 'accepted') await move('koordination', 'reopen', { reason: 'Bitte prüfen' })
})

const back = (): Promise<void> => page.context().setOffline(false)
const shown = async (): Promise<unknown> => (await rowAt(page, ROW)).values['network_contacts']
const panel = () => page.locator('kim-issue-panel')
const look = async (): Promise<void> => {
  await page.getByText('1 Eingabe nicht gespeichert').waitFor()
  await page.getByRole('button', { name: /zu klären/ }).click()
}

describe('while something typed waits for the network', () => {
  test('the sheet is submitted and accepted: it stays in sight with the reason, also after a reload, and goes when reopened', async () => {
    await begin('2023-08')
    await move('caritas-2', 'submit', { seq: (await sheet()).seq })
    await move('koordination', 'accept', { seq: (await sheet()).seq })
    await back()
    await look()
    await panel().getByText('Das Monatsblatt ist nicht offen').waitFor()
    expect(await shown()).toBe(value)
    expect(await stored(id)).not.toBe(value)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await look()
    expect(await shown()).toBe(value)
    await move('koordination', 'reopen', { reason: 'Bitte prüfen' })
    await panel().getByRole('button', { name: 'Noch einmal speichern' }).click()
    await saved(page)
    expect(await stored(id)).toBe(value)
  })

  test('it is submitted and returned again: it goes without a question', async () => {
    await begin('2023-08')
    await move('caritas-2', 'submit', { seq: (await sheet()).seq })
    await move('koordination', 'return', { seq: (await sheet()).seq, reason: 'Bitte prüfen' })
    await back()
    await saved(page)
    expect(await stored(id)).toBe(value)
  })

  test('the case is handed over: the row says so, and goes when the typed value is given up', async () => {
    await begin('2023-09')
    const { caseNumber } = (await sheet(SEPTEMBER)).entries.find((entry) => entry.id === id)!
    const handover = {
      id: `h-${value}`,
      type: 'handover',
      case: caseNumber,
      unit: 'lernen-foerdern',
      from: '2023-09',
    }
    const { body } = await ask('caritas-2', '/api/changes', { operations: [handover] })
    expect(body).toMatchObject({ results: [{ outcome: 'applied' }] })
    await back()
    await look()
    expect(await shown()).toBe(value)
    await panel().getByText('Diese Zeile steht nicht mehr im Blatt').waitFor()
    await panel().getByRole('button', { name: 'Eingabe verwerfen' }).click()
    await page.getByText('1 Eingabe nicht gespeichert').waitFor({ state: 'detached' })
    await expect.poll(async () => (await rowAt(page, ROW)).id).not.toBe(id)
  })

  test('the person is taken out of the unit: it stays in sight, and goes when they are back', async () => {
    await begin('2023-08')
    const membership = host.db.prepare("DELETE FROM membership WHERE user = 'caritas-1' AND unit = ?")
    await membership.bind(UNIT).run()
    await back()
    await look()
    expect(await shown()).toBe(value)
    await host.db.prepare("INSERT INTO membership (user, unit) VALUES ('caritas-1', ?)").bind(UNIT).run()
    await panel().getByRole('button', { name: 'Noch einmal speichern' }).click()
    await saved(page)
    expect(await stored(id)).toBe(value)
  })

  test('the account is disabled: nothing goes, and it goes when it works again', async () => {
    await begin('2023-08')
    await host.db.prepare("UPDATE user SET disabled_at = '2023-09-28' WHERE id = 'caritas-1'").run()
    await back()
    await page.getByRole('heading', { name: 'Demo-Kreis ausprobieren' }).waitFor()
    await page
      .getByText(/wartet|warten/)
      .first()
      .waitFor()
    expect(await stored(id)).not.toBe(value)
    await host.db.prepare("UPDATE user SET disabled_at = NULL WHERE id = 'caritas-1'").run()
    await page.reload()
    await page.getByRole('button', { name: /Caritas 1/ }).click()
    await expect.poll(() => stored(id)).toBe(value)
  })
})
