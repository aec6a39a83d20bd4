import { PLANTED_BLIND } from './planted-blind.ts'
import { PLANTED_CONTACTS } from './planted-contacts.ts'
import { PLANTED_NAMES } from './planted-names.ts'
import { PLANTED_NUMBERS } from './planted-numbers.ts'

/** An identifier that must be refused. */
export interface Planted {
  readonly kind: string
  readonly text: string
  /** Found in any text, or only where every word must be known. */
  readonly finder: 'findPersonalData' | 'checkNote'
}

/** Ordinary beginnings and ends around an identifier. */
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Termin verschoben, ', ''],
  ['', ' liegt vor'],
  ['Bitte prüfen: ', ' (neu)'],
]

function lines(list: string): string[] {
  return list.split('\n').filter((line) => line !== '')
}

/** "⏎" stands for a line break. */
function listed(lists: Readonly<Record<string, string>>, finder: Planted['finder']): Planted[] {
  return Object.entries(lists).flatMap(([kind, list]) =>
    lines(list).map((text) => ({ kind, text: text.replace('⏎', '\n'), finder })),
  )
}

/** Every planted identifier as it is written in the lists. */
export const PLANTED: readonly Planted[] = [
  ...listed(PLANTED_NUMBERS, 'findPersonalData'),
  ...listed(PLANTED_CONTACTS, 'findPersonalData'),
  ...listed(PLANTED_BLIND, 'findPersonalData'),
  ...lines(PLANTED_NAMES.any).map((text): Planted => ({ kind: 'name', text, finder: 'findPersonalData' })),
  ...lines(PLANTED_NAMES.note).map((text): Planted => ({ kind: 'name', text, finder: 'checkNote' })),
]

/** Every planted identifier alone and inside ordinary text. */
export const PLANTED_INSIDE: readonly Planted[] = PLANTED.flatMap((planted) =>
  AROUND.map(([before, after]) => ({ ...planted, text: `${before}${planted.text}${after}` })),
)
