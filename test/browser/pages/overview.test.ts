import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { house } from '../support/house.ts'
import { close, openAt } from '../support/mount.ts'
import { json, problem, stubServer } from '../support/server.ts'

afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

const SEPTEMBER = '/api/sheets/nord/2023-09'
const cell = (text: RegExp) => page.getByRole('button', { name: text })

describe('the matrix', () => {
  test('tells each sheet in words, for eyes and for screen readers', async () => {
    stubServer(house('koordination'))
    openAt('/uebersicht')
    await expect.element(cell(/34 Zeilen, .*abgegeben.*, 2 Warnungen.*, 1 offene Rückfrage/)).toBeVisible()
    await expect.element(cell(/30 Zeilen, .*überfällig.*offen.*3 zu klären/)).toBeVisible()
    await expect.element(cell(/unbesetzt/)).toBeVisible()
    await expect
      .element(page.getByText('September 2023 · Abgabe bis 6. Oktober · 1 von 1 Dienststelle'))
      .toBeVisible()
    await expect
      .element(page.getByRole('rowheader', { name: /Dienststelle Nord.*oben · 1,7 VZÄ/ }))
      .toBeVisible()
  })

  test('adds up each month', async () => {
    stubServer(house('koordination'))
    openAt('/uebersicht')
    const total = page.getByRole('row', { name: /^Zusammen/ }).getByRole('cell')
    await expect.poll(() => total.last().element().textContent).toMatch(/34\s*1 von 1 abgegeben/)
    await expect.poll(() => total.first().element().textContent).toMatch(/24\s*2 von 2 abgegeben/)
  })

  test('shows thirteen months when asked', async () => {
    const server = stubServer(house('koordination'))
    openAt('/uebersicht')
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Monate' }), 'letzte 13')
    await expect.element(page.getByRole('columnheader', { name: /September 2022/ })).toBeInTheDocument()
    expect(server.requests('GET /api/sheets/overview').at(-1)?.search.get('from')).toBe('2022-09')
  })

  test('says why it cannot be shown, and tries again', async () => {
    const server = stubServer(house('koordination')).on({
      'GET /api/sheets/overview': () => problem(503, 'unavailable'),
    })
    openAt('/uebersicht')
    await expect.element(page.getByText(/Der Dienst ist im Moment nicht erreichbar/)).toBeVisible()
    server.on({
      'GET /api/sheets/overview': house('koordination')['GET /api/sheets/overview'] ?? (() => json({})),
    })
    await userEvent.click(page.getByRole('button', { name: 'Erneut versuchen' }))
    await expect.element(cell(/abgegeben/)).toBeVisible()
    await expect.element(page.getByText(/Der Dienst ist im Moment/)).not.toBeInTheDocument()
  })
})

describe('a step', () => {
  test('names the state of the sheet that was seen', async () => {
    const server = stubServer(house('koordination')).on({
      [`POST ${SEPTEMBER}/accept`]: () => json({ state: 'accepted' }),
    })
    openAt('/uebersicht')
    await userEvent.click(cell(/abgegeben/))
    await userEvent.click(page.getByRole('button', { name: 'Annehmen' }))
    await expect.poll(() => server.requests(`POST ${SEPTEMBER}/accept`)).toHaveLength(1)
    expect(server.requests(`POST ${SEPTEMBER}/accept`)[0]?.body).toEqual({ seq: 41 })
    await expect.poll(() => server.requests('GET /api/sheets/overview')).toHaveLength(2)
  })

  test('that the server refuses leaves the panel open with the reason', async () => {
    stubServer(house('koordination')).on({
      [`POST ${SEPTEMBER}/accept`]: () => problem(409, 'sheet_changed'),
    })
    openAt('/uebersicht')
    await userEvent.click(cell(/abgegeben/))
    await userEvent.click(page.getByRole('button', { name: 'Annehmen' }))
    await expect.element(page.getByText(/Jemand hat das Monatsblatt geändert/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Annehmen' })).toBeEnabled()
  })

  test('back needs a reason, without anybody’s number in it', async () => {
    const server = stubServer(house('koordination')).on({
      [`POST ${SEPTEMBER}/return`]: () => json({ state: 'reopened' }),
    })
    openAt('/uebersicht')
    await userEvent.click(cell(/abgegeben/))
    await userEvent.click(page.getByRole('button', { name: 'Zurückgeben …' }))
    const give = page.getByRole('button', { name: 'Zurückgeben', exact: true })
    await userEvent.click(give)
    await expect.element(page.getByText(/Bitte einen Grund angeben/)).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: /^Grund/ }), 'siehe DE89 3704 0044 0532 0130 00')
    await userEvent.click(give)
    await expect.element(page.getByText(/IBAN/)).toBeVisible()
    expect(server.requests(`POST ${SEPTEMBER}/return`)).toHaveLength(0)
    await userEvent.fill(page.getByRole('textbox', { name: /^Grund/ }), 'Bitte Phasen prüfen')
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => server.requests(`POST ${SEPTEMBER}/return`)[0]?.body)
      .toEqual({ seq: 41, reason: 'Bitte Phasen prüfen' })
  })

  test('marks a unit as staffed again', async () => {
    const path = '/api/sheets/sued/2023-09/vacancy'
    const server = stubServer(house('koordination')).on({ [`POST ${path}`]: () => json({ vacant: false }) })
    openAt('/uebersicht')
    await userEvent.click(cell(/unbesetzt/))
    await userEvent.click(page.getByRole('button', { name: 'Doch besetzt' }))
    await expect.poll(() => server.requests(`POST ${path}`)[0]?.body).toEqual({ vacant: false })
  })
})
