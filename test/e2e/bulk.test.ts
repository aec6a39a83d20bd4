import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, saved } from '../support/sheet-at-work.ts'

const kreis = stage()
const { open, ask } = kreis
const CARITAS = '/blatt/caritas-rheine/2023-09'

type Line = Readonly<Record<string, unknown>>

interface Entry {
  readonly id: string
  readonly caseNumber: string
  readonly values: Readonly<Record<string, unknown>>
}

const entries = async (): Promise<readonly Entry[]> =>
  ((await ask('caritas-1', '/api/sheets/caritas-rheine/2023-09')).body as { entries: Entry[] }).entries

/** Everything that is stored of rows and cases, by id. */
async function stored(): Promise<ReadonlyMap<string, Line>> {
  const { results: rows } = await kreis.db.prepare('SELECT * FROM entry').all<Line>()
  const { results: files } = await kreis.db.prepare('SELECT * FROM case_file').all<Line>()
  return new Map([...rows, ...files].map((line) => [String(line['id']), line]))
}

const changed = (before: ReadonlyMap<string, Line>, after: ReadonlyMap<string, Line>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
  )

/** Presses Tab until the focus is on a control with this text. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    const here = await page.evaluate<string>(`(() => {
      let at = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      return at?.textContent?.trim() ?? ''
    })()`)
    if (text.test(here)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no control ${String(text)} on the way of the Tab key`)
}

describe('many rows at once', () => {
  test('three rows are selected and handed over by keys alone; no other row or case changes', async () => {
    const page = await open('caritas-1', CARITAS)
    await goToCell(page, 3, 'persons')
    const chosen = (await entries()).slice(3, 6)
    const before = await stored()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+M')
    await page.getByRole('menu', { name: '3 Zeilen' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '3 Fälle übergeben' }).waitFor()
    await page.getByText(/^Betrifft 3 Fälle: /).waitFor()
    await page.locator('#unit option').first().waitFor({ state: 'attached' })
    await tabTo(page, /^3 Fälle übergeben$/)
    await page.keyboard.press('Enter')
    await page.getByText('3 Fälle übergeben.').first().waitFor()
    const after = await stored()
    const files = chosen.map(({ id }) => String(before.get(id)?.['case_file']))
    expect(changed(before, after).toSorted()).toEqual([...chosen.map(({ id }) => id), ...files].toSorted())
    for (const { id } of chosen) {
      const was = before.get(id)
      const is = after.get(id)
      const moved = { unit: 'lernen-foerdern', revision: Number(was?.['revision']) + 1, seq: is?.['seq'] }
      expect(is).toEqual({ ...was, ...moved })
    }
    for (const id of files)
      expect(after.get(id)).toEqual({
        ...before.get(id),
        unit: 'lernen-foerdern',
        unit_since: '2023-09',
        assignee: null,
      })
    const { results } = await kreis.db
      .prepare(`SELECT data FROM event WHERE kind = 'handover' ORDER BY seq DESC LIMIT 1`)
      .all<Line>()
    expect(results).toEqual([{ data: JSON.stringify({ to: 'lernen-foerdern', cases: 3, rows: 3 }) }])
  })

  test('rows are closed together: what cannot be is named, the rest is one step that Ctrl+Z takes back', async () => {
    const page = await open('caritas-1', CARITAS)
    await page.getByRole('grid').waitFor()
    const all = await entries()
    const running = all.filter(
      ({ values }) => values['kind'] === 'cm' && (values['status'] ?? 'active') === 'active',
    )
    const consultation = all.find(
      ({ values }) => values['kind'] === 'short' && (values['status'] ?? 'active') === 'active',
    )
    const contact = all.find(({ values }) => values['kind'] === 'contact')
    const chosen = [running[0], running[1], consultation, contact].flatMap((one) => one ?? [])
    expect(chosen).toHaveLength(4)
    const before = await stored()
    await selectRows(
      page,
      chosen.map(({ id }) => id),
    )
    await page.keyboard.press('Alt+M')
    await page.getByRole('menuitem', { name: 'Beenden …' }).click()
    await page.getByText(/^Betrifft 3 Fälle: 2 × Case Management, 1 × Kurzberatung\.$/).waitFor()
    await page.getByText('Ein Sonstiger Kontakt wird nicht beendet.').waitFor()
    await page.getByRole('button', { name: '3 Fälle beenden' }).click()
    await page.getByText('Bitte die Art der Beendigung wählen.').waitFor()
    const dialog = page.locator('kim-case-dialog')
    await dialog.getByLabel('Art der Beendigung').selectOption({ label: 'Abbruch' })
    await dialog.getByLabel('Beendigungsgrund').selectOption({ label: 'Umzug' })
    await dialog.getByLabel(/^Ziele erreicht/).selectOption({ label: 'teilweise erreicht' })
    await page.getByRole('button', { name: '3 Fälle beenden' }).click()
    await page.getByRole('dialog', { name: 'Nicht ausgeführt' }).waitFor()
    await dialog.getByText('3 Fälle beendet. Strg+Z nimmt es zurück.').waitFor()
    await dialog.getByRole('button', { name: 'Schließen', exact: true }).click()
    await saved(page)
    const closed = { status: 'closed', closed: '2023-09', closing_type: 'abort', closing_reason: 'moved' }
    const values = (lines: ReadonlyMap<string, Line>, id: string): Line =>
      JSON.parse(String(lines.get(id)?.['values']))
    const done = await stored()
    for (const { id, values: was } of chosen.slice(0, 3))
      expect(values(done, id)).toEqual({
        ...values(before, id),
        ...closed,
        ...(was['kind'] === 'cm' ? { goals_met: 'partly' } : {}),
      })
    const rows = (ids: readonly string[]): string[] =>
      ids.filter((id) => before.get(id)?.['values'] !== undefined)
    expect(rows(changed(before, done)).toSorted()).toEqual(
      chosen
        .slice(0, 3)
        .map(({ id }) => id)
        .toSorted(),
    )
    await page.getByRole('button', { name: /^Blatt/ }).click()
    await page.getByRole('button', { name: 'Nicht ausgeführt: 1 Fall …' }).click()
    await page.getByText('Ein Sonstiger Kontakt wird nicht beendet.').waitFor()
    await dialog.getByRole('button', { name: 'Schließen', exact: true }).click()
    await goToCell(page, 0, 'persons')
    await page.keyboard.press('Control+Z')
    await expect
      .poll(async () => {
        const now = await stored()
        return chosen.map(({ id }) => values(now, id))
      })
      .toEqual(chosen.map(({ id }) => values(before, id)))
  })

  test('under a filter only the rows that are shown are taken', async () => {
    const page = await open('caritas-1', CARITAS)
    await page.getByRole('grid').waitFor()
    await page.getByRole('button', { name: 'meine Fälle' }).click()
    const shown = await page.locator('kim-grid').evaluate((grid) => {
      const { shownRows } = grid as unknown as { shownRows: { id: string }[] }
      return shownRows.map(({ id }) => id)
    })
    const all = await entries()
    expect(shown.length).toBeGreaterThan(1)
    expect(shown.length).toBeLessThan(all.length)
    const before = await stored()
    await selectRows(page, shown.slice(0, 1))
    await page.keyboard.press('Control+ ')
    await page.keyboard.press('Alt+M')
    await page.getByRole('menu', { name: `${shown.length} Zeilen` }).waitFor()
    await page.getByRole('menuitem', { name: 'Zuweisen …' }).click()
    await page.getByLabel('Person', { exact: true }).selectOption({ label: 'niemandem' })
    await page.getByRole('button', { name: `${shown.length} Fälle zuweisen` }).click()
    await page.getByText(`${shown.length} Fälle zugewiesen.`).first().waitFor()
    const after = await stored()
    const files = shown.map((id) => String(before.get(id)?.['case_file']))
    expect(changed(before, after).toSorted()).toEqual(files.toSorted())
    for (const id of files) expect(after.get(id)).toEqual({ ...before.get(id), assignee: null })
  })
})

describe('a unit that closes', () => {
  test('tells of its running cases and its posts, and hands the cases over in the same step', async () => {
    const page = await open('koordination', '/dienststellen')
    const before = await stored()
    const ofUnit = (lines: ReadonlyMap<string, Line>, unit: string): readonly Line[] =>
      [...lines.values()].filter((line) => line['number'] !== undefined && line['unit'] === unit)
    const going = ofUnit(before, 'caritas-rheine').filter((line) => line['ended'] === null)
    await page.getByRole('button', { name: 'Weitere Schritte für Caritas Rheine' }).click()
    await page.getByRole('button', { name: 'Schließen …' }).click()
    await page.getByRole('dialog', { name: 'Caritas Rheine schließen' }).waitFor()
    const dialog = page.locator('kim-end-dialog')
    await dialog.getByText(`${going.length} Fälle laufen noch.`).waitFor()
    await dialog
      .getByText(
        'Stellen zählen bis September 2023 und nicht danach: 1,7 von 1,7 besetzt, seit Oktober 2022.',
      )
      .waitFor()
    await dialog.getByRole('button', { name: 'Schließen' }).click()
    await dialog.getByText('Bitte wählen, was mit den laufenden Fällen geschieht.').waitFor()
    await dialog.getByLabel('Alle laufenden Fälle übergeben an').selectOption({ label: 'Lernen fördern' })
    await dialog.getByRole('button', { name: 'Schließen' }).click()
    await page.getByText('September 2022 bis September 2023').waitFor()
    await dialog.getByRole('button', { name: 'Schließen' }).waitFor({ state: 'hidden' })
    const after = await stored()
    expect(changed(before, after).toSorted()).toEqual(going.map(({ id }) => String(id)).toSorted())
    for (const was of going)
      expect(after.get(String(was['id']))).toEqual({
        ...was,
        unit: 'lernen-foerdern',
        unit_since: '2023-10',
        assignee: null,
      })
  })

  test('asks at its field for fewer occupied than planned posts', async () => {
    const page = await open('koordination', '/dienststellen')
    await page.getByRole('button', { name: 'Weitere Schritte für Lernen fördern' }).click()
    await page.getByRole('button', { name: 'Stellen …' }).click()
    await page.getByRole('dialog', { name: 'Stellen: Lernen fördern' }).waitFor()
    const dialog = page.locator('kim-posts-dialog')
    await dialog.getByLabel('Besetzt').last().fill('1,81')
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await dialog.getByText('Es können nicht mehr Stellen besetzt sein, als geplant sind.').waitFor()
    expect(await dialog.getByLabel('Besetzt').last().getAttribute('aria-invalid')).toBe('true')
    const { results } = await kreis.db
      .prepare(`SELECT planned, occupied FROM fte WHERE unit = 'lernen-foerdern'`)
      .all<Line>()
    expect(results).toEqual([{ planned: 180, occupied: 180 }])
  })
})

/** Selects one cell of each row: a click, then clicks with Ctrl. */
async function selectRows(page: Page, ids: readonly string[]): Promise<void> {
  for (const [i, id] of ids.entries()) {
    const line = await page.locator('kim-grid').evaluate((grid, id) => {
      // The page's own interface of the grid (`GridElement`), reached from outside its types.
      const { shownRows } = grid as unknown as { shownRows: { id: string }[] }
      return shownRows.findIndex((row) => row.id === id)
    }, id)
    // Two rows of headings stand above the first one.
    const cell = page.locator(`[role=row][aria-rowindex="${line + 3}"] [role=gridcell]`).first()
    await page.getByRole('grid').hover()
    for (let turn = 0; turn < 40 && (await cell.count()) === 0; turn += 1) {
      await page.mouse.wheel(0, 200)
      await page.waitForTimeout(50)
    }
    await cell.click(i === 0 ? {} : { modifiers: ['Control'] })
  }
}
