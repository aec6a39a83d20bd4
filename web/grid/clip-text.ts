/** Cells as tab-separated text; cells with tab, newline or quote are quoted. */
export function toText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\r\n')
}

function quoteCell(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Cells as an HTML table, the other form that spreadsheets read; `cut` names the cut that it is. */
export function toHtml(rows: readonly (readonly string[])[], cut?: string): string {
  const cell = (text: string): string =>
    `<td>${text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c).replaceAll('\n', '<br>')}</td>`
  const mark = cut === undefined ? '' : ` data-kim-cut="${cut}"`
  return `<meta charset="utf-8"><table${mark}>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}
