import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { experimental_readRawConfig } from 'wrangler'
import { type Found, planFirst, QUESTION, readArguments, USAGE } from './first-coordinator.ts'
import { startHost } from './host.ts'
import { inProject, ROOT } from './project.ts'
import { readStartSettings } from './settings.ts'

// Invites the first coordinator: a new deployment has no account, and no other way to make one.

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

interface Database {
  ask(): Promise<Found>
  run(statements: readonly string[]): Promise<void>
  close(): Promise<void>
}

async function localDatabase(): Promise<Database> {
  const settings = readStartSettings(process.env)
  if (!settings.ok) return stop(settings.message)
  const dataDir = path.resolve(settings.dataDir)
  const host = await startHost({ port: 0, dataDir, seed: false, web: false })
  return {
    ask: async () =>
      (await host.db.prepare(QUESTION).first<Found>()) ?? stop('The database does not answer.'),
    run: async (statements) => {
      await host.db.batch(statements.map((sql) => host.db.prepare(sql)))
    },
    close: () => host.stop(),
  }
}

function remoteDatabase(): Database {
  const { rawConfig } = experimental_readRawConfig({ config: inProject('wrangler.toml') })
  const name = rawConfig.d1_databases?.[0]?.database_name ?? stop('wrangler.toml names no D1 database.')
  const execute = (...args: string[]): string => {
    const wrangler = [inProject('node_modules/wrangler/bin/wrangler.js'), 'd1', 'execute', name, '--remote']
    const run = spawnSync(process.execPath, [...wrangler, '--json', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['inherit', 'pipe', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    })
    return run.status === 0 ? run.stdout : stop('wrangler d1 execute failed; nothing was done.')
  }
  return {
    ask: async () => {
      const answer: readonly { readonly results: readonly Found[] }[] = JSON.parse(
        execute('--command', QUESTION),
      )
      return answer[0]?.results[0] ?? stop('The database does not answer.')
    },
    run: async (statements) => {
      const file = inProject('.wrangler', 'first-coordinator.sql')
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, `${statements.join(';\n')};\n`)
      try {
        execute('--file', file, '--yes')
      } finally {
        rmSync(file)
      }
    },
    close: async () => undefined,
  }
}

const wanted = readArguments(process.argv.slice(2)) ?? stop(USAGE)
const database = wanted.remote ? remoteDatabase() : await localDatabase()
try {
  const { statements, link } = planFirst(wanted, await database.ask(), new Date())
  await database.run(statements)
  console.log(`Invitation for ${wanted.name}, once, within 72 hours:\n${link}`)
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await database.close()
}
