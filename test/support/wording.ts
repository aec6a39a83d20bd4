import { expect } from 'vitest'
import type { Language } from '#domain/text/message.ts'

/** Words that betray a text of the other language, or the trade of programmers. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  de: /\b(the|and|is|of|to|please|this|that|with|are|from|you|not|must|value|cell|row|sheet|case|unit|month|error|request|choose|enter|reload|submit)\b/i,
  en: /\b(bitte|und|oder|nicht|ist|der|das|den|dem|ein|eine|Zeile|Zelle|Spalte|Wert|Monatsblätter|neu|wählen)\b|[äöüß]/i,
}
const TRADE = /\b(JSON|API|HTTP|ID|UUID|Token|Server|Browser|Payload|Operation|Code|null|undefined|NaN)\b/i

/** Quoted labels belong to columns and codes, and the product's name to itself. */
const withoutNames = (text: string): string =>
  text.replace(/[„“][^“”]*[“”]/g, '').replace('KIM-Monatsblatt', '')

/** Expects a text in its language that a person without technical knowledge can read, without gaps. */
export function expectPlainText(text: string, language: Language): void {
  expect(text.trim()).toBe(text)
  expect(text).not.toBe('')
  expect(text).not.toMatch(/[{}]|\[object|\bundefined\b/)
  expect(text).not.toMatch(/ {2}|\.\.| [.,;:]/)
  expect(withoutNames(text)).not.toMatch(FOREIGN[language])
  expect(withoutNames(text)).not.toMatch(TRADE)
}

/** Expects one to three whole sentences. */
export function expectSentences(text: string, language: Language): void {
  expectPlainText(text, language)
  expect(text).toMatch(/^[A-ZÄÖÜ„“0-9+-]/)
  expect(text).toMatch(/\.$/)
  expect(text.length).toBeLessThan(420)
}
