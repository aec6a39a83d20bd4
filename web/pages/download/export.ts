import type { Detail, Dialect, Made } from '#domain/report/download.ts'
import type { Month } from '#domain/sheet/month.ts'
import { ApiProblem, getJson, getStream } from '../../app/api.ts'
import { CsvReader } from './csv-reader.ts'
import { WholeBody } from './whole-body.ts'

/** What to take out: months from–to, how it is written, how fine it is. `full` needs a purpose. */
export interface ExportQuery {
  readonly from: Month
  readonly to: Month
  readonly dialect: Dialect
  readonly detail: Detail
  readonly purpose?: string
  readonly form?: Made
}

/** What a coordinator downloads: a dialect of CSV, or a workbook or data package made of the one for programs. */
export type FileForm = Dialect | Exclude<Made, 'screen'>

/** Rows read so far; `total` is null when the server did not say how many there will be. */
export interface Progress {
  readonly rows: number
  readonly total: number | null
}

interface Listener {
  readonly signal?: AbortSignal
  readonly onBytes?: (bytes: Uint8Array<ArrayBuffer>) => void
  /** Records in order, the header first. */
  readonly onRecords?: (records: readonly (readonly string[])[]) => void
  readonly onProgress?: (progress: Progress) => void
}

/** What is to be known of a file before it is made. */
export interface ExportFacts {
  readonly rows: number
  /** About how large the CSV will be. */
  readonly bytes: number
  /** Share of rows (0–1) that are alone in their quasi-identifiers; null for the coarse detail. */
  readonly uniqueShare: number | null
  /** Last day on which the file may exist, `YYYY-MM-DD`. */
  readonly deleteBy: string
}

const search = (query: ExportQuery): string => new URLSearchParams({ ...query }).toString()

/** What is to be known of the file that `query` asks for. Throws `ApiProblem`. */
export function exportFacts(query: ExportQuery): Promise<ExportFacts> {
  return getJson(`/api/export/entries.json?${search(query)}`)
}

/** An export that has begun: its bytes, how many rows were announced, and the answer's status. */
export interface OpenExport {
  readonly body: WholeBody
  readonly total: number | null
  readonly status: number
}

/** Begins an export. Throws `ApiProblem`. */
export async function openExport(query: ExportQuery, signal?: AbortSignal): Promise<OpenExport> {
  const path = `/api/export/entries.csv?${search(query)}&seal=1`
  const response = await getStream(path, 'text/csv', signal ? { signal } : {})
  const total = announcedRows(response)
  const body = new WholeBody(response.body ?? new Blob().stream(), total, response.status)
  return { body, total, status: response.status }
}

/**
 * Reads an export to its end and answers how many rows it had, header not counted.
 * Throws `ApiProblem` `incomplete` when the stream breaks, ends without its seal or inside a record, or has another number
 * of rows than the server told: a short file must never look like a whole one.
 */
export async function readExport(query: ExportQuery, listener: Listener): Promise<number> {
  const { signal, onBytes, onRecords, onProgress } = listener
  const { body, total, status } = await openExport(query, signal)
  const csv = new CsvReader(query.dialect === 'data' ? ',' : ';')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let records = 0
  const take = (found: string[][]): void => {
    records += found.length
    if (found.length === 0) return
    onRecords?.(found)
    onProgress?.({ rows: Math.max(0, records - 1), total })
  }
  try {
    for (;;) {
      const piece = await body.read()
      if (piece.done) break
      onBytes?.(piece.value)
      take(csv.push(decoder.decode(piece.value, { stream: true })))
    }
    take(csv.push(decoder.decode()))
    take(csv.end())
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem('incomplete', status)
  }
  const rows = records - 1
  if (rows !== body.rows) throw new ApiProblem('incomplete', status)
  return rows
}

function announcedRows(response: Response): number | null {
  const text = response.headers.get('x-row-count')
  return text !== null && /^\d+$/.test(text) ? Number(text) : null
}
