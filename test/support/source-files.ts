import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string
  readonly text: string
}

/** All TypeScript files below the given top-level folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name).replaceAll('\\', '/'))
      .sort()
      .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') })),
  )
}

export interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports, statically and dynamically. */
export function importsOf(file: SourceFile): Import[] {
  const found = [...file.text.matchAll(STATIC)].map(([, type, from = '']) => ({
    from,
    typeOnly: type !== undefined,
  }))
  return [...found, ...[...file.text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false }))]
}

/** The file that a relative or `#domain` import names, from the project's root; a package's name stays as it is. */
export function target(file: SourceFile, from: string): string {
  if (from.startsWith('#domain/')) return from.replace('#domain/', 'worker/domain/')
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file.path), from) : from
}
