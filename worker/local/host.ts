import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  convertV4MiniflareOptions,
  Miniflare,
  NoOpLog,
  type V4MiniflareOptions,
  type V4WorkerOptions,
} from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { buildWeb, bundleWorker } from './bundle.ts'
import { seedDemo } from './demo/seed.ts'
import { type LocalDatabase, migrate, readMigrations } from './migrate.ts'
import { inProject } from './project.ts'

/** Date that counts as today in the demo Kreis. */
export const DEMO_TODAY = '2023-09-28'

export interface HostOptions {
  /** 0 takes a free port. */
  readonly port: number
  /** Folder of the database; null keeps it in a temporary folder. */
  readonly dataDir: string | null
  /** Fills an empty database with the demo Kreis; default true. */
  readonly seed?: boolean
  /** Serves the pages as well, built where they are stale; default true. */
  readonly web?: boolean
  /** `YYYY-MM-DD` */
  readonly today?: string
  /** Secrets of the deployment by their names, as `wrangler secret put` sets them. */
  readonly secrets?: Readonly<Record<string, string>>
  /** The demo Kreis with its sign-in; without it the Worker is what is deployed. Default true. */
  readonly demo?: boolean
  /** Module of the Worker instead of `worker/index.ts`, bundled. */
  readonly script?: string
}

export interface Host {
  readonly url: string
  readonly db: LocalDatabase
  /** Does what the platform does at the times of `triggers.crons`. */
  runSchedule(): Promise<void>
  stop(): Promise<void>
}

const IDLE = 'export default { fetch: () => new Response(null, { status: 503 }) }'

interface Runtime {
  readonly port: number
  readonly dataDir: string
  readonly script: string
  readonly web: boolean
  readonly today: string
  readonly secrets: Readonly<Record<string, string>>
  readonly demo: boolean
}

function run({ port, dataDir, script, web, today, secrets, demo }: Runtime): Miniflare {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(inProject('wrangler.toml'))
  const { modulesRules: _rules, ...rest } = workerOptions
  const worker: V4WorkerOptions = {
    ...rest,
    bindings: { ...(demo ? { DEMO: '1', TODAY: today } : {}), ...secrets },
    modules: [{ type: 'ESModule', path: 'index.mjs', contents: script }],
  }
  if (!web) delete worker.assets
  // The local runtime knows no jurisdictions, which a deployment asks its rooms for.
  if (script === IDLE || !demo) delete worker.durableObjects
  const options: V4MiniflareOptions = {
    host: '127.0.0.1',
    port,
    cf: false,
    telemetry: { enabled: false },
    log: new NoOpLog(),
    handleStructuredLogs: ({ message }) => void process.stderr.write(`${message}\n`),
    resourcePersistencePath: dataDir,
    workers: [worker],
  }
  return new Miniflare(convertV4MiniflareOptions(options))
}

/** Beside the database, and gone with it: which migrations it has, so that a restart need not ask it. */
const PREPARED = ['d1', 'prepared.json'] as const

async function prepare(runtime: Runtime, seed: boolean): Promise<void> {
  const migrations = await readMigrations()
  const file = path.join(runtime.dataDir, ...PREPARED)
  const wanted = JSON.stringify({ migrations: migrations.map(({ name }) => name), seed })
  if ((await readFile(file, 'utf8').catch(() => '')) === wanted) return
  const idle = run({ ...runtime, port: 0, script: IDLE, web: false })
  try {
    const db = await idle.getD1Database('DB')
    await migrate(db, migrations)
    if (seed) await seedDemo(db)
  } finally {
    await idle.dispose()
  }
  await writeFile(file, wanted)
}

/**
 * Runs the Worker in workerd with D1 on disk. Migrations and demo data are in place before the port opens,
 * so that whoever waits for `/api/health` never meets half a database.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'kim-')))
  await mkdir(dataDir, { recursive: true })
  const web = options.web ?? true
  const base = {
    port: options.port,
    dataDir,
    script: IDLE,
    web,
    today: options.today ?? DEMO_TODAY,
    secrets: options.secrets ?? {},
    demo: options.demo ?? true,
  }
  const [script] = await Promise.all([
    options.script ?? bundleWorker(),
    web ? buildWeb() : undefined,
    prepare(base, options.seed ?? options.demo ?? true),
  ])
  const server = run({ ...base, script })
  const url = await server.ready
  return {
    url: `http://localhost:${url.port}`,
    db: await server.getD1Database('DB'),
    runSchedule: async () => {
      await (await server.getWorker()).scheduled()
    },
    stop: async () => {
      await server.dispose()
      if (options.dataDir === null) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
