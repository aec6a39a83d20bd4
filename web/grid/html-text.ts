import { styleOf } from './html-source.ts'

const BLANKS = /[ \t\r\n\f]+/g

/** Elements that begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
    'HR LI MAIN NAV OL P PRE SECTION SUMMARY DETAILS TABLE TBODY THEAD TFOOT TR UL'
  ).split(' '),
)
const NO_TEXT: ReadonlySet<string> = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'])

/**
 * The text of a cell as it is read: white space of the source is formatting, `br` and blocks (paragraphs, items of lists,
 * rows of inner tables) are lines, inner cells stand apart. What is raised or lowered is a mark and no part of a number:
 * `5<sup>1</sup>` reads `5^1`, which no column takes for 51.
 */
export function textOf(cell: Element, isHidden: (element: Element) => boolean): string {
  const [only] = cell.childNodes
  if (cell.childNodes.length === 1 && only?.nodeType === Node.TEXT_NODE)
    return (only.nodeValue ?? '').replace(BLANKS, ' ').replaceAll('\u00a0', ' ').trim()
  let out = ''
  // What comes next begins a line, or stands apart from what came before.
  let gap: '' | ' ' | '\n' = ''
  const write = (text: string): void => {
    if (text === '') return
    if (text.trim() === '' && (gap === '\n' || out === '' || out.endsWith('\n'))) return
    if (gap !== '' && out !== '' && !out.endsWith('\n')) out += gap
    gap = ''
    out += text
  }
  const walk = (node: Node, isPre: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.nodeValue ?? ''
        write(isPre ? text.replace(/\r\n?/g, '\n') : text.replace(BLANKS, ' '))
      } else if (child.nodeName === 'BR') {
        if (gap === '\n' && out !== '') out += '\n'
        gap = ''
        out += '\n'
      } else if (child instanceof Element && !NO_TEXT.has(child.nodeName) && !isHidden(child))
        element(child, isPre)
    }
  }
  const element = (child: Element, isPre: boolean): void => {
    const isBlock = BLOCKS.has(child.nodeName)
    if (isBlock) gap = '\n'
    else if (/^T[DH]$/.test(child.nodeName) && gap === '') gap = ' '
    const raised = raisedBy(child)
    if (raised !== '' && (child.textContent ?? '').trim() !== '') write(raised)
    walk(child, isPre || child.nodeName === 'PRE')
    if (isBlock) gap = '\n'
    else if (/^T[DH]$/.test(child.nodeName) && gap === '') gap = ' '
  }
  walk(cell, false)
  return out
    .replace(/ *\n */g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim()
}

function raisedBy(element: Element): '' | '^' | '_' {
  const style = /vertical-align\s*:\s*(super|sub)\b/i.exec(styleOf(element))?.[1]
  if (element.nodeName === 'SUP' || style?.toLowerCase() === 'super') return '^'
  return element.nodeName === 'SUB' || style?.toLowerCase() === 'sub' ? '_' : ''
}
