import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { keepUnsent } from '../../../web/app/unsent.ts'
import { house } from '../support/house.ts'
import { close, focused, openAt } from '../support/mount.ts'
import { problem, stubServer } from '../support/server.ts'

afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })

describe('signing in', () => {
  test('leads a coordinator to the matrix, with focus on its heading and its name in the title', async () => {
    stubServer(house(null))
    openAt('/')
    await userEvent.click(page.getByRole('button', { name: /Mira Muster/ }))
    await expect.poll(() => focused()?.textContent).toBe('Wer hat abgegeben?')
    expect(window.location.pathname).toBe('/uebersicht')
    expect(document.title).toBe('Übersicht · KIM-Monatsblatt')
    await expect.element(page.getByRole('link', { name: /^Kreis Muster/ })).toBeVisible()
  })

  test('leads a case manager to this month’s sheet of their unit', async () => {
    stubServer(house(null))
    openAt('/')
    await userEvent.click(page.getByRole('button', { name: /Nele Nord/ }))
    await expect.poll(() => window.location.pathname).toBe('/blatt/nord/2023-09')
  })

  test('leads on to the address that was asked for', async () => {
    stubServer(house(null))
    openAt('/konsolidiert?from=2023-01&to=2023-03')
    await expect.element(page.getByText(/^Bitte anmelden, um die Seite zu öffnen/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: /Mira Muster/ }))
    await expect.element(heading('Alle Monatsblätter zusammen')).toBeVisible()
    await expect.element(page.getByRole('combobox', { name: 'Von' })).toHaveValue('2023-01')
  })

  test('never leads to another site', async () => {
    stubServer(house(null))
    openAt('/?next=//evil.example/uebersicht')
    await userEvent.click(page.getByRole('button', { name: /Nele Nord/ }))
    await expect.poll(() => window.location.pathname).toBe('/blatt/nord/2023-09')
  })

  test('leads to the person’s own start when the address is for another role', async () => {
    stubServer(house(null))
    openAt('/konsolidiert')
    await userEvent.click(page.getByRole('button', { name: /Nele Nord/ }))
    await expect.poll(() => window.location.pathname).toBe('/blatt/nord/2023-09')
  })

  test('tells why it failed', async () => {
    stubServer(house(null)).on({ 'POST /api/session/demo': () => problem(429, 'too_many_requests') })
    openAt('/')
    await userEvent.click(page.getByRole('button', { name: /Mira Muster/ }))
    await expect.element(page.getByText(/Bitte einige Minuten warten/).first()).toBeVisible()
  })

  test('tells a reader that no table is there yet', async () => {
    stubServer(house('lesen'))
    openAt('/')
    await expect.element(heading('Noch keine Tabellen')).toBeVisible()
  })
})

describe('the frame', () => {
  test('says so when an address is no page', async () => {
    stubServer(house('koordination'))
    openAt('/nirgends')
    await expect.element(heading('Seite nicht gefunden')).toBeVisible()
  })

  test('keeps pages of other roles closed', async () => {
    stubServer(house('nord-1'))
    openAt('/uebersicht')
    await expect.element(heading('Diese Seite steht Ihrem Zugang nicht offen')).toBeVisible()
  })

  test('offers another try when the server is away', async () => {
    const server = stubServer(house('koordination')).on({
      'GET /api/me': () => Promise.reject(new TypeError('gone')),
    })
    openAt('/uebersicht')
    await expect.element(heading('Der Server ist nicht erreichbar.')).toBeVisible()
    server.on({ 'GET /api/me': house('koordination')['GET /api/me'] ?? (() => problem(404, 'not_found')) })
    await userEvent.click(page.getByRole('button', { name: 'Erneut versuchen' }))
    await expect.element(heading('Wer hat abgegeben?')).toBeVisible()
  })

  test('moves with links and with the browser’s back, and marks the present page', async () => {
    stubServer(house('koordination'))
    openAt('/uebersicht')
    await userEvent.click(page.getByRole('link', { name: 'Konsolidiert' }))
    await expect.poll(() => focused()?.textContent).toBe('Alle Monatsblätter zusammen')
    await expect
      .element(page.getByRole('link', { name: 'Konsolidiert' }))
      .toHaveAttribute('aria-current', 'page')
    history.back()
    await expect.poll(() => focused()?.textContent).toBe('Wer hat abgegeben?')
  })

  test('lets a keyboard skip to the content', async () => {
    stubServer(house('koordination'))
    openAt('/uebersicht')
    await expect.element(heading('Wer hat abgegeben?')).toBeVisible()
    await userEvent.keyboard('{Tab}{Enter}')
    expect(focused()?.tagName).toBe('MAIN')
  })

  test('speaks English when asked, and remembers', async () => {
    stubServer(house('koordination'))
    openAt('/uebersicht')
    await userEvent.click(page.getByRole('button', { name: 'English' }))
    await expect.element(heading('Who has submitted?')).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Consolidated' })).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('Overview · KIM-Monatsblatt')
    expect(localStorage.getItem('kim-language')).toBe('en')
  })
})

describe('signing out', () => {
  const leave = async () => {
    await userEvent.click(page.getByRole('button', { name: 'Mira Muster' }))
    await userEvent.click(page.getByRole('button', { name: 'Abmelden' }))
  }

  test('sends what waits, wipes the device and shows the sign-in', async () => {
    const server = stubServer(house('koordination'))
    const keeper = { flush: vi.fn(async () => 0), discard: vi.fn(async () => undefined) }
    const stop = keepUnsent(keeper)
    openAt('/uebersicht')
    await leave()
    await expect.element(page.getByRole('heading', { name: 'Demo-Kreis ausprobieren' })).toBeVisible()
    expect(server.requests('DELETE /api/session')).toHaveLength(1)
    expect(keeper.flush).toHaveBeenCalledBefore(keeper.discard)
    expect(window.location.pathname + window.location.search).toBe('/')
    stop()
  })

  test('asks before unsent changes are thrown away, and staying keeps them', async () => {
    const server = stubServer(house('koordination'))
    const discard = vi.fn(async () => undefined)
    const stop = keepUnsent({ flush: async () => 2, discard })
    openAt('/uebersicht')
    await leave()
    await expect.element(page.getByText(/^2 Änderungen konnten noch nicht gesendet werden/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Angemeldet bleiben' }))
    expect(server.requests('DELETE /api/session')).toHaveLength(0)
    expect(discard).not.toHaveBeenCalled()
    await leave()
    await userEvent.click(page.getByRole('button', { name: 'Verwerfen und abmelden' }))
    await expect.element(page.getByRole('heading', { name: 'Demo-Kreis ausprobieren' })).toBeVisible()
    expect(discard).toHaveBeenCalledOnce()
    stop()
  })

  test('happens by itself when the session has ended elsewhere', async () => {
    const server = stubServer(house('koordination'))
    openAt('/konsolidiert')
    await expect.element(heading('Alle Monatsblätter zusammen')).toBeVisible()
    const ended = (): Response => problem(401, 'not_signed_in')
    server.on({ 'GET /api/sheets/overview': ended, 'GET /api/me': ended })
    await userEvent.click(page.getByRole('link', { name: 'Übersicht' }))
    await expect.element(page.getByText(/^Bitte anmelden, um die Seite zu öffnen/)).toBeVisible()
    expect(new URLSearchParams(window.location.search).get('next')).toBe('/uebersicht')
  })
})
