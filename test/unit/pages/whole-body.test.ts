import { describe, expect, test } from 'vitest'
import { readSeal, SEAL_BYTES, sealOf } from '../../../worker/domain/report/download.ts'
import { WholeBody } from '../../../web/pages/download/whole-body.ts'

const HEAD = 'case_number,unit\r\n'
const FILE = `${HEAD}a,süd\r\nb,nord\r\n`
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text))
const SEALED = bytes(FILE + sealOf({ rows: 2, bytes: bytes(FILE).byteLength }))

/** What a page reads of `sent`, which comes in pieces of `size` bytes. */
async function read(sent: Uint8Array<ArrayBuffer>, announced: number | null, size: number): Promise<string> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < sent.byteLength; at += size) controller.enqueue(sent.slice(at, at + size))
      controller.close()
    },
  })
  const whole = new WholeBody(body, announced, 200)
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const piece = await whole.read()
    if (piece.done) return `${text}${decoder.decode()}|${whole.rows}`
    text += decoder.decode(piece.value, { stream: true })
  }
}

test('a seal has its length and is read back', () => {
  expect(bytes(sealOf({ rows: 60_096, bytes: 9_999_999 }))).toHaveLength(SEAL_BYTES)
  expect(readSeal(sealOf({ rows: 60_096, bytes: 9_999_999 }))).toEqual({ rows: 60_096, bytes: 9_999_999 })
})

describe.each([1, 7, SEAL_BYTES, 10_000])('in pieces of %i bytes', (size) => {
  test('a whole file comes as it is, without its seal', async () => {
    expect(await read(SEALED, null, size)).toBe(`${FILE}|2`)
    expect(await read(SEALED, 2, size)).toBe(`${FILE}|2`)
  })

  test('a file that is cut anywhere is not whole', async () => {
    for (let end = 0; end < SEALED.byteLength; end += 1) {
      await expect(read(SEALED.slice(0, end), null, size), `${end}`).rejects.toMatchObject({
        code: 'incomplete',
      })
      // Cut between two rows and without its seal, the reader's count tells it from the announced one.
      if (!new TextDecoder().decode(SEALED.slice(0, end)).endsWith('\r\n'))
        await expect(read(SEALED.slice(0, end), 2, size)).rejects.toMatchObject({ code: 'incomplete' })
    }
  })

  test('nor one with a piece left out in the middle, or with another number of rows', async () => {
    const holed = new Uint8Array([...SEALED.slice(0, HEAD.length), ...SEALED.slice(HEAD.length + 8)])
    await expect(read(holed, null, size)).rejects.toMatchObject({ code: 'incomplete' })
    await expect(read(SEALED, 3, size)).rejects.toMatchObject({ code: 'incomplete' })
  })
})
