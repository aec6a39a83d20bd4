import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()

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
