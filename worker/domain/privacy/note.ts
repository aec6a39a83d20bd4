import type { Finding, Hit } from './finding.ts'
import { gapAfter, isAllCapitals, isCapital, type Scan, type Token } from './scan.ts'
import {
  DOTTED,
  LETTERS_AFTER,
  LETTER_PREFIXES,
  MIXED_SHAPES,
  NUMBER_SUFFIXES,
} from './vocabulary/abbreviations.ts'
import { isClip } from './vocabulary/clips.ts'
import { INSTITUTIONS } from './vocabulary/institutions.ts'
import { wordKey } from './vocabulary/key.ts'
import {
  beginsCompound,
  isDeclined,
  isDeclinedParticiple,
  isFinite,
  knowsKey,
  namesakeKind,
  writingOf,
} from './vocabulary/lexicon.ts'

/** The longest note, in characters. */
export const NOTE_LENGTH = 120

/** The part of a note behind its 120th character. */
export function findSurplus(given: string): Finding[] {
  if (given.length <= NOTE_LENGTH) return []
  let offset = 0
  for (let characters = 0; characters < NOTE_LENGTH && offset < given.length; characters += 1) {
    offset += (given.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset < given.length ? [{ rule: 'too_long', offset, length: given.length - offset }] : []
}

/** Words of a note that the vocabulary does not hold, or that are also names of persons where they stand. */
export function findUnknownWords(scan: Scan, extra: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = []
  const covered = coveredPlaces(scan)
  const isLoud = isAllCapitals(scan.text.replace(/[^\p{L}]/gu, ''))
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index]
    if (token === undefined || token.digits) continue
    if (covered.some(([start, end]) => token.start >= start && token.end <= end)) continue
    if (extra.size > 0 && extra.has(wordKey(token.text))) continue
    if (touchesDigit(scan, token)) {
      if (!isMixedShape(scan, token)) hits.push({ rule: 'word', start: token.start, end: token.end })
      continue
    }
    const rule = judge(scan, index, token, isLoud)
    if (rule !== undefined) hits.push({ rule, start: token.start, end: token.end })
  }
  return hits
}

/** Abbreviations with full stops ("z. B.") and institutions of several words ("Lernen fördern"). */
function coveredPlaces(scan: Scan): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  for (const pattern of [DOTTED, INSTITUTIONS, MIXED_SHAPES]) {
    for (const match of scan.lower.matchAll(pattern))
      places.push([match.index, match.index + match[0].length])
  }
  return places
}

function judge(scan: Scan, index: number, token: Token, isLoud: boolean): Hit['rule'] | undefined {
  const before = scan.text.charAt(token.start - 1)
  const after = scan.text.charAt(token.end)
  if (token.text.length === 1) return isLetterInPlace(scan, index, token) ? undefined : 'word'
  const previous = scan.tokens[index - 1]
  if (/[*:_/(]/.test(before) && isGenderEnding(token.lower) && previous?.end === token.start - 1)
    return undefined
  const key = wordKey(token.text)
  if (
    /[*:_/]/.test(before) &&
    previous !== undefined &&
    key.startsWith('inn') &&
    knowsKey(wordKey(previous.text) + key)
  ) {
    return undefined
  }
  const opensStar = /^[*:_/(]-?(?:inn?(?:en)?|r|n|s|m|e|en)(?!\p{L})/u.test(scan.lower.slice(token.end))
  if (opensStar && (knowsKey(`${key}in`) || knowsKey(`${key}e`) || knowsKey(`${key}r`))) return undefined
  if (isNameHere(scan, index, token, isLoud)) return 'name'
  if (knowsKey(key)) return undefined
  if (after === '-' && beginsCompound(token.text)) return undefined
  if (after === '.' && isClippedHere(scan, index, token, key)) return undefined
  return 'word'
}

/** Shortest clipped noun that may end a sentence, where a name would have its full stop too. */
const SURE_CLIP = 7

/** A known word that is clipped before a full stop. A capitalised one must not look like a name that ends a sentence. */
function isClippedHere(scan: Scan, index: number, token: Token, key: string): boolean {
  if (!isClip(key)) return false
  if (!isCapital(token.text)) return true
  if (token.text.length < 4 || isAllCapitals(token.text)) return false
  const previous = scan.tokens[index - 1]
  const next = scan.tokens[index + 1]
  const goesOn = next !== undefined && !isCapital(next.text)
  const mayName = previous !== undefined && BEFORE_NAME.has(previous.lower)
  return !mayName && (goesOn || token.text.length >= SURE_CLIP)
}

function isGenderEnding(lower: string): boolean {
  return /^(?:inn?|innen|en|r|n|s|m|e)$/.test(lower)
}

function isLetterInPlace(scan: Scan, index: number, token: Token): boolean {
  const previous = scan.tokens[index - 1]
  const before = scan.text.charAt(token.start - 1)
  const after = scan.text.charAt(token.end)
  if (after === '-' && LETTER_PREFIXES.has(token.lower) && scan.tokens[index + 1]?.start === token.end + 1)
    return true
  if (before === "'" && (token.lower === 's' || token.lower === 'n') && previous?.end === token.start - 1) {
    return /^(?:gibts?|geht|gehts|hat|ist|wars?|wird|kann|er|sie|es|ich|habe?|so|macht|wie|ob|wenn|fuer|auf|in|aufs?)$/.test(
      wordKey(previous.text),
    )
  }
  if (/[*:_/(]/.test(before) && isGenderEnding(token.lower) && previous?.end === token.start - 1) return true
  if (after === '.' && /^[bdfimnosuüvwz]$/.test(token.text)) {
    const next = scan.tokens[index + 1]
    if (
      /^(?:mit|von|bei|an|sohn|tochter|mutter|vater|bruder|schwester|mann|kind)$/.test(previous?.lower ?? '')
    )
      return false
    if (next?.digits === true) return token.text === 'm'
    return (
      next !== undefined &&
      (isCapital(next.text) || (/[nuo]/.test(token.text) && !isFinite(next.text))) &&
      namesakeKind(next.text) === undefined &&
      knowsKey(wordKey(next.text))
    )
  }
  if (previous === undefined) return false
  const gap = gapAfter(scan, index - 1)
  if (LETTERS_AFTER.has(previous.lower) && /^[\s.:-]{1,3}$/.test(gap)) return /[a-dgh]/.test(token.lower)
  const opener = scan.tokens[index - 2]
  return (
    previous.text.length === 1 &&
    opener !== undefined &&
    LETTERS_AFTER.has(opener.lower) &&
    /^[\s/,-]{1,3}$/.test(gap) &&
    /[a-d]/.test(token.lower)
  )
}

function touchesDigit(scan: Scan, token: Token): boolean {
  return /[0-9]/.test(scan.text.charAt(token.start - 1)) || /[0-9]/.test(scan.text.charAt(token.end))
}

/** "3x", "10min", "25b", "3jährig" behind up to five digits. */
function isMixedShape(scan: Scan, token: Token): boolean {
  const number = /(?<![\p{L}0-9])[0-9]{1,5}$/u.exec(scan.lower.slice(0, token.start))
  if (number === null || /[0-9]/.test(scan.text.charAt(token.end))) return false
  return NUMBER_SUFFIXES.has(token.lower) || (/^[a-g]$/.test(token.lower) && number[0].length <= 3)
}

const BEFORE_NAME = new Set('mit von bei an durch über ohne gegen wegen sowie'.split(' '))
const DETERMINERS = new Set(
  `als zum zur zu beim vom der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am ins ans in für
  seine ihre sein ihr seinen ihren seinem ihrem seiner ihrer unser unsere diese dieser diesen diesem dieses jeder jeden jede
  jedes pro per mehr viel vieles etwas nichts alles wenig weniger allerlei manches beide beiden alle aller mehrere einige zwei drei
  vier fünf ca etwa aufs fürs ums durchs gegens nach statt außer vor trotz`.split(/\s+/),
)
const PLACE_BEFORE = new Set(
  `in aus nach bei im dem den der raum stadt gemeinde ort kreis rathaus jobcenter sozialamt jugendamt ausländerbehörde abh caritas
  diakonie awo drk standort wohnort bürgerbüro kommune herkunft herkunftsland botschaft konsulat richtung umzug bahnhof
  standesamt flüchtlingsberatung bamf ki kim jc vhs regionalbereich bereich bis ab über land region richtung wegzug zuzug vg ag
  hauptbahnhof amtsgericht verwaltungsgericht sozialgericht zue eae`.split(/\s+/),
)
const DATE_BEFORE = new Set(
  'am bis ab jeden immer von vom seit ende anfang mitte für im zum nur und oder nächsten nächste'.split(' '),
)
const ALSO_SMALL = new Set(['never', 'caps', 'noun', 'place', 'subject', 'date'])
const POLITE = new Set(
  'sie ihnen ihr ihre ihren ihrem ihrer ihres ja nein ok okay danke hallo null eins zwei drei vier fünf'.split(
    ' ',
  ),
)

/** Is a word that is also a name written and placed like one. */
function isNameHere(scan: Scan, index: number, token: Token, isLoud: boolean): boolean {
  const kind = namesakeKind(token.text)
  if (!isCapital(token.text) && (kind === undefined || !ALSO_SMALL.has(kind))) return false
  const previous = scan.tokens[index - 1]
  const next = scan.tokens[index + 1]
  const gap = gapAfter(scan, index)
  const begins = beginsSentence(scan, index)
  const afterNext = scan.tokens[index + 2]
  const isAttribute =
    next !== undefined &&
    afterNext !== undefined &&
    isCapital(afterNext.text) &&
    isDeclinedParticiple(next.text)
  const isSubject =
    next !== undefined &&
    !next.digits &&
    /^\s+$/.test(gap) &&
    isFinite(next.text) &&
    !isAttribute &&
    isSmallOrLoud(next.text)
  const followsName = previous !== undefined && !begins && BEFORE_NAME.has(previous.lower)
  switch (kind) {
    case 'never':
      return true
    case 'caps':
      return (
        token.text.slice(1) === token.text.slice(1).toLowerCase() && !scan.text.startsWith('-', token.end)
      )
    case 'capital':
      return !isLoud
    case 'noun':
      return !hasDeterminer(scan, index)
    case 'place':
      return !isPlaceHere(scan, index, isSubject)
    case 'subject':
      return (followsName && next?.digits !== true) || (isSubject && !hasDeterminer(scan, index))
    case 'dotted':
      return isCapital(token.text) && scan.text.charAt(token.end) !== '.' && !isLoud
    case 'date': {
      if (!isCapital(token.text) && !/^(?:jan|max|mo)$/.test(token.lower)) return false
      const isDated = next?.digits === true || gap.startsWith('.') || /^\s?[-/.&+]/.test(gap)
      return (
        !isDated &&
        !(
          previous !== undefined &&
          (DATE_BEFORE.has(previous.lower) || /[/,-]/.test(gapAfter(scan, index - 1)))
        )
      )
    }
    case 'inside':
      return !begins && !isLoud && !POLITE.has(token.lower)
    case 'plain':
      return (
        !begins || next === undefined || !/^[\s-]+$/.test(gap) || (isSubject && !hasDeterminer(scan, index))
      )
    case undefined:
      return !isLoud && isOddCapital(scan, index, token, { begins, isSubject, followsName })
  }
}

/** A noun that looks like a verb ("Schritt") has a capital. */
function isSmallOrLoud(word: string): boolean {
  return !isCapital(word) || isAllCapitals(word)
}

/** "in Lotte", "Rathaus Lotte", "Wohnort: Lotte". */
function isPlaceHere(scan: Scan, index: number, isSubject: boolean): boolean {
  const previous = scan.tokens[index - 1]
  if (previous === undefined) return false
  if (/[:(]\s?$/.test(gapAfter(scan, index - 1))) return !isSubject
  return (
    PLACE_BEFORE.has(previous.lower) || /(?:amt|stadt|ort|büro|haus|behörde|gericht)$/.test(previous.lower)
  )
}

interface Place {
  readonly begins: boolean
  /** A finite verb follows. */
  readonly isSubject: boolean
  /** "mit", "von" … stands before. */
  readonly followsName: boolean
}

/** A capital where German writes none: adjectives, verbs and abbreviations that look like "Kluger", "Tilgen", "Ra". */
function isOddCapital(scan: Scan, index: number, token: Token, place: Place): boolean {
  const key = wordKey(token.text)
  if (!knowsKey(key)) return false
  switch (writingOf(key)) {
    case 'capitals':
      // "Kd." and "Alg." are clipped words; nobody is called without a vowel.
      if (scan.text.charAt(token.end) === '.' && /^(?:[b-df-hj-np-tv-xz]{2,4}|alg)$/.test(key)) return false
      return token.text.length <= 4 && token.text.slice(1) === token.text.slice(1).toLowerCase()
    case 'small':
      if (isAllCapitals(token.text) || beginsTerm(scan, index, key)) return false
      if (place.begins) return place.isSubject && /e[nrsm]?$/.test(key)
      return !hasDeterminer(scan, index) || place.followsName
    case 'infinitive':
      return place.followsName && key.length < 9
    case 'function':
      return (
        !place.begins && !isAllCapitals(token.text) && !POLITE.has(token.lower) && !hasDeterminer(scan, index)
      )
    case 'noun':
      return false
  }
}

const TERM_ADJECTIVE = /^.{3,}(?:isch|al|iv|aer|ell)e[nrsm]?$/

/** "Medizinischer Dienst", "Internationale Förderklasse": an adjective that the name of an office or a class begins with. */
function beginsTerm(scan: Scan, index: number, key: string): boolean {
  const next = scan.tokens[index + 1]
  return (
    key.length > 7 &&
    TERM_ADJECTIVE.test(key) &&
    next !== undefined &&
    /^\s$/.test(gapAfter(scan, index)) &&
    isCapital(next.text) &&
    namesakeKind(next.text) === undefined &&
    knowsKey(wordKey(next.text)) &&
    writingOf(wordKey(next.text)) === 'noun'
  )
}

function hasDeterminer(scan: Scan, index: number): boolean {
  const previous = scan.tokens[index - 1]
  if (previous === undefined || !/^[\s/+&-]+$/.test(gapAfter(scan, index - 1))) return false
  return (
    DETERMINERS.has(previous.lower) ||
    (isDeclined(previous.text) && namesakeKind(previous.text) === undefined) ||
    (/^\s?[-/]\s?$/.test(gapAfter(scan, index - 1)) && isCapital(previous.text))
  )
}

function beginsSentence(scan: Scan, index: number): boolean {
  if (index === 0) return true
  return /[.!?:;"(\n]|\s-\s/.test(gapAfter(scan, index - 1))
}
