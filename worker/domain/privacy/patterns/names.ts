import type { Hit } from '../finding.ts'
import { gapAfter, isAllCapitals, isCapital, type Scan, type Token } from '../scan.ts'
import { isNamesake, knowsWord, namesakeKind } from '../vocabulary/lexicon.ts'

/** Titles after which any capitalised word is a name. */
const TITLES = new Set(
  `herr herrn herren frau fräulein fraulein eheleute ehepaar familie fam hr hrn fr dr prof mr mrs ms miss madame monsieur
  mme bay bayan pan pani gospodin gospodja namens genannt alias geb geborene geborener geborenen vorname vornamen nachname
  nachnamen familienname zuname rufname heißt heisst heissen heißen hiess hieß nennt`.split(/\s+/),
)
/** Titles that are written with a full stop: after the others it ends the sentence. */
const SHORT_TITLES = new Set('fam hr hrn fr dr prof mr mrs ms mme geb'.split(' '))
const NEEDS_UNKNOWN = new Set('herren heißen heissen nennt miss pan bay'.split(' '))
/** Adjectives that are surnames too, behind these in small letters as well. */
const HONORIFICS = new Set('herr herrn frau hr hrn fr fam familie'.split(' '))
const SMALL_SURNAMES = new Set(
  `klein kleine lang lange kurz jung alt groß gross große schwarz weiß weiss braun rot roth grün kühn ehrlich fröhlich zart
  wild reich still rasch breit dick schön gut stark scharf fein hart frei fromm sauer süß kluge klug lieb ernst recht lustig
  heiter munter streng stolz`.split(/\s+/),
)
/** "Frau stark belastet", "Familie kurz vor Umzug", "Frau weiß nicht weiter". */
const ADVERBIAL =
  /^(?:stark|gut|kurz|lange|recht) (?:vor|nach|in|vernetzt|integriert|ge\p{L}+t|(?:be|ver|ent|er|ein|an|auf|unter)\p{L}+[tn]|deutsch|motiviert|krank|arbeitslos|zufrieden)(?!\p{L})|^wei(?:ß|ss) (?:nicht|noch|von|nun|jetzt|dass|um|wo|wie|was|keine)/u
const PARTICLES = new Set(
  'von van vom de del della di da dos den der ter zu zur al el ul bin bint ibn abu abd dr prof med dipl ing rer nat und mag herr frau'.split(
    ' ',
  ),
)

const GERMAN_PARTICLES = new Set('von vom den der ter zu zur und nat mag herr frau ing rer dipl'.split(' '))
/** A title from which only an invisible sign or no space parted the name. */
const GLUED_TITLE = /^(?:Herrn?|Frau|Familie|Fam|Dr|Prof)(?=\p{Lu}\p{Ll})/u

/** Persons of whom a note speaks without their name. */
const PERSONS = new Set(
  `sohn sohnes söhne söhnen tochter töchter töchtern mutter mütter vater väter vaters bruder brüder bruders schwester
  schwestern ehemann ehemannes ehemanns ehefrau ehepartner ehepartnerin ehegatte ehegattin gatte gattin mann exmann exfrau
  partner partnerin lebensgefährte lebensgefährtin verlobter verlobte verlobten freund freundin onkel tante oma opa
  großmutter großvater grossmutter grossvater enkel enkelin enkelkind neffe nichte cousin cousine kusine schwager schwägerin
  schwiegermutter schwiegervater schwiegersohn schwiegertochter stiefvater stiefmutter stiefsohn stieftochter halbbruder
  halbschwester kind kinder baby säugling zwilling zwillinge mama papa kindsvater kindsmutter kindesvater kindesmutter
  pflegemutter pflegevater vormund vormünderin betreuer betreuerin anwalt anwältin rechtsanwalt rechtsanwältin ra rain arzt
  ärztin hausarzt hausärztin kinderarzt kinderärztin therapeut therapeutin lehrer lehrerin klassenlehrer klassenlehrerin
  sachbearbeiter sachbearbeiterin sb kollege kollegin kollegen dolmetscher dolmetscherin sprachmittler sprachmittlerin
  vermieter vermieterin nachbar nachbarin mieter mieterin schüler schülerin ansprechpartner ansprechpartnerin
  ansprechperson kontaktperson bezugsperson klient klientin klienten mandant mandantin patient patientin ratsuchender
  ratsuchende pate patin ehrenamtliche ehrenamtlicher ehrenamtlicher mädchen junge jungen jugendlicher jugendliche
  geschwister verwandter verwandte chef chefin arbeitgeber arbeitgeberin witwe witwer berater beraterin leiter leiterin
  hebamme erzieherin erzieher richter richterin person name namen bewohner bewohnerin antragsteller antragstellerin
  kl zeuge zeugin mitbewohner mitbewohnerin abla abi`.split(/\s+/),
)

/** Names that a title or a word of kinship gives away. */
export function findNames(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index]
    if (token === undefined || token.digits) continue
    const glued = GLUED_TITLE.exec(token.text)
    if (glued !== null) hits.push({ rule: 'name', start: token.start + glued[0].length, end: token.end })
    const hit = TITLES.has(token.lower)
      ? afterTitle(scan, index, token)
      : PERSONS.has(token.lower)
        ? afterPerson(scan, index, token)
        : undefined
    if (hit !== undefined) hits.push(hit)
  }
  return hits
}

function afterTitle(scan: Scan, index: number, title: Token): Hit | undefined {
  const isShort = SHORT_TITLES.has(title.lower)
  const previous = scan.tokens[index - 1]
  if (title.text === 'DR' && scan.tokens[index + 1]?.lower === 'kongo') return undefined
  if (/^hei[ßs]/.test(title.lower) && (previous?.lower === 'das' || previous?.lower === 'was'))
    return undefined
  let at = index
  let next = scan.tokens[at + 1]
  let particles = 0
  while (next !== undefined && !next.digits && PARTICLES.has(next.lower) && particles < 4) {
    if (!(isShort || particles > 0 ? /^[\s.:-]{1,4}$/ : /^[\s:-]{1,4}$/).test(gapAfter(scan, at)))
      return undefined
    particles += 1
    at += 1
    next = scan.tokens[at + 1]
  }
  const gap = gapAfter(scan, at)
  if (next === undefined || next.digits) return undefined
  const allowed = isShort || particles > 0 ? /^[\s.:"'(=_-]{0,5}$/ : /^[\s:"'(=_-]{1,5}$/
  if (!allowed.test(gap) && !(/^\.\s?$/.test(gap) && isCapital(next.text) && !knowsWord(next.text)))
    return undefined
  // "Fam.-Kasse" is one word.
  if (/^\.?-$/.test(gap) && title.lower === 'fam' && knowsWord(next.text) && !isNamesake(next.text))
    return undefined
  const isCode = /[0-9]/.test(scan.text.charAt(next.end)) && next.text.length === 1
  if (isCode) return undefined
  const end = nameEnd(scan, at + 1)
  const hit: Hit = { rule: 'name', start: next.start, end }
  if (next.text.length === 1)
    return isCapital(next.text) || scan.text.charAt(next.end) === '.' ? hit : undefined
  const known = knowsWord(next.text) && !isNamesake(next.text)
  if (particles > 0 && GERMAN_PARTICLES.has(scan.tokens[at]?.lower ?? '')) return known ? undefined : hit
  if (HONORIFICS.has(title.lower) && isSmallSurname(scan, next)) return hit
  if (!isCapital(next.text))
    return knowsWord(next.text) && namesakeKind(next.text) !== 'never' ? undefined : hit
  if (NEEDS_UNKNOWN.has(title.lower) && known) return undefined
  if (isAllCapitals(title.text) && isAllCapitals(next.text) && known) return undefined
  return hit
}

function isSmallSurname(scan: Scan, word: Token): boolean {
  if (isCapital(word.text)) return false
  if (SMALL_SURNAMES.has(word.lower)) return !ADVERBIAL.test(scan.lower.slice(word.start))
  const kind = namesakeKind(word.text)
  return kind === 'noun' || kind === 'subject'
}

function afterPerson(scan: Scan, index: number, person: Token): Hit | undefined {
  const next = scan.tokens[index + 1]
  if (next === undefined || next.digits) return undefined
  if (!/^[\s,:;("'=_-]{1,4}$/.test(gapAfter(scan, index))) return undefined
  const hit: Hit = { rule: 'kin_name', start: next.start, end: nameEnd(scan, index + 1) }
  if (next.text.length === 1) {
    const after = scan.text.charAt(next.end)
    const isInitial = isCapital(next.text) && !/[0-9-]/.test(after)
    return isInitial ? hit : undefined
  }
  if (isCapital(next.text)) {
    const second = scan.tokens[index + 2]
    const isDouble =
      second !== undefined &&
      gapAfter(scan, index + 1) === '-' &&
      isCapital(second.text) &&
      !knowsWord(second.text)
    if (!knowsWord(next.text) || isDouble) return hit
    return isNamesake(next.text) && scan.tokens[index + 2]?.digits !== true ? hit : undefined
  }
  const isGiven = !isCapital(person.text) || /[:=]/.test(gapAfter(scan, index))
  return isGiven && (!knowsWord(next.text) || namesakeKind(next.text) === 'never') ? hit : undefined
}

/** The end of a name of several words. */
function nameEnd(scan: Scan, index: number): number {
  let at = index
  while (at - index < 3) {
    const token = scan.tokens[at]
    const next = scan.tokens[at + 1]
    if (token === undefined || next === undefined || next.digits) break
    if (!/^[\s-]$/.test(gapAfter(scan, at)) || !isCapital(next.text) || knowsWord(next.text)) break
    at += 1
  }
  return scan.tokens[at]?.end ?? scan.text.length
}
