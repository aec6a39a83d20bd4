import { wordKey } from './key.ts'
import { NAMESAKES, type Namesake } from './namesakes.ts'
import { addNouns, type NounForms } from './noun-forms.ts'
import { unpack } from './pack.ts'
import { PACKED } from './packed.ts'
import { STRONG_VERBS } from './strong-verbs.ts'
import { addVerbs, type VerbForms } from './verb-forms.ts'
import { NUMERALS, PREFIXES, PREFIXES_KEPT } from './word-parts.ts'

interface Lexicon {
  readonly words: Set<string>
  readonly capitals: Set<string>
  readonly persons: Set<string>
  readonly adjectives: Set<string>
  readonly suffixAdjectives: Set<string>
  readonly nouns: NounForms
  readonly verbs: VerbForms
  readonly namesakes: Map<string, Namesake>
}

let built: Lexicon | undefined

/** Expands the vocabulary on first use. */
function lexicon(): Lexicon {
  if (built !== undefined) return built
  const words = new Set<string>()
  const adjectives = new Set<string>()
  const nouns: NounForms = { words: new Set(), heads: new Set(), modifiers: new Set() }
  const capitals = new Set(keys(PACKED.capitals))
  const persons = new Set(keys(PACKED.persons))
  const verbs: VerbForms = {
    words,
    adjectives,
    finite: new Set(),
    forms: new Set(),
    infinitives: new Set(),
    participles: new Set(),
    bareParticiples: new Set(),
  }
  for (const word of keys(PACKED.functionWords)) words.add(word)
  for (const list of [PACKED.abbreviations, PACKED.places])
    for (const word of keys(list)) nouns.words.add(word)
  for (const list of [PACKED.adjectives, PACKED.persons, PACKED.peoples])
    for (const word of keys(list)) adjectives.add(word)
  for (const word of keys(PACKED.graded)) addGrades(adjectives, word, word)
  for (const word of keys(PACKED.umlautGraded)) addGrades(adjectives, word, umlaut(word))
  const suffixAdjectives = new Set(keys(PACKED.suffixAdjectives))
  for (const word of suffixAdjectives) adjectives.add(word)
  addNouns(nouns, PACKED.nouns, true)
  addNouns(nouns, PACKED.plainNouns, false)
  addNouns(nouns, PACKED.peopleNouns, false)
  for (const part of keys(PACKED.boundParts)) nouns.modifiers.add(part)
  for (const word of keys(PACKED.peoples)) nouns.modifiers.add(word)
  addVerbs(verbs, unpack(PACKED.weakVerbs), STRONG_VERBS, unpack(PACKED.auxiliaries))
  for (const infinitive of verbs.infinitives) {
    const stem = infinitive.replace(/e?n$/, '')
    if (stem.length > 3) nouns.modifiers.add(stem)
  }
  const namesakes = new Map<string, Namesake>()
  for (const [kind, list] of Object.entries(NAMESAKES)) {
    if (isNamesakeKind(kind)) for (const word of list.trim().split(/\s+/)) namesakes.set(wordKey(word), kind)
  }
  built = { words, capitals, persons, adjectives, suffixAdjectives, nouns, verbs, namesakes }
  return built
}

function isNamesakeKind(kind: string): kind is Namesake {
  return kind in NAMESAKES
}

function keys(packed: string): string[] {
  return unpack(packed).map(wordKey)
}

function umlaut(key: string): string {
  return key.replace(/(au|a|o|u)(?=[^aou]*$)/, (vowel) => (vowel === 'au' ? 'aeu' : `${vowel}e`))
}

function addGrades(adjectives: Set<string>, word: string, stem: string): void {
  adjectives.add(word)
  const root = word.endsWith('e') ? stem.slice(0, -1) : stem
  adjectives.add(`${root}er`)
  adjectives.add(`${root}st`)
  adjectives.add(`${root}est`)
}

/** Is the word in the vocabulary, in any of its forms, or a compound of it. Any case; letters only. */
export function knowsWord(word: string): boolean {
  return knowsKey(wordKey(word))
}

/** Compounds and derived forms that were found in the vocabulary before; never a word that was refused. */
const found = new Set<string>()
const FOUND_AT_MOST = 5000

/** `knowsWord` for a key. */
export function knowsKey(key: string): boolean {
  if (key.length < 2 || key.length > 60) return false
  if (found.has(key)) return true
  if (!isInVocabulary(key)) return false
  if (found.size >= FOUND_AT_MOST) found.clear()
  found.add(key)
  return true
}

function isInVocabulary(key: string): boolean {
  const { words, nouns, capitals } = lexicon()
  if (words.has(key) || nouns.words.has(key) || capitals.has(key)) return true
  return isAdjective(key) || isVerb(key, 2) || isDerived(key) || isCompound(key) || NO_NAME.test(key)
}

/** Endings of learned words, which no name of a person has: "Standardisierung", "Kausalität", "evaluieren". */
const NO_NAME =
  /^[a-z]{3,}(?:(?:ierung|ation|itaet|logie)(?:en|s)?|ismus|logisch(?:e[nrsm]?)?|istisch(?:e[nrsm]?)?|[sfk]ier(?:en?|t|te[nrsm]?|end))$/

/** How a known word is written: as a noun, as an infinitive or another word in small letters, as an abbreviation in capitals. */
export type Writing = 'noun' | 'infinitive' | 'small' | 'function' | 'capitals'

const writings = new Map<string, Writing>()

/** How the vocabulary writes a known word; for words of several kinds the one that allows most. */
export function writingOf(key: string): Writing {
  const before = writings.get(key)
  if (before !== undefined) return before
  const writing = judgeWriting(key)
  if (writings.size >= FOUND_AT_MOST) writings.clear()
  writings.set(key, writing)
  return writing
}

function judgeWriting(key: string): Writing {
  const { words, nouns, capitals, persons, verbs } = lexicon()
  if (nouns.words.has(key) || endingsOff(key).some((base) => persons.has(base))) return 'noun'
  if (capitals.has(key) && !words.has(key)) return 'capitals'
  if (
    isInfinitive(key, verbs.infinitives) ||
    (key.endsWith('s') && isInfinitive(key.slice(0, -1), verbs.infinitives))
  ) {
    return 'infinitive'
  }
  if (words.has(key) && !verbs.forms.has(key)) return 'function'
  const compound = compoundOf(key)
  if (compound === 'noun' || isDerived(key)) return 'noun'
  if (compound === 'adjective' || isAdjective(key)) return 'small'
  return verbs.forms.has(key) ? 'small' : 'noun'
}

/** May the word stand at the beginning of a compound that a hyphen breaks ("Kita-", "Sprach-"). */
export function beginsCompound(word: string): boolean {
  const key = wordKey(word)
  return lexicon().nouns.modifiers.has(key) || (key.length > 5 && isModifier(key, 2))
}

/** How the capitalised word is also a name of persons. Undefined where it is none. */
export function namesakeKind(word: string): Namesake | undefined {
  return lexicon().namesakes.get(wordKey(word))
}

/** A capitalised word that is also a name of persons. */
export function isNamesake(word: string): boolean {
  return namesakeKind(word) !== undefined
}

/** A form of a verb that has a subject before it ("hat", "kommt", "wartete"). */
export function isFinite(word: string): boolean {
  const key = wordKey(word)
  const { verbs } = lexicon()
  if (verbs.finite.has(key)) return true
  return PREFIXES_KEPT.some((prefix) => key.startsWith(prefix) && verbs.finite.has(key.slice(prefix.length)))
}

/** An adjective or participle with an ending, as it stands before a noun. */
export function isDeclined(word: string): boolean {
  const key = wordKey(word)
  const { adjectives, verbs } = lexicon()
  return (
    !verbs.forms.has(key) &&
    endingsOff(key).some((base) => base !== key && (adjectives.has(base) || isParticipleBase(base)))
  )
}

/** A participle with an ending: "integrierte", also where it could be a past tense. */
export function isDeclinedParticiple(word: string): boolean {
  const key = wordKey(word)
  return endingsOff(key).some((base) => base !== key && lexicon().verbs.participles.has(base))
}

const ENDING = /(?:e[nrsm]?|n)$/

function isAdjective(key: string): boolean {
  const { adjectives } = lexicon()
  return endingsOff(key).some((base) => adjectives.has(base)) || isNegated(key) || isParticiple(key)
}

/** The word and what is left without the endings of an adjective. */
function endingsOff(key: string): string[] {
  const bases = [key]
  const match = ENDING.exec(key)
  if (match === null) return bases
  const ending = match[0]
  if (ending !== 'n') bases.push(key.slice(0, -ending.length))
  if (ending.length === 2) bases.push(key.slice(0, -1))
  return bases
}

function isNegated(key: string): boolean {
  if (!key.startsWith('un') || key.length < 6) return false
  const { adjectives } = lexicon()
  const rest = key.slice(2)
  return (
    endingsOff(rest).some((base) => adjectives.has(base) || isParticipleBase(base)) ||
    compoundOf(rest) === 'adjective'
  )
}

function isParticiple(key: string): boolean {
  return endingsOff(key).some(isParticipleBase)
}

function isParticipleBase(base: string): boolean {
  const { infinitives, participles, bareParticiples } = lexicon().verbs
  if (base.endsWith('nd') && base.length > 4) {
    const infinitive = base.slice(0, -1)
    if (infinitives.has(infinitive) || isPrefixed(infinitive, (rest) => infinitives.has(rest), 2)) return true
  }
  const isKnown = (rest: string, separable: boolean): boolean =>
    rest.length > 3 && (separable ? participles.has(rest) : bareParticiples.has(rest))
  return base.length > 5 && isPrefixed(base, isKnown, 2)
}

function isVerb(key: string, depth: number): boolean {
  const { forms, infinitives, bareParticiples } = lexicon().verbs
  if (forms.has(key)) return true
  if (key.length < 6) return false
  return isPrefixed(
    key,
    (rest, separable) =>
      (rest.length > 3 && forms.has(rest)) ||
      (!separable && bareParticiples.has(rest)) ||
      (separable && rest.startsWith('zu') && isInfinitive(rest.slice(2), infinitives)) ||
      (rest.endsWith('s') && rest.length > 5 && infinitives.has(rest.slice(0, -1))),
    depth,
  )
}

function isInfinitive(key: string, infinitives: ReadonlySet<string>): boolean {
  return infinitives.has(key) || isPrefixed(key, (rest) => infinitives.has(rest), 1)
}

function isPrefixed(
  key: string,
  test: (rest: string, separable: boolean) => boolean,
  depth: number,
): boolean {
  for (const prefix of PREFIXES) {
    if (!key.startsWith(prefix) || key.length < prefix.length + 3) continue
    const rest = key.slice(prefix.length)
    if (test(rest, true) || (depth > 1 && isPrefixed(rest, test, depth - 1))) return true
  }
  for (const prefix of PREFIXES_KEPT) {
    if (!key.startsWith(prefix) || key.length < prefix.length + 3) continue
    if (test(key.slice(prefix.length), false)) return true
  }
  return false
}

const DERIVED = /^(.{3,})(?:ung|ungen|ungs)$/
const QUALITY = /^(.{4,}?)(ig)?(?:keit|heit)(?:en|s)?$/
const ABLE = /^(.{3,})bar(?:keit|e[nrsm]?)?$/

/** "Verlängerung" from verlängern, "erreichbar" from erreichen, "Mehrsprachigkeit" from mehrsprachig. */
function isDerived(key: string): boolean {
  const [, quality, ig] = QUALITY.exec(key) ?? []
  if (quality !== undefined && (isQuality(quality) || (ig !== undefined && isQuality(`${quality}ig`))))
    return true
  const stem = (DERIVED.exec(key) ?? ABLE.exec(key))?.[1]
  if (stem === undefined) return false
  const { infinitives } = lexicon().verbs
  const isKnown = (infinitive: string): boolean =>
    infinitives.has(infinitive) ||
    isPrefixed(infinitive, (rest) => rest.length > 4 && infinitives.has(rest), 2)
  if (isKnown(`${stem}en`) || isKnown(`${stem}n`)) return true
  return /[lr]$/.test(stem) && isKnown(`${stem.slice(0, -1)}e${stem.slice(-1)}n`)
}

function isQuality(key: string): boolean {
  return isAdjective(key) || compoundOf(key) === 'adjective'
}

function isCompound(key: string): boolean {
  return compoundOf(key) !== undefined
}

/** A compound of words of the vocabulary, by its last part. */
function compoundOf(key: string): 'noun' | 'adjective' | undefined {
  if (key.length < 6) return undefined
  const { nouns, suffixAdjectives, verbs } = lexicon()
  let found: 'adjective' | undefined
  for (let at = 3; at <= key.length - 3; at += 1) {
    const rest = key.slice(at)
    const isNoun =
      (nouns.heads.has(rest) && at >= shortestBefore(rest)) ||
      (rest.length > 5 && (isDerived(rest) || (at > 3 && verbs.infinitives.has(rest))))
    const isAdjectival = at > 3 && endingsOff(rest).some((base) => suffixAdjectives.has(base))
    if ((!isNoun && !isAdjectival) || !isModifier(key.slice(0, at), 2)) continue
    if (isNoun) return 'noun'
    found = 'adjective'
  }
  if (found !== undefined) return found
  const isNumeral =
    NUMERALS.test(key) && endingsOff(key.replace(NUMERALS, '')).some((base) => suffixAdjectives.has(base))
  return isNumeral ? 'adjective' : undefined
}

/** Heads of compounds that also end surnames (Sondergeld, Liebrecht, Morgenland) want a longer beginning. */
const LATE_HEAD =
  /^(?:tag|geld|recht|land|laend|leben|art|kraft|zeit|brief|rat|reich|last|wert|rest|heft|tat|ende?|mal|ort|ehe|ehre|saal|eile|see|ding|ast|lohn|sinn|sand|sorge|seele|stadt|gas|gast|ei|eis|ritt|weit|wehr)(?:e?[sn]|er|ern|e)?$/

/** Heads that end many surnames (Neuhaus, Kirchhof) want a beginning that no surname has. */
const FAR_HEAD =
  /^(?:bad|bett|buch|buech|buerger|feld|flug|fuehrer|gaert|garten|glaes|glas|haeus|haus|heim|hoef|hof|kampf|kauf|kino|mund|rad|raed|schloss|stoff|stuhl|traeger|weg|zweig)(?:e?[sn]|er|ern|e)?$/

function shortestBefore(head: string): number {
  if (FAR_HEAD.test(head)) return 7
  if (/^(?:art|reich|recht|geld|leben|land)/.test(head)) return 5
  return LATE_HEAD.test(head) || head.length === 3 ? 4 : 3
}

function isModifier(key: string, depth: number): boolean {
  const { modifiers } = lexicon().nouns
  if (modifiers.has(key) || isDerivedModifier(key)) return true
  if (depth === 0) return false
  for (let at = 3; at <= key.length - 3; at += 1) {
    const first = key.slice(0, at)
    if ((modifiers.has(first) || isDerivedModifier(first)) && isModifier(key.slice(at), depth - 1))
      return true
  }
  return false
}

function isDerivedModifier(key: string): boolean {
  return /(?:ung|keit|heit)s$/.test(key) && isDerived(key)
}

/** All forms that the vocabulary lists, by their keys; compounds and derived words are not among them. */
export function vocabularyForms(): Iterable<string> {
  const { words, nouns, adjectives } = lexicon()
  return new Set([...words, ...nouns.words, ...adjectives])
}

/** Forms of verbs, by their keys. */
export function verbForms(): Iterable<string> {
  return lexicon().verbs.forms
}

/** Forms of nouns that may end a compound, by their keys. */
export function nounHeads(): Iterable<string> {
  return lexicon().nouns.heads
}

/** May the key begin a compound. */
export function isModifierKey(key: string): boolean {
  return isModifier(key, 1)
}

/** Forms of verbs, adjectives and nouns whose key is their spelling: without umlauts and ß. */
export function plainForms(): string[] {
  const { verbs, nouns } = lexicon()
  const nounForms = Array.from(nouns.words, (key) => key.charAt(0).toUpperCase() + key.slice(1))
  return [...verbs.forms, ...nounForms].filter((form) => form.length > 4 && !/ae|oe|ue|ss/.test(form))
}
