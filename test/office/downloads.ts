import { deepEqual, equal } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BOM, excelLine, parseCsv } from '../../worker/domain/csv.ts'
import { monthNumber } from '../../worker/domain/sheet/month.ts'
import { startHost } from '../../worker/local/host.ts'
import { ConsolidatedWorkbook } from '../../web/workbook/consolidated.ts'
import { ZipPacker } from '../../web/workbook/packer.ts'
import { type Cell, WorkbookWriter } from '../../web/workbook/writer.ts'
import { textsOf } from './calc.ts'

const PERIOD = 'from=2023-08&to=2023-09&detail=full&purpose=quality_check'
/** What a spreadsheet would like to reckon, shorten or turn into a date. */
const HOSTILE = [
  '=1+1',
  '+49',
  '@SUM(1)',
  '-2+3',
  '=HYPERLINK("http://x";"y")',
  '05566076',
  'Müller, Öztürk & Groß',
  'er sagt "ja"; nein',
  '3-4',
  '😀',
]
// Semicolon, quotes, UTF-8, from line 1; German, no guessing of dates: as a double click opens it.
const SEMICOLONS = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031'

/** What LibreOffice shows of a file, sheet by sheet, cell by cell. */
async function shown(
  folder: string,
  file: string,
  ...options: readonly string[]
): Promise<Map<string, string[][]>> {
  const out = await mkdtemp(path.join(folder, 'out-'))
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      ...options,
      '--convert-to',
      'fods',
      '--outdir',
      out,
      path.join(folder, file),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  )
  if (status !== 0) throw new Error(`soffice: ${stderr} (apt install libreoffice-calc)`)
  const document = await readFile(path.join(out, `${path.parse(file).name}.fods`), 'utf8')
  return new Map(
    [...document.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)].map(
      ([table, name = '']) => [name, textsOf(table)],
    ),
  )
}

const only = (sheets: Map<string, string[][]>): string[][] => [...sheets.values()][0] ?? []

async function hostileTexts(folder: string): Promise<void> {
  const head = HOSTILE.map((_, i) => `Spalte ${i}`)
  const writer = new WorkbookWriter([{ name: 'Zeilen', head, widths: head.map(() => 20) }], new ZipPacker())
  writer.begin()
  const months: Cell[] = [{ month: '2023-09' }, 7]
  writer.row(HOSTILE)
  writer.row(months)
  const hostile = await writer.end()
  await writeFile(path.join(folder, 'hostile.xlsx'), Buffer.from(await hostile.arrayBuffer()))
  const [, texts, numbers] = only(await shown(folder, 'hostile.xlsx'))
  deepEqual(texts, HOSTILE)
  deepEqual(numbers?.slice(0, 2), ['09/2023', '7'])

  await writeFile(path.join(folder, 'hostile.csv'), BOM + excelLine(HOSTILE))
  const [line = []] = only(await shown(folder, 'hostile.csv', SEMICOLONS))
  for (const [i, text] of HOSTILE.entries()) {
    if (/^[=+\-@]/.test(text)) equal(line[i], `'${text}`)
    else if (/[A-Za-z😀]/u.test(text)) equal(line[i], text)
  }
}

const MONTH_IN_WORDS = /^(\p{L}+) (\d{4})$/u

// A text that a spreadsheet would read anew has an apostrophe in the one; a month is in words there, and a date in the other.
function inWorkbook(cell: string): string {
  const [, name = '', year = ''] = MONTH_IN_WORDS.exec(cell) ?? []
  const month = monthNumber(name)
  return month === null ? cell.replace(/^'/, '') : `${String(month).padStart(2, '0')}/${year}`
}

async function consolidated(folder: string): Promise<number> {
  const host = await startHost({ port: 0, dataDir: null, web: false })
  try {
    const entered = await fetch(`${host.url}/api/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: host.url, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ user: 'koordination' }),
    })
    const headers = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' }
    const ask = (address: string): Promise<Response> => fetch(`${host.url}/api/${address}`, { headers })
    const get = async (dialect: string): Promise<string> =>
      (await ask(`export/entries.csv?${PERIOD}&dialect=${dialect}`)).text()
    const template = await (await ask('template?month=2023-09')).json()
    const units: readonly { id: string; name: string }[] = await (await ask('units')).json()
    const [data, excel] = [await get('data'), await get('excel-de')]

    await writeFile(path.join(folder, 'excel.csv'), excel)
    const expected = parseCsv(excel, ';').map((row) => row.map((cell) => cell ?? ''))
    const opened = only(await shown(folder, 'excel.csv', SEMICOLONS))
    equal(opened.length, expected.length)
    const label = expected[0]?.indexOf('Fallart') ?? -1
    for (const [i, row] of expected.entries()) equal(opened[i]?.[label], row[label])

    const workbook = new ConsolidatedWorkbook(
      {
        from: '2023-08',
        to: '2023-09',
        detail: 'full',
        deleteBy: '2023-10-28',
        templates: [template],
        units: Object.fromEntries(units.map(({ id, name }) => [id, name])),
        about: [['Inhalt', 'Probe']],
      },
      new ZipPacker(),
    )
    workbook.push(new TextEncoder().encode(data))
    const file = await workbook.end()
    await writeFile(path.join(folder, 'rows.xlsx'), Buffer.from(await file.arrayBuffer()))
    const sheets = await shown(folder, 'rows.xlsx')
    deepEqual([...sheets.keys()].toSorted(), ['Codes', 'Felder', 'Zeilen', 'Über diese Datei'])
    // The same stands in both files, cell by cell; the month is a date in the one and in words in the other.
    const rows = sheets.get('Zeilen') ?? []
    equal(rows.length, expected.length)
    for (const [i, row] of expected.entries())
      for (const [at, cell] of row.entries()) {
        const plain = inWorkbook(cell)
        equal(rows[i]?.[at] ?? '', plain, `row ${i}, column ${expected[0]?.[at]}`)
      }
    return rows.length - 1
  } finally {
    await host.stop()
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'kim-office-'))
try {
  await hostileTexts(folder)
  console.log('formulas inert, texts, umlauts and months right in LibreOffice, as XLSX and as CSV')
  const rows = await consolidated(folder)
  console.log(`${rows} consolidated rows: XLSX and CSV show the same, cell by cell`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)
