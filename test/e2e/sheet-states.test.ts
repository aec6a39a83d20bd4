import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const menu = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Blatt' }).click()
  await page.getByRole('button', { name: item }).click()
}

/** States of the sheet that come and go; each is brought about by keyboard or menu. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the menu of a column': async (page) => {
    await page.keyboard.press('Control+Shift+L')
    await page.getByRole('dialog').waitFor()
  },
  'the search': async (page) => {
    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox').fill('syr')
  },
  'a sorted and filtered grid': async (page) => {
    await page.getByRole('button', { name: 'nur offene Punkte' }).click()
    await page.getByRole('button', { name: 'Alle Zeilen zeigen' }).waitFor()
  },
  'the help sheet': async (page) => {
    await page.keyboard.press('F1')
    await page.getByRole('heading', { name: 'Tastatur und Einstellungen' }).waitFor()
  },
  'own labels': async (page) => {
    await menu(page, 'Eigene Bezeichnungen')
    await page.getByRole('button', { name: 'Ohne Datei beginnen' }).click()
    await page
      .getByLabel(/^Bezeichnung zu/)
      .first()
      .waitFor()
  },
  'row templates': async (page) => {
    await menu(page, 'Zeilenvorlagen')
    await page.getByLabel(/als Vorlage merken/).waitFor()
  },
  'working without the network': async (page) => {
    await menu(page, 'Ohne Netz arbeiten')
    await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).waitFor()
  },
  'one row as a form beside the grid': async (page) => {
    await page.getByRole('button', { name: /^Zeile/ }).click()
    await page.getByRole('button', { name: 'Zeile als Formular' }).click()
    await page.locator('kim-row-form').getByLabel('Personen im Fall').waitFor()
  },
  'workload and figures': async (page) => {
    await menu(page, 'Zahlen der Dienststelle')
    await page.getByRole('heading', { name: 'Auslastung' }).waitFor()
  },
  'an open editor with its list': async (page) => {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.getByRole('listbox').waitFor()
  },
  'the question whether to append rows': async (page) => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', Array.from({ length: 100 }, () => 'cm').join('\n'))
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await page.getByRole('button', { name: 'Anhängen' }).waitFor()
  },
}

test.each(Object.entries(STATES))('axe finds nothing in %s', async (_state, reach) => {
  const page = await open('lernen-1', '/', { bypassCSP: true })
  await page.getByRole('button', { name: 'Verstanden' }).click()
  await page.getByRole('rowheader').nth(2).click()
  await reach(page)
  await page.addScriptTag({ path: axe })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found =
      await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`)
    expect([colorScheme, found]).toEqual([colorScheme, []])
  }
  await page.context().close()
})
