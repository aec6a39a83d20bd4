import { packFrom, RemotePacker } from './packer.ts'
import { ConsolidatedWorkbook, type WorkbookFacts } from './consolidated.ts'

/**
 * What the page tells a worker: to pack what comes through a port; or to write, first the facts and where to pack, then the bytes
 * of the file, then that they are all there.
 */
export type ToWorker =
  | { readonly pack: MessagePort }
  | { readonly facts: WorkbookFacts; readonly packer: MessagePort }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly end: true }

/** What the worker tells the page: how many rows it has, the workbook in the end, or that it could not be made. */
export type FromWorker =
  | { readonly rows: number }
  | { readonly workbook: Blob; readonly rows: number }
  | { readonly failed: 'too_many_rows' | 'incomplete' }

// The types of pages know no worker from within; here is one.
const scope = self as unknown as MessagePort
const tell = (message: FromWorker): void => scope.postMessage(message, [])
const listening = new AbortController()

let making: ConsolidatedWorkbook | null = null

scope.addEventListener(
  'message',
  async ({ data }: MessageEvent<ToWorker>) => {
    try {
      if ('pack' in data) packFrom(data.pack)
      else if ('facts' in data) making = new ConsolidatedWorkbook(data.facts, new RemotePacker(data.packer))
      else if (!making) throw new SyntaxError('bytes of no file')
      else if ('bytes' in data) {
        making.push(data.bytes)
        tell({ rows: making.rows })
      } else tell({ workbook: await making.end(), rows: making.rows })
    } catch (error) {
      tell({ failed: error instanceof RangeError ? 'too_many_rows' : 'incomplete' })
      listening.abort()
    }
  },
  { signal: listening.signal },
)
