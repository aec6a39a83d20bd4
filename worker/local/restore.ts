import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkBackup, insertsOf, readBackup, restore } from './backup-file.ts'
import { followChain, type StoredEvent } from './audit-chain.ts'
import { startHost } from './host.ts'
import { readStartSettings } from './settings.ts'

// `npm run restore -- FILE` fills the empty database under DATA_DIR; `npm run restore -- FILE --sql OUT` writes the
// statements for a deployment: `npx wrangler d1 execute NAME --remote --file OUT`; `npm run restore -- FILE --check [MARK]`
// replays the whole log of the backup and compares, and follows the chain of its audit; MARK is the beginning of a line's
// hash that was noted down before.

const [file, flag, out] = process.argv.slice(2)
const settings = readStartSettings(process.env)

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const isKnown = flag === undefined || (flag === '--sql' && out) || flag === '--check'
if (!file || !isKnown) stop('npm run restore -- FILE [--sql OUT | --check [MARK]]')
if (!settings.ok) stop(settings.message)
const tables = readBackup(await readFile(file, 'utf8'))
const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0)
if (flag === '--sql' && out) {
  await writeFile(out, `PRAGMA defer_foreign_keys = ON;\n${[...insertsOf(tables)].join(';\n')};\n`)
  console.log(`${rows} rows as SQL in ${out}`)
} else if (flag === '--check') {
  const found = checkBackup(tables)
  for (const { entry, differs } of found) console.error(`entry ${entry} is not what its log says: ${differs}`)
  if (found.length > 0) stop(`${found.length} entries differ`)
  const chain = followChain((tables.get('event') ?? []) as unknown as StoredEvent[])
  if (chain.brokenAt !== null) stop(`the audit's chain breaks at line ${chain.brokenAt}`)
  if (out && !chain.has(out)) stop(`no line of the audit has the mark ${out}`)
  console.log(`${rows} rows; every entry is what its log says`)
  console.log(
    `${chain.events} lines of the audit follow each other unchanged; mark of the last one: ${chain.head}`,
  )
} else {
  const host = await startHost({ port: 0, dataDir: path.resolve(settings.dataDir), seed: false, web: false })
  try {
    await restore(host.db, tables)
    console.log(`${rows} rows restored into ${settings.dataDir}`)
  } finally {
    await host.stop()
  }
}
