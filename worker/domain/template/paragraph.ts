import { arabic } from './fold.ts'

/** A place in a law as people write it: `§ 25 Abs. 2 Alt. 1 AufenthG`, `25 II`, `60a`, `AsylbLG § 3`. */
export interface Paragraph {
  /** In lower case, null where none is named. */
  readonly law: string | null
  /** Number with its letter: `25b`. */
  readonly number: string
  readonly section: string | null
  readonly alternative: string | null
}

/** Paragraphs that a code stands for: one, or a range of them. */
export interface Paragraphs extends Paragraph {
  /** Last one of a range; the same as `number` for one. */
  readonly to: string
}

// Short names of German laws end so: AufenthG, AsylbLG, FreizügG/EU.
const LAW = '([a-zäöü]+g(?:/eu)?)'
const SECTION = String.raw`(?:(?:abs(?:\.|atz)?|[./]) ?(\d[a-z]?|[ivx]+)|\((\d[a-z]?)\)| (i{1,3}|iv|v))`
const ONE = new RegExp(
  String.raw`^(?:${LAW} ?)?(§+ ?)?(\d{1,3}) ?([a-h](?![a-z]))?(?: ?${SECTION})?(?: ?(?:satz|s\.) ?\d)?(?: ?alt(?:\.|ernative)? ?(\d))?(?: ?${LAW})?$`,
)

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
const lawOf = (text: string | undefined): string | null => text?.replace('ue', 'ü').replace('/eu', '') ?? null

/** Reads a paragraph; null for every other text, and for a bare number, which may count anything. */
export function readParagraph(text: string): Paragraph | null {
  const found = ONE.exec(plain(text))
  if (!found) return null
  const [, before, sign, number = '', letter = '', abs, bracket, roman, alternative, after] = found
  const section = abs ?? bracket ?? roman
  const law = lawOf(before ?? after)
  if (!sign && !letter && !section && !law) return null
  return {
    law,
    number: number + letter,
    section: section ? arabic(section) : null,
    alternative: alternative ?? null,
  }
}

const LIST_LAW = new RegExp(LAW)

/**
 * Reads a list of paragraphs as hints of codes have it: `§§ 9, 18c, 26 Abs. 3/4, 35 AufenthG`. In `25 Abs. 4, 4a` the second
 * one is a section as well, for it continues the number of the first.
 */
export function readParagraphs(list: string): readonly Paragraphs[] {
  const text = plain(list)
  const out: Paragraphs[] = []
  for (const part of text.split(/, ?/)) {
    const law = lawOf((LIST_LAW.exec(part) ?? LIST_LAW.exec(text))?.[1])
    const rest = part
      .replace(LIST_LAW, '')
      .replace(/^[^\d§]*/, '')
      .replace(/§+/g, '')
      .trim()
    const last = out.at(-1)
    if (last?.section && rest.startsWith(last.section[0] ?? '') && /^\d[a-z]$/.test(rest)) {
      out.push({ ...last, section: rest })
      continue
    }
    const found =
      /^(\d+[a-h]?)(?:[–-](\d+[a-h]?))?(?: ?abs\. ?(\d[a-z]?)(?:([–/-])(\d))?)?(?: ?alt\. ?(\d))?$/.exec(rest)
    if (!found) continue
    const [, number = '', to = number, section = null, joint, until, alternative = null] = found
    const one = { law, number, to, alternative }
    if (!joint || !section) out.push({ ...one, section })
    else
      for (let at = Number(section); at <= Number(until); at += 1)
        if (joint !== '/' || at === Number(section) || at === Number(until))
          out.push({ ...one, section: String(at) })
  }
  return out
}

const order = (number: string): number =>
  Number.parseInt(number, 10) * 100 + (/[a-h]$/.exec(number)?.[0].charCodeAt(0) ?? 0)
// Without a letter the end of a range takes its number with all letters.
const end = (number: string): number => order(number) + (/[a-h]$/.test(number) ? 0 : 99)

/**
 * How a written paragraph lies to one of a code: the `same`; `within` it, more exact or inside of its range; `around` it,
 * less exact; or null, another one.
 */
export function relation(written: Paragraph, listed: Paragraphs): 'same' | 'within' | 'around' | null {
  if (written.law && listed.law && written.law !== listed.law) return null
  const isRange = listed.number !== listed.to
  const at = order(written.number)
  if (isRange ? at < order(listed.number) || at > end(listed.to) : at !== order(listed.number)) return null
  let wider = false
  let finer = isRange
  for (const part of ['section', 'alternative'] as const) {
    if (written[part] === listed[part]) continue
    if (written[part] !== null && listed[part] !== null) return null
    if (written[part] === null) wider = true
    else finer = true
  }
  return wider ? 'around' : finer ? 'within' : 'same'
}
