import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

const TRIES = 3
const isEmpty = async (): Promise<boolean> =>
  (await env.DB.prepare(`SELECT 1 AS there FROM sqlite_master WHERE name = 'setting'`).first('there')) ===
  null

// All files run in one runtime. Each begins as a deployment does: an empty database, and modules that remember nothing.
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.useRealTimers()
vi.resetModules()
await reset()
// On a very busy machine what was there has been seen to outlive it.
for (let tries = 1; tries < TRIES && !(await isEmpty()); tries += 1) await reset()
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
