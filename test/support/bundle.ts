import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build, type Rollup } from 'vite'
import { bundleWorker, inProduction } from '../../worker/local/bundle.ts'
import { inProject } from '../../worker/local/project.ts'

/** Bytes of files as they travel: each compressed on its own. */
export interface Weight {
  readonly files: readonly { readonly name: string; readonly gzip: number }[]
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/** What the host and Cloudflare do at their best. */
export function weigh(files: readonly { readonly name: string; readonly code: string }[]): Weight {
  const each = files.map(({ name, code }) => ({
    name,
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).byteLength,
    brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength,
  }))
  const sum = (key: 'raw' | 'gzip' | 'brotli'): number => each.reduce((total, file) => total + file[key], 0)
  return {
    files: each.map(({ name, gzip }) => ({ name, gzip })).toSorted((a, b) => b.gzip - a.gzip),
    raw: sum('raw'),
    gzip: sum('gzip'),
    brotli: sum('brotli'),
  }
}

type Chunks = ReadonlyMap<string, Rollup.OutputChunk>

function withImports(chunks: Chunks, names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const imported of chunks.get(name)?.imports ?? []) visit(imported)
  }
  for (const name of names) visit(name)
  return found
}

/** All JavaScript that a first visit to the sheet page loads: the entry, the page's chunk, and what they import statically. */
export async function weighSheetPage(): Promise<Weight> {
  const built = await inProduction(() =>
    build({ configFile: inProject('web/vite.config.ts'), logLevel: 'silent', build: { write: false } }),
  )
  const outputs = Array.isArray(built) ? built : [built]
  const chunks: Chunks = new Map(
    outputs
      .flatMap((output) => ('output' in output ? output.output : []))
      .flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const first = [...chunks.values()].filter(
    (chunk) => chunk.isEntry || chunk.facadeModuleId?.endsWith('/web/pages/sheet-page.ts'),
  )
  if (first.length < 2) throw new Error('no chunk of the sheet page')
  const names = withImports(
    chunks,
    first.map((chunk) => chunk.fileName),
  )
  return weigh([...names].map((name) => ({ name, code: chunks.get(name)?.code ?? '' })))
}

/** The Worker as it is deployed, minified. */
export async function weighWorker(): Promise<Weight> {
  return weigh([{ name: 'worker', code: await bundleWorker({ minify: true }) }])
}

/** The personal-data check with its vocabulary, minified, alone. */
export async function weighCheck(): Promise<Weight> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: `export * from '#domain/privacy/check.ts'`,
      resolveDir: inProject('.'),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
  })
  return weigh([{ name: 'check', code: outputFiles[0]?.text ?? '' }])
}
