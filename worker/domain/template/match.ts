import type { Code } from './code.ts'
import { fold } from './fold.ts'
import { type Paragraph, type Paragraphs, readParagraph, readParagraphs, relation } from './paragraph.ts'

/**
 * How a text fits a code, best first. `exact`: its key, a label, an alias, its paragraph. `word`: whole words that stand in its
 * label. `abbreviation`: words cut with a dot. Those may be taken without a question where one code alone fits; the others
 * are only likely: `beginning` of a label, `word_beginning` of a word in it, `inside` of one.
 */
export const FITS = ['exact', 'word', 'abbreviation', 'beginning', 'word_beginning', 'inside'] as const
export type Fit = (typeof FITS)[number]

/** Codes that a text may mean. */
export interface Match {
  /** How the best ones fit; null where no code does. */
  readonly fit: Fit | null
  /** Codes that fit equally well and best, in the order of their list. */
  readonly best: readonly Code[]
  /** Codes that fit less well, better ones first. */
  readonly others: readonly Code[]
}

export type MatchLanguage = 'de' | 'en'

/** The one code that a text certainly means; null where somebody has to be asked. */
export function sureCode({ fit, best }: Match): Code | null {
  const isSure = fit === 'exact' || fit === 'word' || fit === 'abbreviation'
  return isSure && best.length === 1 ? (best[0] ?? null) : null
}

/** The one code that fits best, sure or only likely; null where several fit equally well, or none. */
export function bestCode({ best }: Match): Code | null {
  return best.length === 1 ? (best[0] ?? null) : null
}

interface Name {
  readonly text: string
  readonly words: readonly string[]
  /** Words that turn the meaning of the others round. */
  readonly turning: readonly string[]
}

interface Names {
  readonly whole: ReadonlySet<string>
  readonly own: Readonly<Record<MatchLanguage, readonly Name[]>>
  readonly paragraphs: readonly Paragraphs[]
  readonly range: readonly [number, number] | null
}

const cache = new WeakMap<Code, Names>()

const SPLIT = /[\s/(),;:"]+/
const wordsOf = (name: string): string[] =>
  name.split(SPLIT).flatMap((word) => word.replace(/\*in(?:nen)?$/, '') || [])

// "Kontakt" must not be taken for "fehlender Kontakt", nor "Einwilligung" for "Einwilligung widerrufen".
const TURNING =
  /^(?:kein\w*|nicht|ohne|fehlend\w*|mangel\w*|eingestellt\w*|missachtung|widerrufen|un(?!d$|i|t)\w+|no|not|without|withdrawn|insufficient|ended|disregarded)$/

const nameOf = (label: string): Name => {
  const text = fold(label)
  const words = wordsOf(text).map((word) => word.replace(/^-|-$/g, ''))
  return { text, words, turning: words.filter((word) => TURNING.test(word)) }
}

// What else may have been meant: `ae oe ue` for umlauts, numbers and their letters together (`25 b`, `B 1`).
const joined = (text: string): string => text.replace(/(\d) (?=[a-z]\b)|\b([a-z]) (?=\d\b)/g, '$1$2')
const spellings = (text: string): ReadonlySet<string> =>
  new Set([text, text.replace(/([aou])e/g, '$1'), joined(text)])

// Codes of states and the like ("SY", "GFK") are no beginnings of anything.
const isBadge = (alias: string): boolean => /^[\p{Lu}\d]{1,4}$/u.test(alias)

const RANGE = /^(\d+)-(\d+)$|^(\d+)\+$/

function rangeOf({ key }: Code): readonly [number, number] | null {
  const found = RANGE.exec(key)
  if (!found) return null
  return found[3] ? [Number(found[3]), Infinity] : [Number(found[1]), Number(found[2])]
}

function names(code: Code): Names {
  let known = cache.get(code)
  if (!known) {
    const hint = code.hint?.startsWith('§') ? [code.hint] : []
    const aliases = code.aliases ?? []
    const spoken = [...aliases.filter((alias) => !isBadge(alias)), ...hint]
    const short = code.short ? [code.short] : []
    known = {
      whole: new Set(
        [code.key, code.de, code.en, ...short, ...hint, ...aliases].flatMap((name) => [
          fold(name),
          joined(fold(name)),
        ]),
      ),
      own: {
        de: [code.de, ...short, ...spoken].map(nameOf),
        en: [code.en, ...spoken].map(nameOf),
      },
      paragraphs: hint.flatMap(readParagraphs),
      range: rangeOf(code),
    }
    cache.set(code, known)
  }
  return known
}

/** All names of a code in comparable form: key, labels, paragraph, aliases. */
export function namesOf(code: Code): readonly string[] {
  return [...names(code).whole]
}

/** What was typed, in every form in which it is compared. */
interface Wanted {
  readonly text: string
  readonly words: readonly string[]
  readonly paragraph: Paragraph | null
  /** Years of age: a whole number up to the oldest anybody gets. */
  readonly age: number | null
  readonly language: MatchLanguage
}

// Words that stand in labels without saying what these are about.
const FILLING: ReadonlySet<string> = new Set(
  (
    'der die das des dem den ein eine einer eines und oder in im an am auf aus bei beim bis durch fur mit nach ohne ' +
    'uber um von vom vor zu zum zur zwischen ab als auch kein keine nicht mehr alter andere anderer anderen ' +
    'the a an of or and to by in on at from for with without no not their own other others over'
  ).split(' '),
)

const isTelling = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 1 && !FILLING.has(word) && !/^[\d.,-]+$/.test(word))

/** Shortest beginning of a word that may be cut with a dot: `tel.`, but not `t.` */
const LEAST_CUT = 3
/** Shortest text that is looked for inside of words. */
const LEAST_INSIDE = 3

function follows(
  name: readonly string[],
  words: readonly string[],
  isSame: (a: string, b: string) => boolean,
) {
  for (let at = 0; at + words.length <= name.length; at += 1)
    if (words.every((word, i) => isSame(name[at + i] ?? '', word))) return name.slice(at, at + words.length)
  return null
}

const isCut = (whole: string, word: string): boolean =>
  word.endsWith('.')
    ? word.length > LEAST_CUT && whole !== '' && whole.startsWith(word.slice(0, -1))
    : whole === word

function saysAll(name: Name, found: readonly string[] | null): boolean {
  return found !== null && name.turning.every((word) => found.includes(word))
}

function fitOf(code: Code, wanted: Wanted): Fit | null {
  const { whole, own, paragraphs, range } = names(code)
  if (wanted.age !== null && range)
    return wanted.age >= range[0] && wanted.age <= range[1]
      ? 'exact'
      : whole.has(wanted.text)
        ? 'exact'
        : beginning(own[wanted.language], wanted.text)
  if (whole.has(wanted.text)) return 'exact'
  const { paragraph } = wanted
  const relations = paragraph ? paragraphs.map((listed) => relation(paragraph, listed)) : []
  if (relations.includes('same')) return 'exact'
  if (relations.includes('within')) return 'word'
  const mine = own[wanted.language]
  if (isTelling(wanted.words) && !/[,;/(-]$/.test(wanted.text)) {
    if (
      mine.some((name) =>
        saysAll(
          name,
          follows(name.words, wanted.words, (a, b) => a === b),
        ),
      )
    )
      return 'word'
    if (
      wanted.words.some((word) => word.endsWith('.')) &&
      mine.some((name) => saysAll(name, follows(name.words, wanted.words, isCut)))
    )
      return 'abbreviation'
  }
  return relations.includes('around') ? 'beginning' : beginning(mine, wanted.text)
}

function beginning(mine: readonly Name[], typed: string): Fit | null {
  const text = typed.replace(/\.$/, '')
  if (text === '') return null
  if (mine.some((name) => name.text.startsWith(text))) return 'beginning'
  if (mine.some((name) => beginsInside(name.text, text))) return 'word_beginning'
  return text.length >= LEAST_INSIDE && mine.some((name) => name.text.includes(text)) ? 'inside' : null
}

function beginsInside(name: string, text: string): boolean {
  for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1))
    if (at > 0 && /[\s/(),\-*]/.test(name[at - 1] ?? '')) return true
  return false
}

const OLDEST = 120
const AGE = /^(\d{1,3})(?: ?(?:j\.?|jahre|years))?$/

function ageOf(text: string): number | null {
  const years = AGE.exec(text)?.[1]
  return years !== undefined && Number(years) <= OLDEST ? Number(years) : null
}

const NONE: Match = { fit: null, best: [], others: [] }

/**
 * What `text` means among `codes`: the one matcher of typing, pasting, forms and files. Labels of the other language count as
 * a whole only. Umlauts may be written `ae oe ue`; where the codes are ranges of ages, a whole number is an age.
 */
export function matchCode(codes: readonly Code[], text: string, language: MatchLanguage = 'de'): Match {
  const folded = fold(text)
  if (folded === '') return NONE
  const paragraph = readParagraph(text)
  let found = NONE
  for (const spelling of spellings(folded)) {
    const wanted = { text: spelling, words: wordsOf(spelling), paragraph, age: ageOf(spelling), language }
    const match = matchOf(codes, wanted)
    if (match.fit && (!found.fit || FITS.indexOf(match.fit) < FITS.indexOf(found.fit))) found = match
  }
  return keyFirst(found, text.trim())
}

// The key as it is stored names its code, whatever else others are called.
function keyFirst(match: Match, key: string): Match {
  const named = match.best.find((code) => code.key === key)
  if (!named || match.best.length === 1) return match
  const others = [...match.best, ...match.others].filter((code) => code !== named)
  return { ...match, best: [named], others }
}

function matchOf(codes: readonly Code[], wanted: Wanted): Match {
  const ranked = FITS.map((): Code[] => [])
  for (const code of codes) {
    const fit = fitOf(code, wanted)
    if (fit) ranked[FITS.indexOf(fit)]?.push(code)
  }
  const first = ranked.findIndex((list) => list.length > 0)
  const fit = FITS[first]
  return fit ? { fit, best: ranked[first] ?? [], others: ranked.slice(first + 1).flat() } : NONE
}

/** Codes for a drop-down while `text` is typed: all of them for an empty text, else the matches, best first. */
export function searchCodes(
  codes: readonly Code[],
  text: string,
  language: MatchLanguage = 'de',
): readonly Code[] {
  if (fold(text) === '') return codes
  const { best, others } = matchCode(codes, text, language)
  return [...best, ...others]
}
