import type { CDPSession, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { planFirst, QUESTION, type Found } from '../../worker/local/first-coordinator.ts'
import { stage } from '../support/e2e.ts'
import { freePort } from '../support/free-port.ts'
import { type RunningProvider, startIdentityProvider } from '../support/identity-provider.ts'

// A deployment as it is on its first day: no demo, no account, one employer with an identity provider of its own.
const providers: RunningProvider[] = []
const { open, db, url } = proxied(
  stage(async () => {
    const port = await freePort()
    for (const key of ['stadt', 'kreis'])
      providers.push(await startIdentityProvider(`http://localhost:${port}/api/session/oidc/${key}/callback`))
    const [city, other] = providers.map(({ issuer, clientId, clientSecret }) => ({
      issuer,
      clientId,
      clientSecret,
    }))
    const known = [
      { key: 'stadt', name: 'Stadt Beispiel', employers: ['stadt-beispiel'], ...city },
      { key: 'kreis', name: 'Kreisverwaltung', employers: ['county'], ...other },
    ]
    return { port, demo: false, secrets: { IDENTITY_PROVIDERS: JSON.stringify(known) } }
  }),
)
afterAll(async () => {
  for (const provider of providers) await provider.stop()
})

// What a stage holds is there when the tests run, not before.
function proxied(all: ReturnType<typeof stage>) {
  return { open: all.open, db: () => all.db, url: () => all.url }
}

/** Gives the browser of a page an authenticator whose owner confirms everything at once. */
async function authenticator(page: Page): Promise<{ devtools: CDPSession; authenticatorId: string }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  return { devtools, authenticatorId: await addAuthenticator(devtools, 'internal') }
}

async function addAuthenticator(devtools: CDPSession, transport: 'internal' | 'usb'): Promise<string> {
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return authenticatorId
}

async function inviteFirst(name: string): Promise<string> {
  const found = await db().prepare(QUESTION).first<Found>()
  if (!found) throw new Error('no answer')
  const county = { key: '05566', name: 'Kreis Beispiel' }
  const wanted = { name, url: new URL(url()), county, remote: false }
  const { statements, link } = planFirst(wanted, found, new Date())
  await db().batch(statements.map((sql) => db().prepare(sql)))
  return link
}

const pathOf = (link: string): string => link.replace(url(), '')
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
}

async function invite(page: Page, name: string, unit: string): Promise<string> {
  await page.goto(`${url()}/personen`)
  await page.getByRole('button', { name: 'Person einladen …' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('checkbox', { name: unit, exact: true }).check()
  await page.getByLabel(/arbeitet nicht in der Ausländerbehörde/).check()
  await page.getByRole('button', { name: 'Einladung erstellen' }).click()
  await page.getByRole('heading', { name: 'Die Einladung ist fertig' }).waitFor()
  const link = await page.getByLabel('Link').inputValue()
  await page.getByRole('button', { name: 'Fertig' }).click()
  return link
}

let coordinator: Page

test('nobody gets into a new deployment: no demo, no account, and no page that makes one', async () => {
  const page = await open(null, '/')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).waitFor()
  expect(await page.getByText('Demo').count()).toBe(0)
  const answer = await page.request.post(`${url()}/api/session/demo`, {
    data: { user: 'koordination' },
    headers: { origin: url() },
  })
  expect(answer.status()).toBe(404)
  expect((await db().prepare('SELECT count(*) AS n FROM user').first<{ n: number }>())?.n).toBe(0)
})

describe('the first coordinator', () => {
  test('comes by a link from the command line, which stays neither in the address nor in the history', async () => {
    const former = await inviteFirst('Mira Muster')
    const link = await inviteFirst('Mira Muster')
    const late = await open(null, pathOf(former))
    await late.getByText(/wurde schon verwendet, zurückgenommen oder ist älter/).waitFor()

    coordinator = await open(null, pathOf(link))
    await authenticator(coordinator)
    await coordinator.getByText('Diese Einladung ist für Mira Muster.').waitFor()
    await coordinator.getByText('Koordination, ganzer Kreis').waitFor()
    expect(coordinator.url()).toBe(`${url()}/einladung`)
    // The county's own people come through its identity provider.
    await coordinator.getByRole('button', { name: 'Weiter zu Kreisverwaltung' }).click()
    await coordinator.locator('input[name=login]').fill('mira-4711')
    await coordinator.locator('input[name=password]').fill('anything')
    await coordinator.locator('button[type=submit]').click()
    await coordinator.locator('button[type=submit]').click()
    await heading(coordinator, 'Wer hat abgegeben?').waitFor()
    const own = await db().prepare('SELECT issuer, subject FROM identity').all()
    expect(own.results).toEqual([{ issuer: providers[1]?.issuer, subject: 'mira-4711' }])
  })

  test('is the only one who comes so: the command invites nobody else', async () => {
    await expect(inviteFirst('Somebody Else')).rejects.toThrow('coordinator of the county already')
  })

  test('opens units and invites', async () => {
    await coordinator.goto(`${url()}/dienststellen`)
    for (const name of ['Stadt Beispiel', 'Caritas Beispiel']) {
      await coordinator.getByRole('button', { name: 'Träger anlegen …' }).click()
      await coordinator.getByRole('textbox', { name: 'Name' }).fill(name)
      await coordinator.getByRole('button', { name: 'Speichern' }).click()
      await coordinator.getByRole('button', { name: `${name} umbenennen` }).waitFor()
    }
    for (const [name, provider] of [
      ['Rathaus', 'Stadt Beispiel'],
      ['Beratung Süd', 'Caritas Beispiel'],
    ] as const) {
      await coordinator.getByRole('button', { name: 'Dienststelle eröffnen …' }).click()
      await coordinator.getByRole('textbox', { name: 'Name' }).fill(name)
      await coordinator.getByRole('combobox', { name: 'Träger' }).selectOption({ label: provider })
      await coordinator.getByRole('combobox', { name: 'Region' }).fill(name === 'Rathaus' ? 'Nord' : 'Süd')
      await coordinator.getByRole('textbox', { name: 'Erster Monat' }).fill('9/2026')
      await coordinator.getByRole('button', { name: 'Speichern' }).click()
      await coordinator.getByRole('row', { name: new RegExp(`${name}.*seit September 2026`) }).waitFor()
    }
    const units = await db().prepare('SELECT id, provider, region, opened FROM unit ORDER BY id').all()
    expect(units.results).toEqual([
      { id: 'beratung-sued', provider: 'caritas-beispiel', region: 'Süd', opened: '2026-09' },
      { id: 'rathaus', provider: 'stadt-beispiel', region: 'Nord', opened: '2026-09' },
    ])
  })
})

describe('a passkey', () => {
  let page: Page
  let held: Awaited<ReturnType<typeof authenticator>>

  test('is made from an invitation and leads to the sheet', async () => {
    const link = await invite(coordinator, 'Nele Nord', 'Beratung Süd')
    page = await open(null, pathOf(link))
    held = await authenticator(page)
    await page.getByRole('button', { name: 'Passkey anlegen und anmelden' }).click()
    await heading(page, /Beratung Süd/).waitFor()
  })

  test('signs in again, wherever one was going', async () => {
    await signOut(page, 'Nele Nord')
    await page.goto(`${url()}/verlauf`)
    await page.getByText(/^\s*Bitte anmelden, um die Seite zu öffnen/).waitFor()
    await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
    await page.getByRole('button', { name: 'Nele Nord' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/verlauf')
  })

  test('is joined by a second one after a fresh sign-in, and one of them can go', async () => {
    await page.goto(`${url()}/konto`)
    await heading(page, 'Mein Zugang').waitFor()
    await db()
      .prepare(`UPDATE session SET proved_at = ? WHERE way = 'passkey'`)
      .bind(new Date(Date.now() - 16 * 60_000).toISOString())
      .run()
    await page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
    await page.getByRole('heading', { name: 'Bitte noch einmal anmelden' }).waitFor()
    await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
    await page.getByText('Auf diesem Gerät gibt es schon einen Passkey').waitFor()
    await addAuthenticator(held.devtools, 'usb')
    await held.devtools.send('WebAuthn.removeVirtualAuthenticator', {
      authenticatorId: held.authenticatorId,
    })
    await page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
    const remove = page.getByRole('button', { name: /^Passkey von .* entfernen$/ })
    await expect.poll(() => remove.count()).toBe(2)
    await remove.first().click()
    await page.getByRole('heading', { name: 'Passkey entfernen?' }).waitFor()
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click()
    await expect.poll(() => remove.count()).toBe(0)
    expect((await db().prepare('SELECT count(*) AS n FROM credential').first<{ n: number }>())?.n).toBe(1)
  })

  test('and every sign-in end everywhere at once', async () => {
    const cookies = await page.context().cookies()
    await page.getByRole('button', { name: 'Überall abmelden' }).click()
    await page.getByRole('heading', { name: 'Überall abmelden?' }).waitFor()
    await page.getByRole('button', { name: 'Überall abmelden' }).last().click()
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
    await page.context().addCookies(cookies)
    await page.goto(`${url()}/konto`)
    await page.getByText(/^\s*Bitte anmelden, um die Seite zu öffnen/).waitFor()
  })
})

describe('an employer’s identity provider', () => {
  let page: Page

  test('brings in whom an invitation to one of its units names, and offers no passkey', async () => {
    const link = await invite(coordinator, 'Rita Rathaus', 'Rathaus')
    page = await open(null, pathOf(link))
    await page.getByRole('button', { name: 'Weiter zu Stadt Beispiel' }).waitFor()
    expect(await page.getByRole('button', { name: /Passkey/ }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /Kreisverwaltung/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Weiter zu Stadt Beispiel' }).click()
    await page.locator('input[name=login]').fill('rita')
    await page.locator('input[name=password]').fill('anything')
    await page.locator('button[type=submit]').click()
    await page.locator('button[type=submit]').click()
    await heading(page, /Rathaus/).waitFor()
  })

  test('signs in from the start page, and leads on to where one was going', async () => {
    await signOut(page, 'Rita Rathaus')
    await page.goto(`${url()}/verlauf`)
    await page.getByRole('button', { name: /^Stadt Beispiel/ }).click()
    await page.getByRole('button', { name: 'Rita Rathaus' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/verlauf')
  })

  test('16: the same name and address at another provider, or nobody’s, come to nothing, on a page that says so', async () => {
    for (const [provider, login] of [
      ['kreis', 'rita'],
      ['stadt', 'nobody'],
    ]) {
      const other = await open(null, '/')
      await other.goto(`${url()}/api/session/oidc/${provider}`)
      await other.locator('input[name=login]').fill(login ?? '')
      await other.locator('input[name=password]').fill('anything')
      await other.locator('button[type=submit]').click()
      await other.locator('button[type=submit]').click()
      await heading(other, 'Anmeldung nicht möglich').waitFor()
      await other.getByRole('link', { name: 'Zur Startseite' }).click()
      await other.getByRole('heading', { name: 'Anmelden' }).waitFor()
      expect((await other.context().cookies()).map(({ name }) => name)).not.toContain('__Host-kim')
    }
  })

  test('17: an answer that is played again brings nobody in', async () => {
    const other = await open(null, '/')
    const seen: string[] = []
    other.on('request', (request) => {
      if (request.url().includes('/oidc/stadt/callback')) seen.push(request.url())
    })
    await other.goto(`${url()}/api/session/oidc/stadt`)
    await other.locator('input[name=login]').fill('rita')
    await other.locator('input[name=password]').fill('anything')
    await other.locator('button[type=submit]').click()
    const cookies = (await other.context().cookies(url())).filter(({ name }) => name.endsWith('departure'))
    expect(cookies).toHaveLength(1)
    await other.locator('button[type=submit]').click()
    await heading(other, /Rathaus/).waitFor()
    await signOut(other, 'Rita Rathaus')
    // Even with what the browser had kept for the journey: the provider gives nothing for a code twice.
    await other.context().addCookies(cookies)
    await other.goto(seen[0] ?? '')
    await heading(other, 'Anmeldung nicht gelungen').waitFor()
    await other.goto(seen[0] ?? '')
    await heading(other, 'Anmeldung nicht gelungen').waitFor()
    expect((await other.context().cookies()).map(({ name }) => name)).not.toContain('__Host-kim')
  })

  test('32: leads on to a page of this site and to no other', async () => {
    const { request } = await open(null, '/')
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/x\r\nSet-Cookie: a=b',
    ]) {
      const answer = await request.get(`${url()}/api/session/oidc/stadt`, {
        params: { next },
        maxRedirects: 0,
      })
      expect(answer.status()).toBe(302)
      expect(new URL(answer.headers()['location'] ?? '').origin).toBe(providers[0]?.issuer)
      const kept = decodeURIComponent(
        /departure=([^;]+)/.exec(answer.headers()['set-cookie'] ?? '')?.[1] ?? '',
      )
      expect(JSON.parse(kept)).toMatchObject({ next: null })
    }
  })
})
