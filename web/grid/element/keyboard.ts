import { bind, bindAt, type BoundWrite } from '../bound.ts'
import { beginsText, commandOf, isPageCommand } from '../keymap.ts'
import { step } from '../move.ts'
import { cellsOf, isMultiple, rangesOf, selectCell } from '../selection.ts'
import { gridText } from '../../text/grid.ts'
import { COMMANDS } from './commands.ts'
import type { GridHost } from './host.ts'
import { answer, decline } from './proposals.ts'
import { goOn, Run } from './run.ts'

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'])
const IS_MAC = /mac/i.test(navigator.userAgent)

/** Every key of the grid: commands in Ready mode, the editor's keys while it is open. */
export class Keyboard {
  readonly #host: GridHost
  readonly #run = new Run()
  #leaving = false

  constructor(host: GridHost) {
    this.#host = host
  }

  /** Forgets where a Tab run began; the pointer has moved. */
  reset(): void {
    this.#run.forget()
    this.#leaving = false
  }

  handle(event: KeyboardEvent): void {
    if (event.isComposing && this.#host.editor.mode !== 'ready') return
    const done = this.#host.editor.mode === 'ready' ? this.#ready(event) : this.#editing(event)
    if (done) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  #ready(event: KeyboardEvent): boolean {
    // Shift on its way to Shift+Tab is no other key.
    if (MODIFIERS.has(event.key)) return false
    const host = this.#host
    const command = commandOf(event)
    if (command === 'escape') {
      if (decline(host)) return true
      this.#leaving = host.state.cut === null
      this.#endCut()
      host.tip.hide()
      return true
    }
    if (command === 'leave') {
      if (host.announce('grid-command', { command, back: event.shiftKey })) host.leave(event.shiftKey)
      return true
    }
    if (command === 'next') return this.#tab(event.shiftKey)
    this.#leaving = false
    if (command === 'fill-selection' && answer(host, true)) return true
    if (command === 'down') {
      const isProposed = !event.shiftKey && answer(host, false)
      if (isProposed && host.editor.mode !== 'ready') return true
      if (
        !isProposed &&
        host.state.model?.enterEdits &&
        !isMultiple(host.state.selection) &&
        host.editor.begin('edit')
      )
        return true
      goOn(host, this.#run, event.shiftKey ? 'up' : 'down')
      return true
    }
    if (command === 'undo' && host.takeBackWaiting()) return true
    if (command && isPageCommand(command)) return !host.announce('grid-command', { command })
    if (command) {
      this.#run.forget()
      return COMMANDS[command](host, event)
    }
    const altGraph = event.getModifierState('AltGraph') || (IS_MAC && event.altKey && !event.ctrlKey)
    if (beginsText(withAltGraph(event, altGraph))) return this.#begin()
    return false
  }

  #endCut(): void {
    const { state, refresh, announce } = this.#host
    if (!state.cut) return
    state.cut = null
    refresh()
    announce('grid-say', { text: gridText(state.model?.language ?? 'de').cutEnded })
  }

  // The key itself must reach the input that has just got the focus: it is not prevented.
  #begin(): boolean {
    const host = this.#host
    if (host.editor.begin('enter')) return false
    const { model } = host.state
    const at = host.state.place(host.state.selection.active)
    if (!model || !at) return true
    const t = gridText(model.language)
    const title = model.editable ? t.readOnlyColumn(at.column.label) : t.readOnlySheet
    host.tip.show([{ mark: 'hint', title, text: '' }], host.view.element(host.state.selection.active))
    host.announce('grid-say', { text: title })
    return true
  }

  // A sheet that is only read is one stop for Tab; one that is filled has Escape then Tab, and F6.
  #tab(back: boolean): boolean {
    const { state } = this.#host
    const { active } = state.selection
    const { rows, columns } = state.extent
    const atEnd = back
      ? active.row === 0 && active.column === 0
      : active.row === rows - 1 && active.column === columns - 1
    if (this.#leaving || !state.model?.editable || (atEnd && !isMultiple(state.selection))) {
      this.#leaving = false
      this.#host.leave(back)
      return false
    }
    goOn(this.#host, this.#run, back ? 'back' : 'next')
    return true
  }

  #editing(event: KeyboardEvent): boolean {
    const host = this.#host
    const { editor } = host
    const action = editor.action(event)
    switch (action.do) {
      case 'native':
        // Undo, find and the like belong to the text while it is written.
        return false
      case 'commit': {
        if (action.go !== 'move' && editor.takeWord()) return true
        if (editor.result()?.isOpen) {
          editor.ask()
          return true
        }
        commit(host)
        if (action.go === 'move') {
          this.#run.forget()
          host.select(selectCell(step(host.state.selection.active, action.direction, host.state.extent)))
        } else if (action.go === 'stay') host.select(host.state.selection)
        else goOn(host, this.#run, action.go)
        return true
      }
      case 'fill':
        if (editor.result()?.isOpen) editor.ask()
        else fillSelection(host)
        return true
      case 'cancel':
        editor.close()
        host.select(host.state.selection)
        return true
      case 'close-list':
        editor.closeList()
        return true
      case 'edit':
        editor.edit()
        return true
      case 'open-list':
        editor.offer()
        return true
      case 'list':
        editor.moveInList(action.step)
        return true
      case 'toggle':
        editor.toggle()
        return true
      case 'leave':
        commit(host)
        host.select(host.state.selection)
        if (host.announce('grid-command', { command: 'leave', back: event.shiftKey }))
          host.leave(event.shiftKey)
        return true
    }
  }
}

/** Writes what the editor holds into its cell and closes it; the focus stays where it is. */
export function commit(host: GridHost): void {
  const written = take(host)
  if (written) host.write({ gesture: written.chosen ? 'choose' : 'type', writes: [written.write] })
}

// What stands in the editor, for its own cell, wherever that is by now.
function take(host: GridHost): { readonly write: BoundWrite; readonly chosen: boolean } | null {
  const { editor, state } = host
  const { place } = editor
  const result = editor.result()
  const text = editor.input.value
  editor.close()
  if (!result || !place) return null
  if (!state.rows.byId(place.row)) {
    // The row is gone and nobody has kept it: what was written stays in sight, on this screen alone.
    const title = gridText(state.model?.language ?? 'de').rowGone
    host.tip.show([{ mark: 'refused', title, text }], host.view.element(state.selection.active))
    host.announce('grid-say', { text: title })
    return null
  }
  const write = bindAt(state, place, result.write)
  return write && { write, chosen: result.chosen }
}

// Ctrl+Enter: one text for every selected cell.
function fillSelection(host: GridHost): void {
  const { state, editor } = host
  const { selection } = state
  const { filled } = state.rows
  const text = editor.input.value
  const written = take(host)
  if (written) {
    const { row: _, column, ...content } = written.write
    const others = [...cellsOf(rangesOf(selection))].filter(
      ({ row, column: at }) =>
        row < filled && (row !== selection.active.row || at !== selection.active.column),
    )
    // A chosen key means something in its own column only.
    const writes = others.map((cell) =>
      state.columns.columns[cell.column]?.key === column ? { ...cell, ...content } : { ...cell, text },
    )
    host.write({ gesture: 'fill', writes: [written.write, ...bind(state, writes)] })
  }
  host.select(host.state.selection)
}

function withAltGraph(event: KeyboardEvent, altGraph: boolean): Parameters<typeof beginsText>[0] {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event
  return { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, altGraph }
}
