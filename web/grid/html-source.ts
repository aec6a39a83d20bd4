/** The name under which a `style` attribute is read here, where it says something that matters. */
const STYLE = 'data-style'

/** What the `style` attribute of an element said, as far as it matters here. */
export function styleOf(element: Element): string {
  return element.getAttribute(STYLE) ?? element.getAttribute('style') ?? ''
}

/** Attributes that tell something of a table's cells; all others are only looks. */
const TELLING: ReadonlySet<string> = new Set([
  'colspan',
  'rowspan',
  'hidden',
  'role',
  'class',
  'data-kim-cut',
])

/** Styles that tell whether an element is seen, and whether it is part of the line. */
const TELLING_STYLE = /display|vertical-align\s*:\s*su/i

/** Elements whose content is text up to their end tag (HTML, 13.2.5.1): what looks like a tag in it is none. */
const TEXT_ONLY = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * The HTML without what only makes looks: style sheets are taken out into `styles`, attributes left out, `style` ones under
 * another name where they tell what is hidden. An inert document applies no style, but the content policy counts each as a
 * violation, and the parser reads them all: a clip of 20,000 cells cost seconds. The walk follows the tokenizer of HTML
 * (comments, quoted and bare attribute values, elements of text), so that text is never touched.
 */
export function withoutStyles(html: string): { readonly html: string; readonly styles: string } {
  const out: string[] = []
  const styles: string[] = []
  let kept = 0
  let at = 0
  const leaveOut = (from: number, to: number): void => {
    out.push(html.slice(kept, from))
    kept = to
  }
  while (at < html.length) {
    at = html.indexOf('<', at)
    if (at < 0) break
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      at = end < 0 ? html.length : end + 3
      continue
    }
    if (!isLetter(html.charCodeAt(at + 1))) {
      at += 1
      continue
    }
    const from = at
    const end = skip(html, at + 1, isInName)
    const name = html.slice(at + 1, end).toLowerCase()
    at = end
    for (;;) {
      const start = skip(html, at, isBetween)
      at = start
      if (start >= html.length || html.charCodeAt(start) === CLOSE) break
      // The first character of a name may be anything, also `=`.
      const behind = skip(html, start + 1, isInAttribute)
      const attribute = html.slice(start, behind).toLowerCase()
      at = valueEnd(html, behind)
      if (name === 'style' || TELLING.has(attribute)) continue
      if (attribute === 'style' && TELLING_STYLE.test(html.slice(behind, at))) {
        leaveOut(start, behind)
        out.push(STYLE)
      } else leaveOut(start, at)
    }
    if (html.charCodeAt(at) === CLOSE) at += 1
    if (!TEXT_ONLY.test(name)) continue
    const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    close.lastIndex = at
    const stop = close.exec(html)?.index ?? html.length
    if (name === 'style') {
      styles.push(html.slice(at, stop))
      const after = html.indexOf('>', stop)
      at = after < 0 ? html.length : after + 1
      leaveOut(from, at)
    } else at = stop
  }
  out.push(html.slice(kept))
  return { html: out.join(''), styles: styles.join('\n') }
}

const CLOSE = 0x3e
const SLASH = 0x2f
const EQUALS = 0x3d

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d
const isLetter = (code: number): boolean => {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
const isInName = (code: number): boolean => !isBlank(code) && code !== SLASH && code !== CLOSE
const isInAttribute = (code: number): boolean => isInName(code) && code !== EQUALS
const isBetween = (code: number): boolean => isBlank(code) || code === SLASH
const isInBare = (code: number): boolean => !isBlank(code) && code !== CLOSE

function skip(html: string, from: number, goes: (code: number) => boolean): number {
  let at = from
  while (at < html.length && goes(html.charCodeAt(at))) at += 1
  return at
}

// The end of an attribute whose name ends at `from`, its value included where it has one.
function valueEnd(html: string, from: number): number {
  const sign = skip(html, from, isBlank)
  if (html.charCodeAt(sign) !== EQUALS) return from
  const value = skip(html, sign + 1, isBlank)
  const quote = html[value]
  if (quote !== '"' && quote !== "'") return skip(html, value, isInBare)
  const close = html.indexOf(quote, value + 1)
  return close < 0 ? html.length : close + 1
}
