import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt, saved } from '../support/sheet-at-work.ts'

const { open } = stage()

test('two tabs show one person: whoever signs out or changes in one does so in the other', async () => {
  const first = await open('koordination', '/uebersicht')
  await first.getByRole('heading', { level: 1, name: 'Wer hat abgegeben?' }).waitFor()
  const second = await first.context().newPage()
  await second.goto(new URL('/konsolidiert', first.url()).href)

  await second.getByRole('button', { name: 'Koordination' }).click()
  await second.getByRole('button', { name: 'Abmelden' }).click()
  await first.getByRole('heading', { name: 'Demo-Kreis ausprobieren' }).waitFor()

  await second.getByRole('button', { name: /^Lernen 1/ }).click()
  await second.getByRole('grid').waitFor()
  await first.getByRole('button', { name: 'Lernen 1' }).waitFor()
  expect(await first.getByText('Wer hat abgegeben?').count()).toBe(0)
})

test('a refusal of the session that was before the present one takes nobody from their sheet, and the save goes again', async () => {
  const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
  await goToCell(page, 24, 'network_contacts')
  await page.context().route(
    '**/api/changes',
    (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Unauthorized',
          status: 401,
          code: 'not_signed_in',
        }),
      }),
    { times: 1 },
  )
  const refused = page.waitForResponse((answer) => answer.status() === 401)
  await page.keyboard.type('23')
  await page.keyboard.press('Enter')
  await refused
  await saved(page)
  expect((await rowAt(page, 24)).values['network_contacts']).toBe(23)
  await page.getByRole('grid').waitFor()
})

test('a cookie that was signed out opens nothing any more', async () => {
  const page = await open('caritas-1', '/verlauf')
  await page.getByText('60 Fälle').first().waitFor()
  const cookies = await page.context().cookies()
  await page.getByRole('button', { name: 'Caritas 1' }).click()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.getByRole('heading', { name: 'Demo-Kreis ausprobieren' }).waitFor()
  await page.context().addCookies(cookies)
  await page.goto(new URL('/verlauf', page.url()).href)
  await page.getByText(/^\s*Bitte anmelden, um die Seite zu öffnen/).waitFor()
})

test('sign-in leads on to the page that was asked for, and to no other site', async () => {
  const page = await open(null, '/konsolidiert?from=2023-01&to=2023-02')
  await page.getByRole('button', { name: /^Koordination/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Alle Monatsblätter zusammen' }).waitFor()
  expect(new URL(page.url()).search).toBe('?from=2023-01&to=2023-02')

  const lured = await open(null, '/?next=//evil.example/uebersicht')
  await lured.getByRole('button', { name: /^Koordination/ }).click()
  await lured.getByRole('heading', { level: 1, name: 'Wer hat abgegeben?' }).waitFor()
  expect(new URL(lured.url()).host).toBe(new URL(page.url()).host)
})
