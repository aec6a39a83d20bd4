import { mkdir, rename, rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { experimental_readRawConfig, type Unstable_RawConfig } from 'wrangler'
import { changedAt, inProject } from './project.ts'

/** The Worker as one ES module, as `wrangler deploy` would bundle it. */
export async function bundleWorker(
  options: { readonly minify?: boolean; readonly entry?: string } = {},
): Promise<string> {
  const read: { readonly rawConfig: Unstable_RawConfig } = experimental_readRawConfig({
    config: inProject('wrangler.toml'),
  })
  const aliases = Object.entries(read.rawConfig.alias ?? {})
  const { outputFiles } = await build({
    entryPoints: [options.entry ?? inProject('worker/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    alias: Object.fromEntries(aliases.map(([name, file]) => [name, inProject(file)])),
    minify: options.minify ?? false,
    keepNames: !options.minify,
    logLevel: 'silent',
    absWorkingDir: inProject('.'),
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild wrote no Worker bundle')
  return file.text
}

const WEB_SOURCES = ['web', 'worker/domain', 'worker/routes', 'package-lock.json', 'tsconfig.json']

/** Builds the pages into `dist/` unless they are newer than all their sources. */
export async function buildWeb(): Promise<void> {
  const dist = inProject('dist')
  const sources = Math.max(...WEB_SOURCES.map((source) => changedAt(inProject(source))))
  if (changedAt(path.join(dist, 'index.html')) > sources) return
  const vite = await import('vite')
  // Built aside and moved into place: a second start meanwhile never sees half a build.
  const fresh = inProject(`node_modules/.cache/web-${process.pid}`)
  const old = `${fresh}-old`
  await inProduction(() =>
    vite.build({
      configFile: inProject('web/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: fresh, emptyOutDir: true },
    }),
  )
  const now = new Date()
  await utimes(path.join(fresh, 'index.html'), now, now)
  await mkdir(path.dirname(old), { recursive: true })
  await rename(dist, old).catch(() => undefined)
  await rename(fresh, dist)
  await rm(old, { recursive: true, force: true })
}

/** Runs a build as for visitors: test runners set another environment, in which libraries bring what developers need. */
export async function inProduction<T>(build: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await build()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
