import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkBackup, insertsOf, readBackup, restore, withErasures } from './backup-file.ts'
import { followChain, type StoredEvent } from './audit-chain.ts'
import { startHost } from './host.ts'
import { readStartSettings } from './settings.ts'

// `npm run restore -- FILE` fills the empty database under DATA_DIR; `npm run restore -- FILE --sql OUT` writes the
// statements for a deployment: `npx wrangler d1 execute NAME --remote --file OUT`; `npm run restore -- FILE --check [MARK]`
// replays the whole log of the backup and compares, and follows the chain of its audit; MARK is the beginning of a line's
// hash that was noted down before. With `--erased NEWER`, what a newer backup tells to be erased is erased in this one too.

const USAGE = 'npm run restore -- FILE [--erased NEWER] [--sql OUT | --check [MARK]]'

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sql: { type: 'string' }, check: { type: 'boolean' }, erased: { type: 'string' } },
    })
    return { ...values, file: positionals[0], mark: positionals[1] }
  } catch {
    return stop(USAGE)
  }
}

const { file, mark, sql, check, erased } = readArguments()
const settings = readStartSettings(process.env)
if (!file || (mark && !check) || (sql && check)) stop(USAGE)
if (!settings.ok) stop(settings.message)
const found = readBackup(await readFile(file, 'utf8'))
const tables = withErasures(found, erased ? readBackup(await readFile(erased, 'utf8')) : new Map())
const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0)
if (sql) {
  await writeFile(sql, `PRAGMA defer_foreign_keys = ON;\n${[...insertsOf(tables)].join(';\n')};\n`)
  console.log(`${rows} rows as SQL in ${sql}`)
} else if (check) {
  const deviations = checkBackup(tables)
  for (const { entry, differs } of deviations)
    console.error(`entry ${entry} is not what its log says: ${differs}`)
  if (deviations.length > 0) stop(`${deviations.length} entries differ`)
  const chain = followChain((tables.get('event') ?? []) as unknown as StoredEvent[])
  if (chain.brokenAt !== null) stop(`the audit's chain breaks at line ${chain.brokenAt}`)
  if (mark && !chain.has(mark)) stop(`no line of the audit has the mark ${mark}`)
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
