import { codeLabel } from '#domain/template/code.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import { ApiProblem } from '../../app/api.ts'
import { templateOf } from '../../app/template.ts'
import { loadUnits } from '../../app/units.ts'
import { trustedScript } from '../../ui/trusted.ts'
// eslint-disable-next-line import/default -- the bundler answers with the worker's address
import address from '../../workbook/worker.ts?worker&url'
import type { WorkbookFacts } from '../../workbook/consolidated.ts'
import type { FromWorker, ToWorker } from '../../workbook/worker.ts'
import { exportFacts, type ExportQuery, openExport, type Progress } from './export.ts'

/** A workbook that is whole, and how many rows it has. */
interface Made {
  readonly workbook: Blob
  readonly rows: number
}

/** Name of the workbook of a consolidated file. */
export const workbookName = (file: string): string => file.replace(/_data(_full)?\.csv$/, '$1.xlsx')

/** What the file is, in words that stand in it: whoever finds it later must know. */
function about(query: ExportQuery, deleteBy: string, template: Template): [string, string][] {
  const purpose = codesOf(template, 'download_purpose').find(({ key }) => key === query.purpose)
  return [
    ['Inhalt', 'Konsolidierte KIM-Monatsblätter: pseudonyme Arbeitsdaten, nicht anonym'],
    ['Zeitraum', `${query.from} bis ${query.to}`],
    [
      'Feinheit',
      query.detail === 'full' ? 'vollständig' : 'vergröbert; Fallnummern gelten nur in dieser Datei',
    ],
    ...(purpose ? [['Zweck', codeLabel(purpose, 'de')] as [string, string]] : []),
    ['Zu löschen bis', deleteBy.split('-').toReversed().join('.')],
    ['Weitergabe', 'nicht weitergeben; nur für den genannten Zweck nutzen'],
  ]
}

/**
 * A consolidated file as a workbook (XLSX). Reading, writing and packing happen in a worker of its own, so that the page stays
 * at hand. Throws `ApiProblem`: `incomplete` where the stream breaks or has another number of rows than announced.
 */
export async function readWorkbook(
  query: ExportQuery,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<Made> {
  const { from, to, detail } = query
  const [first, last, { deleteBy }, units] = await Promise.all([
    templateOf(from),
    templateOf(to),
    exportFacts(query),
    loadUnits(),
  ])
  const { body, total, status } = await openExport(query, signal)
  // One writes and one packs: two processors are quicker than one.
  const [worker, packing] = [new Worker(trustedScript(address)), new Worker(trustedScript(address))]
  const { port1, port2 } = new MessageChannel()
  packing.postMessage({ pack: port1 } satisfies ToWorker, [port1])
  const tell = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer)
  const stop = (): void => {
    worker.terminate()
    packing.terminate()
  }
  signal.addEventListener('abort', stop)
  try {
    const whole = new Promise<Made>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      for (const one of [worker, packing])
        one.addEventListener('error', () => reject(new ApiProblem('incomplete', status)))
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if ('failed' in data) reject(new ApiProblem(data.failed, status))
        else if ('workbook' in data) resolve(data)
        else onProgress({ rows: data.rows, total })
      })
    })
    const read = async (): Promise<void> => {
      const facts: WorkbookFacts = {
        from,
        to,
        detail,
        deleteBy,
        templates: [first, last],
        units: Object.fromEntries(units.map(({ id, name }) => [id, name])),
        about: about(query, deleteBy, last),
      }
      tell({ facts, packer: port2 }, [port2])
      for (;;) {
        const piece = await body.read()
        if (piece.done) break
        const bytes = new Uint8Array(piece.value)
        tell({ bytes }, [bytes.buffer])
      }
      tell({ end: true })
    }
    // A worker that has failed ends the reading, and a stream that breaks the waiting.
    const [made] = await Promise.all([
      whole,
      read().catch((error: unknown) => {
        if (signal.aborted) throw error
        throw new ApiProblem('incomplete', status)
      }),
    ])
    if (made.rows !== body.rows) throw new ApiProblem('incomplete', status)
    return made
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
    void body.cancel().catch(() => undefined)
  }
}
