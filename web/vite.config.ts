import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'
import { defineConfig, type Plugin } from 'vite'

/** Writes `sw.js`, which keeps the application's files for opening it without the network. */
function serviceWorker(): Plugin {
  return {
    name: 'kim-service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'))
      const files = ['/', '/favicon.svg', ...assets.toSorted().map((name) => `/${name}`)]
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const { outputFiles } = await build({
        entryPoints: [path.join(import.meta.dirname, 'sw/sw.ts')],
        bundle: true,
        minify: true,
        write: false,
        target: 'es2023',
        define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
      })
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: outputFiles[0]?.text ?? '' })
    },
  }
}

// What nearly every page begins with is one file: forty small ones are as many requests, and each is packed by itself.
const CORE = new RegExp(
  [
    String.raw`node_modules/(?:lit|lit-html|lit-element|@lit)/`,
    String.raw`/web/style/`,
    String.raw`/web/app/(?:api|announce|connection|kept-answers|local|store|template|vault|tabs|language|format|units|person|session|landing|route|router)\b`,
    String.raw`/web/ui/(?:menu|message|month-picker|dialog|place)\b`,
    String.raw`/worker/domain/template/(?:template\.|column\.|columns|codes-in|format-value|years|code\.)`,
    String.raw`/worker/domain/(?:sheet/(?:month|deadline|state)|rules/(?:rule|sets|row)|case-number|privacy/finding)\.`,
    String.raw`/worker/domain/text/(?:message|labels|lapsed|operation-codes|sheet-labels|problems)\.`,
  ].join('|'),
)

export default defineConfig({
  root: import.meta.dirname,
  plugins: [serviceWorker()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // The list of what else a page needs is part of the first load: only the pages that people begin with have one.
      resolveDependencies: (file, others) => (/(?:sheet|overview|start)-page/.test(file) ? others : []),
    },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } } },
  },
})
