import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../../../web/app/language.ts'
import { navigate } from '../../../web/app/router.ts'
import { discardUnsent } from '../../../web/app/unsent.ts'
import { close } from '../support/mount.ts'
import { json, problem } from '../support/server.ts'
import { edit, entry, find, openSheet, operationsOf, ready, SHEET, textOf, view } from './example.ts'

beforeEach(() => navigate('/'))
afterEach(async () => {
  await discardUnsent()
  close()
  vi.unstubAllGlobals()
})

const head = (app: HTMLElement) => textOf(find(app, 'kim-sheet-head'))
const pageText = (app: HTMLElement) => textOf(find(app, 'kim-sheet-page'))

function press(app: HTMLElement, label: string | RegExp): void {
  const roots: ParentNode[] = [app]
  for (const root of roots) {
    const scope = root instanceof Element && root.shadowRoot ? root.shadowRoot : root
    for (const element of scope.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element)
      const text = element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
      if (
        element instanceof HTMLButtonElement &&
        (text === label || (label instanceof RegExp && label.test(text)))
      )
        return element.click()
    }
  }
  throw new Error(`no button ${label}`)
}

describe('a month that nobody has opened', () => {
  test('explains what opening does; the button opens it once and says what was taken over', async () => {
    const closed = view({ state: 'unopened', entries: [], seq: 0 })
    const { app, server } = openSheet(closed, { [`POST ${SHEET}/open`]: () => json(view()) })
    await expect.poll(() => pageText(app)).toContain('September 2023 ist noch nicht geöffnet')
    expect(pageText(app)).toContain('Beim Öffnen werden alle laufenden Fälle')
    expect(server.requests(`POST ${SHEET}/open`)).toHaveLength(0)
    press(app, 'Monat öffnen')
    await ready(app)
    await expect.poll(() => textOf(find(app, 'kim-notice'))).toContain('2 Fälle übernommen')
  })

  test('an open sheet is completed by opening it again, once', async () => {
    const { app, server } = openSheet(view())
    await ready(app)
    expect(server.requests(`POST ${SHEET}/open`)).toHaveLength(1)
  })

  test('a coordinator opens nothing', async () => {
    const { app, server } = openSheet(view(), {
      'GET /api/me': () =>
        json({
          user: { id: 'k', name: 'Mira Muster' },
          role: 'coordinator',
          units: [],
          county: { key: '05566', name: 'Kreis Muster' },
          today: '2023-09-28',
          demo: true,
        }),
    })
    await ready(app)
    expect(server.requests(`POST ${SHEET}/open`)).toHaveLength(0)
    expect(pageText(app)).toContain('Zeilen ändert nur die Dienststelle.')
  })
})

describe('the head', () => {
  test('tells unit, region, state and the day by which the sheet is due', async () => {
    const { app } = openSheet(view())
    await ready(app)
    expect(head(app)).toContain('Dienststelle Nord · oben')
    expect(head(app)).toContain('offen Abgabe bis 6. Oktober')
  })

  test('counts what is to be settled, and the chip opens the list', async () => {
    const broken = entry('e1', { values: { ...entry('e1').values, contact_ways: null } })
    const { app } = openSheet(view({ entries: [broken] }))
    await ready(app)
    expect(head(app)).toContain('1 zu klären')
    press(app, /1 zu klären/)
    await expect.poll(() => textOf(find(app, 'kim-finding'))).toContain('„Kontaktwege“')
  })

  test('speaks English, too', async () => {
    const { app } = openSheet(view())
    await ready(app)
    chooseLanguage('en')
    await expect.poll(() => head(app)).toContain('open due by 6 October')
    expect(head(app)).toContain('Submit month …')
  })
})

describe('confirming unchanged rows', () => {
  test('is one action and one operation per carried row; it says how many', async () => {
    const rows = ['e1', 'e2', 'e3'].map((id) => entry(id, { carried: id === 'e3' ? [] : ['persons'] }))
    const { app, server } = openSheet(view({ entries: rows }))
    await ready(app)
    press(app, 'Unveränderte Zeilen bestätigen (2)')
    await expect.poll(() => textOf(find(app, 'kim-notice'))).toContain('2 Zeilen bestätigt')
    await expect.poll(() => server.requests('POST /api/changes').length).toBe(1)
    const [only] = server.requests('POST /api/changes')
    expect(operationsOf(only?.body).map((o) => [o.type, 'entry' in o && o.entry])).toEqual([
      ['confirm', 'e1'],
      ['confirm', 'e2'],
    ])
  })
})

const isAsking = (app: HTMLElement): boolean => {
  const dialog = find(app, 'kim-submit-dialog')?.shadowRoot?.querySelector('kim-dialog')
  return dialog?.shadowRoot?.querySelector('dialog')?.open ?? false
}

describe('submission', () => {
  test('an empty sheet is a Nullmeldung', async () => {
    const { app, server } = openSheet(view({ entries: [] }), {
      [`POST ${SHEET}/submit`]: () => json({ state: 'submitted', nil: true, seq: 7 }),
    })
    await ready(app)
    press(app, 'Monat abgeben …')
    await expect.poll(() => isAsking(app)).toBe(true)
    await expect.poll(() => textOf(find(app, 'kim-submit-dialog'))).toContain('Nullmeldung')
    press(app, 'Nullmeldung abgeben')
    await expect.poll(() => server.requests(`POST ${SHEET}/submit`)[0]?.body).toEqual({ seq: 7, reasons: [] })
  })

  test('what the server still finds open is told, and the dialog stays', async () => {
    const { app } = openSheet(view(), { [`POST ${SHEET}/submit`]: () => problem(409, 'open_issues') })
    await ready(app)
    press(app, 'Monat abgeben …')
    await expect.poll(() => isAsking(app)).toBe(true)
    await expect.poll(() => textOf(find(app, 'kim-submit-dialog'))).toContain('2 Zeilen werden abgegeben.')
    press(app, 'Abgeben')
    await expect
      .poll(() => textOf(find(app, 'kim-submit-dialog')))
      .toContain('Die Abgabe ist noch nicht möglich.')
  })
})

describe('a first visit', () => {
  test('shows three hints, and never again once they were closed', async () => {
    const first = openSheet(view())
    localStorage.removeItem('kim-sheet-hints')
    await ready(first.app)
    expect(find(first.app, 'kim-first-visit')?.shadowRoot?.querySelectorAll('li')).toHaveLength(3)
    press(first.app, 'Verstanden')
    close()
    vi.unstubAllGlobals()
    const second = openSheet(view())
    await ready(second.app)
    expect(textOf(find(second.app, 'kim-first-visit'))).toBe('')
  })
})

describe('failures of the whole sheet', () => {
  test('a sheet that could not be loaded can be asked for again', async () => {
    const { app, server } = openSheet(view(), { [`GET ${SHEET}`]: () => problem(503, 'unavailable') })
    await expect.poll(() => pageText(app)).toContain('Das Monatsblatt konnte nicht geladen werden.')
    server.on({ [`GET ${SHEET}`]: () => json(view()) })
    press(app, 'Erneut versuchen')
    await ready(app)
  })

  test('a conflict is told in words where it happened and in the list', async () => {
    const { app } = openSheet(view(), {
      'POST /api/changes': ({ body }) =>
        json({
          results: operationsOf(body).map(({ id }) => ({
            id,
            outcome: 'conflict',
            entry: 'e1',
            revision: 4,
            issues: [],
            current: { persons: { value: 7, by: 'Nora Nord', at: '2023-09-28T10:00:00Z' } },
          })),
        }),
    })
    await ready(app)
    edit(app, 'e1', { persons: 4 })
    await expect.poll(() => textOf(find(app, 'kim-status-bar'))).toContain('1 Konflikt')
    press(app, /1 zu klären/)
    await expect
      .poll(() => textOf(find(app, 'kim-finding')))
      .toContain('„Personen im Fall“ wurde gleichzeitig geändert: Nora Nord')
    expect(textOf(find(app, 'kim-finding'))).toContain('Meinen Wert behalten: 4')
    press(app, 'Anderen Wert übernehmen: 7')
    await expect.poll(() => textOf(find(app, 'kim-status-bar'))).not.toContain('Konflikt')
  })
})
