import path from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './support/chromium.ts'

const root = path.resolve(import.meta.dirname, '..')

// A second, the default, is too short for what crosses a page, a network and a database on a busy machine.
const expect = { poll: { timeout: 30_000, interval: 100 } }

// Random parts of the browser tests; a run prints the seed, `BROWSER_SEED` repeats it, `BROWSER=long` does all there is.
const seed = Number(process.env['BROWSER_SEED'] ?? Date.now() % 1_000_000)

declare module 'vitest' {
  export interface ProvidedContext {
    readonly long: boolean
    readonly seed: number
  }
}

export default defineConfig({
  root,
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          // Pure functions share their modules: loading those for every file anew took most of the time.
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      {
        root,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: path.join(root, 'wrangler.toml') },
            miniflare: {
              bindings: {
                TODAY: '2023-09-28',
                DEMO: '1',
                MONTHS: process.env['MONTHS'] ?? '',
                MONTHS_SEED: process.env['MONTHS_SEED'] ?? '',
                TEST_MIGRATIONS: await readD1Migrations(path.join(root, 'migrations')),
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          sequence: { groupOrder: 1 },
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/support/apply-migrations.ts'],
          // Hundreds of modules for certificates, which each file would load one by one.
          deps: { optimizer: { ssr: { enabled: true, include: ['@simplewebauthn/server'] } } },
          testTimeout: 60_000,
          // What a file begins with (a county, a year of sheets) takes long on a busy machine.
          hookTimeout: 60_000,
          // One Worker for all files; the set-up file gives each its own empty database.
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 3 },
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/seeded-demo.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
          // One real server and one real browser per file: two cores bear one file at a time.
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'faults',
          sequence: { groupOrder: 4 },
          include: ['test/faults/**/*.test.ts'],
          environment: 'node',
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
          expect,
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['test/browser/**/*.test.ts'],
          provide: { long: process.env['BROWSER'] === 'long', seed },
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await chromiumLaunch() }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
})
