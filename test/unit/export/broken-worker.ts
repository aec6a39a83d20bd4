import { textStream } from '../../../worker/export/stream.ts'

async function* file(breaks: boolean): AsyncGenerator<string> {
  yield 'case_number,unit\r\n'
  yield 'first,row\r\n'.repeat(20_000)
  if (breaks) throw new Error('database is gone')
}

/** Streams a file that is whole or breaks on its way. */
export default {
  fetch: ({ url }: Request): Response =>
    new Response(textStream(file(url.endsWith('/broken'))), { headers: { 'content-type': 'text/csv' } }),
}
