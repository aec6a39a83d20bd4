import { describe, expect, test } from 'vitest'
import {
  beginsText,
  commandOf,
  isPageCommand,
  KEYMAP,
  type Stroke,
  strokeName,
} from '../../../web/grid/keymap.ts'
import { KEY_HELP } from '../../../web/text/keys.ts'

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
  for (const { command } of KEYMAP) {
    expect(KEY_HELP[command].de).not.toBe('')
    expect(KEY_HELP[command].en).not.toBe('')
  }
})

describe('a shortcut is', () => {
  const press = (key: string, code: string, more: Partial<Stroke> = {}): Stroke => ({
    ...stroke(key, 'ctrl'),
    code,
    ...more,
  })
  test.each([
    ['Russian', press('я', 'KeyZ'), 'undo'],
    ['Russian, with Shift', press('Я', 'KeyZ', { shiftKey: true }), 'redo'],
    ['Russian', press('ф', 'KeyA'), 'select-all'],
    ['Greek', press('ζ', 'KeyZ'), 'undo'],
    ['Arabic', press('ئ', 'KeyZ'), 'undo'],
    ['Arabic, two letters on one key', press('لا', 'KeyB'), undefined],
    ['Hebrew', press('ז', 'KeyZ'), 'undo'],
    ['Thai, a sign above', press('ั', 'KeyY'), 'redo'],
    ['Georgian', press('ზ', 'KeyZ'), 'undo'],
    ['Russian, with Alt', press('к', 'KeyK', { ctrlKey: false, altKey: true }), 'one-more'],
  ])('the key at its place on a keyboard without Latin letters: %s %o', (_, key, command) => {
    expect(commandOf(key)).toBe(command)
  })
  test.each([
    ['QWERTZ', press('z', 'KeyY'), 'undo'],
    ['QWERTZ', press('y', 'KeyZ'), 'redo'],
    ['AZERTY', press('a', 'KeyQ'), 'select-all'],
    ['Dvorak', press('z', 'Slash'), 'undo'],
    ['Turkish', press('ı', 'KeyI'), undefined],
  ])('the letter on one that has them: %s %o', (_, key, command) => {
    expect(commandOf(key)).toBe(command)
  })
  test('no letter that is typed', () => {
    expect(commandOf({ ...stroke('я'), code: 'KeyZ' })).toBeUndefined()
  })
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
