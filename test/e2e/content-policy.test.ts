import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()

test('a clip of a web spreadsheet, with a style at every cell, is no violation of the content policy', async () => {
  const page = await open('lernen-1', '/blatt/lernen-foerdern/2023-09')
  await page.getByRole('rowheader').first().click()
  for (const key of ['Control+End', 'ArrowDown', 'Home', 'ArrowRight']) await page.keyboard.press(key)
  const violations = await page.evaluate(async () => {
    let count = 0
    document.addEventListener('securitypolicyviolation', () => (count += 1))
    const style =
      'overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;border:1px solid #000;font-family:Arial;font-size:10pt'
    const cell = (text: string): string =>
      `<td style="${style}" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;${text}&quot;}">${text}</td>`
    const line = `<tr style="height:21px;">${['cm', 'aktiv', '09/2023'].map(cell).join('')}</tr>`
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>${line.repeat(50)}</tbody></table></google-sheets-html-origin>`
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
    await new Promise((done) => setTimeout(done, 500))
    return count
  })
  await page
    .getByText(/150 Zellen eingefügt, 50 neue Zeilen/)
    .first()
    .waitFor()
  expect(violations).toBe(0)
  await page.keyboard.press('Control+z')
})

test('what the content policy stops in a page reaches the Worker as the browser itself reports it', async () => {
  const page = await open('caritas-1', '/konto')
  // Browsers send to the newer address of the policy over https alone, in their own time; the older one goes at once.
  await page.route('**/verlauf', async (route) => {
    const answer = await route.fetch()
    const policy = answer.headers()['content-security-policy']?.replace('; report-to csp', '') ?? ''
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'content-security-policy': policy },
    })
  })
  await page.goto(new URL('/verlauf', page.url()).href)
  await page.getByText('60 Fälle').first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  const reports: { id: string; status: number | null; body: string }[] = []
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.endsWith('/api/csp-reports'))
      reports.push({ id: requestId, status: null, body: request.postData ?? '' })
  })
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    for (const report of reports) if (report.id === requestId) report.status = response.status
  })
  // A picture of another site, an inline script, a text that would become a script.
  const stopped = await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://elsewhere.example/pixel.png'
    document.body.append(image)
    try {
      const script = document.createElement('script')
      Reflect.set(script, 'text', 'globalThis.ran = true')
      document.body.append(script)
    } catch {
      return 'ran' in globalThis
    }
    return 'ran' in globalThis
  })
  expect(stopped).toBe(false)
  await expect.poll(() => reports.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(2)
  expect(reports.map(({ body }) => body).join()).toMatch(/img-src/)
})
