import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { experimental_readRawConfig } from 'wrangler'
import { seriousAdvisories } from './advisories.ts'
import { findDatabase, type RawConfig, refusal, withDatabase } from './deployment.ts'
import { inProject, ROOT } from './project.ts'

const dryRun = process.argv.includes('--dry-run')

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

function wrangler(args: readonly string[], capture = false): string {
  console.log(`wrangler ${args.join(' ')}`)
  const run = spawnSync(process.execPath, [inProject('node_modules/wrangler/bin/wrangler.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['inherit', capture ? 'pipe' : 'inherit', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  if (run.status !== 0) stop(`wrangler ${args[0]} failed; nothing after it was done.`)
  return run.stdout ?? ''
}

function databaseId(name: string): string {
  const list = (): string | null => findDatabase(wrangler(['d1', 'list', '--json'], true), name)
  const known = list()
  if (known !== null) return known
  // Personal data of people in Germany: the database runs and stores in the European Union only.
  wrangler(['d1', 'create', name, '--jurisdiction', 'eu'])
  return (
    list() ?? stop(`D1 database ${name} was created but is not listed yet. Please try again in a minute.`)
  )
}

function checkAdvisories(): void {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' })
  const found = seriousAdvisories(stdout ?? '')
  if (found === null) return console.warn('The registry could not be asked for advisories.')
  for (const one of found) console.error(`${one.package}: ${one.severity} advisory (npm audit --omit=dev)`)
  if (found.length > 0 && !process.argv.includes('--accept-advisories'))
    stop('Not deployed. Please update, or deploy with --accept-advisories.')
}

checkAdvisories()
const config: RawConfig = experimental_readRawConfig({ config: inProject('wrangler.toml') }).rawConfig
const reason = refusal(config)
if (reason !== null) stop(reason)
const name = config.d1_databases?.[0]?.database_name ?? stop('wrangler.toml names no D1 database.')
const id = dryRun ? '00000000-0000-0000-0000-000000000000' : databaseId(name)
const file = inProject('.wrangler', 'deploy.json')
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(withDatabase(config, id, ROOT), null, 2)}\n`)
if (dryRun) console.log('Dry run: no database is made or migrated.')
else wrangler(['d1', 'migrations', 'apply', name, '--remote', '--config', file])
wrangler(['deploy', '--config', file, ...(dryRun ? ['--dry-run'] : [])])
