import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { saved } from '../support/sheet-at-work.ts'

const { open, ask } = stage()

// Longest way by Tab to anything on a page.
const MANY_TABS = 60

/** What a screen reader would call the element that has the focus: its label, else its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const labels = [...(at?.labels ?? [])].map((label) => label.textContent)
    const name = at?.ariaLabel || labels.join(' ') || at?.textContent || ''
    return name.replace(/\\s+/g, ' ').trim()
  })()`)

async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < MANY_TABS; i += 1) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (name.test(now)) return
    passed.push(now.slice(0, 40))
  }
  throw new Error(`no way to ${name}: ${passed.join(' | ')}`)
}

/** The header of the column that the focused cell stands in. */
const column = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const head = '[role=columnheader][aria-colindex="' + at?.ariaColIndex + '"]'
    return [...(at?.getRootNode().querySelectorAll(head) ?? [])].at(-1)?.textContent.replace('▾', '').trim() ?? ''
  })()`)

/** What the focused cell's description says is wrong with it. */
const wrong = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const note = at?.getAttribute('aria-describedby')
    return (note && at.getRootNode().getElementById(note)?.textContent) || ''
  })()`)

/** What is typed into a cell that has something wrong with it, by its column. */
const ANSWERS: Readonly<Record<string, string>> = {
  Fallstatus: 'beendet',
  Beendigungsgrund: 'Umzug',
  'Ziele erreicht': 'teil',
  'Abschlussgespräch geführt': 'ja',
  Wohnkommune: 'Rheine',
  Kontaktwege: 'Telefon',
  Handlungsfelder: 'Wohnen',
  'Verweis an': 'keine',
  'Sprachmittlung nötig': 'nein',
}

// Kind, status, beginning, consent, persons, minors, sex, age, origin.
const NEW_ROW = ['Sonst', 'akt', '9.23', 'ja', '1', '0', 'w', '27', 'syr']

test('a whole month by keyboard alone: signed in, filled, cleared up, submitted', async () => {
  const page = await open(null, '/')
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.getByRole('button', { name: /Lernen 1/ }).waitFor()
  await tabTo(page, /Lernen 1/)
  await press('Enter')

  // The sheet has the focus when it is there; what has not changed is confirmed as it stands.
  await page.getByRole('grid').waitFor()
  await expect.poll(() => column(page)).toBe('Fallnummer')
  await press('Control+a', 'Control+a', 'Control+Alt+Enter')
  await page.getByText('14 Zeilen bestätigt').first().waitFor()

  // A new contact at the end of the sheet, and one more of it.
  await press('Control+End', 'ArrowDown', 'Home', 'ArrowRight')
  for (const text of NEW_ROW) {
    await page.keyboard.type(text)
    await press('Tab')
  }
  await press('Alt+k')
  await saved(page)

  // From one cell to clear up to the next, until hints alone are left.
  let hinted = 0
  for (let i = 0; i < 60 && hinted < 6; i += 1) {
    await press('F8')
    const [where, what] = [await column(page), await wrong(page)]
    if (/^(Wenige Aufnahmekriterien|Nur ein Gespräch)/.test(what)) hinted += 1
    else {
      expect(ANSWERS, what).toHaveProperty([where])
      await page.keyboard.type(ANSWERS[where] ?? '')
      await press('Enter')
      hinted = 0
    }
  }
  await saved(page)

  // Out of the grid to the submission.
  await press('Escape')
  await tabTo(page, /^Monat abgeben/, 'Shift+Tab')
  await press('Enter')
  await page.getByText('48 Zeilen werden abgegeben.').waitFor()
  await tabTo(page, /^Abgeben$/)
  await press('Enter')
  await page.getByText('Monat abgegeben. Danke!').first().waitFor()

  const { body } = await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
  const { state, entries } = body as { state: string; entries: { values: Record<string, unknown> }[] }
  expect(state).toBe('submitted')
  expect(entries.at(-1)?.values).toMatchObject({ kind: 'contact', origin: '475', contacts: 1 })
})
