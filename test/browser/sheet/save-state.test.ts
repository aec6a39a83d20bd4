import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { discardUnsent } from '../../../web/app/unsent.ts'
import { location, navigate } from '../../../web/app/router.ts'
import { house } from '../support/house.ts'
import { close } from '../support/mount.ts'
import { json, problem } from '../support/server.ts'
import {
  applyAll,
  edit,
  entry,
  find,
  openSheet,
  operationsOf,
  ready,
  SHEET,
  shown,
  textOf,
  view,
} from './example.ts'

const bar = (app: HTMLElement) => textOf(find(app, 'kim-status-bar'))

beforeEach(() => navigate('/'))
afterEach(async () => {
  await discardUnsent()
  close()
  vi.unstubAllGlobals()
})

describe('the save state is told in words', () => {
  test('saved, with the time', async () => {
    const { app, server } = openSheet(view())
    await ready(app)
    expect(bar(app)).toContain('alles gespeichert')
    edit(app, 'e1', { persons: 4 })
    await expect.poll(() => bar(app)).toMatch(/gespeichert \d\d:\d\d/)
    const [first] = server.requests('POST /api/changes')
    expect(operationsOf(first?.body)).toMatchObject([
      { type: 'set', entry: 'e1', base: 1, values: { persons: 4 } },
    ])
  })

  test('offline: what waits is counted, and sent with the same id when the network is back', async () => {
    const { app, server } = openSheet(view(), {
      'POST /api/changes': () => {
        throw new TypeError('Failed to fetch')
      },
    })
    await ready(app)
    edit(app, 'e1', { persons: 4 })
    edit(app, 'e2', { persons: 5 })
    await expect.poll(() => bar(app)).toContain('2 Änderungen warten (offline)')
    expect(shown(app, 'e1')?.['persons']).toBe(4)
    server.on({ 'POST /api/changes': applyAll })
    window.dispatchEvent(new Event('online'))
    await expect.poll(() => bar(app)).toMatch(/gespeichert \d\d:\d\d/)
    const ids = server.requests('POST /api/changes').map(({ body }) => operationsOf(body).map((o) => o.id))
    expect(ids[0]).toEqual(ids.at(-1))
  })

  test('a busy server is named as such', async () => {
    const { app } = openSheet(view(), { 'POST /api/changes': () => problem(503, 'unavailable') })
    await ready(app)
    edit(app, 'e1', { persons: 4 })
    await expect.poll(() => bar(app)).toContain('1 Änderung wartet (Server ausgelastet)')
  })

  test('a session that ended: the work is kept and sent after signing in again', async () => {
    const ended = (): Response => problem(401, 'not_signed_in')
    const { app, server } = openSheet(view(), { 'POST /api/changes': ended })
    await ready(app)
    server.on({ 'GET /api/me': ended })
    edit(app, 'e1', { persons: 4 })
    await expect.poll(() => location.value.route.page).toBe('start')
    await expect
      .poll(() => textOf(find(app, 'kim-notice')))
      .toContain('1 Änderung wartet – bitte neu anmelden')
    const before = server.requests('POST /api/changes').length
    server.on({ 'POST /api/changes': applyAll, 'GET /api/me': house('nord-1')['GET /api/me']! })
    await expect.poll(() => find(app, 'kim-start-page')).not.toBeNull()
    const { signInAs } = await import('../../../web/app/sign-in.ts')
    await signInAs('nord-1')
    await ready(app)
    await expect.poll(() => server.requests('POST /api/changes').length).toBe(before + 1)
    expect(shown(app, 'e1')?.['persons']).toBe(4)
  })

  test('11: another person signed in from another tab: nothing of the first one is sent', async () => {
    const { app, server } = openSheet(view())
    await ready(app)
    const me = { user: { id: 'nord-2', name: 'Nora Nord' }, role: 'case_manager', units: [] }
    const county = { key: '05566', name: 'Kreis Muster' }
    server.on({ 'GET /api/me': () => json({ ...me, county, today: '2023-09-28', demo: true }) })
    window.dispatchEvent(new Event('blur'))
    edit(app, 'e1', { persons: 4 })
    await expect.poll(() => server.requests('GET /api/me').length).toBeGreaterThan(1)
    await new Promise((done) => setTimeout(done, 600))
    expect(server.requests('POST /api/changes')).toEqual([])
  })

  test('one operation that the server takes in no form is set aside, and the others arrive', async () => {
    const { app, server } = openSheet(view({ entries: [entry('e1'), entry('e2'), entry('e3')] }), {
      'POST /api/changes': (asked) =>
        operationsOf(asked.body).some((o) => 'entry' in o && o.entry === 'e2')
          ? problem(400, 'invalid_body')
          : applyAll(asked),
    })
    await ready(app)
    for (const id of ['e1', 'e2', 'e3']) edit(app, id, { persons: 9 })
    await expect.poll(() => bar(app)).toContain('1 Eingabe nicht gespeichert')
    await expect.poll(() => bar(app)).toMatch(/gespeichert \d\d:\d\d/)
    const arrived = server.requests('POST /api/changes').flatMap(({ body }) => operationsOf(body))
    expect(arrived.at(-1)).toMatchObject({ entry: 'e3' })
    expect(shown(app, 'e2')?.['persons']).toBe(9)
  })

  test('leaving with unsent work asks', async () => {
    const { app } = openSheet(view(), { 'POST /api/changes': () => problem(503, 'unavailable') })
    await ready(app)
    const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(leave()).toBe(false)
    edit(app, 'e1', { persons: 4 })
    expect(leave()).toBe(true)
  })

  test('looking at another page does not lose what waits', async () => {
    const { app, server } = openSheet(view(), { 'POST /api/changes': () => problem(503, 'unavailable') })
    await ready(app)
    edit(app, 'e1', { persons: 4 })
    await expect.poll(() => bar(app)).toContain('1 Änderung wartet')
    navigate('/verlauf')
    server.on({ 'POST /api/changes': applyAll })
    navigate('/blatt/nord/2023-09')
    await ready(app)
    await expect.poll(() => bar(app)).toMatch(/gespeichert \d\d:\d\d/)
    expect(shown(app, 'e1')?.['persons']).toBe(4)
  })
})

describe('others at work', () => {
  test('the feed brings their rows when the window has the focus again', async () => {
    const { app, server } = openSheet(view())
    await ready(app)
    const changed = entry('e1', { revision: 5, values: { ...entry('e1').values, persons: 8 } })
    server.on({
      [`GET ${SHEET}/changes`]: () =>
        json({ ...view({ seq: 9 }), entries: [changed, entry('e9')], removed: ['e2'] }),
    })
    window.dispatchEvent(new Event('focus'))
    await expect.poll(() => shown(app, 'e1')?.['persons']).toBe(8)
    expect(shown(app, 'e2')).toBeNull()
    expect(shown(app, 'e9')).not.toBeNull()
    const [last] = server.requests(`GET ${SHEET}/changes`)
    expect(last?.search.get('after')).toBe('7')
  })
})
