import { describe, expect, test } from 'vitest'
import { beginsText, commandOf, isPageCommand, KEYMAP, strokeName } from '../../../web/grid/keymap.ts'

const stroke = (
  key: string,
  held: 'ctrl' | 'meta' | 'alt' | 'shift' | 'altgr' | '' = '',
): Parameters<typeof beginsText>[0] => ({
  key,
  ctrlKey: held === 'ctrl' || held === 'altgr',
  metaKey: held === 'meta',
  altKey: held === 'alt' || held === 'altgr',
  shiftKey: held === 'shift',
  altGraph: held === 'altgr',
})

test('no key means two things', () => {
  const keys = KEYMAP.flatMap((binding) => [...binding.keys])
  expect(new Set(keys).size).toBe(keys.length)
})

test('every command has its help in both languages', () => {
  for (const { help } of KEYMAP) {
    expect(help.de).not.toBe('')
    expect(help.en).not.toBe('')
  }
})

test.each([
  [stroke('ArrowDown'), 'move'],
  [stroke('ArrowDown', 'ctrl'), 'jump'],
  [stroke('ArrowDown', 'meta'), 'jump'],
  [stroke('ArrowDown', 'alt'), 'open-list'],
  [stroke('ArrowDown', 'shift'), 'extend'],
  [stroke('a', 'ctrl'), 'select-all'],
  [stroke(' ', 'shift'), 'select-row'],
  [stroke('F2'), 'edit'],
  [stroke(' '), 'edit'],
  [stroke('x'), undefined],
])('%o is %s', (key, command) => {
  expect(commandOf(key)).toBe(command)
})

test('undo and find belong to the page', () => {
  expect(isPageCommand('undo')).toBe(true)
  expect(isPageCommand('move')).toBe(false)
  expect(strokeName(stroke('z', 'ctrl'))).toBe('Ctrl+Z')
})

describe('text begins with', () => {
  test.each(['a', 'ß', '5', ' ', '=', 'Dead', 'Process', '😀'])('%s', (key) => {
    expect(beginsText(stroke(key))).toBe(true)
  })
  test('a character made with AltGr', () => {
    expect(beginsText(stroke('@', 'altgr'))).toBe(true)
  })
  test.each(['Enter', 'Shift', 'F5', 'Unidentified', 'ArrowUp'])('not %s', (key) => {
    expect(beginsText(stroke(key))).toBe(false)
  })
  test('not a shortcut', () => {
    expect(beginsText(stroke('s', 'ctrl'))).toBe(false)
    expect(beginsText(stroke('h', 'alt'))).toBe(false)
    expect(beginsText(stroke('c', 'meta'))).toBe(false)
  })
})
