import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { checkNote, findPersonalData } from '../../worker/domain/privacy/check.ts'
import { ORDINARY_NOTES } from '../support/privacy/ordinary-notes.ts'

export interface PrivacyFigure {
  readonly name: string
  readonly value: number
  readonly unit: 'µs' | 'ms' | 'KB'
  readonly limit: number
}

const CHECK = fileURLToPath(new URL('../../worker/domain/privacy/check.ts', import.meta.url).href)
const ROUNDS = 40

/** Size in KB of the check as a browser loads it: bundled, minified, gzipped. */
export async function gzippedSize(): Promise<number> {
  const bundle = await build({
    entryPoints: [CHECK],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return gzipSync(bundle.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1024
}

/** Median microseconds per ordinary cell, after the vocabulary is built. */
function perCell(check: (text: string) => unknown): number {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const note of ORDINARY_NOTES) {
      const start = performance.now()
      check(note)
      times.push((performance.now() - start) * 1000)
    }
  }
  const warm = times.slice(times.length / 2).sort((a, b) => a - b)
  return warm[Math.floor(warm.length / 2)] ?? 0
}

/** Figures of the personal-data check beside their limits. */
export async function benchPrivacyCheck(): Promise<PrivacyFigure[]> {
  const start = performance.now()
  checkNote('Termin verschoben')
  const first = performance.now() - start
  const flood = `a${'\u0301'.repeat(1_000_000)}`
  const floodStart = performance.now()
  checkNote(flood)
  const flooded = performance.now() - floodStart
  return [
    { name: 'personal-data check, note', value: perCell(checkNote), unit: 'µs', limit: 50 },
    { name: 'personal-data check, other cell', value: perCell(findPersonalData), unit: 'µs', limit: 50 },
    { name: 'first check, with the vocabulary built', value: first, unit: 'ms', limit: 100 },
    { name: 'a million combining marks', value: flooded, unit: 'ms', limit: 100 },
    { name: 'personal-data check, gzipped', value: await gzippedSize(), unit: 'KB', limit: 60 },
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value, unit, limit } of await benchPrivacyCheck()) {
    console.log(`${name}: ${value.toFixed(1)} ${unit} (limit ${limit} ${unit})`)
  }
}
