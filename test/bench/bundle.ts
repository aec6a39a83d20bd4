import { weighCheck, weighSheetPage, weighWorker } from '../support/bundle.ts'
import { atMost, figure, type Result } from './table.ts'

const KILOBYTE = 1024

/** Compressed sizes of what a browser and Cloudflare load first. */
export async function benchBundle(): Promise<Result[]> {
  const page = await weighSheetPage()
  const worker = await weighWorker()
  const check = await weighCheck()
  const kb = (bytes: number): string => figure(bytes / KILOBYTE)
  return [
    ...page.files.map(({ name, gzip }) => ({ what: `  ${name}`, measured: `${kb(gzip)} KB gzip` })),
    atMost('first load of the sheet page, JavaScript, brotli', page.brotli / KILOBYTE, 120, 'KB'),
    atMost('first load of the sheet page, JavaScript, gzip', page.gzip / KILOBYTE, 120, 'KB'),
    { what: 'Worker, brotli', measured: `${kb(worker.brotli)} KB` },
    atMost('Worker, gzip', worker.gzip / KILOBYTE, 256, 'KB'),
    atMost('personal-data check with its vocabulary, gzip', check.gzip / KILOBYTE, 60, 'KB'),
    { what: 'personal-data check, brotli', measured: `${kb(check.brotli)} KB` },
  ]
}
