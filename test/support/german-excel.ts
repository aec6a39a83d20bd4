/**
 * What a German Excel is known to make of a field of a CSV file that it opens: the kind of value, or `text` where it stays as it is.
 * Written from what its help and its users tell, apart from the product's own guess, and no stricter than that.
 */
export type Opened = 'text' | 'number' | 'date' | 'time' | 'boolean' | 'formula' | 'error'

const MONTHS = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['märz', 'mrz', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['dezember', 'dez', 'dec', 'december'],
].flat()

const isDay = (n: string): boolean => n.length <= 2 && Number(n) >= 1 && Number(n) <= 31
const isMonthNumber = (n: string): boolean => n.length <= 2 && Number(n) >= 1 && Number(n) <= 12
const isYear = (n: string): boolean => n.length <= 2 || (n.length === 4 && Number(n) >= 1900)

function isDate(text: string): boolean {
  const parts = text.split(/\s*[./-]\s*|\s+/).filter(Boolean)
  const named = /^(\d{0,4})[.\s-]*(\p{L}+)[.\s-]*(\d{0,4})(?:[.\s-]+(\d{2,4}))?$/u.exec(text)
  if (named && MONTHS.includes(named[2]?.toLowerCase() ?? '')) return /\d/.test(text)
  if (!/^[\d\s./-]+$/.test(text) || /^[./-]/.test(text) || /[/-]$/.test(text)) return false
  const [a = '', b = '', c = ''] = parts
  if (parts.length === 2)
    return (
      (isDay(a) && isMonthNumber(b)) || (isMonthNumber(a) && isYear(b)) || (isYear(a) && isMonthNumber(b))
    )
  if (parts.length !== 3) return false
  return (isDay(a) && isMonthNumber(b) && isYear(c)) || (isYear(a) && isMonthNumber(b) && isDay(c))
}

function isNumber(text: string): boolean {
  const plain = text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[€$]\s*|\s*[€$%]$/g, '')
    .replace(/^[+-]|[+-]$/g, '')
    .trim()
  return (
    /^\d+(?:,\d*)?(?:e[+-]?\d+)?$/i.test(plain) ||
    /^,\d+$/.test(plain) ||
    /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/.test(plain) ||
    /^(?:\d+ )?\d+\/\d+$/.test(plain)
  )
}

export function openedByExcel(field: string): Opened {
  if (/^[=+\-@\t\r\0]/.test(field) && !isNumber(field.trim())) return 'formula'
  const text = field.trim()
  if (/^(?:wahr|falsch|true|false)$/i.test(text)) return 'boolean'
  if (/^#(?:nv|wert!|bezug!|name\?|zahl!|div\/0!|null!|n\/a)$/i.test(text)) return 'error'
  if (isDate(text)) return 'date'
  if (/^\d{1,4}:\d{1,2}(?::\d{1,2})?$/.test(text) || /^\d{1,2}(?::\d\d)?\s*[ap]m$/i.test(text)) return 'time'
  return isNumber(text) ? 'number' : 'text'
}
