import { expect, test, vi } from 'vitest'

// Lit does without a document where it finds none; the language of the numbers is told to one.
await import('lit')
vi.stubGlobal('document', { documentElement: { lang: '' } })
const { lines } = await import('../../../web/charts/lines.ts')

// What a template would write, without a browser: its strings and values one after the other.
function written(part: unknown): string {
  if (Array.isArray(part)) return part.map(written).join('')
  if (typeof part !== 'object' || part === null || !('strings' in part) || !('values' in part))
    return String(part)
  const { strings, values } = part
  if (!Array.isArray(strings) || !Array.isArray(values)) return ''
  return strings.map((text, i) => text + (i < values.length ? written(values[i]) : '')).join('')
}

const STEPS = ['Jun', 'Jul', 'Aug', 'Sep']
const drawn = (values: readonly (number | null)[]): string =>
  written(lines([{ label: 'Ems', values }], STEPS, 600))
const pathOf = (text: string): string => /<path class="line s0" d=([^>]*)>/.exec(text)?.[1] ?? ''

test('a month that nobody counted is a gap in the line, not a fall to nothing', () => {
  expect(pathOf(drawn([4, 0, 4, 4]))).not.toBe(pathOf(drawn([4, null, 4, 4])))
  // Two pieces: one point before the gap, two after it.
  expect(pathOf(drawn([4, null, 4, 4])).match(/M/g)).toHaveLength(2)
  expect(pathOf(drawn([null, null, null, null]))).toBe('')
})

test('a value between gaps is a dot; a line that ends in a gap says "–", one that ends in 0 says 0', () => {
  expect(drawn([null, 4, null, null]).match(/<circle/g)).toHaveLength(1)
  expect(drawn([4, 4, 4, null])).toContain('>Ems –</text>')
  expect(drawn([4, 4, 4, null])).not.toContain('<circle')
  expect(drawn([4, 4, 4, 0])).toContain('>Ems 0</text>')
})
