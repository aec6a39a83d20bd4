import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { house } from '../support/house.ts'
import { close, openAt } from '../support/mount.ts'
import { type Answer, json, problem, stubServer } from '../support/server.ts'

afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

const HISTORY = 'GET /api/entries/e1/history'
const CHANGES = [
  {
    id: 'c3',
    seq: 9,
    type: 'set',
    by: 'Nele Nord',
    at: '2023-09-27T12:02:00Z',
    patch: {
      contacts: { before: null, after: 3 },
      topics: { before: ['housing'], after: ['housing', 'work'] },
    },
  },
  { id: 'c2', seq: 8, type: 'confirm', by: 'Nele Nord', at: '2023-09-20T08:10:00Z', patch: {} },
  { id: 'c1', seq: 3, type: 'open', by: 'Nele Nord', at: '2023-09-01T07:00:00Z', patch: null },
]

const history =
  (editable: boolean): Answer =>
  () =>
    json({
      entry: 'e1',
      caseNumber: 'K7QXM2TRC',
      unit: 'nord',
      month: '2023-09',
      revision: 4,
      editable,
      changes: CHANGES,
    })

describe('the history of a case', () => {
  test('tells what was changed, newest first, in the words of the template', async () => {
    stubServer(house('nord-1')).on({ [HISTORY]: history(true) })
    openAt('/verlauf/e1')
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Verlauf von Fall K7QX-M2TR-C' }))
      .toBeVisible()
    await expect.element(page.getByText(/Dienststelle Nord · Monatsblatt September 2023/)).toBeVisible()
    const newest = page.getByRole('listitem').first()
    await expect.element(newest.getByRole('heading')).toHaveTextContent('geändert')
    await expect.element(newest.getByText(/von Nele Nord/)).toBeVisible()
    // The sheet's order of columns, not the patch's.
    await expect
      .poll(() => newest.getByRole('row').nth(1).element().textContent)
      .toMatch(/Handlungsfelder\s*Wohnen\s*Wohnen, Arbeit/)
    await expect
      .poll(() => newest.getByRole('row').nth(2).element().textContent)
      .toMatch(/Kontakte.*\s*leer\s*3/)
    await expect
      .element(page.getByText('Der Fall wurde gelöscht; die Werte sind nicht mehr da.'))
      .toBeVisible()
  })

  test('offers to take back only what changed something, while the sheet is open', async () => {
    stubServer(house('nord-1')).on({ [HISTORY]: history(true) })
    openAt('/verlauf/e1')
    await expect.element(page.getByRole('button', { name: /wiederherstellen/ })).toHaveLength(1)
  })

  test('offers nothing on a sheet that was handed in', async () => {
    stubServer(house('nord-1')).on({ [HISTORY]: history(false) })
    openAt('/verlauf/e1')
    await expect.element(page.getByRole('listitem').first()).toBeVisible()
    await expect.element(page.getByRole('button', { name: /wiederherstellen/ })).not.toBeInTheDocument()
  })
})

describe('taking a change back', () => {
  const operations = (body: unknown): readonly Record<string, unknown>[] =>
    typeof body === 'object' && body !== null && 'operations' in body && Array.isArray(body.operations)
      ? body.operations
      : []
  const answer =
    (result: Readonly<Record<string, unknown>>): Answer =>
    ({ body }) =>
      json({ results: operations(body).map(({ id }) => ({ id, entry: 'e1', issues: [], ...result })) })

  test.each([
    ['done', { outcome: 'applied', revision: 5 }, /^\s*Wiederhergestellt/],
    ['nothing to do', { outcome: 'applied', revision: 4 }, /Die Zeile steht schon so da/],
    ['somebody else was faster', { outcome: 'conflict', revision: 6 }, /Die Zeile wurde inzwischen geändert/],
    ['refused', { outcome: 'refused', code: 'sheet_not_open' }, /Monatsblatt/],
  ])('%s', async (_, result, told) => {
    const server = stubServer(house('nord-1')).on({
      [HISTORY]: history(true),
      'POST /api/changes': answer(result),
    })
    openAt('/verlauf/e1')
    await userEvent.click(page.getByRole('button', { name: /wiederherstellen/ }))
    await expect.element(page.getByText(told).first()).toBeVisible()
    const [asked] = operations(server.requests('POST /api/changes')[0]?.body)
    expect(asked).toMatchObject({ type: 'restore', entry: 'e1', base: 4, change: 'c3' })
    await expect.poll(() => server.requests(HISTORY)).toHaveLength(2)
  })

  test('says so when the server cannot be reached', async () => {
    stubServer(house('nord-1')).on({
      [HISTORY]: history(true),
      'POST /api/changes': () => problem(503, 'unavailable'),
    })
    openAt('/verlauf/e1')
    await userEvent.click(page.getByRole('button', { name: /wiederherstellen/ }))
    await expect.element(page.getByText(/Der Dienst ist im Moment nicht erreichbar/).first()).toBeVisible()
  })
})

test('cases are found by a part of their number', async () => {
  const entries = ['K7QXM2TRC', '9HCDW8NAB'].map((caseNumber, i) => ({ id: `e${i}`, caseNumber, values: {} }))
  stubServer(house('nord-1')).on({
    'GET /api/sheets/nord/2023-09': () => json({ state: 'open', seq: 1, entries }),
  })
  openAt('/verlauf')
  await expect.element(page.getByText('2 Fälle').first()).toBeVisible()
  await userEvent.fill(page.getByRole('searchbox', { name: 'Fallnummer' }), 'cd-w8')
  await expect.element(page.getByRole('link', { name: '9HCD-W8NA-B' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'K7QX-M2TR-C' })).not.toBeInTheDocument()
  await userEvent.fill(page.getByRole('searchbox', { name: 'Fallnummer' }), 'zzz')
  await expect.element(page.getByText(/Keine Fallnummer passt/)).toBeVisible()
})
