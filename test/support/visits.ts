import type { Page } from 'playwright-core'
import type { Ask } from './ask.ts'

/** A page of the application in a state that is looked at. */
export interface Visit {
  readonly user: string | null
  readonly path: string | (() => Promise<string>)
  /** Brings the page into the state that is looked at. */
  readonly ready: (page: Page) => Promise<void>
}

const heading = (name: string | RegExp) => async (page: Page) =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** Every page of the demo Kreis, and what stands on some of them only after a step. */
export function visitsOf(ask: Ask): Readonly<Record<string, Visit>> {
  async function historyPath(): Promise<string> {
    const { body } = await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
    const { entries } = body as { entries: readonly { readonly id: string }[] }
    return `/verlauf/${entries[0]?.id ?? ''}`
  }

  return {
    'sign-in': {
      user: null,
      path: '/',
      ready: async (page) => page.getByText('Demo-Kreis ausprobieren').waitFor(),
    },
    'the accessibility statement, to nobody in particular': {
      user: null,
      path: '/barrierefreiheit',
      ready: heading('Erklärung zur Barrierefreiheit'),
    },
    'a reader’s start': { user: 'lesen', path: '/', ready: heading('Noch keine Tabellen') },
    'the matrix': {
      user: 'koordination',
      path: '/uebersicht',
      ready: async (page) => page.getByRole('table').waitFor(),
    },
    'the words for notes': {
      user: 'koordination',
      path: '/woerter',
      ready: heading('Wörter für Bemerkungen'),
    },
    'the dictionary': {
      user: 'lernen-1',
      path: '/felder?month=2023-09&feld=residence',
      ready: async (page) => page.getByRole('region', { name: 'Aufenthaltsstatus' }).waitFor(),
    },
    'the template': {
      user: 'koordination',
      path: '/vorlage?month=2023-10',
      async ready(page) {
        await page.getByRole('button', { name: 'Weitere Schritte für „wohnungslos“' }).click()
        await page.getByRole('button', { name: 'Gilt nicht mehr' }).click()
        await page.getByRole('button', { name: 'An echten Zeilen ausprobieren' }).click()
        await page.getByText(/^\s*Geprüft/).waitFor()
      },
    },
    'a new code of a list': {
      user: 'koordination',
      path: '/vorlage?month=2023-10',
      async ready(page) {
        await page.getByRole('button', { name: 'Code hinzufügen …' }).click()
        await page.locator('kim-code-dialog').getByRole('button', { name: 'In den Entwurf' }).click()
        await page.getByText('Bitte eine Bezeichnung eintragen.').waitFor()
      },
    },
    'a new column with a rule': {
      user: 'koordination',
      path: '/vorlage?month=2023-10',
      async ready(page) {
        await page.getByRole('button', { name: 'Spalte hinzufügen …' }).click()
        await page.getByLabel('Die Spalte ist').selectOption({ label: 'nur ausgefüllt, wenn' })
        await page.getByRole('group', { name: 'darin einer dieser Codes steht' }).waitFor()
      },
    },
    'a cell of the matrix': {
      user: 'koordination',
      path: '/uebersicht',
      async ready(page) {
        await page
          .getByRole('row', { name: /Caritas/ })
          .getByRole('button')
          .last()
          .click()
        await page.getByRole('link', { name: 'Monatsblatt ansehen' }).waitFor()
      },
    },
    'the question for a reason': {
      user: 'koordination',
      path: '/uebersicht',
      async ready(page) {
        await page
          .getByRole('row', { name: /Caritas/ })
          .getByRole('button')
          .nth(-2)
          .click()
        await page.getByRole('button', { name: 'Wieder öffnen …' }).click()
        await page.getByRole('button', { name: 'Wieder öffnen', exact: true }).click()
        await page.getByText(/Bitte einen Grund angeben/).waitFor()
      },
    },
    'the consolidated view': {
      user: 'koordination',
      path: '/konsolidiert?from=2023-09&to=2023-09',
      async ready(page) {
        await page.getByLabel('Vollständig').check()
        await page.getByLabel('Zweck').selectOption('quality_check')
        await page.getByRole('button', { name: 'Zeilen ansehen' }).click()
        await page.getByRole('grid').waitFor()
      },
    },
    'the reports': {
      user: 'koordination',
      path: '/auswertungen?from=2022-09&to=2023-08',
      async ready(page) {
        await page.getByText('gesamt 118').first().waitFor()
        await page.getByText('Im Zeitraum zusammen').waitFor()
      },
    },
    'the report book': {
      user: 'koordination',
      path: '/berichtsheft?from=2022-09&to=2023-08&art=steering',
      async ready(page) {
        await page.getByRole('article').waitFor()
        await page.getByRole('button', { name: 'Drucken oder als PDF', disabled: false }).waitFor()
      },
    },
    'the rows behind a number': {
      user: 'koordination',
      path: '/zeilen?bericht=cases&figure=inactive&asOf=2023-09-01&unit=caritas-rheine',
      ready: async (page) => page.getByRole('table').waitFor(),
    },
    'the open sheet': {
      user: 'caritas-1',
      path: '/blatt/caritas-rheine/2023-09',
      ready: async (page) => page.locator('kim-status-bar').waitFor(),
    },
    'a coordinator’s view of a sheet': {
      user: 'koordination',
      path: '/blatt/caritas-rheine/2023-08',
      ready: async (page) => page.locator('kim-status-bar').waitFor(),
    },
    'the choice of a case': {
      user: 'caritas-1',
      path: '/verlauf',
      ready: async (page) => page.getByText('60 Fälle').first().waitFor(),
    },
    'a case’s history': {
      user: 'caritas-1',
      path: historyPath,
      ready: async (page) => page.getByRole('listitem').first().waitFor(),
    },
    'the account’s menu': {
      user: 'caritas-1',
      path: '/verlauf',
      async ready(page) {
        await page.getByRole('button', { name: 'Caritas 1' }).click()
        await page.getByRole('button', { name: 'Abmelden' }).waitFor()
      },
    },
    'the people': {
      user: 'koordination',
      path: '/personen',
      ready: async (page) => page.getByRole('row', { name: /Caritas 1/ }).waitFor(),
    },
    'the invitation of a person': {
      user: 'koordination',
      path: '/personen',
      async ready(page) {
        await page.getByRole('button', { name: 'Person einladen …' }).click()
        await page.getByRole('button', { name: 'Einladung erstellen' }).click()
        await page.getByText('Bitte einen Namen eintragen.').waitFor()
      },
    },
    'what may be done with an account': {
      user: 'koordination',
      path: '/personen',
      async ready(page) {
        await page.getByRole('button', { name: 'Weitere Schritte für Caritas 2' }).click()
        await page.getByRole('button', { name: 'Sperren …' }).waitFor()
      },
    },
    'the people of a unit, for who leads it': {
      user: 'caritas-1',
      path: '/personen',
      ready: async (page) => page.getByRole('row', { name: /Caritas 2/ }).waitFor(),
    },
    'the units': {
      user: 'koordination',
      path: '/dienststellen',
      ready: async (page) => page.getByRole('row', { name: /Lernen fördern/ }).waitFor(),
    },
    'the posts of a unit': {
      user: 'koordination',
      path: '/dienststellen',
      async ready(page) {
        await page.getByRole('button', { name: 'Weitere Schritte für Lernen fördern' }).click()
        await page.getByRole('button', { name: 'Stellen …' }).click()
        await page.getByRole('button', { name: 'Zeitraum hinzufügen' }).waitFor()
      },
    },
    'a new unit': {
      user: 'koordination',
      path: '/dienststellen',
      async ready(page) {
        await page.getByRole('button', { name: 'Dienststelle eröffnen …' }).click()
        await page.getByRole('button', { name: 'Speichern' }).click()
        await page.getByText('Bitte einen Namen eintragen.').waitFor()
      },
    },
    'the audit': {
      user: 'koordination',
      path: '/protokoll',
      async ready(page) {
        await page.getByRole('row').nth(3).waitFor()
        await page.getByRole('button', { name: 'Lückenlosigkeit prüfen' }).click()
        await page.getByText(/^\s*Lückenlos:/).waitFor()
      },
    },
    'all that is kept of a case': {
      user: 'koordination',
      path: '/auskunft',
      async ready(page) {
        const { body } = await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')
        const { entries } = body as { entries: readonly { readonly caseNumber: string }[] }
        await page.getByLabel('Fallnummer').fill(entries[0]?.caseNumber ?? '')
        await page.getByRole('button', { name: 'Anzeigen' }).click()
        await page.getByRole('button', { name: 'Fall löschen …' }).waitFor()
      },
    },
    'a case that is not there': {
      user: 'caritas-1',
      path: '/auskunft',
      async ready(page) {
        await page.getByLabel('Fallnummer').fill('X')
        await page.getByRole('button', { name: 'Anzeigen' }).click()
        await page.getByText(/Bitte eine ganze Fallnummer/).waitFor()
      },
    },
    'one’s own access': {
      user: 'caritas-1',
      path: '/konto',
      ready: async (page) => page.getByText('diese Anmeldung').waitFor(),
    },
    'what is stored': { user: null, path: '/datenschutz', ready: heading('Was gespeichert wird') },
    'the template of the processing agreement': {
      user: null,
      path: '/datenschutz',
      async ready(page) {
        await page.getByRole('link', { name: 'Vertrag zur Auftragsverarbeitung' }).click()
        await page.getByRole('heading', { level: 1, name: /Auftragsverarbeitung/ }).waitFor()
      },
    },
    'the template for joint controllers': {
      user: null,
      path: '/dokumente/gemeinsame-verantwortung',
      ready: async (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    },
    'the template of the impact assessment': {
      user: null,
      path: '/dokumente/folgenabschaetzung',
      ready: async (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    },
    'an invitation that is void': {
      user: null,
      path: `/einladung#${'A'.repeat(43)}`,
      ready: async (page) => page.getByText(/älter als 72 Stunden/).waitFor(),
    },
    'an address that is no page': {
      user: 'caritas-1',
      path: '/nirgends',
      ready: heading('Seite nicht gefunden'),
    },
  }
}
