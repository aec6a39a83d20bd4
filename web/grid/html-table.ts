import { trusted } from '../ui/trusted.ts'

/** The cells of the first table in `html`, or null when there is none or no DOM to read it with. */
export function readTable(html: string): string[][] | null {
  if (typeof DOMParser === 'undefined') return null
  const page = new DOMParser().parseFromString(trusted(html), 'text/html')
  const table = page.querySelector('table')
  return table ? cellsOf(table) : null
}

/** Most columns or rows that a merged cell may span; Excel's own limit is far above what a sheet has. */
const MOST = 1000

function cellsOf(table: HTMLTableElement): string[][] {
  const grid: string[][] = []
  let top = 0
  for (const row of table.rows) {
    if (isHidden(row)) continue
    const line = (grid[top] ??= [])
    let left = 0
    for (const cell of row.cells) {
      if (isHidden(cell)) continue
      while (line[left] !== undefined) left += 1
      const width = Math.min(cell.colSpan, MOST)
      const height = Math.min(cell.rowSpan, MOST)
      // A merged cell shows its value at its first place; the others are empty cells.
      for (let down = 0; down < Math.max(1, height); down += 1) {
        const target = (grid[top + down] ??= [])
        for (let right = 0; right < Math.max(1, width); right += 1)
          target[left + right] = down === 0 && right === 0 ? textOf(cell) : ''
      }
      left += width
    }
    top += 1
  }
  // A rowspan may promise rows that the table does not have.
  return grid.slice(0, top).map((line) => Array.from(line, (text) => text ?? ''))
}

// Excel and LibreOffice leave filtered rows in the table and hide them by style.
function isHidden(element: HTMLElement): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

const BLANKS = /[ \t\r\n\f]+/g

// White space of the source is formatting; `br` and `p` are the line breaks, a non-breaking blank is a blank.
function textOf(cell: HTMLElement): string {
  let out = ''
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) out += (child.nodeValue ?? '').replace(BLANKS, ' ')
      else if (child.nodeName === 'BR') out += '\n'
      else if (child.nodeName !== 'STYLE' && child.nodeName !== 'SCRIPT') {
        if (child.nodeName === 'P' && out !== '') out += '\n'
        walk(child)
      }
    }
  }
  walk(cell)
  return out
    .replace(/ *\n */g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim()
}
