import { describe, expect, test } from 'vitest'
import { listen, stage } from '../support/e2e.ts'
import { goToCell, paste, rowAt, saved, typeHere } from '../support/sheet-at-work.ts'

const host = stage()
const { open, ask } = host
const CARITAS = '/blatt/caritas-rheine/2023-09'
const changes = (operation: Readonly<Record<string, unknown>>) => ({ operations: [operation] })

interface Entry {
  readonly id: string
  readonly revision: number
  readonly values: Readonly<Record<string, unknown>>
}

async function entryAt(row: number): Promise<Entry> {
  const { body } = await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
  const entry = (body as { entries: Entry[] }).entries.at(row)
  if (!entry) throw new Error('no such row')
  return entry
}

describe('each gets its own message at the cell, and is not sent', () => {
  test.each([
    ['an unknown code', 'status', 'quatsch', 'Das steht nicht in der Liste von „Fallstatus“.'],
    ['a text in a number', 'persons', 'viele', 'Hier gehört eine ganze Zahl hin: von 1 bis 30.'],
    ['31 persons', 'persons', '31', '31 ist zu groß: „Personen im Fall“ geht von 1 bis 30.'],
    ['a retired code', 'origin', 'Jugoslawien', 'gilt in diesem Monat nicht mehr'],
    ['a name in a note', 'note', 'Termin mit Frau Xylander', 'Das kann der Name einer Person sein.'],
    ['an IBAN in the country', 'origin', 'DE89370400440532013000', 'Das sieht wie eine IBAN aus.'],
    ['a day instead of a month', 'opened', '03.05.2023', 'Das ist ein Datum mit Tag.'],
  ])('%s', async (_, column, text, message) => {
    const page = await open('caritas-1', CARITAS)
    const { writes } = listen(page)
    await goToCell(page, 10, column)
    await typeHere(page, text)
    await page.locator('kim-grid').getByText(message).first().waitFor()
    await page.getByText('1 Eingabe nicht gespeichert').waitFor()
    await page.waitForTimeout(600)
    expect(writes.filter((request) => request.url().endsWith('/api/changes'))).toEqual([])
  })
})

describe('each is stored, and said at its cells', () => {
  test.each([
    ['a month in the future', 'opened', '12.23', '„Beginn“ liegt nach dem Monat dieses Blattes.'],
    ['an end before the start', 'closed', '1.20', 'liegt vor'],
  ])('%s', async (_, column, text, message) => {
    const page = await open('caritas-1', CARITAS)
    await goToCell(page, 11, column)
    await typeHere(page, text)
    await page.locator('kim-grid').getByText(message).first().waitFor()
    await saved(page)
  })
})

test('a pasted block with surplus columns: what fits is written, the rest is named', async () => {
  const page = await open('caritas-1', CARITAS)
  await goToCell(page, 12, 'goals_met')
  await paste(page, 'ja\tja\tGespräch\tzu viel\tzu viel\n')
  await page
    .getByText(/2 Spalten/)
    .first()
    .waitFor()
})

test('a pasted block with one bad cell: everything else of the gesture is kept', async () => {
  const page = await open('caritas-1', CARITAS)
  await goToCell(page, 13, 'persons')
  await paste(page, '5\tviele\tm\n6\t2\tw\n')
  await page.getByText('1 Eingabe nicht gespeichert').waitFor()
  await saved(page)
  await expect.poll(async () => (await entryAt(13)).values).toMatchObject({ persons: 5, sex: 'm' })
  await expect.poll(async () => (await entryAt(14)).values).toMatchObject({ persons: 6, minors: 2, sex: 'w' })
})

describe('other people', () => {
  test('a stale base: both values are shown, and the own one can be kept', async () => {
    const mine = await open('caritas-1', CARITAS)
    await goToCell(mine, 20, 'persons')
    const { id, revision } = await entryAt(20)
    const values = { persons: 8 }
    await ask(
      'caritas-2',
      '/api/changes',
      changes({ id: 'other-1', type: 'set', entry: id, base: revision, values }),
    )
    await mine.keyboard.type('9')
    await mine.keyboard.press('Enter')
    await mine.getByText('1 Konflikt').waitFor()
    await mine.getByRole('button', { name: /zu klären/ }).click()
    const list = mine.locator('kim-issue-panel')
    await list.getByText(/wurde gleichzeitig geändert: Caritas 2/).waitFor()
    await list.getByRole('button', { name: 'Anderen Wert übernehmen: 8' }).waitFor()
    await list.getByRole('button', { name: 'Meinen Wert behalten: 9' }).click()
    await mine.getByText('1 Konflikt').waitFor({ state: 'detached' })
    await expect.poll(async () => (await entryAt(20)).values['persons']).toBe(9)
  })

  test('a second tab: both come to show the same', async () => {
    const first = await open('caritas-1', CARITAS)
    await goToCell(first, 21, 'persons')
    const second = await first.context().newPage()
    await second.goto(host.url + CARITAS)
    await goToCell(second, 21, 'persons')
    await second.keyboard.type('12')
    await second.keyboard.press('Enter')
    await saved(second)
    await first.bringToFront()
    await first.evaluate("window.dispatchEvent(new Event('focus'))")
    const shown = async () => (await rowAt(first, 21)).values['persons']
    await expect.poll(shown).toBe(12)
  })

  test('an unknown sheet and a foreign one look the same', async () => {
    const missing = 'Dieses Monatsblatt gibt es nicht, oder es steht Ihrem Zugang nicht offen.'
    for (const unit of ['lernen-foerdern', 'gibt-es-nicht']) {
      const page = await open('caritas-1', `/blatt/${unit}/2023-09`)
      await page.getByText(missing).waitFor()
    }
  })

  test('an unknown entry and a foreign one are refused alike, and others of the same request go through', async () => {
    const { body } = await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
    const foreign = (body as { entries: Entry[] }).entries[0]?.id ?? ''
    const own = await entryAt(22)
    const set = (id: string, entry: string, base: number) => ({
      id,
      type: 'set',
      entry,
      base,
      values: { persons: 2 },
    })
    const operations = [
      set('x-1', foreign, 1),
      set('x-2', 'gibt-es-nicht', 1),
      set('x-3', own.id, own.revision),
    ]
    const answer = await ask('caritas-1', '/api/changes', { operations })
    const [first, second, third] = (answer.body as { results: Record<string, unknown>[] }).results
    expect(first).toMatchObject({ outcome: 'refused', code: 'entry_not_found' })
    expect({ ...second, id: 'x-1', entry: first?.['entry'] }).toEqual(first)
    expect(third).toMatchObject({ outcome: 'applied' })
  })
})

describe('requests that are none', () => {
  test('broken JSON and 5 MB of it are answered with a code, and the next request is fine', async () => {
    const page = await open('caritas-1', CARITAS)
    const send = async (data: string, tries = 5): Promise<readonly unknown[]> => {
      const headers = { origin: host.url, 'content-type': 'application/json' }
      try {
        const answer = await page.request.post(`${host.url}/api/changes`, {
          data: Buffer.from(data),
          headers,
        })
        const { code } = await answer.json()
        return [answer.status(), code]
      } catch (error) {
        // The server answers without reading to the end; whoever still writes may not get to see it.
        if (tries > 1 && /EPIPE|ECONNRESET/.test(String(error))) return send(data, tries - 1)
        throw error
      }
    }
    expect(await send('{"operations": [')).toEqual([400, 'malformed_json'])
    const [status, code] = await send(`{"operations": ["${'x'.repeat(5_000_000)}"`)
    expect([status, code]).toEqual(status === 413 ? [413, 'body_too_large'] : [400, 'malformed_json'])
    expect((await ask('caritas-1', '/api/me')).status).toBe(200)
  })

  test('a month that has not begun has no sheet, and the page says so', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-10')
    await page.getByText(/Oktober 2023 liegt in der Zukunft/).waitFor()
    await page.getByRole('link', { name: 'Zum laufenden Monat' }).click()
    await page.getByRole('grid').waitFor()
  })
})

test('a sheet submitted meanwhile: the typed value stays in sight with its reason, and is saved after withdrawal', async () => {
  const page = await open('caritas-1', '/blatt/caritas-rheine/2023-08')
  await page.getByText('Das Monatsblatt ist angenommen.').waitFor()
  await ask('koordination', '/api/sheets/caritas-rheine/2023-08/reopen', { reason: 'Bitte Personen prüfen' })
  await page.reload()
  await goToCell(page, 2, 'persons')
  const { body } = await ask('caritas-2', '/api/sheets/caritas-rheine/2023-08')
  const { seq } = body as { seq: number }
  const submitted = await ask('caritas-2', '/api/sheets/caritas-rheine/2023-08/submit', { seq })
  expect(submitted.status).toBe(200)
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await page.getByText('1 Eingabe nicht gespeichert').waitFor()
  await page.getByRole('button', { name: /zu klären/ }).click()
  await page.locator('kim-issue-panel').getByText('Das Monatsblatt ist nicht offen').waitFor()
  await page.getByRole('button', { name: 'Abgabe zurückziehen' }).click()
  await page.locator('kim-issue-panel').getByRole('button', { name: 'Noch einmal speichern' }).click()
  await saved(page)
  await page.getByText(/nicht gespeichert/).waitFor({ state: 'detached' })
})
