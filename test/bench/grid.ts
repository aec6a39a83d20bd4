import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium, type Page } from 'playwright-core'
import { inProject } from '../../worker/local/project.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { figure, type Result, spread, spreadText } from './table.ts'

const OURS = 'KIM-Monatsblatt'
const GRIDS: Readonly<Record<string, { readonly page: string; readonly package?: string }>> = {
  [OURS]: { page: 'ours' },
  'AG Grid Community': { page: 'ag-grid', package: 'ag-grid-community' },
  RevoGrid: { page: 'revogrid', package: '@revolist/revogrid' },
  'Vaadin Grid': { page: 'vaadin', package: '@vaadin/grid' },
  Tabulator: { page: 'tabulator', package: 'tabulator-tables' },
}

const RUNS = Number(process.env['BENCH_RUNS'] ?? 9)
const VIEWPORT = { width: 1280, height: 720 }
const FRAMES = 60
const KEYS = 30
/** Row from which keys are pressed. */
const FROM = 2

type Figures = Record<string, number>

const LONGEST_TASK = 'longest task over 50 ms while typing, CPU throttled fourfold'
const SORTED = 'sort 100,000 rows by country'

const MEASURES = {
  'first paint, 5,000 rows': 'ms',
  'first paint, 100,000 rows': 'ms',
  'scroll frame p50, 100,000 rows': 'ms',
  'scroll frame p95, 100,000 rows': 'ms',
  'arrow key to paint p50': 'ms',
  'arrow key to paint p95': 'ms',
  'typed character to paint p50': 'ms',
  'typed character to paint p95': 'ms',
  [LONGEST_TASK]: 'ms',
  [SORTED]: 'ms',
  'filter 100,000 rows by text': 'ms',
  'heap at 100,000 rows': 'MB',
} as const

/** Bars of their own, in milliseconds, beside what the peers set. */
const LIMITS: Readonly<Record<string, number>> = { [LONGEST_TASK]: 0, [SORTED]: 300 }

interface Bundle {
  readonly code: string
  readonly css: string
  readonly gzip: number
}

async function bundleOf(page: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [inProject(`test/browser/bench/${page}.ts`)],
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
  })
  const text = (end: string): string => result.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { code: text('.js'), css: text('.css'), gzip: gzipSync(text('.js'), { level: 9 }).byteLength }
}

/** What runs in the page: times until the frame after something holds is painted, in milliseconds. */
const IN_PAGE = `window.timed = async (act, done) => {
  const start = performance.now()
  act()
  for (;;) {
    await new Promise((r) => requestAnimationFrame(r))
    if (done()) break
    if (performance.now() - start > 20000) throw new Error('not done in time')
  }
  await new Promise((r) => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0) })
  return performance.now() - start
}
window.mounted = async (count) => {
  bench.prepare(count)
  await new Promise((r) => setTimeout(r, 100))
  const start = performance.now()
  await bench.mount(document.querySelector('#host'))
  await new Promise((r) => requestAnimationFrame(() => setTimeout(r)))
  return performance.now() - start
}
window.listen = (done) => {
  window.samples = []
  window.tasks = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({ entryTypes: ['longtask'] })
  document.addEventListener('keydown', ({ key }) => {
    const start = performance.now()
    const frame = () => {
      if (!done(key)) return requestAnimationFrame(frame)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => samples.push(performance.now() - start)
      channel.port2.postMessage(0)
    }
    requestAnimationFrame(frame)
  }, { capture: true })
}
window.middle = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}
window.scrolled = async (count) => {
  const scroller = bench.scroller()
  const times = []
  let before = await new Promise((r) => requestAnimationFrame(r))
  for (let i = 0; i < count; i += 1) {
    scroller.scrollTop += 700
    const now = await new Promise((r) => requestAnimationFrame(r))
    times.push(now - before)
    before = now
  }
  if (scroller.scrollTop < 300 * count) throw new Error('did not scroll')
  return times
}`

async function measure(page: Page, url: string): Promise<Figures> {
  const figures: Figures = {}
  const mount = async (count: number): Promise<number> => {
    await page.goto(url)
    await page.waitForFunction('window.bench')
    await page.evaluate(IN_PAGE)
    return Number(await page.evaluate(`mounted(${count})`))
  }
  figures['first paint, 5,000 rows'] = await mount(5000)
  await part(figures, () => arrows(page))
  await mount(5000)
  await part(figures, () => typing(page))
  await mount(5000)
  await part(figures, () => longTasks(page))
  figures['first paint, 100,000 rows'] = await mount(100_000)
  figures['heap at 100,000 rows'] = await heap(page)
  await part(figures, () => scroll(page))
  await part(figures, () => ask(page))
  return figures
}

// What a grid cannot do is told, and its other figures stand.
async function part(figures: Figures, run: () => Promise<Figures>): Promise<void> {
  try {
    Object.assign(figures, await run())
  } catch (error) {
    console.error(`  ${String(error).split('\n')[0]}`)
  }
}

// As a person does it: by pointer.
async function click(page: Page, row: number): Promise<void> {
  const { x, y } = (await page.evaluate(`middle(bench.cell(${row}, 4))`)) as { x: number; y: number }
  await page.mouse.click(x, y)
  await page.waitForTimeout(200)
}

async function arrows(page: Page): Promise<Figures> {
  await click(page, FROM)
  await page.evaluate('listen(() => true)')
  for (let i = 0; i < KEYS; i += 1) {
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(40)
  }
  const row = Number(await page.evaluate('bench.focusedRow()'))
  // Of a peer, a key at the edge of the window may only scroll.
  if (Math.abs(row - FROM - KEYS) > 1)
    throw new Error(`arrow keys led to row ${row} instead of ${FROM + KEYS}`)
  return percentiles((await page.evaluate('samples')) as number[], 'arrow key to paint')
}

// The character stands in the cell's editor when its frame is painted.
async function typing(page: Page): Promise<Figures> {
  if (!(await page.evaluate(`'editor' in bench`))) return {}
  await click(page, FROM)
  await page.evaluate(`listen((key) => key !== 'a' || bench.editor()?.value === 'a')`)
  const samples: number[] = []
  for (let i = 0; i < KEYS; i += 1) {
    await page.evaluate('samples.length = 0')
    await page.keyboard.press('a')
    await page.waitForFunction('samples.length > 0', null, { timeout: 2000 })
    samples.push(Number(await page.evaluate('samples[0]')))
    await page.keyboard.press('Escape')
    await page.waitForTimeout(30)
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(30)
  }
  return {
    ...percentiles(samples, 'typed character to paint'),
  }
}

async function longTasks(page: Page): Promise<Figures> {
  if (!(await page.evaluate(`'editor' in bench`))) return {}
  const session = await page.context().newCDPSession(page)
  await click(page, FROM)
  await page.evaluate(`listen(() => true)`)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  for (let i = 0; i < KEYS / 3; i += 1) {
    for (const key of ['a', 'k', 't', 'Enter']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(120)
    }
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  const tasks = (await page.evaluate('tasks')) as number[]
  return { [LONGEST_TASK]: Math.max(0, ...tasks) }
}

function percentiles(samples: readonly number[], what: string): Figures {
  const sorted = samples.toSorted((x, y) => x - y)
  return {
    [`${what} p50`]: sorted[Math.floor(sorted.length * 0.5)] ?? Number.NaN,
    [`${what} p95`]: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
  }
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return (usedSize + backingStorageSize) / 1024 / 1024
}

async function scroll(page: Page): Promise<Figures> {
  const frames = (await page.evaluate(`scrolled(${FRAMES})`)) as number[]
  const sorted = frames.toSorted((a, b) => a - b)
  return {
    'scroll frame p50, 100,000 rows': sorted[Math.floor(FRAMES * 0.5)] ?? Number.NaN,
    'scroll frame p95, 100,000 rows': sorted[Math.floor(FRAMES * 0.95)] ?? Number.NaN,
  }
}

async function ask(page: Page): Promise<Figures> {
  await page.evaluate('bench.scroller().scrollTop = 0')
  await page.waitForTimeout(300)
  const sorted = await page.evaluate(
    `timed(() => bench.sort('origin'), () => bench.firstText('origin') === 'Afghanistan')`,
  )
  const filtered = await page.evaluate(
    `timed(() => bench.filter('origin', 'simbab'), () => bench.firstText('origin') === 'Simbabwe')`,
  )
  return { [SORTED]: Number(sorted), 'filter 100,000 rows by text': Number(filtered) }
}

/** Drives all grids in fresh browsers, interleaved; medians with quartiles, beside the bar of the peers. */
export async function benchGrid(): Promise<Result[]> {
  const bundles = new Map<string, Bundle>()
  for (const [name, { page }] of Object.entries(GRIDS)) bundles.set(name, await bundleOf(page))
  const server = createServer((request, response) => {
    const [, name = '', file = ''] = decodeURIComponent(request.url ?? '').split('/')
    const bundle = bundles.get(name)
    if (!bundle) return void response.writeHead(404).end()
    const types = { 'page.js': 'text/javascript', 'page.css': 'text/css' } as const
    const html = `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="stylesheet" href="page.css"><style>html,body,#host{height:100%;margin:0}</style><div id="host"></div><script type="module" src="page.js"></script>`
    const type = file in types ? types[file as keyof typeof types] : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(file === 'page.js' ? bundle.code : file === 'page.css' ? bundle.css : html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const samples = new Map<string, Figures[]>(Object.keys(GRIDS).map((name) => [name, []]))
  const launch = await chromiumLaunch()
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const name of Object.keys(GRIDS)) {
        const browser = await chromium.launch(launch)
        try {
          const page = await browser.newPage({ viewport: VIEWPORT })
          samples
            .get(name)
            ?.push(await measure(page, `http://127.0.0.1:${port}/${encodeURIComponent(name)}/`))
        } catch (error) {
          console.error(`  ${name}: ${String(error).split('\n')[0]}`)
        } finally {
          await browser.close()
        }
      }
    }
  } finally {
    server.close()
  }
  return [
    ...(await sizes(bundles)),
    ...Object.entries(MEASURES).flatMap(([what, unit]) => beside(what, unit, samples)),
  ]
}

async function sizes(bundles: ReadonlyMap<string, Bundle>): Promise<Result[]> {
  return Promise.all(
    [...bundles].map(async ([name, { gzip }]) => {
      const of = GRIDS[name]?.package
      const file = of ? inProject(`node_modules/${of}/package.json`) : inProject('package.json')
      const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string }
      return {
        what: `${name} ${version}`,
        measured: `${figure(gzip / 1024)} KB gzip with the rows' template`,
      }
    }),
  )
}

/** One frame at 60 Hz, in milliseconds. */
const FRAME = 17

// Better than the median peer, and not worse than the best by more than a frame or a fifth; the heap not above the smallest.
function beside(what: string, unit: string, samples: ReadonlyMap<string, readonly Figures[]>): Result[] {
  const medians = [...samples].map(([name, runs]) => {
    const values = runs.map((run) => run[what] ?? Number.NaN).filter(Number.isFinite)
    return { name, spread: values.length > 0 ? spread(values) : null }
  })
  const own = medians.find(({ name }) => name === OURS)?.spread?.median ?? Number.NaN
  const peers = medians.flatMap(({ name, spread: found }) => (name === OURS || !found ? [] : [found.median]))
  const sorted = peers.toSorted((a, b) => a - b)
  const best = sorted[0] ?? Number.NaN
  const middle = spread(sorted).median
  const relative = unit === 'MB' ? best : Math.min(middle, Math.max(best + FRAME, best * 1.2))
  const bar = Math.min(relative, LIMITS[what] ?? Infinity)
  return medians.map(({ name, spread: found }) => ({
    what: `${what}: ${name}`,
    measured: found ? `${spreadText(found)} ${unit}` : '–',
    ...(name === OURS ? { bar: `≤ ${figure(bar)} ${unit}`, ok: own <= bar } : {}),
  }))
}
