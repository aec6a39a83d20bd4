import path from 'node:path'
import { DEMO_TODAY, startHost } from './host.ts'
import { endOrphan } from './orphan.ts'
import { isPortFree } from './port.ts'
import { readStartSettings } from './settings.ts'

process.env['WRANGLER_SEND_METRICS'] = 'false'

const settings = readStartSettings(process.env)
if (!settings.ok) {
  console.error(settings.message)
  process.exit(1)
}
const { port, dataDir, today } = settings
if (!(await isPortFree(port))) await endOrphan(port)
if (!(await isPortFree(port))) {
  console.error(
    `Port ${port} ist belegt. Bitte das andere Programm beenden oder einen anderen Port wählen: PORT=8788 npm start\n` +
      `Port ${port} is taken. Stop the other program or choose another port: PORT=8788 npm start`,
  )
  process.exit(1)
}

const host = await startHost({ port, dataDir: path.resolve(dataDir), today: today ?? DEMO_TODAY })
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void host.stop().finally(() => process.exit(0))
  })
}
console.log(`Ready on ${host.url}`)
