import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dismissNotice } from '../../../web/app/announce.ts'
import { navigate } from '../../../web/app/router.ts'
import { discardUnsent, sendUnsent } from '../../../web/app/unsent.ts'
import { close } from '../support/mount.ts'
import { find, textOf } from './example.ts'
import { Hands } from './model/hands.ts'
import { SheetServer } from './model/server.ts'

const ROWS = [
  ['e1', 'K7QXM2TR5', { kind: 'cm', status: 'active', persons: 3 }],
  ['e2', 'A1B2C3D4E', { kind: 'cm', status: 'dormant', persons: 7 }],
  ['e3', 'Z9Z9Z9Z9Z', { kind: 'cm', status: 'active', persons: 12 }],
] as const

let server: SheetServer
let hands: Hands
const app = () => document.querySelector<HTMLElement>('kim-app')!
const notice = () => find(app(), 'kim-notice')
const persons = { row: 'e2', column: 'persons' }

beforeEach(() => {
  navigate('/')
  server = new SheetServer(ROWS)
})
afterEach(async () => {
  hands.leave()
  dismissNotice()
  await discardUnsent()
  close()
  vi.unstubAllGlobals()
})

describe('before the part that judges is there', () => {
  test('what is typed is told as waiting, and leaving asks; then it arrives at its own case', async () => {
    hands = await Hands.at(server, 'slow')
    expect(hands.asks).toBe(false)
    hands.write(persons, '9')
    hands.key('Enter')
    await expect.poll(() => hands.bar).toContain('1 Eingabe wartet auf die Prüfung')
    expect(hands.bar).not.toContain('alles gespeichert')
    expect(hands.asks).toBe(true)
    hands.ask({ sort: [{ column: 'persons', descending: true }] })
    await hands.letIn()
    await hands.settle()
    expect(
      Object.fromEntries([...server.entries].map(([id, { values }]) => [id, values['persons']])),
    ).toEqual({
      e1: 3,
      e2: 9,
      e3: 12,
    })
    expect(hands.bar).toMatch(/gespeichert \d\d:\d\d/)
    expect(hands.asks).toBe(false)
  })

  test('a part that cannot be had is told in words, at the place and with a way out; nothing is dropped', async () => {
    hands = await Hands.at(server, 'failing')
    hands.write(persons, '9')
    hands.key('Enter')
    await expect.poll(() => hands.bar).toContain('1 Eingabe noch nicht geprüft und nicht gesichert')
    expect(textOf(notice())).toContain('ließ sich nicht laden')
    expect(textOf(notice())).toContain('Neue Fassung laden')
    expect(hands.asks).toBe(true)
    await hands.letIn()
    await hands.settle()
    expect(server.entries.get('e2')?.values['persons']).toBe(9)
  })

  test('signing out asks about it', async () => {
    hands = await Hands.at(server, 'slow')
    hands.write(persons, '9')
    hands.key('Enter')
    expect(await sendUnsent(hands.desk.me)).toBe(1)
  })

  test('it outlives another page', async () => {
    hands = await Hands.at(server, 'slow')
    hands.write(persons, '9')
    hands.key('Enter')
    navigate('/verlauf')
    await expect.poll(() => find(app(), 'kim-grid')).toBeNull()
    navigate('/blatt/nord/2023-09')
    await expect.poll(() => find(app(), 'kim-grid')).not.toBeNull()
    await expect.poll(() => textOf(find(app(), 'kim-status-bar'))).toContain('1 Eingabe wartet')
    await hands.letIn()
    await expect.poll(() => server.entries.get('e2')?.values['persons']).toBe(9)
  })

  test('a row into which something was typed stays when another person removes it, and says so', async () => {
    hands = await Hands.at(server, 'slow')
    hands.write(persons, '9')
    hands.key('Enter')
    server.remove('e2')
    await hands.hear()
    expect(hands.grid.shownRows.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3'])
    await hands.letIn()
    await hands.settle()
    const { store } = hands.desk
    const row = store?.row('e2')
    expect(row && store?.values(row)['persons']).toBe(9)
    expect(hands.bar).toContain('1 Eingabe nicht gespeichert')
    expect(hands.asks).toBe(true)
  })
})

describe('the open editor', () => {
  test('leaving asks about what stands in it, as long as it does', async () => {
    hands = await Hands.at(server, 'here')
    hands.go(persons)
    hands.key('F2')
    expect(hands.asks).toBe(false)
    hands.key('Escape')
    hands.write(persons, '9')
    expect(hands.asks).toBe(true)
    hands.key('Escape')
    expect(hands.asks).toBe(false)
    expect(server.entries.get('e2')?.values['persons']).toBe(7)
  })

  test('another person removes its row: the row stays with the text, and nothing lands elsewhere', async () => {
    hands = await Hands.at(server, 'here')
    hands.write(persons, '9')
    server.remove('e2')
    await hands.hear()
    expect(hands.writes).toBe(true)
    expect(hands.editor.value).toBe('9')
    hands.key('Enter')
    await hands.settle()
    const { store } = hands.desk
    const row = store?.row('e2')
    expect(row && store?.values(row)['persons']).toBe(9)
    expect([...server.entries].map(([id, { values }]) => [id, values['persons']])).toEqual([
      ['e1', 3],
      ['e3', 12],
    ])
    expect(hands.bar).toContain('1 Eingabe nicht gespeichert')
  })
})

describe('a step back', () => {
  test('in a row that a filter hides says the case and the column, and offers to show it', async () => {
    hands = await Hands.at(server, 'here')
    hands.write(persons, '9')
    hands.key('Enter')
    await hands.settle()
    hands.ask({ filters: { status: { values: ['active'] } } })
    hands.go({ row: 'e1', column: 'persons' })
    hands.key('z', { ctrl: true })
    await expect.poll(() => textOf(notice())).toContain('Rückgängig: Fall A1B2-C3D4-E, Personen')
    expect(textOf(notice())).toContain('Das ist gerade nicht zu sehen.')
    await hands.settle()
    expect(server.entries.get('e2')?.values['persons']).toBe(7)
    const show = [...(notice()?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Zeigen',
    )
    show?.click()
    await expect.poll(() => hands.grid.activeCell).toEqual(persons)
    expect(hands.grid.shownRows.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3'])
    hands.ask({ filters: { status: { values: ['active'] } } })
    hands.go({ row: 'e1', column: 'persons' })
    hands.key('y', { ctrl: true })
    await expect.poll(() => textOf(notice())).toContain('Wiederholt: Fall A1B2-C3D4-E, Personen')
  })

  test('in a row that is gone says so', async () => {
    hands = await Hands.at(server, 'here')
    hands.write(persons, '9')
    hands.key('Enter')
    await hands.settle()
    server.remove('e2')
    await hands.hear()
    hands.go({ row: 'e1', column: 'persons' })
    hands.key('z', { ctrl: true })
    await expect.poll(() => textOf(notice())).toContain('Eine Zeile gibt es nicht mehr')
  })

  test('is asked for by the place of the key on a keyboard without Latin letters', async () => {
    hands = await Hands.at(server, 'here')
    hands.write(persons, '9')
    hands.key('Enter')
    await hands.settle()
    hands.key('я', { ctrl: true }, 'KeyZ')
    await hands.settle()
    expect(server.entries.get('e2')?.values['persons']).toBe(7)
  })
})

describe('a translator of the browser', () => {
  // As they do it: every text node becomes two elements around a new text.
  function translate(root: ParentNode): void {
    const texts = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('style'))
        found.push(node)
    for (const node of found) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = `${node.data} (translated)`
      outer.append(inner)
      node.replaceWith(outer)
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) translate(element.shadowRoot)
  }

  test('is told to leave states and values alone; where it does not, they go on telling what is', async () => {
    hands = await Hands.at(server, 'here')
    const bar = find(app(), 'kim-status-bar')
    expect(bar?.getAttribute('translate')).toBe('no')
    for (const part of bar?.shadowRoot?.children ?? [])
      if (part.localName !== 'style') expect(part.getAttribute('translate')).toBe('no')
    expect(find(app(), 'kim-sheet-head')?.getAttribute('translate')).toBe('no')
    translate(document.body)
    expect(hands.bar).toContain('(translated)')
    hands.write(persons, 'Quark')
    hands.key('Enter')
    await expect.poll(() => hands.bar).toContain('1 Eingabe nicht gespeichert')
    expect(hands.bar).not.toContain('alles gespeichert')
    hands.write(persons, '9')
    hands.key('Enter')
    await expect.poll(() => hands.bar).toMatch(/gespeichert \d\d:\d\d/)
    expect(hands.bar).not.toContain('nicht gespeichert')
    expect([...hands.seen()].filter(([place]) => place.startsWith('e2/')).map(([, text]) => text)).toContain(
      '9',
    )
    const head = find(app(), 'kim-sheet-head')?.shadowRoot?.textContent ?? ''
    expect(head).toContain('zu klären')
  })
})
