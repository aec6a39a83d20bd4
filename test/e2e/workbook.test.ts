import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { formatCaseNumber } from '../../worker/domain/case-number.ts'
import { parseCsv } from '../../worker/domain/csv.ts'
import { stage } from '../support/e2e.ts'

const demo = stage()

/** The month of a cell that is a date. */
const monthIn = (cell: unknown): string | null =>
  cell instanceof Date ? cell.toISOString().slice(0, 7) : null

async function chosen(detail: 'Vergröbert' | 'Vollständig'): Promise<Page> {
  const page = await demo.open('koordination', '/konsolidiert?from=2023-08&to=2023-09')
  await page.getByLabel('Excel-Arbeitsmappe').check()
  await page.getByLabel(detail).check()
  if (detail === 'Vollständig') await page.getByLabel('Zweck').selectOption('quality_check')
  return page
}

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Arbeitsmappe laden' }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('a workbook: texts as texts, months as dates, a fixed heading with filters, code lists and dictionary', async () => {
  const page = await chosen('Vollständig')
  const { name, bytes } = await saved(page)
  expect(name).toBe('kim-monatsblatt_2023-08_2023-09_full.xlsx')
  const answer = await page.request.get(
    `${demo.url}/api/export/entries.csv?from=2023-08&to=2023-09&dialect=data&detail=full&purpose=quality_check`,
  )
  const [header = [], ...records] = parseCsv(await answer.text())
  await page.getByText(`Gespeichert: ${records.length} Zeilen.`).first().waitFor()

  const sheets = await readXlsxFile(bytes)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Zeilen', 'Codes', 'Felder', 'Über diese Datei'])
  const [head = [], ...rows] = sheets[0]?.data ?? []
  expect(rows).toHaveLength(records.length)
  const at = (column: string): number => header.indexOf(column)
  expect(head[at('case_number')]).toBe('Fallnummer')
  for (const [i, record] of records.entries()) {
    const row = rows[i] ?? []
    expect(row[at('case_number')]).toBe(formatCaseNumber(String(record[at('case_number')])))
    expect(monthIn(row[at('month')])).toBe(record[at('month')])
    const persons = record[at('persons')]
    expect(row[at('persons')]).toBe(persons === null || persons === '' ? null : Number(persons))
  }
  const labels = new Set(rows.map((row) => row[at('kind')]))
  expect(labels).toEqual(new Set(['Case Management', 'Kurzberatung', 'Sonstiger Kontakt']))
  const codes = sheets[1]?.data ?? []
  expect(codes.some((line) => line[1] === '05566076' && line[2] === 'Rheine')).toBe(true)
  expect((sheets[2]?.data ?? []).length).toBeGreaterThan(35)
  expect((sheets[3]?.data ?? []).flat().join(' ')).toMatch(/pseudonyme Arbeitsdaten.*Zu löschen bis/s)

  const files = unzipSync(bytes)
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toContain('state="frozen"')
  expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length + 1}"/>`))
  expect(sheet).not.toContain('<f>')
  expect((await saved(page)).bytes.equals(bytes)).toBe(true)
})

test('coarse: bands stay texts, and case numbers hold for the file alone', async () => {
  const page = await chosen('Vergröbert')
  const { name, bytes } = await saved(page)
  expect(name).toBe('kim-monatsblatt_2023-08_2023-09.xlsx')
  const [head = [], ...rows] = (await readXlsxFile(bytes))[0]?.data ?? []
  const persons = new Set(rows.map((row) => row[head.indexOf('Personen im Fall')]))
  expect(
    [...persons].every((one) => one === null || ['1', '2', '3–4', '5 und mehr'].includes(String(one))),
  ).toBe(true)
  expect(rows.every((row) => /^F[0-9A-Z]{4}$/.test(String(row[0])))).toBe(true)
})

test('is cancelled without a file, and says what broke off', async () => {
  const page = await chosen('Vergröbert')
  await page.route('**/api/export/entries.csv*', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    await route.fulfill({ response: answer, body: text.slice(0, text.length - 400) })
  })
  await page.getByRole('button', { name: 'Arbeitsmappe laden' }).click()
  await page.getByText('die Datei wäre unvollständig', { exact: false }).first().waitFor()
})
