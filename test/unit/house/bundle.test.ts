import { expect, test } from 'vitest'
import { weighCheck, weighSheetPage, weighWorker } from '../../support/bundle.ts'

const KILOBYTE = 1024

// Budgets of compressed JavaScript; `npm run bench -- bundle` shows what weighs how much.
test.each([
  ['the first load of the sheet page', weighSheetPage, 120],
  // Of these, 70 KB are what checks passkeys; Cloudflare's own limit is 3 MB.
  ['the Worker', weighWorker, 256],
  ['the personal-data check with its vocabulary', weighCheck, 60],
])('%s keeps within its budget', async (_what, weigh, budget) => {
  const { gzip, files } = await weigh()
  const parts = files.map((file) => `${file.name} ${(file.gzip / KILOBYTE).toFixed(1)}`).join(', ')
  expect(gzip / KILOBYTE, parts).toBeLessThanOrEqual(budget)
})
