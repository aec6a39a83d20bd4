import { trusted } from '../ui/trusted.ts'
import type { Clip } from './clipboard.ts'
import { textOf } from './html-text.ts'
import { styleOf, withoutStyles } from './html-source.ts'

/** The cells of the tables in `html`, or null when there is none or no DOM to read it with. */
export function readTables(html: string): Clip | null {
  if (typeof DOMParser === 'undefined') return null
  const source = withoutStyles(html)
  const page = new DOMParser().parseFromString(trusted(source.html), 'text/html')
  const hidden = hiddenBy(source.styles)
  const outer = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'))
  const tables = outer.flatMap((table) => dataTables(table))
  const [first] = tables
  if (!first) return null
  return {
    cells: tables.flatMap((table) => cellsOf(table, hidden)),
    tables: tables.length,
    beside: isTextBeside(page.body, new Set(tables), hidden),
    cut: first.dataset['kimCut'] ?? '',
  }
}

type IsHidden = (element: Element) => boolean

// Excel and LibreOffice leave filtered rows in the table and hide them by style, Excel's pages also by class.
function hiddenBy(styles: string): IsHidden {
  const classes = [...styles.matchAll(/\.([\w-]+)\s*\{[^}]*display\s*:\s*none/gi)].map(
    ([, name]) => name ?? '',
  )
  return (element) =>
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(styleOf(element)) ||
    classes.some((name) => element.classList.contains(name))
}

// A table that only lays others out (its cells hold fewer cells of their own than the tables in them) is none of data.
function dataTables(table: HTMLTableElement): readonly HTMLTableElement[] {
  const inner = [...table.querySelectorAll('table')].filter(
    (one) => one.parentElement?.closest('table') === table,
  )
  if (inner.length === 0) return [table]
  const own = [...table.rows].reduce((sum, row) => sum + row.cells.length, 0)
  const theirs = inner.reduce((sum, one) => sum + one.querySelectorAll('td, th').length, 0)
  const isLayout = /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || theirs > own
  return isLayout ? inner.flatMap((one) => dataTables(one)) : [table]
}

/** Most columns or rows that a merged cell may span; Excel's own limit is far above what a sheet has. */
const MOST = 1000

interface Merged {
  readonly cell: HTMLTableCellElement
  text: string | null
}

function cellsOf(table: HTMLTableElement, isHidden: IsHidden): string[][] {
  const rows = [...table.rows]
  const isGone = (row: HTMLTableRowElement): boolean =>
    isHidden(row) ||
    (row.parentElement !== null && row.parentElement !== table && isHidden(row.parentElement))
  // Hidden rows count for what spans them, as they do in the sheet that the table was copied from.
  const grid: (Merged | undefined)[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    let left = 0
    for (const cell of row.cells) {
      if (isHidden(cell)) continue
      while (grid[top]?.[left] !== undefined) left += 1
      const width = Math.max(1, Math.min(cell.colSpan, MOST))
      // A rowspan may promise rows that the table does not have; 0 means all that are left.
      const height = cell.rowSpan === 0 ? rows.length : Math.min(cell.rowSpan, MOST)
      const merged: Merged = { cell, text: null }
      for (let down = top; down < Math.min(top + height, rows.length); down += 1)
        for (let right = left; right < left + width; right += 1) {
          const line = grid[down]
          if (line) line[right] ??= merged
        }
      left += width
    }
  }
  // A merged cell shows its value at the first of its places that is seen; the others are empty cells.
  const take = (merged: Merged | undefined): string => {
    if (!merged || merged.text !== null) return ''
    merged.text = textOf(merged.cell, isHidden)
    return merged.text
  }
  return grid.flatMap((line, at) => {
    const row = rows[at]
    return row && !isGone(row) ? [Array.from(line, take)] : []
  })
}

// Whatever else is in the clip: headings, paragraphs, cells of a layout around the tables.
function isTextBeside(root: Element, tables: ReadonlySet<Element>, isHidden: IsHidden): boolean {
  for (const child of root.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '') return true
    if (!(child instanceof Element) || tables.has(child) || /^(?:SCRIPT|TEMPLATE)$/.test(child.nodeName))
      continue
    if (!isHidden(child) && isTextBeside(child, tables, isHidden)) return true
  }
  return false
}
