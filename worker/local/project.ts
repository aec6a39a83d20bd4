import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Root folder of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

/** Path of a file of the project. */
export function inProject(...parts: string[]): string {
  return path.join(ROOT, ...parts)
}

/** Time of the latest change in a file or a folder's files, in milliseconds; 0 when it does not exist. */
export function changedAt(place: string): number {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(place).reduce(
    (latest, name) => Math.max(latest, changedAt(path.join(place, name))),
    stat.mtimeMs,
  )
}
