import { describe, expect, test } from 'vitest'
import { editorAction, type EditorState } from '../../../web/grid/edit.ts'

const key = (name: string, held = '') => ({
  key: name,
  ctrlKey: held === 'ctrl',
  metaKey: false,
  altKey: held === 'alt',
  shiftKey: held === 'shift',
})
const state = (over: Partial<EditorState> = {}): EditorState => ({
  mode: 'enter',
  listOpen: false,
  choosing: false,
  several: false,
  ...over,
})

test.each([
  ['Enter', '', { do: 'commit', go: 'down' }],
  ['Enter', 'shift', { do: 'commit', go: 'up' }],
  ['Tab', '', { do: 'commit', go: 'next' }],
  ['Tab', 'shift', { do: 'commit', go: 'back' }],
  ['Enter', 'ctrl', { do: 'fill' }],
  ['Escape', '', { do: 'cancel' }],
  ['F2', '', { do: 'edit' }],
  ['F6', '', { do: 'leave' }],
  ['ArrowDown', 'alt', { do: 'open-list' }],
  ['x', '', { do: 'native' }],
  ['Home', '', { do: 'native' }],
])('%s %s', (name, held, action) => {
  expect(editorAction(key(name, held), state())).toEqual(action)
})

describe('arrows', () => {
  test('commit and move after typing', () => {
    expect(editorAction(key('ArrowLeft'), state())).toEqual({ do: 'commit', go: 'move', direction: 'left' })
  })
  test('move the caret while editing', () => {
    expect(editorAction(key('ArrowLeft'), state({ mode: 'edit' }))).toEqual({ do: 'native' })
  })
  test('select text with Shift', () => {
    expect(editorAction(key('ArrowLeft', 'shift'), state())).toEqual({ do: 'native' })
  })
  test('walk through an open list', () => {
    expect(editorAction(key('ArrowDown'), state({ listOpen: true }))).toEqual({ do: 'list', step: 1 })
    expect(editorAction(key('PageUp'), state({ listOpen: true }))).toEqual({ do: 'list', step: -8 })
  })
})

describe('the list', () => {
  test('Space switches an option that the arrows reached', () => {
    const reached = state({ listOpen: true, choosing: true, several: true })
    expect(editorAction(key(' '), reached)).toEqual({ do: 'toggle' })
  })
  test('Space is a blank while a label is being typed', () => {
    expect(editorAction(key(' '), state({ listOpen: true, several: true }))).toEqual({ do: 'native' })
  })
  test('Escape closes it first when the arrows are in it', () => {
    expect(editorAction(key('Escape'), state({ listOpen: true, choosing: true }))).toEqual({
      do: 'close-list',
    })
  })
})
