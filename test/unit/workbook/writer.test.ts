import fc from 'fast-check'
import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import {
  type Cell,
  columnName,
  MAX_CELL_LENGTH,
  serialOf,
  type SheetShape,
  WorkbookWriter,
} from '../../../web/workbook/writer.ts'
import { packFrom, RemotePacker, ZipPacker } from '../../../web/workbook/packer.ts'

const shape = (columns: number): SheetShape => ({
  name: 'Zeilen',
  head: Array.from({ length: columns }, (_, i) => `Spalte ${i}`),
  widths: Array.from({ length: columns }, () => 12),
})

async function written(rows: readonly (readonly Cell[])[], columns: number): Promise<Buffer> {
  const writer = new WorkbookWriter([shape(columns)], new ZipPacker())
  writer.begin()
  for (const row of rows) writer.row(row)
  return Buffer.from(await (await writer.end()).arrayBuffer())
}

const read = async (bytes: Buffer): Promise<readonly (readonly unknown[])[]> =>
  (await readXlsxFile(bytes, { trim: false }))[0]?.data ?? []

describe('a workbook', () => {
  test('texts stay what they are: formulas, leading zeros, long numbers, umlauts, signs of XML', async () => {
    const texts = [
      '=1+1',
      '+49',
      '@x',
      '05566076',
      '12345678901234567890',
      'Müller & <Söhne>',
      '😀',
      '1.2',
      'TRUE',
    ]
    const [, ...rows] = await read(await written([texts], texts.length))
    expect(rows).toEqual([texts])
  })

  test('months are dates, numbers are numbers, nothing is nothing', async () => {
    const [, row] = await read(await written([[{ month: '2023-09' }, 7, null, '', -3]], 5))
    expect(row).toEqual([new Date('2023-09-01'), 7, null, null, -3])
  })

  test('what another program reads is what was written', async () => {
    // A carriage return and lone halves of a pair are no text that XML could carry as it is.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((one) => one.isWellFormed() && !/[^\P{Cc}\t\n]|[\ufffe\uffff]/u.test(one) && one.trim() !== '')
    const cell = fc.oneof(text, fc.integer({ min: -1_000_000, max: 1_000_000 }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          const [, ...found] = await read(await written(rows, 4))
          expect(found).toEqual(rows)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the same rows give the same bytes', async () => {
    const rows = [['a', 1, { month: '2023-01' }]] as const
    expect((await written(rows, 3)).equals(await written(rows, 3))).toBe(true)
  })

  test('packed elsewhere it is the same, byte for byte', async () => {
    const rows = [['a', 1, { month: '2023-01' }]] as const
    const { port1, port2 } = new MessageChannel()
    packFrom(port1)
    const writer = new WorkbookWriter([shape(3)], new RemotePacker(port2))
    writer.begin()
    for (const row of rows) writer.row(row)
    const archive = Buffer.from(await (await writer.end()).arrayBuffer())
    expect(archive.equals(await written(rows, 3))).toBe(true)
    port1.close()
  })

  test('what could not be packed elsewhere is told to whoever waits for it', async () => {
    const { port1, port2 } = new MessageChannel()
    const broken = new ZipPacker()
    broken.end = () => Promise.reject(new Error('no room'))
    packFrom(port1, broken)
    await expect(new RemotePacker(port2).end()).rejects.toThrow('not packed')
    port1.close()
  })

  test('signs that XML cannot hold are written as the standard says', async () => {
    const files = unzipSync(await written([['a\u0007b_x0041_', 'x']], 2))
    expect(Buffer.from(files['xl/sharedStrings.xml'] ?? []).toString()).toContain('a_x0007_b_x005F_x0041_')
  })

  test('a text of the greatest length is taken, a longer one is not cut', async () => {
    expect((await read(await written([['x'.repeat(MAX_CELL_LENGTH)]], 1)))[1]?.[0]).toHaveLength(
      MAX_CELL_LENGTH,
    )
    await expect(written([['x'.repeat(MAX_CELL_LENGTH + 1)]], 1)).rejects.toThrow(RangeError)
  })

  test('more rows than a sheet has are not left out', () => {
    const writer = new WorkbookWriter([shape(1)], new ZipPacker())
    writer.begin()
    for (let row = 1; row < 1_048_576; row += 1) writer.rowOf([])
    expect(() => writer.rowOf([])).toThrow(RangeError)
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, name) => expect(columnName(at)).toBe(name))

test.each([
  ['1900-03', 61],
  ['2023-09', 45170],
])('%s is day %i of the spreadsheet', (month, serial) => expect(serialOf(month)).toBe(serial))
