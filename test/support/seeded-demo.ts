import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startHost } from '../../worker/local/host.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory with the demo Kreis as it is seeded; nobody runs on it, whoever wants one copies it. */
    readonly seededDemo: string
  }
}

/** Seeds the demo Kreis once for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'kim-seeded-'))
  await (await startHost({ port: 0, dataDir })).stop()
  project.provide('seededDemo', dataDir)
  return () => rm(dataDir, { recursive: true, force: true })
}
