import { settle, type Finding, type Hit } from './finding.ts'
import { findSurplus, findUnknownWords } from './note.ts'
import { findAddresses } from './patterns/address.ts'
import { findContacts } from './patterns/contact.ts'
import { findDates } from './patterns/dates.ts'
import { findDigits } from './patterns/digits.ts'
import { findNames } from './patterns/names.ts'
import { findNumbers } from './patterns/numbers.ts'
import { findSpoken } from './patterns/spoken.ts'
import { scanText, type Scan } from './scan.ts'
import { wordKey } from './vocabulary/key.ts'

export type { Finding, FindingRule } from './finding.ts'

/** The longest text that is read, in UTF-16 units; what is behind it is a finding. */
export const EXAMINED_LENGTH = 2000

export interface NoteOptions {
  /** Words that a coordinator added to the vocabulary. */
  readonly words?: ReadonlySet<string>
}

/**
 * Personal data that shows by its form, in any text and any cell value that is not canonical for its column. Every
 * finding refuses the text. Offsets are UTF-16 units of the given text; findings do not overlap and are sorted.
 */
export function findPersonalData(text: string): Finding[] {
  const { scan, findings } = read(text)
  return settle([...findings, ...place(scan, patterns(scan))])
}

/** Personal data in a note: `findPersonalData`, at most 120 characters, and no word outside the vocabulary. */
export function checkNote(text: string, options: NoteOptions = {}): Finding[] {
  const { scan, findings } = read(text)
  const hits = [...patterns(scan), ...findUnknownWords(scan, extraKeys(options.words))]
  const surplus = findings.some((finding) => finding.rule === 'too_long') ? [] : findSurplus(text)
  return settle([...findings, ...surplus, ...place(scan, hits)])
}

function read(text: string): { scan: Scan; findings: Finding[] } {
  const scan = scanText(text.slice(0, EXAMINED_LENGTH))
  const findings: Finding[] = scan.folded.flaws.map((flaw) => ({ rule: 'script', ...flaw }))
  if (text.length > EXAMINED_LENGTH) {
    findings.push({ rule: 'too_long', offset: EXAMINED_LENGTH, length: text.length - EXAMINED_LENGTH })
  }
  return { scan, findings }
}

function patterns(scan: Scan): Hit[] {
  return [
    ...findContacts(scan),
    ...findNumbers(scan),
    ...findDates(scan),
    ...findAddresses(scan),
    ...findDigits(scan),
    ...findNames(scan),
    ...findSpoken(scan),
  ]
}

function place(scan: Scan, hits: readonly Hit[]): Finding[] {
  return hits.map(({ rule, start, end }) => ({ rule, ...scan.folded.origin(start, end) }))
}

const noKeys: ReadonlySet<string> = new Set()
const keysOfWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function extraKeys(words: ReadonlySet<string> | undefined): ReadonlySet<string> {
  if (words === undefined) return noKeys
  const known = keysOfWords.get(words)
  if (known !== undefined && known.size === words.size) return known
  const keys = new Set(Array.from(words, wordKey))
  keysOfWords.set(words, keys)
  return keys
}
