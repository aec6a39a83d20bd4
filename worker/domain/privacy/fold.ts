/** The text as the rules read it, with a way back to the text as it was given. */
export interface Folded {
  /** NFKC without invisible characters; every decimal digit is ASCII. */
  readonly text: string
  /** `text` in lower case, of the same length. */
  readonly lower: string
  /** Places of the given text that no rule may read: other scripts, stray marks, private use, lone surrogates. */
  readonly flaws: readonly Span[]
  /** The place in the given text of `text.slice(start, end)`. */
  readonly origin: (start: number, end: number) => Span
}

export interface Span {
  readonly offset: number
  readonly length: number
}

const PLAIN = /^[\n\x20-\x7eÄÖÜäöüß§€]*$/
const IGNORED = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u
const MARK = /^\p{M}$/u
const SPACE = /^[\p{Z}\t\r\n\v\f\u0085\u2800]$/u
const DASH = /^[\p{Pd}\u2212\u02d7\u2043\u00ac]$/u
const UNREADABLE = /^[\p{Co}\p{Cn}\p{Cs}\u2801-\u28ff]$/u
const LATIN = /^[\p{Script=Latin}\u02bc\u02b9]$/u
const LETTER = /^\p{L}$/u
const NUMBER = /^\p{N}$/u
const DECIMAL = /^\p{Nd}$/u

/** Marks in a cluster that are read; more of them is not writing. */
const MARKS_READ = 6

const REPLACED = new Map<string, string>([
  ...Array.from('´`‘’‚‛′ʹʼʻˈ＇', (sign): [string, string] => [sign, "'"]),
  ...Array.from('“”„‟″«»', (sign): [string, string] => [sign, '"']),
  ...Array.from('·•‧∙⋅・。｡۔', (sign): [string, string] => [sign, '.']),
  ['¨', ' '],
  ['⁄', '/'],
  ['∕', '/'],
  ['⧸', '/'],
  ['÷', '/'],
  ['⟋', '/'],
  ['✕', 'x'],
  ['×', 'x'],
  ['\u24ff', '0'],
  ['\u{1f10b}', '0'],
  ['\u{1f10c}', '0'],
])

/** Digits and letters in signs that NFKC leaves alone: first code point, how many, first value. */
const SIGNS: readonly (readonly [number, number, number | string])[] = [
  [0x2776, 10, 1],
  [0x2780, 10, 1],
  [0x278a, 10, 1],
  [0x24eb, 10, 11],
  [0x24f5, 10, 1],
  [0x1f150, 26, 'A'],
  [0x1f170, 26, 'A'],
  [0x1f1e6, 26, 'A'],
]

/** Folds a text for the rules. Never throws, also not on lone surrogates. */
export function fold(given: string): Folded {
  if (PLAIN.test(given)) {
    return {
      text: given,
      lower: given.toLowerCase(),
      flaws: [],
      origin: (start, end) => ({ offset: start, length: end - start }),
    }
  }
  const starts: number[] = []
  const ends: number[] = []
  const flaws: Span[] = []
  let text = ''
  let lower = ''

  const emit = (folded: string, from: number, to: number): void => {
    for (const sign of folded) {
      const read = DECIMAL.test(sign) ? String(digitValue(sign)) : sign
      if (isFlaw(read, text)) flaw(from, to)
      if (MARK.test(read)) continue
      const small = read.toLowerCase()
      text += read
      lower += small.length === read.length ? small : read === 'İ' ? 'i' : read
      for (let unit = 0; unit < read.length; unit += 1) {
        starts.push(from)
        ends.push(to)
      }
    }
  }
  const flaw = (from: number, to: number): void => {
    const last = flaws.at(-1)
    if (last !== undefined && last.offset + last.length >= from) {
      flaws[flaws.length - 1] = { offset: last.offset, length: Math.max(last.length, to - last.offset) }
    } else {
      flaws.push({ offset: from, length: to - from })
    }
  }

  let at = 0
  while (at < given.length) {
    const sign = String.fromCodePoint(given.codePointAt(at) ?? 0)
    const from = at
    at += sign.length
    if (SPACE.test(sign)) {
      emit(/[\n\r\u2028\u2029]/.test(sign) ? '\n' : ' ', from, at)
      continue
    }
    if (IGNORED.test(sign)) continue
    if (UNREADABLE.test(sign)) {
      flaw(from, at)
      continue
    }
    let cluster = sign
    let marks = 0
    while (at < given.length) {
      const next = String.fromCodePoint(given.codePointAt(at) ?? 0)
      if (MARK.test(next)) {
        if (marks < MARKS_READ && !IGNORED.test(next)) cluster += next
        marks += 1
      } else if (!IGNORED.test(next) || next === '\t' || next === '\n' || next === '\r') break
      at += next.length
    }
    emit(foldSign(sign) ?? cluster.normalize('NFKC'), from, at)
    if (marks > MARKS_READ) flaw(from, at)
  }
  return {
    text,
    lower,
    flaws,
    origin: (start, end) => {
      const offset = starts[start] ?? given.length
      const stop = end > start ? (ends[end - 1] ?? given.length) : offset
      return { offset, length: stop - offset }
    },
  }
}

function foldSign(sign: string): string | undefined {
  const replaced = REPLACED.get(sign)
  if (replaced !== undefined) return replaced
  if (DASH.test(sign)) return '-'
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x24eb) return undefined
  for (const [first, count, value] of SIGNS) {
    if (code < first || code >= first + count) continue
    return typeof value === 'number'
      ? String(value + code - first)
      : String.fromCharCode(value.charCodeAt(0) + code - first)
  }
  return undefined
}

function isFlaw(sign: string, before: string): boolean {
  if (LETTER.test(sign)) return !LATIN.test(sign)
  if (NUMBER.test(sign)) return !/^[0-9]$/.test(sign)
  if (!MARK.test(sign)) return false
  // U+0307 stays behind where 'İ' was lowered elsewhere; U+20E3 makes a keycap
  return !(sign === '\u20e3' && /[0-9#*]$/.test(before)) && !(sign === '\u0307' && /i$/i.test(before))
}

/** Decimal digits stand in runs of ten from zero to nine (Unicode, chapter 4.6). */
function digitValue(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return code - 0x30
  let first = code
  while (DECIMAL.test(String.fromCodePoint(first - 1))) first -= 1
  return (code - first) % 10
}
