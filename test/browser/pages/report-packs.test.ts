import { expect, test } from 'vitest'
import { PACK, PACKS } from '#domain/report/packs.ts'
import { CHAPTERS } from '../../../web/pages/reports/chapters.ts'

test('every pack names chapters that there are; the council gets none that is internal', () => {
  const known = new Map(CHAPTERS.map((chapter) => [chapter.key, chapter]))
  for (const pack of PACKS) for (const key of PACK[pack].chapters ?? []) expect(known.has(key)).toBe(true)
  expect(PACK.council.chapters?.every((key) => known.get(key)?.internal === false)).toBe(true)
})
