import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

// All files run in one runtime. Each begins as a deployment does: an empty database, and modules that remember nothing.
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.useRealTimers()
vi.resetModules()
await reset()
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
