import type { Language } from '../../text/catalogue.ts'
import { columnMenuText } from '../../text/column-menu.ts'
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

function bandRow(state: GridState, language: Language): HTMLElement {
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

function headingRow(state: GridState, language: Language): HTMLElement {
  const row = headerRow(2, 'headings')
  for (const [at, { column, label }] of state.columns.columns.entries()) {
    const { sort, filters } = state.query
    const frozen =
      at === 0
        ? ' frozen'
        : at < state.columns.frozen
          ? ` pinned${at === state.columns.frozen - 1 ? ' last' : ''}`
          : ''
    const cell = headerCell(at, `heading c${at}${frozen}`)
    cell.dataset['column'] = String(at)
    // The menu's name is not part of what every cell of the column is announced with.
    cell.ariaLabel = label
    const sorted = sort.find((one) => one.column === column.key)
    cell.ariaSort = sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'
    const menu = document.createElement('button')
    menu.type = 'button'
    menu.className = `menu${sorted ? ' on' : ''}${filters[column.key] ? ' on filtered' : ''}`
    // Keyboard users have Ctrl+Shift+L; a stop for every column would come before the first cell.
    menu.tabIndex = -1
    menu.dataset['menu'] = String(at)
    menu.ariaHasPopup = 'dialog'
    menu.ariaLabel = menuLabel(label, sorted?.descending, filters[column.key] !== undefined, language)
    menu.title = menu.ariaLabel
    menu.dataset['sign'] = sorted ? (sorted.descending ? '▼' : '▲') : filters[column.key] ? '' : '▾'
    if (at === 0 && state.model?.labels) cell.append(make('span', 'own-label', gridText(language).ownLabel))
    cell.prepend(make('span', 'heading-label', label))
    cell.append(menu, make('span', 'edge'))
    cell.title = column.hint ? `${label}: ${column.hint[language]}` : label
    row.append(cell)
  }
  return row
}

function menuLabel(
  label: string,
  descending: boolean | undefined,
  filtered: boolean,
  language: Language,
): string {
  const t = columnMenuText(language)
  const order = descending === undefined ? '' : descending ? t.sortedDown : t.sortedUp
  return [t.menu(label), order, filtered ? t.filtered : ''].filter(Boolean).join(', ')
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
