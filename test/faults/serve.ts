import { startHost } from '../../worker/local/host.ts'

// A server of its own process, to be killed: the Worker over a database on disk, without pages.
const host = await startHost({
  port: Number(process.env['PORT']),
  dataDir: process.env['DATA_DIR'] ?? null,
  web: false,
})
console.log(`Ready on ${host.url}`)
