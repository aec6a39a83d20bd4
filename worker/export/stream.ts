/**
 * A byte stream of texts, made only as fast as they are read. An error breaks the connection: a file that
 * ends early must never look complete. workerd prints that error, so it says nothing; `failed` gets the real one.
 * `last` makes the text after all others, of the bytes before it.
 */
export function textStream(
  texts: AsyncIterator<string>,
  failed: (error: unknown) => void = () => undefined,
  last: (bytes: number) => string = () => '',
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let bytes = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await texts.next()
          const piece = encoder.encode(done ? last(bytes) : value)
          bytes += piece.byteLength
          if (piece.byteLength > 0 || !done) controller.enqueue(piece)
          if (done) controller.close()
        } catch (error) {
          failed(error)
          controller.error(new Error('broken off'))
        }
      },
      async cancel() {
        await texts.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}
