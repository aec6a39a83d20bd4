import { bind, type Write } from '../bound.ts'
import type { RowCommand } from '../events.ts'
import { planFill } from '../fill.ts'
import type { CommandId, Stroke } from '../keymap.ts'
import { foldToggled } from '../layout.ts'
import { blockAround, directionOf, jump, lastUsed, step } from '../move.ts'
import { nextIssue } from '../next-issue.ts'
import { type Cell, cellsOf, extendTo, rangesOf, rowsOf, selectCell, selectRange } from '../selection.ts'
import { gridText } from '../../text/grid.ts'
import type { GridHost } from './host.ts'

/** Carries a command out; true when the key is used up. */
type Command = (host: GridHost, stroke: Stroke) => boolean

const go =
  (target: (host: GridHost, stroke: Stroke) => Cell): Command =>
  (host, stroke) => {
    host.select(selectCell(target(host, stroke)))
    return true
  }

const pull =
  (target: (host: GridHost, stroke: Stroke, head: Cell) => Cell): Command =>
  (host, stroke) => {
    const head = target(host, stroke, host.state.selection.head)
    host.select(extendTo(host.state.selection, head), head)
    return true
  }

const native: Command = () => false

// Page commands never come here: the keyboard hands them to the page first.
const elsewhere: Command = () => false

/** What every command does in Ready mode. */
export const COMMANDS: Readonly<Record<CommandId, Command>> = {
  move: go(({ state }, { key }) => step(state.selection.active, directionOf(key) ?? 'down', state.extent)),
  jump: go(({ state }, { key }) =>
    jump(state.selection.active, directionOf(key) ?? 'down', state.extent, state.isFilled),
  ),
  'row-start': go(({ state }) => ({ row: state.selection.active.row, column: 0 })),
  'row-end': go(({ state }) => ({ row: state.selection.active.row, column: state.extent.columns - 1 })),
  'sheet-start': go(() => ({ row: 0, column: 0 })),
  'sheet-end': go(({ state }) => lastUsed(state.extent, state.isFilled)),
  page: go((host, { key }) => pageFrom(host, host.state.selection.active, key)),
  'page-sideways': go(({ state, view }, { key }) =>
    step(state.selection.active, key === 'PageUp' ? 'left' : 'right', state.extent, view.pageColumns),
  ),
  next: native,
  down: native,
  escape: native,
  issue: (host, { shiftKey }) => {
    const { state } = host
    const columns = state.model?.template.columns.map((column) => column.key) ?? []
    const active = state.columns.columns[state.selection.active.column]?.key ?? ''
    const from = { row: state.selection.active.row, column: columns.indexOf(active) }
    const found = nextIssue(from, shiftKey, {
      rows: state.rows.count,
      rowAt: (index) => state.rows.at(index),
      columns,
      draftsOf: (row) => state.drafts.columnsOf(row),
    })
    const row = found && state.rows.at(found.row)
    if (row) host.goTo(row.id, columns[found.column] ?? '')
    else host.announce('grid-say', { text: gridText(state.model?.language ?? 'de').noIssues })
    return true
  },
  extend: pull(({ state }, { key }, head) => step(head, directionOf(key) ?? 'down', state.extent)),
  'extend-jump': pull(({ state }, { key }, head) =>
    jump(head, directionOf(key) ?? 'down', state.extent, state.isFilled),
  ),
  'extend-far': pull((host, stroke, head) => far(host, stroke, head)),
  'select-all': ({ state, select }) => {
    const { active } = state.selection
    const block = blockAround(active, state.extent, state.isFilled)
    const range = rangesOf(state.selection)[0]
    const again =
      range &&
      range.top === block.top &&
      range.bottom === block.bottom &&
      range.left === block.left &&
      range.right === block.right
    const all = { top: 0, left: 0, bottom: state.extent.rows - 1, right: state.extent.columns - 1 }
    select(selectRange(active, again ? all : block), active)
    return true
  },
  'select-row': ({ state, select }) => {
    const rows = rangesOf(state.selection).at(-1)
    if (!rows) return true
    select(
      selectRange(state.selection.active, { ...rows, left: 0, right: state.extent.columns - 1 }),
      state.selection.active,
    )
    return true
  },
  'select-column': ({ state, select }) => {
    const columns = rangesOf(state.selection).at(-1)
    if (!columns) return true
    select(
      selectRange(state.selection.active, { ...columns, top: 0, bottom: state.extent.rows - 1 }),
      state.selection.active,
    )
    return true
  },
  edit: ({ editor }) => {
    editor.begin('edit')
    return true
  },
  'open-list': ({ editor }) => {
    if (editor.begin('edit')) editor.offer()
    return true
  },
  clear: (host) => {
    host.write({ gesture: 'clear', writes: bind(host.state, clearWrites(host)) })
    return true
  },
  'clear-and-edit': ({ editor }) => {
    editor.begin('enter')
    return true
  },
  'fill-selection': (host) => fill(host, 'all'),
  'fill-down': (host) => fill(host, 'down'),
  'fill-right': (host) => fill(host, 'right'),
  copy: native,
  cut: native,
  paste: native,
  'remove-rows': (host) => withRows(host, 'remove'),
  'confirm-rows': (host) => withRows(host, 'confirm-row'),
  'one-more': (host) => withRows(host, 'one-more'),
  'duplicate-rows': (host) => withRows(host, 'duplicate'),
  history: ({ state, announce }) => {
    const at = state.place(state.selection.active)
    if (at && !state.rows.isNew(at.row.id))
      announce('grid-history', { row: at.row.id, column: at.column.readOnly ? '' : at.column.key })
    return true
  },
  fold: (host) => {
    const group = host.state.columns.columns[host.state.selection.active.column]?.column.group
    const layout = group && foldToggled(group, host.state)
    if (layout) host.arrange(layout)
    return true
  },
  'column-menu': (host) => {
    host.openMenu(host.state.selection.active.column)
    return true
  },
  'ask-again': (host) => {
    host.ask(host.state.query)
    return true
  },
  undo: elsewhere,
  redo: elsewhere,
  find: (host) => {
    host.openFind('text')
    return true
  },
  'go-to': (host) => {
    host.openFind('case')
    return true
  },
  'find-next': (host, { shiftKey }) => {
    host.findNext(shiftKey)
    return true
  },
  'row-menu': elsewhere,
  ask: elsewhere,
  help: elsewhere,
  leave: elsewhere,
}

function pageFrom({ state, view }: GridHost, from: Cell, key: string): Cell {
  return step(from, key === 'PageUp' ? 'up' : 'down', state.extent, view.pageRows)
}

function far(host: GridHost, { key, ctrlKey, metaKey }: Stroke, head: Cell): Cell {
  const { state } = host
  const ctrl = ctrlKey || metaKey
  if (key === 'Home') return ctrl ? { row: 0, column: 0 } : { ...head, column: 0 }
  if (key === 'End')
    return ctrl ? lastUsed(state.extent, state.isFilled) : { ...head, column: state.extent.columns - 1 }
  return pageFrom(host, head, key)
}

function fill(host: GridHost, how: 'down' | 'right' | 'all'): boolean {
  if (host.state.model?.editable)
    host.write({ gesture: 'fill', writes: bind(host.state, planFill(host.state, how)) })
  return true
}

/** Empties for every selected cell that holds something and may be changed. */
function clearWrites({ state }: GridHost): Write[] {
  const writes: Write[] = []
  for (const cell of cellsOf(rangesOf(state.selection)))
    if (!state.columns.columns[cell.column]?.readOnly && state.isFilled(cell.row, cell.column))
      writes.push({ ...cell, value: null })
  return writes
}

function withRows(host: GridHost, command: RowCommand): boolean {
  const { state, announce } = host
  if (!state.model?.editable) return true
  const ids: string[] = []
  const unborn: string[] = []
  for (const index of rowsOf(rangesOf(state.selection))) {
    const row = state.rows.at(index)
    if (!row || state.rows.isBlank(row)) continue
    if (state.rows.needsCreation(row.id)) unborn.push(row.id)
    else if (!state.rows.isNew(row.id) && (command !== 'remove' || row.removable !== false)) ids.push(row.id)
  }
  // A row that holds refused texts only exists nowhere else.
  if (command === 'remove' && unborn.length > 0) {
    for (const id of unborn) state.dropRow(id)
    host.refresh()
  }
  if (ids.length > 0) announce('grid-rows', { command, rows: ids })
  return true
}
