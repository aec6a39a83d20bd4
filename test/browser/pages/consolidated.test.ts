import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SEAL_BYTES } from '#domain/report/download.ts'
import { house } from '../support/house.ts'
import { close, openAt } from '../support/mount.ts'
import { type Answer, json, problem, stubServer } from '../support/server.ts'

const CSV = 'GET /api/export/entries.csv'
const FACTS = 'GET /api/export/entries.json'

afterEach(() => {
  close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const facts: Answer = ({ search }) =>
  json({ rows: 2, uniqueShare: search.get('detail') === 'full' ? 0.5 : null, deleteBy: '2024-03-28' })

const TEXT =
  'case_number,unit,month,state,kind,persons\r\nF0001,nord,2023-09,accepted,cm,3-4\r\nF0002,sued,2023-09,open,short,1\r\n'

/** A stream of pieces; `end` says how it ends. */
function streamed(
  pieces: readonly string[],
  rows: number,
  end: 'whole' | 'broken' | 'never' = 'whole',
): Answer {
  return ({ signal }) => {
    const waiting = [...pieces]
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal?.addEventListener('abort', () => controller.error(signal.reason))
      },
      pull(controller) {
        const piece = waiting.shift()
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece))
        else if (end === 'whole') controller.close()
        else if (end === 'broken') controller.error(new TypeError('network error'))
        else return new Promise<void>(() => undefined)
        return undefined
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/csv', 'x-row-count': String(rows) } })
  }
}

/** Files that the page hands to the browser. */
function saves(): { readonly name: string; readonly file: Promise<string> }[] {
  const files: { name: string; file: Promise<string> }[] = []
  let last: Blob | null = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : null
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, file: last.text() })
  })
  return files
}

const download = () => userEvent.click(page.getByRole('button', { name: 'Konsolidierte CSV laden' }))

describe('the download', () => {
  test('saves the whole file under its name', async () => {
    stubServer(house('koordination')).on({
      [FACTS]: facts,
      [CSV]: streamed([TEXT.slice(0, 50), TEXT.slice(50)], 2),
    })
    const files = saves()
    openAt('/konsolidiert?from=2023-09&to=2023-09')
    await download()
    await expect.element(page.getByText('Gespeichert: 2 Zeilen.').first()).toBeVisible()
    expect(files.map(({ name }) => name)).toEqual(['kim-monatsblatt_2023-09_2023-09_data.csv'])
    expect(await files[0]?.file).toBe(TEXT)
  })

  test.each<[string, Answer]>([
    ['breaks', streamed([TEXT.slice(0, 50)], 2, 'broken')],
    ['ends early', streamed([TEXT.slice(0, TEXT.indexOf('F0002'))], 2)],
  ])('saves nothing when the stream %s, and says so', async (_, answer) => {
    stubServer(house('koordination')).on({ [FACTS]: facts, [CSV]: answer })
    const files = saves()
    openAt('/konsolidiert')
    await download()
    await expect.element(page.getByText(/die Datei wäre unvollständig/).first()).toBeVisible()
    expect(files).toEqual([])
  })

  test('shows how far it is and can be cancelled', async () => {
    stubServer(house('koordination')).on({
      [FACTS]: facts,
      [CSV]: streamed([TEXT, 'x'.repeat(SEAL_BYTES)], 9, 'never'),
    })
    const files = saves()
    openAt('/konsolidiert')
    await download()
    await expect.element(page.getByText('2 von 9 Zeilen')).toBeVisible()
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '2')
    await userEvent.click(page.getByRole('button', { name: 'Abbrechen' }))
    await expect.element(page.getByText(/Abgebrochen; es wurde nichts gespeichert/).first()).toBeVisible()
    expect(files).toEqual([])
  })

  test('tells a refusal as it is', async () => {
    stubServer(house('koordination')).on({ [FACTS]: facts, [CSV]: () => problem(403, 'not_allowed') })
    openAt('/konsolidiert')
    await download()
    await expect.element(page.getByText(/Dieses Konto darf das nicht/).first()).toBeVisible()
  })
})

describe('the choice', () => {
  test('of the full detail waits for a purpose and tells how many rows stand alone', async () => {
    const server = stubServer(house('koordination')).on({ [FACTS]: facts, [CSV]: streamed([TEXT], 2) })
    saves()
    openAt('/konsolidiert')
    await userEvent.click(page.getByRole('radio', { name: 'Vollständig' }))
    await expect.element(page.getByRole('button', { name: 'Konsolidierte CSV laden' })).toBeDisabled()
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Zweck' }), 'Qualitätsprüfung')
    await expect.element(page.getByText(/50\s%\sder Zeilen sind in ihren Merkmalen einmalig/)).toBeVisible()
    await download()
    await expect.poll(() => server.requests(CSV)[0]?.search.get('purpose')).toBe('quality_check')
  })

  test('of months keeps them in order and in the address', async () => {
    stubServer(house('koordination')).on({ [FACTS]: facts })
    openAt('/konsolidiert?from=2023-05&to=2023-06')
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Von' }), 'August 2023')
    await expect.element(page.getByRole('combobox', { name: 'Bis' })).toHaveValue('2023-08')
    expect(window.location.search).toBe('?from=2023-08&to=2023-08')
  })
})

test('rows are shown in the grid: labels of keys, names of units, coarse values as they are', async () => {
  stubServer(house('koordination')).on({ [FACTS]: facts, [CSV]: streamed([TEXT], 2) })
  openAt('/konsolidiert?from=2023-09&to=2023-09')
  await userEvent.click(page.getByRole('button', { name: 'Zeilen ansehen' }))
  const row = page.getByRole('row', { name: /F0001/ })
  await expect.element(row).toBeVisible()
  await expect
    .poll(() => row.element().textContent)
    .toMatch(/Dienststelle Nord.*September 2023.*angenommen.*Case Management.*3-4/)
})

test('rows are grouped with counts and a total; a group is shown alone, and all come back', async () => {
  stubServer(house('koordination')).on({ [FACTS]: facts, [CSV]: streamed([TEXT], 2) })
  openAt('/konsolidiert?from=2023-09&to=2023-09')
  await userEvent.click(page.getByRole('button', { name: 'Zeilen ansehen' }))
  await userEvent.selectOptions(page.getByLabelText('Gruppieren nach'), 'unit')
  const table = page.getByRole('table')
  await expect.element(table.getByRole('rowheader', { name: 'Zusammen' })).toBeVisible()
  const rows = (): string[] =>
    [...table.element().querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')
  const before = rows()
  expect(before.length).toBeGreaterThan(1)
  await userEvent.click(table.getByRole('button').first())
  await expect.poll(rows).toHaveLength(1)
  await userEvent.click(page.getByRole('button', { name: 'Alle Zeilen zeigen' }))
  await expect.poll(rows).toEqual(before)
})
