import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { freePort } from '../support/free-port.ts'
import { type RunningProvider, startIdentityProvider } from '../support/identity-provider.ts'
import { goToCell } from '../support/sheet-at-work.ts'

const providers: RunningProvider[] = []
const on = stage(async () => {
  const port = await freePort()
  const provider = await startIdentityProvider(`http://localhost:${port}/api/session/oidc/stadt/callback`)
  providers.push(provider)
  const { issuer, clientId, clientSecret } = provider
  const list = [
    { key: 'stadt', name: 'Stadt', employers: ['caritas-rheine'], issuer, clientId, clientSecret },
  ]
  return { port, secrets: { IDENTITY_PROVIDERS: JSON.stringify(list) } }
})
afterAll(async () => {
  for (const one of providers) await one.stop()
})
const here = () => on.url.replace('127.0.0.1', 'localhost')

async function enterAs(page: Page, login: string) {
  await page.goto(`${here()}/api/session/oidc/stadt`)
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]').click()
  await page.waitForURL((u) => u.href.startsWith(here()) && !u.pathname.startsWith('/api'))
}

test('nothing of one person rests where another one comes in by the employer’s provider', async () => {
  await on.db
    .prepare(`INSERT INTO identity VALUES (?, 'rita', 'caritas-1')`)
    .bind(providers[0]?.issuer ?? '')
    .run()
  const page = await on.open(null, '/', { serviceWorkers: 'allow' })
  await page.goto(here())
  await page.getByRole('button', { name: /^Lernen 1/ }).click()
  await page.getByRole('grid').waitFor()
  await page.getByRole('button', { name: 'Blatt' }).click()
  await page.getByRole('button', { name: 'Ohne Netz arbeiten' }).click()
  await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).click()
  await page.getByText('Dieses Blatt lässt sich jetzt auch ohne Netz öffnen.').first().waitFor()
  await page.evaluate(`navigator.serviceWorker.ready.then(() => caches.keys())`)
  // The session runs out over the week-end; nobody has signed out.
  await page.context().clearCookies()
  await enterAs(page, 'rita')
  await page.getByRole('button', { name: 'Caritas 1' }).waitFor()
  const kept = (): Promise<{ keys: string[]; offline: string | null }> =>
    page.evaluate(`new Promise((done) => {
    const open = indexedDB.open('kim')
    open.onsuccess = () => {
      const db = open.result
      const all = db.transaction('key').objectStore('key').getAllKeys()
      all.onsuccess = () => { db.close(); done({ keys: all.result, offline: localStorage.getItem('kim-offline') }) }
    }
  })`)
  await expect.poll(async () => (await kept()).keys).not.toContain('lernen-1')
  await expect.poll(async () => (await kept()).offline).toBeNull()
  await page.context().setOffline(true)
  await page.goto(`${here()}/blatt/lernen-foerdern/2023-09`)
  await page.waitForTimeout(3000)
  const grid = await page.getByRole('grid').count()
  await page.context().setOffline(false)
  expect(grid).toBe(0)
})

test('11: a tab that still shows the former person does not save as the new one', async () => {
  const first = await on.open(null, '/')
  await first.goto(here())
  await first.getByRole('button', { name: /^Caritas 2/ }).click()
  await first.getByRole('grid').waitFor()
  const second = await first.context().newPage()
  await enterAs(second, 'rita')
  await second.getByRole('button', { name: 'Caritas 1' }).waitFor()
  await first.waitForTimeout(1500)
  const shown = (await first.getByRole('button', { name: 'Caritas 2' }).count()) > 0
  await goToCell(first, 24, 'network_contacts')
  await first.keyboard.type('23')
  await first.keyboard.press('Enter')
  await first.waitForTimeout(2500)
  const row = await on.db
    .prepare(`SELECT user FROM change ORDER BY seq DESC LIMIT 1`)
    .first<{ user: string }>()
  expect({ shown, saved: row?.user }).not.toEqual({ shown: true, saved: 'caritas-1' })
})
