import { atMost, printTable, type Result } from './table.ts'

const BENCHES: Readonly<Record<string, { readonly title: string; readonly run: () => Promise<Result[]> }>> = {
  export: {
    title: 'Consolidated export',
    run: async () => (await import('./export.ts')).benchExport(),
  },
  downloads: {
    title: 'Consolidated rows in the browser',
    run: async () => (await import('./downloads.ts')).benchDownloads(),
  },
  sheet: {
    title: 'Sheet of 300 rows',
    run: async () => (await import('./sheet.ts')).benchSheet(),
  },
  reports: {
    title: 'Reports',
    run: async () => (await import('./reports.ts')).benchReports(),
  },
  privacy: {
    title: 'Personal-data check',
    run: async () =>
      (await (await import('./privacy-check.ts')).benchPrivacyCheck()).map(({ name, value, unit, limit }) =>
        atMost(name, value, limit, unit),
      ),
  },
  cost: {
    title: 'Cost in D1 and Workers',
    run: async () => (await import('./cost.ts')).benchCost(),
  },
  grid: {
    title: 'The grid beside its peers',
    run: async () => (await import('./grid.ts')).benchGrid(),
  },
  load: {
    title: 'Load',
    run: async () => (await import('./load.ts')).benchLoad(),
  },
  'sign-in': {
    title: 'Signing in',
    run: async () => (await import('./sign-in.ts')).benchSignIn(),
  },
  paste: {
    title: 'A large paste',
    run: async () => (await import('./paste.ts')).benchPaste(),
  },
  bundle: {
    title: 'Bundles',
    run: async () => (await import('./bundle.ts')).benchBundle(),
  },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(1)
}

let missed = 0
for (const [name, { title, run }] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const results = await run()
  printTable(title, results)
  missed += results.filter((result) => result.ok === false).length
}
console.log(missed === 0 ? '\nEvery bar is met.' : `\n${missed} bars are missed.`)
process.exit(0)
