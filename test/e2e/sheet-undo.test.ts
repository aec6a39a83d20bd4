import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const house = stage()

async function sheet(): Promise<Page> {
  const page = await house.open('lernen-1', '/')
  const hints = page.getByRole('button', { name: 'Verstanden' })
  await hints.click()
  await page.getByRole('rowheader').first().click()
  return page
}

const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate((clip) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', clip)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.textContent?.trim() ?? ''
  })

/** Text of an element with what stands in its shadow trees. */
const shown = (page: Page, tag: string): Promise<string> =>
  page
    .locator(tag)
    .first()
    .evaluate((element) => {
      const read = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
        if (node instanceof HTMLStyleElement) return ''
        const shadow = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : []
        return [...shadow, ...node.childNodes].map(read).join('')
      }
      return read(element).replaceAll(/\s+/g, ' ')
    })
const status = (page: Page): Promise<string> => shown(page, 'kim-status-bar')
const rows = async (): Promise<number> => {
  const { body } = await house.ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
  return (body as { entries: readonly unknown[] }).entries.length
}

describe('undo', () => {
  test('takes a paste of a thousand rows back in one step, refused texts with it, and does it again', async () => {
    const page = await sheet()
    const before = await rows()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    // 20 columns from the kind of case on; in the middle a name where a country stands.
    const line = (at: number): string => {
      const origin = at === 500 ? 'Frau Odalwitsch' : 'Syrien'
      const person = `cm|aktiv|09/2023|ja|2|1|w|27-34|${origin}|2020`
      return `${person}|Duldung|Rheine|private Wohnung|ja|SGB II|B1|nein|selbst|3|1`.replaceAll('|', '\t')
    }
    await paste(page, Array.from({ length: 1000 }, (_, at) => line(at)).join('\n'))
    await expect.poll(() => status(page)).toMatch(/gespeichert \d\d:\d\d/)
    expect(await shown(page, 'kim-notice')).toMatch(/Zellen eingefügt, 1000 neue Zeilen.*1 nicht übernommen/s)
    expect(await status(page)).toContain('1 Eingabe nicht gespeichert')
    await expect.poll(rows).toBe(before + 1000)
    await page.keyboard.press('Control+z')
    await expect.poll(rows).toBe(before)
    await expect.poll(() => status(page)).not.toContain('nicht gespeichert')
    await page.keyboard.press('Control+y')
    await expect.poll(rows).toBe(before + 1000)
    await page.keyboard.press('Control+z')
    await expect.poll(rows).toBe(before)
  })

  test('brings a removed row back to its place', async () => {
    const page = await sheet()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('kurz')
    await page.keyboard.press('Enter')
    await expect.poll(() => status(page)).toMatch(/gespeichert \d\d:\d\d/)
    const many = await rows()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Alt+Delete')
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click()
    await expect.poll(rows).toBe(many - 1)
    await page.locator('kim-grid').press('Control+z')
    await expect.poll(rows).toBe(many)
  })
})

describe('a refused text', () => {
  test('stands in the list of open points, in the form, and outlives the grid', async () => {
    const page = await sheet()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('quatsch')
    await page.keyboard.press('Enter')
    await expect.poll(() => status(page)).toContain('1 Eingabe nicht gespeichert')
    await page.getByRole('button', { name: /zu klären/ }).click()
    await expect.poll(() => shown(page, 'kim-finding')).toContain('Nicht gespeichert: Fallstatus')
    await page.getByRole('link', { name: 'Verlauf' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('.cell.refused').first().innerText()).toContain('quatsch')
    await page.setViewportSize({ width: 500, height: 800 })
    await page.locator('kim-row-form').waitFor()
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(() => page.locator('.cell.refused').first().innerText()).toContain('quatsch')
  })
})

test('after an action of a menu the focus is where it was', async () => {
  const page = await sheet()
  await page.getByRole('button', { name: 'Blatt' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Zahlen der Dienststelle' }).click()
  await expect.poll(() => focused(page)).toContain('Zahlen')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('kim-figures-panel').count()).toBe(0)
})
