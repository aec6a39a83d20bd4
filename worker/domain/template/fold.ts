const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
  xiv: '14',
}

/** The Arabic number of a Roman one up to fourteen, as German social law counts its books; other texts as they are. */
export function arabic(text: string): string {
  return ROMAN[text] ?? text
}

// Superscripts and digits in circles are marks, not digits: "5¹" must not become "51".
const decomposed = (text: string): string =>
  text.replace(/[0-9]+|[^\p{N}]+/gu, (part) => part.normalize('NFKD'))

/**
 * Comparable form of a text, for codes, finding and filtering: lower case, no accents, no paragraph sign, `ß` as `ss`,
 * one apostrophe, hyphens and slashes without blanks around them, `SGB II` as `sgb 2`, runs of blanks as
 * one, no colon at the end, one sign
 * for all genders.
 */
export function fold(text: string): string {
  return decomposed(text)
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/§+/g, ' ')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[:_](?=in(?:nen)?(?!\p{L}))/gu, '*')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .replace(/ ?\/ ?/g, '/')
    .replace(/\b(sgb|alg) ?([ivx]+|\d+)\b/g, (_, law: string, book: string) => `${law} ${arabic(book)}`)
    .trim()
    .replace(/ ?:$/, '')
}
