import { Zip } from 'fflate'
import { csvLine } from '#domain/csv.ts'
import {
  PACKAGE_FILES,
  packageCodes,
  packageDescriptor,
  type PackageFacts,
  type PackedFile,
} from '#domain/report/data-package.ts'

import { templateOf } from '../../app/template.ts'
import { Deflated } from './deflated.ts'
import { exportFacts, type ExportQuery } from './export.ts'

type Bytes = Uint8Array<ArrayBuffer>

// The same content is the same file, whenever it is packed: an archive's oldest time stands for none.
const NO_TIME = '1980-01-01T00:00:00'

/** Bytes that are packed at a time: a few milliseconds, and the same pieces however the network brought them. */
const PIECE = 65_536

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

async function factsOf(file: Blob): Promise<PackedFile> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return { bytes: file.size, sha256: hex(digest) }
}

async function zipped(files: readonly (readonly [name: string, content: Blob])[]): Promise<Blob> {
  const out: Bytes[] = []
  const archive = new Zip()
  const whole = new Promise<void>((resolve, reject) => {
    archive.ondata = (error, piece, last) => {
      if (error) reject(error)
      out.push(new Uint8Array(piece))
      if (last) resolve()
    }
  })
  for (const [name, content] of files) {
    const file = new Deflated(name)
    file.mtime = NO_TIME
    archive.add(file)
    for (let at = 0; at < content.size; at += PIECE)
      file.push(new Uint8Array(await content.slice(at, at + PIECE).arrayBuffer()))
    file.push(new Uint8Array(), true)
  }
  archive.end()
  await whole
  return new Blob(out, { type: 'application/zip' })
}

/** Name of the archive around a consolidated file. */
export const packageName = (file: string): string => file.replace(/_data(_full)?\.csv$/, '_paket$1.zip')

/**
 * A data package as an archive: the descriptor, the consolidated file as the server sent it (`entries`, its first
 * record `header`), the code lists. Throws `ApiProblem`.
 */
export async function packageOf(
  query: ExportQuery,
  header: readonly string[],
  entries: readonly Bytes[],
): Promise<Blob> {
  const { from, to, detail } = query
  const [first, last, { deleteBy }] = await Promise.all([
    templateOf(from),
    templateOf(to),
    exportFacts(query),
  ])
  const facts: PackageFacts = { from, to, detail, deleteBy, header, templates: [first, last] }
  const file = new Blob([...entries])
  const codes = new Blob([
    packageCodes(facts)
      .map((line) => csvLine(line, ','))
      .join(''),
  ])
  const descriptor = packageDescriptor(facts, { entries: await factsOf(file), codes: await factsOf(codes) })
  return zipped([
    [PACKAGE_FILES.descriptor, new Blob([`${JSON.stringify(descriptor, null, 2)}\n`])],
    [PACKAGE_FILES.entries, file],
    [PACKAGE_FILES.codes, codes],
  ])
}
