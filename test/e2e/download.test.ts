import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../worker/domain/csv.ts'
import { stage } from '../support/e2e.ts'

const demo = stage()

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Konsolidierte CSV laden' }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** Bytes that are told before a file is made. */
async function sizeShown(page: Page): Promise<number> {
  const text = (await page.getByText(/^[\d.]+ Zeilen, etwa [\d,]+.[kM]B$/).textContent()) ?? ''
  const [, value = '', unit] = /etwa ([\d,]+).([kM])B/.exec(text) ?? []
  return Number(value.replace(',', '.')) * (unit === 'M' ? 1e6 : 1e3)
}

describe('the consolidated file', () => {
  test('is one click away from the matrix, coarse', async () => {
    const page = await demo.open('koordination', '/uebersicht')
    const { name, text } = await downloaded(page)
    expect(name).toBe('kim-monatsblatt_2023-04_2023-09_data.csv')
    const [header, ...rows] = parseCsv(text)
    expect(header?.slice(0, 4)).toEqual(['case_number', 'unit', 'month', 'state'])
    await page.getByText(`Gespeichert: ${rows.length} Zeilen.`).first().waitFor()
    expect(rows.length).toBeGreaterThan(500)
  })

  test('is full only for a purpose, and then byte for byte what the server sends', async () => {
    const page = await demo.open('koordination', '/konsolidiert?from=2023-08&to=2023-09')
    await page.getByLabel('Vollständig').check()
    const button = page.getByRole('button', { name: 'Konsolidierte CSV laden' })
    expect(await button.isDisabled()).toBe(true)
    await page.getByLabel('Zweck').selectOption('quality_check')
    await page.getByText(/der Zeilen sind in ihren Merkmalen einmalig/).waitFor()
    const { name, text } = await downloaded(page)
    expect(name).toBe('kim-monatsblatt_2023-08_2023-09_data_full.csv')
    const query = 'from=2023-08&to=2023-09&dialect=data&detail=full&purpose=quality_check'
    const answer = await page.request.get(`${demo.url}/api/export/entries.csv?${query}`)
    expect(text).toBe(await answer.text())
  })

  test('asks for a fresh sign-in where it is full, and goes on after it', async () => {
    const page = await demo.open('koordination', '/konsolidiert?from=2023-09&to=2023-09')
    await page.getByLabel('Vollständig').check()
    await page.getByLabel('Zweck').selectOption('quality_check')
    const old = new Date(Date.now() - 20 * 60_000).toISOString()
    await demo.db.prepare('UPDATE session SET proved_at = ?').bind(old).run()
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Konsolidierte CSV laden' }).click()
    await page.getByRole('heading', { name: 'Bitte noch einmal anmelden' }).waitFor()
    await page.getByRole('button', { name: 'Noch einmal anmelden' }).click()
    expect((await waiting).suggestedFilename()).toBe('kim-monatsblatt_2023-09_2023-09_data_full.csv')
  })

  test.each([
    ['CSV für Programme', 'Konsolidierte CSV laden'],
    ['CSV für Excel', 'Konsolidierte CSV laden'],
    ['Excel-Arbeitsmappe', 'Arbeitsmappe laden'],
    ['Datenpaket', 'Datenpaket laden'],
  ])('tells about how large it will be: %s', async (form, button) => {
    const page = await demo.open('koordination', '/konsolidiert?from=2023-06&to=2023-09')
    await page.getByLabel(form).check()
    const announced = await sizeShown(page)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const { size } = await stat(await (await waiting).path())
    expect(announced / size, `${announced} of ${size}`).toBeGreaterThan(0.8)
    expect(announced / size, `${announced} of ${size}`).toBeLessThan(1.25)
  })

  test('is a data package when asked for: described, complete, with its sums, and the same each time', async () => {
    const page = await demo.open('koordination', '/konsolidiert?from=2023-08&to=2023-09')
    await page.getByLabel('Datenpaket').check()
    await page.getByLabel('Vollständig').check()
    await page.getByLabel('Zweck').selectOption('evaluation')
    const save = async (): Promise<{ name: string; bytes: Uint8Array }> => {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Datenpaket laden' }).click()
      const file = await waiting
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
    }
    const { name, bytes } = await save()
    expect(name).toBe('kim-monatsblatt_2023-08_2023-09_paket_full.zip')
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual(['datapackage.json', 'monatsblaetter.csv', 'codes.csv'])
    const read = (file: string): string => strFromU8(files[file] ?? new Uint8Array())

    const query = 'from=2023-08&to=2023-09&dialect=data&detail=full&purpose=evaluation'
    const answer = await page.request.get(`${demo.url}/api/export/entries.csv?${query}`)
    expect(read('monatsblaetter.csv')).toBe(await answer.text())

    const descriptor = JSON.parse(read('datapackage.json'))
    for (const { path, bytes: size, hash, schema } of descriptor.resources) {
      const content = files[path] ?? new Uint8Array()
      expect([path, size]).toEqual([path, content.length])
      expect([path, hash]).toEqual([path, `sha256:${createHash('sha256').update(content).digest('hex')}`])
      const [header] = parseCsv(read(path))
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header)
    }
    // Every code that stands in the file stands in its code lists.
    const [, ...codes] = parseCsv(read('codes.csv'))
    const known = new Set(codes.map(([column, code]) => `${column} ${code}`))
    const [header = [], ...rows] = parseCsv(read('monatsblaetter.csv'))
    for (const column of ['residence', 'benefits', 'gaps', 'origin', 'municipality']) {
      const at = header.indexOf(column)
      for (const row of rows)
        for (const code of row[at]?.split('|') ?? []) expect(known).toContain(`${column} ${code}`)
    }
    await page.getByText(`Gespeichert: ${rows.length} Zeilen.`).first().waitFor()
    expect(Buffer.compare(Buffer.from((await save()).bytes), Buffer.from(bytes))).toBe(0)
  })

  test('opens in Excel when asked for in that form', async () => {
    const page = await demo.open('koordination', '/konsolidiert?from=2023-09&to=2023-09')
    await page.getByLabel('CSV für Excel').check()
    const { text } = await downloaded(page)
    expect(text.startsWith('\ufeffFallnummer;Dienststelle;Monat;')).toBe(true)
  })

  test.each([
    ['shorter than announced', { body: 'case_number,unit\r\na,b\r\n', headers: { 'x-row-count': '2' } }],
    ['broken inside a field', { body: 'case_number,unit\r\na,"b', headers: { 'x-row-count': '1' } }],
  ])('is not saved when it is %s', async (_, answer) => {
    const page = await demo.open('koordination', '/konsolidiert')
    await page.route('**/entries.csv*', (route) => route.fulfill({ contentType: 'text/csv', ...answer }))
    let saved = 0
    page.on('download', () => (saved += 1))
    await page.getByRole('button', { name: 'Konsolidierte CSV laden' }).click()
    await page
      .getByText(/Es wurde nichts gespeichert; bitte erneut versuchen/)
      .first()
      .waitFor()
    expect(saved).toBe(0)
  })

  test('shows its rows on the screen, read from the same stream', async () => {
    const page = await demo.open('koordination', '/konsolidiert?from=2023-09&to=2023-09')
    await page.getByRole('button', { name: 'Zeilen ansehen' }).click()
    const grid = page.getByRole('grid', { name: 'Zeilen' })
    await grid.waitFor()
    const { body } = await demo.ask('koordination', '/api/export/entries.json?from=2023-09&to=2023-09')
    const { rows } = body as { rows: number }
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(rows + 2))
    expect(await grid.getByRole('row').nth(3).textContent()).toContain('Caritas Rheine')
  })
})
