import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { listen, stage } from '../support/e2e.ts'
import { goToCell, rowAt, saved, typeHere } from '../support/sheet-at-work.ts'

// The same county on two days: what is published in September holds in October.
let dataDir: Promise<string> | null = null
const onDay = (today: string) => async () => {
  dataDir ??= mkdtemp(path.join(tmpdir(), 'kim-template-'))
  return { dataDir: await dataDir, today }
}
afterAll(async () => {
  if (dataDir) await rm(await dataDir, { recursive: true, force: true })
})

const codeForm = (page: Page) => page.locator('kim-code-dialog')
const columnForm = (page: Page) => page.locator('kim-column-dialog')
const draft = (page: Page) => page.getByRole('region', { name: 'Änderungen ab Oktober 2023' })

/** Name of what has the focus, through every shadow root. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.ariaLabel ?? active?.labels?.[0]?.textContent?.trim() ?? active?.textContent?.trim() ?? ''
  })()`)

describe('in September', () => {
  const { open, ask } = stage(onDay('2023-09-28'))

  test('a coordinator drafts codes and a column, tries them on real rows and publishes them', async () => {
    const page = await open('koordination', '/uebersicht')
    await page.getByRole('button', { name: 'Verwaltung' }).click()
    await page.getByRole('link', { name: 'Vorlage und Codelisten' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vorlage und Codelisten' }).waitFor()
    const { sent, writes } = listen(page)

    // What might name a person is refused at its field, and sent nowhere.
    await page.getByRole('button', { name: 'Code hinzufügen …' }).click()
    await codeForm(page).getByLabel('Bezeichnung', { exact: true }).fill('bei Frau Demirtas')
    await codeForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    await codeForm(page)
      .getByText(/könnte eine Person erkennen lassen/)
      .waitFor()
    expect(sent.join(' ')).not.toContain('Demirtas')
    await codeForm(page).getByLabel('Bezeichnung', { exact: true }).fill('Hausboot')
    await page.keyboard.press('Enter')
    await draft(page).getByText('Neuer Code „Hausboot“ in „Wohnsituation“.').waitFor()

    await page.getByRole('button', { name: 'Weitere Schritte für „wohnungslos“' }).click()
    await page.getByRole('button', { name: 'Gilt nicht mehr' }).click()
    await draft(page)
      .getByText(/„wohnungslos“ in „Wohnsituation“ gilt ab Oktober 2023 nicht mehr/)
      .waitFor()

    // By keyboard, and the focus stays with what moves.
    await page.getByRole('button', { name: '„Hausboot“ nach oben' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await draft(page).getByText('Codes in „Wohnsituation“ in neuer Folge.').waitFor()
    await expect.poll(() => focused(page)).toBe('„Hausboot“ nach oben')
    expect(
      await page
        .locator('kim-code-list li')
        .allInnerTexts()
        .then((all) => all.map((one) => one.split(/\s/)[0]).indexOf('Hausboot')),
    ).toBe(4)

    await page.getByRole('button', { name: 'Spalte hinzufügen …' }).click()
    await columnForm(page).getByLabel('Bezeichnung', { exact: true }).fill('Kinderbetreuung')
    await columnForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    await columnForm(page).getByText('Eine Liste braucht mindestens einen Code, der gilt.').waitFor()
    await columnForm(page).getByLabel('Codes der neuen Liste').fill('gesichert\ngesucht')
    await columnForm(page).getByLabel('Die Spalte ist').selectOption({ label: 'nur ausgefüllt, wenn' })
    await columnForm(page).getByLabel('Sonstiger Kontakt').first().waitFor()
    await columnForm(page)
      .getByRole('group', { name: 'darin einer dieser Codes steht' })
      .getByLabel('Case Management')
      .check()
    await columnForm(page).getByRole('button', { name: 'Weitere Regel' }).click()
    await expect.poll(() => focused(page)).toBe('Die Spalte ist')
    const second = columnForm(page).getByRole('group', { name: 'Regel 2' })
    await second.getByLabel('Die Spalte ist').selectOption({ label: 'nur ausgefüllt, wenn' })
    await second.getByLabel('Andere Spalte').selectOption({ label: 'davon unter 18' })
    await second.getByLabel('Sonst').selectOption({ label: 'gibt es einen Hinweis' })
    await columnForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    await draft(page).getByText('Neue Codes für „Kinderbetreuung“: „gesichert“, „gesucht“.').waitFor()
    await draft(page)
      .getByText(
        'Neue Regel: „Kinderbetreuung“ ist nur ausgefüllt, wenn in „Fallart“ „Case Management“ steht.',
      )
      .waitFor()
    await draft(page)
      .getByText(/„Kinderbetreuung“ ist nur ausgefüllt, wenn .*„davon unter 18“.* größer als 0/)
      .waitFor()

    await page.reload()
    await draft(page).getByText('Neue Spalte „Kinderbetreuung“.').waitFor()
    await page.getByRole('button', { name: 'An echten Zeilen ausprobieren' }).click()
    await page.getByRole('row', { name: /„wohnungslos“ in „Wohnsituation“ gilt nicht mehr/ }).waitFor()
    expect(writes.every((one) => one.url().endsWith('/preview'))).toBe(true)

    await page.getByRole('button', { name: 'Veröffentlichen …' }).click()
    await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click()
    await draft(page)
      .getByText(/Ab Oktober 2023 ist eine Fassung veröffentlicht/)
      .waitFor()
    await expect.poll(() => focused(page)).toBe('Änderungen ab Oktober 2023')
    await page.getByRole('listitem').filter({ hasText: 'ab Oktober 2023' }).first().waitFor()

    await page.getByRole('link', { name: /Felder und Regeln dieses Monats/ }).click()
    await page.getByRole('heading', { name: /Kinderbetreuung/ }).waitFor()
    await page
      .getByText(/„Kinderbetreuung“ ist nur ausgefüllt, wenn/)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Vorlage und Codelisten ändern' }).waitFor()
  })

  test('the month of open sheets stays as it was', async () => {
    const page = await open('caritas-1', '/blatt/caritas-rheine/2023-09')
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('columnheader', { name: /Kinderbetreuung/ }).count()).toBe(0)
    const { body } = await ask('caritas-1', '/api/template?month=2023-09')
    expect(JSON.stringify(body)).not.toContain('hausboot')
  })

  test('what another one has published meanwhile is told, and the draft is kept', async () => {
    const page = await open('koordination', '/vorlage?month=2023-11')
    const november = page.getByRole('region', { name: 'Änderungen ab November 2023' })
    await page.getByRole('button', { name: 'Weitere Schritte für „Landeseinrichtung“' }).click()
    await page.getByRole('button', { name: 'Läuft aus' }).click()
    await november.getByText(/„Landeseinrichtung“ in „Wohnsituation“ läuft aus/).waitFor()
    const { body } = await ask('koordination', '/api/template/versions')
    const { stamp } = body as { stamp: string }
    const version = { validFrom: '2023-12', phaseOutCodes: { housing: ['private'] } }
    expect(
      (await ask('koordination', '/api/template/versions/2023-12', { version, seen: stamp })).status,
    ).toBe(200)
    await page.getByRole('button', { name: 'Veröffentlichen …' }).click()
    await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click()
    await page
      .getByText(/Inzwischen wurde eine andere Fassung veröffentlicht/)
      .first()
      .waitFor()
    await page.reload()
    await november.getByText(/„Landeseinrichtung“ in „Wohnsituation“ läuft aus/).waitFor()
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).click()
    await november.getByText('Noch nichts geändert.').waitFor()
  })

  test('a column that is changed twice in a draft keeps both changes; a rule that does not fit is told at its place', async () => {
    const page = await open('koordination', '/vorlage?month=2024-02')
    const february = page.getByRole('region', { name: 'Änderungen ab Februar 2024' })
    const change = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: `Weitere Schritte für „${name}“` }).click()
      await page.getByRole('button', { name: 'Ändern …' }).click()
    }
    await change('Kinderbetreuung')
    await columnForm(page).getByLabel('Bezeichnung', { exact: true }).fill('Betreuung der Kinder')
    await columnForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    await february.getByText(/„Kinderbetreuung“ heißt „Betreuung der Kinder“/).waitFor()

    await change('Betreuung der Kinder')
    await columnForm(page).getByLabel('Hinweis auf Englisch').fill('Care of the children')
    await columnForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    await columnForm(page).getByText('Bitte den Hinweis auch auf Deutsch eintragen.').waitFor()
    await columnForm(page).getByLabel('Hinweis dazu').fill('Betreuung aller Kinder')
    await columnForm(page).getByRole('button', { name: 'Weitere Regel' }).click()
    const third = columnForm(page).getByRole('group', { name: 'Regel 3' })
    await third.getByLabel('Die Spalte ist').selectOption({ label: 'genau dann ausgefüllt, wenn' })
    await third.getByLabel('Andere Spalte').selectOption({ label: 'Wohnsituation' })
    await columnForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    const demand = third.getByLabel('Die Spalte ist')
    await expect.poll(() => demand.evaluate((select) => select.matches(':focus'))).toBe(true)
    await demand.selectOption({ label: 'ohne eigene Regel' })
    await columnForm(page).getByRole('button', { name: 'In den Entwurf' }).click()
    await february.getByText(/„Kinderbetreuung“ heißt „Betreuung der Kinder“/).waitFor()
    await february.getByText(/^Neuer Hinweis zu Spalte/).waitFor()
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).click()
    await february.getByText('Noch nichts geändert.').waitFor()
  })

  test('by keyboard the focus is at what was chosen afterwards, and a version that does not hold yet is taken back', async () => {
    const page = await open('koordination', '/vorlage?month=2023-12')
    const december = page.getByRole('region', { name: 'Änderungen ab Dezember 2023' })
    await december.getByText(/„private Wohnung“ in „Wohnsituation“ läuft aus/).waitFor()
    const menu = page.getByRole('button', { name: 'Weitere Schritte für „kommunale Unterbringung“' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Gilt nicht mehr' }).focus()
    await page.keyboard.press('Enter')
    await december
      .getByText(/„kommunale Unterbringung“ in „Wohnsituation“ gilt ab Dezember 2023 nicht mehr/)
      .waitFor()
    await expect.poll(() => focused(page)).toBe('Weitere Schritte für „kommunale Unterbringung“')

    await page.getByRole('button', { name: 'Code hinzufügen …' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Zelt')
    await page.keyboard.press('Enter')
    await december.getByText('Neuer Code „Zelt“ in „Wohnsituation“.').waitFor()
    await expect.poll(() => focused(page)).toBe('Code hinzufügen …')
    await page.getByRole('button', { name: 'Weitere Schritte für „Zelt“' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Aus dem Entwurf nehmen' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => december.getByText('Neuer Code').count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('Code hinzufügen …')

    await page.getByRole('button', { name: 'Zurücknehmen …' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Zurücknehmen', exact: true }).focus()
    await page.keyboard.press('Enter')
    await december.getByText('Noch nichts geändert.').waitFor()
    await expect.poll(() => focused(page)).toBe('Änderungen ab Dezember 2023')
    const { body } = await ask('koordination', '/api/template/versions')
    expect(JSON.stringify(body)).not.toContain('2023-12')
  })

  test('whoever keeps no template does not come in', async () => {
    const page = await open('caritas-1', '/vorlage')
    await page.getByText('Diese Seite steht Ihrem Zugang nicht offen').waitFor()
  })
})

describe('in October', () => {
  const { open, ask } = stage(onDay('2023-10-05'))

  test('a case manager fills the new column, and is told of what is no longer valid', async () => {
    const page = await open('lernen-1', '/blatt/lernen-foerdern/2023-10')
    await page
      .getByRole('button', { name: /öffnen/i })
      .first()
      .click()
    await page.getByRole('grid').waitFor()
    await goToCell(page, 0, 'kinderbetreuung')
    await page.keyboard.type('gesucht')
    await page.keyboard.press('Enter')
    await saved(page)
    expect((await rowAt(page, 0)).values['kinderbetreuung']).toBe('gesucht')
    await goToCell(page, 0, 'housing')
    await typeHere(page, 'wohnungslos')
    await page
      .getByText(/„wohnungslos“ gilt in diesem M/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await goToCell(page, 0, 'housing')
    await page.keyboard.type('Hausboot')
    await page.keyboard.press('Enter')
    await saved(page)
    await expect.poll(async () => (await rowAt(page, 0)).values['housing']).toBe('hausboot')

    const { body } = await ask(
      'koordination',
      '/api/reports/distribution?column=kinderbetreuung&asOf=2023-10-05',
    )
    expect(JSON.stringify(body)).toContain('"key":"gesucht","count":1')
  })

  test('a version that holds is in force: the page begins with the next month', async () => {
    const page = await open('koordination', '/vorlage?month=2023-10')
    await page.getByRole('region', { name: 'Änderungen ab November 2023' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Neue Spalte „Kinderbetreuung“.' }).first().waitFor()
    expect(await page.getByRole('button', { name: 'Zurücknehmen …' }).count()).toBe(0)
  })
})
