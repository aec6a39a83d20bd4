import { gridText } from '../../text/grid.ts'
import type { GridState } from '../state.ts'

const make = (tag: string, className: string, text = ''): HTMLElement => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

/** Draws both header rows anew: the bands of the column groups, and the columns' labels. */
export function drawHead(head: HTMLElement, state: GridState): void {
  const language = state.model?.language ?? 'de'
  head.replaceChildren(bandRow(state, language), headingRow(state, language))
}

function bandRow(state: GridState, language: 'de' | 'en'): HTMLElement {
  const t = gridText(language)
  const row = headerRow(1, 'bands')
  for (const band of state.columns.bands) {
    const cell = headerCell(band.first, `band b${band.first}`)
    if (band.span > 1) cell.ariaColSpan = String(band.span)
    const label = make('span', 'band-label')
    label.append(make('span', 'band-name', band.label))
    if (band.size > 1) {
      const fold = document.createElement('button')
      fold.type = 'button'
      fold.className = 'fold'
      // Keyboard users have Alt+G; a stop for every band would come before the first cell.
      fold.tabIndex = -1
      fold.dataset['fold'] = band.group
      fold.ariaExpanded = String(!band.folded)
      fold.ariaLabel = band.folded ? t.unfold(band.label) : t.fold(band.label)
      fold.title = fold.ariaLabel
      fold.textContent = band.folded ? `▸ ${t.more(band.size - 1)}` : '▾'
      label.append(fold)
    }
    cell.append(label)
    row.append(cell)
  }
  return row
}

function headingRow(state: GridState, language: 'de' | 'en'): HTMLElement {
  const row = headerRow(2, 'headings')
  for (const [at, { column, label }] of state.columns.columns.entries()) {
    const cell = headerCell(at, `heading c${at}${at === 0 ? ' frozen' : ''}`)
    cell.dataset['column'] = String(at)
    cell.append(make('span', 'heading-label', label))
    cell.title = column.hint ? `${label}: ${column.hint[language]}` : label
    row.append(cell)
  }
  return row
}

function headerRow(index: number, className: string): HTMLElement {
  const row = make('div', className)
  row.setAttribute('role', 'row')
  row.setAttribute('aria-rowindex', String(index))
  return row
}

function headerCell(at: number, className: string): HTMLElement {
  const cell = make('div', className)
  cell.setAttribute('role', 'columnheader')
  cell.setAttribute('aria-colindex', String(at + 1))
  return cell
}
