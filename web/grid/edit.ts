import { type Direction, directionOf } from './move.ts'
import { type Stroke, strokeName } from './keymap.ts'

/** Ready: keys move. Enter: typing has replaced the cell, arrows commit. Edit: arrows move the caret. */
export type Mode = 'ready' | 'enter' | 'edit'

/** What a key means while the editor is open. */
export type EditorAction =
  | { readonly do: 'commit'; readonly go: 'down' | 'up' | 'next' | 'back' | 'stay' }
  | { readonly do: 'commit'; readonly go: 'move'; readonly direction: Direction }
  | { readonly do: 'fill' }
  | { readonly do: 'cancel' }
  | { readonly do: 'close-list' }
  | { readonly do: 'edit' }
  | { readonly do: 'open-list' }
  | { readonly do: 'list'; readonly step: number }
  | { readonly do: 'toggle' }
  | { readonly do: 'leave' }
  /** The input's own business. */
  | { readonly do: 'native' }

/** State of the editor that decides over its keys. */
export interface EditorState {
  readonly mode: 'enter' | 'edit'
  readonly listOpen: boolean
  /** An option was reached with the arrows (not just by typing). */
  readonly choosing: boolean
  /** The column takes several codes. */
  readonly several: boolean
}

const NATIVE: EditorAction = { do: 'native' }
const PAGE = 8

/** What a key does in the editor. Keys of a running composition never come here. */
export function editorAction(stroke: Stroke, state: EditorState): EditorAction {
  switch (strokeName(stroke)) {
    case 'Enter':
      return { do: 'commit', go: 'down' }
    case 'Shift+Enter':
      return { do: 'commit', go: 'up' }
    case 'Tab':
      return { do: 'commit', go: 'next' }
    case 'Shift+Tab':
      return { do: 'commit', go: 'back' }
    case 'Ctrl+Enter':
      return { do: 'fill' }
    case 'Escape':
      return state.listOpen && state.choosing ? { do: 'close-list' } : { do: 'cancel' }
    case 'F2':
      return { do: 'edit' }
    case 'F6':
    case 'Shift+F6':
      return { do: 'leave' }
    case 'Alt+ArrowDown':
      return { do: 'open-list' }
    case 'Alt+ArrowUp':
      return state.listOpen ? { do: 'close-list' } : NATIVE
    case ' ':
    case 'Ctrl+ ':
      return state.listOpen && state.several && state.choosing ? { do: 'toggle' } : NATIVE
    case 'PageDown':
      return state.listOpen ? { do: 'list', step: PAGE } : NATIVE
    case 'PageUp':
      return state.listOpen ? { do: 'list', step: -PAGE } : NATIVE
  }
  const direction = directionOf(stroke.key)
  if (!direction || stroke.shiftKey || stroke.ctrlKey || stroke.altKey || stroke.metaKey) return NATIVE
  if (state.listOpen && direction === 'down') return { do: 'list', step: 1 }
  if (state.listOpen && direction === 'up') return { do: 'list', step: -1 }
  return state.mode === 'enter' ? { do: 'commit', go: 'move', direction } : NATIVE
}
