import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt, saved } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
const SHEET = '/blatt/lernen-foerdern/2023-09'
interface Entry {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

const entries = async (): Promise<readonly Entry[]> =>
  ((await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')).body as { entries: readonly Entry[] })
    .entries

/** Cuts the way of changes to the server, and only that; the returned function opens it again. */
async function cut(context: BrowserContext): Promise<() => Promise<void>> {
  await context.route('**/api/changes', (route) => route.abort())
  return () => context.unroute('**/api/changes')
}

async function write(page: Page, row: number, column: string, text: string): Promise<string> {
  await goToCell(page, row, column)
  const { id } = await rowAt(page, row)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  return id
}

const valueOf = async (id: string, column: string): Promise<unknown> =>
  (await entries()).find((entry) => entry.id === id)?.values[column]

const keptSafe = (page: Page): Promise<void> =>
  page.getByText(/offline\), auf diesem Gerät gesichert/).waitFor()

/** Everything that rests in the browser's database, as far as it can be read. */
const onDisk = (page: Page): Promise<{ rows: number; text: string; keys: string }> =>
  page.evaluate(`(async () => {
    const db = await new Promise((done, fail) => {
      const request = indexedDB.open('kim')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const all = (name) => new Promise((done) => {
      const request = db.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => done(request.result)
    })
    const rows = [...await all('operations'), ...await all('note')]
    const text = (buffer) => new TextDecoder('latin1').decode(buffer)
    const keys = await all('key')
    const exported = await Promise.all(keys.map(({ key }) =>
      crypto.subtle.exportKey('raw', key).then(() => 'exported', (error) => error.name)))
    db.close()
    return { rows: rows.length, text: rows.map((row) => JSON.stringify(row) + text(row.data)).join(), keys: exported.join() }
  })()`)

describe('what was typed without the network', () => {
  test('outlives the page, encrypted, and is sent by the next one', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await cut(page.context())
    const before = (await entries()).length
    const id = await write(page, 5, 'origin', 'Simbabwe')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('Sonst')
    await page.keyboard.press('Enter')
    await keptSafe(page)
    const { rows, text, keys } = await onDisk(page)
    expect(rows).toBeGreaterThan(0)
    expect(text).not.toMatch(/Simbabwe|"(?:origin|contact|values|set|create)"/)
    expect(keys).toBe('InvalidAccessError')

    // As a crash does it: no question, no farewell.
    const context = page.context()
    await page.close({ runBeforeUnload: false })
    await join()
    const next = await context.newPage()
    await next.goto(page.url())
    await next.getByRole('grid').waitFor()
    await expect.poll(() => valueOf(id, 'origin')).toBe('233')
    expect((await entries()).length).toBe(before + 1)
    await saved(next)
    await expect.poll(async () => (await onDisk(next)).text).not.toContain('"open"')
    await context.close()
  })

  test('is shown again before it is sent, and can be undone after the reload', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await cut(page.context())
    const id = await write(page, 6, 'persons', '28')
    const old = await valueOf(id, 'persons')
    await keptSafe(page)
    // Gestures are kept a moment later.
    await page.waitForTimeout(800)
    const context = page.context()
    await page.close({ runBeforeUnload: false })
    const next = await context.newPage()
    await next.goto(page.url())
    await next.getByRole('grid').waitFor()
    await expect.poll(async () => (await rowAt(next, 6)).values['persons']).toBe(28)
    await keptSafe(next)
    await join()
    await expect.poll(() => valueOf(id, 'persons')).toBe(28)
    await goToCell(next, 6, 'persons')
    await next.keyboard.press('Control+z')
    await expect.poll(() => valueOf(id, 'persons')).toBe(old)
    await context.close()
  })

  test('of another month is sent as well when any sheet is opened', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await cut(page.context())
    const id = await write(page, 7, 'persons', '27')
    await keptSafe(page)
    const context = page.context()
    await page.close({ runBeforeUnload: false })
    await join()
    const next = await context.newPage()
    await next.goto(new URL('/blatt/lernen-foerdern/2023-08', page.url()).href)
    await expect.poll(() => valueOf(id, 'persons')).toBe(27)
    await context.close()
  })

  test('is wiped at sign-out, after a question', async () => {
    const page = await open('lernen-1', SHEET)
    await cut(page.context())
    const id = await write(page, 8, 'persons', '26')
    await keptSafe(page)
    const before = await valueOf(id, 'persons')
    await page.getByRole('button', { name: 'Lernen 1' }).click()
    await page.getByRole('button', { name: 'Abmelden' }).click()
    await page.getByRole('button', { name: /verwerfen/i }).click()
    await page.getByRole('heading', { name: 'Demo-Kreis ausprobieren' }).waitFor()
    await expect.poll(() => onDisk(page)).toEqual({ rows: 0, text: '', keys: '' })
    expect(await valueOf(id, 'persons')).toBe(before)
    await page.context().close()
  })

  test('is deleted for another person only on their word', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await cut(page.context())
    const id = await write(page, 9, 'persons', '24')
    await keptSafe(page)
    const context = page.context()
    await context.clearCookies()
    await page.close({ runBeforeUnload: false })
    const next = await context.newPage()
    await next.goto(new URL('/', page.url()).href)
    await next.getByRole('button', { name: /^Caritas 1/ }).click()
    const question = next.getByRole('dialog', { name: 'Eingaben einer anderen Person löschen?' })
    await question.waitFor()
    await next.getByRole('button', { name: 'Abbrechen' }).click()
    await join()
    await next.getByRole('button', { name: /^Lernen 1/ }).click()
    await expect.poll(() => valueOf(id, 'persons')).toBe(24)
    await context.close()
  })
})

describe('two tabs', () => {
  test('show the same, send each change once, and go on when the sending one dies', async () => {
    const first = await open('lernen-1', SHEET)
    await first.getByRole('grid').waitFor()
    const context = first.context()
    const sent: string[] = []
    context.on('request', (request) => {
      if (!request.url().endsWith('/api/changes')) return
      const { operations } = request.postDataJSON() as { operations: { id: string }[] }
      sent.push(...operations.map((operation) => operation.id))
    })
    const second = await context.newPage()
    await second.goto(first.url())
    await second.getByRole('grid').waitFor()

    const one = await write(first, 10, 'persons', '21')
    await expect.poll(async () => (await rowAt(second, 10)).values['persons']).toBe(21)
    const other = await write(second, 11, 'persons', '22')
    await expect.poll(async () => (await rowAt(first, 11)).values['persons']).toBe(22)
    await expect.poll(() => valueOf(one, 'persons')).toBe(21)
    await expect.poll(() => valueOf(other, 'persons')).toBe(22)
    expect(new Set(sent).size).toBe(sent.length)

    const join = await cut(context)
    const last = await write(second, 12, 'persons', '23')
    await keptSafe(second)
    await first.close({ runBeforeUnload: false })
    await join()
    await expect.poll(() => valueOf(last, 'persons')).toBe(23)
    await saved(second)
    await context.close()
  })
})

test('a conflict that was not decided outlives the page', async () => {
  const page = await open('lernen-1', SHEET)
  const context = page.context()
  const join = await cut(context)
  const id = await write(page, 13, 'persons', '25')
  await keptSafe(page)
  const { body } = await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
  const { revision } = (body as { entries: { id: string; revision: number }[] }).entries.find(
    (one) => one.id === id,
  ) ?? { revision: 0 }
  const operation = { id: 'elsewhere-1', type: 'set', entry: id, base: revision, values: { persons: 11 } }
  await ask('lernen-1', '/api/changes', { operations: [operation] })
  await join()
  await page.getByText('1 Konflikt').first().waitFor()
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto(page.url())
  await next.getByText('1 Konflikt').first().waitFor()
  expect((await rowAt(next, 13)).values['persons']).toBe(25)
  expect(await valueOf(id, 'persons')).toBe(11)

  // At the cell itself: both values, the author and the time; what is chosen is sent.
  await goToCell(next, 13, 'persons')
  await next.keyboard.press('F2')
  await next
    .getByText(/Hier steht: 25\. .* hat um \d\d:\d\d eingetragen: 11\./)
    .last()
    .waitFor()
  await next.getByRole('button', { name: 'Meine Angabe behalten' }).click()
  await expect.poll(() => valueOf(id, 'persons')).toBe(25)
  await next.getByText('1 Konflikt').first().waitFor({ state: 'detached' })
  await context.close()
})
