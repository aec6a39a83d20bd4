import { cdp, userEvent } from 'vitest/browser'
import { beforeEach, expect, test } from 'vitest'
import { exampleModel, mount, type Mounted } from './example.ts'

// Text as a keyboard driver or an input method sends it: first a key, then what it has made of it.
type Session = { send(method: string, params: Record<string, unknown>): Promise<unknown> }
const session = cdp() as unknown as Session
const key = (params: Record<string, unknown>): Promise<unknown> =>
  session.send('Input.dispatchKeyEvent', params)

let m: Mounted

beforeEach(async () => {
  m = await mount(exampleModel(10))
  m.grid.focusCell('row-2', 'note')
})

test('the first character is not lost', async () => {
  await userEvent.keyboard('T')
  expect(m.editor.value).toBe('T')
  expect(m.root.activeElement).toBe(m.editor)
})

test('a dead key and its letter become one character', async () => {
  await key({ type: 'rawKeyDown', key: 'Dead', code: 'Backquote', windowsVirtualKeyCode: 220 })
  expect(m.root.activeElement).toBe(m.editor)
  await key({ type: 'keyUp', key: 'Dead', code: 'Backquote' })
  await key({ type: 'keyDown', key: 'ê', code: 'KeyE', text: 'ê', unmodifiedText: 'e' })
  expect(m.editor.value).toBe('ê')
})

test('a character made with AltGr', async () => {
  // Ctrl+Alt: so Windows reports AltGr.
  await key({ type: 'rawKeyDown', key: 'AltGraph', code: 'AltRight', modifiers: 3 })
  await key({ type: 'keyDown', key: '{', code: 'Digit7', text: '{', unmodifiedText: '7' })
  expect(m.editor.value).toBe('{')
})

test('a composition begins with the key that starts it', async () => {
  await key({ type: 'rawKeyDown', key: 'Process', code: 'KeyN', windowsVirtualKeyCode: 229 })
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  expect(m.editor.value).toBe('に')
  // Enter ends the composition, not the editing.
  await key({ type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 })
  await session.send('Input.insertText', { text: '日本' })
  expect(m.editor.value).toBe('日本')
  expect(m.root.activeElement).toBe(m.editor)
})

test('quick typing keeps every character, in order', async () => {
  await userEvent.keyboard('Termin im Jobcenter{Enter}')
  expect(m.cell(2, 'note').textContent).toBe('Termin im Jobcenter')
})
