/** The name under which `style` attributes are read here. */
const STYLE = 'data-style'

/** What the `style` attribute of an element said. */
export function styleOf(element: Element): string {
  return element.getAttribute(STYLE) ?? element.getAttribute('style') ?? ''
}

/** Elements whose content is text up to their end tag (HTML, 13.2.5.1): what looks like a tag in it is none. */
const TEXT_ONLY = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

const TAG_END = /[\s/>]/

/**
 * The HTML with every `style` attribute under another name, and its style sheets taken out into `styles`. An inert document
 * applies neither, but the content policy counts each as a violation: a clip of 20,000 cells cost seconds. The walk follows
 * the tokenizer of HTML (comments, quoted and bare attribute values, elements of text), so that text is never touched.
 */
export function withoutStyles(html: string): { readonly html: string; readonly styles: string } {
  let out = ''
  let styles = ''
  let kept = 0
  let at = 0
  while (at < html.length) {
    at = html.indexOf('<', at)
    if (at < 0) break
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      at = end < 0 ? html.length : end + 3
      continue
    }
    if (!/[a-z]/i.test(html[at + 1] ?? '')) {
      at += 1
      continue
    }
    const from = at
    let end = at + 1
    while (end < html.length && !TAG_END.test(html[end] ?? '')) end += 1
    const name = html.slice(at + 1, end).toLowerCase()
    at = end
    for (;;) {
      const attribute = attributeAt(html, at)
      if (!attribute) break
      if (attribute.name === 'style') {
        out += html.slice(kept, attribute.start) + STYLE
        kept = attribute.start + 'style'.length
      }
      at = attribute.end
    }
    at = html[at] === '>' ? at + 1 : at
    if (!TEXT_ONLY.test(name)) continue
    const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    close.lastIndex = at
    const found = close.exec(html)
    const stop = found?.index ?? html.length
    if (name === 'style') {
      styles += `${html.slice(at, stop)}\n`
      out += html.slice(kept, from)
      const after = html.indexOf('>', stop)
      at = after < 0 ? html.length : after + 1
      kept = at
    } else at = stop
  }
  return { html: out + html.slice(kept), styles }
}

interface Attribute {
  readonly name: string
  readonly start: number
  readonly end: number
}

// The attribute that begins at or after `from` inside a tag; null at the end of the tag.
function attributeAt(html: string, from: number): Attribute | null {
  let at = from
  while (at < html.length && /[\s/]/.test(html[at] ?? '')) at += 1
  if (at >= html.length || html[at] === '>') return null
  const start = at
  // A name may begin with `=`.
  at += 1
  while (at < html.length && !/[\s/>=]/.test(html[at] ?? '')) at += 1
  const name = html.slice(start, at).toLowerCase()
  let after = at
  while (after < html.length && /\s/.test(html[after] ?? '')) after += 1
  if (html[after] !== '=') return { name, start, end: at }
  after += 1
  while (after < html.length && /\s/.test(html[after] ?? '')) after += 1
  const quote = html[after]
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, after + 1)
    return { name, start, end: close < 0 ? html.length : close + 1 }
  }
  while (after < html.length && !/[\s>]/.test(html[after] ?? '')) after += 1
  return { name, start, end: after }
}
