import type { Hit } from '../finding.ts'
import { knowsWord } from '../vocabulary/lexicon.ts'
import type { Scan } from '../scan.ts'
import { ABBREVIATIONS, isTopLevelDomain, LITTLE_WORDS, READS_AS_WORD } from './top-level-domains.ts'

const PART = "[\\p{L}0-9][\\p{L}0-9._+'-]{0,63}"
const MAIL_SIGN = /@/
const MAIL = new RegExp(`(?:${PART}\\s{0,3})?@+\\s{0,3}(?:${PART})?`, 'gu')
const BRACKETED_AT = new RegExp(
  `${PART}\\s{0,2}[(\\[{<*_|-]\\s?(?:at|ät|ett?|ad|a|affe|klammeraffe)\\s?[)\\]}>*_|-]\\s{0,2}${PART}`,
  'gu',
)
const DOT =
  '(?:\\s?[(\\[{<]\\s?(?:\\.|dot|punkt|pkt)\\s?[)\\]}>]\\s?|\\s?\\.\\s?|\\s(?:dot|punkt|pkt)\\s|_(?:dot|punkt)_)'
const SPOKEN_AT = new RegExp(
  `${PART}\\s(?:at|ät|ett|add|klammeraffe|affenschwanz|arroba|et)\\s[\\p{L}0-9-]{1,40}${DOT}[a-z]{2,12}(?!\\p{L})`,
  'gu',
)
const SPOKEN_DOT =
  /(?<!\p{L})([\p{L}0-9-]{2,40})\s?(?:\s(?:dot|punkt|pkt)\s|[([{<]\s?(?:\.|dot|punkt|pkt)\s?[)\]}>]|_(?:dot|punkt)_)\s?([a-z]{2,12})(?![\p{L}0-9])/gu
const ENTITY = /&(?:#0*64|#x0*40|commat);|%40/g
const SCHEME =
  /(?:https?|ftps?|mailto|tel|sms|whatsapp|tg|skype|sip)\s?:\s?\/{0,2}\s?[\p{L}0-9+][^\s]*|hxxps?:[^\s]+|(?<![\p{L}0-9])www\s?[.\d]\s?[\p{L}0-9][^\s]*|(?<![:/0-9])\/\/[\p{L}][^\s]*/gu
const DOMAIN =
  /(?<![\p{L}0-9@_.-])((?:[\p{L}0-9_-]{1,63}\s?\.\s?){1,6})(xn--[a-z0-9-]+|\p{L}{2,24})(?![\p{L}0-9_-])(\/[^\s]*|:[0-9]{2,5})?/gu
const ADDRESS =
  /(?<![0-9.])(?:[0-9]{1,3}\s?\.\s?){3}[0-9]{1,3}(?![0-9])|(?<![\p{L}0-9:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}|(?<![\p{L}0-9])[0-9a-f]{0,4}::[0-9a-f]{1,4}(?![0-9])/gu
const PLATFORM =
  /(?<!\p{L})(insta|instagram|ig|tiktok|tik tok|snap|snapchat|facebook|fb|telegram|whatsapp|signal|viber|skype|discord|linkedin|twitter|threads|imo|wechat|xing|youtube|benutzername|username|nutzername|user|nickname|nick|account|profil)(?!\p{L})(?:[\s-]?(?:name|id|user|account|handle|nick|profil))?\s?([:=/]|als|unter|heißt|ist)?\s{0,2}("?)([\p{L}0-9][\p{L}0-9_.-]{1,40}(?:#[0-9]{3,})?)/gu

/** Ways to reach someone in the net: mail, pages, accounts, addresses of machines. */
export function findContacts(scan: Scan): Hit[] {
  const { lower } = scan
  const hits: Hit[] = []
  const add = (rule: Hit['rule'], pattern: RegExp): void => {
    for (const match of lower.matchAll(pattern)) {
      hits.push({ rule, start: match.index, end: match.index + match[0].length })
    }
  }
  if (MAIL_SIGN.test(lower)) {
    for (const match of lower.matchAll(MAIL)) {
      const isHandle = match[0].startsWith('@')
      hits.push({
        rule: isHandle ? 'handle' : 'email',
        start: match.index,
        end: match.index + match[0].length,
      })
    }
  }
  add('email', BRACKETED_AT)
  if (/ät|at|ett|add|affe|arroba| et /.test(lower)) add('email', SPOKEN_AT)
  if (lower.includes('&') || lower.includes('%')) add('email', ENTITY)
  if (lower.includes(':') || lower.includes('/') || lower.includes('www')) add('url', SCHEME)
  for (const match of lower.matchAll(SPOKEN_DOT)) {
    const [all, , ending = ''] = match
    if (isTopLevelDomain(ending) && !READS_AS_WORD.has(ending)) {
      hits.push({ rule: 'url', start: match.index, end: match.index + all.length })
    }
  }
  if (lower.includes('.')) hits.push(...domains(scan))
  if (scan.hasDigit || lower.includes('::')) add('url', ADDRESS)
  hits.push(...handles(scan))
  return hits
}

function domains(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (const match of scan.lower.matchAll(DOMAIN)) {
    const [all, labels = '', ending = '', path] = match
    if (!isTopLevelDomain(ending)) continue
    const names = labels.split('.').map((label) => label.trim())
    const name = names.at(-2) ?? ''
    if (name.length < 2 && !SHORT_HOSTS.has(`${name}.${ending}`)) continue
    if (/^[0-9]+$/.test(name) && path === undefined) continue
    const start = match.index
    const endingAt = start + labels.length
    const written = scan.text.slice(endingAt, endingAt + ending.length)
    const spaced = /\s/.test(labels)
    if (path === undefined) {
      // "verschoben.Im Juni": a sentence without its space
      const isCapitalised = /^\p{Lu}/u.test(written) && !/^\p{Lu}{2,}$/u.test(written)
      if (isCapitalised && !SURE.has(ending)) continue
      if (spaced && (!SURE.has(ending) || knowsWord(name))) continue
      if (LITTLE_WORDS.has(ending) && knowsWord(name)) continue
      if (ABBREVIATIONS.has(name) && !SURE.has(ending)) continue
    }
    hits.push({ rule: 'url', start, end: start + all.trimEnd().length })
  }
  return hits
}

const SHORT_HOSTS = new Set([
  't.me',
  'x.com',
  'g.co',
  't.co',
  'm.me',
  'd.de',
  'x.de',
  'q.com',
  'a.de',
  'b.de',
])
/** Endings that no German sentence begins with. */
const SURE = new Set([
  'de',
  'com',
  'net',
  'org',
  'eu',
  'info',
  'ru',
  'ua',
  'uk',
  'tr',
  'pl',
  'ro',
  'bg',
  'me',
  'ch',
  'fr',
])

const LEVEL = /^(?:[0-9]{1,4}|[abc][0-2]|u[0-9]{1,2})$/

function handles(scan: Scan): Hit[] {
  const hits: Hit[] = []
  for (const match of scan.lower.matchAll(PLATFORM)) {
    const [all, , , , name = ''] = match
    const parts = name.split(/[_.-]+/).filter((part) => part !== '')
    const isCode = name.includes('#') || parts.some((part) => /[0-9]/.test(part) && !LEVEL.test(part))
    const unknown = parts.some((part) => /^\p{L}+$/u.test(part) && !knowsWord(part))
    if (!unknown && !(isCode && /\p{L}/u.test(name)) && !/_/.test(name)) continue
    hits.push({ rule: 'handle', start: match.index, end: match.index + all.length })
  }
  return hits
}
