import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { insertsOf, readBackup, restore } from './backup-file.ts'
import { startHost } from './host.ts'
import { readStartSettings } from './settings.ts'

// `npm run restore -- FILE` fills the empty database under DATA_DIR; `npm run restore -- FILE --sql OUT` writes the
// statements for a deployment: `npx wrangler d1 execute NAME --remote --file OUT`.

const [file, flag, out] = process.argv.slice(2)
const settings = readStartSettings(process.env)

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

if (!file || (flag !== undefined && (flag !== '--sql' || !out))) stop('npm run restore -- FILE [--sql OUT]')
if (!settings.ok) stop(settings.message)
const tables = readBackup(await readFile(file, 'utf8'))
const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0)
if (out) {
  await writeFile(out, `PRAGMA defer_foreign_keys = ON;\n${[...insertsOf(tables)].join(';\n')};\n`)
  console.log(`${rows} rows as SQL in ${out}`)
} else {
  const host = await startHost({ port: 0, dataDir: path.resolve(settings.dataDir), seed: false, web: false })
  try {
    await restore(host.db, tables)
    console.log(`${rows} rows restored into ${settings.dataDir}`)
  } finally {
    await host.stop()
  }
}
