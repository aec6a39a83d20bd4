import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open, ask } = stage()

async function people(page: Page): Promise<Page> {
  await page.getByRole('row', { name: /Caritas 2/ }).waitFor()
  return page
}

async function choose(page: Page, name: string, step: string): Promise<void> {
  await page.getByRole('button', { name: `Weitere Schritte für ${name}` }).click()
  await page.getByRole('button', { name: step }).click()
}

async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe('a coordinator', () => {
  test('invites whoever has lost a passkey anew, with a word that goes another way', async () => {
    const page = await people(await open('koordination', '/personen'))
    await choose(page, 'Caritas 2', 'Passkey verloren: neu einladen')
    await page.getByRole('heading', { name: 'Die Einladung ist fertig' }).waitFor()
    const link = await page.getByLabel('Link').inputValue()
    const word = await page.getByLabel('Kennwort', { exact: true }).inputValue()
    expect(word).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)

    const invited = await open(null, new URL(link).pathname + new URL(link).hash)
    await withAuthenticator(invited)
    const accept = invited.getByRole('button', { name: 'Passkey anlegen und anmelden' })
    await accept.click()
    await invited.getByText('Bitte das Kennwort eintragen.').waitFor()
    await invited.getByLabel('Kennwort').fill('0000-0000')
    await accept.click()
    await invited.getByText(/Das Kennwort passt nicht zu diesem Link/).waitFor()
    await invited.getByLabel('Kennwort').fill(word.toLowerCase().replace('-', ''))
    await accept.click()
    await invited.getByRole('heading', { level: 1, name: /Caritas Rheine/ }).waitFor()
    await invited.getByRole('button', { name: 'Caritas 2' }).waitFor()
  })

  test('gives somebody a region, which holds from the next step on', async () => {
    const page = await people(await open('koordination', '/personen'))
    const other = await open('lernen-1', '/blatt/lernen-foerdern/2023-09')
    await other.getByRole('grid').waitFor()
    await choose(page, 'Lernen 1', 'Zugang ändern …')
    await page.getByRole('combobox', { name: 'Zugang als' }).selectOption({ label: 'Koordination' })
    await page.getByRole('combobox', { name: 'Zuständig für' }).selectOption({ label: 'links der Ems' })
    await page.getByRole('button', { name: 'Speichern' }).click()
    await page.getByRole('row', { name: /Lernen 1 Koordination links der Ems/ }).waitFor()
    const now = await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
    expect(now.status).toBe(404)
    await other.goto(new URL('/', other.url()).href)
    await other.getByRole('heading', { level: 1, name: 'Wer hat abgegeben?' }).waitFor()
    await other.getByRole('row', { name: /Caritas Rheine/ }).waitFor()
    expect(await other.getByRole('row', { name: /Lernen fördern/ }).count()).toBe(0)
  })

  test('disables an account after a question: its sessions end, and it can be let in again', async () => {
    const page = await people(await open('koordination', '/personen'))
    const disabled = await open('caritas-1', '/verlauf')
    await disabled.getByText('60 Fälle').first().waitFor()
    await choose(page, 'Caritas 1', 'Sperren …')
    await page.getByRole('heading', { name: 'Caritas 1 sperren?' }).waitFor()
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    expect((await ask('caritas-1', '/api/me')).status).toBe(200)
    await choose(page, 'Caritas 1', 'Sperren …')
    await page.getByRole('button', { name: 'Sperren', exact: true }).click()
    await page.getByRole('row', { name: /Caritas 1 .*gesperrt/ }).waitFor()
    await disabled.getByRole('button', { name: 'Vorheriger Monat' }).click()
    await disabled.getByText(/^\s*Bitte anmelden, um die Seite zu öffnen/).waitFor()
    await choose(page, 'Caritas 1', 'Sperre aufheben')
    await page.getByRole('row', { name: /Caritas 1 .*aktiv/ }).waitFor()
    expect((await ask('caritas-1', '/api/me')).status).toBe(200)
  })

  test('does nothing to their own account', async () => {
    const page = await people(await open('koordination', '/personen'))
    expect(await page.getByRole('button', { name: 'Weitere Schritte für Koordination' }).count()).toBe(0)
  })
})

test('who leads a unit invites into it, and sees and changes nothing else', async () => {
  const page = await people(await open('caritas-1', '/personen'))
  expect(await page.getByRole('row', { name: /Koordination|Lernen/ }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /Weitere Schritte/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Person einladen …' }).click()
  expect(
    await page.getByRole('combobox', { name: 'Zugang als' }).locator('option').allTextContents(),
  ).toEqual(['Case Management'])
  expect(await page.getByRole('checkbox', { name: 'Lernen fördern' }).count()).toBe(0)
  await page.getByRole('textbox', { name: 'Name' }).fill('Nils Neu')
  await page.getByRole('checkbox', { name: 'Caritas Rheine', exact: true }).check()
  await page.getByLabel(/arbeitet nicht in der Ausländerbehörde/).check()
  await page.getByRole('button', { name: 'Einladung erstellen' }).click()
  await page.getByRole('button', { name: 'Fertig' }).click()
  await page.getByRole('row', { name: /Nils Neu .*eingeladen bis/ }).waitFor()
})

test('who works in several units chooses among their sheets by name', async () => {
  const page = await open('koordination', '/personen')
  await choose(page, 'Caritas 2', 'Zugang ändern …')
  await page.getByRole('checkbox', { name: 'Lernen fördern', exact: true }).check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByRole('row', { name: /Caritas 2 .*Lernen fördern/ }).waitFor()
  const member = await open('caritas-2', '/')
  await member.getByRole('button', { name: 'Monatsblätter' }).click()
  await member.getByRole('link', { name: 'Lernen fördern' }).click()
  await member.getByRole('heading', { level: 1, name: /Lernen fördern/ }).waitFor()
})
