import { expect, test } from 'vitest'
import { bundleWorker } from '../../../worker/local/bundle.ts'
import { startHost } from '../../../worker/local/host.ts'
import { inProject } from '../../../worker/local/project.ts'

test('who downloads a file that breaks on its way gets an error, not a short file', async () => {
  const script = await bundleWorker({ entry: inProject('test/unit/export/broken-worker.ts') })
  const host = await startHost({ port: 0, dataDir: null, web: false, seed: false, script })
  try {
    const download = async (path: string): Promise<string> => (await fetch(host.url + path)).text()
    expect(await download('/api/whole')).toHaveLength(220_018)
    await expect(download('/api/broken')).rejects.toThrow()
  } finally {
    await host.stop()
  }
}, 120_000)
