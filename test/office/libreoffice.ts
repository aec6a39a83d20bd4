import { deepEqual } from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { startHost } from '../../worker/local/host.ts'
import { inProject } from '../../worker/local/project.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { goToCell, goToEmptyRow } from '../support/sheet-at-work.ts'
import { Calc, type CalcRow, flatDocument } from './calc.ts'

/** Kind, status, beginning, consent, persons: as a Calc user keeps them, with what spreadsheets do to them. */
const COPIED: readonly CalcRow[] = [
  {
    cells: [
      'Case Management',
      'aktiv',
      { value: '2023-03-01', type: 'date', format: 'day' },
      'ja',
      { value: '2', type: 'float', format: 'thousands' },
    ],
  },
  { cells: ['versteckt', 'x', 'y', 'z', '1'], filtered: true },
  {
    cells: [
      'Kurzberatung',
      'aktiv',
      { value: '2023-09-01', type: 'date', format: 'month' },
      'ja',
      { value: '1234', type: 'float', format: 'thousands' },
    ],
  },
  { cells: ['Sonstiger Kontakt', 'er sagt "ja"', '', 'Zeile 1\nZeile 2', '5" Rohr'] },
  { cells: ['Kurzberatung', 'Mär 23', 'nein', '👩‍👧 <b> & Märkte'], span: 2 },
]

/** What must stand in the sheet after the paste, refused texts included: a day says more than the sheet may know. */
const PASTED = [
  ['Case Management', 'aktiv', '01.03.2023', 'ja', '2'],
  ['Kurzberatung', 'aktiv', '09/2023', 'ja', '1.234'],
  ['Sonstiger Kontakt', 'er sagt "ja"', '', 'Zeile 1\nZeile 2', '5" Rohr'],
  ['Kurzberatung', '', '03/2023', 'nein', '👩‍👧 <b> & Märkte'],
]

const COLUMNS = ['kind', 'status', 'opened', 'consent', 'persons'] as const

/** Texts of the cells from the focused one on, `rows` down and `COLUMNS` across. */
async function shown(page: Page, rows: number): Promise<string[][]> {
  const texts: string[][] = []
  for (let down = 0; down < rows; down += 1) {
    const line: string[] = []
    for (let right = 0; right < COLUMNS.length; right += 1) {
      line.push(
        await page.evaluate<string>(`(() => {
          let at = document.activeElement
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
          return at.textContent
        })()`),
      )
      await page.keyboard.press('ArrowRight')
    }
    texts.push(line)
    await page.keyboard.press('ArrowDown')
    for (let right = 0; right < COLUMNS.length; right += 1) await page.keyboard.press('ArrowLeft')
  }
  return texts
}

const folder = await mkdtemp(path.join(tmpdir(), 'kim-office-'))
const host = await startHost({ port: 0, dataDir: null })
const calc = await Calc.start(folder)
const { executablePath, args } = await chromiumLaunch()
const browser = await chromium.launch({ executablePath, args, headless: false, env: calc.env })
try {
  await calc.open('copied.fods', flatDocument(COPIED))
  await calc.press('copied.fods', 'ctrl+a', 'ctrl+c')
  const clips = inProject('test/support/clips')
  const html = await calc.clip('text/html')
  await writeFile(path.join(clips, 'libreoffice-html.clip'), html)
  await writeFile(path.join(clips, 'libreoffice-text.clip'), await calc.clip('UTF8_STRING'))
  console.log('copied in LibreOffice Calc and recorded')

  const page = await browser.newPage({ viewport: { width: 1400, height: 800 }, locale: 'de-DE' })
  await page.request.post(`${host.url}/api/session/demo`, {
    data: { user: 'caritas-1' },
    headers: { origin: host.url },
  })
  await page.goto(`${host.url}/blatt/caritas-rheine/2023-09`)
  await goToEmptyRow(page)
  await page.keyboard.press('Control+v')
  await page
    .getByText(/nicht übernommen/)
    .first()
    .waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  deepEqual(await shown(page, PASTED.length), PASTED)
  console.log('pasted into the sheet: every cell as it read in Calc, hidden row left out')

  await goToCell(page, 0, 'kind')
  const expected = await shown(page, 3)
  await goToCell(page, 0, 'kind')
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', ...COLUMNS.slice(1).map(() => 'Shift+ArrowRight')])
    await page.keyboard.press(key)
  await page.keyboard.press('Control+c')
  await page.waitForTimeout(500)
  await calc.open('received.fods', flatDocument([{ cells: [''] }]))
  // Calc asks how to read what comes from a browser; its own answer is taken.
  await calc.press('received.fods', 'ctrl+v', 'Return')
  deepEqual(await calc.save('received.fods'), expected)
  console.log('pasted into LibreOffice Calc: every cell as it reads in the sheet')
} finally {
  await browser.close()
  calc.stop()
  await host.stop()
  await rm(folder, { recursive: true, force: true })
}
