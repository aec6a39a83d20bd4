import { expect, test } from 'vitest'
import type { EntryView, SheetView } from '#domain/sheet/sheet.ts'
import { stage } from '../support/e2e.ts'
import { saved } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
const UNIT = 'caritas-rheine'
const [JULY, AUGUST, SEPTEMBER] = ['2023-07', '2023-08', '2023-09'] as const

const sheet = async (month: string, user = 'caritas-1'): Promise<SheetView> =>
  (await ask(user, `/api/sheets/${UNIT}/${month}`)).body as SheetView

async function reopen(month: string): Promise<void> {
  const { seq } = await sheet(month, 'koordination')
  const body = { seq, reason: 'Bitte noch einmal ansehen' }
  expect((await ask('koordination', `/api/sheets/${UNIT}/${month}/reopen`, body)).status).toBe(200)
}

async function write(entry: EntryView, values: Readonly<Record<string, unknown>>): Promise<void> {
  const operation = { id: crypto.randomUUID(), type: 'set', entry: entry.id, base: entry.revision, values }
  const { body } = await ask('caritas-1', '/api/changes', { operations: [operation] })
  expect(body).toMatchObject({ results: [{ outcome: 'applied' }] })
}

const goesOn = ({ values }: EntryView): boolean => values['kind'] === 'cm' && values['status'] === 'active'
const named = (number: string): RegExp => new RegExp([...number].join('[-\\s]?'))

test('a case that is closed late asks in the open sheet, and begins anew with one button', async () => {
  await reopen(AUGUST)
  const august = await sheet(AUGUST)
  const september = await sheet(SEPTEMBER)
  const then = (entry: EntryView): EntryView | undefined =>
    august.entries.find(({ caseNumber }) => caseNumber === entry.caseNumber)
  const rows = september.entries.filter((entry) => goesOn(entry) && then(entry) && entry.issues.length === 0)
  const worked = rows.find(({ carried }) => carried.length === 0)
  const untouched = september.entries.find(
    (entry) => entry.carried.length > 0 && goesOn(entry) && then(entry),
  )
  if (!worked || !untouched) throw new Error('no such rows')
  const page = await open('caritas-1', `/blatt/${UNIT}/${SEPTEMBER}`)
  await page.getByRole('grid').waitFor()
  const closing = {
    status: 'closed',
    closed: AUGUST,
    closing_type: 'regular',
    closing_reason: 'no_need',
    goals_met: 'full',
  }
  for (const row of [worked, untouched]) {
    const before = then(row)
    if (before) await write(before, closing)
  }
  // The open page hears of both: one row is gone, the other one asks.
  await page.getByRole('button', { name: /zu klären/ }).click()
  const finding = page.locator('kim-finding', { hasText: 'Fall wurde vorher beendet' })
  await finding.getByText('Der Fall wurde im August 2023 beendet').waitFor()
  await finding.getByText(named(worked.caseNumber)).waitFor()
  await expect
    .poll(async () => (await sheet(SEPTEMBER)).entries.some(({ id }) => id === untouched.id))
    .toBe(false)
  expect(await finding.getByRole('button', { name: 'Zeile entfernen …' }).count()).toBe(1)
  await finding.getByRole('button', { name: 'Wiedereintritt in diesem Monat' }).click()
  await saved(page)
  await finding.waitFor({ state: 'detached' })
  const now = (await sheet(SEPTEMBER)).entries.find(({ id }) => id === worked.id)
  expect(now?.values).toEqual({ ...worked.values, opened: SEPTEMBER })
  expect(now?.issues.map(({ rule }) => rule)).not.toContain('R22')
})

test('a sheet that was accepted stays as it is, and the matrix says that it no longer fits', async () => {
  await reopen(JULY)
  const { entries } = await sheet('2023-06')
  const june = entries.find(goesOn)
  await reopen('2023-06')
  const before = (await sheet(JULY)).entries
  // July is submitted anew, so that June alone is open.
  const { seq } = await sheet(JULY)
  const submitted = await ask('caritas-1', `/api/sheets/${UNIT}/${JULY}/submit`, { seq, reasons: [] })
  expect(submitted.status).toBe(200)
  const row = (await sheet('2023-06')).entries.find(({ id }) => id === june?.id)
  if (!row) throw new Error('no such row')
  await write(row, { municipality: row.values['municipality'] === 'outside' ? 'x' : 'outside' })
  expect((await sheet(JULY)).entries.map(({ values }) => values)).toEqual(before.map(({ values }) => values))
  const page = await open('koordination', '/uebersicht?von=2023-06&bis=2023-09')
  const cell = page.getByRole('button', { name: /1 Zeile passt nicht mehr zum Vormonat/ })
  await cell.waitFor()
  const own = await open('caritas-1', `/blatt/${UNIT}/${JULY}`)
  await own.getByText(/1 Zeile passt nicht mehr zum Vormonat.*Bitte ansehen/).waitFor()
})
