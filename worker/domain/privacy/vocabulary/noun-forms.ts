import { wordKey } from './key.ts'
import { unpack } from './pack.ts'

/**
 * Nouns by how they form the plural: `e` Termine, `ue` Anträge, `f` Städte (feminine), `er` Kinder, `uer` Ämter, `s` Teams, `n` Staaten and
 * Klassen, `u` Väter, `none` Geld and Zimmer, `p` Berater with Beraterin, `pn` Klienten with Klientin. `auto` reads it off
 * the ending (-ung, -heit, -ion, -e, -er …).
 */
export type NounClass = 'auto' | 'e' | 'ue' | 'f' | 'er' | 'uer' | 's' | 'n' | 'u' | 'none' | 'p' | 'pn'
export type Nouns = Readonly<Partial<Record<NounClass, string>>>

export interface NounForms {
  readonly words: Set<string>
  /** Forms that may end a compound. */
  readonly heads: Set<string>
  /** Forms that may begin a compound, with their linking element. */
  readonly modifiers: Set<string>
}

/** Words with which surnames end; compounds that end with them are listed one by one. */
const NAME_ENDING =
  /^(?:eck|blut|stiel|ofen|eisen|wetter|mann|maenn|bauer|dorf|doerf|kopf|koepfe|baum|baeume|haupt|horn|nagel|wasser|hoefe|stein|berg|apfel|tanz|brand|kirch|bart|bein|korb|huhn|hahn|eis|wein|wurst|fleisch|nuss|schuh|stab|mantel|graben|loch|schild|schuessel|bogen|hund|sohn|meister|waechter|holz|geist|ton|mut|gut|wald|bach|sack|hut|topf|ring|stock|brett|fuss|herr|wich|not(?!e)|rock|teufel|weide|wiese|fink|vogel|schneider|sturm|wind|lob|liebe|leber|herz|nagels|mandel|schlaf|hals|nas|bauch|ohr|arm|knie|zahn|haar|finger|gaertner|winkel|tonn|gass|gaess|schuetz)(?:e?[sn]|er|ern|e)?$/

const FEMININE = /(?:ung|heit|keit|schaft|ion|taet|ik|ur|enz|anz|ei)$/

/** Adds the forms of packed nouns; with `compounds` they may also be parts of compounds. */
export function addNouns(forms: NounForms, nouns: Nouns, compounds: boolean): void {
  for (const [kind, list] of Object.entries(nouns)) {
    for (const word of unpack(list)) {
      const key = wordKey(word)
      const inflected = inflect(key, kind).filter(
        (form) => form === key || !/[^s]ss$|sss$/.test(form) || key.endsWith('ss'),
      )
      for (const form of inflected) {
        forms.words.add(form)
        if (compounds && form.length > 2 && !NAME_ENDING.test(form)) forms.heads.add(form)
      }
      if (compounds) for (const form of modifiersOf(key, kind)) if (form.length > 2) forms.modifiers.add(form)
    }
  }
}

function inflect(key: string, kind: string): string[] {
  const root = umlaut(key)
  switch (kind) {
    case 'e':
      return [
        key,
        `${key}s`,
        `${key}es`,
        `${key}e`,
        `${key}en`,
        ...(key.endsWith('nis') ? [`${key}se`, `${key}sen`, `${key}ses`] : []),
      ]
    case 'ue':
      return [key, `${key}s`, `${key}es`, `${root}e`, `${root}en`]
    case 'f':
      return [key, `${root}e`, `${root}en`]
    case 'er':
      return [key, `${key}s`, `${key}es`, `${key}er`, `${key}ern`]
    case 'uer':
      return [key, `${key}s`, `${key}es`, `${root}er`, `${root}ern`]
    case 's':
      return [key, `${key}s`]
    case 'n':
      return /(?:e|el|er)$/.test(key) ? [key, `${key}n`, `${key}s`] : [key, `${key}en`, `${key}s`, `${key}es`]
    case 'u':
      return [key, `${key}s`, root, `${root}n`]
    case 'none':
      return /(?:e|el|er|en)$/.test(key) ? [key, `${key}s`, `${key}n`] : [key, `${key}s`, `${key}es`]
    case 'p':
      return [key, `${key}s`, `${key}n`, `${key}in`, `${key}innen`]
    case 'pn': {
      const stem = key.endsWith('e') ? key.slice(0, -1) : key
      return [key, `${stem}en`, `${stem}in`, `${stem}innen`, `${umlaut(stem)}in`, `${umlaut(stem)}innen`]
    }
    default:
      if (key.endsWith('in')) return [key, `${key}nen`]
      if (key.endsWith('nis')) return [key, `${key}se`, `${key}sen`]
      if (key.endsWith('e')) return [key, `${key}n`, `${key}s`]
      if (key.endsWith('ie')) return [key, `${key}n`]
      if (FEMININE.test(key)) return [key, `${key}en`]
      if (/(?:el|er|en)$/.test(key)) return [key, `${key}s`, `${key}n`]
      return [key, `${key}s`, `${key}es`, `${key}en`]
  }
}

function modifiersOf(key: string, kind: string): string[] {
  const root = umlaut(key)
  switch (kind) {
    case 'e':
    case 'ue':
      return [
        key,
        `${key}s`,
        ...(key.length > 4 ? [`${key}es`] : []),
        ...(kind === 'ue' ? [`${root}e`] : [`${key}e`, `${key}en`]),
      ]
    case 'f':
      return [key, `${key}s`, `${root}e`]
    case 'er':
      return [key, `${key}s`, `${key}er`]
    case 'uer':
      return [key, `${key}s`, `${root}er`]
    case 's':
      return [key]
    case 'n':
      return /(?:e|el|er)$/.test(key) ? [key, `${key}n`] : [key, `${key}en`, `${key}s`]
    case 'none':
      return [key, `${key}s`]
    case 'u':
      return [key, root]
    case 'p':
      return [key, `${key}innen`]
    case 'pn':
      return key.endsWith('e') ? [`${key}n`] : [`${key}en`, key]
    default:
      if (key.endsWith('e')) return [`${key}n`, key]
      if (FEMININE.test(key)) return [`${key}s`, ...(/(?:ik|ur|enz|anz|ei)$/.test(key) ? [key] : [])]
      return [key, `${key}s`]
  }
}

function umlaut(key: string): string {
  return key.replace(/(au|a|o|u)(?=[^aou]*$)/, (vowel, _group, at: number) =>
    vowel === 'u' && /[ae]/.test(key.charAt(at - 1)) ? vowel : vowel === 'au' ? 'aeu' : `${vowel}e`,
  )
}
