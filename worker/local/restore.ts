import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkBackup, insertsOf, readBackup, restore } from './backup-file.ts'
import { startHost } from './host.ts'
import { readStartSettings } from './settings.ts'

// `npm run restore -- FILE` fills the empty database under DATA_DIR; `npm run restore -- FILE --sql OUT` writes the
// statements for a deployment: `npx wrangler d1 execute NAME --remote --file OUT`; `npm run restore -- FILE --check`
// replays the whole log of the backup and compares.

const [file, flag, out] = process.argv.slice(2)
const settings = readStartSettings(process.env)

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const isKnown = flag === undefined || (flag === '--sql' && out) || (flag === '--check' && !out)
if (!file || !isKnown) stop('npm run restore -- FILE [--sql OUT | --check]')
if (!settings.ok) stop(settings.message)
const tables = readBackup(await readFile(file, 'utf8'))
const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0)
if (out) {
  await writeFile(out, `PRAGMA defer_foreign_keys = ON;\n${[...insertsOf(tables)].join(';\n')};\n`)
  console.log(`${rows} rows as SQL in ${out}`)
} else if (flag === '--check') {
  const found = checkBackup(tables)
  for (const { entry, differs } of found) console.error(`entry ${entry} is not what its log says: ${differs}`)
  if (found.length > 0) stop(`${found.length} entries differ`)
  console.log(`${rows} rows; every entry is what its log says`)
} else {
  const host = await startHost({ port: 0, dataDir: path.resolve(settings.dataDir), seed: false, web: false })
  try {
    await restore(host.db, tables)
    console.log(`${rows} rows restored into ${settings.dataDir}`)
  } finally {
    await host.stop()
  }
}
