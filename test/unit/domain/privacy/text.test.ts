import { describe, expect, test } from 'vitest'
import { checkNote } from '#domain/privacy/check.ts'
import { FINDING_RULES } from '#domain/privacy/finding.ts'
import { suggestWords } from '#domain/privacy/suggest.ts'
import { findingKind, findingMessage } from '#domain/privacy/text.ts'

describe('what is said of a finding', () => {
  test.each(FINDING_RULES)('%s: what was seen and how to write it instead, in both languages', (rule) => {
    for (const language of ['de', 'en'] as const) {
      const message = findingMessage(rule, language)
      expect(message.startsWith(findingKind(rule, language))).toBe(true)
      expect(message.length).toBeGreaterThan(findingKind(rule, language).length + 10)
      expect(message).toMatch(/[.…“”]$/)
    }
    expect(findingMessage(rule, 'de')).not.toBe(findingMessage(rule, 'en'))
  })
})

describe('words that are offered', () => {
  function offered(note: string): string[] {
    return checkNote(note).flatMap((finding) => suggestWords(note, finding))
  }

  test('are near to the unknown one and written as they are', () => {
    expect(offered('Termien verschoben')).toContain('Termin')
    expect(offered('Unterlgaen fehlen')).toContain('Unterlagen')
    expect(offered('Antrag bewiligt')).toContain('bewilligt')
    expect(offered('Antrag bewiligt').length).toBeLessThanOrEqual(5)
  })

  test('are none for a number or a name that is near to nothing', () => {
    expect(offered('0171 2345678')).toEqual([])
    expect(offered('Xqzzyvwkjt')).toEqual([])
  })
})
